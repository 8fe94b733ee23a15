//! Days practised: local calendar days, each by the offset stored with its answers.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::Day;
use crate::session::Answered;

/// How regularly somebody practises. A missed day is no loss: nothing here counts misses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Streak {
    /// Days in a row up to today; up to yesterday, if today has no answer yet.
    pub current: u32,
    /// The most days in a row so far.
    pub longest: u32,
    /// Days with at least one answer.
    pub total: u32,
    /// Whether today has one.
    pub today: bool,
}

/// The local days with at least one answer. A day ends at local midnight.
#[must_use]
pub fn days_practised<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> BTreeSet<Day> {
    let days = answers.into_iter().map(|answer| answer.at.day(answer.offset));
    days.collect()
}

impl Streak {
    /// Counts; days after `today` (a clock set back, a journey west) count only towards the total.
    #[must_use]
    pub fn of(days: &BTreeSet<Day>, today: Day) -> Self {
        let mut streak = Self { total: count(days.len()), today: days.contains(&today), ..Self::default() };
        let (mut row, mut last) = (0, None);
        for &day in days.range(..=today) {
            row = if last == Some(day.plus(-1)) { row + 1 } else { 1 };
            last = Some(day);
            streak.longest = streak.longest.max(row);
        }
        if last.is_some_and(|last| last >= today.plus(-1)) {
            streak.current = row;
        }
        streak
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
