//! The forecast: which skills come back on which of the next days.

use serde::{Deserialize, Serialize};

use crate::base::{Day, SkillId};
use crate::schedule::Row;

/// One day to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForecastDay {
    /// The day.
    pub day: Day,
    /// Skills due on it, by id; on the first day also those that were due before.
    pub skills: Vec<SkillId>,
}

/// `days` days from `today` on, also those without a skill due. What practice until then will move is not foreseen.
#[must_use]
pub fn forecast(rows: &[Row], today: Day, days: u16) -> Vec<ForecastDay> {
    let mut ahead: Vec<ForecastDay> =
        (0..days).map(|after| ForecastDay { day: today.plus(i32::from(after)), skills: Vec::new() }).collect();
    for row in rows {
        let after = row.memory.due.0.saturating_sub(today.0).max(0);
        if let Some(day) = usize::try_from(after).ok().and_then(|after| ahead.get_mut(after)) {
            day.skills.push(row.skill.clone());
        }
    }
    for day in &mut ahead {
        day.skills.sort();
    }
    ahead
}
