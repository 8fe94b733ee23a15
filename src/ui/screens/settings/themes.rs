//! The four themes as small pictures of a window.

use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Rect, Response, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::data::{SettingsData, ThemePick};
use crate::ui::action::{Action, Palette, ThemeChoice};
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, equal};
use crate::ui::theme::{Text, Theme, ThemeKind, icon, radius, stroke};
use crate::ui::widgets::paint;

/// Draws the themes; returns what choosing one asks for.
pub(super) fn ui(ui: &mut Ui, look: &Look<'_>, data: &SettingsData) -> Option<Action> {
    let count = if look.fold == Fold::Narrow { 2 } else { 4 };
    let gap = look.gap(12.0);
    let widths = equal(ui.available_width(), count, gap);
    let mut picked = None;
    for (number, themes) in data.themes.chunks(count).enumerate() {
        let shown = row_of(ui, look, themes, number, &widths, gap);
        picked = picked.or(shown);
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
    picked
}

fn row_of(
    ui: &mut Ui,
    look: &Look<'_>,
    themes: &[ThemePick],
    number: usize,
    widths: &[f32],
    gap: f32,
) -> Option<Action> {
    let mut picked = None;
    columns(ui, ("themes", number), &widths[..themes.len()], gap, |ui, at| {
        let theme = &themes[at];
        if card(ui, look, theme).clicked() {
            picked = Some(theme.pick.action.clone());
        }
    });
    picked
}

fn card(ui: &mut Ui, look: &Look<'_>, theme: &ThemePick) -> Response {
    let label = &theme.pick.label;
    let width = ui.available_width();
    let (text, ink) = (Text::SmallStrong, look.theme.ink);
    let words = look.galley(ui, label, text, ink, width - look.gap(40.0));
    let picture = (width * 0.38).clamp(56.0, 120.0);
    let below = look.px(34.0).max(words.size().y + 10.0);
    let (rect, response) = paint::control(ui, vec2(width, picture + below), Role::RadioButton, label, true);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), theme.pick.chosen, label));
    let round = radius::ARTEFACT;
    ui.painter().rect_filled(rect, CornerRadius::same(round), look.theme.raised);
    let window = Rect::from_min_size(rect.min, vec2(width, picture));
    let whole = CornerRadius { nw: round, ne: round, sw: 0, se: 0 };
    match theme.theme {
        ThemeChoice::Light => window_of(ui, window, ThemeKind::Light, whole, window),
        ThemeChoice::Dark => window_of(ui, window, ThemeKind::Dark, whole, window),
        ThemeChoice::HighContrast => window_of(ui, window, ThemeKind::HighContrast, whole, window),
        ThemeChoice::System => {
            window_of(ui, window, ThemeKind::Light, whole, window);
            let half = Rect::from_min_max(pos2(window.center().x, window.top()), window.max);
            window_of(ui, window, ThemeKind::Dark, CornerRadius { nw: 0, ..whole }, half);
        }
    }
    let edge = look.theme.width(1.0);
    ui.painter().hline(rect.x_range(), window.bottom(), Stroke::new(edge, look.theme.rule));
    let border = if theme.pick.chosen {
        Stroke::new(stroke::CHOSEN, look.theme.tigerdeep)
    } else {
        Stroke::new(
            look.theme.width(stroke::CONTROL),
            if response.hovered() { look.theme.ink } else { look.theme.control },
        )
    };
    ui.painter().rect_stroke(rect, CornerRadius::same(round), border, StrokeKind::Inside);
    let tick = theme
        .pick
        .chosen
        .then(|| look.galley(ui, icon::CHECK_CIRCLE, Text::IconFill(16.0), look.theme.tigerdeep, f32::INFINITY));
    let wide = words.size().x + tick.as_ref().map_or(0.0, |tick| tick.size().x + 6.0);
    let mut x = rect.center().x - wide / 2.0;
    let middle = window.bottom() + below / 2.0;
    for galley in tick.into_iter().chain([words]) {
        let size = galley.size();
        ui.painter().galley(pos2(x, middle - size.y / 2.0), galley, ink);
        x += size.x + 6.0;
    }
    paint::focus_ring(ui, look, &response, rect, round);
    response
}

/// A window in small, of one theme's colours, as far as `clip` shows it.
fn window_of(ui: &Ui, window: Rect, kind: ThemeKind, round: CornerRadius, clip: Rect) {
    let theme = Theme::new(kind, Palette::BlueRed);
    let painter = ui.painter().with_clip_rect(clip.intersect(ui.clip_rect()));
    painter.rect_filled(window, round, theme.bg);
    let (w, h) = (window.width(), window.height());
    let part = |x: f32, y: f32, wide: f32, high: f32| {
        Rect::from_min_size(window.min + vec2(w * x, h * y), vec2(w * wide, h * high))
    };
    let bar = |rect: Rect, color: Color32| painter.rect_filled(rect, CornerRadius::same(2), color);
    let rail = part(0.0, 0.0, 0.12, 1.0);
    painter.rect_filled(rail, CornerRadius { nw: round.nw, ..CornerRadius::ZERO }, theme.sunk);
    bar(part(0.04, 0.12, 0.04, 0.09), theme.tigerdeep);
    bar(part(0.04, 0.3, 0.04, 0.05), theme.ink3);
    bar(part(0.04, 0.44, 0.04, 0.05), theme.ink3);
    bar(part(0.2, 0.14, 0.42, 0.09), theme.ink);
    let card = part(0.2, 0.34, 0.72, 0.52);
    let edge = Stroke::new(theme.width(1.0), theme.control);
    painter.rect(card, CornerRadius::same(4), theme.surface, edge, StrokeKind::Inside);
    bar(part(0.25, 0.45, 0.36, 0.07), theme.ink);
    bar(part(0.25, 0.6, 0.26, 0.06), theme.ink3);
    bar(part(0.72, 0.64, 0.15, 0.13), theme.tigerdeep);
}
