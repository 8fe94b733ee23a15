//! The guard against blanket distrust: does somebody merely call more things false than they used to?
//!
//! The rule (its numbers are ours). The latest whole days with at least [`RECENT_FROM`] answers to items of each key
//! are held against all days before them, once these have [`BASELINE_FROM`] of each. It begins when
//!
//! - bias c has risen by more than [`DRIFT`] and by more than [`SURENESS`] standard errors of the difference, or
//! - the part of news items called news has fallen by more than [`FALL`] and by more than [`SURENESS`] standard errors
//!   (two proportions, pooled).
//!
//! Thresholds of 0.1 and 0.05 alone would be met by noise all the time, hence the standard errors. With sessions of
//! 16, looked at after each of the first 60, learners who do not change set it off falsely in 6–7 % of courses
//! (0.26 % of looks); a rise of c by 0.5 is found within 20 sessions in about 93 %, half of the times within 7, a rise
//! of 0.3 in about 50 %. (Simulated, d′ from 0.5 to 2 and c from −0.3 to 0.3; `tests/stats` repeats it.)
//!
//! Once begun, it holds the days since against the same baseline, and ends when these have [`MENDED_FROM`] of each key
//! and neither threshold is passed any more. While it is on, surprising true items are served, which are harder: so
//! that it cannot feed itself, it ends anyway at [`LET_GO`] of each key, and what came since it began is the new
//! baseline.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::{Change, Counts, Daily, Discernment, Rates, Share};
use crate::base::{Day, Key, Pool, Verdict};

/// Answers to items of each key that the latest days must have.
pub const RECENT_FROM: u64 = 60;
/// Answers to items of each key that the days before must have.
pub const BASELINE_FROM: u64 = 40;
/// Rise of bias c, towards "false", above which it is a drift.
pub const DRIFT: f64 = 0.1;
/// Fall of the part of news items called news above which it is a fall.
pub const FALL: f64 = 0.05;
/// Standard errors by which a drift or a fall must be beyond nothing.
pub const SURENESS: f64 = 3.0;
/// Answers to items of each key, since it began, from which it may end.
pub const MENDED_FROM: u64 = 40;
/// Answers to items of each key, since it began, at which it ends anyway.
pub const LET_GO: u64 = 120;

/// What the guard says of a learner's whole record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LeanGuard {
    /// How things stand on the last day with answers.
    pub state: GuardState,
    /// When it was on, the earliest first; the last has no end while it still is.
    pub episodes: Vec<Episode>,
}

/// How things stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GuardState {
    /// Not enough answers to tell.
    #[default]
    TooFew,
    /// No drift beyond chance.
    Steady(Lean),
    /// It is on: say so kindly, and serve surprising true items.
    Drifting(Lean),
}

/// A time in which it was on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Episode {
    /// The day on which it began.
    pub since: Day,
    /// The day on which it ended; none while it is on.
    pub until: Option<Day>,
}

/// The latest days against the baseline.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lean {
    /// Bias c before.
    pub before: f64,
    /// Bias c now: above `before` leans more towards "false".
    pub now: f64,
    /// News items called news, before.
    pub trusted_before: Share,
    /// News items called news, now.
    pub trusted_now: Share,
    /// Whether c has risen by more than [`DRIFT`], sure or not.
    pub leans: bool,
    /// Whether the part of news items called news has fallen by more than [`FALL`], sure or not.
    pub fell: bool,
    /// Whether at least one of them is beyond chance.
    pub sure: bool,
}

impl LeanGuard {
    /// Goes through the days from the first, over answers to items of the stocks that `wanted` says yes to.
    #[must_use]
    pub fn of(daily: &Daily, wanted: impl Fn(&Pool) -> bool) -> Self {
        let mut watch = Watch::default();
        for (&day, counts) in &daily.days {
            let mut of_day = Counts::default();
            counts.count_into(&mut of_day, &wanted);
            if of_day.total() > 0 {
                watch.pass(day, Tally::from(&of_day));
            }
        }
        Self { state: watch.state, episodes: watch.episodes }
    }

    /// As [`LeanGuard::of`] over training: what is told to the learner and what a practice is planned by.
    #[must_use]
    pub fn of_training(daily: &Daily) -> Self {
        Self::of(daily, |pool| *pool == Pool::Training)
    }

    /// Whether it is on.
    #[must_use]
    pub fn is_on(&self) -> bool {
        matches!(self.state, GuardState::Drifting(_))
    }
}

