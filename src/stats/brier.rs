//! Brier score: how far the probabilities given lay from what was so, and what that is made of.

use serde::{Deserialize, Serialize};

use super::Counts;

/// Mean of (p − o)²: p the probability given to "this is news", o 1 for news and 0 for false information
/// (Brier 1950), and Murphy's three parts of it, exact over the distinct probabilities given (Murphy 1973):
/// score = reliability − resolution + uncertainty.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Brier {
    /// 0 is perfect, 0.25 is guessing, 1 is sure and always wrong.
    pub score: f64,
    /// How far each probability lies from how often it came true; 0 is perfectly calibrated.
    pub reliability: f64,
    /// How far the outcomes after each probability differ from the outcome overall; more is better.
    pub resolution: f64,
    /// Spread of the outcomes themselves: 0.25 where half of the items are news, 0 where all are of one key.
    pub uncertainty: f64,
}

impl Brier {
    /// From answers; none without any.
    #[must_use]
    pub fn of(counts: &Counts) -> Option<Self> {
        let total = counts.total() as f64;
        if total < 1.0 {
            return None;
        }
        let forecasts = counts.by_forecast();
        let base = forecasts.iter().map(|(news, _)| *news as f64).sum::<f64>() / total;
        let mut parts = Self { score: 0.0, reliability: 0.0, resolution: 0.0, uncertainty: base * (1.0 - base) };
        for (percent, (news, false_items)) in (0_u8..).zip(forecasts).filter(|(_, (n, f))| n + f > 0) {
            let (p, news, false_items) = (f64::from(percent) / 100.0, news as f64, false_items as f64);
            let n = news + false_items;
            let came_true = news / n;
            parts.score += (news * (1.0 - p).powi(2) + false_items * p.powi(2)) / total;
            parts.reliability += n * (p - came_true).powi(2) / total;
            parts.resolution += n * (came_true - base).powi(2) / total;
        }
        Some(parts)
    }
}
