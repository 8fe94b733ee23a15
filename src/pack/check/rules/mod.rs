//! The list of rules.

mod agree;
mod balance;
mod cues;
mod dates;
mod difficulty;
mod exercises;
mod explanation;
mod files;
mod header;
mod ids;
mod named;
mod pages;
mod pictures;
mod references;
mod surface;
mod text;
mod trail;
mod translation;
mod walk;
mod words;

use std::collections::{HashMap, HashSet};

use super::notes::Notes;
use super::part::{ItemPart, Part, Scope};
use crate::base::{ItemId, Language};
use crate::pack::draft::{ItemDraft, PackHeader};

pub(super) use files::is_lesson;
pub(super) use header::header;
pub use ids::is_pack_id;
pub(super) use pages::mark_up;

/// Rules that cost a translation its whole file, not one item.
pub(super) const COST_THE_FILE: &[&str] = &["translation-differs", "translation-orphan"];

/// Errors in what an item names, which is then forgotten; the item itself stays.
pub(super) const COST_A_NAME: &[&str] = &["unknown-item", "twin-not-mutual"];

/// Errors in a lesson that leave it usable: its quiz is evened out, and the page is left out.
const COST_NOTHING: &[&str] = &["half-and-half", "page-markup"];

/// One item as rules see it.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub item: &'a ItemDraft,
    pub language: &'a Language,
    pub scope: &'a Scope<'a>,
}

type ItemRule = fn(Seen<'_>, &mut Notes<'_>);
type LessonRule = fn(&Part, &Scope<'_>, &mut Notes<'_>);
type WholeRule = for<'a> fn(&'a Whole<'a>, &mut Notes<'a>);

/// Rules that look at one item for itself.
const ITEM: &[ItemRule] = &[
    ids::item,
    text::item,
    dates::item,
    surface::item,
    words::item,
    cues::item,
    trail::item,
    pages::item,
    exercises::item,
    explanation::item,
    references::item,
    difficulty::item,
];

/// Rules that look at one lesson file for itself.
const LESSON: &[LessonRule] = &[ids::lesson, text::lesson, words::lesson, pages::lesson, balance::lesson];

/// Rules that need the whole pack.
const WHOLE: &[WholeRule] = &[files::whole, named::whole, balance::whole, pictures::whole, translation::whole];

/// A whole pack as rules see it.
pub(super) struct Whole<'a> {
    pub header: &'a PackHeader,
    pub scope: Scope<'a>,
    /// Every file, in order of path.
    pub parts: &'a [Part],
    /// Sizes of the pack's files by path.
    pub files: &'a HashMap<String, u64>,
    /// Items of the source language, sound or not.
    pub items: HashMap<&'a ItemId, &'a ItemDraft>,
    /// Those of them that stand in a quiz.
    pub quiz: HashSet<&'a ItemId>,
    /// Items of the source language could not be read, so that what is named may be among them.
    pub broken: bool,
}

impl<'a> Whole<'a> {
    pub fn new(header: &'a PackHeader, parts: &'a [Part], files: &'a HashMap<String, u64>, scope: Scope<'a>) -> Self {
        let source = parts.iter().filter(|part| part.language == header.source_language);
        let items = source.clone().flat_map(Part::items).map(|item| (&item.draft.id, &item.draft)).collect();
        let broken = source.clone().any(|part| part.broken);
        let quiz = source.flat_map(|part| part.quiz.iter()).map(|item| &item.draft.id).collect();
        Self { header, scope, parts, files, items, quiz, broken }
    }

    /// Files of the source language.
    pub fn source(&self) -> impl Iterator<Item = &'a Part> {
        let parts = self.parts.iter();
        parts.filter(|part| part.language == self.header.source_language)
    }

    /// Files of the other languages.
    pub fn translations(&self) -> impl Iterator<Item = &'a Part> {
        let parts = self.parts.iter();
        parts.filter(|part| part.language != self.header.source_language)
    }
}

/// Looks at one file for itself, and marks the items that have errors.
pub(super) fn look_at(part: &mut Part, scope: &Scope<'_>) {
    let mut notes = Notes::new(scope.source.name(), &part.path);
    for rule in LESSON {
        rule(part, scope, &mut notes);
    }
    let lost = notes.has_error_but(COST_NOTHING);
    let mut sound = Vec::with_capacity(part.quiz.len() + part.practice.len());
    for ItemPart { draft, .. } in part.items() {
        let seen = Seen { item: draft, language: &part.language, scope };
        notes.about(Some(&draft.id));
        let before = notes.errors();
        for rule in ITEM {
            rule(seen, &mut notes);
        }
        sound.push(notes.errors() == before);
    }
    part.findings = notes.into_findings();
    part.lost |= lost;
    for (item, sound) in part.items_mut().zip(sound) {
        item.sound = sound;
    }
}

/// Looks at the pack as a whole.
pub(super) fn look_whole<'a>(whole: &'a Whole<'a>, notes: &mut Notes<'a>) {
    for rule in WHOLE {
        rule(whole, notes);
    }
}
