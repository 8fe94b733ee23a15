//! Which learner is meant: by id, by name, or because there is only one.

use super::Trouble;
use crate::base::LearnerId;
use crate::study::Learner;
use crate::words::Words;

/// Finds the learner of this name or id; `None` if there is nobody of that name.
///
/// # Errors
/// Several share the name: says them with their ids.
pub(super) fn find<'a>(
    learners: &'a [Learner],
    name: &str,
    words: &Words,
) -> Result<Option<&'a Learner>, Trouble> {
    if let Ok(id) = name.parse().map(LearnerId)
        && let Some(learner) = learners.iter().find(|learner| learner.id == id)
    {
        return Ok(Some(learner));
    }
    // Names are stored as NFC; a file system or a keyboard may give another form of the same letters.
    let wanted = crate::study::name_form(name);
    let same: Vec<&Learner> = learners.iter().filter(|learner| learner.name == wanted).collect();
    match same.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        several => {
            let message = words.with("cli-name-shared", &[("name", name.into())]);
            Err(Trouble::Usage(format!("{message}\n{}", listed(several.iter().copied()))))
        }
    }
}

/// The learner who is meant, who must be on record: the named one, or the only one.
///
/// # Errors
/// Nobody of that name; nobody at all; several, and none was named.
pub(super) fn must_find<'a>(
    learners: &'a [Learner],
    name: Option<&str>,
    words: &Words,
) -> Result<&'a Learner, Trouble> {
    match (name, learners) {
        (Some(name), _) => find(learners, name, words)?
            .ok_or_else(|| Trouble::Usage(words.with("cli-no-learner", &[("name", name.into())]))),
        (None, [one]) => Ok(one),
        (None, []) => Err(Trouble::Usage(words.get("cli-nobody"))),
        (None, several) => {
            Err(Trouble::Usage(format!("{}\n{}", words.get("cli-which-learner"), listed(several))))
        }
    }
}

fn listed<'a>(learners: impl IntoIterator<Item = &'a Learner>) -> String {
    let lines = learners.into_iter().map(|learner| format!("  {}  {}", learner.id, learner.name));
    lines.collect::<Vec<_>>().join("\n")
}
