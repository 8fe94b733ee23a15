//! Drawing the summary.

use egui::{Id, Key, Layout, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

use super::cards;
use super::data::{MoreData, SummaryData};
use crate::ui::action::{Action, Route};
use crate::ui::look::{Fold, Look};
use crate::ui::screens::item::keys;
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, label, title_block};

/// What the summary may lose without harm.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SummaryState {
    /// The button that leads on: it has the focus at first, and Enter presses it from anywhere but another control.
    done: Option<Id>,
}

/// Longer than any page, in points.
const LONGEST: f32 = 100_000.0;

/// Draws the summary in the room right of the rail; what was asked for.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &SummaryData, state: &mut SummaryState) -> Vec<Action> {
    let mut asked = Vec::new();
    let focused = ui.memory(egui::Memory::focused);
    if (focused.is_none() || focused == state.done)
        && keys::are_free(ui)
        && ui.input_mut(|input| keys::take(input, Key::Enter, Modifiers::NONE))
    {
        asked.push(Action::Go(Route::Today));
    }
    let side = look.gap(match look.fold {
        Fold::Wide | Fold::Regular => 40.0,
        Fold::Compact => 28.0,
        Fold::Narrow => 16.0,
    });
    let whole = ui.max_rect();
    let side = side.max(((whole.width() - look.px(1480.0)) / 2.0).floor());
    widgets::scroll(ui, "summary", |ui| {
        let top = ui.cursor().top() + look.gap(if look.is_short() { 14.0 } else { 26.0 });
        // A page is as long as it needs to be: room that ended with the window would leave cards beyond it none.
        let rect = Rect::from_min_max(pos2(whole.left() + side, top), pos2(whole.right() - side, top + LONGEST));
        ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| page(ui, look, data, state, &mut asked));
    });
    asked
}

fn page(ui: &mut Ui, look: &Look<'_>, data: &SummaryData, state: &mut SummaryState, asked: &mut Vec<Action>) {
    let beside = look.width >= 1080.0;
    let mut pressed = Vec::new();
    title_block(ui, look, &data.over, &data.title, |ui| {
        if beside {
            buttons(ui, look, data, state, &mut pressed);
        }
    });
    if !beside {
        ui.horizontal_wrapped(|ui| buttons(ui, look, data, state, &mut pressed));
        ui.add_space(look.gap(12.0));
    }
    asked.append(&mut pressed);
    ui.spacing_mut().item_spacing.y = 0.0;
    let gap = look.gap(20.0);
    if look.fold == Fold::Narrow || look.fold == Fold::Compact {
        main_column(ui, look, data, asked);
        ui.add_space(gap);
        cards::aside(ui, look, data);
    } else {
        let width = ui.available_width();
        let right = look.px(372.0).min(width * 0.34);
        let left = width - right - gap;
        ui.with_layout(Layout::left_to_right(egui::Align::TOP), |ui| {
            ui.spacing_mut().item_spacing.x = gap;
            column(ui, left, |ui| main_column(ui, look, data, asked));
            column(ui, right, |ui| cards::aside(ui, look, data));
        });
    }
    ui.add_space(look.gap(24.0));
}

fn column(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(egui::Align::LEFT), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 0.0;
        content(ui);
    });
}

fn main_column(ui: &mut Ui, look: &Look<'_>, data: &SummaryData, asked: &mut Vec<Action>) {
    let gap = look.gap(16.0);
    cards::figures(ui, look, data);
    ui.add_space(gap);
    cards::stories(ui, look, data, asked);
    ui.add_space(gap);
    cards::again(ui, look, data, asked);
}

/// Done, and the way to more.
fn buttons(ui: &mut Ui, look: &Look<'_>, data: &SummaryData, state: &mut SummaryState, asked: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing = vec2(look.gap(10.0), look.gap(8.0));
    let done = Button::primary(&data.done).key(&data.done_key).show(ui, look);
    if state.done != Some(done.id) {
        state.done = Some(done.id);
        done.request_focus();
    }
    if done.clicked() {
        asked.push(Action::Go(Route::Today));
    }
    let (words, to, glyph) = match &data.more {
        MoreData::Practise(words) => (words, Route::Practice, icon::TARGET),
        MoreData::Lessons { button, .. } => (button, Route::Library, icon::BOOK_OPEN),
    };
    if Button::secondary(words).icon(glyph).show(ui, look).clicked() {
        asked.push(Action::Go(to));
    }
}

/// The sentence on lessons that stands under the taster's figures.
pub(super) fn lessons(ui: &mut Ui, look: &Look<'_>, data: &SummaryData) {
    if let MoreData::Lessons { text, .. } = &data.more {
        ui.add_space(look.gap(10.0));
        label(ui, look, text, Text::Body, look.theme.ink2);
    }
}
