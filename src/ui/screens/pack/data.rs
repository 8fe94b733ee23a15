//! Words and numbers of one pack's page.

use std::collections::HashMap;

use serde::Serialize;

use crate::base::{Language, LessonId, PackId};
use crate::pack::model::{Lesson, Pack, World};
use crate::ui::action::{Action, Route};
use crate::ui::screens::library::{cover_name, language_name, level_key, licence};
use crate::words::Words;

/// How far a learner has come in a lesson.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LessonProgress {
    /// Pages read.
    pub pages: usize,
    /// Items of its quiz answered.
    pub quiz: usize,
    /// Pages and quiz were done in one sitting.
    pub done: bool,
}

/// What a pack's page is built from.
#[derive(Clone, Debug)]
pub struct PackFacts<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The language of packs that the learner reads.
    pub language: &'a Language,
    /// Progress by lesson.
    pub progress: &'a HashMap<LessonId, LessonProgress>,
    /// Stories for practice that the learner has not met.
    pub fresh: usize,
    /// Items in a practice.
    pub length: usize,
    /// Whether the checker has findings on it.
    pub findings: bool,
}

/// How far a lesson is, for its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Not begun.
    Open,
    /// Begun.
    Begun,
    /// Done.
    Done,
}

/// One lesson's row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LessonRow {
    /// Number in the pack.
    pub number: String,
    /// Title.
    pub title: String,
    /// Pages and stories.
    pub holds: String,
    /// How far.
    pub mark: Mark,
    /// The same in words.
    pub state: String,
    /// Button.
    pub go: String,
    /// The button for a screen reader.
    pub name: String,
    /// What it asks for.
    #[serde(skip)]
    pub action: Action,
}

/// Every word of a pack's page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PackData {
    /// The pack.
    pub id: PackId,
    /// Level and minutes.
    pub caps: String,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Name of the cover.
    pub cover: Option<String>,
    /// Back to the library.
    pub back: String,
    /// Title above the lessons.
    pub lessons_title: String,
    /// The lessons.
    pub lessons: Vec<LessonRow>,
    /// Which lesson is next: its button is the primary one.
    pub next: Option<usize>,
    /// Practice from this pack.
    pub practise: Option<String>,
    /// What it asks for.
    #[serde(skip)]
    pub practise_action: Action,
    /// How many stories are fresh.
    pub fresh: String,
    /// Title of the card of facts.
    pub about: String,
    /// Label and value, one a line.
    pub facts: Vec<(String, String)>,
    /// Way to the findings.
    pub findings: Option<String>,
}

impl PackData {
    /// Builds the page.
    #[must_use]
    pub fn build(words: &Words, facts: &PackFacts<'_>) -> Self {
        let (pack, language) = (facts.pack, facts.language);
        let at = |lesson: &Lesson| facts.progress.get(&lesson.id).copied().unwrap_or_default();
        let rows: Vec<_> = pack
            .lessons()
            .iter()
            .enumerate()
            .map(|(number, lesson)| row(words, facts, number, lesson, at(lesson)))
            .collect();
        let next = rows.iter().position(|row| row.mark != Mark::Done);
        let level = words.get(level_key(pack.level()));
        let caps = match pack.minutes() {
            Some(minutes) => {
                let minutes = words.with("minutes", &[("n", minutes.into())]);
                [level, minutes].join(&words.get("list-dot"))
            }
            None => level,
        };
        let items = facts.length.min(facts.fresh) / 2 * 2;
        Self {
            id: pack.id().clone(),
            caps,
            title: pack.title(language).to_owned(),
            summary: pack.summary(language).to_owned(),
            cover: cover_name(pack),
            back: words.get("pack-back"),
            lessons_title: words.get("pack-lessons"),
            lessons: rows,
            next,
            practise: (items >= 10).then(|| words.get("pack-practise")),
            practise_action: Action::StartPractice {
                items: if items >= facts.length { facts.length } else { 10 },
                pack: Some(pack.id().clone()),
            },
            fresh: words.with("practice-fresh", &[("n", facts.fresh.into())]),
            about: words.get("pack-about"),
            facts: about(words, pack),
            findings: facts.findings.then(|| words.get("pack-findings")),
        }
    }
}

fn row(words: &Words, facts: &PackFacts<'_>, number: usize, lesson: &Lesson, at: LessonProgress) -> LessonRow {
    let text = lesson.words_or_any(facts.language);
    let (pages, quiz) = (text.pages.len(), lesson.quiz.len());
    let mark = match (at.done, at.pages + at.quiz) {
        (true, _) => Mark::Done,
        (_, 0) => Mark::Open,
        _ => Mark::Begun,
    };
    let n = [
        ("pages", pages.into()),
        ("read", at.pages.min(pages).into()),
        ("quiz", quiz.into()),
        ("answered", at.quiz.into()),
    ];
    let state = words.with(
        match mark {
            Mark::Done => "lesson-state-done",
            Mark::Open => "lesson-state-open",
            Mark::Begun if at.quiz > 0 => "lesson-state-quiz",
            Mark::Begun => "lesson-state-read",
        },
        &n,
    );
    let go = words.get(match mark {
        Mark::Open => "lesson-begin",
        Mark::Begun => "action-continue",
        Mark::Done => "lesson-reread",
    });
    let page = if mark == Mark::Done { 0 } else { at.pages.min(pages.saturating_sub(1)) };
    LessonRow {
        number: (number + 1).to_string(),
        name: format!("{go}: {}", text.title),
        title: text.title.clone(),
        holds: words.with("lesson-holds", &n),
        mark,
        state,
        go,
        action: Action::Go(Route::Lesson { pack: facts.pack.id().clone(), lesson: lesson.id.clone(), page }),
    }
}

fn about(words: &Words, pack: &Pack) -> Vec<(String, String)> {
    let languages: Vec<_> = pack.languages().iter().map(|tag| language_name(words, tag)).collect();
    let (mut real, mut invented) = (0_usize, 0_usize);
    for item in pack.items() {
        match item.world {
            World::Real => real += 1,
            World::Invented => invented += 1,
        }
    }
    let separator = words.get("list-separator");
    let stories = words.with("pack-worlds", &[("real", real.into()), ("invented", invented.into())]);
    [
        ("pack-publisher", pack.publisher()),
        ("pack-authors", pack.authors().join(&separator)),
        ("pack-licence", licence(pack.licence())),
        ("pack-languages", languages.join(&separator)),
        ("pack-revision", pack.revision().to_string()),
        ("pack-stories", stories),
    ]
    .into_iter()
    .map(|(key, value)| (words.get(key), value))
    .collect()
}
