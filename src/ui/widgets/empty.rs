//! Nothing here yet, and something went wrong: both say what to do.

use egui::{Align, CornerRadius, Response, Sense, Ui, Vec2};

use super::button::Button;
use super::label::{aligned, heading, icon_at, label};
use super::picture::illustration;
use crate::ui::look::Look;
use crate::ui::theme::{Text, art, radius};

/// The tiger, one sentence of fact, one of what to do, and two buttons at most; returns the one that was pressed.
pub fn empty_state(ui: &mut Ui, look: &Look<'_>, fact: &str, what: &str, buttons: &[Button<'_>]) -> Option<usize> {
    let mut pressed = None;
    ui.vertical_centered(|ui| {
        ui.add_space(look.gap(16.0));
        illustration(ui, look, art::LOGO, "", Vec2::splat(look.px(84.0)));
        let response = aligned(ui, look, fact, Text::H3, look.theme.ink, Align::Center);
        as_heading(ui, &response, fact);
        if !what.is_empty() {
            aligned(ui, look, what, Text::Small, look.theme.ink2, Align::Center);
        }
        ui.add_space(look.gap(4.0));
        let gap = look.gap(8.0);
        let wide = buttons.iter().map(|button| button.size(ui, look).x + gap).sum::<f32>() - gap;
        let room = ui.available_width();
        if wide <= room {
            ui.horizontal(|ui| {
                ui.add_space(((room - wide) / 2.0).floor());
                ui.spacing_mut().item_spacing.x = gap;
                pressed = press(ui, look, buttons);
            });
        } else {
            pressed = press(ui, look, buttons);
        }
        ui.add_space(look.gap(16.0));
    });
    pressed
}

fn press(ui: &mut Ui, look: &Look<'_>, buttons: &[Button<'_>]) -> Option<usize> {
    let mut pressed = None;
    for (index, button) in buttons.iter().enumerate() {
        if button.show(ui, look).clicked() {
            pressed = Some(index);
        }
    }
    pressed
}

fn as_heading(ui: &Ui, response: &Response, words: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.clear_value();
        node.set_label(words);
        node.set_level(2);
    });
}

/// What an error says.
#[derive(Clone, Copy, Debug)]
pub struct Trouble<'a> {
    /// Icon in the amber tile.
    pub icon: &'a str,
    /// What happened.
    pub title: &'a str,
    /// What was not harmed, and what to do.
    pub text: &'a str,
}

/// An amber icon tile, what happened, what to do, and buttons ("Copy details" among them); returns the one pressed.
pub fn error_panel(ui: &mut Ui, look: &Look<'_>, trouble: Trouble<'_>, buttons: &[Button<'_>]) -> Option<usize> {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = look.gap(12.0);
        let (tile, _) = ui.allocate_exact_size(Vec2::splat(look.px(44.0)), Sense::hover());
        ui.painter().rect_filled(tile, CornerRadius::same(radius::ARTEFACT), look.theme.ambertint);
        icon_at(ui, look, tile.center(), trouble.icon, Text::Icon(22.0), look.theme.amber);
        ui.vertical(|ui| {
            heading(ui, look, trouble.title, Text::H3, 2);
            label(ui, look, trouble.text, Text::Small, look.theme.ink2);
            ui.add_space(look.gap(4.0));
            ui.horizontal_wrapped(|ui| press(ui, look, buttons)).inner
        })
        .inner
    })
    .inner
}
