//! Every word in every language: nothing missing, nothing left over, nothing that does not parse.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use paper_tiger::base::{Day, Language};
use paper_tiger::words::{AREAS, LANGUAGES, Words, choose, source};

fn keys(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys = BTreeMap::new();
    for area in AREAS {
        let text = source(language, area).expect("the file is embedded");
        FluentResource::try_new(text.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{language}/{area}.ftl: {errors:?}"));
        let mut current = String::new();
        for line in text.lines() {
            if let Some((key, _)) = line.split_once(" =")
                && line.starts_with(|c: char| c.is_ascii_lowercase())
            {
                key.clone_into(&mut current);
                let fresh = keys.insert(current.clone(), BTreeSet::new()).is_none();
                assert!(fresh, "{language}/{area}.ftl: {key} is there twice");
            }
            let set = keys.entry(current.clone()).or_default();
            for piece in line.split('$').skip(1) {
                let name = piece.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'));
                set.extend(name.take(1).map(str::to_owned));
            }
        }
    }
    keys.remove("");
    keys
}

#[test]
fn every_language_has_every_key_with_the_same_values_put_in() {
    let english = keys("en");
    for language in LANGUAGES {
        let theirs = keys(language);
        for (key, values) in &english {
            let have = theirs.get(key).unwrap_or_else(|| panic!("{language}: {key} is missing"));
            let unknown: Vec<_> = have.difference(values).collect();
            assert!(unknown.is_empty(), "{language}: {key} uses {unknown:?}, which English does not");
        }
        for key in theirs.keys() {
            assert!(english.contains_key(key), "{language}: {key} is not in English");
        }
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// String literals passed to `words.get(…)`, `words.with(…)` and the like; keys put together at run time are not seen.
fn used(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for call in ["words.get(", "words.with(", "words()\n.get("] {
        for (at, _) in text.match_indices(call) {
            let rest = text[at + call.len()..].trim_start();
            if let Some(rest) = rest.strip_prefix('"')
                && let Some((key, _)) = rest.split_once('"')
            {
                found.push(key.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_key_the_program_asks_for_is_there() {
    let words = Words::load(&Language::english());
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    for file in files {
        let text = fs::read_to_string(&file).expect("readable");
        for key in used(&text) {
            let name = key.split('.').next().unwrap_or_default();
            assert!(words.has(name), "{}: no message {key}", file.display());
        }
    }
}

#[test]
fn numbers_and_dates_read_as_each_language_writes_them() {
    let english = Words::load(&Language::english());
    let chinese = Words::load(&Language::chinese());
    let day = Day::parse("2026-05-14").expect("a date");
    assert_eq!(english.number(1_234_567), "1,234,567");
    assert_eq!(english.compact(12_400), "12.4K");
    assert_eq!(chinese.compact(12_400), "1.2万");
    assert_eq!(english.date(day), "14 May 2026");
    assert_eq!(chinese.date(day), "2026年5月14日");
    assert_eq!(english.date_weekday(day), "Thursday 14 May");
    assert_eq!(chinese.published("2024-04-12T06:05"), "2024年4月12日 6:05");
    assert_eq!(english.with("stories", &[("n", 1.into())]), "1 story");
    assert_eq!(english.with("stories", &[("n", 12.into())]), "12 stories");
}

#[test]
fn the_interface_starts_in_the_nearest_language_it_speaks() {
    assert_eq!(choose(["zh_CN.UTF-8"]).as_str(), "zh-Hans");
    assert_eq!(choose(["zh-TW", "en-GB"]).as_str(), "zh-Hans");
    assert_eq!(choose(["de_AT", "en-GB"]).as_str(), "en");
    assert_eq!(choose(["C"]).as_str(), "en");
    assert_eq!(choose([]).as_str(), "en");
}
