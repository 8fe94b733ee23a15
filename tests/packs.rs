//! Reads every pack in `tests/packs` through the public door and holds what is found against what each of
//! them says must be found.
//!
//! - `bad/<name>.ron` is one file, a `pack.ron` or a lesson, that takes its place in the good pack `good/small`.
//!   Its first line says `// expect: <finding>; <finding>`.
//! - `bad/<name>/` is a whole pack; `<name>.expect` beside it has one finding a line.
//! - A finding is `<rule>`, `<rule> <line>:<column>` in the file itself, or `<rule> <file>:<line>:<column>`.

#[path = "packs/hostile.rs"]
mod hostile;
#[path = "packs/made.rs"]
mod made;
#[path = "support/press.rs"]
mod press;
#[path = "packs/quality.rs"]
mod quality;
#[path = "packs/texts.rs"]
mod texts;

use std::fs;
use std::path::{Path, PathBuf};

use paper_tiger::pack::check::Finding;
use paper_tiger::study::library::{Library, Loaded, Options, Origin, Place};

/// Where the packs lie.
fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs")
}

/// Reads the packs at a path.
fn load(path: &Path) -> Loaded {
    let places = [Place::Path(Origin::Named, path.to_owned())];
    Library::load(&places, &Options::default(), &|_| {})
}

/// A finding as fixtures write it; `own` is the file that needs no naming.
fn written(finding: &Finding, own: &str) -> String {
    let place = match (finding.line, finding.column) {
        (Some(line), Some(column)) => format!("{line}:{column}"),
        _ => String::new(),
    };
    let file = if finding.file == own { "" } else { finding.file.as_str() };
    let colon = if file.is_empty() || place.is_empty() { "" } else { ":" };
    format!("{} {file}{colon}{place}", finding.rule).trim_end().to_owned()
}

/// Copies the files of a folder, and of the folders in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for child in fs::read_dir(from).unwrap() {
        let child = child.unwrap().path();
        let target = to.join(child.file_name().unwrap());
        if child.is_dir() {
            copy(&child, &target);
        } else {
            fs::copy(&child, target).unwrap();
        }
    }
}

/// What is expected of a fixture, and what is found.
fn try_fixture(path: &Path) -> (Vec<String>, Vec<String>) {
    if path.is_dir() {
        let expected = fs::read_to_string(path.with_extension("expect")).unwrap();
        let found = load(path);
        let found = found.findings.iter().map(|finding| written(finding, "-"));
        return (expected.lines().map(str::to_owned).collect(), found.collect());
    }
    let text = fs::read_to_string(path).unwrap();
    let expected = text.lines().next().and_then(|line| line.strip_prefix("// expect: "));
    let expected = expected.unwrap_or("no header").split("; ").map(str::to_owned);
    let pack = tempfile::tempdir().unwrap();
    copy(&packs().join("good/small"), pack.path());
    let own = if text.contains("\nPack(") {
        "pack.ron"
    } else {
        fs::remove_dir_all(pack.path().join("zh-Hans")).unwrap();
        "en/01-parks.ron"
    };
    fs::write(pack.path().join(own), &text).unwrap();
    let found = load(pack.path());
    let found = found.findings.iter().map(|finding| written(finding, own));
    (expected.collect(), found.collect())
}

#[test]
fn every_bad_pack_yields_exactly_its_findings() {
    let mut fixtures: Vec<PathBuf> = fs::read_dir(packs().join("bad"))
        .unwrap()
        .map(|child| child.unwrap().path())
        .filter(|path| path.extension().is_none_or(|ending| ending != "expect"))
        .collect();
    fixtures.sort();
    assert!(fixtures.len() >= 45, "only {} fixtures", fixtures.len());
    let mut wrong = String::new();
    for fixture in fixtures {
        let (mut expected, mut found) = try_fixture(&fixture);
        expected.sort();
        found.sort();
        if expected != found {
            let name = fixture.file_name().unwrap().to_string_lossy().into_owned();
            wrong += &format!("{name}\n  expected: {}\n  found: {}\n", expected.join("; "), found.join("; "));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_good_pack_yields_nothing() {
    let loaded = load(&packs().join("good/small"));
    assert_eq!(loaded.findings.first(), None);
    assert_eq!((loaded.counts.packs, loaded.counts.items), (1, 2));
    assert_eq!(loaded.counts.languages.len(), 2);
}

#[test]
fn one_bad_pack_never_keeps_the_others_from_loading() {
    let shelf = tempfile::tempdir().unwrap();
    copy(&packs().join("good/small"), &shelf.path().join("good"));
    copy(&packs().join("bad/no-lessons"), &shelf.path().join("bad"));
    fs::write(shelf.path().join("broken.tigerpack"), "no archive").unwrap();
    let loaded = load(shelf.path());
    assert_eq!(loaded.counts.packs, 1);
    assert_eq!(loaded.counts.errors, 2);
}
