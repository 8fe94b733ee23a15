//! Hit rate and false-alarm rate, the target being a news item.

use serde::{Deserialize, Serialize};

use super::Counts;
use crate::base::{Key, Verdict};

/// How often "news" was said of news items and of false items, with the log-linear correction: half an answer is
/// added to each count and one to each total, so that a rate is never 0 or 1
/// (Hautus 1995, Behavior Research Methods, Instruments, & Computers 27).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rates {
    /// "News" on news items: (hits + ½) / (news items + 1), between 0 and 1.
    pub hits: f64,
    /// "News" on false items: (false alarms + ½) / (false items + 1), between 0 and 1.
    pub false_alarms: f64,
    /// News items answered, at least one.
    pub news_items: u64,
    /// False items answered, at least one.
    pub false_items: u64,
}

impl Rates {
    /// From answers; none unless there are news items and false items among them.
    #[must_use]
    pub fn of(counts: &Counts) -> Option<Self> {
        Self::new(
            (counts.judged(Key::News, Verdict::News), counts.items(Key::News)),
            (counts.judged(Key::False, Verdict::News), counts.items(Key::False)),
        )
    }

    /// From hits of news items, and false alarms of false items; none unless there is an item of each, or if more
    /// were called news than there are.
    #[must_use]
    pub fn new((hits, news_items): (u64, u64), (false_alarms, false_items): (u64, u64)) -> Option<Self> {
        let possible = news_items > 0 && false_items > 0 && hits <= news_items && false_alarms <= false_items;
        let rate = |said: u64, of: u64| (said as f64 + 0.5) / (of as f64 + 1.0);
        possible.then(|| Self {
            hits: rate(hits, news_items),
            false_alarms: rate(false_alarms, false_items),
            news_items,
            false_items,
        })
    }
}
