//! Packs written to take up time and memory: whatever they hold, little is told of it, and soon.

use std::borrow::Cow;

use paper_tiger::base::ItemId;
use paper_tiger::pack::check::{Finding, assemble, lesson_files, open_header, open_lesson, scope};
use paper_tiger::pack::format::{nearest, read_lesson};
use paper_tiger::pack::model::Pack;
use paper_tiger::pack::source::{Memory, PackSource};

use super::packs;

const HEADER: &str = r#"Pack(format: 1, id: "somebody/hostile", revision: "1.0.0", title: {"en": "Hostile"},
    summary: {"en": "Hostile."}, source_language: "en", authors: ["Nobody"], licence: "CC-BY-4.0", level: Beginner)"#;

fn look(files: &[(String, String)]) -> (Option<Pack>, Vec<Finding>) {
    let header = ("pack.ron".to_owned(), HEADER.to_owned());
    let files = files.iter().chain([&header]);
    let source =
        Memory::new("hostile", files.map(|(path, text)| (path.clone(), Cow::Owned(text.clone().into_bytes()))));
    let (header, mut findings) = open_header(&source);
    let mut parts = Vec::new();
    let scope = scope(&source, header.as_ref());
    for (path, language) in lesson_files(&source.list().unwrap()) {
        let (part, mut found) = open_lesson(&path, language, &scope);
        parts.extend(part);
        findings.append(&mut found);
    }
    assemble(header.clone(), parts, findings, &source)
}

fn lesson(fields: &str) -> String {
    format!("Lesson(id: \"a\", title: \"A\", {fields})")
}

/// A good item under another id, with other words for its techniques and its twin.
fn item(id: &str, techniques: &str, twin: &str) -> String {
    let good = std::fs::read_to_string(packs().join("good/small/en/01-parks.ron")).unwrap();
    let (start, end) = (good.find("Item(").unwrap(), good.find("    Item(\n      id: \"p-2\"").unwrap());
    let own = good[start..end].replace("\"p-1\"", &format!("{id:?}")).replace("\"p-2\"", &format!("{twin:?}"));
    own.replace("\"clickbait\"", techniques)
}

fn count(findings: &[Finding], rule: &str) -> usize {
    findings.iter().filter(|finding| finding.rule == rule).count()
}

#[test]
fn of_many_broken_items_a_thousand_are_told() {
    let text = lesson(&format!("skills: [], practice: [{}]", "Item(),".repeat(5000)));
    let reading = read_lesson(&text);
    assert_eq!(reading.faults.len(), 1000);
    assert_eq!(reading.value, None);
}

#[test]
fn of_more_values_than_people_write_the_first_fault_is_told() {
    let text = lesson(&format!("skills: [], practice: [{}]", "[1],".repeat(600_000)));
    let reading = read_lesson(&text);
    assert_eq!(reading.faults.len(), 1);
    assert_eq!(reading.value, None);
}

#[test]
fn an_endless_id_is_not_carried_about() {
    let endless = "long-".repeat(100_000);
    let text = lesson(&format!("skills: [], practice: [{}]", item(&endless, "\"clickbait\"", "p-2")));
    let reading = read_lesson(&text);
    assert_eq!(reading.faults.len(), 1);
    assert_eq!(reading.faults[0].item, None);
}

#[test]
fn an_endless_word_is_not_quoted_whole() {
    let text = lesson(&format!("{}: []", "x".repeat(1_000_000)));
    let (_, findings) = look(&[("en/a.ron".to_owned(), text)]);
    assert_eq!(count(&findings, "unknown-field"), 1);
    assert!(findings.iter().all(|finding| finding.message.chars().count() <= 401));
}

#[test]
fn words_of_very_unlike_or_endless_length_are_not_near() {
    assert_eq!(nearest("clickbiat", ["clickbait", "clickbait-and-switch"]), Some("clickbait"));
    assert_eq!(nearest("click", ["clickbait-and-switch"]), None);
    let endless = "x".repeat(1_000_000);
    assert_eq!(nearest(&endless, [endless.as_str()]), None);
}

#[test]
fn of_many_slips_of_the_pen_a_thousand_are_told() {
    let words = (0..20_000).map(|n| format!("\"clickbai{n}\",")).collect::<Vec<_>>().concat();
    let items = item("p-1", &words, "p-1-twin");
    let (_, findings) = look(&[("en/a.ron".to_owned(), lesson(&format!("skills: [], practice: [{items}]")))]);
    assert!(count(&findings, "unknown-word") <= 1000);
    assert!(findings.iter().any(|finding| finding.hint == "Did you mean `clickbait`?"));
}

#[test]
fn many_unknown_examples_are_told_of_up_to_a_bound_and_still_judged() {
    let pages = "Page(title: \"P\", text: \"Text.\", example: \"not-there\"),".repeat(15_000);
    let fields = format!("skills: [\"stop\"], pages: [{pages}], practice: [{}]", item("p-1", "", "gone"));
    let (_, findings) = look(&[("en/a.ron".to_owned(), lesson(&fields))]);
    let twin = ItemId::from("p-1");
    assert!(count(&findings, "unknown-item") <= 10_001);
    assert!(findings.iter().any(|f| f.rule == "unknown-item" && f.item.as_ref() == Some(&twin)));
}

#[test]
fn many_languages_of_many_lessons_are_told_of_up_to_a_bound() {
    let empty = |id: String| format!("Lesson(id: \"l-{id}\", title: \"A\", skills: [])");
    let source = (0..150).map(|n| (format!("en/{n}.ron"), empty(n.to_string())));
    let others = (0..150).map(|n| (format!("en-{n:04}/x.ron"), empty("0".to_owned())));
    let files: Vec<_> = source.chain(others).collect();
    let (_, findings) = look(&files);
    assert!((5_000..=10_000).contains(&count(&findings, "missing-translation")));
}
