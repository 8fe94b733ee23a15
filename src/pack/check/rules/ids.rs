//! Ids: lower-case words joined by hyphens, so that they can stand in file names, addresses and tables.

use super::super::notes::Notes;
use super::super::part::{Part, Scope};
use super::Seen;
use crate::base::{Language, PackId};

/// Longest id, in characters.
const LONGEST: usize = 64;

/// Whether a pack id is well formed: `images`, or `publisher/images`.
#[must_use]
pub fn is_pack_id(id: &PackId) -> bool {
    let (publisher, name) = id.as_str().split_once('/').unwrap_or(("x", id.as_str()));
    is_id(publisher) && is_id(name)
}

/// Whether an id is well formed: letters a–z, digits, single hyphens between them.
pub(super) fn is_id(id: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    id.len() <= LONGEST && id.split('-').all(plain)
}

const HINT: &str = "Use lower-case letters a–z and digits, joined by single hyphens, 64 at most.";

/// Looks at the ids of an item.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    let item = seen.item;
    let named = [("id", Some(&item.id)), ("twin", item.twin.as_ref()), ("replaces", item.replaces.as_ref())];
    for (field, id) in named {
        if let Some(id) = id.filter(|id| !is_id(id.as_str())) {
            notes.error("id-form", field, format!("`{id}` is not a well-formed id"), HINT);
        }
    }
    if item.replaces.as_ref() == Some(&item.id) || item.twin.as_ref() == Some(&item.id) {
        notes.error(
            "own-id",
            "",
            "the item names itself as its twin or as what it replaces",
            "Name another item, or leave the field out.",
        );
    }
}

/// Looks at the id of a lesson.
pub(super) fn lesson(part: &Part, _: &Scope<'_>, notes: &mut Notes<'_>) {
    if !is_id(part.id.as_str()) {
        let message = format!("`{}` is not a well-formed id", part.id);
        notes.error("id-form", "id", message, HINT);
    }
}

/// Whether a tag is well formed: `en`, `zh-Hans`, `pt-BR`.
#[must_use]
pub fn is_language(language: &Language) -> bool {
    let mut parts = language.as_str().split('-');
    let first = parts.next().unwrap_or_default();
    let plain = |part: &str| part.bytes().all(|b| b.is_ascii_alphanumeric());
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && plain(part))
}
