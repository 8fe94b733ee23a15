//! The standard normal distribution, and figures that come with a standard error.

use serde::{Deserialize, Serialize};
use statrs::function::erf::{erfc, erfc_inv};

/// The 97.5 % point of the standard normal distribution: half the width of a 95 % interval in standard errors.
pub const Z95: f64 = 1.959_963_984_540_054;

/// A 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// A figure and how uncertain it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// Its standard error, in the same unit.
    pub se: f64,
}

impl Interval {
    /// Whether `value` lies in it, ends included.
    #[must_use]
    pub fn contains(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }

    /// The part of it that lies between `least` and `most`.
    #[must_use]
    pub fn within(self, least: f64, most: f64) -> Self {
        Self { low: self.low.clamp(least, most), high: self.high.clamp(least, most) }
    }
}

impl Estimate {
    /// The figure give or take 1.96 standard errors.
    #[must_use]
    pub fn interval(&self) -> Interval {
        Interval { low: self.value - Z95 * self.se, high: self.value + Z95 * self.se }
    }
}

/// Quantile z(p) of the standard normal distribution for 0 < p < 1; infinite at 0 and 1.
#[must_use]
pub fn quantile(p: f64) -> f64 {
    -std::f64::consts::SQRT_2 * erfc_inv(2.0 * p)
}

/// Distribution function Φ(z) of the standard normal distribution.
#[must_use]
pub fn cumulative(z: f64) -> f64 {
    0.5 * erfc(-z * std::f64::consts::FRAC_1_SQRT_2)
}

/// Density φ(z) of the standard normal distribution.
#[must_use]
pub fn density(z: f64) -> f64 {
    (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt()
}
