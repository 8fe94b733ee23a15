//! Answers counted by key, verdict and confidence: all that a figure without order or day needs to know.

use crate::base::{Confidence, Key, Verdict};
use crate::session::Answered;

/// Whole percents from 50 to 100.
const CONFIDENCES: usize = 51;
const KEYS: [Key; 2] = [Key::News, Key::False];
const VERDICTS: [Verdict; 2] = [Verdict::News, Verdict::False];

/// How many answers to items not met before there are of each key, verdict and confidence.
///
/// Every figure that needs neither order nor day is a function of this table, so that it is exact and takes the same
/// short time for any length of history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    table: [[[u64; CONFIDENCES]; 2]; 2],
}

/// One filled place of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What the items were.
    pub key: Key,
    /// What they were taken for.
    pub verdict: Verdict,
    /// How surely.
    pub confidence: Confidence,
    /// How many answers, at least one.
    pub n: u64,
}

impl Counted {
    /// Whether these answers are right.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.verdict.is_right(self.key)
    }

    /// Probability given to "this is news", in whole percent: 0–100.
    #[must_use]
    pub fn news_percent(&self) -> u8 {
        match self.verdict {
            Verdict::News => self.confidence.percent(),
            Verdict::False => 100 - self.confidence.percent(),
        }
    }
}

impl Default for Counts {
    fn default() -> Self {
        Self { table: [[[0; CONFIDENCES]; 2]; 2] }
    }
}

impl Counts {
    /// Counts answers, leaving out those to stories met before.
    #[must_use]
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> Self {
        let mut counts = Self::default();
        for answer in answers.into_iter().filter(|answer| !answer.met_before) {
            counts.add(answer.key, answer.verdict, answer.confidence, 1);
        }
        counts
    }

    /// Counts `n` more.
    pub fn add(&mut self, key: Key, verdict: Verdict, confidence: Confidence, n: u64) {
        let place = usize::from(confidence.percent()).saturating_sub(usize::from(Confidence::LEAST.percent()));
        if let Some(count) = self.table[key_index(key)][verdict_index(verdict)].get_mut(place) {
            *count = count.saturating_add(n);
        }
    }

    /// Counts all of `other` too.
    pub fn merge(&mut self, other: &Self) {
        for one in other.filled() {
            self.add(one.key, one.verdict, one.confidence, one.n);
        }
    }

    /// How many answers of one key were given one verdict, whatever the confidence.
    #[must_use]
    pub fn judged(&self, key: Key, verdict: Verdict) -> u64 {
        self.table[key_index(key)][verdict_index(verdict)].iter().sum()
    }

    /// Answers to items of one key.
    #[must_use]
    pub fn items(&self, key: Key) -> u64 {
        self.judged(key, Verdict::News) + self.judged(key, Verdict::False)
    }

    /// All answers.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.items(Key::News) + self.items(Key::False)
    }

    /// Right answers.
    #[must_use]
    pub fn right(&self) -> u64 {
        self.judged(Key::News, Verdict::News) + self.judged(Key::False, Verdict::False)
    }

    /// Whether there are at least `least` answers to items of each key.
    #[must_use]
    pub fn has_of_each(&self, least: u64) -> bool {
        self.items(Key::News) >= least && self.items(Key::False) >= least
    }

    /// The places with at least one answer, by key, verdict and confidence.
    pub fn filled(&self) -> impl Iterator<Item = Counted> {
        KEYS.into_iter().flat_map(move |key| {
            VERDICTS.into_iter().flat_map(move |verdict| {
                let row = &self.table[key_index(key)][verdict_index(verdict)];
                (Confidence::LEAST.percent()..).zip(row).filter(|(_, n)| **n > 0).filter_map(move |(percent, &n)| {
                    let confidence = Confidence::new(percent).ok()?;
                    Some(Counted { key, verdict, confidence, n })
                })
            })
        })
    }

    /// Answers by the probability given to "this is news": of each whole percent from 0 to 100, those to news items
    /// and those to false items. Calling a story false at 50 % and calling it news at 50 % is the same forecast.
    #[must_use]
    pub fn by_forecast(&self) -> [(u64, u64); 101] {
        let mut forecasts = [(0, 0); 101];
        for one in self.filled() {
            let (news, false_items) = &mut forecasts[usize::from(one.news_percent())];
            match one.key {
                Key::News => *news += one.n,
                Key::False => *false_items += one.n,
            }
        }
        forecasts
    }
}

fn key_index(key: Key) -> usize {
    match key {
        Key::News => 0,
        Key::False => 1,
    }
}

fn verdict_index(verdict: Verdict) -> usize {
    match verdict {
        Verdict::News => 0,
        Verdict::False => 1,
    }
}
