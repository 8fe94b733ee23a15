//! Translations agree with the source language in everything but words; one that does not is left out.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::super::notes::Notes;
use super::super::part::Part;
use super::Whole;
use super::agree;
use crate::base::{ItemId, Language};
use crate::pack::draft::ItemDraft;

const WHAT_TO_DO: &str = "Make it the same in every language, or give changed facts a new id.";

/// Holds every translation against the source language.
pub(super) fn whole<'a>(whole: &'a Whole<'a>, notes: &mut Notes<'a>) {
    // Of two lessons of one id the good one comes last, and stays.
    let (lost, good): (Vec<_>, Vec<_>) = whole.source().partition(|part| part.lost);
    let sources: HashMap<_, _> = lost.into_iter().chain(good).map(|part| (&part.id, part)).collect();
    if sources.is_empty() {
        return;
    }
    for part in whole.translations().filter(|part| !part.lost) {
        notes.turn_to(&part.path);
        match sources.get(&part.id) {
            Some(source) => hold(source, part, notes),
            None => notes.error(
                "translation-orphan",
                "id",
                format!("there is no lesson `{}` in the source language", part.id),
                "Use the id of the lesson that this file translates.",
            ),
        }
    }
    missing_lessons(whole, notes);
}

/// Lessons of the source language that a language of the pack lacks.
fn missing_lessons<'a>(whole: &'a Whole<'a>, notes: &mut Notes<'a>) {
    let languages: BTreeSet<&Language> = whole.translations().map(|part| &part.language).collect();
    let header = whole.header;
    let there: HashSet<_> = whole.translations().map(|part| (&part.language, &part.id)).collect();
    for language in languages {
        if notes.is_full() {
            return;
        }
        for part in whole.source() {
            if !there.contains(&(language, &part.id)) {
                notes.turn_to(&part.path);
                notes.warn(
                    "missing-translation",
                    "",
                    format!("the lesson `{}` is not there in {language}", part.id),
                    format!("Translate the file into the folder `{language}`."),
                );
            }
        }
        for (field, words) in [("title", &header.title), ("summary", &header.summary)] {
            if !words.contains_key(language) {
                notes.turn_to(super::super::HEADER);
                notes.warn(
                    "missing-translation",
                    field,
                    format!("the pack has no {field} in {language}"),
                    format!("Add `\"{language}\": \"…\"`."),
                );
            }
        }
    }
}

fn hold<'a>(source: &'a Part, part: &'a Part, notes: &mut Notes<'a>) {
    lesson(source, part, notes);
    let by_id = |part: &'a Part| -> HashMap<&'a ItemId, (bool, &'a ItemDraft)> {
        let quiz = part.quiz.iter().map(|item| (true, &item.draft));
        let practice = part.practice.iter().map(|item| (false, &item.draft));
        quiz.chain(practice).map(|(quiz, item)| (&item.id, (quiz, item))).collect()
    };
    let (originals, translated) = (by_id(source), by_id(part));
    for item in part.items().map(|item| &item.draft) {
        notes.about(Some(&item.id));
        match originals.get(&item.id) {
            Some(&(in_quiz, original)) => {
                if translated.get(&item.id).is_some_and(|&(quiz, _)| quiz != in_quiz) {
                    differs("id", "list (quiz or practice)", source, notes);
                }
                agree::differences(original, item, |field| {
                    let name = field.to_owned();
                    differs(field, &name, source, notes);
                });
                agree::same_words(original, item, |field| untranslated(field, notes));
            }
            None if source.broken => {}
            None => notes.error(
                "translation-orphan",
                "id",
                format!("there is no item `{}` in {}", item.id, source.path),
                "Use the id of the item that this one translates.",
            ),
        }
    }
    if part.broken {
        return;
    }
    notes.about(None);
    for item in source.items().filter(|item| !translated.contains_key(&item.draft.id)) {
        notes.warn(
            "missing-translation",
            "",
            format!("the item `{}` of {} is not there", item.draft.id, source.path),
            "Translate it under the same id.",
        );
    }
}

fn lesson(source: &Part, part: &Part, notes: &mut Notes<'_>) {
    if source.skills != part.skills {
        differs("skills", "skills", source, notes);
    }
    let shape = |part: &Part| -> Vec<Option<ItemId>> { part.pages.iter().map(|page| page.example.clone()).collect() };
    if shape(source) != shape(part) {
        differs("pages", "pages (their number or their examples)", source, notes);
    }
    let mut both = source.pages.iter().zip(&part.pages);
    if both.any(|(a, b)| agree::alike(&a.text, &b.text)) {
        untranslated("pages", notes);
    }
}

fn differs(field: &str, name: &str, source: &Part, notes: &mut Notes<'_>) {
    let message = format!("{name} is not as in {}", source.path);
    notes.error("translation-differs", field, message, WHAT_TO_DO);
}

fn untranslated(field: &str, notes: &mut Notes<'_>) {
    notes.warn("untranslated", field, "the words are the same as in the source language", "Translate them.");
}
