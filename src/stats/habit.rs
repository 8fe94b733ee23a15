//! Checking habit: how often something was opened at the desk before judging. What people do, not what they say.

use std::ops::RangeBounds;

use super::{Daily, Share};
use crate::base::Day;

/// Answers before which something was checked, of all answers on `days`, also those to stories met before. Its
/// uncertainty is [`Share::interval`].
#[must_use]
pub fn checking_habit(daily: &Daily, days: impl RangeBounds<Day>) -> Share {
    let days = daily.days.range(days).map(|(_, day)| day);
    let (checked, answers) = days
        .fold((0, 0), |(checked, answers), day| (checked + u64::from(day.checked), answers + u64::from(day.answers)));
    Share::new(checked, answers)
}
