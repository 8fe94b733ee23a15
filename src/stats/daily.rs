//! Answers counted day by day: windows of weeks and points of a trend are sums over days.

use std::collections::BTreeMap;
use std::ops::RangeBounds;

use super::Counts;
use crate::base::{Confidence, Day, Key, Pool, Verdict};
use crate::session::Answered;

/// What answers are counted by within a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// The stock the items came from.
    pub pool: Pool,
    /// What they were.
    pub key: Key,
    /// What they were taken for.
    pub verdict: Verdict,
    /// How surely.
    pub confidence: Confidence,
}

/// One local day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayCounts {
    /// Answers to items not met before; only cells with at least one.
    pub cells: BTreeMap<Cell, u32>,
    /// All answers, also those to stories met before.
    pub answers: u32,
    /// Answers before which something was opened at the investigation desk.
    pub checked: u32,
    /// Time from shown to locked in, over all answers.
    pub milliseconds: u64,
}

/// A learner's days with at least one answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Daily {
    /// By local day: an answer belongs to the day it had where it was given.
    pub days: BTreeMap<Day, DayCounts>,
}

impl DayCounts {
    /// Counts one more.
    pub fn add(&mut self, answer: &Answered) {
        self.answers = self.answers.saturating_add(1);
        self.checked = self.checked.saturating_add(u32::from(was_checked(answer)));
        self.milliseconds = self.milliseconds.saturating_add(u64::from(answer.milliseconds));
        if !answer.met_before {
            let (key, verdict, confidence) = (answer.key, answer.verdict, answer.confidence);
            let cell = Cell { pool: answer.pool.clone(), key, verdict, confidence };
            let count = self.cells.entry(cell).or_default();
            *count = count.saturating_add(1);
        }
    }

    /// Counts all of `other` too.
    pub fn merge(&mut self, other: &Self) {
        self.answers = self.answers.saturating_add(other.answers);
        self.checked = self.checked.saturating_add(other.checked);
        self.milliseconds = self.milliseconds.saturating_add(other.milliseconds);
        for (cell, n) in &other.cells {
            let count = self.cells.entry(cell.clone()).or_default();
            *count = count.saturating_add(*n);
        }
    }

    /// Adds to `counts` the answers to items of the stocks that `wanted` says yes to.
    pub fn count_into(&self, counts: &mut Counts, wanted: impl Fn(&Pool) -> bool) {
        for (cell, n) in self.cells.iter().filter(|(cell, _)| wanted(&cell.pool)) {
            counts.add(cell.key, cell.verdict, cell.confidence, u64::from(*n));
        }
    }
}

impl Daily {
    /// Counts.
    #[must_use]
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> Self {
        let mut daily = Self::default();
        for answer in answers {
            daily.add(answer);
        }
        daily
    }

    /// Counts one more.
    pub fn add(&mut self, answer: &Answered) {
        self.days.entry(answer.at.day(answer.offset)).or_default().add(answer);
    }

    /// The answers of some days to items of the stocks that `wanted` says yes to, put together.
    #[must_use]
    pub fn counts(&self, days: impl RangeBounds<Day>, wanted: impl Fn(&Pool) -> bool) -> Counts {
        let mut counts = Counts::default();
        for day in self.days.range(days).map(|(_, day)| day) {
            day.count_into(&mut counts, &wanted);
        }
        counts
    }
}

/// Whether something was opened at the investigation desk before judging.
fn was_checked(answer: &Answered) -> bool {
    answer.steps.as_array().is_some_and(|steps| !steps.is_empty())
}
