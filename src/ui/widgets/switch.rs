//! Yes or no, and one of several: switch, checkbox, radio.

use egui::accesskit::Role;
use egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::label::icon_at;
use super::paint::{blend, control, focus_ring};
use crate::ui::look::Look;
use crate::ui::theme::{Text, icon, motion, stroke};

/// A switch, 44 by 26, with its state in a word ("On", "Off") beside it. `name` says what it switches.
/// The caller flips the value when the response was clicked.
pub fn switch(ui: &mut Ui, look: &Look<'_>, name: &str, on: bool, word: &str) -> Response {
    let theme = look.theme;
    let (text, ink) = if on { (Text::BodyStrong, theme.ink) } else { (Text::Body, theme.ink3) };
    let word = look.galley(ui, word, text, ink, f32::INFINITY);
    let body = vec2(look.px(44.0), look.px(26.0));
    let gap = look.gap(8.0);
    let size = vec2(body.x + gap + word.size().x, look.px(36.0));
    let (rect, response) = control(ui, size, Role::Switch, name, true);
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), on, name));

    let shown = ui.ctx().animate_bool_with_time(response.id, on, look.seconds(motion::QUICK));
    let track = Rect::from_center_size(pos2(rect.right() - body.x / 2.0, rect.center().y), body);
    let round = radius(track.height() / 2.0);
    let edge = if on { theme.tigerdeep } else { theme.control };
    let fill = blend(theme.sunk, theme.tigerdeep, shown);
    let edge = Stroke::new(theme.width(stroke::CONTROL), edge);
    ui.painter().rect(track, CornerRadius::same(round), fill, edge, StrokeKind::Inside);
    let reach = track.width() - track.height();
    let knob = pos2(track.left() + track.height() / 2.0 + reach * shown, track.center().y);
    ui.painter().circle_filled(knob, look.px(9.0), if on { theme.onfill } else { theme.control });
    if on {
        icon_at(ui, look, knob, icon::CHECK, Text::Icon(12.0), theme.tigerdeep);
    }
    ui.painter().galley(pos2(rect.left(), rect.center().y - word.size().y / 2.0), word, ink);
    focus_ring(ui, look, &response, track, round);
    response
}

/// A box with a tick and its label; the caller flips the value when the response was clicked.
pub fn checkbox(ui: &mut Ui, look: &Look<'_>, label: &str, on: bool) -> Response {
    let (rect, response, mark) = marked(ui, look, label, Role::CheckBox, on);
    let theme = look.theme;
    let (fill, edge) = if on { (theme.tigerdeep, theme.tigerdeep) } else { (theme.raised, edge(look, &response)) };
    let edge = Stroke::new(theme.width(stroke::CONTROL), edge);
    ui.painter().rect(mark, CornerRadius::same(4), fill, edge, StrokeKind::Inside);
    if on {
        icon_at(ui, look, mark.center(), icon::CHECK, Text::Icon(14.0), theme.onfill);
    }
    focus_ring(ui, look, &response, rect, 6);
    response
}

/// One of several; the caller chooses it when the response was clicked.
pub fn radio(ui: &mut Ui, look: &Look<'_>, label: &str, on: bool) -> Response {
    let (rect, response, mark) = marked(ui, look, label, Role::RadioButton, on);
    let theme = look.theme;
    let ring = if on { theme.tigerdeep } else { edge(look, &response) };
    let stroke = Stroke::new(theme.width(if on { 2.0 } else { stroke::CONTROL }), ring);
    ui.painter().circle(mark.center(), mark.width() / 2.0 - 1.0, theme.raised, stroke);
    if on {
        ui.painter().circle_filled(mark.center(), mark.width() * 0.27, theme.tigerdeep);
    }
    focus_ring(ui, look, &response, rect, 6);
    response
}

fn edge(look: &Look<'_>, response: &Response) -> egui::Color32 {
    if response.hovered() { look.theme.ink } else { look.theme.control }
}

/// Room for a mark and its label (which wraps), with the label painted.
fn marked(ui: &mut Ui, look: &Look<'_>, label: &str, role: Role, on: bool) -> (Rect, Response, Rect) {
    let side = look.px(18.0);
    let gap = look.gap(8.0);
    let room = (ui.available_width() - side - gap - 8.0).max(side);
    let words = look.galley(ui, label, Text::Body, look.theme.ink, room);
    let whole = vec2(side + gap + words.size().x + 8.0, words.size().y.max(look.px(28.0)));
    let (rect, response) = control(ui, whole, role, label, true);
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), on, label));
    let middle = rect.top() + look.px(28.0).min(rect.height()) / 2.0;
    let mark = Rect::from_center_size(pos2(rect.left() + 4.0 + side / 2.0, middle), egui::Vec2::splat(side));
    let at = pos2(mark.right() + gap, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, look.theme.ink);
    (rect, response, mark)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "half a control's height, under 255")]
fn radius(points: f32) -> u8 {
    points.clamp(0.0, 255.0) as u8
}
