//! Buttons: one primary per view, secondary, quiet, danger.

use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Galley, Rect, Response, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use std::sync::Arc;

use super::key_cap::{CapOn, cap_size, paint_cap};
use super::paint::{control, focus_ring};
use crate::ui::look::Look;
use crate::ui::theme::{Text, color::NONE, radius, stroke};

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// Filled; one per view.
    Primary,
    /// Outlined.
    Secondary,
    /// Words alone.
    Quiet,
    /// Outlined in the colour of errors, never filled.
    Danger,
}

/// Height of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonSize {
    /// 36 points.
    Small,
    /// 44 points.
    Medium,
    /// 52 points.
    Large,
}

/// A button to be shown.
#[derive(Clone, Copy, Debug)]
#[must_use = "a button is drawn by `show`"]
pub struct Button<'a> {
    label: &'a str,
    name: Option<&'a str>,
    rank: Rank,
    size: ButtonSize,
    icon: Option<&'a str>,
    icon_after: Option<&'a str>,
    key: Option<&'a str>,
    enabled: bool,
    width: Option<f32>,
}

impl<'a> Button<'a> {
    /// A button of that rank, 44 high.
    pub fn new(rank: Rank, label: &'a str) -> Self {
        Self {
            label,
            name: None,
            rank,
            size: ButtonSize::Medium,
            icon: None,
            icon_after: None,
            key: None,
            enabled: true,
            width: None,
        }
    }

    /// The one that the view is for.
    pub fn primary(label: &'a str) -> Self {
        Self::new(Rank::Primary, label)
    }

    /// One of several.
    pub fn secondary(label: &'a str) -> Self {
        Self::new(Rank::Secondary, label)
    }

    /// Words alone.
    pub fn quiet(label: &'a str) -> Self {
        Self::new(Rank::Quiet, label)
    }

    /// What cannot be undone.
    pub fn danger(label: &'a str) -> Self {
        Self::new(Rank::Danger, label)
    }

    /// 36 points high.
    pub fn small(self) -> Self {
        Self { size: ButtonSize::Small, ..self }
    }

    /// 52 points high.
    pub fn large(self) -> Self {
        Self { size: ButtonSize::Large, ..self }
    }

