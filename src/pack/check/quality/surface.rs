//! Whether style alone gives the key away: a classifier that sees nothing of the story, held against chance.

use serde::Serialize;

use super::features::features;
use super::{Seen, warning};
use crate::base::{Chance, Language, PackId, Seed};
use crate::pack::check::Finding;

/// Folds of the cross-validation.
const FOLDS: usize = 10;
/// Shufflings of the keys; the least p is one more than them in one.
const SHUFFLES: usize = 199;
/// Below this p the classifier counts as better than chance.
const CHANCE: f64 = 0.01;
/// Fewer items than this say nothing.
const FEWEST: usize = 20;
/// More than this are not looked at: the answer does not change and the time grows.
const MOST: usize = 2_000;
/// Weight of the ridge penalty, on standardised features.
const RIDGE: f64 = 4.0;
/// Steps of the fit.
const STEPS: usize = 12;

/// How well style alone tells the keys of some items.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SurfaceFigure {
    /// The pack; none is all of them together.
    pub pack: Option<PackId>,
    /// The language of the words.
    pub language: Language,
    /// Items told rightly when they were held out.
    pub right: u32,
    /// Of so many.
    pub of: u32,
    /// Share of shufflings of the keys that were told as well or better, 0–1.
    pub p: f64,
}

impl SurfaceFigure {
    /// A warning where style gives the key away.
    pub(super) fn finding(&self, name: &str) -> Option<Finding> {
        (self.p < CHANCE).then(|| {
            let message = format!(
                "in {}, a reader who sees only style (length, marks, digits, source, reach, tone) tells {} of {} keys rightly (p = {:.3})",
                self.language, self.right, self.of, self.p
            );
            warning(name, "giveaway", None, message, "Write news and false items in matched pairs: alike in length, tone, source and reach.")
        })
    }
}

