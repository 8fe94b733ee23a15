//! How the page is drawn.

use egui::Ui;

use super::data::AboutItemsData;
use crate::ui::action::{Action, Route};
use crate::ui::look::Look;
use crate::ui::screens::layout::{page, title_with_back};
use crate::ui::theme::Text;
use crate::ui::widgets;

/// Nothing may be lost.
#[derive(Clone, Debug, Default)]
pub struct AboutItemsState;

/// Draws the page.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &AboutItemsData, _: &mut AboutItemsState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "about-items",
        &mut actions,
        |ui, actions| {
            if title_with_back(ui, look, &data.caps, &data.title, &data.back) {
                actions.push(Action::Go(Route::Library));
            }
        },
        |ui, _| {
            ui.set_max_width(ui.available_width().min(look.px(700.0)));
            for (title, text) in &data.parts {
                widgets::heading(ui, look, title, Text::H2, 2);
                widgets::label(ui, look, text, Text::Story, look.theme.ink2);
                ui.add_space(look.gap(12.0));
            }
        },
    );
    actions
}
