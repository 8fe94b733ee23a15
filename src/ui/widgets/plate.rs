//! Plates: plain areas with an edge, round corners and a shadow, painted of parts that a software renderer fills quickly.
//!
//! There egui's own rectangles take half of a frame: a round one is a fan of slivers as long as itself, its edge is
//! smoothed all along, and its colour is read from the smoothed picture of letters. Here the large parts are plain quads,
//! only corners are smoothed (sides lie on whole pixels), and the colour comes from a picture of one dot, not smoothed.

use std::f32::consts::FRAC_PI_2;

use egui::emath::GuiRounding as _;
use egui::epaint::{Vertex, WHITE_UV};
use egui::{Color32, CornerRadius, Mesh, Pos2, Rect, Shadow, Shape, Stroke, Ui, Vec2};

use crate::ui::look::Look;

/// A plate filled with `fill`, its edge inside of `rect` (none if its width is 0), with the shadow of a level (none at
/// 0). Corners are square or of one radius. For areas that are large: each ends a batch of what is painted at once.
pub fn plate(
    ui: &Ui,
    look: &Look<'_>,
    rect: Rect,
    corners: impl Into<CornerRadius>,
    level: u8,
    fill: Color32,
    edge: Stroke,
) -> Shape {
    let (scale, corners) = (ui.pixels_per_point(), corners.into());
    let rect = rect.round_to_pixels(scale);
    let mut parts = Parts { mesh: Mesh::with_texture(look.pictures.dot()) };
    parts.shadow(look.theme.shadow(level), rect, largest(corners));
    parts.area(scale, rect, corners, fill, edge);
    Shape::mesh(parts.mesh)
}

fn largest(corners: CornerRadius) -> f32 {
    f32::from(corners.nw.max(corners.ne).max(corners.se).max(corners.sw))
}

/// Parts of one colour each, in one mesh.
struct Parts {
    mesh: Mesh,
}

impl Parts {
    /// The plate itself, of `scale` pixels a point; its sides are on whole ones.
    fn area(&mut self, scale: f32, rect: Rect, corners: CornerRadius, fill: Color32, edge: Stroke) {
        let round = [corners.nw > 0, corners.ne > 0, corners.se > 0, corners.sw > 0];
        let edge_width = if edge.is_empty() { 0.0 } else { (edge.width * scale).round().max(1.0) / scale };
        let radius = largest(corners);
        let corner = if radius > 0.0 { radius.max(edge_width).min(rect.size().min_elem() / 2.0) } else { 0.0 };
        let (inside, centers) = (rect.shrink(edge_width), rect.shrink(corner));
        // Three bands of the inside, without the corners; the edge where there is no corner.
        self.quad(Rect::from_x_y_ranges(inside.x_range(), centers.y_range()), fill);
        self.quad(Rect::from_x_y_ranges(centers.x_range(), inside.top()..=centers.top()), fill);
        self.quad(Rect::from_x_y_ranges(centers.x_range(), centers.bottom()..=inside.bottom()), fill);
        if edge_width > 0.0 {
            self.quad(Rect::from_x_y_ranges(centers.x_range(), rect.top()..=inside.top()), edge.color);
            self.quad(Rect::from_x_y_ranges(centers.x_range(), inside.bottom()..=rect.bottom()), edge.color);
            self.quad(Rect::from_x_y_ranges(rect.left()..=inside.left(), centers.y_range()), edge.color);
            self.quad(Rect::from_x_y_ranges(inside.right()..=rect.right(), centers.y_range()), edge.color);
        }
        if corner > 0.0 {
            let half = 0.5 / scale;
            let mut rings = vec![(corner + half, Color32::TRANSPARENT)];
            if edge_width > 0.0 {
                rings.extend([(corner - half, edge.color), (corner - edge_width + half, edge.color)]);
            }
            rings.extend([((corner - edge_width - half).max(0.0), fill), (0.0, fill)]);
            self.round_corners(centers, &rings, round);
            let square = |of: Rect| [of.left_top(), of.right_top(), of.right_bottom(), of.left_bottom()];
            let inner = square(inside).into_iter().zip(square(centers));
            for (((tip, center), outer), _) in inner.zip(square(rect)).zip(round).filter(|(_, round)| !round) {
                if edge_width > 0.0 {
                    self.quad(Rect::from_two_pos(outer, center), edge.color);
                }
                self.quad(Rect::from_two_pos(tip, center), fill);
            }
        }
    }

