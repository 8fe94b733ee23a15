//! The exercises beside judging: how each kind went, and telling two headlines apart.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::normal::{density, quantile};
use super::{Estimate, Share};
use crate::session::{Exercise, Exercised};

/// How each kind of exercise went. Those passed over are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exercises(BTreeMap<Exercise, (Share, u64)>);

impl FromIterator<(Exercise, u32, u32, u64)> for Exercises {
    /// From kind, how many, how many right, sum of scores in thousandths.
    fn from_iter<T: IntoIterator<Item = (Exercise, u32, u32, u64)>>(tallies: T) -> Self {
        let of = |(exercise, of, right, score)| (exercise, (Share { right, of }, score));
        Self(tallies.into_iter().map(of).collect())
    }
}

impl Exercises {
    /// Counts one more.
    pub fn add(&mut self, done: &Exercised) {
        let (Some(right), Some(score)) = (done.is_right(), done.score) else { return };
        let (share, sum) = self.0.entry(done.exercise).or_default();
        share.count(right);
        *sum += u64::from(score);
    }

    /// Right, of those done.
    #[must_use]
    pub fn share(&self, exercise: Exercise) -> Share {
        self.0.get(&exercise).map(|(share, _)| *share).unwrap_or_default()
    }

    /// Mean score, 0–1; none of none.
    #[must_use]
    pub fn mean(&self, exercise: Exercise) -> Option<f64> {
        let (share, sum) = self.0.get(&exercise)?;
        (share.of > 0).then(|| *sum as f64 / 1000.0 / f64::from(share.of))
    }

    /// Whether nothing was done yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|(share, _)| share.of == 0)
    }
}

/// The exercises beside judging, the one most in need first: the least share right, each counted as if one more of two
/// had been right, so that what was never done stands in the middle and comes before what goes well.
#[must_use]
pub fn drill(exercises: &Exercises) -> Vec<Exercise> {
    let mut all = Exercise::BESIDE.to_vec();
    let need = |exercise: &Exercise| {
        let share = exercises.share(*exercise);
        (f64::from(share.right) + 1.0) / (f64::from(share.of) + 2.0)
    };
    all.sort_by(|a, b| need(a).total_cmp(&need(b)));
    all
}

/// Discernment d′ from choosing the news report of two: √2 · z(share right) (two-alternative forced choice; Macmillan &
/// Creelman 2005, chapter 7), the share with the log-linear correction (Hautus 1995). Its standard error follows by the
/// delta method. None of none.
#[must_use]
pub fn pair_discernment(pairs: Share) -> Option<Estimate> {
    if pairs.of == 0 {
        return None;
    }
    let n = f64::from(pairs.of);
    let right = (f64::from(pairs.right) + 0.5) / (n + 1.0);
    let z = quantile(right);
    let se = (right * (1.0 - right) / n).sqrt() / density(z);
    Some(Estimate { value: std::f64::consts::SQRT_2 * z, se: std::f64::consts::SQRT_2 * se })
}
