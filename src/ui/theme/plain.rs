//! The picture that large areas of one colour are filled from.
//!
//! Everything that egui paints takes its colour times a point of the picture of letters, smoothed between four of its
//! dots, be it letters or a plain card. A graphics card does not notice; a software renderer spends half of a frame on
//! cards. From a picture that is not smoothed the same card takes it a third of the time.

use std::sync::Arc;

use egui::epaint::{Brush, RectShape, Shape};
use egui::layers::ShapeIdx;
use egui::{Color32, ColorImage, Context, LayerId, Pos2, Rect, Stroke, StrokeKind, TextureHandle, TextureOptions};

/// An area from which on it pays, in square points: each one ends a batch of what is painted at once.
const LARGE: f32 = 8_000.0;

/// One white dot, as the graphics memory keeps it.
pub struct Plain {
    brush: Arc<Brush>,
    /// Dropped with the last frame that needs it.
    _picture: TextureHandle,
}

impl Plain {
    /// Makes the picture; it is handed to the renderer with the next frame.
    #[must_use]
    pub fn new(ctx: &Context) -> Self {
        let dot = ColorImage::filled([1, 1], Color32::WHITE);
        let picture = ctx.load_texture("plain", dot, TextureOptions::NEAREST);
        let uv = Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0));
        Self { brush: Arc::new(Brush { fill_texture_id: picture.id(), uv }), _picture: picture }
    }

    /// Has the large plain rectangles that were drawn in this pass filled from it; they look the same.
    pub fn fill(&self, ctx: &Context) {
        let mut layers = vec![LayerId::background()];
        ctx.memory(|memory| layers.extend(memory.layer_ids()));
        ctx.graphics_mut(|graphics| {
            for layer in layers {
                let Some(drawn) = graphics.get_mut(layer) else {
                    continue;
                };
                for at in 0..drawn.next_idx().0 {
                    drawn.mutate_shape(ShapeIdx(at), |drawn| self.brush(&mut drawn.shape));
                }
            }
        });
    }

    fn brush(&self, shape: &mut Shape) {
        match shape {
            Shape::Rect(rect) => {
                if let Some(parts) = self.parts(rect) {
                    *shape = parts;
                }
            }
            Shape::Vec(shapes) => shapes.iter_mut().for_each(|shape| self.brush(shape)),
            _ => {}
        }
    }

    /// The rectangle's inside, from this picture, and its edge, which cannot be in one shape with it.
    fn parts(&self, whole: &RectShape) -> Option<Shape> {
        let RectShape { stroke, .. } = *whole;
        let is_plain = whole.brush.is_none() && whole.blur_width == 0.0 && whole.fill != Color32::TRANSPARENT;
        // What shows through an edge would be another colour.
        let is_covered = stroke.is_empty() || stroke.color.is_opaque();
        if !is_plain || !is_covered || whole.rect.area() < LARGE {
            return None;
        }
        let mut inside = whole.clone();
        inside.brush = Some(Arc::clone(&self.brush));
        inside.stroke = Stroke::NONE;
        if stroke.is_empty() {
            return Some(inside.into());
        }
        if whole.stroke_kind == StrokeKind::Inside {
            // Ends beneath the middle of the edge, so that its round corners show nothing of the fill outside.
            inside.rect = whole.rect.shrink(stroke.width / 2.0);
            inside.corner_radius -= u8::from(stroke.width >= 1.0);
        }
        let mut edge = whole.clone();
        edge.fill = Color32::TRANSPARENT;
        Some(Shape::Vec(vec![inside.into(), edge.into()]))
    }
}

#[cfg(test)]
mod tests {
    use egui::epaint::{ClippedPrimitive, Primitive};
    use egui::{Mesh, RawInput, TextureId, vec2};

    use super::*;

    const FILL: Color32 = Color32::LIGHT_YELLOW;
    const EDGE: f32 = 1.0;

    fn card() -> Rect {
        Rect::from_min_size(Pos2::new(20.0, 20.0), vec2(200.0, 150.0))
    }

    /// Paints a card with a word on it, and a small field; gives what goes to the renderer.
    fn painted(ctx: &Context, plain: Option<&Plain>) -> Vec<ClippedPrimitive> {
        let window = Some(Rect::from_min_size(Pos2::ZERO, vec2(400.0, 300.0)));
        let mut output = ctx.run_ui(RawInput { screen_rect: window, ..RawInput::default() }, |ui| {
            ui.painter().rect(card(), 12.0, FILL, (EDGE, Color32::BROWN), StrokeKind::Inside);
            ui.painter().rect_filled(Rect::from_min_size(Pos2::new(30.0, 30.0), vec2(40.0, 20.0)), 4.0, Color32::GOLD);
            ui.put(card(), egui::Label::new("Tiger"));
            if let Some(plain) = plain {
                plain.fill(ui.ctx());
            }
        });
        output.textures_delta.clear();
        ctx.tessellate(output.shapes, output.pixels_per_point)
    }

    fn meshes(of: &[ClippedPrimitive]) -> Vec<&Mesh> {
        let meshes = of.iter().filter_map(|painted| match &painted.primitive {
            Primitive::Mesh(mesh) => Some(mesh),
            Primitive::Callback(_) => None,
        });
        meshes.collect()
    }

    #[test]
    fn a_card_is_filled_from_the_plain_picture_up_to_its_edge() {
        let ctx = Context::default();
        let plain = Plain::new(&ctx);
        // The first pass settles what is new.
        painted(&ctx, None);
        let (before, after) = (painted(&ctx, None), painted(&ctx, Some(&plain)));
        let pictures = |of: &[ClippedPrimitive]| meshes(of).iter().map(|mesh| mesh.texture_id).collect::<Vec<_>>();
        let letters = TextureId::default();
        assert_eq!(pictures(&before), [letters], "one batch");
        assert_eq!(pictures(&after), [plain.brush.fill_texture_id, letters], "the card, then what is on it");
        let inside = meshes(&after)[0];
        let seen = inside.vertices.iter().filter(|corner| corner.color != Color32::TRANSPARENT);
        assert!(seen.clone().all(|corner| corner.color == FILL), "no colour but the card's");
        let bounds = Rect::from_points(&seen.map(|corner| corner.pos).collect::<Vec<_>>());
        assert!(card().contains_rect(bounds), "{bounds} stays within the card");
        assert!(bounds.expand(1.0).contains_rect(card().shrink(EDGE)), "{bounds} reaches its edge");
    }
}
