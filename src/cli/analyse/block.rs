//! Counts of one participant, item or group, small enough for a million of them, and the figures they come to.

use serde::Serialize;

use crate::base::{Confidence, Key, Verdict};
use crate::stats::{Auc, Brier, Counts, Discernment, Overconfidence, Rates};

const KEYS: [Key; 2] = [Key::News, Key::False];
const VERDICTS: [Verdict; 2] = [Verdict::News, Verdict::False];

/// Answers by key and verdict, and those with a confidence by that too.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    /// Answers, with a confidence or without, by key and verdict.
    verdicts: [[u64; 2]; 2],
    /// Answers with a confidence, by key, verdict and percent, in that order.
    forecasts: Vec<((u8, u8, u8), u32)>,
}

/// The figures of one block, as JSON and CSV name them. Null where the answers do not define it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Figures {
    /// Answers to true items.
    pub n_true: u64,
    /// Answers to false items.
    pub n_false: u64,
    /// "News" on true items.
    pub hits: u64,
    /// "News" on false items.
    pub false_alarms: u64,
    /// Discernment d′.
    pub d_prime: Option<f64>,
    /// Its standard error.
    pub d_prime_se: Option<f64>,
    /// Bias c: above 0 leans towards "false".
    pub criterion: Option<f64>,
    /// Its standard error.
    pub criterion_se: Option<f64>,
    /// V, as a part: right of all, 0–1.
    pub accuracy: Option<f64>,
    /// r, as a part: true items called true, 0–1.
    pub real_detection: Option<f64>,
    /// f, as a part: false items called false, 0–1.
    pub fake_detection: Option<f64>,
    /// d: how many more than half of the answers were "false", or 0.
    pub distrust: Option<f64>,
    /// n: how many more than half of the answers were "news", or 0.
    pub naivety: Option<f64>,
    /// Brier score of the answers that had a confidence.
    pub brier: Option<f64>,
    /// Area under the ROC of the answers that had a confidence.
    pub auc: Option<f64>,
    /// Its standard error.
    pub auc_se: Option<f64>,
    /// Mean confidence less the part that was right, −0.5 to 1.
    pub overconfidence: Option<f64>,
    /// Answers that had a confidence.
    pub n_confidence: u64,
}

impl Block {
    /// Counts one more.
    pub(super) fn add(&mut self, key: Key, verdict: Verdict, confidence: Option<Confidence>) {
        self.verdicts[key as usize][verdict as usize] += 1;
        let Some(confidence) = confidence else { return };
        self.add_forecast((key as u8, verdict as u8, confidence.percent()), 1);
    }

    /// Counts all of `other` too.
    pub(super) fn merge(&mut self, other: &Self) {
        for (mine, theirs) in self.verdicts.as_flattened_mut().iter_mut().zip(other.verdicts.as_flattened()) {
            *mine += theirs;
        }
        for (place, n) in &other.forecasts {
            self.add_forecast(*place, *n);
        }
    }

    fn add_forecast(&mut self, place: (u8, u8, u8), n: u32) {
        match self.forecasts.binary_search_by_key(&place, |(place, _)| *place) {
            Ok(index) => self.forecasts[index].1 += n,
            Err(index) => self.forecasts.insert(index, (place, n)),
        }
    }

    /// Whether it has answers to items of both keys.
    pub(super) fn has_both_keys(&self) -> bool {
        self.verdicts.iter().all(|verdicts| verdicts.iter().sum::<u64>() > 0)
    }

    /// The answers that had a confidence.
    fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for ((key, verdict, percent), n) in &self.forecasts {
            if let Ok(confidence) = Confidence::new(*percent) {
                let (key, verdict) = (KEYS[usize::from(*key)], VERDICTS[usize::from(*verdict)]);
                counts.add(key, verdict, confidence, u64::from(*n));
            }
        }
        counts
    }

    /// What it comes to.
    pub(super) fn figures(&self) -> Figures {
        let [[hits, misses], [false_alarms, rejections]] = self.verdicts;
        let (n_true, n_false) = (hits + misses, false_alarms + rejections);
        let part = |n: u64, of: u64| (of > 0).then(|| n as f64 / of as f64);
        let lean = (n_true + n_false > 0).then(|| (hits + false_alarms) as f64 - (n_true + n_false) as f64 / 2.0);
        let found = Rates::new((hits, n_true), (false_alarms, n_false)).map(Discernment::from);
        let counts = self.counts();
        let auc = Auc::of(&counts);
        Figures {
            n_true,
            n_false,
            hits,
            false_alarms,
            d_prime: found.map(|found| found.d_prime.value),
            d_prime_se: found.map(|found| found.d_prime.se),
            criterion: found.map(|found| found.criterion.value),
            criterion_se: found.map(|found| found.criterion.se),
            accuracy: part(hits + rejections, n_true + n_false),
            real_detection: part(hits, n_true),
            fake_detection: part(rejections, n_false),
            distrust: lean.map(|lean| (-lean).max(0.0)),
            naivety: lean.map(|lean| lean.max(0.0)),
            brier: Brier::of(&counts).map(|brier| brier.score),
            auc: auc.map(|auc| auc.area),
            auc_se: auc.and_then(|auc| auc.se),
            overconfidence: Overconfidence::of(&counts).map(|over| over.difference),
            n_confidence: counts.total(),
        }
    }
}

impl Figures {
    /// Name and value of each, in the order of the columns.
    pub(super) fn cells(&self) -> [(&'static str, Option<f64>); 18] {
        let count = |n: u64| Some(n as f64);
        [
            ("n_true", count(self.n_true)),
            ("n_false", count(self.n_false)),
            ("hits", count(self.hits)),
            ("false_alarms", count(self.false_alarms)),
            ("d_prime", self.d_prime),
            ("d_prime_se", self.d_prime_se),
            ("criterion", self.criterion),
            ("criterion_se", self.criterion_se),
            ("accuracy", self.accuracy),
            ("real_detection", self.real_detection),
            ("fake_detection", self.fake_detection),
            ("distrust", self.distrust),
            ("naivety", self.naivety),
            ("brier", self.brier),
            ("auc", self.auc),
            ("auc_se", self.auc_se),
            ("overconfidence", self.overconfidence),
            ("n_confidence", count(self.n_confidence)),
        ]
    }
}
