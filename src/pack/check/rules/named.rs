//! Twins, worked examples and replaced items: what is named is there, and names back.

use super::super::notes::{Notes, Place};
use super::super::part::Part;
use super::Whole;
use crate::base::ItemId;
use crate::pack::draft::ItemDraft;

/// Looks at what the items and pages of the source language name.
pub(super) fn whole<'a>(whole: &'a Whole<'a>, notes: &mut Notes<'a>) {
    for part in whole.source() {
        notes.turn_to(&part.path);
        examples(whole, part, notes);
        for item in part.items() {
            notes.about(Some(&item.draft.id));
            twin(whole, &item.draft, notes);
            replaced(whole, &item.draft, notes);
        }
    }
}

fn examples<'a>(whole: &'a Whole<'a>, part: &'a Part, notes: &mut Notes<'a>) {
    for (number, page) in part.pages.iter().enumerate() {
        let Some(example) = &page.example else {
            continue;
        };
        let field = format!("pages[{}].example", number + 1);
        if !whole.items.contains_key(example) {
            if !whole.broken {
                unknown(whole, field, example, notes);
            }
        } else if whole.quiz.contains(example) {
            notes.warn(
                "example-in-quiz",
                field,
                format!("the worked example `{example}` is asked in a quiz too"),
                "Show an item of the practice list.",
            );
        }
    }
}

fn twin<'a>(whole: &'a Whole<'a>, item: &'a ItemDraft, notes: &mut Notes<'a>) {
    let Some(twin) = item.twin.as_ref().filter(|twin| **twin != item.id) else {
        return;
    };
    match whole.items.get(twin) {
        None if whole.broken => {}
        None => unknown(whole, "twin", twin, notes),
        Some(other) if other.twin.as_ref() != Some(&item.id) => notes.error(
            "twin-not-mutual",
            "twin",
            format!("`{twin}` does not name `{}` as its twin", item.id),
            format!("Write `twin: \"{}\"` in `{twin}`, or take it out here.", item.id),
        ),
        Some(_) => {}
    }
}

fn replaced<'a>(whole: &'a Whole<'a>, item: &'a ItemDraft, notes: &mut Notes<'a>) {
    let Some(old) = item.replaces.as_ref().filter(|old| **old != item.id) else {
        return;
    };
    if whole.items.contains_key(old) {
        notes.warn(
            "replaced-item",
            "replaces",
            format!("`{old}` is said to be replaced but is still in the pack"),
            format!("Take `{old}` out: a learner would be asked both."),
        );
    }
}

fn unknown(whole: &Whole<'_>, field: impl Into<Place>, id: &ItemId, notes: &mut Notes<'_>) {
    let hint = match notes.near("item", id.as_str(), whole.items.keys().map(|id| id.as_str())) {
        Some(near) => format!("Did you mean `{near}`?"),
        None => "Name an item of this pack.".to_owned(),
    };
    notes.error("unknown-item", field, format!("there is no item `{id}` in the pack"), hint);
}
