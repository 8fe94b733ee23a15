//! What several widgets paint: the focus ring, hatching, the fold, and the bare bones of a control.

use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Mesh, Painter, Pos2, Rect, Response, Sense, Shadow, Shape, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2,
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

/// The shadow of a level under an opaque `rect`: only the part that is seen, since painting beneath a card costs a
/// software renderer as much as painting the card.
pub fn shadow(look: &Look<'_>, level: u8, rect: Rect, radius: u8) -> Shape {
    let Shadow { offset, blur, color, .. } = look.theme.shadow(level);
    if blur == 0 {
        return Shape::Noop;
    }
    let rect = rect.translate(Vec2::new(f32::from(offset[0]), f32::from(offset[1])));
    let (half, radius) = (f32::from(blur) / 2.0, f32::from(radius));
    let inner = outline(rect.shrink(half), (radius - half).max(1.0));
    let outer = outline(rect.expand(half), radius + half);
    let mut mesh = Mesh::default();
    for (inside, outside) in inner.into_iter().zip(outer) {
        mesh.colored_vertex(inside, color);
        mesh.colored_vertex(outside, Color32::TRANSPARENT);
    }
    let count = u32::try_from(mesh.vertices.len()).unwrap_or(0);
    for at in (0..count).step_by(2) {
        let (next, past) = ((at + 2) % count, (at + 3) % count);
        mesh.add_triangle(at, at + 1, past);
        mesh.add_triangle(at, past, next);
    }
    Shape::mesh(mesh)
}

/// Points round a rectangle with round corners, as many whatever its size.
fn outline(rect: Rect, radius: f32) -> Vec<Pos2> {
    const STEPS: u8 = 6;
    let inside = rect.shrink(radius);
    let corners = [inside.left_top(), inside.right_top(), inside.right_bottom(), inside.left_bottom()];
    let quarter = std::f32::consts::FRAC_PI_2;
    let turns = [2.0, 3.0, 0.0, 1.0];
    let around = corners.into_iter().zip(turns).flat_map(|(center, turn)| {
        (0..=STEPS).map(move |step| {
            let angle = quarter * (turn + f32::from(step) / f32::from(STEPS));
            center + radius * Vec2::angled(angle)
        })
    });
    around.collect()
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
