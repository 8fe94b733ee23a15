//! From looked-at files to a pack: the rules that see all of it, and what is left after them.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::merge::{Kept, merge};
use super::notes::Notes;
use super::rules::{self, Whole};
use super::{Finding, Part, Severity, scope, source_finding};
use crate::base::{ItemId, LessonId};
use crate::pack::draft::PackHeader;
use crate::pack::format::{Map, decode};
use crate::pack::model::Pack;
use crate::pack::source::{LESSON_LIMIT, PackSource};

/// Puts a pack together. `findings` are those of opening its files; what comes back is all of them, in order
/// of file and line.
#[must_use]
pub fn assemble(
    header: Option<PackHeader>,
    mut parts: Vec<Part>,
    mut findings: Vec<Finding>,
    source: &dyn PackSource,
) -> (Option<Pack>, Vec<Finding>) {
    parts.sort_by(|a, b| a.path.cmp(&b.path));
    for part in &mut parts {
        findings.append(&mut part.findings);
    }
    let pack = header.and_then(|header| build(header, parts, &mut findings, source));
    place(&mut findings, source);
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    (pack, findings)
}

type Order<'a> = (&'a str, Option<u32>, Option<u32>, Option<&'a ItemId>, &'a str);

fn order(finding: &Finding) -> Order<'_> {
    let item = finding.item.as_ref();
    (&finding.file, finding.line, finding.column, item, finding.rule)
}

fn build(
    mut header: PackHeader,
    mut parts: Vec<Part>,
    findings: &mut Vec<Finding>,
    source: &dyn PackSource,
) -> Option<Pack> {
    findings.extend(drop_doubles(&mut parts, source.name()));
    let files = list(source, findings);
    let told = look_whole(&header, &parts, &files, source);
    drop_unsound(&mut parts, &told);
    if told.iter().any(|told| told.field.as_deref() == Some("cover")) {
        header.cover = None;
    }
    let in_other_language = told.iter().any(|told| told.rule == "no-source-language");
    findings.extend(told);
    let mut notes = Notes::new(source.name(), super::HEADER);
    let revision = rules::header(&header, &mut notes);
    let sound = notes.errors() == 0;
    let kept = merge(&header, parts);
    let nothing = kept.lessons.iter().all(|lesson| lesson.quiz.is_empty() && lesson.practice.is_empty());
    if nothing && !in_other_language {
        let mut all = Notes::of_whole(source.name());
        all.error(
            "no-items",
            "",
            "the pack holds no item that can be used",
            "Write at least one lesson with items in the source language, and mend the errors.",
        );
        findings.extend(all.into_findings());
    }
    let usable = sound && !nothing;
    findings.extend(notes.into_findings());
    let revision = revision.filter(|_| usable)?;
    Some(finish(header, revision, kept))
}

/// Sizes of the pack's files by path.
fn list(source: &dyn PackSource, findings: &mut Vec<Finding>) -> HashMap<String, u64> {
    match source.list() {
        Ok(listing) => {
            let faults = listing.faults.iter();
            findings.extend(faults.map(|why| source_finding(source.name(), "", why)));
            let entry = listing.files.into_iter();
            entry.map(|entry| (entry.path, entry.size)).collect()
        }
        Err(_) => HashMap::new(),
    }
}

/// Lessons and items of which the language has two: the first stays.
fn drop_doubles(parts: &mut [Part], pack: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut lessons = HashSet::new();
    let mut items = HashMap::<_, HashSet<ItemId>>::new();
    for part in parts {
        let path = part.path.clone();
        let mut notes = Notes::new(pack, &path);
        if !lessons.insert((part.language.clone(), part.id.clone())) {
            notes.error(
                "duplicate-id",
                "id",
                format!("a lesson `{}` stands in another file of this language", part.id),
                "Give every lesson of a language an id of its own.",
            );
            part.lost = true;
        }
        let seen = items.entry(part.language.clone()).or_default();
        let mut doubles = Vec::new();
        for item in part.items_mut() {
            if !seen.insert(item.draft.id.clone()) {
                item.sound = false;
                doubles.push(item.draft.id.clone());
            }
        }
        for id in &doubles {
            notes.about(Some(id));
            notes.error(
                "duplicate-id",
                "id",
                format!("there is another item `{id}` in this language"),
                "Give every item of the pack an id of its own.",
            );
        }
        findings.extend(notes.into_findings());
    }
    findings
}

fn look_whole(
    header: &PackHeader,
    parts: &[Part],
    files: &HashMap<String, u64>,
    source: &dyn PackSource,
) -> Vec<Finding> {
    let whole = Whole::new(header, parts, files, scope(source, Some(header)));
    let mut notes = Notes::of_whole(source.name());
    rules::look_whole(&whole, &mut notes);
    notes.into_findings()
}

/// Leaves out what the rules over the whole pack found to be wrong.
fn drop_unsound(parts: &mut [Part], told: &[Finding]) {
    let mut items = HashSet::new();
    let mut files = HashSet::new();
    let costly = |told: &&Finding| told.severity == Severity::Error && !rules::COST_A_NAME.contains(&told.rule);
    for finding in told.iter().filter(costly) {
        match &finding.item {
            Some(item) => {
                items.insert((finding.file.as_str(), item));
            }
            None if rules::COST_THE_FILE.contains(&finding.rule) => {
                files.insert(finding.file.as_str());
            }
            None => {}
        }
    }
    if items.is_empty() && files.is_empty() {
        return;
    }
    for part in parts {
        part.lost |= files.contains(part.path.as_str());
        let path = part.path.clone();
        for item in part.items_mut() {
            item.sound &= !items.contains(&(path.as_str(), &item.draft.id));
        }
    }
}

fn finish(header: PackHeader, revision: semver::Version, kept: Kept) -> Pack {
    Pack {
        id: header.id,
        revision,
        title: header.title,
        summary: header.summary,
        source_language: header.source_language,
        languages: kept.languages,
        authors: header.authors,
        publisher: header.publisher,
        licence: header.licence,
        level: header.level,
        pool: header.pool,
        minutes: header.minutes,
        cover: header.cover,
        place: header.place,
        builds_on: header.builds_on,
        audience: header.audience,
        younger: header.younger,
        lessons: kept.lessons,
    }
}

/// Looks up line and column of findings that name an item or field, reading each file concerned once more.
fn place(findings: &mut [Finding], source: &dyn PackSource) {
    let mut by_file = BTreeMap::<String, Vec<&mut Finding>>::new();
    for finding in findings.iter_mut() {
        let open = finding.line.is_none() && (finding.item.is_some() || finding.field.is_some());
        if open && !finding.file.is_empty() {
            by_file.entry(finding.file.clone()).or_default().push(finding);
        }
    }
    for (path, findings) in by_file {
        let Ok(bytes) = source.read(&path, LESSON_LIMIT) else {
            continue;
        };
        let Ok(decoded) = decode(&bytes) else {
            continue;
        };
        let Some(map) = Map::new(&decoded.text) else {
            continue;
        };
        for finding in findings {
            let found = map.locate(finding.item.as_ref(), finding.field.as_deref());
            if let Some((line, column)) = found {
                (finding.line, finding.column) = (Some(line), Some(column));
            }
        }
    }
}

/// Parts by lesson, for joining languages.
pub(super) fn by_lesson(parts: Vec<Part>) -> HashMap<LessonId, Vec<Part>> {
    let mut lessons = HashMap::<LessonId, Vec<Part>>::new();
    for part in parts {
        lessons.entry(part.id.clone()).or_default().push(part);
    }
    lessons
}
