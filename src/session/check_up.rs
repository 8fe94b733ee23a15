//! Which check-up comes next, and when it may be offered.
//!
//! Form A comes before the first lesson, form B after the course; from then on the two take turns, to see what was
//! retained. A finished form is repeated only then, and no check-up for retention is offered sooner than
//! [`RETENTION_DAYS`] after the last one: a story that is met again too soon is remembered, not judged.

use serde::{Deserialize, Serialize};

use super::Session;
use crate::base::Day;

/// The forms that there are.
pub const FORMS: [&str; 2] = ["A", "B"];

/// Days from the last finished check-up to one for retention (our own choice).
pub const RETENTION_DAYS: i32 = 30;

/// What a check-up is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To see where somebody stands before the first lesson.
    Before,
    /// To see what the course did.
    After,
    /// To see what stayed of it.
    Retention,
}

/// A check-up that was taken to its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Which form.
    pub form: String,
    /// The local day on which it was finished.
    pub finished: Day,
}

impl Taken {
    /// The check-up that a session was; none if it was another kind or has not ended.
    #[must_use]
    pub fn of(session: &Session) -> Option<Self> {
        let form = session.plan.kind.form()?.to_owned();
        session.ended.map(|at| Self { form, finished: at.today() })
    }
}

/// The check-up to offer next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextCheckUp {
    /// Which form.
    pub form: &'static str,
    /// What it is for.
    pub purpose: Purpose,
    /// Not before this day; none where nothing speaks against today. When the course is over is for others to say.
    pub not_before: Option<Day>,
}

impl NextCheckUp {
    /// Whether it may be offered on this day.
    #[must_use]
    pub fn is_open(&self, today: Day) -> bool {
        self.not_before.is_none_or(|day| day <= today)
    }
}

/// The check-up that comes after those that were `taken`, in any order.
#[must_use]
pub fn next_check_up(taken: &[Taken]) -> NextCheckUp {
    let [first, second] = FORMS;
    let has = |form: &str| taken.iter().any(|one| one.form == form);
    let Some(last) = taken.iter().max_by_key(|one| one.finished) else {
        return NextCheckUp { form: first, purpose: Purpose::Before, not_before: None };
    };
    let form = if last.form == first { second } else { first };
    if !has(form) {
        return NextCheckUp { form, purpose: Purpose::After, not_before: None };
    }
    let not_before = Some(last.finished.plus(RETENTION_DAYS));
    NextCheckUp { form, purpose: Purpose::Retention, not_before }
}