    fn vertex(&mut self, pos: Pos2, color: Color32) -> u32 {
        let at = u32::try_from(self.mesh.vertices.len()).unwrap_or(0);
        self.mesh.vertices.push(Vertex { pos, uv: WHITE_UV, color });
        at
    }

    fn quad(&mut self, rect: Rect, color: Color32) {
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

    /// Those of the four corners that are `round`, round `centers`, of rings from the outermost in: radius in points
    /// and colour there.
    fn round_corners(&mut self, centers: Rect, rings: &[(f32, Color32)], round: [bool; 4]) {
        for pair in rings.windows(2) {
            let [(wide, to), (narrow, from)] = [pair[0], pair[1]];
            let outer = outline(centers.expand(wide), wide);
            let bands = outline(centers.expand(narrow), narrow).zip(outer).zip(round);
            for ((inner, outer), _) in bands.filter(|(_, round)| *round) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{pos2, vec2};

    /// The opaque colours over a point, bottom to top.
    fn over(mesh: &Mesh, at: Pos2) -> Vec<Color32> {
        let side = |a: Pos2, b: Pos2| (b - a).rot90().dot(at - a);
        let corners = |three: &[u32]| [0, 1, 2].map(|n| mesh.vertices[three[n] as usize]);
        let (triangles, _) = mesh.indices.as_chunks::<3>();
        let hit = triangles.iter().map(|three| corners(three)).filter(|[a, b, c]| {
            let sides = [side(a.pos, b.pos), side(b.pos, c.pos), side(c.pos, a.pos)];
            sides.iter().all(|s| *s > 0.0) || sides.iter().all(|s| *s < 0.0)
        });
        hit.filter(|three| three.iter().all(|v| v.color.a() == 255)).map(|three| three[0].color).collect()
    }

    /// How far a point lies inside of a rectangle with round corners, in points.
    fn depth(rect: Rect, radius: f32, at: Pos2) -> f32 {
        radius - rect.shrink(radius).distance_to_pos(at)
    }

    #[test]
    fn a_plate_covers_its_round_rectangle_without_gaps_and_nothing_else() {
        let (fill, edge) = (Color32::WHITE, Color32::BLACK);
        for scale in [1.0, 1.25, 1.5, 2.0] {
            for (radius, width) in [(12_u8, 1.0), (10, 0.0), (12, 2.0), (0, 1.0), (0, 0.0)] {
                let rect = Rect::from_min_size(pos2(8.0, 8.0), vec2(64.0, 48.0));
                let mut parts = Parts { mesh: Mesh::default() };
                parts.area(scale, rect, CornerRadius::same(radius), fill, Stroke::new(width, edge));
                let pixel = 1.0 / scale;
                let (mut x, round) = (pixel * 0.501, f32::from(radius));
                while x < 80.0 {
                    let mut y = pixel * 0.502;
                    while y < 64.0 {
                        let at = pos2(x, y);
                        let inside =
                            if radius == 0 { -rect.signed_distance_to_pos(at) } else { depth(rect, round, at) };
                        let seen = over(&parts.mesh, at).last().copied();
                        let wide = if width > 0.0 { (width * scale).round().max(1.0) / scale } else { 0.0 };
                        let place = format!("{at:?}, {scale} pixels a point, radius {radius}, edge {width}");
                        if inside > wide + pixel {
                            assert_eq!(seen, Some(fill), "filled at {place}");
                        } else if inside < -pixel {
                            assert_eq!(seen, None, "nothing at {place}");
                        } else if inside > 0.3 * pixel && inside < wide - 0.3 * pixel && radius == 0 {
                            assert_eq!(seen, Some(edge), "an edge at {place}");
                        }
                        y += pixel;
                    }
                    x += pixel;
                }
            }
        }
    }

    #[test]
    fn square_corners_beside_round_ones_are_filled() {
        let (fill, edge) = (Color32::WHITE, Color32::BLACK);
        let corners = CornerRadius { nw: 10, ne: 10, sw: 0, se: 0 };
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(60.0, 40.0));
        let mut parts = Parts { mesh: Mesh::default() };
        parts.area(1.0, rect, corners, fill, Stroke::new(1.0, edge));
        for (at, seen) in [
            (pos2(0.51, 39.52), Some(edge)),
            (pos2(59.51, 39.52), Some(edge)),
            (pos2(3.51, 36.52), Some(fill)),
            (pos2(56.51, 36.52), Some(fill)),
            (pos2(0.51, 0.52), None),
            (pos2(59.51, 0.52), None),
        ] {
            assert_eq!(over(&parts.mesh, at).last().copied(), seen, "{at:?}");
        }
    }
}
