//! Pages carry words: no links, no HTML, no pictures from anywhere.

use super::super::notes::{Field, Notes};
use super::super::part::{Part, Scope};
use super::Seen;

/// Looks at the pages of a lesson.
pub(super) fn lesson(part: &Part, _: &Scope<'_>, notes: &mut Notes<'_>) {
    for (number, page) in part.pages.iter().enumerate() {
        let at = Field::of("pages").at(number);
        look(at.to("text"), &page.text, notes);
    }
}

/// Looks at the pages behind the results of an item's trail.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    for (number, step) in seen.item.trail.iter().enumerate() {
        let at = Field::of("trail").at(number);
        for (number, result) in step.results.iter().enumerate() {
            if let Some(page) = &result.page {
                look(at.to("results").at(number).to("page"), page, notes);
            }
        }
    }
}

fn look(at: Field<'_>, text: &str, notes: &mut Notes<'_>) {
    if let Some(what) = mark_up(text) {
        notes.error(
            "page-markup",
            at,
            format!("the page holds {what}"),
            "Pages hold words only: headings, paragraphs, lists, bold and italics. Say it in words.",
        );
    }
}

/// What stands in a page that should not.
pub(in crate::pack::check) fn mark_up(text: &str) -> Option<&'static str> {
    if text.contains("![") {
        return Some("a picture");
    }
    if text.contains("](") || text.contains("]: ") || text.contains("][") || text.contains("://") {
        return Some("a link");
    }
    let opens_tag = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
    text.split('<').skip(1).any(opens_tag).then_some("HTML")
}
