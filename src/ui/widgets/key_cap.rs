//! The picture of a key beside what it does.

use egui::{Color32, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::label::words_at;
use crate::ui::look::Look;
use crate::ui::theme::{Text, color::NONE, radius};

/// Colours of a cap: on paper, or on a filled button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CapOn {
    /// Card, paper or artefact.
    Paper,
    /// A button filled with the accent.
    Fill,
}

/// A key cap of its own, e.g. in the key list.
pub fn key_cap(ui: &mut Ui, look: &Look<'_>, key: &str) -> Response {
    let size = cap_size(ui, look, key);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint_cap(ui, look, rect, key, CapOn::Paper);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, key));
    response
}

/// Size of a cap in points.
#[must_use]
pub fn cap_size(ui: &Ui, look: &Look<'_>, key: &str) -> Vec2 {
    let galley = look.galley(ui, key, Text::CaptionStrong, look.theme.ink2, f32::INFINITY);
    let height = look.px(22.0);
    vec2((galley.size().x + look.px(12.0)).max(height), height)
}

/// Paints a cap; the control that it belongs to has the name.
pub fn paint_cap(ui: &Ui, look: &Look<'_>, rect: Rect, key: &str, on: CapOn) {
    let theme = look.theme;
    let (fill, edge, ink): (Color32, _, _) = match on {
        CapOn::Paper => (theme.surface, theme.control, theme.ink2),
        CapOn::Fill => (NONE, theme.onfill, theme.onfill),
    };
    let round = CornerRadius::same(radius::KEY);
    ui.painter().rect(rect, round, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    // The thicker bottom edge makes a cap of a box.
    let y = rect.bottom() - 1.5;
    let inset = f32::from(radius::KEY) - 2.0;
    ui.painter().hline(rect.left() + inset..=rect.right() - inset, y, Stroke::new(2.0, edge));
    words_at(ui, look, rect.center() - vec2(0.0, 0.5), key, Text::CaptionStrong, ink);
}
