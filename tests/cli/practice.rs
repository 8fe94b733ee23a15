//! `practice` and `stats`.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;

use crate::press::Press;
use crate::shell::Shell;

const MINA: &str = "practice --learner Mina --pack press --items 10 --seed 7 --now 2026-11-01T08:30:00+08:00";

fn shell() -> (Shell, PathBuf) {
    let shell = Shell::new();
    let lessons = shell.path("press");
    Press::new("press", 1, 10, 30).write(&lessons);
    (shell, lessons)
}

/// Right answers to the stories in the order in which they come.
fn keys(shell: &Shell, lessons: &Path) -> Vec<String> {
    let guest = MINA.replace("--learner Mina", "--guest --json");
    let ran = shell.practise(lessons, &guest, &"n 50\n".repeat(10)).ok();
    let reveals = ran.of("reveal");
    reveals.iter().map(|line| line["key"].as_str().expect("a key")[..1].to_owned()).collect()
}

#[test]
fn a_whole_session_and_the_figures_that_follow() {
    let (shell, lessons) = shell();
    let keys = keys(&shell, &lessons);
    // Eight right at 90 %, the ninth wrong at 60 %, the tenth met before and wrong at 100 %.
    let other = |key: &str| if key == "n" { "f" } else { "n" };
    let mut input = keys[..8].join(" 90\n");
    write!(input, " 90\n{} 60\nmet\n{} 100\n", other(&keys[8]), other(&keys[9])).expect("a string");

    let ran = shell.practise(&lessons, &format!("{MINA} --json"), &input).ok();
    assert_eq!(ran.of("item").len(), 10);
    let points: Vec<i64> = ran.of("reveal").iter().map(|line| line["points"].as_i64().expect("points")).collect();
    assert_eq!(points, [24, 24, 24, 24, 24, 24, 24, 24, -11, -75]);
    let summary = &ran.of("summary")[0];
    let brier = (8.0 * 0.01 + 0.36) / 9.0;
    let stats = shell.run("stats --learner Mina --json --now 2026-11-01T23:00:00+08:00").ok().json();
    for figures in [summary, &stats] {
        assert_eq!(figures["answered"], 10);
        assert_eq!(
            figures["true_items"].as_u64().expect("a count") + figures["false_items"].as_u64().expect("a count"),
            9
        );
        assert_eq!(figures["correct"], 8);
        assert!((figures["brier"].as_f64().expect("a score") - brier).abs() < 1e-9, "{figures}");
    }
    for field in ["true_items", "false_items", "hits", "false_alarms"] {
        assert_eq!(summary[field], stats[field], "{field}");
    }
    assert_eq!((&stats["days"], &stats["days_in_a_row"]), (&1.into(), &1.into()));
    assert_eq!(summary["look_again"].as_array().expect("a list").len(), 2);

    let words = shell.run("stats").ok().out;
    assert!(words.contains("Answered: 10") && words.contains("When you say 90%, you are right in 8 of 8."), "{words}");
}

#[test]
fn the_same_seed_asks_the_same() {
    let (shell, lessons) = shell();
    let line = MINA.replace("--learner Mina", "--guest --json");
    let first = shell.practise(&lessons, &line, "n 80\nq\n").ok();
    let again = shell.practise(&lessons, &line, "n 80\nq\n").ok();
    let story =
        |ran: &crate::shell::Ran| -> Vec<Value> { ran.of("item").iter().map(|line| line["id"].clone()).collect() };
    assert_eq!(story(&first), story(&again));
}

#[test]
fn plain_words_without_colours() {
    let (shell, lessons) = shell();
    let ran = shell.practise(&lessons, MINA, "n 80\n").ok();
    assert!(ran.out.starts_with("Story 1 of 10: "), "{}", ran.out);
    for words in [
        "Date: 12 April 2024 06:40",
        "News report or false information, and how sure?",
        "You said News report, 80% sure:",
        "Made up for practice",
        "The session is kept: 1 of 10 done.",
    ] {
        assert!(ran.out.contains(words), "{words} is not in:\n{}", ran.out);
    }
    assert!(!ran.out.contains('\u{1b}'));
    let chinese = shell.practise(&lessons, &format!("{} --lang zh-Hans", MINA.replace("--pack press", "")), "").out;
    assert!(chinese.contains("第 1 题，共 10 题"), "{chinese}");
}