impl Lean {
    /// None unless both have items of both keys.
    fn between(before: Tally, now: Tally) -> Option<Self> {
        let (earlier, later) = (before.discernment()?, now.discernment()?);
        let drift = Change::between(earlier.criterion, later.criterion)?;
        let (trusted_before, trusted_now) = (before.trusted(), now.trusted());
        let fall = trusted_before.part()? - trusted_now.part()?;
        let leans = drift.difference.value > DRIFT;
        let fell = fall > FALL;
        let sure =
            leans && drift.index > SURENESS || fell && fall > SURENESS * standard_error(trusted_before, trusted_now);
        let (before, now) = (earlier.criterion.value, later.criterion.value);
        Some(Self { before, now, trusted_before, trusted_now, leans, fell, sure })
    }
}

/// Standard error of the difference of two parts, under the assumption that there is none.
fn standard_error(one: Share, other: Share) -> f64 {
    let pooled = one.plus(other).part().unwrap_or(0.0);
    (pooled * (1.0 - pooled) * (1.0 / f64::from(one.of) + 1.0 / f64::from(other.of))).sqrt()
}

/// Verdicts by key, for sums over days.
#[derive(Clone, Copy, Default)]
struct Tally {
    hits: u64,
    news_items: u64,
    false_alarms: u64,
    false_items: u64,
}

impl From<&Counts> for Tally {
    fn from(counts: &Counts) -> Self {
        Self {
            hits: counts.judged(Key::News, Verdict::News),
            news_items: counts.items(Key::News),
            false_alarms: counts.judged(Key::False, Verdict::News),
            false_items: counts.items(Key::False),
        }
    }
}

impl Tally {
    fn plus(self, other: Self) -> Self {
        Self {
            hits: self.hits + other.hits,
            news_items: self.news_items + other.news_items,
            false_alarms: self.false_alarms + other.false_alarms,
            false_items: self.false_items + other.false_items,
        }
    }

    /// Takes back what was added before.
    fn minus(self, other: Self) -> Self {
        Self {
            hits: self.hits - other.hits,
            news_items: self.news_items - other.news_items,
            false_alarms: self.false_alarms - other.false_alarms,
            false_items: self.false_items - other.false_items,
        }
    }

    fn has_of_each(self, least: u64) -> bool {
        self.news_items >= least && self.false_items >= least
    }

    fn discernment(self) -> Option<Discernment> {
        let rates = Rates::new((self.hits, self.news_items), (self.false_alarms, self.false_items));
        rates.map(Discernment::from)
    }

    fn trusted(self) -> Share {
        Share::new(self.hits, self.news_items)
    }
}

/// What is known after some days.
#[derive(Default)]
struct Watch {
    baseline: Tally,
    /// The latest days, and their sum; while it is on, the days since it began.
    recent: VecDeque<Tally>,
    sum: Tally,
    state: GuardState,
    episodes: Vec<Episode>,
}

impl Watch {
    fn pass(&mut self, day: Day, answers: Tally) {
        self.recent.push_back(answers);
        self.sum = self.sum.plus(answers);
        if self.episodes.last().is_some_and(|episode| episode.until.is_none()) {
            self.see_whether_it_ends(day);
        } else {
            self.hand_over();
            self.see_whether_it_begins(day);
        }
    }

    fn see_whether_it_begins(&mut self, day: Day) {
        if !self.sum.has_of_each(RECENT_FROM) || !self.baseline.has_of_each(BASELINE_FROM) {
            return;
        }
        let Some(lean) = Lean::between(self.baseline, self.sum) else { return };
        self.state = GuardState::Steady(lean);
        if lean.sure {
            self.state = GuardState::Drifting(lean);
            self.episodes.push(Episode { since: day, until: None });
            self.start_over();
        }
    }

    fn see_whether_it_ends(&mut self, day: Day) {
        // A handful of answers says nothing of where it stands now: what set it off is told until there are more.
        if !self.sum.has_of_each(MENDED_FROM) {
            return;
        }
        let Some(lean) = Lean::between(self.baseline, self.sum) else { return };
        let mended = !lean.leans && !lean.fell;
        if !mended && !self.sum.has_of_each(LET_GO) {
            self.state = GuardState::Drifting(lean);
            return;
        }
        if let Some(episode) = self.episodes.last_mut() {
            episode.until = Some(day);
        }
        self.state = GuardState::Steady(lean);
        self.baseline = if mended { self.baseline } else { self.sum };
        self.start_over();
    }

    /// Days that the latest can do without belong to the baseline.
    fn hand_over(&mut self) {
        while let Some(&first) = self.recent.front() {
            let rest = self.sum.minus(first);
            if !rest.has_of_each(RECENT_FROM) {
                break;
            }
            self.recent.pop_front();
            self.sum = rest;
            self.baseline = self.baseline.plus(first);
        }
    }

    fn start_over(&mut self) {
        self.recent.clear();
        self.sum = Tally::default();
    }
}
