//! One neutral item with words by language, out of one draft a language. Texts are moved, never copied.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::Part;
use super::assemble::by_lesson;
use super::part::ItemPart;
use super::rules::mark_up;
use crate::base::{ItemId, Key, Language};
use crate::pack::draft::{ItemDraft, PackHeader, Page};
use crate::pack::model::{Item, ItemWords, Lesson, LessonWords};

/// What is left of a pack's lessons.
pub(super) struct Kept {
    pub languages: Vec<Language>,
    pub lessons: Vec<Lesson>,
}

/// Joins the files of all languages.
pub(super) fn merge(header: &PackHeader, parts: Vec<Part>) -> Kept {
    let sound = parts.into_iter().filter(|part| !part.lost);
    let (source, others): (Vec<_>, Vec<_>) = sound.partition(|part| part.language == header.source_language);
    let mut others = by_lesson(others);
    let mut languages = vec![header.source_language.clone()];
    let mut lessons: Vec<Lesson> = source
        .into_iter()
        .map(|part| {
            let translations = others.remove(&part.id).unwrap_or_default();
            lesson(part, translations, &mut languages)
        })
        .collect();
    languages[1..].sort();
    forget_lost_items(&mut lessons);
    Kept { languages, lessons }
}

fn lesson(source: Part, translations: Vec<Part>, languages: &mut Vec<Language>) -> Lesson {
    let mut words = BTreeMap::new();
    let mut translated = Vec::new();
    for mut part in translations {
        if !languages.contains(&part.language) {
            languages.push(part.language.clone());
        }
        let quiz = std::mem::take(&mut part.quiz).into_iter();
        let items: HashMap<ItemId, ItemWords> = quiz
            .chain(std::mem::take(&mut part.practice))
            .filter(|item| item.sound)
            .map(|item| (item.draft.id.clone(), split(item.draft).1))
            .collect();
        translated.push((part.language.clone(), items));
        words.insert(part.language, lesson_words(part.title, part.pages));
    }
    let mut join = |items: Vec<ItemPart>| -> Vec<Arc<Item>> {
        let sound = items.into_iter().filter(|item| item.sound);
        sound.map(|item| Arc::new(join_item(item.draft, &source.language, &mut translated))).collect()
    };
    let mut quiz = join(source.quiz);
    let mut practice = join(source.practice);
    even_out(&mut quiz, &mut practice);
    words.insert(source.language, lesson_words(source.title, source.pages));
    Lesson { id: source.id, skills: source.skills, words, quiz, practice }
}

/// Pages that hold more than words are left out.
fn lesson_words(title: String, mut pages: Vec<Page>) -> LessonWords {
    pages.retain(|page| mark_up(&page.text).is_none());
    LessonWords { title, pages }
}

fn join_item(draft: ItemDraft, language: &Language, translated: &mut [(Language, HashMap<ItemId, ItemWords>)]) -> Item {
    let mut words = Vec::with_capacity(1 + translated.len());
    let others: Vec<_> = translated
        .iter_mut()
        .filter_map(|(language, items)| Some((language.clone(), items.remove(&draft.id)?)))
        .collect();
    let (mut item, own) = split(draft);
    words.push((language.clone(), own));
    words.extend(others);
    item.words = words;
    item
}

/// What is the same in every language, without words, and the words.
fn split(draft: ItemDraft) -> (Item, ItemWords) {
    let surface = draft.stem.surface();
    let mut words = ItemWords {
        stem: draft.stem,
        cues: draft.cues,
        trail: draft.trail,
        explanation: draft.explanation,
        references: draft.references,
        would_change: draft.would_change,
        exercises: draft.exercises,
        amended: draft.amended,
    };
    // Lists are read one by one, with room for more; a catalog is kept for as long as the program runs.
    words.cues.shrink_to_fit();
    words.trail.shrink_to_fit();
    words.references.shrink_to_fit();
    for step in &mut words.trail {
        step.results.shrink_to_fit();
    }
    let item = Item {
        id: draft.id,
        replaces: draft.replaces,
        world: draft.world,
        key: draft.key,
        kind: draft.kind,
        techniques: draft.techniques,
        skills: draft.skills,
        surface,
        factors: draft.factors,
        twin: draft.twin,
        difficulty: draft.difficulty,
        words: Vec::new(),
    };
    (item, words)
}

/// Every quiz is half news, half false: where errors have cost it items, the last ones of the fuller half
/// become practice.
fn even_out(quiz: &mut Vec<Arc<Item>>, practice: &mut Vec<Arc<Item>>) {
    let news = quiz.iter().filter(|item| item.key == Key::News).count();
    let (fuller, surplus) =
        if news * 2 >= quiz.len() { (Key::News, news * 2 - quiz.len()) } else { (Key::False, quiz.len() - news * 2) };
    for _ in 0..surplus {
        if let Some(at) = quiz.iter().rposition(|item| item.key == fuller) {
            practice.push(quiz.remove(at));
        }
    }
}

/// Twins and worked examples that are not there, and twins that do not name each other, are forgotten.
fn forget_lost_items(lessons: &mut [Lesson]) {
    let items = || {
        let lists = lessons.iter().flat_map(|lesson| [&lesson.quiz, &lesson.practice]);
        lists.flatten()
    };
    let pages = lessons.iter().flat_map(|lesson| lesson.words.values());
    let examples: HashSet<ItemId> =
        pages.flat_map(|words| words.pages.iter().filter_map(|page| page.example.clone())).collect();
    let there: HashSet<ItemId> =
        items().filter(|item| examples.contains(&item.id)).map(|item| item.id.clone()).collect();
    let pairs: HashSet<(ItemId, ItemId)> =
        items().filter_map(|item| Some((item.id.clone(), item.twin.clone()?))).collect();
    for lesson in lessons {
        for item in lesson.quiz.iter_mut().chain(&mut lesson.practice) {
            let Some(twin) = item.twin.clone() else {
                continue;
            };
            let alone = !pairs.contains(&(twin, item.id.clone()));
            if let (true, Some(item)) = (alone, Arc::get_mut(item)) {
                item.twin = None;
            }
        }
        for page in lesson.words.values_mut().flat_map(|words| &mut words.pages) {
            page.example.take_if(|example| !there.contains(example));
        }
    }
}
