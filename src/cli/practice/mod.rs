//! `practice`: a session in the terminal. Stories go to standard output, answers come from standard input,
//! so that it works over ssh, with a screen reader and in scripts.

mod check_up;
mod desk;
mod exercise;
mod line;
mod sitting;
mod spent;
mod teller;

use self::sitting::Sitting;
use self::teller::Teller;
use super::args::Practice;
use super::people;
use super::places::{Places, Timepiece, fresh_id, fresh_seed};
use super::{Exit, Terminal, Trouble};
use crate::base::{Clock, LearnerId, Seed, SessionId};
use crate::pack::catalog::Catalog;
use crate::schedule;
use crate::session::{Plan, PlanError, Request, Run, Session, SessionKind, plan, spent};
use crate::stats::LeanGuard;
use crate::study::{Op, Study};
use crate::words::Words;

/// Begins a session, or goes on with one, until its last story or the end of input.
///
/// # Errors
/// No such learner or pack, no fresh stories, somebody else writes to the record, or the disk refuses.
pub(super) fn practice(args: &Practice, places: &Places, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    let time = Timepiece::new(args.now);
    let mut study = if args.guest { Study::guest().map_err(Trouble::failure)? } else { places.study(time.clock())? };
    let learner = learner(args, &mut study, places, time.clock())?;
    let library = places.library();
    let teller = Teller::new(args.json, &places.words);
    if library.counts.errors > 0 {
        terminal.aside(&places.words.get("cli-packs-with-errors"));
    }
    if args.guest {
        terminal.aside(&places.words.get("cli-guest"));
    }
    let session = if args.check_up {
        check_up::session(args, learner, &mut study, &library.catalog, places, time.clock(), terminal)?
    } else {
        let (session, spent) = session(args, learner, &mut study, &library.catalog, places, time.clock(), terminal)?;
        for line in spent {
            teller.say("spent", &line, terminal)?;
        }
        session
    };
    let answered = study.answered_of_session(session.id).map_err(Trouble::failure)?;
    let exercised = study.exercised_of_session(session.id).map_err(Trouble::failure)?;
    let draft = study.draft(session.id).map_err(Trouble::failure)?;
    let mut run = Run::resume(session, &answered, &exercised);
    if let Some(draft) = draft {
        run.restore(draft);
    }
    Sitting { study, catalog: &library.catalog, run, teller, time, language: places.language() }.go(terminal)
}

/// Who practises: a guest, somebody on record, or somebody new.
fn learner(args: &Practice, study: &mut Study, places: &Places, now: Clock) -> Result<LearnerId, Trouble> {
    if args.guest {
        return super::learners::add(study, "", now);
    }
    let Some(name) = &args.learner else {
        return people::must_find(study, None, &places.words).map(|learner| learner.id);
    };
    match people::find(study, name, &places.words)? {
        Some(learner) => Ok(learner.id),
        None => super::learners::add(study, name, now),
    }
}

/// The session to sit, on record: the one that was left, if asked for, or a new one that puts it aside; and what is to
/// be said of skills that are due and have nothing new left.
fn session(
    args: &Practice,
    learner: LearnerId,
    study: &mut Study,
    catalog: &Catalog,
    places: &Places,
    now: Clock,
    terminal: &mut Terminal<'_>,
) -> Result<(Session, Vec<String>), Trouble> {
    let open = study.open_session(learner).map_err(Trouble::failure)?;
    match open {
        Some(session) if args.resume => return Ok((session, Vec::new())),
        None if args.resume => terminal.aside(&places.words.get("cli-nothing-to-resume")),
        _ => {}
    }
    let (session, spent) = planned(args, learner, study, catalog, places, now)?;
    if let Some(open) = open {
        put_aside(&open, study, now, &places.words, terminal)?;
    }
    study.apply(Op::StartSession(session.clone())).map_err(Trouble::failure)?;
    Ok((session, spent))
}

/// A session that begins now.
fn begun(learner: LearnerId, plan: Plan, started: Clock) -> Session {
    Session { id: SessionId(fresh_id()), learner, plan, started, skipped: Vec::new(), ended: None }
}

/// A new session, and what is to be said of skills that are due and have nothing new left.
fn planned(
    args: &Practice,
    learner: LearnerId,
    study: &Study,
    catalog: &Catalog,
    places: &Places,
    started: Clock,
) -> Result<(Session, Vec<String>), Trouble> {
    let rows = study.schedule(learner).map_err(Trouble::failure)?;
    let daily = study.daily(learner).map_err(Trouble::failure)?;
    let mut history = study.past(learner).map_err(Trouble::failure)?;
    let due = schedule::due(&rows, started.today());
    history.set_focus(due.into_iter().map(|row| row.skill.clone()).collect());
    history.set_guard(LeanGuard::of_training(&daily).is_on());
    let request = Request {
        kind: SessionKind::Practice,
        items: args.items,
        pack: args.pack.as_deref().map(Into::into),
        language: places.language(),
        seed: args.seed.map_or_else(fresh_seed, Seed),
        exercises: args.exercises,
    };
    let spent = spent(history.focus(), &request, catalog, &history);
    let line = |spent| spent::line(spent, catalog, &request.language, &places.words);
    let spent: Vec<String> = spent.iter().map(line).collect();
    let plan = plan(&request, catalog, &history).map_err(|error| no_plan(&error, &spent, &places.words))?;
    Ok((begun(learner, plan, started), spent))
}

/// Why there is no session, in the learner's words.
fn no_plan(error: &PlanError, spent: &[String], words: &Words) -> Trouble {
    match error {
        PlanError::Length(items) => Trouble::Usage(words.with("cli-bad-length", &[("n", (*items).into())])),
        PlanError::NoPack(pack) | PlanError::NoLesson { pack, .. } => {
            Trouble::Usage(words.with("cli-no-pack", &[("pack", pack.as_str().into())]))
        }
        PlanError::NoCheckUp { form } => {
            Trouble::Failure(words.with("cli-no-check-up", &[("form", form.as_str().into())]))
        }
        PlanError::RunOut { news, false_items, wanted } => {
            let figures = [("news", (*news).into()), ("false", (*false_items).into()), ("wanted", (*wanted).into())];
            let mut message = words.with("cli-run-out", &figures);
            let largest = error.largest();
            if largest > 0 {
                message.push('\n');
                message.push_str(&words.with("cli-run-out-fewer", &[("n", largest.into())]));
            }
            for line in spent {
                message.push('\n');
                message.push_str(line);
            }
            Trouble::Failure(message)
        }
    }
}

/// Ends the session that was open before; its answers stay.
fn put_aside(
    open: &Session,
    study: &mut Study,
    at: Clock,
    words: &Words,
    terminal: &mut Terminal<'_>,
) -> Result<(), Trouble> {
    study.apply(Op::EndSession { session: open.id, at }).map_err(Trouble::failure)?;
    terminal.aside(&words.get("cli-put-aside"));
    Ok(())
}
