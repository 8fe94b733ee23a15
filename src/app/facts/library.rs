//! What the library, a pack's page and a lesson are built from.

use std::collections::{HashMap, HashSet};

use super::{Known, Stock, today::fresh_of};
use crate::base::{LessonId, PackId, Pool};
use crate::pack::check::Severity;
use crate::pack::model::{Audience, Lesson, Pack};
use crate::ui::screens::course::{CourseFacts, StopFacts};
use crate::ui::screens::library::{LibraryData, LibraryFacts, PackProgress, cover_name};
use crate::ui::screens::pack::{LessonProgress, PackData, PackFacts};

/// Name of the setting that keeps how many pages of a lesson were read.
pub fn pages_setting(pack: &PackId, lesson: &LessonId) -> String {
    format!("pages {pack} {lesson}")
}

/// Name of a pack's cover among the pictures.
pub fn cover(pack: &Pack) -> Option<String> {
    cover_name(pack)
}

/// Pages of a lesson that were read.
pub fn pages_read(known: &Known<'_>, pack: &PackId, lesson: &LessonId) -> usize {
    let settings = known.record.person.as_ref().map(|person| &person.settings);
    let value = settings.and_then(|settings| settings.get(&pages_setting(pack, lesson)));
    value.and_then(serde_json::Value::as_u64).and_then(|n| usize::try_from(n).ok()).unwrap_or(0)
}

pub(super) fn is_done(known: &Known<'_>, pack: &PackId, lesson: &LessonId) -> bool {
    known.record.person.as_ref().is_some_and(|person| person.history.is_done(pack, lesson))
}

/// The lesson to go on with (the one last read in, if it is not done), or else the first that is not done; with
/// the pages read in it.
pub fn next_lesson<'a>(known: &Known<'a>) -> Option<(&'a Pack, &'a Lesson, usize)> {
    let mut first = None;
    for pack in in_order(known) {
        // What is written for public servants is gone on with once begun, never offered to everybody.
        let begun = known.record.person.as_ref().is_some_and(|one| one.history.met_in(pack.id()).next().is_some());
        if pack.audience() == Audience::PublicServants && !begun {
            continue;
        }
        for lesson in pack.lessons() {
            if is_done(known, pack.id(), &lesson.id) || !lesson.words.contains_key(known.pack_language()) {
                continue;
            }
            let read = pages_read(known, pack.id(), &lesson.id);
            if read > 0 {
                return Some((pack, lesson, read));
            }
            first = first.or(Some((pack, lesson, 0)));
        }
    }
    first
}

/// Training packs, those of a course first and in its order.
fn in_order<'a>(known: &Known<'a>) -> Vec<&'a Pack> {
    let packs = known.shelf.loaded().catalog.packs().iter().map(|pack| &**pack);
    let mut packs: Vec<&Pack> = packs.filter(|pack| *pack.pool() == Pool::Training).collect();
    packs.sort_by_key(|pack| pack.place().unwrap_or(u32::MAX));
    packs
}

/// The course map.
pub fn course<'a>(known: &'a Known<'_>) -> CourseFacts<'a> {
    let stops = in_order(known).into_iter().filter(|pack| pack.place().is_some()).map(|pack| {
        let PackProgress { met, lessons } = progress(known, pack);
        StopFacts { pack, lessons, met }
    });
    CourseFacts { stops: stops.collect(), language: known.pack_language() }
}

/// The library.
pub fn library(known: &Known<'_>) -> LibraryData {
    let progress = known.catalog().packs().iter().map(|pack| (pack.id().clone(), progress(known, pack))).collect();
    let loaded = known.shelf.loaded();
    let names: HashSet<&str> = loaded.findings.iter().map(|found| found.pack.as_str()).collect();
    let shelved: HashSet<&str> = loaded.shelved.iter().map(|pack| pack.name.as_str()).collect();
    let failed = loaded.findings.iter().filter(|found| found.severity == Severity::Error);
    let failed: HashSet<&str> =
        failed.map(|found| found.pack.as_str()).filter(|name| !shelved.contains(name)).collect();
    LibraryData::build(
        known.words,
        &LibraryFacts {
            catalog: known.catalog(),
            language: known.pack_language(),
            progress: &progress,
            found: names.len(),
            failed: failed.len(),
            loading: known.loading(),
        },
    )
}

fn progress(known: &Known<'_>, pack: &Pack) -> PackProgress {
    let Some(person) = known.record.person.as_ref() else { return PackProgress::default() };
    let done = pack.lessons().iter().filter(|lesson| person.history.is_done(pack.id(), &lesson.id)).count();
    PackProgress { met: person.history.met_in(pack.id()).count(), lessons: done }
}

/// A pack's page; none if the pack is not there (any more).
pub fn pack(known: &Known<'_>, stock: &Stock, id: &PackId) -> Option<PackData> {
    let pack = known.catalog().pack(id)?;
    let mut by_lesson = HashMap::new();
    for lesson in pack.lessons() {
        let progress = LessonProgress {
            pages: pages_read(known, id, &lesson.id),
            quiz: quiz_answered(known, id, &lesson.id),
            done: is_done(known, id, &lesson.id),
        };
        by_lesson.insert(lesson.id.clone(), progress);
    }
    let loaded = known.shelf.loaded();
    let name = loaded.shelved.iter().find(|shelved| shelved.pack == *id).map(|shelved| shelved.name.as_str());
    let [news, falsity] = fresh_of(known, stock, id);
    Some(PackData::build(
        known.words,
        &PackFacts {
            pack,
            language: known.pack_language(),
            progress: &by_lesson,
            fresh: news.min(falsity) * 2,
            length: usize::from(known.preferences.session_length),
            findings: name.is_some_and(|name| loaded.findings_of(name).next().is_some()),
        },
    ))
}

/// Answers in the last quiz of a lesson.
fn quiz_answered(known: &Known<'_>, pack: &PackId, lesson: &LessonId) -> usize {
    let Some(person) = known.record.person.as_ref() else { return 0 };
    person.quizzes.get(&(pack.clone(), lesson.clone())).map_or(0, |quiz| quiz.answered as usize)
}
