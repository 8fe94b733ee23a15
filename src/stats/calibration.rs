//! Confidence against being right: "when you say 80 %, you are right in 29 of 40".

use serde::{Deserialize, Serialize};

use super::{Counts, Share};
use crate::base::Confidence;

/// How often answers given with about the same confidence were right. Its uncertainty is [`Share::interval`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConfidenceStep {
    /// The step of [`Confidence::STEPS`] that these answers lie nearest to (a half goes up).
    pub confidence: Confidence,
    /// Right, of all.
    pub right: Share,
    /// What these answers' confidence was on average, in percent; none without an answer.
    pub mean: Option<f64>,
}

/// The six steps from 50 to 100 %, also those never used. A curve for the eye: the exact figure is
/// [`Brier::reliability`](super::Brier::reliability), which needs no bins.
#[must_use]
pub fn calibration(counts: &Counts) -> [ConfidenceStep; 6] {
    let mut tallies = [(0, 0, 0); 6];
    for one in counts.filled() {
        let percent = one.confidence.percent();
        let nearest = usize::from((percent + 5) / 10).saturating_sub(5);
        if let Some((right, of, sum)) = tallies.get_mut(nearest) {
            *right += if one.is_right() { one.n } else { 0 };
            *of += one.n;
            *sum += u64::from(percent) * one.n;
        }
    }
    let mut tallies = tallies.into_iter();
    Confidence::STEPS.map(|confidence| {
        let (right, of, sum) = tallies.next().unwrap_or_default();
        let mean = (of > 0).then(|| sum as f64 / of as f64);
        ConfidenceStep { confidence, right: Share::new(right, of), mean }
    })
}
