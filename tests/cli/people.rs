//! `learners` and `backup`.

use crate::press::Press;
use crate::shell::Shell;

#[test]
fn adding_renaming_and_deleting() {
    let shell = Shell::new();
    assert!(shell.run("learners").ok().out.contains("Nobody has practised here yet"));
    let added = shell.run("learners add Mina").ok().out;
    let id = added.lines().nth(1).expect("the id").to_owned();
    shell.run("learners rename Mina Wei").ok();
    let list = shell.run("learners --json").ok().json();
    assert_eq!(list, serde_json::json!({ "learners": [{ "id": id, "name": "Wei" }] }));

    let refused = shell.run("learners delete Wei");
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("--yes"), "{}", refused.err);
    shell.run("learners delete Wei --yes").ok();
    assert_eq!(shell.run("learners list --json").ok().json(), serde_json::json!({ "learners": [] }));
}

#[test]
fn people_of_one_name_are_told_apart_by_id() {
    let shell = Shell::new();
    let ids: Vec<String> =
        (0..2).map(|_| shell.run("learners add Mina").ok().out.lines().nth(1).expect("the id").to_owned()).collect();
    let refused = shell.run("stats --learner Mina");
    assert_eq!(refused.code, 2);
    assert!(ids.iter().all(|id| refused.err.contains(id)), "{}", refused.err);
    let refused = shell.run("stats");
    assert!(refused.err.contains("Several people practise here"), "{}", refused.err);
    assert_eq!(shell.run(&format!("stats --json --learner {}", ids[1])).ok().json()["learner"]["id"], ids[1]);
}

#[test]
fn a_name_is_the_same_however_its_accents_are_typed() {
    let shell = Shell::new();
    shell.run("learners add Zo\u{eb}").ok();
    shell.run("stats --learner Zoe\u{308}").ok();
}

#[test]
fn a_record_is_exported_once() {
    let shell = Shell::new();
    let lessons = shell.path("press");
    Press::new("press", 1, 10, 30).write(&lessons);
    let line = "practice --learner Mina --pack press --items 10";
    shell.practise(&lessons, line, "n 80\nf 60\n").ok();
    let file = shell.path("mina.json");
    let export = format!("learners export Mina {}", file.display());
    shell.run(&export).ok();
    let record: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&file).expect("readable")).expect("JSON");
    assert_eq!(record["answered"].as_array().expect("a list").len(), 2);
    assert_eq!(shell.run(&export).code, 2, "it never writes over a file");
}

#[test]
fn a_backup_is_made_listed_and_put_back() {
    let shell = Shell::new();
    shell.run("learners add Mina").ok();
    shell.run("backup make").ok();
    let list = shell.run("backup list --json").ok().json();
    let file = list["backups"][0]["file"].as_str().expect("a path").to_owned();
    assert_eq!(list["backups"][0]["whole"], true);
    shell.run("learners add Wei").ok();

    let name = std::path::Path::new(&file).file_name().expect("a name").to_str().expect("UTF-8");
    assert_eq!(shell.run(&format!("backup restore {name}")).code, 2);
    shell.run(&format!("backup restore {name} --yes")).ok();
    let learners = shell.run("learners --json").ok().json();
    assert_eq!(learners["learners"].as_array().expect("a list").len(), 1);
    assert_eq!(shell.run("backup restore nothing.db --yes").code, 3);
}

#[test]
fn a_lost_record_comes_back_from_its_backup() {
    let shell = Shell::new();
    shell.run("learners add Mina").ok();
    let made = shell.run("backup make").ok().out;
    let file = made.trim().rsplit(": ").next().expect("the file").to_owned();
    for name in ["progress.db", "progress.db-wal", "progress.db-shm"] {
        let _ = std::fs::remove_file(shell.data().join(name));
    }
    let refused = shell.run("learners add Wei");
    assert_eq!(refused.code, 3, "an empty record is not begun in its place");
    assert!(refused.err.contains("restore a backup"), "{}", refused.err);
    assert!(shell.run("backup list").ok().out.contains(&file));
    shell.run(&format!("backup restore {file} --yes")).ok();
    assert!(shell.run("learners").ok().out.contains("Mina"));
}
