//! Item analysis for authors: how hard an item is, and whether those who judge well judge it well.

use serde::{Deserialize, Serialize};

use super::Share;

/// Answers under which nothing is said of an item.
pub const ITEM_FROM: u32 = 30;

/// One answer as item analysis needs it. Items and takers are numbered from 0 by the caller; a taker is one sitting
/// of one person, so that a test taken before and after training makes two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// The item.
    pub item: u32,
    /// Who answered.
    pub taker: u32,
    /// Whether rightly.
    pub right: bool,
    /// Whether surely ([`SURE_FROM`](super::SURE_FROM)); none where confidence was not asked.
    pub sure: Option<bool>,
}

/// What the answers say of one item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ItemAnalysis {
    /// Right, of all.
    pub right: Share,
    /// Wrong and sure, of the answers that had a confidence.
    pub sure_and_wrong: Share,
    /// Correlation of being right with the rest score, as far as it is defined.
    rest: Option<f64>,
}

/// A figure of one item.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemFigure {
    /// Under [`ITEM_FROM`] answers: too few to say.
    TooFew,
    /// Enough answers, but they do not define it: all alike, or without confidence.
    Undefined,
    /// The figure.
    Is(f64),
}

impl ItemAnalysis {
    /// Part of the answers that was right, 0–1: the higher, the easier.
    #[must_use]
    pub fn difficulty(&self) -> ItemFigure {
        self.figure(self.right.part())
    }

    /// Point-biserial correlation of being right on this item with the part right of all others that the same taker
    /// answered, −1 to 1 (Henrysson 1963 on leaving the item itself out). Near 0 or below, the item does not tell
    /// better judges from worse ones.
    #[must_use]
    pub fn discrimination(&self) -> ItemFigure {
        self.figure(self.rest)
    }

    /// Part of the answers that was wrong and sure, 0–1.
    #[must_use]
    pub fn sure_and_wrong_part(&self) -> ItemFigure {
        self.figure(self.sure_and_wrong.part())
    }

    fn figure(&self, value: Option<f64>) -> ItemFigure {
        match value {
            _ if self.right.of < ITEM_FROM => ItemFigure::TooFew,
            Some(value) => ItemFigure::Is(value),
            None => ItemFigure::Undefined,
        }
    }
}

impl ItemFigure {
    /// The number, where there is one.
    #[must_use]
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Is(value) => Some(value),
            Self::TooFew | Self::Undefined => None,
        }
    }
}

/// Sums for a correlation of right (0 or 1) with the rest score.
#[derive(Clone, Copy, Default)]
struct Sums {
    n: f64,
    right: f64,
    rest: f64,
    rest_squared: f64,
    both: f64,
}

/// Analyses all items from 0 to the highest number in `marks`, in any order of the marks.
#[must_use]
pub fn item_analysis(marks: &[Mark]) -> Vec<ItemAnalysis> {
    let size = |number: fn(&Mark) -> u32| marks.iter().map(|mark| number(mark) as usize + 1).max().unwrap_or(0);
    let mut takers = vec![Share::default(); size(|mark| mark.taker)];
    for mark in marks {
        takers[mark.taker as usize].count(mark.right);
    }
    let mut items = vec![(ItemAnalysis::default(), Sums::default()); size(|mark| mark.item)];
    for mark in marks {
        let (item, sums) = &mut items[mark.item as usize];
        item.right.count(mark.right);
        if let Some(sure) = mark.sure {
            item.sure_and_wrong.count(sure && !mark.right);
        }
        sums.add(mark.right, takers[mark.taker as usize]);
    }
    items.into_iter().map(|(item, sums)| ItemAnalysis { rest: sums.correlation(), ..item }).collect()
}

impl Sums {
    /// Takes one answer in; the only answer of a taker says nothing, for it has no rest.
    fn add(&mut self, right: bool, taker: Share) {
        if taker.of < 2 {
            return;
        }
        let rest = f64::from(taker.right - u32::from(right)) / f64::from(taker.of - 1);
        // A half less: numbers about 0 lose fewer digits in the differences below.
        let (right, rest) = (f64::from(u8::from(right)), rest - 0.5);
        self.n += 1.0;
        self.right += right;
        self.rest += rest;
        self.rest_squared += rest * rest;
        self.both += right * rest;
    }

    /// None where either never varies.
    fn correlation(&self) -> Option<f64> {
        let of_right = self.right * (self.n - self.right);
        let of_rest = self.n * self.rest_squared - self.rest * self.rest;
        let varies = of_right > 0.0 && of_rest > 1e-9 * self.n;
        varies.then(|| (self.n * self.both - self.right * self.rest) / (of_right * of_rest).sqrt())
    }
}
