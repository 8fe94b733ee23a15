//! `practice --check-up`.

use std::path::{Path, PathBuf};

use paper_tiger::base::{Language, Pool};
use serde_json::Value;

use crate::press::Press;
use crate::shell::{Ran, Shell};

/// In a language that no pack of ours is written in, so that the forms of the test are the only ones.
const MINA: &str = "practice --learner Mina --check-up --seed 7 --lang fr";

/// A training pack and both forms of twelve stories each.
fn shell() -> (Shell, PathBuf) {
    let shell = Shell::new();
    let lessons = shell.path("lessons");
    let french = |press: Press| Press { language: Language::new("fr"), ..press };
    french(Press::new("press", 1, 10, 30)).write(&lessons.join("press"));
    for form in ["A", "B"] {
        let id = format!("form-{}", form.to_lowercase());
        let press = Press { pool: Pool::CheckUp { form: form.to_owned() }, ..Press::new(&id, 1, 6, 6) };
        french(press).write(&lessons.join(id));
    }
    (shell, lessons)
}

fn sit(shell: &Shell, lessons: &Path, day: &str, answers: usize) -> Ran {
    let line = format!("{MINA} --json --now {day}T08:30:00+08:00");
    shell.practise(lessons, &line, &"n 80\n".repeat(answers))
}

fn types(ran: &Ran) -> Vec<String> {
    ran.lines().iter().map(|line| line["type"].as_str().expect("a word").to_owned()).collect()
}

#[test]
fn nothing_is_revealed_before_the_end() {
    let (shell, lessons) = shell();
    let ran = sit(&shell, &lessons, "2026-11-01", 12).ok();
    assert!(ran.err.contains("form A: 12 stories"), "{}", ran.err);
    let expected = ["item", "answered"].repeat(12).into_iter().chain(["reveal"; 12]).chain(["summary"]);
    assert_eq!(types(&ran), expected.collect::<Vec<_>>());
    let text = ran.of("answered")[0].to_string();
    assert!(["key", "correct", "points", "kind"].iter().all(|word| !text.contains(word)), "{text}");

    let asked = |kind| -> Vec<Value> { ran.of(kind).iter().map(|line| line["id"].clone()).collect() };
    assert_eq!(asked("reveal"), asked("item"));
    let summary = &ran.of("summary")[0];
    assert_eq!((&summary["check_up"], &summary["answered"], &summary["correct"]), (&"A".into(), &12.into(), &6.into()));
    let stats = shell.run("stats --json --now 2026-11-01T09:00:00+08:00").ok().json();
    assert_eq!((&stats["answered"], &stats["correct"]), (&0.into(), &0.into()), "it is no training");
    assert_eq!(stats["days"], 1, "but it is a day");
}

#[test]
fn one_that_was_put_aside_is_taken_up_again_even_after_a_practice() {
    let (shell, lessons) = shell();
    let first = sit(&shell, &lessons, "2026-11-01", 5).ok();
    let kept = &first.of("kept")[0];
    assert_eq!((&kept["done"], &kept["of"]), (&5.into(), &12.into()));
    assert!(first.of("reveal").is_empty());

    let practice = "practice --learner Mina --items 10 --json --lang fr";
    let practised = shell.practise(&lessons, practice, &"n 60\n".repeat(10)).ok();
    assert!(!practised.err.contains("put aside"), "{}", practised.err);
    assert!(practised.of("item").iter().all(|line| line["pack"] == "press"));

    let second = sit(&shell, &lessons, "2026-11-02", 7).ok();
    assert!(second.err.contains("where you left it"), "{}", second.err);
    assert_eq!(second.of("item")[0]["number"], 6);
    assert_eq!(second.of("reveal").len(), 12, "all of them, also those of the first sitting");
    assert_eq!(second.of("summary")[0]["session"], kept["session"]);
}

#[test]
fn b_follows_a_and_the_next_waits_for_a_month() {
    let (shell, lessons) = shell();
    let form = |ran: &Ran| ran.of("summary")[0]["check_up"].clone();
    assert_eq!(form(&sit(&shell, &lessons, "2026-11-01", 12).ok()), "A");
    assert_eq!(form(&sit(&shell, &lessons, "2026-11-10", 12).ok()), "B");
    let early = sit(&shell, &lessons, "2026-12-09", 0);
    assert_eq!(early.code, 3);
    assert!(early.err.contains("open from 10 December 2026"), "{}", early.err);
    assert_eq!(form(&sit(&shell, &lessons, "2026-12-10", 12).ok()), "A");
}

#[test]
fn plain_words_say_what_was_taken_down_and_at_the_end_what_it_was() {
    let (shell, lessons) = shell();
    let left = shell.practise(&lessons, MINA, "n 80\nskip\n").ok().out;
    assert!(left.contains("Taken down: News report, 80% sure."), "{left}");
    assert!(left.contains("Go on with --check-up.") && !left.contains("This is:"), "{left}");
    let rest = shell.practise(&lessons, MINA, &"f 70\n".repeat(10)).ok().out;
    let (asked, told) = rest.rsplit_once("Taken down").expect("answers");
    assert!(!asked.contains("This is:") && told.matches("This is:").count() == 11, "{rest}");
    assert!(told.contains("Discernment d′: ") && told.contains("most likely between"), "{told}");
    assert!(told.contains("Trusts true") && told.contains("Skipped: 1"), "{told}");
}

#[test]
fn without_a_form_in_this_language_it_says_so() {
    let (shell, lessons) = shell();
    let ran = shell.practise(&lessons, &MINA.replace("fr", "de"), "");
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("no form A of the check-up in this language"), "{}", ran.err);
    let ran = shell.practise(&lessons, &format!("{MINA} --items 10"), "");
    assert_eq!(ran.code, 2);
}
