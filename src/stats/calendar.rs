//! The calendar: on which days somebody practised, and about how much.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::Daily;
use crate::base::Day;

/// Answers from which a day has level 1, 2, 3 and 4 (ours). They are fixed, so that a day never pales because a
/// later one was busier.
pub const LEVELS_FROM: [u32; 4] = [1, 10, 20, 40];

/// One day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarDay {
    /// The day.
    pub day: Day,
    /// All answers given on it.
    pub answers: u32,
    /// 0 (none) to 4, as [`LEVELS_FROM`] says.
    pub level: u8,
}

/// Every day from first to last, also those without an answer.
#[must_use]
pub fn calendar(daily: &Daily, days: RangeInclusive<Day>) -> Vec<CalendarDay> {
    let of = |day| {
        let day = Day(day);
        let answers = daily.days.get(&day).map_or(0, |counts| counts.answers);
        let level = (0..).zip(LEVELS_FROM).take_while(|(_, from)| answers >= *from).count();
        CalendarDay { day, answers, level: u8::try_from(level).unwrap_or(u8::MAX) }
    };
    (days.start().0..=days.end().0).map(of).collect()
}
