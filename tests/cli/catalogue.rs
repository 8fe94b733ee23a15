//! `check`, `list`, `doctor`, and the window without a display.

use std::fs;

use crate::press::Press;
use crate::shell::{Shell, finish};

#[test]
fn check_counts_and_says_where_and_how_to_mend() {
    let shell = Shell::new();
    let pack = shell.path("press");
    Press::new("press", 1, 10, 12).write(&pack);
    let check = |line: &str| {
        let mut command = shell.command(line);
        command.arg(&pack);
        finish(command, "")
    };
    let report = check("check --json").json();
    assert_eq!((&report["packs"], &report["lessons"], &report["items"]), (&1.into(), &1.into(), &22.into()));
    assert_eq!(report["languages"], serde_json::json!(["en"]));
    assert_eq!(report["errors"], 0);

    let lesson = pack.join("en/000-lesson.ron");
    let text = fs::read_to_string(&lesson).expect("readable");
    fs::write(&lesson, text.replacen("explanation:", "explantion:", 1)).expect("writable");
    let ran = check("check --json");
    assert_eq!(ran.code, 1);
    let report = ran.json();
    let errors: Vec<_> =
        report["findings"].as_array().expect("a list").iter().filter(|f| f["severity"] == "error").collect();
    let unknown = errors.iter().find(|f| f["rule"] == "unknown-field").unwrap_or_else(|| panic!("{errors:#?}"));
    assert_eq!(unknown["file"], "en/000-lesson.ron");
    assert!(unknown["line"].is_u64() && unknown["column"].is_u64());
    assert!(unknown["hint"].as_str().expect("a hint").contains("explanation"));
    let words = check("check").out;
    assert!(words.contains("en/000-lesson.ron:") && words.contains("error[unknown-field]"), "{words}");
    assert!(words.lines().last().expect("a summary").starts_with("1 pack, 1 lesson, "), "{words}");
}

#[test]
fn strict_lets_warnings_count() {
    let shell = Shell::new();
    let pack = shell.path("press");
    Press::new("press", 1, 10, 12).write(&pack);
    let check = |line: &str| {
        let mut command = shell.command(line);
        command.arg(&pack);
        finish(command, "")
    };
    let report = check("check --json");
    assert!(report.json()["warnings"].as_u64().expect("a count") > 0, "the press writes dull packs");
    assert_eq!((report.code, check("check --strict").code), (0, 1));
}

#[test]
fn a_path_that_is_not_there_is_a_usage_error() {
    let shell = Shell::new();
    let ran = shell.run("check nowhere");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("nowhere"), "{}", ran.err);
    assert_eq!(shell.run("check").code, 2);
}

#[test]
fn list_has_every_item_once_with_all_its_fields() {
    let shell = Shell::new();
    let lessons = shell.path("press");
    Press::new("press", 2, 10, 12).write(&lessons);
    let ran = shell.practise(&lessons, "list --json --pack press", "").ok();
    let lines = ran.lines();
    assert_eq!(lines.len(), 44);
    let first = &lines[0];
    assert_eq!(
        (&first["lesson"], &first["place"], &first["key"]),
        (&"lesson-0".into(), &"quiz".into(), &"news".into())
    );
    assert_eq!(first["words"]["en"]["stem"]["author"], "Reader 0");
    let words = shell.practise(&lessons, "list --pack press", "").ok().out;
    assert!(words.contains("lesson-1 – Lesson 1: 10 in the quiz, 12 for practice"), "{words}");
    assert_eq!(shell.run("list --pack nowhere").code, 2);
}

#[test]
fn doctor_changes_nothing() {
    let shell = Shell::new();
    let report = shell.run("doctor --json").ok().json();
    assert_eq!(report["database"]["state"], "none yet");
    assert!(!shell.data().exists());
    shell.run("learners add Mina").ok();
    let report = shell.run("doctor --json").ok().json();
    assert_eq!((&report["database"]["state"], &report["database"]["learners"]), (&"sound".into(), &1.into()));
}

#[test]
fn without_a_display_the_window_names_the_terminal_commands() {
    let shell = Shell::new();
    let ran = shell.run("");
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("no display") && ran.err.contains("paper-tiger practice"), "{}", ran.err);
}

#[test]
fn a_misspelt_command_is_told_from_a_pack_to_open() {
    let shell = Shell::new();
    let misspelt = shell.run("chek");
    assert_eq!(misspelt.code, 2);
    assert!(misspelt.err.contains("did you mean check?"), "{}", misspelt.err);

    // What holds for every command may stand before it or after it.
    let data = shell.data().display().to_string();
    shell.run(&format!("--data-dir {data} learners")).ok();
    shell.run(&format!("learners --data-dir {data}")).ok();

    // A pack on the command line, as a double click gives it, opens the window; here is no display to open one on.
    let pack = shell.run("lessons/headline-basics");
    assert_eq!(pack.code, 3, "{}", pack.err);
}
