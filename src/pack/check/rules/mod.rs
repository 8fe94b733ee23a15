//! The list of rules.

mod header;
mod ids;

use std::collections::HashMap;

use super::notes::Notes;
use super::part::{ItemPart, Part, Scope};
use crate::base::{ItemId, Language};
use crate::pack::draft::{ItemDraft, PackHeader};

pub(super) use header::header;
pub use ids::is_pack_id;

/// Rules that cost a translation its whole file, not one item.
pub(super) const COST_THE_FILE: &[&str] = &["translation-differs", "translation-orphan"];

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
const ITEM: &[ItemRule] = &[];

/// Rules that look at one lesson file for itself.
const LESSON: &[LessonRule] = &[];

/// Rules that need the whole pack.
const WHOLE: &[WholeRule] = &[];

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
}

impl<'a> Whole<'a> {
    pub fn new(
        header: &'a PackHeader,
        parts: &'a [Part],
        files: &'a HashMap<String, u64>,
        scope: Scope<'a>,
    ) -> Self {
        let source = parts
            .iter()
            .filter(|part| part.language == header.source_language);
        let items = source
            .flat_map(Part::items)
            .map(|item| (&item.draft.id, &item.draft))
            .collect();
        Self {
            header,
            scope,
            parts,
            files,
            items,
        }
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
    let mut sound = Vec::with_capacity(part.quiz.len() + part.practice.len());
    for ItemPart { draft, .. } in part.items() {
        let seen = Seen {
            item: draft,
            language: &part.language,
            scope,
        };
        notes.about(Some(&draft.id));
        let before = notes.errors();
        for rule in ITEM {
            rule(seen, &mut notes);
        }
        sound.push(notes.errors() == before);
    }
    part.findings = notes.into_findings();
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
