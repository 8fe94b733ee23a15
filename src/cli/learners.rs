//! `learners`: who practises here.

use std::path::Path;

use super::args::{Learners, LearnersAction};
use super::json::LearnerEntry;
use super::people::must_find;
use super::places::{Places, VERSION, fresh_id, now};
use super::{Exit, Terminal, Trouble};
use crate::base::{Clock, LearnerId};
use crate::study::{Avatar, NewLearner, Op, Study, export};

/// Lists, adds, renames, deletes or exports.
///
/// # Errors
/// No such learner, a deletion without `--yes`, or the record cannot be read or written.
pub(super) fn learners(args: &Learners, places: &Places, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    let clock = now();
    match &args.action {
        None => list(args.json, places, clock, terminal),
        Some(LearnersAction::List { json }) => list(*json, places, clock, terminal),
        Some(LearnersAction::Export { learner, file }) => export(learner, file, places, clock, terminal),
        Some(action) => change(action, places, clock, terminal),
    }
}

fn list(json: bool, places: &Places, clock: Clock, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    let study = places.study_if_any(clock)?;
    let learners = study.map_or_else(|| Ok(Vec::new()), |study| study.learners()).map_err(Trouble::failure)?;
    if json {
        let list: Vec<LearnerEntry<'_>> = learners.iter().map(LearnerEntry::of).collect();
        terminal.json(&serde_json::json!({ "learners": list }))?;
    } else if learners.is_empty() {
        terminal.say(&places.words.get("cli-nobody"))?;
    }
    for learner in learners.iter().filter(|_| !json) {
        terminal.say(&format!("{}  {}", learner.id, learner.name))?;
    }
    Ok(Exit::Done)
}

fn change(
    action: &LearnersAction,
    places: &Places,
    clock: Clock,
    terminal: &mut Terminal<'_>,
) -> Result<Exit, Trouble> {
    let words = &places.words;
    let mut study = places.study(clock)?;
    match action {
        LearnersAction::Add { name } => {
            let learner = add(&mut study, name, clock)?;
            terminal.say(&words.with("cli-learner-added", &[("name", name.as_str().into())]))?;
            terminal.say(&learner.to_string())?;
        }
        LearnersAction::Rename { learner, name } => {
            let learner = must_find(&study, Some(learner), words)?;
            let op = Op::RenameLearner { learner: learner.id, name: name.clone() };
            study.apply(op).map_err(Trouble::failure)?;
            let names = [("old", learner.name.as_str().into()), ("new", name.as_str().into())];
            terminal.say(&words.with("cli-learner-renamed", &names))?;
        }
        LearnersAction::Delete { learner, yes } => {
            let learner = must_find(&study, Some(learner), words)?;
            let name = [("name", learner.name.as_str().into())];
            if !yes {
                return Err(Trouble::Usage(words.with("cli-delete-needs-yes", &name)));
            }
            study.apply(Op::DeleteLearner { learner: learner.id, at: clock }).map_err(Trouble::failure)?;
            terminal.say(&words.with("cli-learner-deleted", &name))?;
        }
        LearnersAction::List { .. } | LearnersAction::Export { .. } => {}
    }
    Ok(Exit::Done)
}

/// Adds somebody.
///
/// # Errors
/// The record cannot be written.
pub(super) fn add(study: &mut Study, name: &str, at: Clock) -> Result<LearnerId, Trouble> {
    let id = LearnerId(fresh_id());
    let new = NewLearner { id, name: name.to_owned(), avatar: Avatar::default(), at };
    study.apply(Op::AddLearner(new)).map_err(Trouble::failure)?;
    Ok(id)
}

fn export(
    name: &str,
    file: &Path,
    places: &Places,
    clock: Clock,
    terminal: &mut Terminal<'_>,
) -> Result<Exit, Trouble> {
    let words = &places.words;
    let shown = file.display().to_string();
    if file.exists() {
        return Err(Trouble::Usage(words.with("cli-file-exists", &[("file", shown.into())])));
    }
    let study = places.study_if_any(clock)?.ok_or_else(|| Trouble::Usage(words.get("cli-nobody")))?;
    let learner = must_find(&study, Some(name), words)?;
    export::write(&study, learner.id, VERSION, clock, file).map_err(Trouble::failure)?;
    terminal.say(&words.with("cli-exported", &[("file", shown.into())]))?;
    Ok(Exit::Done)
}
