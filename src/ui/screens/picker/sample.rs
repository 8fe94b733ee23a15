//! Made-up data for tests and benches: the picker.

use uuid::Uuid;

use super::{Ask, LearnerFacts, PickerData, PickerState};
use crate::base::{Day, LearnerId};
use crate::ui::screens::first_run::ANIMALS;
use crate::words::Words;

const NAMES: [&str; 12] = [
    "Mina",
    "Jun",
    "Oskar",
    "Leila",
    "小禾",
    "Tomas",
    "Priya",
    "Wen",
    "",
    "Maximiliane-Alexandra von Hohenstein",
    "欧阳雨桐",
    "Ann",
];

fn learners(count: usize, today: Day) -> Vec<LearnerFacts> {
    let one = |at: usize| LearnerFacts {
        id: LearnerId(Uuid::from_u128(at as u128 + 1)),
        name: NAMES[at % NAMES.len()].to_owned(),
        avatar: ANIMALS[at % ANIMALS.len()].to_owned(),
        last: [Some(0), Some(1), Some(3), None, Some(40), Some(800)][at % 6].map(|days: i32| today.plus(-days)),
        streak: [6, 3, 0, 12, 1, 0][at % 6],
        answers: [312, 1, 0, 12_400][at % 4],
        sessions: [25, 1, 0, 700][at % 4],
    };
    (0..count).map(one).collect()
}

/// One learner, a usual room, a full room, and the dialogs.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, PickerData, PickerState)> {
    let today = Day::parse("2026-05-14").unwrap_or_default();
    let data = |count| PickerData::build(words, &learners(count, today), today);
    let asking = |ask| {
        let mut state = PickerState::default();
        state.ask(ask);
        state
    };
    let first = LearnerId(Uuid::from_u128(1));
    vec![
        ("one", data(1), PickerState::default()),
        ("usual", data(8), PickerState::default()),
        ("many", data(40), PickerState::default()),
        ("new", data(3), asking(Ask::New)),
        ("rename", data(3), asking(Ask::Rename(first))),
        ("animal", data(3), asking(Ask::Animal(first))),
        ("delete", data(3), asking(Ask::Delete(first))),
    ]
}
