//! Which backups stay.

use std::fs;
use std::path::Path;

use super::names;
use crate::base::{Clock, Timestamp};
use crate::store::StoreError;

/// All of the last two days stay, in milliseconds.
const ALL_WITHIN: i64 = 2 * 86_400_000;

/// Among older ones: one for each of so many days, then weeks, then months that have any.
const DAILY: usize = 12;
const WEEKLY: usize = 10;
const MONTHLY: usize = 9;

/// Which of these instants keep their backup, newest first: all of the last two days, then the last one of each of
/// 12 days, 10 weeks and 9 months, by local days. Instants still to come (the clock was set back) stay too.
#[must_use]
pub fn kept(made: &[Timestamp], now: Clock) -> Vec<Timestamp> {
    let mut newest_first = made.to_vec();
    newest_first.sort_by_key(|made| std::cmp::Reverse(*made));
    let (mut days, mut weeks, mut months) = (Vec::new(), Vec::new(), Vec::new());
    newest_first.retain(|made| {
        if now.now.0.saturating_sub(made.0) < ALL_WITHIN {
            return true;
        }
        let day = made.day(now.offset);
        // Day 0 was a Thursday; weeks begin on Monday.
        let week = (day.0 + 3).div_euclid(7);
        let (year, month, _) = day.ymd();
        first_of(&mut days, DAILY, day)
            || (!days.contains(&day) && first_of(&mut weeks, WEEKLY, week))
            || (!days.contains(&day) && !weeks.contains(&week) && first_of(&mut months, MONTHLY, (year, month)))
    });
    newest_first
}

/// Whether this bucket has none yet and there is room for one more.
fn first_of<T: PartialEq>(seen: &mut Vec<T>, room: usize, bucket: T) -> bool {
    let first = seen.len() < room && !seen.contains(&bucket);
    if first {
        seen.push(bucket);
    }
    first
}

/// Removes the backups that need not stay.
pub(super) fn thin(dir: &Path, now: Clock) -> Result<(), StoreError> {
    let all = names::all(dir);
    let made: Vec<Timestamp> = all.iter().map(|(_, made)| *made).collect();
    let kept = kept(&made, now);
    for (path, _) in all.iter().filter(|(_, made)| !kept.contains(made)) {
        fs::remove_file(path).map_err(|source| StoreError::io(path, source))?;
    }
    Ok(())
}
