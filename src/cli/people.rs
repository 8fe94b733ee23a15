//! Which learner is meant: by id, by name, or because there is only one.

use super::Trouble;
use crate::base::LearnerId;
use crate::study::{Learner, Study};
use crate::words::Words;

/// Finds the learner of this name or id; `None` if there is nobody of that name.
///
/// # Errors
/// Several share the name: says them with their ids. The record cannot be read.
pub(super) fn find(study: &Study, name: &str, words: &Words) -> Result<Option<Learner>, Trouble> {
    if let Ok(id) = name.parse().map(LearnerId)
        && let Some(learner) = study.learner(id).map_err(Trouble::failure)?
    {
        return Ok(Some(learner));
    }
    let mut same = study.learners_named(name).map_err(Trouble::failure)?;
    if same.len() > 1 {
        let message = words.with("cli-name-shared", &[("name", name.into())]);
        return Err(Trouble::Usage(format!("{message}\n{}", listed(&same))));
    }
    Ok(same.pop())
}

/// The learner who is meant, who must be on record: the named one, or the only one.
///
/// # Errors
/// Nobody of that name; nobody at all; several, and none was named; the record cannot be read.
pub(super) fn must_find(study: &Study, name: Option<&str>, words: &Words) -> Result<Learner, Trouble> {
    if let Some(name) = name {
        let nobody = || Trouble::Usage(words.with("cli-no-learner", &[("name", name.into())]));
        return find(study, name, words)?.ok_or_else(nobody);
    }
    let mut learners = study.learners().map_err(Trouble::failure)?;
    if learners.len() > 1 {
        return Err(Trouble::Usage(format!("{}\n{}", words.get("cli-which-learner"), listed(&learners))));
    }
    learners.pop().ok_or_else(|| Trouble::Usage(words.get("cli-nobody")))
}

fn listed(learners: &[Learner]) -> String {
    let lines = learners.iter().map(|learner| format!("  {}  {}", learner.id, learner.name));
    lines.collect::<Vec<_>>().join("\n")
}
