//! How the end of a check-up is drawn.

use egui::{Id, Key, Modifiers, Ui, vec2};

use super::data::{Line, OutcomeData};
use crate::ui::action::{Action, Route};
use crate::ui::look::{Fold, Look};
use crate::ui::screens::item::keys;
use crate::ui::screens::layout::{Unfolding, columns, page, row};
use crate::ui::screens::summary::tiles;
use crate::ui::screens::today::lean_and_gauges;
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card, title_block};

/// What the screen may lose without harm.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutcomeState {
    /// The button that leads on: it has the focus at first, and Enter presses it from anywhere but another control.
    done: Option<Id>,
    /// How much of the page is laid out.
    unfolding: Unfolding,
}

/// What the parts of the page share.
struct Parts<'a> {
    state: &'a mut OutcomeState,
    actions: Vec<Action>,
}

/// Draws the screen.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &OutcomeData, state: &mut OutcomeState) -> Vec<Action> {
    let mut actions = Vec::new();
    let focused = ui.memory(egui::Memory::focused);
    if (focused.is_none() || focused == state.done)
        && keys::are_free(ui)
        && ui.input_mut(|input| keys::take(input, Key::Enter, Modifiers::NONE))
    {
        actions.push(Action::Go(Route::Today));
    }
    let mut parts = Parts { state, actions };
    page(
        ui,
        look,
        "outcome",
        &mut parts,
        |ui, parts| top(ui, look, data, parts),
        |ui, parts| body(ui, look, data, parts),
    );
    parts.actions
}

fn top(ui: &mut Ui, look: &Look<'_>, data: &OutcomeData, parts: &mut Parts<'_>) {
    let beside = look.width >= 1080.0;
    title_block(ui, look, &data.over, &data.title, |ui| {
        if beside {
            buttons(ui, look, data, parts);
        }
    });
    if !beside {
        ui.horizontal_wrapped(|ui| buttons(ui, look, data, parts));
        ui.add_space(look.gap(8.0));
    }
}

fn buttons(ui: &mut Ui, look: &Look<'_>, data: &OutcomeData, parts: &mut Parts<'_>) {
    ui.spacing_mut().item_spacing = vec2(look.gap(10.0), look.gap(8.0));
    let done = Button::primary(&data.done).key(&data.done_key).show(ui, look);
    if parts.state.done != Some(done.id) {
        parts.state.done = Some(done.id);
        done.request_focus();
    }
    if done.clicked() {
        parts.actions.push(Action::Go(Route::Today));
    }
    if Button::secondary(&data.all).icon(icon::CHART_LINE_UP).show(ui, look).clicked() {
        parts.actions.push(Action::Go(Route::CheckUp));
    }
}

fn body(ui: &mut Ui, look: &Look<'_>, data: &OutcomeData, parts: &mut Parts<'_>) {
    let gap = look.gap(20.0);
    let width = ui.available_width();
    let pairs: [[Part; 2]; 2] = [[Part::Apart, Part::Change], [Part::Figures, Part::Five]];
    for (pair, at) in pairs.into_iter().zip(0..) {
        if !parts.state.unfolding.reaches(ui, at) {
            return;
        }
        if look.fold >= Fold::Regular {
            let left = ((width - gap) * 0.56).floor();
            row(ui, ("outcome", at), &[left, width - left - gap], gap, |ui, cell, spare| {
                part(ui, look, data, pair[cell], spare);
            });
            ui.add_space(gap - ui.spacing().item_spacing.y);
        } else {
            for one in pair {
                part(ui, look, data, one, 0.0);
                ui.add_space(gap - ui.spacing().item_spacing.y);
            }
        }
    }
    if !parts.state.unfolding.reaches(ui, 2) {
        return;
    }
    Card::new().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(4.0);
        widgets::heading(ui, look, &data.stories_title, Text::H2, 2);
        widgets::label(ui, look, &data.stories_reading, Text::Small, look.theme.ink2);
        ui.add_space(look.gap(8.0));
        tiles(ui, look, data.session, &data.tiles, &mut parts.actions);
    });
}

