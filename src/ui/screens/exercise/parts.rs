//! Choices, and parts to put in order.

use egui::accesskit::Role;
use egui::{CornerRadius, Response, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::data::{ExerciseData, OptionData, PartData};
use super::view::{ExerciseState, is_fresh};
use crate::session::Given;
use crate::ui::action::Action;
use crate::ui::look::Look;
use crate::ui::theme::{Text, icon, radius, stroke};
use crate::ui::widgets::{self, CapOn, Rank, cap_size, icon_button_of, paint, paint_cap};

/// A choice across the width: key cap, words, and once it is over a mark for the right one and for the one chosen.
pub(super) fn option(ui: &mut Ui, look: &Look<'_>, option: &OptionData, enabled: bool) -> Response {
    let theme = look.theme;
    let (pad, gap) = (look.gap(12.0), look.gap(10.0));
    let cap = if look.keys && option.right.is_none() { cap_size(ui, look, &option.key) } else { egui::Vec2::ZERO };
    let mark = look.px(20.0);
    let width = ui.available_width();
    let right = if option.right == Some(true) || option.chosen { mark + gap } else { 0.0 };
    let left = if cap.x > 0.0 { cap.x + gap } else { 0.0 };
    let label = look.galley(ui, &option.label, Text::Body, theme.ink, width - 2.0 * pad - left - right);
    let size = vec2(width, look.px(48.0).max(label.size().y + 2.0 * look.gap(10.0)));
    let (rect, response) = paint::control(ui, size, Role::RadioButton, &option.name, enabled);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, option.chosen, &option.name));
    let (fill, edge, line) = match (option.right, option.chosen) {
        (Some(true), _) => (theme.leaftint, theme.leaf, stroke::CHOSEN),
        (Some(false), true) => (theme.ambertint, theme.amber, stroke::CHOSEN),
        (None, true) => (theme.tigertint, theme.tigerdeep, stroke::CHOSEN),
        _ if response.hovered() => (theme.raised, theme.ink, stroke::CONTROL),
        _ => (theme.raised, theme.control, stroke::CONTROL),
    };
    let round = CornerRadius::same(radius::ARTEFACT);
    ui.painter().rect(rect, round, fill, Stroke::new(theme.width(line), edge), StrokeKind::Inside);
    if cap.x > 0.0 {
        let place = egui::Rect::from_min_size(pos2(rect.left() + pad, rect.center().y - cap.y / 2.0), cap);
        paint_cap(ui, look, place, &option.key, CapOn::Paper);
    }
    let at = pos2(rect.left() + pad + left, rect.center().y - label.size().y / 2.0);
    ui.painter().galley(at, label, theme.ink);
    let glyph = match (option.right, option.chosen) {
        (Some(true), _) => Some((icon::CHECK_CIRCLE, theme.leaf)),
        (Some(false), true) => Some((icon::ARROW_COUNTER_CLOCKWISE, theme.amber)),
        (None, true) => Some((icon::CHECK_CIRCLE, theme.tigerdeep)),
        _ => None,
    };
    if let Some((glyph, ink)) = glyph {
        let glyph = look.galley(ui, glyph, Text::IconFill(20.0), ink, f32::INFINITY);
        let at = pos2(rect.right() - pad - glyph.size().x, rect.center().y - glyph.size().y / 2.0);
        ui.painter().galley(at, glyph, ink);
    }
    paint::focus_ring(ui, look, &response, rect, radius::ARTEFACT);
    response
}

/// Parts one under the other, each with buttons that move it.
pub(super) fn list(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &ExerciseData,
    list: &[PartData],
    state: &mut ExerciseState,
    asked: &mut Vec<Action>,
) {
    let theme = look.theme;
    let words = look.with_han(data.language.is_han());
    let side = 34.0;
    for (at, part) in list.iter().enumerate() {
        let fits = data.outcome.is_none() || usize::from(part.part) == at;
        let (edge, fill) = if data.outcome.is_none() {
            (theme.control, theme.raised)
        } else if fits {
            (theme.leaf, theme.leaftint)
        } else {
            (theme.amber, theme.ambertint)
        };
        let frame = egui::Frame::new()
            .fill(fill)
            .stroke(Stroke::new(theme.width(stroke::CONTROL), edge))
            .corner_radius(CornerRadius::same(radius::ARTEFACT))
            .inner_margin(egui::Margin::same(10));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let buttons = if data.is_open() { 2.0 * look.px(side) + 2.0 * look.gap(6.0) } else { 0.0 };
            let number = look.px(22.0);
            let room = ui.available_width() - buttons - number - look.gap(8.0);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = look.gap(6.0);
                ui.allocate_ui_with_layout(vec2(number, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
                    ui.set_width(number);
                    widgets::line(ui, look, &part.number, Text::BodyStrong, theme.tigerdeep);
                });
                ui.allocate_ui_with_layout(vec2(room, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
                    ui.set_width(room);
                    widgets::label(ui, &words, &part.text, Text::Body, theme.ink);
                });
                if !data.is_open() {
                    return;
                }
                let up = icon_button_of(ui, look, icon::ARROW_UP, &part.moves.0, side, Rank::Secondary);
                let down = icon_button_of(ui, look, icon::ARROW_DOWN, &part.moves.1, side, Rank::Secondary);
                if at == 0 && is_fresh(data, state) {
                    down.request_focus();
                }
                if up.clicked() && at > 0 {
                    asked.push(moved(list, at, at - 1));
                }
                if down.clicked() && at + 1 < list.len() {
                    asked.push(moved(list, at, at + 1));
                }
            });
        });
    }
}

fn moved(list: &[PartData], from: usize, to: usize) -> Action {
    let mut order: Vec<u8> = list.iter().map(|part| part.part).collect();
    order.swap(from, to);
    Action::Give(Given::Ordered(order))
}
