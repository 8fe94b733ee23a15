//! A documented story names where it was checked, and when.

use super::super::notes::{Field, Notes};
use super::Seen;
use super::dates::is_day;
use crate::pack::draft::World;

/// Looks at the references of an item.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    if seen.item.world == World::Real && seen.item.references.is_empty() {
        notes.error(
            "no-reference",
            "",
            "the story is said to be real, but nothing says where it was checked",
            "Add `references: [Reference(title: …, publisher: …, url: …, checked: …)]`.",
        );
    }
    for (number, reference) in seen.item.references.iter().enumerate() {
        let at = Field::of("references").at(number);
        if !is_day(&reference.checked) {
            notes.error(
                "date",
                at.to("checked"),
                format!("`{}` is not a date", reference.checked),
                "Write the day it was looked up, like \"2026-11-01\".",
            );
        }
        if let Some(url) = reference.url.as_deref().filter(|url| !is_web_address(url)) {
            notes.error(
                "reference-url",
                at.to("url"),
                format!("`{url}` is not an address that may be opened"),
                "Write an address that begins with https:// (or http://) and a host, or leave it out.",
            );
        }
    }
}

/// `https://host/…`, or `http:` for old pages that have nothing else: no other scheme, no name and password before the host, nothing invisible.
fn is_web_address(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = !url.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    let host_letter = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-' | ':');
    plain && host.contains('.') && !host.starts_with('.') && host.chars().all(host_letter)
}
