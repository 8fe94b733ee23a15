//! The picture that large areas of one colour are filled from.
//!
//! Everything that egui paints takes its colour times a point of the picture of letters, smoothed between four of its
//! dots, be it letters or a plain card. A graphics card does not notice; a software renderer spends half of a frame on
//! cards. From a picture that is not smoothed the same card takes it a third of the time.

use std::sync::Arc;

use egui::epaint::{Brush, Shape};
use egui::layers::ShapeIdx;
use egui::{Color32, ColorImage, Context, LayerId, Pos2, Rect, TextureHandle, TextureOptions};

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
                let is_plain = rect.brush.is_none() && rect.fill != Color32::TRANSPARENT;
                if is_plain && rect.rect.area() >= LARGE {
                    rect.brush = Some(Arc::clone(&self.brush));
                }
            }
            Shape::Vec(shapes) => shapes.iter_mut().for_each(|shape| self.brush(shape)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::epaint::{ClippedPrimitive, Primitive};
    use egui::{RawInput, TextureId, vec2};

    use super::*;

    /// Paints a card with a word on it, and a small field; gives what goes to the renderer.
    fn painted(ctx: &Context, plain: Option<&Plain>) -> Vec<ClippedPrimitive> {
        let window = Some(Rect::from_min_size(Pos2::ZERO, vec2(400.0, 300.0)));
        let output = ctx.run_ui(RawInput { screen_rect: window, ..RawInput::default() }, |ui| {
            let card = Rect::from_min_size(Pos2::new(20.0, 20.0), vec2(200.0, 150.0));
            let (fill, edge) = (Color32::LIGHT_YELLOW, (1.0, Color32::BROWN));
            ui.painter().rect(card, 12.0, fill, edge, egui::StrokeKind::Inside);
            ui.painter().rect_filled(Rect::from_min_size(Pos2::new(30.0, 30.0), vec2(40.0, 20.0)), 4.0, Color32::GOLD);
            ui.put(card, egui::Label::new("Tiger"));
            if let Some(plain) = plain {
                plain.fill(ui.ctx());
            }
        });
        ctx.tessellate(output.shapes, output.pixels_per_point)
    }

    fn corners(of: &[ClippedPrimitive]) -> Vec<(Pos2, Color32)> {
        let meshes = of.iter().filter_map(|painted| match &painted.primitive {
            Primitive::Mesh(mesh) => Some(mesh),
            Primitive::Callback(_) => None,
        });
        meshes.flat_map(|mesh| mesh.vertices.iter().map(|corner| (corner.pos, corner.color))).collect()
    }

    fn pictures(of: &[ClippedPrimitive]) -> Vec<TextureId> {
        let meshes = of.iter().filter_map(|painted| match &painted.primitive {
            Primitive::Mesh(mesh) => Some(mesh.texture_id),
            Primitive::Callback(_) => None,
        });
        meshes.collect()
    }

    #[test]
    fn a_card_is_filled_from_the_plain_picture_and_looks_the_same() {
        let ctx = Context::default();
        let plain = Plain::new(&ctx);
        // The first pass settles what is new.
        painted(&ctx, None);
        let (before, after) = (painted(&ctx, None), painted(&ctx, Some(&plain)));
        let letters = TextureId::default();
        assert_eq!(pictures(&before), [letters], "one batch");
        assert_eq!(pictures(&after), [plain.brush.fill_texture_id, letters], "the card, then what is on it");
        assert_eq!(corners(&after), corners(&before), "same places, same colours");
    }
}
