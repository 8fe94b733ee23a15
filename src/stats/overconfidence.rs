//! Over-confidence: how sure somebody is on average, against how often they are right.

use serde::{Deserialize, Serialize};

use super::{Counts, Estimate, Interval};

/// Mean confidence less the part that was right (Lichtenstein, Fischhoff & Phillips 1982).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overconfidence {
    /// Mean confidence, 0.5–1.
    pub confidence: f64,
    /// Part of the answers that was right, 0–1.
    pub right: f64,
    /// The first less the second, −0.5 to 1: above 0 surer than right.
    pub difference: f64,
    /// Standard error of the difference, from its spread over the answers; none under two answers, or where every
    /// answer differs by the same.
    pub se: Option<f64>,
}

impl Overconfidence {
    /// From answers; none without any.
    #[must_use]
    pub fn of(counts: &Counts) -> Option<Self> {
        let total = counts.total() as f64;
        if total < 1.0 {
            return None;
        }
        let right = counts.right() as f64 / total;
        let confidence = counts.filled().map(|one| one.n as f64 * one.confidence.probability()).sum::<f64>() / total;
        let difference = confidence - right;
        let squares: f64 = counts
            .filled()
            .map(|one| {
                let gap = one.confidence.probability() - f64::from(u8::from(one.is_right()));
                one.n as f64 * (gap - difference).powi(2)
            })
            .sum();
        // Rounding leaves a speck of spread where there is none.
        let se = (total > 1.0 && squares > 1e-20).then(|| (squares / (total - 1.0) / total).sqrt());
        Some(Self { confidence, right, difference, se })
    }

    /// The 95 % interval of the difference; none without a standard error.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        self.se.map(|se| Estimate { value: self.difference, se }.interval())
    }
}
