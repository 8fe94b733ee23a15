//! Reveals for tests, benches and pictures of the screens; never used by the program itself.

use super::data::{Next, RevealData, Scene};
use super::state::RevealState;
use crate::base::{Confidence, Verdict};
use crate::pack::model::Item;
use crate::session::desk::Before;
use crate::session::{Desk, Mark, Spot};
use crate::stats::Share;
use crate::ui::screens::item::data::Place;
use crate::ui::screens::item::sample as items;
use crate::words::Words;

/// The reveal of one answer to a sample item.
#[must_use]
pub fn scene(
    words: &Words,
    item: &Item,
    right: bool,
    confidence: Confidence,
    calibration: Option<Share>,
) -> RevealData {
    let mut track = items::track();
    track[3] = if right { Mark::Right } else { Mark::LookAgain };
    let place = Place { title: items::title(words), track: &track, position: 3, guest: false, check_up: false };
    let truth = Verdict::from(item.key);
    let other = if truth == Verdict::News { Verdict::False } else { Verdict::News };
    let scene = Scene {
        name: &items::name(item),
        item,
        language: words.language(),
        place,
        verdict: if right { truth } else { other },
        confidence,
        met_before: !right,
        calibration,
        steps: &steps(item, words),
        next: if right { Next::Story } else { Next::Summary },
    };
    RevealData::build(words, &scene)
}

/// The first two tools of the trail were opened.
fn steps(item: &Item, words: &Words) -> serde_json::Value {
    let trail = &item.words_or_source(words.language()).1.trail;
    let mut desk = Desk::default();
    let before = Before { verdict: None, confidence: Some(Confidence::STEPS[1]) };
    for step in trail.iter().take(2) {
        desk.open(Spot::of(step.tool), trail, before, 4000);
    }
    desk.log()
}

/// Samples by name: each surface answered well, two answered badly, with and without calibration, and the dialog
/// that shows an address.
#[must_use]
pub fn samples(words: &Words) -> Vec<(String, RevealData, RevealState)> {
    let mut all = Vec::new();
    let stories = items::items(words);
    let eighty = Confidence::STEPS[3];
    for item in &stories {
        let data = scene(words, item, true, eighty, Some(Share { right: 23, of: 29 }));
        all.push((item.id.to_string(), data, RevealState::default()));
    }
    for item in stories.iter().take(4).step_by(3) {
        let data = scene(words, item, false, Confidence::MOST, Some(Share { right: 11, of: 29 }));
        all.push((format!("{}-wrong", item.id), data, RevealState::default()));
    }
    let Some(item) = stories.first() else { return all };
    let first = scene(words, item, true, Confidence::LEAST, Some(Share { right: 1, of: 1 }));
    all.push(("first-answer".to_owned(), first, RevealState::default()));
    let state = RevealState { link: Some(0), ..RevealState::default() };
    all.push(("link".to_owned(), scene(words, item, true, eighty, None), state));
    all
}
