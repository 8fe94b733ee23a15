//! The desk for tests, benches and pictures of the screens; never used by the program itself.

use super::data::{DeskData, Scene};
use super::state::DeskState;
use crate::base::{Confidence, Verdict};
use crate::pack::model::{Item, Tool};
use crate::session::desk::{Before, MOST_PINS};
use crate::session::{Desk, Points, Response, Spot};
use crate::ui::screens::item::data::Place;
use crate::ui::screens::item::sample as items;
use crate::words::Words;

fn at(words: &Words, item: &Item, desk: &Desk, at: Spot) -> DeskData {
    let (language, texts) = item.words_or_source(words.language());
    let track = items::track();
    let place = Place { title: items::title(words), track: &track, position: 3, guest: false, check_up: false };
    let (name, confidence) = (items::name(item), Some(Confidence::STEPS[3]));
    let response = Response { verdict: Some(Verdict::False), confidence, met_before: false };
    DeskData::build(words, &Scene { item: &name, language, words: texts, place, response, desk, at })
}

fn opened(item: &Item, words: &Words, pins: usize) -> Desk {
    let trail = &item.words_or_source(words.language()).1.trail;
    let mut desk = Desk::default();
    let before = Before { verdict: Some(Verdict::News), confidence: Some(Confidence::STEPS[1]) };
    for (n, step) in trail.iter().enumerate() {
        desk.open(Spot::of(step.tool), trail, before, u32::try_from(n).unwrap_or(0) * 4000);
    }
    let spots = trail.iter().flat_map(|step| {
        let results = u8::try_from(step.results.len()).unwrap_or(0);
        (0..results).map(|at| Spot { tool: step.tool, result: Some(at) })
    });
    for (n, spot) in spots.cycle().take(pins).enumerate() {
        if desk.pins.len() < MOST_PINS {
            desk.pins.push(crate::session::desk::Pin { spot, points: Points::ALL[n % 3] });
        }
    }
    desk
}

/// Every tool of the first samples, a page, fifty notes, none.
#[must_use]
pub fn samples(words: &Words) -> Vec<(String, DeskData, DeskState)> {
    let mut all = Vec::new();
    for (n, item) in items::items(words).iter().take(1).enumerate() {
        let desk = opened(item, words, 2);
        for (tool, key) in crate::ui::screens::item::data::TOOLS {
            let mut state = DeskState::default();
            if tool == Tool::DoTheSum {
                "2,080 ÷ 4 ÷ 7".clone_into(&mut state.sum);
            }
            all.push((format!("{n}-{key}"), at(words, item, &desk, Spot::of(tool)), state));
        }
        let first = item.words_or_source(words.language()).1.trail.first().map(|step| step.tool);
        if let Some(tool) = first {
            let spot = Spot { tool, result: Some(0) };
            all.push((format!("{n}-page"), at(words, item, &desk, spot), DeskState::default()));
            all.push((format!("{n}-none"), at(words, item, &Desk::default(), Spot::of(tool)), DeskState::default()));
            let full = opened(item, words, MOST_PINS);
            all.push((format!("{n}-fifty"), at(words, item, &full, Spot::of(tool)), DeskState::default()));
        }
    }
    all
}
