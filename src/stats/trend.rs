//! Discernment week by week, with its band.

use std::collections::BTreeMap;
use std::ops::RangeBounds;

use serde::{Deserialize, Serialize};

use super::{CheckUpChange, Counts, Daily, Discernment};
use crate::base::{Day, Pool};

/// Answers to items of each key under which nothing is said of a trend: at 20 + 20 the standard error of d′ is
/// about 0.43.
pub const TREND_FROM: u64 = 20;

/// Discernment over the weeks in view.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trend {
    /// One for each week that had answers, from the first at which [`TREND_FROM`] of each key had come together.
    pub points: Vec<TrendPoint>,
    /// From the first [`TREND_FROM`] of each key to the last, in whole weeks that do not overlap; none where the view
    /// is too short for two such stretches.
    pub change: Option<CheckUpChange>,
}

/// One week.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrendPoint {
    /// Its Monday.
    pub week: Day,
    /// Answers given in this week.
    pub answers: u64,
    /// Answers the figures rest on: this week's, and those of as many weeks before as it takes to have
    /// [`TREND_FROM`] of each key. A week on its own would often have a handful, and d′ from a handful comes out too
    /// small, so that busy weeks would look like better ones.
    pub pooled: u64,
    /// The figures; the band is their interval.
    pub discernment: Discernment,
}

/// The trend over `days` from answers to items of the stocks that `wanted` says yes to; none unless there are
/// [`TREND_FROM`] answers to news items and as many to false items among them.
#[must_use]
pub fn trend(daily: &Daily, days: impl RangeBounds<Day>, wanted: impl Fn(&Pool) -> bool) -> Option<Trend> {
    let weeks = weeks(daily, days, wanted);
    let first = pool(weeks.iter())?;
    let mut points = Vec::new();
    for end in first.weeks..=weeks.len() {
        let seen = &weeks[..end];
        let (Some((week, own)), Some(back)) = (seen.last(), pool(seen.iter().rev())) else { continue };
        let Some(discernment) = Discernment::of(&back.counts) else { continue };
        points.push(TrendPoint { week: *week, answers: own.total(), pooled: back.counts.total(), discernment });
    }
    let change = pool(weeks[first.weeks..].iter().rev());
    let change = change.and_then(|last| CheckUpChange::between(&first.counts, &last.counts));
    Some(Trend { points, change })
}

/// The Monday on or before a day.
#[must_use]
pub fn monday(day: Day) -> Day {
    day.plus(1 - i32::from(day.weekday()))
}

fn weeks(daily: &Daily, days: impl RangeBounds<Day>, wanted: impl Fn(&Pool) -> bool) -> Vec<(Day, Counts)> {
    let mut weeks: BTreeMap<Day, Counts> = BTreeMap::new();
    for (&day, counts) in daily.days.range(days) {
        counts.count_into(weeks.entry(monday(day)).or_default(), &wanted);
    }
    weeks.into_iter().filter(|(_, counts)| counts.total() > 0).collect()
}

/// Weeks put together until there are enough answers.
struct Pooled {
    counts: Counts,
    weeks: usize,
}

fn pool<'a>(weeks: impl Iterator<Item = &'a (Day, Counts)>) -> Option<Pooled> {
    let mut counts = Counts::default();
    for (index, (_, week)) in weeks.enumerate() {
        counts.merge(week);
        if counts.has_of_each(TREND_FROM) {
            return Some(Pooled { counts, weeks: index + 1 });
        }
    }
    None
}
