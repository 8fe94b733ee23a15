//! Which items a run asks, in which order: exactly half news and half false, never by chance.

use serde::{Deserialize, Serialize};

use crate::base::{ItemRef, Language, LessonId, PackId, Seed};

/// What a run is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SessionKind {
    /// The four items of the first run.
    Taster,
    /// A lesson's quiz, taken right after its pages.
    Lesson {
        /// Its pack.
        pack: PackId,
        /// The lesson.
        lesson: LessonId,
    },
    /// 10 to 20 items chosen for this learner.
    Practice,
}

/// What to plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What the run is for.
    pub kind: SessionKind,
    /// How many items; even. Ignored for a lesson, whose quiz says how many.
    pub items: usize,
    /// Only from this pack, if given.
    pub pack: Option<PackId>,
    /// Language of the packs' words; items without it are passed over.
    pub language: Language,
    /// Chance.
    pub seed: Seed,
}

/// The items of a run in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What the run is for.
    pub kind: SessionKind,
    /// Language of the words.
    pub language: Language,
    /// Chance it was planned with.
    pub seed: Seed,
    /// Items in order, half news and half false.
    pub items: Vec<ItemRef>,
}

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The number of items is odd or not among those offered.
    #[error("a session has 10, 12, 16 or 20 items (a taster 4), not {0}")]
    Length(usize),
    /// No such pack or lesson in the catalogue.
    #[error("there is no lesson {lesson} in pack {pack}")]
    NoLesson {
        /// The pack asked for.
        pack: PackId,
        /// The lesson asked for.
        lesson: LessonId,
    },
    /// Too few items that the learner has not met.
    #[error("fresh items have run out: {news} news and {false_items} false are left, half of {wanted} each are needed")]
    RunOut {
        /// Fresh news items left.
        news: usize,
        /// Fresh false items left.
        false_items: usize,
        /// Items wanted in all.
        wanted: usize,
    },
}