/// The figure of some items in one language; none where too few speak it or one key is missing.
pub(super) fn of(pack: Option<&PackId>, language: &Language, items: &[Seen<'_>]) -> Option<SurfaceFigure> {
    let spoken = items.iter().filter_map(|seen| Some((seen, seen.words(language)?)));
    let spoken: Vec<_> = spoken.take(MOST).collect();
    let rows: Vec<Vec<f64>> = spoken.iter().map(|(seen, words)| features(words, seen.item.surface, language)).collect();
    let keys: Vec<bool> = spoken.iter().map(|(seen, _)| seen.is_news()).collect();
    // Twins are held out together: what one gives away must not be learnt from the other.
    let mut groups: Vec<usize> = (0..spoken.len()).collect();
    for (at, (seen, _)) in spoken.iter().enumerate() {
        let twin = spoken[..at]
            .iter()
            .position(|(other, _)| other.id() == seen.id() && seen.item.twin.as_ref() == Some(&other.item.id));
        if let Some(twin) = twin {
            groups[at] = groups[twin];
        }
    }
    let (right, p) = classify(&rows, &keys, &groups)?;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Some(SurfaceFigure {
        pack: pack.cloned(),
        language: language.clone(),
        right: count(right),
        of: count(keys.len()),
        p,
    })
}

/// How many keys a logistic regression on `rows` tells rightly in ten-fold cross-validation, items of one group held out
/// together, and the share of seeded shufflings of the keys that it tells as well (Good 2005, permutation tests; the
/// observed order counts as one). None below twenty items or with one key alone.
#[must_use]
pub fn classify(rows: &[Vec<f64>], keys: &[bool], groups: &[usize]) -> Option<(usize, f64)> {
    let news = keys.iter().filter(|key| **key).count();
    if keys.len() < FEWEST || news == 0 || news == keys.len() {
        return None;
    }
    let rows = standardised(rows);
    // Seeded, so that the same pack always has the same figure.
    let mut chance = Chance::new(Seed(keys.len() as u64));
    let folds = folds(groups, &mut chance);
    let fits: Vec<Fit> = (0..FOLDS).map(|fold| Fit::new(&rows, &folds, fold)).collect();
    let right = |keys: &[bool]| -> usize { fits.iter().map(|fit| fit.right(&rows, keys)).sum() };
    let observed = right(keys);
    let mut shuffled = keys.to_vec();
    let as_good = (0..SHUFFLES).filter(|_| {
        chance.shuffle(&mut shuffled);
        right(&shuffled) >= observed
    });
    #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
    let p = (as_good.count() + 1) as f64 / (SHUFFLES + 1) as f64;
    Some((observed, p))
}

/// Which fold each item is held out in: whole groups, in a seeded order.
fn folds(groups: &[usize], chance: &mut Chance) -> Vec<usize> {
    let mut order: Vec<usize> = groups.to_vec();
    order.sort_unstable();
    order.dedup();
    chance.shuffle(&mut order);
    let fold = |group: usize| order.iter().position(|one| *one == group).unwrap_or(0) % FOLDS;
    groups.iter().map(|group| fold(*group)).collect()
}

/// Columns with mean 0 and variance 1, and a column of ones; columns that never change are nought.
fn standardised(rows: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let width = rows.first().map_or(0, Vec::len);
    #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
    let n = rows.len() as f64;
    let means: Vec<f64> = (0..width).map(|at| rows.iter().map(|row| row[at]).sum::<f64>() / n).collect();
    let spread = |at: usize| (rows.iter().map(|row| (row[at] - means[at]).powi(2)).sum::<f64>() / n).sqrt();
    let spreads: Vec<f64> = (0..width).map(spread).collect();
    let scale = |row: &Vec<f64>| {
        let scaled = (0..width).map(|at| if spreads[at] > 1e-9 { (row[at] - means[at]) / spreads[at] } else { 0.0 });
        scaled.chain([1.0]).collect()
    };
    rows.iter().map(scale).collect()
}

/// A fit on all folds but one, for any keys: the bound on the curvature of the logistic loss does not hang on them
/// (Böhning 1992, Annals of the Institute of Statistical Mathematics 44), so it is inverted once.
struct Fit {
    train: Vec<usize>,
    held_out: Vec<usize>,
    inverse: Vec<Vec<f64>>,
}

impl Fit {
    fn new(rows: &[Vec<f64>], folds: &[usize], fold: usize) -> Self {
        let (held_out, train): (Vec<usize>, Vec<usize>) = (0..rows.len()).partition(|at| folds[*at] == fold);
        let width = rows.first().map_or(0, Vec::len);
        let mut bound = vec![vec![0.0; width]; width];
        for at in &train {
            for (one, line) in bound.iter_mut().enumerate() {
                for (other, cell) in line.iter_mut().enumerate() {
                    *cell += 0.25 * rows[*at][one] * rows[*at][other];
                }
            }
        }
        for (at, line) in bound.iter_mut().enumerate() {
            line[at] += RIDGE;
        }
        Self { train, held_out, inverse: inverted(bound) }
    }

    /// How many of the held-out items are told rightly after learning from the others.
    fn right(&self, rows: &[Vec<f64>], keys: &[bool]) -> usize {
        let width = self.inverse.len();
        let mut weights = vec![0.0; width];
        for _ in 0..STEPS {
            let mut slope: Vec<f64> = weights.iter().map(|weight| -RIDGE * weight).collect();
            for at in &self.train {
                let gap = f64::from(u8::from(keys[*at])) - chance_of(&rows[*at], &weights);
                slope.iter_mut().zip(&rows[*at]).for_each(|(slope, x)| *slope += gap * x);
            }
            for (weight, line) in weights.iter_mut().zip(&self.inverse) {
                *weight += line.iter().zip(&slope).map(|(a, b)| a * b).sum::<f64>();
            }
        }
        self.held_out.iter().filter(|at| (chance_of(&rows[**at], &weights) >= 0.5) == keys[**at]).count()
    }
}

fn chance_of(row: &[f64], weights: &[f64]) -> f64 {
    let sum: f64 = row.iter().zip(weights).map(|(x, weight)| x * weight).sum();
    1.0 / (1.0 + (-sum).exp())
}

/// The inverse of a symmetric matrix without a nought on its diagonal (Gauss–Jordan; the ridge keeps it sound).
fn inverted(mut matrix: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    let n = matrix.len();
    let unit = |at: usize| (0..n).map(|other| f64::from(u8::from(other == at))).collect();
    let mut inverse: Vec<Vec<f64>> = (0..n).map(unit).collect();
    for pivot in 0..n {
        let by = matrix[pivot][pivot];
        for at in 0..n {
            matrix[pivot][at] /= by;
            inverse[pivot][at] /= by;
        }
        let (pivot_line, pivot_inverse) = (matrix[pivot].clone(), inverse[pivot].clone());
        for line in (0..n).filter(|line| *line != pivot) {
            let by = matrix[line][pivot];
            if by == 0.0 {
                continue;
            }
            for at in 0..n {
                matrix[line][at] -= by * pivot_line[at];
                inverse[line][at] -= by * pivot_inverse[at];
            }
        }
    }
    inverse
}
