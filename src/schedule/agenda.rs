//! What is asked of a learner on one day, out of everything that is due, and what the days to come bring.

use serde::Serialize;

use super::{Row, due};
use crate::base::{Day, SkillId};

/// Stories that bring one skill back.
const STORIES_A_SKILL: u16 = 4;

/// Skills brought back on one day at most, whatever the goal.
const MOST: u16 = 8;

/// Stories a day that the limit is taken from where no goal is set.
const USUAL_GOAL: u16 = 16;

/// Days that a [`forecast`] looks ahead, today among them.
pub const AHEAD: usize = 30;

/// How many skills are brought back on one day, by the stories a day that the learner aims at (0 for no goal):
/// one for every four, 1–8. So nobody comes back from a holiday to a mountain: what is overdue is spread over the
/// days that follow, and whoever wants more raises the goal.
#[must_use]
pub fn room(stories_a_day: u16) -> usize {
    let stories = if stories_a_day == 0 { USUAL_GOAL } else { stories_a_day };
    usize::from((stories / STORIES_A_SKILL).clamp(1, MOST))
}

/// What is due, and how much of it is for today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda<'a> {
    /// Everything due that can come back, the weakest first ([`due`]).
    pub due: Vec<&'a Row>,
    /// What is due as well and cannot come back now: nothing new is left for it.
    pub left_out: Vec<&'a Row>,
    /// How many skills may still come back today.
    pub room: usize,
}

impl<'a> Agenda<'a> {
    /// At most `most` skills a day ([`room`]); those that were due and have come back today count.
    #[must_use]
    pub fn of(rows: &'a [Row], today: Day, most: usize) -> Self {
        let room = most.saturating_sub(rows.iter().filter(|row| came_back(row, today)).count());
        Self { due: due(rows, today), left_out: Vec::new(), room }
    }

    /// Leaves out the skills that cannot come back, so that they take no room from those that can.
    #[must_use]
    pub fn without(mut self, cannot: impl Fn(&SkillId) -> bool) -> Self {
        let (left_out, due) = self.due.into_iter().partition(|row| cannot(&row.skill));
        self.due = due;
        self.left_out.extend::<Vec<_>>(left_out);
        self
    }

    /// The skills for today, the weakest first.
    #[must_use]
    pub fn for_today(&self) -> &[&'a Row] {
        &self.due[..self.today()]
    }

    /// How many skills are for today.
    #[must_use]
    pub fn today(&self) -> usize {
        self.room.min(self.due.len())
    }

    /// How many of those that can come back wait for the days to come.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.due.len() - self.today()
    }
}

fn came_back(row: &Row, today: Day) -> bool {
    row.day == today && row.before.is_some_and(|before| before.due <= today)
}

/// One day of a [`forecast`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Load {
    /// The day.
    pub day: Day,
    /// Skills that fall due on it; on the first day also those that were due before.
    pub due: usize,
    /// Skills that are asked for on it, as the daily limit lets them through.
    pub asked: usize,
}

/// What falls due on each of the next [`AHEAD`] days from today on; what was due before counts today, what comes later
/// is left out.
#[must_use]
pub fn coming<T>(due: impl IntoIterator<Item = (Day, T)>, today: Day) -> Vec<(Day, Vec<T>)> {
    let mut days: Vec<(Day, Vec<T>)> = (0_i32..).take(AHEAD).map(|n| (today.plus(n), Vec::new())).collect();
    for (day, one) in due {
        let ahead = usize::try_from(day.0.saturating_sub(today.0)).unwrap_or(0);
        if let Some((_, of_day)) = days.get_mut(ahead) {
            of_day.push(one);
        }
    }
    days
}

/// The next [`AHEAD`] days from today on, with at most `most` skills asked for on each ([`room`]). It tells of what is
/// scheduled now; a skill that has come back falls due again later, which is not counted.
#[must_use]
pub fn forecast(rows: &[Row], today: Day, most: usize) -> Vec<Load> {
    let coming = coming(rows.iter().map(|row| (row.memory.due, row)), today);
    let mut days: Vec<Load> = coming.into_iter().map(|(day, rows)| Load { day, due: rows.len(), asked: 0 }).collect();
    let mut waiting = 0;
    for (n, load) in days.iter_mut().enumerate() {
        let room = if n == 0 { Agenda::of(rows, today, most).room } else { most };
        waiting += load.due;
        load.asked = waiting.min(room);
        waiting -= load.asked;
    }
    days
}
