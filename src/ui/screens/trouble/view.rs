//! How trouble with the record is drawn.

use egui::{CornerRadius, Ui, vec2};

use super::data::TroubleData;
use crate::ui::action::Action;
use crate::ui::look::Look;
use crate::ui::screens::layout::page;
use crate::ui::theme::{Text, icon, radius};
use crate::ui::widgets::{self, Button, Card};

/// What may be lost without harm.
#[derive(Clone, Debug, Default)]
pub struct TroubleState {
    /// The primary action has had the focus once.
    pub opened: bool,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &TroubleData, state: &mut TroubleState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "trouble",
        &mut actions,
        |ui, _| {
            widgets::title_block(ui, look, &data.app, &data.title, |_| {});
        },
        |ui, actions| {
            let width = ui.available_width().min(look.px(760.0));
            Card::new().padding(28.0).width(width).show(ui, look, |ui| {
                ui.spacing_mut().item_spacing.y = look.gap(12.0);
                let (tile, _) = ui.allocate_exact_size(egui::Vec2::splat(look.px(48.0)), egui::Sense::hover());
                ui.painter().rect_filled(tile, CornerRadius::same(radius::ARTEFACT), look.theme.ambertint);
                let glyph = look.galley(ui, icon::WARNING, Text::Icon(26.0), look.theme.amber, f32::INFINITY);
                ui.painter().galley(tile.center() - glyph.size() / 2.0, glyph, look.theme.amber);
                widgets::label(ui, look, &data.happened, Text::Story, look.theme.ink);
                widgets::label(ui, look, &data.unharmed, Text::StoryStrong, look.theme.leaf);
                widgets::label(ui, look, &data.to_do, Text::Story, look.theme.ink);
                ui.add_space(look.gap(8.0));
                ways(ui, look, data, state, actions);
            });
            ui.add_space(look.gap(10.0));
            widgets::label(ui, look, &data.folder, Text::Small, look.theme.ink3);
        },
    );
    actions
}

fn ways(ui: &mut Ui, look: &Look<'_>, data: &TroubleData, state: &mut TroubleState, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(12.0), look.gap(10.0));
        for (at, way) in data.ways.iter().enumerate() {
            let button = if at == 0 { Button::primary(&way.label) } else { Button::secondary(&way.label) };
            let response = button.show(ui, look);
            if at == 0 && !state.opened {
                state.opened = true;
                response.request_focus();
            }
            if response.clicked() {
                actions.push(way.action.clone());
            }
        }
        if Button::quiet(&data.copy.label).icon(icon::COPY).show(ui, look).clicked() {
            actions.push(data.copy.action.clone());
        }
    });
}
