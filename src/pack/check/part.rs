//! A lesson file while it is being checked: read and looked at for itself, not yet joined with the others.

use super::Finding;
use crate::base::{Language, LessonId, PackId, SkillId};
use crate::pack::draft::{ItemDraft, LessonFile, Page};
use crate::pack::source::PackSource;
use crate::pack::vocabulary::Vocabulary;

/// What is known of the pack when a lesson file is looked at.
pub struct Scope<'a> {
    /// The files.
    pub source: &'a dyn PackSource,
    /// Identity of the pack, where its header could be read.
    pub pack: Option<&'a PackId>,
    /// The language that translations are held against, where the header could be read.
    pub source_language: Option<&'a Language>,
    /// The words that kinds, techniques and skills should be of.
    pub vocabulary: &'a Vocabulary,
}

impl Scope<'_> {
    /// Whether the pack is one of ours, and so bound to our vocabulary.
    pub(super) fn is_ours(&self) -> bool {
        self.pack.is_some_and(|id| !id.as_str().contains('/'))
    }

    /// Whether a file of this language is the one that others are held against.
    pub(super) fn is_source(&self, language: &Language) -> bool {
        self.source_language.is_none_or(|source| source == language)
    }
}

/// One lesson file, looked at.
pub struct Part {
    /// Path in the pack.
    pub(super) path: String,
    pub(super) language: Language,
    pub(super) id: LessonId,
    pub(super) title: String,
    pub(super) skills: Vec<SkillId>,
    pub(super) pages: Vec<Page>,
    pub(super) quiz: Vec<ItemPart>,
    pub(super) practice: Vec<ItemPart>,
    /// Items of the file could not be read at all, so counts over it say nothing.
    pub(super) broken: bool,
    /// Nothing of the file can be used.
    pub(super) lost: bool,
    /// What was found in it.
    pub(super) findings: Vec<Finding>,
}

/// One item of one file.
pub(super) struct ItemPart {
    pub draft: ItemDraft,
    /// No error was found in it.
    pub sound: bool,
}

impl Part {
    pub(super) fn new(file: LessonFile, broken: bool) -> Self {
        let lesson = file.lesson;
        let parts = |items: Vec<ItemDraft>| {
            let part = |draft| ItemPart { draft, sound: true };
            items.into_iter().map(part).collect()
        };
        Self {
            path: file.path,
            language: file.language,
            id: lesson.id,
            title: lesson.title,
            skills: lesson.skills,
            pages: lesson.pages,
            quiz: parts(lesson.quiz),
            practice: parts(lesson.practice),
            broken,
            lost: false,
            findings: Vec::new(),
        }
    }

    /// Every item, the quiz first.
    pub(super) fn items(&self) -> impl Iterator<Item = &ItemPart> {
        self.quiz.iter().chain(&self.practice)
    }

    /// Every item, the quiz first.
    pub(super) fn items_mut(&mut self) -> impl Iterator<Item = &mut ItemPart> {
        self.quiz.iter_mut().chain(&mut self.practice)
    }
}
