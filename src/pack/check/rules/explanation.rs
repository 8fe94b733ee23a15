//! A key has an explanation, neither too short to teach nor too long to read.

use super::super::notes::{Field, Notes};
use super::{Seen, text};

/// Words of an explanation in languages that part words by spaces.
const WORDS: std::ops::RangeInclusive<usize> = 40..=120;
/// Characters of an explanation in languages written without spaces.
const CHARACTERS: std::ops::RangeInclusive<usize> = 60..=260;

/// Looks at the explanation of an item.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    let written = seen.item.explanation.as_str();
    let at = Field::of("explanation");
    if written.trim().is_empty() {
        notes.error(
            "no-explanation",
            at,
            format!("nothing says why the key is {:?}", seen.item.key),
            "Write 40 to 120 words that open and close with the fact.",
        );
        return;
    }
    text::look(at, written, notes);
    let (length, range, unit) = if seen.language.is_han() {
        (written.chars().filter(|letter| letter.is_alphanumeric()).count(), CHARACTERS, "characters")
    } else {
        (written.split_whitespace().count(), WORDS, "words")
    };
    if !range.contains(&length) {
        notes.warn(
            "explanation-length",
            at,
            format!("the explanation is {length} {unit} long"),
            format!("Aim at {} to {} {unit}.", range.start(), range.end()),
        );
    }
    if seen.item.would_change.is_none() {
        notes.warn(
            "would-change",
            "",
            "nothing says what evidence would turn the verdict round",
            "Write one sentence in `would_change`.",
        );
    }
    if seen.item.factors.is_none() {
        notes.warn(
            "factors",
            "",
            "nothing says which of the five factors held",
            "Write `factors: Factors(authenticity: …, source: …, evidence: …, context: …, reasoning: …)`.",
        );
    }
}
