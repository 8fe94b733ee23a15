//! No surface and no class of source stands for one key alone: "self-media is always false" would be the lesson.

use std::collections::BTreeMap;

use super::features::source;
use super::{Seen, warning};
use crate::pack::check::Finding;

/// From so many items on, all of one key is no accident.
const FEWEST: usize = 4;

/// Looks at the items of one pack.
pub(super) fn look(name: &str, items: &[Seen<'_>], findings: &mut Vec<Finding>) {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for seen in items {
        let Some((_, words)) = seen.item.words.first() else { continue };
        let kinds = [format!("source kind {:?}", source(&words.stem)), format!("surface {:?}", seen.item.surface)];
        for kind in kinds {
            let (news, other) = counts.entry(kind).or_default();
            if seen.is_news() {
                *news += 1;
            } else {
                *other += 1;
            }
        }
    }
    for (kind, (news, other)) in counts {
        if news + other >= FEWEST && (news == 0 || other == 0) {
            let key = if news == 0 { "false" } else { "news" };
            let message = format!("all {} items of {kind} are {key}", news + other);
            let hint = "Write some of the other key, so that the source or surface does not give it away.";
            findings.push(warning(name, "one-sided", None, message, hint));
        }
    }
}
