//! `practice --check-up`: the check-up that was put aside, or the form that comes next.

use super::super::args::Practice;
use super::super::places::{Places, fresh_seed};
use super::super::{Terminal, Trouble};
use super::{begun, no_plan};
use crate::base::{Clock, LearnerId, Seed};
use crate::pack::catalog::Catalog;
use crate::session::{History, Request, Session, SessionKind, next_check_up, plan};
use crate::study::{Op, Study};

/// The session to sit, on record. Other sessions that are open stay so.
pub(super) fn session(
    args: &Practice,
    learner: LearnerId,
    study: &mut Study,
    catalog: &Catalog,
    places: &Places,
    now: Clock,
    terminal: &mut Terminal<'_>,
) -> Result<Session, Trouble> {
    let words = &places.words;
    if let Some(open) = study.open_check_up(learner).map_err(Trouble::failure)? {
        terminal.aside(&words.get("cli-check-up-again"));
        return Ok(open);
    }
    let next = next_check_up(&study.check_ups_taken(learner).map_err(Trouble::failure)?);
    if let Some(day) = next.not_before.filter(|day| *day > now.today()) {
        return Err(Trouble::Failure(words.with("cli-check-up-later", &[("date", words.date(day).into())])));
    }
    let request = Request {
        kind: SessionKind::CheckUp { form: next.form.to_owned() },
        items: 0,
        pack: None,
        language: places.language(),
        seed: args.seed.map_or_else(fresh_seed, Seed),
        exercises: false,
    };
    // A form is asked whole, whatever was met: the past makes no difference to it.
    let plan = plan(&request, catalog, &History::default()).map_err(|error| no_plan(&error, &[], words))?;
    let figures = [("form", next.form.into()), ("n", plan.items.len().into())];
    terminal.aside(&words.with("cli-check-up-begins", &figures));
    let session = begun(learner, plan, now);
    study.apply(Op::StartSession(session.clone())).map_err(Trouble::failure)?;
    Ok(session)
}
