//! What several widgets paint: the focus ring, hatching, the fold, and the bare bones of a control.

use std::f32::consts::FRAC_PI_2;
use std::ops::RangeInclusive;

use egui::accesskit::Role;
use egui::emath::GuiRounding as _;
use egui::epaint::{Vertex, WHITE_UV};
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

/// The shadow of a level under an opaque `rect`.
pub fn shadow(look: &Look<'_>, level: u8, rect: Rect, radius: u8) -> Shape {
    let shadow = look.theme.shadow(level);
    if shadow.blur == 0 {
        return Shape::Noop;
    }
    let mut plate = Plate { mesh: Mesh::default() };
    plate.shadow(shadow, rect, f32::from(radius));
    Shape::mesh(plate.mesh)
}

/// A plain area with an edge inside of it (none if its width is 0), round corners and the shadow of a level (none at 0):
/// what [`shadow`] and [`Painter::rect`] paint together, but of parts that a software renderer fills quickly, which is
/// half of a frame there. Its large parts are plain quads instead of a fan of slivers, they take their colour from a
/// picture that is not smoothed ([`Pictures::dot`](crate::ui::look::Pictures::dot)), and what is smoothed are the corners
/// alone: sides lie on whole pixels. For areas that are large: each ends a batch of what is painted at once.
pub fn plate(ui: &Ui, look: &Look<'_>, rect: Rect, radius: u8, level: u8, fill: Color32, edge: Stroke) -> Shape {
    let scale = ui.pixels_per_point();
    let rect = rect.round_to_pixels(scale);
    let edge_width = if edge.is_empty() { 0.0 } else { (edge.width * scale).round().max(1.0) / scale };
    let corner = if radius == 0 { 0.0 } else { f32::from(radius).max(edge_width).min(rect.size().min_elem() / 2.0) };
    let mut plate = Plate { mesh: Mesh::with_texture(look.pictures.dot()) };
    plate.shadow(look.theme.shadow(level), rect, f32::from(radius));

    let (inside, centers) = (rect.shrink(edge_width), rect.shrink(corner));
    let (left, right) = (centers.left(), centers.right());
    plate.quad(inside.left()..=inside.right(), centers.top()..=centers.bottom(), fill);
    plate.quad(left..=right, inside.top()..=centers.top(), fill);
    plate.quad(left..=right, centers.bottom()..=inside.bottom(), fill);
    if edge_width > 0.0 {
        plate.quad(left..=right, rect.top()..=inside.top(), edge.color);
        plate.quad(left..=right, inside.bottom()..=rect.bottom(), edge.color);
        plate.quad(rect.left()..=inside.left(), centers.top()..=centers.bottom(), edge.color);
        plate.quad(inside.right()..=rect.right(), centers.top()..=centers.bottom(), edge.color);
    }
    if corner > 0.0 {
        let half = 0.5 / scale;
        let mut rings = vec![(corner + half, Color32::TRANSPARENT)];
        if edge_width > 0.0 {
            rings.extend([(corner - half, edge.color), (corner - edge_width + half, edge.color)]);
        }
        rings.extend([((corner - edge_width - half).max(0.0), fill), (0.0, fill)]);
        plate.corners(centers, &rings);
    }
    Shape::mesh(plate.mesh)
}

/// Parts of one colour each, in one mesh.
struct Plate {
    mesh: Mesh,
}

impl Plate {
    fn vertex(&mut self, pos: Pos2, color: Color32) -> u32 {
        let at = u32::try_from(self.mesh.vertices.len()).unwrap_or(0);
        self.mesh.vertices.push(Vertex { pos, uv: WHITE_UV, color });
        at
    }

    fn quad(&mut self, x: RangeInclusive<f32>, y: RangeInclusive<f32>, color: Color32) {
        let rect = Rect::from_x_y_ranges(x, y);
        if rect.is_positive() {
            self.mesh.add_rect_with_uv(rect, Rect::from_min_max(WHITE_UV, WHITE_UV), color);
        }
    }

    /// A band between two lines of as many points, each of one colour; `closed`: its end is its beginning.
    fn band(&mut self, inner: &[Pos2], from: Color32, outer: &[Pos2], to: Color32, closed: bool) {
        let mut rungs: Vec<(u32, u32)> =
            inner.iter().zip(outer).map(|(a, b)| (self.vertex(*a, from), self.vertex(*b, to))).collect();
        if closed {
            rungs.extend(rungs.first().copied());
        }
        for pair in rungs.windows(2) {
            let [(inside, outside), (next, past)] = [pair[0], pair[1]];
            self.mesh.add_triangle(inside, outside, past);
            self.mesh.add_triangle(inside, past, next);
        }
    }

    /// Only the part that is seen, since painting beneath a card costs a software renderer as much as painting the card.
    fn shadow(&mut self, shadow: Shadow, rect: Rect, radius: f32) {
        let Shadow { offset, blur, color, .. } = shadow;
        if blur == 0 {
            return;
        }
        let rect = rect.translate(Vec2::new(f32::from(offset[0]), f32::from(offset[1])));
        let half = f32::from(blur) / 2.0;
        let inner: Vec<Pos2> = outline(rect.shrink(half), (radius - half).max(1.0)).flatten().collect();
        let outer: Vec<Pos2> = outline(rect.expand(half), radius + half).flatten().collect();
        self.band(&inner, color, &outer, Color32::TRANSPARENT, true);
    }

    /// The four corners round `centers`, of rings from the outermost in: radius in points and colour there.
    fn corners(&mut self, centers: Rect, rings: &[(f32, Color32)]) {
        for pair in rings.windows(2) {
            let [(wide, to), (narrow, from)] = [pair[0], pair[1]];
            let outer = outline(centers.expand(wide), wide);
            for (inner, outer) in outline(centers.expand(narrow), narrow).zip(outer) {
                self.band(&inner, from, &outer, to, false);
            }
        }
    }
}

/// Points round each corner of a rectangle, clockwise from the left top one, as many whatever its size.
fn outline(rect: Rect, radius: f32) -> impl Iterator<Item = [Pos2; 7]> {
    let inside = rect.shrink(radius);
    let corners = [inside.left_top(), inside.right_top(), inside.right_bottom(), inside.left_bottom()];
    let turns: [f32; 4] = [2.0, 3.0, 0.0, 1.0];
    let steps: [f32; 7] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    corners
        .into_iter()
        .zip(turns)
        .map(move |(center, turn)| steps.map(|step| center + radius * Vec2::angled(FRAC_PI_2 * (turn + step / 6.0))))
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
