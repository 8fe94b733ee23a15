//! A pack that has passed `check`: what every other room reads. Only [`check`](super::check) builds one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::{ItemId, Key, KindId, Language, LessonId, PackId, Pool, SkillId, Surface, TechniqueId};

pub use super::draft::{
    Amendment, Audience, ChatForward, Choice, Cue, Exercises, Factor, Factors, Level, Message, NewsSite, Notice, Page,
    Parts, Picture, Place, Reach, Reference, Replies, Reply, Respond, SearchHit, SearchResult, Share, ShortVideo,
    SocialPost, SourceKind, Stem, Step, Tells, Tool, TrailResult, Weight, World,
};

/// A checked pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    pub(super) id: PackId,
    pub(super) revision: semver::Version,
    pub(super) title: BTreeMap<Language, String>,
    pub(super) summary: BTreeMap<Language, String>,
    pub(super) source_language: Language,
    pub(super) languages: Vec<Language>,
    pub(super) authors: Vec<String>,
    pub(super) publisher: Option<String>,
    pub(super) licence: String,
    pub(super) level: Level,
    pub(super) pool: Pool,
    pub(super) minutes: Option<u32>,
    pub(super) cover: Option<String>,
    pub(super) place: Option<u32>,
    pub(super) builds_on: Vec<PackId>,
    pub(super) audience: Audience,
    pub(super) younger: bool,
    pub(super) lessons: Vec<Lesson>,
}

/// A lesson: pages to read, a quiz that completes it, and items for practice.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Identity in the pack.
    pub id: LessonId,
    /// What it trains.
    pub skills: Vec<SkillId>,
    /// Title and pages by language; never empty.
    pub words: BTreeMap<Language, LessonWords>,
    /// The quiz.
    pub quiz: Vec<Arc<Item>>,
    /// Items that no quiz uses.
    pub practice: Vec<Arc<Item>>,
}

/// A lesson's words in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct LessonWords {
    /// Title.
    pub title: String,
    /// Pages before the quiz.
    pub pages: Vec<Page>,
}

/// One thing to judge: what is the same in every language, and the words of each.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Identity in the pack.
    pub id: ItemId,
    /// The item it corrects.
    pub replaces: Option<ItemId>,
    /// Documented or made up.
    pub world: World,
    /// The right verdict.
    pub key: Key,
    /// What it is in detail.
    pub kind: KindId,
    /// Manipulations used.
    pub techniques: Vec<TechniqueId>,
    /// What judging it trains.
    pub skills: Vec<SkillId>,
    /// How it is met.
    pub surface: Surface,
    /// Which factors held.
    pub factors: Option<Factors>,
    /// A parallel item.
    pub twin: Option<ItemId>,
    /// 1–5.
    pub difficulty: u8,
    /// Words by language, source language first; never empty.
    pub words: Vec<(Language, ItemWords)>,
}

/// An item's words in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemWords {
    /// What is shown to be judged.
    pub stem: Stem,
    /// Telling details.
    pub cues: Vec<Cue>,
    /// What checking would find.
    pub trail: Vec<Step>,
    /// Why the key holds.
    pub explanation: String,
    /// Where it was checked.
    pub references: Vec<Reference>,
    /// What would turn the verdict round.
    pub would_change: Option<String>,
    /// What else can be asked about it.
    pub exercises: Exercises,
    /// Changes of verdict or facts, oldest first.
    pub amended: Vec<Amendment>,
}

impl Item {
    /// The words in `language`, if the item has them.
    #[must_use]
    pub fn words_in(&self, language: &Language) -> Option<&ItemWords> {
        self.words.iter().find(|(have, _)| have == language).map(|(_, words)| words)
    }

    /// The words in `language`, or else in the source language, with the language they are in.
    #[must_use]
    pub fn words_or_source(&self, language: &Language) -> (&Language, &ItemWords) {
        let found = self.words.iter().find(|(have, _)| have == language);
        let (language, words) = found.unwrap_or(&self.words[0]);
        (language, words)
    }
}

/// Title or summary in `language`, else in the source language, else in any.
fn pick<'a>(words: &'a BTreeMap<Language, String>, order: [&Language; 2]) -> &'a str {
    order
        .into_iter()
        .find_map(|language| words.get(language))
        .or_else(|| words.values().next())
        .map_or("", String::as_str)
}

impl Pack {
    /// Identity.
    #[must_use]
    pub fn id(&self) -> &PackId {
        &self.id
    }

    /// Version of the content.
    #[must_use]
    pub fn revision(&self) -> &semver::Version {
        &self.revision
    }

    /// Title in `language` or the nearest there is.
    #[must_use]
    pub fn title(&self, language: &Language) -> &str {
        pick(&self.title, [language, &self.source_language])
    }

    /// Summary in `language` or the nearest there is.
    #[must_use]
    pub fn summary(&self, language: &Language) -> &str {
        pick(&self.summary, [language, &self.source_language])
    }

    /// The language that translations are held against.
    #[must_use]
    pub fn source_language(&self) -> &Language {
        &self.source_language
    }

    /// Languages that at least one lesson is written in, source language first.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// Who wrote it.
    #[must_use]
    pub fn authors(&self) -> &[String] {
        &self.authors
    }

    /// Who stands behind it: the publisher, or else the authors.
    #[must_use]
    pub fn publisher(&self) -> String {
        self.publisher.clone().unwrap_or_else(|| self.authors.join(", "))
    }

    /// SPDX licence expression.
    #[must_use]
    pub fn licence(&self) -> &str {
        &self.licence
    }

    /// How much a learner should bring along.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// Training or check-up.
    #[must_use]
    pub fn pool(&self) -> &Pool {
        &self.pool
    }

    /// Minutes that the lessons take, roughly.
    #[must_use]
    pub fn minutes(&self) -> Option<u32> {
        self.minutes
    }

    /// Picture for the library card, a path in the pack.
    #[must_use]
    pub fn cover(&self) -> Option<&str> {
        self.cover.as_deref()
    }

    /// Its place in a course, from 1.
    #[must_use]
    pub fn place(&self) -> Option<u32> {
        self.place
    }

    /// Packs that a learner should have taken before.
    #[must_use]
    pub fn builds_on(&self) -> &[PackId] {
        &self.builds_on
    }

    /// Whom it is written for.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// Whether all of it suits ages 11 to 14.
    #[must_use]
    pub fn is_for_younger(&self) -> bool {
        self.younger
    }

    /// The lessons in order.
    #[must_use]
    pub fn lessons(&self) -> &[Lesson] {
        &self.lessons
    }

    /// Every item: each lesson's quiz, then its practice.
    pub fn items(&self) -> impl Iterator<Item = &Arc<Item>> {
        self.lessons.iter().flat_map(|lesson| lesson.quiz.iter().chain(&lesson.practice))
    }
}

impl Lesson {
    /// Title and pages in `language`, else in any language there is.
    ///
    /// # Panics
    /// Never: `check` builds no lesson without words.
    #[must_use]
    pub fn words_or_any(&self, language: &Language) -> &LessonWords {
        self.words.get(language).unwrap_or_else(|| &self.words[self.words.keys().next().unwrap_or(language)])
    }
}
