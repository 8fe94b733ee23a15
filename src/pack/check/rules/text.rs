//! No empty texts, no control characters, nothing that turns the direction of reading.

use super::super::notes::{Field, Notes};
use super::super::part::{Part, Scope};
use super::{Seen, walk};

/// Looks at the texts of an item.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    walk::texts(seen.item, &mut |at, text| look(at, text, notes));
}

/// Looks at the texts of a lesson.
pub(super) fn lesson(part: &Part, _: &Scope<'_>, notes: &mut Notes<'_>) {
    look(Field::of("title"), &part.title, notes);
    for (number, page) in part.pages.iter().enumerate() {
        let at = Field::of("pages").at(number);
        look(at.to("title"), &page.title, notes);
        look(at.to("text"), &page.text, notes);
        for (number, text) in page.moves.iter().enumerate() {
            look(at.to("moves").at(number), text, notes);
        }
    }
}

/// Looks at one text.
pub(super) fn look(at: Field<'_>, text: &str, notes: &mut Notes<'_>) {
    if text.trim().is_empty() {
        notes.error(
            "empty-text",
            at,
            "the text is empty",
            "Write something, or leave the field out where it is optional.",
        );
    } else if let Some(letter) = odd_letter(text) {
        notes.error(
            "control-character",
            at,
            format!("the invisible character U+{:04X} stands in the text", u32::from(letter)),
            "Delete it; it often comes along with copied text.",
        );
    }
}

/// The first control character or change of direction. Most texts hold no byte that could begin one.
fn odd_letter(text: &str) -> Option<char> {
    let bytes = text.as_bytes();
    let suspect = bytes.iter().any(|&b| (b < 0x20 && b != b'\n') || matches!(b, 0x7F | 0xC2 | 0xE2 | 0xEF));
    if !suspect {
        return None;
    }
    text.chars().find(|&letter| {
        let control = letter.is_control() && !matches!(letter, '\n' | '\t');
        let turns = matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        control || turns || letter == '\u{FEFF}'
    })
}
