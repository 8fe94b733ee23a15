//! Half news, half false, by exact count; at least half of the news surprising; enough items for a quiz.

use std::collections::HashSet;

use super::super::notes::Notes;
use super::super::part::{ItemPart, Part, Scope};
use super::Whole;
use crate::base::{ItemId, Key};

/// Fewest items of a quiz.
const QUIZ: usize = 10;
/// The kind of news that keeps learners from distrusting everything odd.
const SURPRISING: &str = "surprising-report";

/// Looks at the quiz of a lesson. Counts what was written, so that one wrong item is not told of twice.
pub(super) fn lesson(part: &Part, scope: &Scope<'_>, notes: &mut Notes<'_>) {
    if part.broken || !scope.is_source(&part.language) {
        return;
    }
    let (news, other) = halves(part.quiz.iter());
    if news != other {
        notes.error(
            "half-and-half",
            "quiz",
            format!("the quiz has {news} news items and {other} false ones"),
            "Make it exactly half and half.",
        );
    }
    let has_lesson = !part.quiz.is_empty() || !part.pages.is_empty();
    if has_lesson && part.quiz.len() < QUIZ {
        notes.warn(
            "quiz-length",
            "quiz",
            format!("the quiz has {} items", part.quiz.len()),
            "Ten items in the sitting are what makes a lesson last.",
        );
    }
    let surprising =
        part.items().filter(|item| item.draft.key == Key::News && item.draft.kind.as_str() == SURPRISING).count();
    let (news, _) = halves(part.items());
    if surprising * 2 < news {
        notes.warn(
            "surprising-share",
            "",
            format!("{surprising} of {news} news items are surprising reports"),
            "Make it at least half, so that learners trust true news that sounds odd.",
        );
    }
}

/// Looks at the practice items of the whole pack; worked examples are not asked, so they do not count.
pub(super) fn whole<'a>(whole: &'a Whole<'a>, notes: &mut Notes<'a>) {
    if whole.broken {
        return;
    }
    let examples: HashSet<&ItemId> =
        whole.source().flat_map(|part| part.pages.iter().filter_map(|page| page.example.as_ref())).collect();
    let asked = whole.source().flat_map(|part| part.practice.iter()).filter(|item| !examples.contains(&item.draft.id));
    let (news, other) = halves(asked);
    if news != other {
        notes.turn_to(super::super::HEADER);
        notes.error(
            "half-and-half",
            "",
            format!("the practice items of the pack are {news} news and {other} false ones"),
            "Make them exactly half and half over all lessons, worked examples aside.",
        );
    }
}

fn halves<'a>(items: impl Iterator<Item = &'a ItemPart>) -> (usize, usize) {
    items.fold((0, 0), |(news, other), item| match item.draft.key {
        Key::News => (news + 1, other),
        Key::False => (news, other + 1),
    })
}
