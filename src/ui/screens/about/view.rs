//! How About is drawn.

use egui::{Ui, vec2};

use super::data::AboutData;
use crate::ui::action::{Action, Route};
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, page, title_with_back};
use crate::ui::theme::{Text, art, icon};
use crate::ui::widgets::{self, Button, Card};

/// What may be lost without harm.
#[derive(Clone, Debug, Default)]
pub struct AboutState {
    /// The first action has had the focus once.
    pub opened: bool,
}

/// Draws About.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &AboutData, state: &mut AboutState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "about",
        &mut actions,
        |ui, actions| {
            if title_with_back(ui, look, &data.caps, &data.title, &data.back) {
                actions.push(Action::Go(Route::Settings));
            }
        },
        |ui, actions| {
            let gap = look.gap(28.0);
            let width = ui.available_width();
            if look.fold >= Fold::Regular {
                let side = look.px(380.0).min(width * 0.36).floor();
                columns(ui, "about", &[width - side - gap, side], gap, |ui, at| match at {
                    0 => parts(ui, look, data),
                    _ => licences(ui, look, data, state, actions),
                });
            } else {
                parts(ui, look, data);
                ui.add_space(gap);
                licences(ui, look, data, state, actions);
            }
        },
    );
    actions
}

fn parts(ui: &mut Ui, look: &Look<'_>, data: &AboutData) {
    for part in &data.parts {
        widgets::heading(ui, look, &part.title, Text::H2, 2);
        for line in &part.lines {
            widgets::label(ui, look, line, Text::Story, look.theme.ink2);
        }
        ui.add_space(look.gap(12.0));
    }
}

fn licences(ui: &mut Ui, look: &Look<'_>, data: &AboutData, state: &mut AboutState, actions: &mut Vec<Action>) {
    Card::new().show(ui, look, |ui| {
        widgets::illustration(ui, look, art::LOGO, "", vec2(look.px(72.0), look.px(72.0)));
        widgets::heading(ui, look, &data.licences_title, Text::H3, 2);
        for (what, licence) in &data.licences {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(look.gap(8.0));
            widgets::label(ui, look, what, Text::BodyMedium, look.theme.ink);
            widgets::label(ui, look, licence, Text::Small, look.theme.ink3);
        }
        ui.add_space(look.gap(14.0));
        let copy = Button::secondary(&data.copy).small().icon(icon::COPY).show(ui, look);
        if !state.opened {
            state.opened = true;
            copy.request_focus();
        }
        if copy.clicked() {
            actions.push(Action::Copy(data.copied.clone()));
        }
    });
}
