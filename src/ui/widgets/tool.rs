//! The tools of the desk: as rows beside the answers, and as tabs at the desk.

use egui::accesskit::Role;
use egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::key_cap::{CapOn, cap_size, paint_cap};
use super::label::icon_at;
use super::paint::{control, focus_ring};
use crate::pack::model::Tool;
use crate::ui::look::Look;
use crate::ui::theme::{Text, icon, radius, stroke};

/// The icon of a tool.
#[must_use]
pub fn tool_icon(tool: Tool) -> &'static str {
    match tool {
        Tool::WhoIsBehindIt => icon::IDENTIFICATION_BADGE,
        Tool::When => icon::CLOCK_COUNTER_CLOCKWISE,
        Tool::ImageSearch => icon::IMAGE,
        Tool::OtherCoverage => icon::NEWSPAPER_CLIPPING,
        Tool::OriginalSource => icon::LINK,
        Tool::DoTheSum => icon::CALCULATOR,
    }
}

/// A tool to be shown as a row.
#[derive(Clone, Copy, Debug)]
pub struct ToolRow<'a> {
    /// Which.
    pub tool: Tool,
    /// Its name.
    pub label: &'a str,
    /// Its name and how it stands, for the screen reader.
    pub name: &'a str,
    /// Its key.
    pub key: &'a str,
    /// Its notes, "opened", or nothing.
    pub state: &'a str,
    /// Whether it can be opened.
    pub enabled: bool,
}

/// A row of 35 points: icon, name, notes, key. `key` caps are left out where there is little room.
pub fn tool_row(ui: &mut Ui, look: &Look<'_>, row: ToolRow<'_>, width: f32, caps: bool) -> Response {
    let theme = look.theme;
    let (pad, gap) = (look.gap(11.0), look.gap(8.0));
    let cap = if caps && look.keys { cap_size(ui, look, row.key) } else { egui::Vec2::ZERO };
    let state = look.galley(ui, row.state, Text::CaptionMedium, theme.amber, f32::INFINITY);
    let icon = look.px(20.0);
    let beside = [cap.x, if row.state.is_empty() { 0.0 } else { state.size().x }].into_iter().filter(|w| *w > 0.0);
    let taken = 2.0 * pad + icon + gap + beside.map(|width| width + gap).sum::<f32>();
    let ink = if row.enabled { theme.ink } else { theme.ink3 };
    let label = look.galley(ui, row.label, Text::BodyMedium, ink, (width - taken).max(look.px(40.0)));
    let size = vec2(width, look.px(35.0).max(label.size().y + look.gap(8.0)));
    let (rect, response) = control(ui, size, Role::Button, row.name, row.enabled);
    let lit = row.enabled && (response.hovered() || response.is_pointer_button_down_on());
    let edge = Stroke::new(theme.width(stroke::RULE), if lit { theme.ink } else { theme.rule });
    let fill = if lit { theme.raised } else { theme.bg };
    ui.painter().rect(rect, CornerRadius::same(radius::FIELD), fill, edge, StrokeKind::Inside);
    let glyph = pos2(rect.left() + pad + icon / 2.0, rect.center().y);
    icon_at(ui, look, glyph, tool_icon(row.tool), Text::Icon(18.0), theme.tigerdeep);
    let at = pos2(rect.left() + pad + icon + gap, rect.center().y - label.size().y / 2.0);
    ui.painter().galley(at, label, ink);
    let mut right = rect.right() - pad;
    if cap.x > 0.0 {
        let place = Rect::from_min_size(pos2(right - cap.x, rect.center().y - cap.y / 2.0), cap);
        paint_cap(ui, look, place, row.key, CapOn::Paper);
        right = place.left() - gap;
    }
    if !row.state.is_empty() {
        let at = pos2(right - state.size().x, rect.center().y - state.size().y / 2.0);
        ui.painter().galley(at, state, theme.amber);
    }
    focus_ring(ui, look, &response, rect, radius::FIELD);
    response
}

/// A tool as a tab, as wide as its words; an opened one has a tick.
pub fn tool_tab(ui: &mut Ui, look: &Look<'_>, row: ToolRow<'_>, chosen: bool) -> Response {
    let theme = look.theme;
    let (pad, gap, icon) = (look.gap(10.0), look.gap(6.0), look.px(18.0));
    let (text, ink) = if chosen { (Text::BodyStrong, theme.ink) } else { (Text::BodyMedium, theme.ink2) };
    let opened = !row.state.is_empty() && !chosen;
    let tick = if opened { icon + gap } else { 0.0 };
    let room = ui.available_width() - 2.0 * pad - icon - gap - tick;
    let label = look.galley(ui, row.label, text, ink, room.max(look.px(40.0)));
    let size = vec2(label.size().x + 2.0 * pad + icon + gap + tick, look.px(38.0).max(label.size().y + 8.0));
    let (rect, response) = control(ui, size, Role::Tab, row.name, row.enabled);
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), chosen, row.name));
    let round = CornerRadius::same(radius::FIELD);
    if chosen {
        let edge = Stroke::new(theme.width(stroke::RULE), theme.rule);
        ui.painter().rect(rect, round, theme.raised, edge, StrokeKind::Inside);
        let bar = Rect::from_min_size(rect.left_top() + vec2(pad, 0.0), vec2(rect.width() - 2.0 * pad, 3.0));
        ui.painter().rect_filled(bar, CornerRadius::ZERO, theme.tiger);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, round, theme.bg);
    }
    let glyph = pos2(rect.left() + pad + icon / 2.0, rect.center().y);
    icon_at(ui, look, glyph, tool_icon(row.tool), Text::Icon(18.0), theme.tigerdeep);
    let at = pos2(rect.left() + pad + icon + gap, rect.center().y - label.size().y / 2.0);
    let right = at.x + label.size().x + gap;
    ui.painter().galley(at, label, ink);
    if opened {
        let at = pos2(right + icon / 2.0, rect.center().y);
        icon_at(ui, look, at, icon::CHECK_CIRCLE, Text::IconFill(16.0), theme.leaf);
    }
    focus_ring(ui, look, &response, rect, radius::FIELD);
    response
}