#[test]
fn a_bad_line_is_explained_and_asked_again() {
    let (shell, lessons) = shell();
    let input = "maybe\nn 30\nn\n80\n?\n\nflag the date is odd\nmet\nmet\nf 95%\n";
    let ran = shell.practise(&lessons, &format!("{MINA} --json"), input).ok();
    let kinds: Vec<String> = ran
        .lines()
        .iter()
        .map(|line| if line["type"] == "note" { line["about"].clone() } else { line["type"].clone() })
        .map(|kind| kind.as_str().expect("a word").to_owned())
        .collect();
    assert_eq!(
        kinds,
        [
            "item",
            "bad-line",
            "bad-line",
            "incomplete",
            "reveal",
            "item",
            "help",
            "help",
            "flagged",
            "met",
            "met",
            "reveal",
            "item",
            "kept"
        ]
    );
    let reveals = ran.of("reveal");
    assert_eq!((&reveals[0]["verdict"], &reveals[0]["confidence"]), (&"news".into(), &80.into()));
    assert_eq!((&reveals[1]["verdict"], &reveals[1]["met_before"]), (&"false".into(), &false.into()));
}

#[test]
fn the_end_of_input_keeps_the_session_and_resume_goes_on() {
    let (shell, lessons) = shell();
    let line = format!("{MINA} --json");
    let first = shell.practise(&lessons, &line, "n 80\nskip\nn 80\n").ok();
    let kept = &first.of("kept")[0];
    assert_eq!((&kept["done"], &kept["of"]), (&3.into(), &10.into()));
    let shown = first.of("item")[3].clone();

    let resume = format!("{line} --resume");
    let second = shell.practise(&lessons, &resume, &"f 70\n".repeat(9)).ok();
    assert_eq!(second.of("item")[0], shown);
    assert_eq!(second.of("reveal").len(), 7);
    let summary = &second.of("summary")[0];
    assert_eq!(
        (&summary["answered"], &summary["skipped"], &summary["session"]),
        (&9.into(), &1.into(), &kept["session"])
    );

    let third = shell.practise(&lessons, &resume, "").ok();
    assert!(third.err.contains("No session was left unfinished"), "{}", third.err);
    assert_ne!(&third.of("item")[0]["session"], &kept["session"]);
}

#[test]
fn a_new_session_puts_the_old_one_aside_and_asks_nothing_again() {
    let (shell, lessons) = shell();
    let line = format!("{MINA} --json");
    let first = shell.practise(&lessons, &line, "n 80\nn 80\n").ok();
    let second = shell.practise(&lessons, &line, &"n 80\n".repeat(10)).ok();
    assert!(second.err.contains("put aside"), "{}", second.err);
    let asked =
        |ran: &crate::shell::Ran| -> Vec<Value> { ran.of("reveal").iter().map(|line| line["id"].clone()).collect() };
    assert!(asked(&second).iter().all(|id| !asked(&first).contains(id)));
    assert_eq!(shell.run("stats --json").ok().json()["answered"], 12);
}

#[test]
fn stories_run_out_with_figures_and_an_offer() {
    let shell = Shell::new();
    let lessons = shell.path("press");
    Press::new("press", 1, 10, 4).write(&lessons);
    let line = "practice --learner Mina --pack press --json";
    let ran = shell.practise(&lessons, line, "");
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("7 news and 7 false") && ran.err.contains("--items 14"), "{}", ran.err);
    assert_eq!(ran.out, "");
    shell.practise(&lessons, &format!("{line} --items 14"), &"n 60\n".repeat(14)).ok();
    let ran = shell.practise(&lessons, line, "");
    assert!(ran.err.contains("0 news and 0 false") && !ran.err.contains("--items"), "{}", ran.err);
}

