//! Counts of right and wrong by key, and the five scores that follow from them.

use serde::{Deserialize, Serialize};

use super::Counts;
use crate::base::{Key, Verdict};
use crate::session::Answered;

/// Counts over any answers. The target is a true news item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scores {
    /// All answers, also those to stories met before. Everything below leaves these out.
    pub answered: u32,
    /// Answers to news items.
    pub true_items: u32,
    /// Answers to false items.
    pub false_items: u32,
    /// "News" on a news item.
    pub hits: u32,
    /// "News" on a false item.
    pub false_alarms: u32,
    /// Right verdicts of both kinds.
    pub correct: u32,
}

/// Five scores of a test that is half true and half false (after Maertens et al. 2024,
/// Behavior Research Methods 56).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FiveScores {
    /// V: all that was judged rightly.
    pub veracity: u32,
    /// r: news called news.
    pub real: u32,
    /// f: false called false.
    pub fake: u32,
    /// d, distrust: how many more than half of the items were called false, or 0.
    pub distrust: f64,
    /// n, naivety: how many more than half of the items were called news, or 0.
    pub naivety: f64,
}

impl Scores {
    /// Counts.
    #[must_use]
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> Self {
        let mut answered = 0;
        let counts = Counts::of(answers.into_iter().inspect(|_| answered += 1));
        Self { answered, ..Self::from(&counts) }
    }

    /// False items called false.
    #[must_use]
    pub fn spotted(&self) -> u32 {
        self.false_items - self.false_alarms
    }

    /// V, r, f, d and n.
    #[must_use]
    pub fn five(&self) -> FiveScores {
        let items = self.true_items + self.false_items;
        let called_news = self.hits + self.false_alarms;
        let lean = f64::from(called_news) - f64::from(items) / 2.0;
        FiveScores {
            veracity: self.correct,
            real: self.hits,
            fake: self.spotted(),
            distrust: (-lean).max(0.0),
            naivety: lean.max(0.0),
        }
    }
}

impl From<&Counts> for Scores {
    /// Of answers already counted; numbers past four thousand million are cut to that.
    fn from(counts: &Counts) -> Self {
        let cut = |n| u32::try_from(n).unwrap_or(u32::MAX);
        Self {
            answered: cut(counts.total()),
            true_items: cut(counts.items(Key::News)),
            false_items: cut(counts.items(Key::False)),
            hits: cut(counts.judged(Key::News, Verdict::News)),
            false_alarms: cut(counts.judged(Key::False, Verdict::News)),
            correct: cut(counts.right()),
        }
    }
}
