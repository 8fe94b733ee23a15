//! Discernment d′ and bias c: telling apart and leaning, each with its uncertainty.

use serde::{Deserialize, Serialize};

use super::normal::{density, quantile};
use super::{Counts, Estimate, Rates};

/// How well news and false items are told apart, and which way somebody leans in doubt: equal-variance signal
/// detection, the target being a news item (Green & Swets 1966; Macmillan & Creelman 2005).
///
/// Rates carry the log-linear correction (Hautus 1995), variances are those of Gourevitch & Galanter 1967
/// (Psychometrika 32) at the corrected rates and the real numbers of items. At 20 + 20 answers
/// their 95 % intervals cover the truth in 96.0–97.7 % of cases for d′ from 0 to 2 and c from −0.5 to 0.5 (all
/// outcomes enumerated), at 200 + 200 in 94.7–95.5 %. At 20 + 20 answers d′ comes out a little small: by 0.005 at a
/// true 0.5, 0.01 at 1, and at 2 by 0.03 without and by 0.06 with a lean of 0.5 either way.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Discernment {
    /// z(hit rate) − z(false-alarm rate): 0 is not telling apart at all, 1 is good, 2 is very good.
    pub d_prime: Estimate,
    /// −½ (z(hit rate) + z(false-alarm rate)): above 0 leans towards "false", below 0 towards "news".
    pub criterion: Estimate,
}

impl Discernment {
    /// From answers; none unless there are news items and false items among them.
    #[must_use]
    pub fn of(counts: &Counts) -> Option<Self> {
        Rates::of(counts).map(Self::from)
    }
}

impl From<Rates> for Discernment {
    fn from(rates: Rates) -> Self {
        let (hits, false_alarms) = (quantile(rates.hits), quantile(rates.false_alarms));
        let variance = variance(rates.hits, hits, rates.news_items)
            + variance(rates.false_alarms, false_alarms, rates.false_items);
        Self {
            d_prime: Estimate { value: hits - false_alarms, se: variance.sqrt() },
            criterion: Estimate { value: -0.5 * (hits + false_alarms), se: 0.5 * variance.sqrt() },
        }
    }
}

/// Variance of z(rate) over `n` items, by the delta method.
fn variance(rate: f64, z: f64, n: u64) -> f64 {
    let slope = density(z);
    rate * (1.0 - rate) / (n as f64 * slope * slope)
}
