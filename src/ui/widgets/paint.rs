//! What several widgets paint: the focus ring, hatching, the fold, and the bare bones of a control.

use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
};

use crate::ui::look::Look;
use crate::ui::theme::{ThemeKind, stroke};

/// Makes room for a control of `size`, names it for the screen reader and returns where to paint it.
pub fn control(ui: &mut Ui, size: Vec2, role: Role, name: &str, enabled: bool) -> (Rect, Response) {
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size.max(Vec2::splat(24.0)), sense);
    response.widget_info(|| WidgetInfo::labeled(role, enabled && ui.is_enabled(), name));
    (rect, response)
}

/// The focus ring around `rect`, while the response has the keyboard's focus. A control that gains it scrolls into view.
pub fn focus_ring(ui: &Ui, look: &Look<'_>, response: &Response, rect: Rect, radius: u8) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        ring(ui.painter(), look, rect, radius);
    }
}

/// A focus ring: a gap of 2 points in the surface colour, then 3 points of focus colour.
pub fn ring(painter: &Painter, look: &Look<'_>, rect: Rect, radius: u8) {
    let gap = Stroke::new(stroke::FOCUS_GAP, look.theme.surface);
    painter.rect_stroke(rect, CornerRadius::same(radius), gap, StrokeKind::Outside);
    let outer = rect.expand(stroke::FOCUS_GAP);
    let radius = CornerRadius::same(radius.saturating_add(2));
    painter.rect_stroke(outer, radius, Stroke::new(stroke::FOCUS, look.theme.focus), StrokeKind::Outside);
}

/// Diagonal lines across `rect`, 8 points apart: the mark of "false" where colour may not tell.
pub fn hatch(painter: &Painter, rect: Rect, color: Color32) {
    let painter = painter.with_clip_rect(rect.shrink(2.0).intersect(painter.clip_rect()));
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        painter.line_segment([pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())], Stroke::new(1.0, color));
        x += 8.0;
    }
}

/// The dog-ear at the top right of the one card that matters most: the ground shows through, then the flap. Paint it last.
pub fn fold(painter: &Painter, look: &Look<'_>, card: Rect, ground: Color32) {
    let size = look.px(28.0).min(40.0);
    let corner = card.right_top();
    let (left, bottom) = (corner - Vec2::new(size, 0.0), corner + Vec2::new(0.0, size));
    let inner = pos2(left.x, bottom.y);
    // Sharp corners of thick lines stay on the card.
    let painter = painter.with_clip_rect(card.intersect(painter.clip_rect()));
    // One point more than the fold, so that the card's own edge goes with it.
    painter.add(triangle([left, corner, bottom], ground, Stroke::new(1.5, ground)));
    let edge = Stroke::new(look.theme.width(stroke::RULE), look.theme.rule);
    painter.add(triangle([left, inner, bottom], look.theme.raised, edge));
}

fn triangle(points: [Pos2; 3], fill: Color32, stroke: Stroke) -> Shape {
    Shape::convex_polygon(points.to_vec(), fill, stroke)
}

/// Highlighter behind marked words; in high contrast it is underlined too.
pub fn marker(painter: &Painter, look: &Look<'_>, words: Rect) {
    let rect = words.expand2(Vec2::new(2.0, 0.0));
    painter.rect_filled(rect, CornerRadius::same(3), look.theme.marker);
    if look.theme.kind == ThemeKind::HighContrast {
        painter.hline(rect.x_range(), rect.bottom(), Stroke::new(2.0, look.theme.ink));
    }
}

/// A colour between two, `share` of the way (0–1).
#[must_use]
pub fn blend(from: Color32, to: Color32, share: f32) -> Color32 {
    from.lerp_to_gamma(to, share.clamp(0.0, 1.0))
}
