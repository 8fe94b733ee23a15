//! Difficulty is 1 to 5.

use super::super::notes::Notes;
use super::Seen;

/// Looks at the difficulty of an item.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    let difficulty = seen.item.difficulty;
    if !(1..=5).contains(&difficulty) {
        notes.error(
            "difficulty",
            "difficulty",
            format!("{difficulty} is not a difficulty"),
            "Give 1 (plain) to 5 (careful people fell for it).",
        );
    }
}
