//! Stories and states for tests, benches and pictures of the screens; never used by the program itself.

use super::data::{ItemData, Place, Saving, Scene};
use super::state::ItemState;
use crate::base::{Confidence, ItemRef, Language, Verdict};
use crate::pack::draft::ItemDraft;
use crate::pack::model::{Item, ItemWords};
use crate::session::{Desk, Mark, Response};
use crate::words::Words;

/// One item for each surface, in the language of `words`, with the longest words that are likely.
#[must_use]
pub fn items(words: &Words) -> Vec<Item> {
    let text = if words.language().is_han() {
        include_str!("../../../../tests/screens/samples.zh-Hans.ron")
    } else {
        include_str!("../../../../tests/screens/samples.en.ron")
    };
    let extensions = ron::extensions::Extensions::IMPLICIT_SOME | ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES;
    let options = ron::Options::default().with_default_extension(extensions);
    let drafts: Vec<ItemDraft> = options.from_str(text).unwrap_or_default();
    drafts.into_iter().map(|draft| item(words.language(), draft)).collect()
}

fn item(language: &Language, draft: ItemDraft) -> Item {
    Item {
        id: draft.id,
        replaces: draft.replaces,
        world: draft.world,
        key: draft.key,
        kind: draft.kind,
        techniques: draft.techniques,
        skills: draft.skills,
        surface: draft.stem.surface(),
        factors: draft.factors,
        twin: draft.twin,
        difficulty: draft.difficulty,
        words: vec![(
            language.clone(),
            ItemWords {
                stem: draft.stem,
                cues: draft.cues,
                trail: draft.trail,
                explanation: draft.explanation,
                references: draft.references,
                would_change: draft.would_change,
                exercises: draft.exercises,
                amended: draft.amended,
            },
        )],
    }
}

/// The name of a sample item.
#[must_use]
pub fn name(item: &Item) -> ItemRef {
    ItemRef::new("sample", item.id.clone())
}

/// A track of twelve with the fourth on the screen.
#[must_use]
pub fn track() -> Vec<Mark> {
    let mut track = vec![Mark::Right, Mark::Right, Mark::LookAgain, Mark::Current];
    track.resize(12, Mark::ToCome);
    track
}

/// Title of the pack that the samples come from.
#[must_use]
pub fn title(words: &Words) -> &'static str {
    if words.language().is_han() { "读懂标题" } else { "Headline basics" }
}

/// The item screen with that response.
#[must_use]
pub fn scene(words: &Words, item: &Item, response: Response, saving: Saving<'_>) -> ItemData {
    let (language, texts) = item.words_or_source(words.language());
    let track = track();
    let place = Place { title: title(words), track: &track, position: 3, guest: false, check_up: false };
    let name = name(item);
    let keys = Some(["1", "2"]);
    ItemData::build(
        words,
        &Scene {
            item: &name,
            language,
            words: texts,
            place,
            response,
            desk: &Desk::default(),
            asks: true,
            saving,
            keys,
        },
    )
}

/// Samples by name: each surface, each state of the answer and of saving, and the dialog before leaving.
#[must_use]
pub fn samples(words: &Words) -> Vec<(String, ItemData, ItemState)> {
    let mut all = Vec::new();
    for item in items(words) {
        let data = scene(words, &item, Response::default(), Saving::Open);
        all.push((item.id.to_string(), data, ItemState::default()));
    }
    let Some(item) = items(words).into_iter().next() else { return all };
    let verdict = |verdict| Response { verdict: Some(verdict), ..Response::default() };
    let sure = |which, confidence| Response { confidence: Some(confidence), met_before: true, ..verdict(which) };
    let full = sure(Verdict::False, Confidence::STEPS[2]);
    let states = [
        ("chosen-news", verdict(Verdict::News), Saving::Open),
        ("chosen-false", full, Saving::Open),
        ("saving", full, Saving::Writing),
        ("save-failed", full, Saving::Failed("database or disk is full (os error 28)")),
    ];
    for (name, response, saving) in states {
        all.push((name.to_owned(), scene(words, &item, response, saving), ItemState::default()));
    }
    all.push(("leaving".to_owned(), scene(words, &item, full, Saving::Open), leaving_now()));
    let mut flagging = ItemState::default();
    flagging.run.flag = Some(String::new());
    all.push(("flagging".to_owned(), scene(words, &item, full, Saving::Open), flagging));
    all.push(("check-up".to_owned(), check_up(words, &item, full), ItemState::default()));
    all.push(("leaving-check-up".to_owned(), check_up(words, &item, full), leaving_now()));
    all
}

fn leaving_now() -> ItemState {
    let mut leaving = ItemState::default();
    leaving.run.leaving = true;
    leaving
}

/// The item screen of a check-up at its thirteenth of forty stories.
#[must_use]
pub fn check_up(words: &Words, item: &Item, response: Response) -> ItemData {
    let (language, texts) = item.words_or_source(words.language());
    let mut track = vec![Mark::Answered; 12];
    track[4] = Mark::Skipped;
    track.push(Mark::Current);
    track.resize(40, Mark::ToCome);
    let title = words.get("check-up-title");
    let place = Place { title: &title, track: &track, position: 12, guest: false, check_up: true };
    let (name, keys) = (name(item), Some(["1", "2"]));
    ItemData::build(
        words,
        &Scene {
            item: &name,
            language,
            words: texts,
            place,
            response,
            desk: &Desk::default(),
            asks: false,
            saving: Saving::Open,
            keys,
        },
    )
}
