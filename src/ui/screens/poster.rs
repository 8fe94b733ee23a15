//! The tiger behind its newspaper: the picture of Today's first card and of the very first start.

use egui::{CornerRadius, Pos2, Rect, Shape, Stroke, Ui, pos2};

use crate::ui::look::Look;
use crate::ui::theme::art;
use crate::ui::theme::color::UNTINTED;

/// Paints the tiger with its newspaper on flat ground into `rect`.
pub fn ui(ui: &Ui, look: &Look<'_>, rect: Rect, round: CornerRadius) {
    let theme = look.theme;
    ui.painter().rect_filled(rect, round, theme.poster);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let (w, h) = (rect.width(), rect.height());
    let at = |x: f32, y: f32| pos2(rect.left() + w * x, rect.top() + h * y);
    let flat = |points: Vec<Pos2>, color| Shape::convex_polygon(points, color, Stroke::NONE);
    painter.add(flat(vec![at(0.42, 0.0), at(0.95, 0.0), at(1.0, 0.05), at(1.0, 0.42)], theme.poster_hi));
    painter.add(flat(vec![at(0.0, 0.4), at(0.36, 0.75), at(0.0, 0.85)], theme.poster_lo));
    let Some(picture) = look.pictures.get(art::PEEK) else { return };
    let scale = (w * 0.96 / picture.size.x).min(h * 0.92 / picture.size.y);
    let size = picture.size * scale;
    let place = Rect::from_min_size(pos2(rect.center().x - size.x / 2.0, rect.bottom() - size.y), size);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    painter.image(picture.texture, place, whole, UNTINTED);
}
