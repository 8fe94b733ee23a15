//! So many of so many, with the interval that goes with a share.

use serde::{Deserialize, Serialize};

use super::{Interval, normal::Z95};

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// How many were right.
    pub right: u32,
    /// Of how many.
    pub of: u32,
}

impl Share {
    /// `right` of `of`; numbers past four thousand million are cut to that.
    #[must_use]
    pub fn new(right: u64, of: u64) -> Self {
        let cut = |n| u32::try_from(n).unwrap_or(u32::MAX);
        Self { right: cut(right), of: cut(of) }
    }

    /// Counts one more.
    pub fn count(&mut self, is_right: bool) {
        self.of += 1;
        self.right += u32::from(is_right);
    }

    /// Right as a part, 0–1; none of none.
    #[must_use]
    pub fn part(&self) -> Option<f64> {
        (self.of > 0).then(|| f64::from(self.right) / f64::from(self.of))
    }

    /// Right in percent, 0–100; none of none.
    #[must_use]
    pub fn percent(&self) -> Option<f64> {
        (self.of > 0).then(|| f64::from(self.right) * 100.0 / f64::from(self.of))
    }

    /// The 95 % score interval of the part, within 0–1; none of none. It is of use even where all or none are right
    /// (Wilson 1927, Journal of the American Statistical Association 22).
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        let part = self.part()?;
        let (n, z2) = (f64::from(self.of), Z95 * Z95);
        let middle = (part + z2 / (2.0 * n)) / (1.0 + z2 / n);
        let half = Z95 / (1.0 + z2 / n) * (part * (1.0 - part) / n + z2 / (4.0 * n * n)).sqrt();
        // Rounding would leave 1e-17 where the formula gives 0, and 1 − 1e-16 where it gives 1.
        let low = if self.right == 0 { 0.0 } else { middle - half };
        let high = if self.right == self.of { 1.0 } else { middle + half };
        Some(Interval { low, high }.within(0.0, 1.0))
    }

    /// The two together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { right: self.right + other.right, of: self.of + other.of }
    }
}
