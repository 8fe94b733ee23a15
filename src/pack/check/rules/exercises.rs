//! An exercise can be answered: exactly one choice is right, the techniques offered are not those used, and each
//! says why.

use super::super::notes::{Field, Notes};
use super::Seen;
use super::dates::is_day;
use crate::base::{Key, ShareChoice};
use crate::pack::draft::{Choice, ItemDraft, Respond};
use crate::pack::vocabulary::Class;

/// Things to choose from.
const CHOICES: std::ops::RangeInclusive<usize> = 3..=4;
/// Parts of a reply to be put in order.
const PARTS: std::ops::RangeInclusive<usize> = 3..=5;
/// Techniques offered beside the right one.
const OTHERS: std::ops::RangeInclusive<usize> = 2..=3;

/// Looks at the exercises of an item.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    let exercises = &seen.item.exercises;
    let at = Field::of("exercises");
    if !exercises.reason.is_empty() {
        choices(at.to("reason"), &exercises.reason, notes);
    }
    if !exercises.technique.is_empty() {
        techniques(at.to("technique"), seen, notes);
    }
    if let Some(share) = &exercises.share
        && seen.item.key == Key::False
        && share.best == ShareChoice::Share
    {
        let share = at.to("share");
        notes.error(
            "share-false",
            share.to("best"),
            "the best thing to do with a false story is said to be passing it on",
            "Write CheckFirst, Leave or Report.",
        );
    }
    let respond = at.to("respond");
    match &exercises.respond {
        Some(Respond::Choose(replies)) => choices(respond.to("replies"), &replies.replies, notes),
        Some(Respond::Order(parts)) if !PARTS.contains(&parts.parts.len()) => notes.error(
            "exercise-choices",
            respond.to("parts"),
            format!("there are {} parts to put in order", parts.parts.len()),
            "Write three to five.",
        ),
        _ => {}
    }
    for (number, amendment) in seen.item.amended.iter().enumerate() {
        let at = Field::of("amended").at(number);
        if !is_day(&amendment.date) {
            notes.error(
                "date",
                at.to("date"),
                format!("`{}` is not a date", amendment.date),
                "Write the day of the change, like \"2026-11-01\".",
            );
        }
    }
}

fn choices(at: Field<'_>, choices: &[Choice], notes: &mut Notes<'_>) {
    let right = choices.iter().filter(|choice| choice.right).count();
    if right != 1 {
        notes.error(
            "exercise-right",
            at,
            format!("{right} of the choices are marked as right"),
            "Write `right: true` in exactly one of them.",
        );
    }
    if !CHOICES.contains(&choices.len()) {
        notes.error(
            "exercise-choices",
            at,
            format!("there are {} choices", choices.len()),
            "Write three or four, so that guessing seldom helps.",
        );
    }
}

fn techniques(at: Field<'_>, seen: Seen<'_>, notes: &mut Notes<'_>) {
    let ItemDraft { techniques, exercises, .. } = seen.item;
    if techniques.is_empty() {
        notes.error(
            "exercise-technique",
            at,
            "no manipulation is named that could be the right one",
            "Name it in `techniques`, or leave this exercise out.",
        );
    }
    if !OTHERS.contains(&exercises.technique.len()) {
        notes.error(
            "exercise-choices",
            at,
            format!("{} other techniques are offered", exercises.technique.len()),
            "Name two or three that are not used.",
        );
    }
    for (number, other) in exercises.technique.iter().enumerate() {
        let at = at.at(number);
        if techniques.contains(other) || exercises.technique[..number].contains(other) {
            notes.error(
                "exercise-technique",
                at,
                format!("`{other}` is used in the item, or offered twice"),
                "Offer manipulations that are not used, each once.",
            );
        }
        super::words::word(at, Class::Technique, other.as_str(), seen.scope, notes);
    }
}
