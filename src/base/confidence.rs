//! How sure a learner is of a verdict.

use serde::{Deserialize, Serialize};

/// Probability given to one's own verdict, 50–100 %: below 50 one would have said the other thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Confidence(u8);

/// A number outside 50–100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("confidence is a whole number from 50 to 100, not {0}")]
pub struct ConfidenceError(pub u8);

impl Confidence {
    /// A coin flip.
    pub const LEAST: Self = Self(50);
    /// Certain.
    pub const MOST: Self = Self(100);
    /// The six steps that the screen offers.
    pub const STEPS: [Self; 6] = [Self(50), Self(60), Self(70), Self(80), Self(90), Self(100)];

    /// Takes a percentage.
    ///
    /// # Errors
    /// Outside 50–100.
    pub fn new(percent: u8) -> Result<Self, ConfidenceError> {
        if (50..=100).contains(&percent) { Ok(Self(percent)) } else { Err(ConfidenceError(percent)) }
    }

    /// 50–100.
    #[must_use]
    pub fn percent(self) -> u8 {
        self.0
    }

    /// 0.5–1.0.
    #[must_use]
    pub fn probability(self) -> f64 {
        f64::from(self.0) / 100.0
    }

    /// The next step up among [`Self::STEPS`], or the top.
    #[must_use]
    pub fn up(self) -> Self {
        Self((self.0 / 10 * 10 + 10).min(100))
    }

    /// The next step down among [`Self::STEPS`], or the bottom.
    #[must_use]
    pub fn down(self) -> Self {
        Self((self.0.div_ceil(10) * 10 - 10).max(50))
    }
}

impl TryFrom<u8> for Confidence {
    type Error = ConfidenceError;

    fn try_from(percent: u8) -> Result<Self, Self::Error> {
        Self::new(percent)
    }
}

impl From<Confidence> for u8 {
    fn from(confidence: Confidence) -> Self {
        confidence.0
    }
}
