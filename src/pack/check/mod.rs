//! The rules that a draft must pass to become a pack, one file a rule, all findings at once.
//!
//! An item with an error is left out, a translation with an error is left out for its language alone, and the
//! pack is turned away only when its header is wrong or nothing of it is left. A file is looked at for itself
//! first ([`look_at`], which many threads can do side by side); then the pack is put together ([`assemble`]).

mod assemble;
mod finding;
mod merge;
mod near;
mod notes;
mod part;
pub mod quality;
mod rules;

pub use assemble::assemble;
pub use finding::{Finding, Severity};
pub use part::{Part, Scope};
pub use rules::is_pack_id;

use crate::base::Language;
use crate::pack::draft::{LessonFile, PackDraft, PackHeader};
use crate::pack::format::{Fault, Reading, decode, line_column, read_header, read_lesson};
use crate::pack::model::Pack;
use crate::pack::source::{HEADER_LIMIT, LESSON_LIMIT, Listing, PackSource, SourceError};
use crate::pack::vocabulary::Vocabulary;

/// The header's path in a pack.
pub const HEADER: &str = "pack.ron";

/// Checks a whole draft at once. `source` holds its pictures.
#[must_use]
pub fn check(draft: PackDraft, source: &dyn PackSource) -> (Option<Pack>, Vec<Finding>) {
    let PackDraft { header, lessons } = draft;
    let scope = scope(source, Some(&header));
    let parts = lessons.into_iter().map(|file| look_at(file, false, &scope)).collect();
    assemble(Some(header.clone()), parts, Vec::new(), source)
}

/// The scope of a pack with our vocabulary.
#[must_use]
pub fn scope<'a>(source: &'a dyn PackSource, header: Option<&'a PackHeader>) -> Scope<'a> {
    Scope {
        source,
        pack: header.map(|header| &header.id),
        source_language: header.map(|header| &header.source_language),
        vocabulary: Vocabulary::ours(),
    }
}

/// Looks at one lesson for itself. `broken`: items of the file could not be read.
#[must_use]
pub fn look_at(file: LessonFile, broken: bool, scope: &Scope<'_>) -> Part {
    let mut part = Part::new(file, broken);
    rules::look_at(&mut part, scope);
    part
}

/// The lesson files among a pack's files: `<language>/<name>.ron`.
pub fn lesson_files(listing: &Listing) -> impl Iterator<Item = (String, Language)> {
    listing.files.iter().filter_map(|entry| {
        let (folder, _) = entry.path.split_once('/')?;
        rules::is_lesson(&entry.path).then(|| (entry.path.clone(), Language::from(folder)))
    })
}

/// Reads the header of a pack.
#[must_use]
pub fn open_header(source: &dyn PackSource) -> (Option<PackHeader>, Vec<Finding>) {
    let mut findings = Vec::new();
    let value = open(source, HEADER, HEADER_LIMIT, &mut findings, read_header);
    (value.map(|(header, _)| header), findings)
}

/// Reads a lesson file and looks at it for itself. `None`: nothing of it could be read.
#[must_use]
pub fn open_lesson(path: &str, language: Language, scope: &Scope<'_>) -> (Option<Part>, Vec<Finding>) {
    let mut findings = Vec::new();
    let read = open(scope.source, path, LESSON_LIMIT, &mut findings, read_lesson);
    let part = read.map(|(lesson, broken)| {
        let path = path.to_owned();
        let file = LessonFile { path, language, lesson };
        look_at(file, broken, scope)
    });
    (part, findings)
}

/// Reads a file as text and the text as a draft; whether parts of it were lost.
fn open<T>(
    source: &dyn PackSource,
    path: &str,
    limit: u64,
    findings: &mut Vec<Finding>,
    read: fn(&str) -> Reading<T>,
) -> Option<(T, bool)> {
    let bytes = match source.read(path, limit) {
        Ok(bytes) => bytes,
        Err(why) => {
            findings.push(source_finding(source.name(), path, &why));
            return None;
        }
    };
    let decoded = match decode(&bytes) {
        Ok(decoded) => decoded,
        Err(bad) => {
            let good = std::str::from_utf8(&bytes[..bad.good]).unwrap_or_default();
            let mut finding = encoding_finding(source.name(), path, None);
            let (line, column) = line_column(good, good.len());
            (finding.line, finding.column) = (Some(line), Some(column));
            findings.push(finding);
            return None;
        }
    };
    if let Some(other) = decoded.other {
        findings.push(encoding_finding(source.name(), path, Some(other)));
    }
    let reading = read(&decoded.text);
    let broken = !reading.faults.is_empty();
    let place = |fault| fault_finding(source.name(), path, fault);
    findings.extend(reading.faults.into_iter().map(place));
    reading.value.map(|value| (value, broken))
}

fn fault_finding(pack: &str, path: &str, fault: Fault) -> Finding {
    Finding {
        severity: Severity::Error,
        rule: fault.rule,
        pack: pack.to_owned(),
        file: path.to_owned(),
        line: Some(fault.line),
        column: Some(fault.column),
        item: fault.item,
        field: None,
        message: finding::shortened(fault.message),
        hint: fault.hint,
    }
}

fn encoding_finding(pack: &str, path: &str, other: Option<&str>) -> Finding {
    let (severity, message) = match other {
        Some(name) => (Severity::Warning, format!("the file is written in {name}, not in UTF-8; it was read as such")),
        None => (Severity::Error, "the file is not UTF-8 from here on, and no encoding that can be told".to_owned()),
    };
    Finding {
        severity,
        rule: "encoding",
        pack: pack.to_owned(),
        file: path.to_owned(),
        line: None,
        column: None,
        item: None,
        field: None,
        message,
        hint: "Save it as UTF-8 (in most editors: Save as…, encoding UTF-8).".to_owned(),
    }
}

/// What a source would not give, as a finding. Links and paths that lead out are passed over, so the rest of
/// the pack is still used.
#[must_use]
pub fn source_finding(pack: &str, path: &str, why: &SourceError) -> Finding {
    let (rule, hint) = match why {
        SourceError::Missing(_) if path == HEADER => {
            ("no-header", "A pack is a folder with a `pack.ron` and a folder of lessons for each language.")
        }
        SourceError::Missing(_) => ("missing-file", "Put the file there, or mend the path."),
        SourceError::Outside(_) => (
            "path-outside",
            "Keep every file inside the pack and name it from the pack's folder, with forward slashes.",
        ),
        SourceError::Link(_) => ("link", "Put a copy of the file there instead of the link."),
        SourceError::TooLarge { .. } => ("too-large", "Split it into several files, or make it smaller."),
        SourceError::PackTooLarge | SourceError::TooManyFiles => {
            ("pack-too-large", "Make two packs of it, or smaller pictures.")
        }
        SourceError::TooDeep(_) => ("folder-too-deep", "Keep pictures in `media/`."),
        SourceError::Bomb(_) => ("zip-bomb", "Do not open this file; ask for a clean one."),
        SourceError::Archive(_) => ("archive", "Zip the pack's folder anew."),
        SourceError::Unreadable { .. } => ("unreadable", "See whether the file can be opened elsewhere."),
    };
    Finding {
        severity: Severity::Error,
        rule,
        pack: pack.to_owned(),
        file: path.to_owned(),
        line: None,
        column: None,
        item: None,
        field: None,
        message: why.to_string(),
        hint: hint.to_owned(),
    }
}
