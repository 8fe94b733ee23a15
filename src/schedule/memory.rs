//! What is remembered of one skill, and the step that one graded session makes.

use serde::{Deserialize, Serialize};

use super::Grade;
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
    /// Day it should come back.
    pub due: Day,
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

/// Moves a memory on by one graded session on `day`, by booster days alone.
#[must_use]
pub fn step(memory: Option<Memory>, grade: Grade, day: Day) -> Memory {
    step_by(memory, grade, day, None)
}

/// As [`step`], where a model of forgetting expects the skill to slip on the day `slips`:
/// the skill is due on the earlier of the two, and never before tomorrow.
///
/// - *Good* and *Easy* pass a booster when the skill was due. Before that they change nothing: sessions heaped on one
///   day do not climb the ladder.
/// - *Hard* takes the same booster again.
/// - *Again* goes two boosters back and returns in two days.
#[must_use]
pub fn step_by(memory: Option<Memory>, grade: Grade, day: Day, slips: Option<Day>) -> Memory {
    let top = u8::try_from(GAPS.len() - 1).unwrap_or(u8::MAX);
    let early = memory.is_some_and(|m| day < m.due);
    let before = memory.map_or(0, |m| m.passed);
    let climbs = memory.is_some() && !early && grade >= Grade::Good;
    let passed = match grade {
        Grade::Again => before.saturating_sub(STEPS_BACK),
        _ if climbs => before.saturating_add(1).min(top),
        _ => before,
    };
    let booster = match (grade, memory) {
        (Grade::Again, _) => day.plus(gap(0)),
        (_, Some(m)) if early => m.due,
        _ => day.plus(gap(passed)),
    };
    Memory {
        last: memory.map_or(day, |m| m.last.max(day)),
        due: slips.map_or(booster, |slips| slips.max(day.plus(1)).min(booster)),
        passed,
        grade,
        sessions: memory.map_or(0, |m| m.sessions).saturating_add(1),
        lapses: memory.map_or(0, |m| m.lapses).saturating_add(u32::from(grade == Grade::Again)),
    }
}
