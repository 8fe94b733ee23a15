//! One of several: side by side, or in a list that drops down.

use egui::accesskit::Role;
use egui::{CornerRadius, Frame, Margin, Popup, Rect, Response, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::label::icon_at;
use super::paint::{control, focus_ring};
use super::plate::plate;
use crate::ui::look::Look;
use crate::ui::theme::{Text, color::NONE, icon, radius, stroke};

/// Options side by side (one above the other where they do not fit); returns the index of one that was pressed.
/// `name` says what is chosen.
pub fn segmented(ui: &mut Ui, look: &Look<'_>, name: &str, options: &[&str], chosen: usize) -> Option<usize> {
    let theme = look.theme;
    let widths = segments(ui, look, options);
    let beside = widths.iter().sum::<f32>() + 8.0 <= ui.available_width();
    let frame = Frame::new()
        .fill(theme.sunk)
        .stroke(Stroke::new(theme.width(1.0), if theme.width(1.0) > 1.0 { theme.rule } else { NONE }))
        .corner_radius(CornerRadius::same(radius::ARTEFACT))
        .inner_margin(Margin::same(4));
    let mut picked = None;
    let inner = frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0, 2.0);
        let mut draw = |ui: &mut Ui| {
            let room = ui.available_width();
            for (index, (words, width)) in options.iter().zip(&widths).enumerate() {
                let width = if beside { *width } else { room };
                if segment(ui, look, words, width, index == chosen).clicked() && index != chosen {
                    picked = Some(index);
                }
            }
        };
        if beside {
            ui.horizontal(draw);
        } else {
            draw(ui);
        }
    });
    ui.ctx().accesskit_node_builder(inner.response.id, |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(name);
    });
    picked
}

/// How wide [`segmented`] is with its options side by side, in points.
#[must_use]
pub fn segmented_width(ui: &Ui, look: &Look<'_>, options: &[&str]) -> f32 {
    // The frame's margin at both ends, and the gaps between.
    segments(ui, look, options).iter().map(|width| width + 2.0).sum::<f32>() + 8.0
}

fn segments(ui: &Ui, look: &Look<'_>, options: &[&str]) -> Vec<f32> {
    let pad = 2.0 * look.gap(14.0);
    let width = |words: &&str| look.galley(ui, words, Text::BodyStrong, look.theme.ink, f32::INFINITY).size().x + pad;
    options.iter().map(width).collect()
}

fn segment(ui: &mut Ui, look: &Look<'_>, words: &str, width: f32, chosen: bool) -> Response {
    let theme = look.theme;
    let (text, ink) = if chosen { (Text::BodyStrong, theme.ink) } else { (Text::BodyMedium, theme.ink2) };
    let galley = look.galley(ui, words, text, ink, width);
    let size = vec2(width, look.px(36.0).max(galley.size().y + 8.0));
    let (rect, response) = control(ui, size, Role::RadioButton, words, true);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), chosen, words));
    let round = CornerRadius::same(radius::FIELD);
    if chosen {
        let edge = if theme.width(1.0) > 1.0 { Stroke::new(stroke::CHOSEN, theme.ink) } else { Stroke::NONE };
        ui.painter().add(plate(ui, look, rect, round, 1, theme.surface, edge));
    } else if response.hovered() {
        ui.painter().rect_filled(rect, round, theme.bg);
    }
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    focus_ring(ui, look, &response, rect, radius::FIELD);
    response
}

/// A button that shows what is chosen and drops a list of options; returns the index of one that was picked.
/// `name` says what is chosen. Arrow keys move in the open list, Enter picks, Esc closes.
pub fn dropdown(ui: &mut Ui, look: &Look<'_>, name: &str, options: &[&str], chosen: usize) -> Option<usize> {
    let response = dropdown_button(ui, look, name, options.get(chosen).copied().unwrap_or_default());
    let popup = Popup::menu(&response).width(response.rect.width()).gap(4.0);
    let id = popup.get_id();
    let just_opened = response.clicked() && !Popup::is_id_open(ui.ctx(), id);
    let mut picked = None;
    popup.show(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for (index, words) in options.iter().enumerate() {
            let row = option(ui, look, words, index == chosen);
            if just_opened && index == chosen {
                row.request_focus();
            }
            if row.clicked() {
                picked = Some(index);
            }
        }
    });
    if picked.is_some() {
        Popup::close_id(ui.ctx(), id);
        response.request_focus();
    }
    picked.filter(|index| *index != chosen)
}

fn dropdown_button(ui: &mut Ui, look: &Look<'_>, name: &str, value: &str) -> Response {
    let theme = look.theme;
    let caret = look.px(18.0);
    let pad = look.gap(13.0);
    let room = (ui.available_width() - 2.0 * pad - caret - 8.0).max(look.px(40.0));
    let words = look.galley(ui, value, Text::ButtonSmall, theme.ink, room);
    let size = vec2(words.size().x + 2.0 * pad + caret + 8.0, look.px(36.0).max(words.size().y + 10.0));
    let (rect, response) = control(ui, size, Role::ComboBox, name, true);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(value));
    let (fill, edge) = if response.hovered() { (theme.raised, theme.ink) } else { (theme.surface, theme.control) };
    let edge = Stroke::new(theme.width(stroke::CONTROL), edge);
    ui.painter().rect(rect, CornerRadius::same(radius::FIELD), fill, edge, StrokeKind::Inside);
    ui.painter().galley(pos2(rect.left() + pad, rect.center().y - words.size().y / 2.0), words, theme.ink);
    let at = pos2(rect.right() - pad - caret / 2.0, rect.center().y);
    icon_at(ui, look, at, icon::CARET_DOWN, Text::Icon(16.0), theme.ink);
    focus_ring(ui, look, &response, rect, radius::FIELD);
    response
}

fn option(ui: &mut Ui, look: &Look<'_>, words: &str, chosen: bool) -> Response {
    let theme = look.theme;
    let tick = look.px(22.0);
    let galley = look.galley(ui, words, Text::Body, theme.ink, look.px(320.0));
    let width = (galley.size().x + tick + 24.0).max(ui.available_width());
    let size = vec2(width, look.px(34.0).max(galley.size().y + 10.0));
    let (rect, response) = control(ui, size, Role::ListBoxOption, words, true);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(chosen));
    let lit = response.hovered() || response.has_focus();
    if lit || chosen {
        let fill = if lit { theme.sunk } else { theme.tigertint };
        ui.painter().rect_filled(rect, CornerRadius::same(6), fill);
    }
    if chosen {
        icon_at(
            ui,
            look,
            pos2(rect.left() + 8.0 + tick / 2.0, rect.center().y),
            icon::CHECK,
            Text::Icon(16.0),
            theme.tigerdeep,
        );
    }
    let at = pos2(rect.left() + tick + 12.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.ink);
    if response.has_focus() {
        let inner: Rect = rect.shrink(1.5);
        ui.painter().rect_stroke(
            inner,
            CornerRadius::same(6),
            Stroke::new(stroke::FOCUS, theme.focus),
            StrokeKind::Inside,
        );
    }
    response
}
