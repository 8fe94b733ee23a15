//! How the page before a check-up is drawn.

use egui::{Ui, vec2};

use super::data::{CheckUpData, Fact, PastRow};
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, page, row, title_with_back};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card};

/// Icons of the facts, in their order.
const GLYPHS: [&str; 5] = [icon::SCALES, icon::CLOCK, icon::EYE_SLASH, icon::BOOKMARK_SIMPLE, icon::SKIP_FORWARD];

/// What the page may lose without harm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckUpState {
    /// The primary action has had the focus once.
    pub opened: bool,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &CheckUpData, state: &mut CheckUpState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "check-up",
        &mut actions,
        |ui, actions| {
            if title_with_back(ui, look, &data.caps, &data.title, &data.back) {
                actions.push(Action::Back);
            }
        },
        |ui, actions| {
            let gap = look.gap(20.0);
            let width = ui.available_width();
            if data.past.is_empty() || look.fold < Fold::Regular {
                let narrow = width.min(look.px(860.0));
                columns(ui, "one", &[narrow], gap, |ui, _| {
                    intro(ui, look, data, state, 0.0, actions);
                    if !data.past.is_empty() {
                        ui.add_space(gap);
                        past(ui, look, data, 0.0, actions);
                    }
                });
            } else {
                let side = (width * 0.34).floor();
                row(ui, "two", &[width - side - gap, side], gap, |ui, at, spare| match at {
                    0 => intro(ui, look, data, state, spare, actions),
                    _ => past(ui, look, data, spare, actions),
                });
            }
        },
    );
    actions
}

fn intro(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &CheckUpData,
    state: &mut CheckUpState,
    spare: f32,
    actions: &mut Vec<Action>,
) {
    Card::new().padding(24.0).folded().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(10.0);
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width() - look.px(30.0));
            widgets::label(ui, look, &data.lead, Text::Lesson, look.theme.ink);
        });
        for (fact, glyph) in data.facts.iter().zip(GLYPHS) {
            told(ui, look, fact, glyph);
        }
        if let Some(guest) = &data.guest {
            widgets::label(ui, look, guest, Text::Body, look.theme.amber);
        }
        ui.add_space(look.gap(14.0) + spare);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(look.gap(12.0), look.gap(8.0));
            let go = Button::primary(&data.primary).large().key("Enter").show(ui, look);
            if !state.opened {
                state.opened = true;
                go.request_focus();
            }
            if go.clicked() {
                actions.push(data.action.clone());
            }
            if let Some(later) = &data.later
                && Button::quiet(later).large().show(ui, look).clicked()
            {
                actions.push(Action::CheckUpLater);
            }
        });
    });
}

fn told(ui: &mut Ui, look: &Look<'_>, fact: &Fact, glyph: &str) {
    let (sign, gap) = (look.px(26.0), look.gap(12.0));
    let words = (ui.available_width() - sign - gap).max(1.0);
    columns(ui, glyph, &[sign, words], gap, |ui, cell| {
        ui.spacing_mut().item_spacing.y = look.gap(2.0);
        if cell == 0 {
            widgets::icon(ui, look, glyph, Text::Icon(22.0), look.theme.tigerdeep);
        } else {
            widgets::label(ui, look, &fact.title, Text::BodyStrong, look.theme.ink);
            widgets::label(ui, look, &fact.text, Text::Body, look.theme.ink2);
        }
    });
}

fn past(ui: &mut Ui, look: &Look<'_>, data: &CheckUpData, spare: f32, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = look.gap(8.0);
    widgets::heading(ui, look, &data.past_title, Text::H2, 2);
    for taken in &data.past {
        past_row(ui, look, taken, actions);
    }
    ui.add_space(spare);
}

fn past_row(ui: &mut Ui, look: &Look<'_>, taken: &PastRow, actions: &mut Vec<Action>) {
    let card = Card::new().padding(14.0).click(ui, look, &taken.name, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(2.0);
        widgets::label(ui, look, &taken.title, Text::BodyStrong, look.theme.ink);
        widgets::label(ui, look, &taken.line, Text::Small, look.theme.ink2);
    });
    if card.response.clicked() {
        actions.push(taken.action.clone());
    }
}