/// One place of the grid.
#[derive(Clone, Copy)]
enum Part {
    Apart,
    Change,
    Figures,
    Five,
}

fn part(ui: &mut Ui, look: &Look<'_>, data: &OutcomeData, part: Part, spare: f32) {
    match part {
        Part::Apart => apart(ui, look, data, spare),
        Part::Change => change(ui, look, data, spare),
        Part::Figures => {
            figures(ui, look, (&data.figures_title, Some(&data.figures_reading)), &data.figures, spare);
        }
        Part::Five => figures(ui, look, (&data.five_title, None), &data.five, spare),
    }
}

/// Figures under a title, with a sentence on how to read them.
fn figures(ui: &mut Ui, look: &Look<'_>, (title, reading): (&str, Option<&str>), figures: &[Line], spare: f32) {
    Card::new().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(4.0);
        widgets::heading(ui, look, title, Text::H2, 2);
        if let Some(reading) = reading {
            widgets::label(ui, look, reading, Text::Small, look.theme.ink3);
        }
        lines(ui, look, title, figures);
        ui.add_space(spare);
    });
}

/// Both skills, the lean, and what they say in plain words.
fn apart(ui: &mut Ui, look: &Look<'_>, data: &OutcomeData, spare: f32) {
    Card::new().folded().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(6.0);
        widgets::heading(ui, look, &data.apart_title, Text::H2, 2);
        lean_and_gauges(ui, look, &data.gauge, &data.lean);
        ui.add_space(look.gap(6.0) + spare);
        for (at, sentence) in data.reading.iter().enumerate() {
            let text = if at == 0 { Text::BodyStrong } else { Text::Body };
            widgets::label(ui, look, sentence, text, look.theme.ink);
        }
        for note in &data.notes {
            widgets::label(ui, look, note, Text::Small, look.theme.ink3);
        }
    });
}

/// What has changed, and what is worth practising.
fn change(ui: &mut Ui, look: &Look<'_>, data: &OutcomeData, spare: f32) {
    Card::new().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(4.0);
        widgets::heading(ui, look, &data.change_title, Text::H2, 2);
        if let Some(first) = &data.change_first {
            widgets::label(ui, look, first, Text::Body, look.theme.ink2);
        }
        for change in &data.changes {
            widgets::label(ui, look, &change.since, Text::SmallStrong, look.theme.ink2);
            for says in &change.says {
                widgets::label(ui, look, says, Text::Body, look.theme.ink);
            }
            ui.add_space(look.gap(4.0));
        }
        ui.add_space(look.gap(8.0));
        widgets::rule(ui, look);
        ui.add_space(look.gap(8.0));
        widgets::heading(ui, look, &data.weak_title, Text::H2, 2);
        widgets::label(ui, look, &data.weak_reading, Text::Small, look.theme.ink3);
        lines(ui, look, "weak", &data.weak);
        ui.add_space(spare);
    });
}

/// A line for each figure: name, number at the right, and beneath what it means.
fn lines(ui: &mut Ui, look: &Look<'_>, salt: &str, lines: &[Line]) {
    let theme = look.theme;
    let wide = |line: &Line| look.galley(ui, &line.value, Text::H3, theme.ink, f32::INFINITY).size().x;
    let right = lines.iter().map(wide).fold(0.0, f32::max).ceil() + 2.0;
    let gap = look.gap(12.0);
    let left = (ui.available_width() - right - gap).max(look.px(80.0));
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            widgets::rule(ui, look);
        }
        columns(ui, (salt, at), &[left, right], gap, |ui, cell| {
            ui.spacing_mut().item_spacing.y = look.gap(2.0);
            if cell == 0 {
                ui.add_space(look.px(2.0));
                widgets::label(ui, look, &line.name, Text::BodyMedium, theme.ink);
                if !line.text.is_empty() {
                    widgets::label(ui, look, &line.text, Text::Small, theme.ink2);
                }
            } else {
                widgets::aligned(ui, look, &line.value, Text::H3, theme.ink, egui::Align::RIGHT);
            }
        });
    }
}