    /// An icon before the label.
    pub fn icon(self, icon: &'a str) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// An icon after the label, such as an arrow.
    pub fn icon_after(self, icon: &'a str) -> Self {
        Self { icon_after: Some(icon), ..self }
    }

    /// The key that does the same, drawn while key hints are.
    pub fn key(self, key: &'a str) -> Self {
        Self { key: Some(key), ..self }
    }

    /// Whether it can be pressed; if not, the label says what is missing.
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// A fixed width in points, e.g. the whole column.
    pub fn width(self, width: f32) -> Self {
        Self { width: Some(width), ..self }
    }

    /// A fuller name for the screen reader than the label.
    pub fn name(self, name: &'a str) -> Self {
        Self { name: Some(name), ..self }
    }

    /// How much room it takes, in points.
    #[must_use]
    pub fn size(&self, ui: &Ui, look: &Look<'_>) -> Vec2 {
        self.size_of(look, &self.parts(ui, look))
    }

    fn size_of(&self, look: &Look<'_>, parts: &Parts) -> Vec2 {
        let (height, pad) = self.frame(look);
        vec2(self.width.unwrap_or(parts.width + 2.0 * pad), height.max(parts.label.size().y + look.gap(12.0)))
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui, look: &Look<'_>) -> Response {
        let parts = self.parts(ui, look);
        let (rect, response) =
            control(ui, self.size_of(look, &parts), Role::Button, self.name.unwrap_or(self.label), self.enabled);
        if ui.is_rect_visible(rect) {
            self.paint(ui, look, rect, &response, &parts);
        }
        response
    }

    fn frame(&self, look: &Look<'_>) -> (f32, f32) {
        let (height, pad) = match self.size {
            ButtonSize::Small => (36.0, 13.0),
            ButtonSize::Medium => (44.0, 18.0),
            ButtonSize::Large => (52.0, 24.0),
        };
        let pad = if self.rank == Rank::Quiet { 12.0 } else { pad };
        (look.px(height), look.gap(pad))
    }

    fn radius(&self) -> u8 {
        if self.size == ButtonSize::Small { radius::FIELD } else { radius::BUTTON }
    }

    fn text(&self) -> (Text, f32) {
        match self.size {
            ButtonSize::Small => (Text::ButtonSmall, 18.0),
            ButtonSize::Medium => (Text::Button, 18.0),
            ButtonSize::Large => (Text::ButtonLarge, 20.0),
        }
    }

    fn parts(&self, ui: &Ui, look: &Look<'_>) -> Parts {
        let (text, icon_size) = self.text();
        let ink = self.ink(look, false);
        let gap = look.gap(8.0);
        let icon = |icon: Option<&str>| icon.map(|i| look.galley(ui, i, Text::Icon(icon_size), ink, f32::INFINITY));
        let (before, after) = (icon(self.icon), icon(self.icon_after));
        let cap = self.key.filter(|_| look.keys).map_or(Vec2::ZERO, |key| cap_size(ui, look, key));
        let beside = [before.as_ref().map_or(0.0, |g| g.size().x), after.as_ref().map_or(0.0, |g| g.size().x), cap.x]
            .into_iter()
            .filter(|&width| width > 0.0)
            .map(|width| width + gap)
            .sum::<f32>();
        let room = self.width.unwrap_or_else(|| ui.available_width()) - 2.0 * self.frame(look).1 - beside;
        let label = look.galley(ui, self.label, text, ink, room.max(look.px(48.0)));
        let width = label.size().x + beside;
        Parts { before, label, after, cap, width, gap }
    }

    fn ink(&self, look: &Look<'_>, hovered: bool) -> Color32 {
        let theme = look.theme;
        match self.rank {
            _ if !self.enabled => theme.ink3,
            Rank::Primary => theme.onfill,
            Rank::Quiet if !hovered => theme.ink2,
            Rank::Secondary | Rank::Quiet => theme.ink,
            Rank::Danger => theme.falsity,
        }
    }

    fn paint(&self, ui: &Ui, look: &Look<'_>, rect: Rect, response: &Response, parts: &Parts) {
        let theme = look.theme;
        let (down, hovered) = (response.is_pointer_button_down_on(), response.hovered());
        let (fill, edge) = match self.rank {
            _ if !self.enabled => (theme.sunk, theme.rule),
            Rank::Primary if down => (theme.primary_down, theme.primary_down),
            Rank::Primary if hovered => (theme.primary_hover, theme.primary_hover),
            Rank::Primary => (theme.tigerdeep, theme.tigerdeep),
            Rank::Secondary if down => (theme.sunk, theme.ink),
            Rank::Secondary if hovered => (theme.raised, theme.ink),
            Rank::Secondary => (theme.surface, theme.control),
            Rank::Quiet if down || hovered => (theme.sunk, NONE),
            Rank::Quiet => (NONE, NONE),
            Rank::Danger if down || hovered => (theme.falsetint, theme.falsity),
            Rank::Danger => (theme.surface, theme.falsity),
        };
        let edge = Stroke::new(theme.width(stroke::CONTROL), edge);
        ui.painter().rect(rect, CornerRadius::same(self.radius()), fill, edge, StrokeKind::Inside);
        focus_ring(ui, look, response, rect, self.radius());

        let ink = self.ink(look, hovered);
        let mut x = rect.center().x - parts.width / 2.0;
        for galley in [parts.before.as_ref(), Some(&parts.label), parts.after.as_ref()].into_iter().flatten() {
            let at = pos2(x, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley_with_override_text_color(at, Arc::clone(galley), ink);
            x += galley.size().x + parts.gap;
        }
        if let Some(key) = self.key.filter(|_| parts.cap.x > 0.0) {
            let at = Rect::from_min_size(pos2(x, rect.center().y - parts.cap.y / 2.0), parts.cap);
            let on = if self.rank == Rank::Primary && self.enabled { CapOn::Fill } else { CapOn::Paper };
            paint_cap(ui, look, at, key, on);
        }
    }
}

/// The laid-out parts of a button, from left to right.
struct Parts {
    before: Option<Arc<Galley>>,
    label: Arc<Galley>,
    after: Option<Arc<Galley>>,
    cap: Vec2,
    width: f32,
    gap: f32,
}

/// A square button with an icon alone: `name` is its tooltip and its accessible name.
pub fn icon_button(ui: &mut Ui, look: &Look<'_>, icon: &str, name: &str) -> Response {
    icon_button_of(ui, look, icon, name, 40.0, Rank::Quiet)
}

/// The same with a side of `side` points, and outlined when secondary.
pub fn icon_button_of(ui: &mut Ui, look: &Look<'_>, icon: &str, name: &str, side: f32, rank: Rank) -> Response {
    let theme = look.theme;
    let (rect, response) = control(ui, Vec2::splat(look.px(side)), Role::Button, name, true);
    let round = if side > 44.0 { radius::BUTTON } else { radius::FIELD };
    let lit = response.hovered() || response.is_pointer_button_down_on();
    let fill = match rank {
        Rank::Quiet if lit => theme.sunk,
        Rank::Quiet => NONE,
        _ if lit => theme.raised,
        _ => theme.surface,
    };
    let edge = match rank {
        Rank::Quiet => NONE,
        _ if lit => theme.ink,
        _ => theme.control,
    };
    let edge = Stroke::new(theme.width(stroke::CONTROL), edge);
    ui.painter().rect(rect, CornerRadius::same(round), fill, edge, StrokeKind::Inside);
    let ink = if lit { theme.ink } else { theme.ink2 };
    super::label::icon_at(ui, look, rect.center(), icon, Text::Icon((side / 2.0).clamp(18.0, 22.0)), ink);
    focus_ring(ui, look, &response, rect, round);
    super::tooltip(response, look, name)
}

/// An underlined link; opening it is the caller's business.
pub fn link(ui: &mut Ui, look: &Look<'_>, words: &str, text: Text) -> Response {
    let theme = look.theme;
    let mut format = look.format(text, theme.news);
    format.underline = Stroke::new(1.0, theme.news);
    let mut job = egui::text::LayoutJob::single_section(words.to_owned(), format);
    job.wrap.max_width = ui.available_width();
    let galley = super::layout(ui, job);
    let (rect, response) = control(ui, galley.size(), Role::Link, words, true);
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.news);
    focus_ring(ui, look, &response, rect, radius::KEY);
    response
}
