//! Chips: small facts, and filters that can be chosen.

use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::paint::{control, focus_ring};
use crate::ui::look::Look;
use crate::ui::theme::{Text, Theme, color::NONE};

/// What a chip says by its colour; its words say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A fact, on the well.
    Plain,
    /// A fact, outlined.
    Outline,
    /// The chosen filter.
    Chosen,
    /// A technique.
    Tiger,
    /// News, links.
    News,
    /// Errors in forms.
    Falsity,
    /// Answered well.
    Leaf,
    /// Look again.
    Amber,
    /// Labs, what tripped one up.
    Plum,
}

impl Tone {
    /// Fill, border and text.
    #[must_use]
    pub fn colors(self, theme: &Theme) -> (Color32, Color32, Color32) {
        match self {
            Self::Plain => (theme.sunk, NONE, theme.ink2),
            Self::Outline => (NONE, theme.control, theme.ink2),
            Self::Chosen => (theme.ink, NONE, theme.bg),
            Self::Tiger => (theme.tigertint, NONE, theme.tigerdeep),
            Self::News => (theme.newstint, NONE, theme.news),
            Self::Falsity => (theme.falsetint, NONE, theme.falsity),
            Self::Leaf => (theme.leaftint, NONE, theme.leaf),
            Self::Amber => (theme.ambertint, NONE, theme.amber),
            Self::Plum => (theme.plumtint, NONE, theme.plum),
        }
    }
}

/// A chip to be shown.
#[derive(Clone, Copy, Debug)]
#[must_use = "a chip is drawn by `show` or `choose`"]
pub struct Chip<'a> {
    label: &'a str,
    tone: Tone,
    icon: Option<Text>,
    glyph: &'a str,
    small: bool,
}

impl<'a> Chip<'a> {
    /// A chip of that tone, 26 high.
    pub fn new(label: &'a str, tone: Tone) -> Self {
        Self { label, tone, icon: None, glyph: "", small: false }
    }

    /// 22 high.
    pub fn small(self) -> Self {
        Self { small: true, ..self }
    }

    /// With an icon before the words.
    pub fn icon(self, glyph: &'a str) -> Self {
        Self { icon: Some(Text::Icon(16.0)), glyph, ..self }
    }

    /// With a filled icon before the words.
    pub fn icon_fill(self, glyph: &'a str) -> Self {
        Self { icon: Some(Text::IconFill(16.0)), glyph, ..self }
    }

    /// Draws it as a fact.
    pub fn show(self, ui: &mut Ui, look: &Look<'_>) -> Response {
        let size = self.size(ui, look);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.label));
        self.paint(ui, look, rect, self.tone.colors(look.theme));
        response
    }

    /// Draws it as a filter that is or is not chosen; click, Space or Enter chooses it.
    pub fn choose(self, ui: &mut Ui, look: &Look<'_>, chosen: bool) -> Response {
        let chip = Self { tone: if chosen { Tone::Chosen } else { self.tone }, ..self };
        let size = chip.size(ui, look);
        let (rect, response) = control(ui, size, Role::Button, self.label, true);
        response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), chosen, self.label));
        let rect = Rect::from_center_size(rect.center(), size);
        let (mut fill, edge, ink) = chip.tone.colors(look.theme);
        if response.hovered() && !chosen {
            fill = look.theme.sunk;
        }
        chip.paint(ui, look, rect, (fill, edge, ink));
        focus_ring(ui, look, &response, rect, radius(rect));
        response
    }

    /// How wide it is, in points.
    #[must_use]
    pub fn width(&self, ui: &Ui, look: &Look<'_>) -> f32 {
        self.size(ui, look).x
    }

    fn text(&self) -> Text {
        match (self.small, self.tone) {
            (true, Tone::Plain | Tone::Outline) => Text::CaptionMedium,
            (true, _) => Text::CaptionStrong,
            (false, Tone::Plain | Tone::Outline) => Text::SmallMedium,
            (false, _) => Text::SmallStrong,
        }
    }

    fn size(&self, ui: &Ui, look: &Look<'_>) -> egui::Vec2 {
        let (height, pad) = if self.small { (22.0, 8.0) } else { (26.0, 10.0) };
        let words = look.galley(ui, self.label, self.text(), look.theme.ink, f32::INFINITY).size();
        let icon = if self.icon.is_some() { look.px(16.0) + 5.0 } else { 0.0 };
        vec2(words.x + icon + 2.0 * look.gap(pad), look.px(height).max(words.y + 4.0))
    }

    fn paint(&self, ui: &Ui, look: &Look<'_>, rect: Rect, (fill, edge, ink): (Color32, Color32, Color32)) {
        let theme = look.theme;
        // Tints are white where contrast is set high: an edge keeps the shape.
        let edge = if edge == NONE && fill == theme.surface { ink } else { edge };
        let edge = Stroke::new(theme.width(1.0), edge);
        ui.painter().rect(rect, CornerRadius::same(radius(rect)), fill, edge, StrokeKind::Inside);
        let words = look.galley(ui, self.label, self.text(), ink, f32::INFINITY);
        let icon = self.icon.map(|text| look.galley(ui, self.glyph, text, ink, f32::INFINITY));
        let width = words.size().x + icon.as_ref().map_or(0.0, |i| i.size().x + 5.0);
        let mut x = rect.center().x - width / 2.0;
        for galley in [icon, Some(words)].into_iter().flatten() {
            let at = pos2(x, rect.center().y - galley.size().y / 2.0);
            x += galley.size().x + 5.0;
            ui.painter().galley(at, galley, ink);
        }
    }
}

/// Half the height: chips are round at both ends.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a chip's height is between 0 and 255")]
fn radius(rect: Rect) -> u8 {
    (rect.height() / 2.0).clamp(0.0, 255.0) as u8
}
