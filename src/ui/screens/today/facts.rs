//! What Today is built from.

use crate::base::{Clock, Day, LessonId, PackId, SessionId};
use crate::stats::guard::Lean;
use crate::ui::screens::check_up::Stand;

/// A session left on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResumeFacts {
    /// Which.
    pub session: SessionId,
    /// Items answered or skipped.
    pub done: usize,
    /// Items in all.
    pub of: usize,
    /// Title of the lesson whose quiz it is; none for a practice.
    pub lesson: Option<String>,
}

/// A lesson to begin or go on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonFacts {
    /// Its pack.
    pub pack: PackId,
    /// The lesson.
    pub lesson: LessonId,
    /// Its title.
    pub title: String,
    /// The pack's title.
    pub pack_title: String,
    /// Name of the pack's cover, if it has one.
    pub cover: Option<String>,
    /// The page to open, from 0.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// Title of that page.
    pub next: String,
    /// Items of its quiz.
    pub quiz: usize,
    /// Minutes left, quiz and all.
    pub minutes: u32,
}

/// A skill and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct SkillFacts {
    /// Its name in the interface's language.
    pub name: String,
    /// How settled, 0–1; 1 is mastered.
    pub mastery: f32,
    /// Answers that were right.
    pub right: u32,
    /// Answers in all.
    pub of: u32,
    /// When it comes back.
    pub due: Day,
}

/// What Today is built from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TodayFacts {
    /// Now.
    pub clock: Clock,
    /// The learner's name, may be empty.
    pub learner: String,
    /// Nothing is saved.
    pub guest: bool,
    /// A session left on its way.
    pub resume: Option<ResumeFacts>,
    /// The lesson to begin or go on with.
    pub lesson: Option<LessonFacts>,
    /// Whether a lesson has ever been completed or a practice done.
    pub begun: bool,
    /// Every scheduled skill: those due, the weakest first, then the others, the earliest due first.
    pub skills: Vec<SkillFacts>,
    /// How many skills may still come back today; what is due beyond that waits for the days to come.
    pub room: usize,
    /// Names of skills that are due as well, for which no new story is left; they are not among `skills`.
    pub spent: Vec<String>,
    /// Stories for practice that the learner has not met.
    pub fresh: usize,
    /// Packs are still being read.
    pub loading: bool,
    /// Items in a practice.
    pub length: usize,
    /// Days in a row.
    pub streak: u32,
    /// Whether there was an answer on each of the last seven days, today last.
    pub week: [bool; 7],
    /// False items called false, of how many (recent answers).
    pub spotted: (u32, u32),
    /// News items called news, of how many (recent answers).
    pub trusted: (u32, u32),
    /// Stories judged today.
    pub today: u32,
    /// Stories a day to aim at; 0 for none.
    pub goal: u32,
    /// A check-up to offer, or one that waits.
    pub check_up: Option<Stand>,
    /// A lean towards "false" that has grown.
    pub lean: Option<Lean>,
}