#[test]
fn a_guest_leaves_nothing_behind() {
    let (shell, lessons) = shell();
    let ran = shell.practise(&lessons, "practice --guest --pack press --items 10", &"n 80\n".repeat(10)).ok();
    assert!(ran.err.contains("nothing is saved"), "{}", ran.err);
    assert!(!shell.data().exists());
}

#[test]
fn what_is_asked_wrongly_is_a_usage_error() {
    let (shell, lessons) = shell();
    for (line, says) in [
        ("practice", "Name somebody"),
        ("practice --learner Mina --items 11", "10, 12, 16 or 20"),
        ("practice --learner Mina --pack nowhere", "no pack nowhere"),
        ("practice --learner Mina --now yesterday", "--now"),
        ("practice --learner Mina --guest", "cannot be used with"),
        ("practise", "practice"),
        ("stats --learner Nobody", "Nobody"),
    ] {
        let ran = shell.practise(&lessons, line, "");
        assert_eq!(ran.code, 2, "{line}: {ran:#?}");
        assert!(ran.err.contains(says), "{line}: {}", ran.err);
    }
}

#[test]
fn somebody_who_writes_already_is_named() {
    let (shell, lessons) = shell();
    let mut command = shell.command(&format!("{MINA} --json"));
    command.arg("--lessons").arg(&lessons).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut first = command.spawn().expect("it starts");
    let mut lines = BufReader::new(first.stdout.take().expect("piped")).lines();
    lines.next().expect("a story").expect("readable");

    let second = shell.practise(&lessons, MINA, "");
    assert_eq!(second.code, 3);
    assert!(second.err.contains("paper-tiger practice") && second.err.contains("--data-dir"), "{}", second.err);
    let stats = shell.run("stats --json").ok();
    assert_eq!(stats.json()["answered"], 0, "figures can be read beside it");
    let doctor = shell.run("doctor").ok().out;
    assert!(doctor.contains("Written to now by: paper-tiger practice"), "{doctor}");

    let mut input = first.stdin.take().expect("piped");
    input.write_all(b"n 80\n").expect("it reads");
    let reveal: Value = serde_json::from_str(&lines.next().expect("a reveal").expect("readable")).expect("JSON");
    assert_eq!(reveal["type"], "reveal", "it comes before the next line is typed");
    drop(input);
    assert!(first.wait().expect("it ends").success());
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let (shell, lessons) = shell();
    let mut command = shell.command("list --json");
    command.arg("--lessons").arg(&lessons).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    drop(child.stdout.take());
    let ran = child.wait_with_output().expect("it ends");
    assert!(ran.status.success());
    assert_eq!(String::from_utf8_lossy(&ran.stderr), "");
}

#[test]
fn skills_that_are_due_without_a_new_story_are_named() {
    let shell = Shell::new();
    let lessons = shell.path("press");
    Press::new("press", 1, 10, 12).write(&lessons);
    let twelve = MINA.replace("--items 10", "--items 12");
    shell.practise(&lessons, &twelve, &"n 80\n".repeat(12)).ok();

    let later = MINA.replace("2026-11-01", "2026-11-20");
    let ran = shell.practise(&lessons, &later, "q\n").ok();
    let said = "“check the date” is due, and no new story of it is left for practice.";
    assert!(ran.out.contains(said), "{}", ran.out);
    assert!(ran.out.contains("Story 1 of 10"), "the practice goes on with other stories: {}", ran.out);
    let ran = shell.practise(&lessons, &format!("{later} --json"), "q\n").ok();
    assert!(ran.of("note").iter().any(|line| line["about"] == "spent"), "{}", ran.out);

    let ran = shell.practise(&lessons, &later.replace("--items 10", "--items 20"), "");
    assert!(ran.err.contains("New stories are running out") && ran.err.contains(said), "{}", ran.err);
}
