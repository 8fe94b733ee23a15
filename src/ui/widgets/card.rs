//! Cards: a surface with a border, a soft shadow and room inside.

use egui::{
    Color32, CornerRadius, Frame, InnerResponse, Margin, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui,
    UiBuilder,
};

use super::paint::{fold, ring};
use super::plate::plate;
use crate::ui::look::Look;
use crate::ui::theme::{radius, stroke};

/// A card to be shown.
#[derive(Clone, Copy, Debug)]
#[must_use = "a card is drawn by `show` or `click`"]
pub struct Card {
    padding: f32,
    level: u8,
    fill: Option<Color32>,
    folded: bool,
    radius: u8,
    width: Option<f32>,
    min_height: f32,
}

impl Default for Card {
    fn default() -> Self {
        Self::new()
    }
}

impl Card {
    /// A card with 20 points of padding.
    pub fn new() -> Self {
        Self { padding: 20.0, level: 1, fill: None, folded: false, radius: radius::CARD, width: None, min_height: 0.0 }
    }

    /// Padding on all sides, in points at 100 % text.
    pub fn padding(self, padding: f32) -> Self {
        Self { padding, ..self }
    }

    /// The dog-ear: on the one card per screen that matters most.
    pub fn folded(self) -> Self {
        Self { folded: true, ..self }
    }

    /// Another ground than the card's, such as a well.
    pub fn fill(self, fill: Color32) -> Self {
        Self { fill: Some(fill), ..self }
    }

    /// Lies flat, without a shadow.
    pub fn flat(self) -> Self {
        Self { level: 0, ..self }
    }

    /// As an artefact: lifted, radius 10, the second shadow.
    pub fn artefact(self, look: &Look<'_>) -> Self {
        Self { level: 2, radius: radius::ARTEFACT, fill: Some(look.theme.raised), ..self }
    }

    /// Whole width in points; the room there is without it.
    pub fn width(self, width: f32) -> Self {
        Self { width: Some(width), ..self }
    }

    /// At least so high, in points; cards of one row keep the same height that way.
    pub fn min_height(self, height: f32) -> Self {
        Self { min_height: height, ..self }
    }

    /// Draws the card around what `content` adds. It takes its whole width, content or not.
    pub fn show<R>(self, ui: &mut Ui, look: &Look<'_>, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let ground = look.theme.bg;
        let under = ui.painter().add(Shape::Noop);
        let inner = self.frame(look).show(ui, |ui| self.inside(ui, look, content));
        ui.painter().set(under, self.plate(ui, look, inner.response.rect, false));
        if self.folded {
            fold(ui.painter(), look, inner.response.rect, ground);
        }
        inner
    }

    /// A card that is one big button called `name`. Nothing inside it may be pressed on its own.
    pub fn click<R>(
        self,
        ui: &mut Ui,
        look: &Look<'_>,
        name: &str,
        content: impl FnOnce(&mut Ui) -> R,
    ) -> InnerResponse<R> {
        let under = ui.painter().add(Shape::Noop);
        let inner = ui.scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
            self.frame(look).show(ui, |ui| self.inside(ui, look, content)).inner
        });
        let response = inner.response;
        ui.painter().set(under, self.plate(ui, look, response.rect, response.hovered()));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, name));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.has_focus() {
            ring(ui.painter(), look, response.rect, self.radius);
        }
        if self.folded {
            fold(ui.painter(), look, response.rect, look.theme.bg);
        }
        InnerResponse::new(inner.inner, response)
    }

    fn inside<R>(self, ui: &mut Ui, look: &Look<'_>, content: impl FnOnce(&mut Ui) -> R) -> R {
        let padding = 2.0 * (look.gap(self.padding) + 1.0);
        ui.set_width(self.width.map_or(ui.available_width(), |width| width - padding).max(1.0));
        ui.set_min_height((self.min_height - padding).max(0.0));
        content(ui)
    }

    /// The room that the edge and the padding take.
    fn frame(self, look: &Look<'_>) -> Frame {
        Frame::new()
            .stroke(Stroke::new(look.theme.width(stroke::RULE), Color32::TRANSPARENT))
            .inner_margin(margin(look.gap(self.padding)))
    }

    fn plate(self, ui: &Ui, look: &Look<'_>, rect: Rect, lit: bool) -> Shape {
        let theme = look.theme;
        let edge = Stroke::new(theme.width(stroke::RULE), if lit { theme.control } else { theme.rule });
        plate(ui, look, rect, self.radius, self.level, self.fill.unwrap_or(theme.surface), edge)
    }
}

/// A margin of the same width all round; egui counts them in whole points.
#[expect(clippy::cast_possible_truncation, reason = "margins are under 127 points")]
fn margin(points: f32) -> Margin {
    Margin::same(points.clamp(0.0, 127.0) as i8)
}

/// A hairline across the room there is.
pub fn rule(ui: &mut Ui, look: &Look<'_>) -> Response {
    let width = look.theme.width(stroke::RULE);
    let (rect, response) = ui.allocate_exact_size(egui::vec2(ui.available_width(), width), Sense::hover());
    ui.painter().rect(rect, CornerRadius::ZERO, look.theme.rule, Stroke::NONE, StrokeKind::Inside);
    response
}
