//! What is remembered of one skill, and the step that one graded session makes.

use serde::{Deserialize, Serialize};

use super::{Grade, Trace};
use crate::base::Day;

/// Days from one booster to the next, by the number of boosters passed.
///
/// Taken in time they fall on days 2, 7, 14, 30, 60 and 90 after the first session (the effect
/// of a single session is gone within two weeks; spaced boosters beat massed practice). After the last, every 90 days.
pub const GAPS: [u16; 7] = [2, 5, 7, 16, 30, 30, 90];

/// Boosters that a session graded [`Grade::Again`] takes back.
const STEPS_BACK: u8 = 2;

/// The most stripes that [`Memory::stripes`] gives.
pub const MOST_STRIPES: u8 = 5;

/// What is remembered of one skill of one learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Memory {
    /// Day of the last session with it.
    pub last: Day,
    /// Day it should come back: that of the booster, or sooner where it is expected to slip.
    pub due: Day,
    /// Day of the next booster.
    pub booster: Day,
    /// What the model of forgetting remembers.
    pub trace: Trace,
    /// Boosters passed, 0–6: an index into [`GAPS`].
    pub passed: u8,
    /// How the last session went.
    pub grade: Grade,
    /// Sessions with it so far, from 1.
    pub sessions: u32,
    /// Sessions among them that were graded [`Grade::Again`].
    pub lapses: u32,
}

impl Memory {
    /// Days from the last session to the due day.
    #[must_use]
    pub fn interval(self) -> i32 {
        self.due.0.saturating_sub(self.last.0)
    }

    /// The chance, 0–1, that the skill is still there on `day`, by the model of forgetting.
    #[must_use]
    pub fn recall(self, day: Day) -> f32 {
        self.trace.recall(u32::try_from(day.0.saturating_sub(self.last.0)).unwrap_or(0))
    }

    /// Mastery, 0–5 stripes: none while the last session failed at the foot of the ladder, one when the skill was
    /// got right, and one more for each booster passed in its time, so that five say it held for a month.
    #[must_use]
    pub fn stripes(self) -> u8 {
        match (self.passed, self.grade) {
            (0, Grade::Again | Grade::Hard) => 0,
            (passed, _) => passed.saturating_add(1).min(MOST_STRIPES),
        }
    }
}

/// Days to the next booster when `passed` have been passed.
fn gap(passed: u8) -> i32 {
    let last = GAPS.len() - 1;
    i32::from(GAPS[usize::from(passed).min(last)])
}

/// Moves a memory on by one graded session on `day`: the skill is due on the day the model of forgetting expects it
/// to slip ([`Trace::lasts`]) or on its next booster day, whichever is earlier, and never before tomorrow.
///
/// - *Good* and *Easy* pass a booster once its day has come. Before that they leave the booster where it is: sessions
///   heaped on one day do not climb the ladder.
/// - *Hard* takes the same booster again.
/// - *Again* goes two boosters back, and the next is in two days.
#[must_use]
pub fn step(memory: Option<Memory>, grade: Grade, day: Day) -> Memory {
    let trace = traced(memory, grade, day);
    step_by(memory, grade, day, Some(day.plus(trace.lasts())))
}

/// As [`step`], where the skill is expected to slip on the day `slips`, or by booster days alone.
#[must_use]
pub fn step_by(memory: Option<Memory>, grade: Grade, day: Day, slips: Option<Day>) -> Memory {
    let top = u8::try_from(GAPS.len() - 1).unwrap_or(u8::MAX);
    let early = memory.is_some_and(|m| day < m.booster);
    let before = memory.map_or(0, |m| m.passed);
    let climbs = memory.is_some() && !early && grade >= Grade::Good;
    let passed = match grade {
        Grade::Again => before.saturating_sub(STEPS_BACK),
        _ if climbs => before.saturating_add(1).min(top),
        _ => before,
    };
    let booster = match (grade, memory) {
        (Grade::Again, _) => day.plus(gap(0)),
        (_, Some(m)) if early => m.booster,
        _ => day.plus(gap(passed)),
    };
    Memory {
        last: memory.map_or(day, |m| m.last.max(day)),
        due: slips.map_or(booster, |slips| slips.max(day.plus(1)).min(booster)),
        booster,
        trace: traced(memory, grade, day),
        passed,
        grade,
        sessions: memory.map_or(0, |m| m.sessions).saturating_add(1),
        lapses: memory.map_or(0, |m| m.lapses).saturating_add(u32::from(grade == Grade::Again)),
    }
}

/// What the model remembers after the session. A day before the last one, as clocks and merged logs may have it,
/// counts as the same day.
fn traced(memory: Option<Memory>, grade: Grade, day: Day) -> Trace {
    let days = memory.map_or(0, |m| u32::try_from(day.0.saturating_sub(m.last.0)).unwrap_or(0));
    Trace::after(memory.map(|m| m.trace), grade, days)
}
