//! Confidence against being right: "when you say 80 %, you are right in 29 of 40".

use serde::{Deserialize, Serialize};

use super::Share;
use crate::base::Confidence;
use crate::session::Answered;

/// How often answers given with about the same confidence were right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfidenceStep {
    /// The step of [`Confidence::STEPS`] that these answers lie nearest to (a half goes up).
    pub confidence: Confidence,
    /// Right, of all.
    pub right: Share,
}

/// The six steps from 50 to 100 %, also those never used; stories met before are left out.
#[must_use]
pub fn confidence_steps<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> [ConfidenceStep; 6] {
    let mut steps = Confidence::STEPS.map(|confidence| ConfidenceStep { confidence, right: Share::default() });
    for answer in answers.into_iter().filter(|answer| !answer.met_before) {
        let nearest = usize::from((answer.confidence.percent() + 5) / 10).saturating_sub(5);
        if let Some(step) = steps.get_mut(nearest) {
            step.right.count(answer.is_right());
        }
    }
    steps
}
