//! What each surface needs, and addresses that lead nowhere real.

use super::super::notes::{Field, Notes};
use super::Seen;
use crate::pack::draft::Stem;

/// Looks at the stem of an item, and at the addresses in its trail.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    let stem = Field::of("stem");
    match &seen.item.stem {
        Stem::NewsSite(site) => address(stem.to("address"), &site.address, notes),
        Stem::Notice(notice) => {
            if let Some(written) = &notice.address {
                address(stem.to("address"), written, notes);
            }
        }
        Stem::ChatForward(chat) if chat.messages.is_empty() => {
            notes.error("no-messages", stem.to("messages"), "the chat has no message", "Write at least one message.");
        }
        Stem::SearchResult(search) => {
            for (number, hit) in search.results.iter().enumerate() {
                address(stem.to("results").at(number).to("address"), &hit.address, notes);
            }
            let judged = usize::from(search.judged);
            if judged == 0 || judged > search.results.len() {
                notes.error(
                    "judged",
                    stem.to("judged"),
                    format!("there is no result {judged}; there are {}", search.results.len()),
                    "Give the number of the result that is judged, counted from 1.",
                );
            }
        }
        _ => {}
    }
    for (number, step) in seen.item.trail.iter().enumerate() {
        let at = Field::of("trail").at(number);
        for (number, result) in step.results.iter().enumerate() {
            if let Some(written) = &result.address {
                address(at.to("results").at(number).to("address"), written, notes);
            }
        }
    }
}

fn address(at: Field<'_>, address: &str, notes: &mut Notes<'_>) {
    let bare = address.split_once("://").map_or(address, |(_, bare)| bare);
    let host = bare.split(['/', '?', '#', ':']).next().unwrap_or(bare);
    if !host.ends_with(".example") {
        notes.warn(
            "example-address",
            at,
            format!("`{host}` could be somebody's real address"),
            "Use a host that ends in `.example`: those never exist.",
        );
    }
}
