//! The walls of the house: which room may use which, and which outside crates.
//!
//! One package has no compiler wall between its rooms, so this test is the wall. The table is the one in `src/lib.rs`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Room, rooms it may use, outside crates it may use (serde, `serde_json` and thiserror: anywhere).
const ROOMS: &[(&str, &[&str], &[&str])] = &[
    ("base", &[], &["jiff", "uuid", "rand_chacha"]),
    ("words", &["base"], &["fluent_bundle", "fluent_langneg", "unic_langid"]),
    ("pack", &["base"], &["ron", "zip", "image", "strsim", "semver", "encoding_rs", "unicode_normalization"]),
    ("schedule", &["base"], &["fsrs"]),
    ("session", &["base", "pack", "schedule"], &["ahash"]),
    ("stats", &["base", "pack", "session", "schedule"], &["statrs"]),
    (
        "store",
        &["base", "session", "schedule"],
        &["rusqlite", "rusqlite_migration", "uuid", "unicode_normalization", "tempfile"],
    ),
    (
        "study",
        &["base", "words", "pack", "session", "schedule", "stats", "store"],
        &["uuid", "tempfile", "directories", "unicode_normalization", "semver"],
    ),
    (
        "cli",
        &["base", "words", "pack", "session", "schedule", "stats", "study"],
        &["clap", "strsim", "anyhow", "csv", "encoding_rs", "jiff", "uuid", "directories", "sys_locale"],
    ),
    (
        "ui",
        &["base", "words", "pack", "session", "schedule", "stats"],
        &["egui", "egui_plot", "fend_core", "pulldown_cmark", "ron", "uuid"],
    ),
    (
        "app",
        &["base", "words", "pack", "session", "schedule", "stats", "store", "study", "ui"],
        &["eframe", "egui", "rfd", "image", "jiff", "pollster", "sys_locale", "tempfile", "uuid"],
    ),
];

const ANYWHERE: &[&str] = &["serde", "serde_json", "thiserror"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Names of the packages in `[dependencies]`, as code writes them.
fn dependencies() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("Cargo.toml")).expect("readable");
    let section = text.split("[dependencies]").nth(1).expect("there");
    section
        .lines()
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim().replace('-', "_"))
        .collect()
}

/// A line without its comment; a `//` in a string cuts too much, which can only miss, never accuse.
fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or_default()
}

/// Names that stand before `::` in a line, and whether each is the first of its path.
fn paths(line: &str) -> impl Iterator<Item = (&str, &str)> {
    line.match_indices("::").filter_map(|(at, _)| {
        let head = &line[..at];
        let start = head.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |i| i + 1);
        let first = !head[..start].ends_with("::");
        let rest = &line[at + 2..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        first.then(|| (&head[start..], &rest[..end.unwrap_or(rest.len())]))
    })
}

#[test]
fn every_room_keeps_to_its_neighbours_and_crates() {
    let crates = dependencies();
    let mut broken = Vec::new();
    for (room, rooms, outside) in ROOMS {
        let mut found = Vec::new();
        files(&root().join("src").join(room), &mut found);
        for file in found {
            let text = fs::read_to_string(&file).expect("readable");
            for (number, line) in text.lines().enumerate() {
                for (head, next) in paths(code(line)) {
                    let place = format!("{}:{}", file.display(), number + 1);
                    let neighbour = ROOMS.iter().any(|(name, _, _)| *name == next);
                    if head == "crate" && neighbour && next != *room && !rooms.contains(&next) {
                        broken.push(format!("{place}: room {room} may not use room {next}"));
                    }
                    if crates.contains(head) && !outside.contains(&head) && !ANYWHERE.contains(&head) {
                        broken.push(format!("{place}: room {room} may not use crate {head}"));
                    }
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_domain_never_touches_the_disk() {
    let mut broken = Vec::new();
    for room in ["base", "words", "pack", "schedule", "session", "stats", "ui"] {
        let mut found = Vec::new();
        files(&root().join("src").join(room), &mut found);
        for file in found {
            let text = fs::read_to_string(&file).expect("readable");
            for (number, line) in text.lines().enumerate() {
                let line = code(line);
                if ["std::fs", "std::env", "std::net", "std::process", "File::"].iter().any(|w| line.contains(w)) {
                    broken.push(format!("{}:{}: room {room} never sees the disk", file.display(), number + 1));
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_room_is_in_the_table_and_every_module_says_what_it_is() {
    let mut broken = Vec::new();
    for entry in fs::read_dir(root().join("src")).expect("readable") {
        let path = entry.expect("readable").path();
        let name = path.file_name().and_then(|n| n.to_str()).expect("UTF-8").to_owned();
        if path.is_dir() && !ROOMS.iter().any(|(room, _, _)| *room == name) {
            broken.push(format!("src/{name} is not a room of the house"));
        }
    }
    let mut found = Vec::new();
    files(&root().join("src"), &mut found);
    for file in found {
        let text = fs::read_to_string(&file).expect("readable");
        if !text.starts_with("//!") {
            broken.push(format!("{}:1: begin with a `//!` line that says what it is", file.display()));
        }
    }
    for name in ["utils", "util", "common", "helpers", "types", "misc"] {
        let mut found = Vec::new();
        files(&root().join("src"), &mut found);
        broken.extend(
            found
                .iter()
                .filter(|file| file.components().any(|c| c.as_os_str() == name))
                .map(|file| format!("{}: a folder named {name} says nothing", file.display())),
        );
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}
