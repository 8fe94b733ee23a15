//! When a skill comes back, and how settled it is: a pure step from (memory, grade, day).
//!
//! What is scheduled is a *skill*, never an item: each return draws parallel items that the learner has not met.
//! One session gives a skill one grade, however many of its items it had ([`Tally`]). A skill returns on fixed
//! booster days ([`memory::GAPS`]); where a model of forgetting expects it to slip sooner ([`Trace`]), on that day.
//!
//! Rows are a function of the log: [`replay`] makes them from all answers, [`Row::add`] moves one on by the
//! next answer, and both agree.

mod agenda;
mod grade;
pub mod memory;
mod recall;
mod row;

pub use agenda::{AHEAD, Agenda, Load, coming, forecast, room};
pub use grade::{Grade, Tally};
pub use memory::{MOST_STRIPES, Memory, step, step_by};
pub use recall::{RETENTION, Trace};
pub use row::{Practised, Row, replay};

use crate::base::Day;

/// Number of the rule by which answers become rows. Whoever keeps rows made by another rule makes them anew; it goes
/// up with every change of [`Tally::grade`], [`step`], [`Trace`] or what a [`Row`] holds.
pub const RULE: i64 = 2;

/// The rows whose skill is due on `today` or was due before, the weakest first: those least likely to be still there,
/// which of two alike is the one longer overdue.
#[must_use]
pub fn due(rows: &[Row], today: Day) -> Vec<&Row> {
    let mut due: Vec<&Row> = rows.iter().filter(|row| row.memory.due <= today).collect();
    due.sort_by(|a, b| {
        let recall = a.memory.recall(today).total_cmp(&b.memory.recall(today));
        recall.then_with(|| (a.memory.due, &a.skill).cmp(&(b.memory.due, &b.skill)))
    });
    due
}
