//! Drawing the exercise screen.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use super::data::{Body, ExerciseData, OptionData, Outcome};
use super::{keys, mark, pair, parts};
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::screens::item::data::SavingData;
use crate::ui::screens::item::view::{artefact, scroll_by_keys};
use crate::ui::screens::item::{RunState, top, top_bar};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card, Dialog, DialogAnswer, Trouble, announce, error_panel};

/// What the exercise screen may lose without harm.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExerciseState {
    /// Shared with item and reveal.
    pub run: RunState,
    /// The exercise that has been given its first focus, and whether it was over by then.
    pub opened: Option<(usize, bool)>,
}

/// Draws the exercise in the room right of the rail; what was asked for.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &ExerciseData, state: &mut ExerciseState) -> Vec<Action> {
    let mut asked = keys::read(ui, data, state);
    state.run.aside.clear();
    let (bar, room) = top::stage(ui, look);
    asked.extend(top_bar(ui, look, &data.top, bar, &mut state.run));
    if let Some(outcome) = &data.outcome {
        announce(ui, ui.scope_id().with("outcome"), &outcome.announced, true);
    }
    match &data.body {
        Body::Pair(sides) => pair::show(ui, look, data, sides, state, room, &mut asked),
        _ if look.fold == Fold::Narrow => narrow(ui, look, data, state, room, &mut asked),
        _ => beside(ui, look, data, state, room, &mut asked),
    }
    asked.extend(leave(ui, look, data, state));
    asked
}

fn leave(ui: &Ui, look: &Look<'_>, data: &ExerciseData, state: &mut ExerciseState) -> Vec<Action> {
    if !state.run.leaving {
        return Vec::new();
    }
    let words = &data.top.leave;
    let dialog = Dialog::new(&words.title, &words.text, &words.stay).other(&words.leave);
    let answer = dialog.show(ui.ctx(), look, egui::Id::unique("leave-exercise"));
    state.run.leaving = answer.is_none();
    if answer == Some(DialogAnswer::Other) { vec![Action::Leave] } else { Vec::new() }
}

/// The story, or its words to be marked, at the left; the question at the right.
fn beside(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &ExerciseData,
    state: &mut ExerciseState,
    room: Rect,
    asked: &mut Vec<Action>,
) {
    let gap = look.gap(if look.fold == Fold::Compact { 16.0 } else { 24.0 });
    let panel = look.px(if look.fold == Fold::Compact { 364.0 } else { 430.0 }).min(room.width() * 0.5);
    let split = room.right() - panel;
    let left = Rect::from_min_max(room.min, pos2(split - gap, room.bottom()));
    match (&data.surface, &data.body) {
        (Some(surface), _) => artefact(ui, look, surface, left, |_| {}),
        (None, Body::Mark(marks)) => {
            let around = left.expand(8.0);
            ui.scope_builder(UiBuilder::new().max_rect(around).id_salt("marks"), |ui| {
                ui.set_clip_rect(around.intersect(ui.clip_rect()));
                widgets::scroll(ui, "marks", |ui| {
                    let inner = ui.available_rect_before_wrap();
                    let place = Rect::from_min_size(inner.min + vec2(8.0, 8.0), left.size());
                    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                        mark::card(ui, look, data, marks, state, asked);
                        ui.add_space(8.0);
                    });
                });
            });
        }
        _ => {}
    }
    let right = Rect::from_min_max(pos2(split, room.top()), room.max);
    ui.scope_builder(UiBuilder::new().max_rect(right).id_salt("question"), |ui| {
        ui.set_clip_rect(right.expand(11.0).intersect(ui.clip_rect()));
        widgets::scroll_snug(ui, "question", right.height(), |ui| {
            Card::new().padding(20.0).show(ui, look, |ui| question(ui, look, data, state, asked));
        });
    });
}

/// One column: the question, then the story.
fn narrow(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &ExerciseData,
    state: &mut ExerciseState,
    room: Rect,
    asked: &mut Vec<Action>,
) {
    let around = room.expand(8.0);
    ui.scope_builder(UiBuilder::new().max_rect(around).id_salt("exercise"), |ui| {
        ui.set_clip_rect(around.intersect(ui.clip_rect()));
        widgets::scroll(ui, ("exercise", data.position), |ui| {
            scroll_by_keys(ui, around.height(), false);
            let inner = ui.available_rect_before_wrap();
            let place = Rect::from_min_size(inner.min + vec2(8.0, 8.0), room.size());
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                ui.spacing_mut().item_spacing.y = look.gap(12.0);
                Card::new().padding(18.0).show(ui, look, |ui| question(ui, look, data, state, asked));
                match (&data.surface, &data.body) {
                    (Some(surface), _) => {
                        let frame = crate::ui::surfaces::Room {
                            width: ui.available_width(),
                            height: 0.0,
                            reserve: 0.0,
                            since: None,
                        };
                        crate::ui::surfaces::show(ui, look, surface, frame);
                    }
                    (None, Body::Mark(marks)) => mark::card(ui, look, data, marks, state, asked),
                    _ => {}
                }
                ui.add_space(8.0);
            });
        });
    });
}

