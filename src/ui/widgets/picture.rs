//! Pictures: by name, cropped to their place, dimmed in the dark.

use egui::accesskit::Role;
use egui::epaint::RectShape;
use egui::{CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::label::icon_at;
use crate::ui::look::Look;
use crate::ui::theme::{Text, color::UNTINTED, icon};

/// A picture of `size` points that fills its place, cropped at the middle. `alt` is what it shows; empty if it decorates.
/// While the picture is not ready (or cannot be), a quiet plate with an icon stands in its place.
pub fn picture(ui: &mut Ui, look: &Look<'_>, name: &str, alt: &str, size: Vec2, radius: u8) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if !alt.is_empty() {
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, alt));
    }
    paint_picture(ui, look, name, rect, CornerRadius::same(radius));
    response
}

/// A picture across the width there is, at its own proportions; 16:9 until it is ready.
pub fn picture_wide(ui: &mut Ui, look: &Look<'_>, name: &str, alt: &str, radius: u8) -> Response {
    let width = ui.available_width();
    let shape = look.pictures.get(name).map_or(vec2(16.0, 9.0), |picture| picture.size);
    picture(ui, look, name, alt, vec2(width, width * shape.y / shape.x.max(1.0)), radius)
}

/// Paints a picture into a place that the caller owns and names.
pub fn paint_picture(ui: &Ui, look: &Look<'_>, name: &str, rect: Rect, round: CornerRadius) {
    let theme = look.theme;
    let Some(picture) = look.pictures.get(name) else {
        ui.painter().rect(rect, round, theme.sunk, Stroke::new(1.0, theme.rule), StrokeKind::Inside);
        icon_at(ui, look, rect.center(), icon::IMAGE, Text::Icon(24.0), theme.ink3);
        return;
    };
    let lit = ui.rect_contains_pointer(rect);
    let tint = if lit { UNTINTED } else { theme.picture_tint };
    let shape = RectShape::filled(rect, round, tint).with_texture(picture.texture, crop(picture.size, rect.size()));
    ui.painter().add(shape);
}

/// The middle part of a picture of size `from` that has the proportions of `to`, as texture coordinates.
fn crop(from: Vec2, to: Vec2) -> Rect {
    let (have, want) = (from.x / from.y.max(1.0), to.x / to.y.max(1.0));
    let (w, h) = if have > want { (want / have, 1.0) } else { (1.0, have / want.max(0.01)) };
    Rect::from_min_size(pos2((1.0 - w) / 2.0, (1.0 - h) / 2.0), vec2(w, h))
}

/// A round picture of a learner's animal, `side` points wide; never dimmed.
pub fn avatar(ui: &mut Ui, look: &Look<'_>, animal: &str, side: f32) -> Response {
    let side = look.px(side);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    paint_avatar(ui, look, animal, rect);
    response
}

/// Paints an animal into a place that the caller owns and names.
pub fn paint_avatar(ui: &Ui, look: &Look<'_>, animal: &str, rect: Rect) {
    if !paint_whole(ui, look, crate::ui::theme::art::avatar(animal), rect) {
        ui.painter().circle_filled(rect.center(), rect.width() / 2.0, look.theme.tigertint);
    }
}

/// One of our drawings, whole and never dimmed, as large as fits into `size`. `alt` is empty if it decorates.
pub fn illustration(ui: &mut Ui, look: &Look<'_>, name: &str, alt: &str, size: Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if !alt.is_empty() {
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, alt));
    }
    paint_whole(ui, look, name, rect);
    response
}

/// Paints a picture whole, as large as fits; says whether it was ready.
pub(super) fn paint_whole(ui: &Ui, look: &Look<'_>, name: &str, rect: Rect) -> bool {
    let Some(picture) = look.pictures.get(name) else { return false };
    let scale = (rect.width() / picture.size.x).min(rect.height() / picture.size.y);
    let place = Rect::from_center_size(rect.center(), picture.size * scale);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter().image(picture.texture, place, whole, UNTINTED);
    true
}
