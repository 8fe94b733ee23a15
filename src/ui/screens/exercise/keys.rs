//! Keys of the exercise screen.

use egui::{Key, Modifiers, Ui};

use super::data::{Body, ExerciseData};
use super::view::ExerciseState;
use crate::ui::action::Action;
use crate::ui::screens::item::keys::{are_ours, enter, take};

const DIGITS: [Key; 4] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];

/// What was asked for by keys.
pub(super) fn read(ui: &mut Ui, data: &ExerciseData, state: &mut ExerciseState) -> Vec<Action> {
    let mut asked = Vec::new();
    if !are_ours(ui, &state.run) {
        return asked;
    }
    if ui.input_mut(|input| take(input, Key::Escape, Modifiers::NONE)) {
        state.run.leaving = true;
        return asked;
    }
    let enter = enter(ui, &state.run);
    if data.outcome.is_some() {
        asked.extend(enter.then_some(Action::Next));
        return asked;
    }
    if !data.is_open() {
        return asked;
    }
    let digit = |at: usize| DIGITS.get(at).is_some_and(|key| ui.input_mut(|input| take(input, *key, Modifiers::NONE)));
    match &data.body {
        Body::Choices(options) => {
            let pressed = options.iter().enumerate().find(|(at, _)| digit(*at));
            asked.extend(pressed.map(|(_, option)| Action::Give(option.given.clone())));
        }
        Body::Pair(sides) => {
            let pressed = sides.iter().enumerate().find(|(at, _)| digit(*at));
            asked.extend(pressed.map(|(_, side)| Action::Give(side.given.clone())));
        }
        Body::Order(_) | Body::Mark(_) => {}
    }
    if enter {
        asked.extend(lock(data));
    }
    asked
}

/// Locks in what was given; an order that was not moved is given first.
pub(super) fn lock(data: &ExerciseData) -> Vec<Action> {
    if !data.lock.2 {
        return Vec::new();
    }
    data.order().map(Action::Give).into_iter().chain([Action::LockExercise]).collect()
}