/// What is asked, what can be given, and the way on.
fn question(ui: &mut Ui, look: &Look<'_>, data: &ExerciseData, state: &mut ExerciseState, asked: &mut Vec<Action>) {
    let theme = look.theme;
    ui.spacing_mut().item_spacing.y = look.gap(10.0);
    head(ui, look, data);
    if let Some(prompt) = &data.prompt {
        let words = look.with_han(data.language.is_han());
        Card::new().padding(12.0).flat().fill(theme.sunk).show(ui, look, |ui| {
            widgets::label(ui, &words, prompt, Text::Story, theme.ink);
        });
    }
    match &data.body {
        Body::Choices(options) => options_of(ui, look, data, options, state, asked),
        Body::Order(list) => parts::list(ui, look, data, list, state, asked),
        Body::Mark(marks) => {
            widgets::label(ui, look, &marks.how, Text::Small, theme.ink2);
            widgets::label(ui, look, &marks.count, Text::BodyStrong, theme.ink);
        }
        Body::Pair(_) => {}
    }
    foot(ui, look, data, state, asked);
}

/// Title and introduction; of what is over, how it went.
pub(super) fn head(ui: &mut Ui, look: &Look<'_>, data: &ExerciseData) {
    let theme = look.theme;
    if let Some(outcome) = &data.outcome {
        return self::outcome(ui, look, outcome);
    }
    widgets::heading(ui, look, &data.title, Text::Question, 2);
    if !data.intro.is_empty() {
        widgets::label(ui, look, &data.intro, Text::Body, theme.ink2);
    }
}

fn outcome(ui: &mut Ui, look: &Look<'_>, outcome: &Outcome) {
    let theme = look.theme;
    let (glyph, ink) =
        if outcome.right { (icon::CHECK_CIRCLE, theme.leaf) } else { (icon::ARROW_COUNTER_CLOCKWISE, theme.amber) };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = look.gap(10.0);
        widgets::icon(ui, look, glyph, Text::IconFill(24.0), ink);
        widgets::heading(ui, look, &outcome.title, Text::Question, 2);
    });
    if !outcome.text.is_empty() {
        widgets::label(ui, look, &outcome.text, Text::Body, theme.ink);
    }
}

fn options_of(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &ExerciseData,
    options: &[OptionData],
    state: &mut ExerciseState,
    asked: &mut Vec<Action>,
) {
    let words = look.with_han(data.language.is_han());
    for (at, option) in options.iter().enumerate() {
        let response = parts::option(ui, &words, option, data.is_open());
        if at == 0 && data.is_open() && is_fresh(data, state) {
            response.request_focus();
        }
        if response.clicked() {
            asked.push(Action::Give(option.given.clone()));
        }
        if let Some(why) = &option.why {
            widgets::label(ui, &words, why, Text::Small, look.theme.ink2);
        }
    }
}

/// Whether this exercise still waits for its first focus; it has it from then on.
pub(super) fn is_fresh(data: &ExerciseData, state: &mut ExerciseState) -> bool {
    let now = Some((data.position, data.outcome.is_some()));
    let fresh = state.opened != now;
    state.opened = now;
    fresh
}

/// Lock in and pass, or what became of the saving, or the way on.
pub(super) fn foot(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &ExerciseData,
    state: &mut ExerciseState,
    asked: &mut Vec<Action>,
) {
    let full = ui.available_width();
    if let Some(outcome) = &data.outcome {
        let (label, key) = &outcome.next;
        let response = Button::primary(label).large().width(full).key(key).show(ui, look);
        if is_fresh(data, state) {
            response.request_focus();
        }
        if response.clicked() {
            asked.push(Action::Next);
        }
        return;
    }
    match &data.saving {
        SavingData::Open => {
            let (label, key, enabled) = &data.lock;
            let mut button = Button::primary(label).large().width(full).enabled(*enabled);
            if *enabled {
                button = button.key(key);
            }
            if button.show(ui, look).clicked() {
                asked.extend(keys::lock(data));
            }
            let pass = Button::quiet(&data.pass).small().icon(icon::SKIP_FORWARD).show(ui, look);
            state.run.aside.push(pass.id);
            if pass.clicked() {
                asked.push(if matches!(data.body, Body::Pair(_)) { Action::Skip } else { Action::PassExercise });
            }
        }
        SavingData::Writing(words) => {
            Button::primary(words).large().width(full).enabled(false).icon(icon::FLOPPY_DISK).show(ui, look);
        }
        SavingData::Failed { title, text, details, copy, retry } => {
            let trouble = Trouble { icon: icon::WARNING, title, text };
            match error_panel(ui, look, trouble, &[Button::primary(retry), Button::secondary(copy)]) {
                Some(0) => asked.push(Action::RetrySave),
                Some(_) => asked.push(Action::Copy(details.clone())),
                None => {}
            }
            widgets::label(ui, look, details, Text::Caption, look.theme.ink3);
            announce(ui, ui.scope_id().with("saving"), title, true);
        }
    }
}
