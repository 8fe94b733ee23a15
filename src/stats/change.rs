//! Reliable change: whether two readings differ by more than their own uncertainty.

use serde::{Deserialize, Serialize};

use super::normal::Z95;
use super::{Counts, Discernment, Estimate};

/// From one reading to a later one, and the reliable change index: the difference over its standard error, which
/// follows from the standard errors of the two (after Jacobson & Truax 1991,
/// Journal of Consulting and Clinical Psychology 59; their one standard error for all is here each reading's own).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Later less earlier, with √(se₁² + se₂²).
    pub difference: Estimate,
    /// The difference in standard errors.
    pub index: f64,
    /// What can be said.
    pub direction: Direction,
}

/// What a reliable change index says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More than chance would explain: index above 1.96.
    Up,
    /// Less than chance would explain: index below −1.96.
    Down,
    /// Too small to tell from chance.
    Unclear,
}

/// Change of both skills between two check-ups.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckUpChange {
    /// Of discernment d′: up is better.
    pub d_prime: Change,
    /// Of bias c: up leans more towards "false".
    pub criterion: Change,
}

impl Change {
    /// From an earlier reading to a later one; none unless both have a standard error above 0.
    #[must_use]
    pub fn between(earlier: Estimate, later: Estimate) -> Option<Self> {
        let difference = Estimate { value: later.value - earlier.value, se: earlier.se.hypot(later.se) };
        let told = earlier.se > 0.0 && later.se > 0.0 && difference.se.is_finite() && difference.value.is_finite();
        told.then(|| {
            let index = difference.value / difference.se;
            let direction = if index > Z95 {
                Direction::Up
            } else if index < -Z95 {
                Direction::Down
            } else {
                Direction::Unclear
            };
            Self { difference, index, direction }
        })
    }
}

impl CheckUpChange {
    /// Between two check-ups; none unless each has items of both keys.
    #[must_use]
    pub fn between(earlier: &Counts, later: &Counts) -> Option<Self> {
        let (earlier, later) = (Discernment::of(earlier)?, Discernment::of(later)?);
        Some(Self {
            d_prime: Change::between(earlier.d_prime, later.d_prime)?,
            criterion: Change::between(earlier.criterion, later.criterion)?,
        })
    }
}
