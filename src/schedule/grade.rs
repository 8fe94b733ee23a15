//! How a skill did in one session.

use serde::{Deserialize, Serialize};

use crate::base::Confidence;

/// How a skill did in one session, in the four grades that FSRS takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// More of its items wrong than right.
    Again,
    /// At least half of them right, but not all.
    Hard,
    /// All right.
    Good,
    /// All of two or more right, and surely so: 80 % or more on average.
    Easy,
}

/// The answers of one session that exercised one skill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tally {
    /// How many.
    pub answers: u32,
    /// How many of them right.
    pub right: u32,
    /// Sum of their confidences, in percent.
    pub confidence: u32,
}

/// Mean confidence, in percent, from which a clean session counts as easy.
const SURE: u32 = 80;

impl Tally {
    /// With one more answer.
    #[must_use]
    pub fn with(self, right: bool, confidence: Confidence) -> Self {
        Self {
            answers: self.answers.saturating_add(1),
            right: self.right.saturating_add(u32::from(right)),
            confidence: self.confidence.saturating_add(u32::from(confidence.percent())),
        }
    }

    /// The grade it earns; without any answer [`Grade::Good`], which nothing asks for.
    #[must_use]
    pub fn grade(self) -> Grade {
        let wrong = self.answers.saturating_sub(self.right);
        if wrong > self.right {
            Grade::Again
        } else if wrong > 0 {
            Grade::Hard
        } else if self.answers > 1 && self.confidence >= self.answers.saturating_mul(SURE) {
            Grade::Easy
        } else {
            Grade::Good
        }
    }
}
