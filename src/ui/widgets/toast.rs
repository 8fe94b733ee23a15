//! Notices at the bottom right that come and go. Nothing essential lives only here.

use egui::accesskit::{Live, Role};
use egui::{Align2, Area, Context, CornerRadius, Frame, Id, Margin, Order, Stroke, Ui, vec2};

use super::button::{Button, Rank, icon_button_of};
use super::label::{icon, label};
use crate::ui::look::Look;
use crate::ui::theme::{Text, icon as icons, radius};

/// What kind of news a toast brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Done.
    Good,
    /// Something to know.
    Caution,
}

/// One notice.
#[derive(Clone, Copy, Debug)]
pub struct Toast<'a> {
    /// Tells it from others.
    pub id: u64,
    /// Edge and icon.
    pub mood: Mood,
    /// What happened.
    pub title: &'a str,
    /// One line more; may be empty.
    pub line: &'a str,
    /// At most one thing to do.
    pub action: Option<&'a str>,
    /// Name of the button that takes it away.
    pub dismiss: &'a str,
}

/// What was pressed on a toast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToastAnswer {
    /// The action of the toast with this id.
    Act(u64),
    /// Take the toast with this id away.
    Dismiss(u64),
}

/// What became of the toasts in this frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Toasts {
    /// What was pressed.
    pub answer: Option<ToastAnswer>,
    /// The pointer or the focus is on them: their time stands still.
    pub held: bool,
}

/// Draws the newest two, the newest lowest. How long they stay (6 s) is the caller's business.
#[must_use]
pub fn toasts(ctx: &Context, look: &Look<'_>, all: &[Toast<'_>]) -> Toasts {
    let shown = &all[all.len().saturating_sub(2)..];
    let mut result = Toasts::default();
    if shown.is_empty() {
        return result;
    }
    let area = Area::new(Id::unique("toasts"))
        .order(Order::Foreground)
        .anchor(Align2::RIGHT_BOTTOM, vec2(-look.gap(20.0), -look.gap(20.0)));
    let inner = area.show(ctx, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(8.0);
        let mut focused = false;
        for toast in shown {
            let (answer, focus) = one(ui, look, toast);
            result.answer = result.answer.or(answer);
            focused |= focus;
        }
        focused
    });
    result.held = inner.inner || inner.response.contains_pointer();
    result
}

fn one(ui: &mut Ui, look: &Look<'_>, toast: &Toast<'_>) -> (Option<ToastAnswer>, bool) {
    let theme = look.theme;
    let (color, glyph) = match toast.mood {
        Mood::Good => (theme.leaf, icons::CHECK_CIRCLE),
        Mood::Caution => (theme.amber, icons::WARNING),
    };
    // The coloured edge is what shows of a card beneath, so that it follows the round corners.
    let beneath = Frame::new()
        .fill(color)
        .corner_radius(CornerRadius::same(radius::ARTEFACT))
        .shadow(theme.shadow(2))
        .inner_margin(Margin { left: 4, ..Margin::ZERO });
    let frame = Frame::new()
        .fill(theme.raised)
        .stroke(Stroke::new(theme.width(1.0), theme.rule))
        .corner_radius(CornerRadius { nw: 0, sw: 0, ne: radius::ARTEFACT, se: radius::ARTEFACT })
        .inner_margin(Margin { left: 12, right: 10, top: 10, bottom: 10 });
    let inner = beneath.show(ui, |ui| {
        frame
            .show(ui, |ui| {
                ui.set_width(look.px(360.0).min(ui.ctx().content_rect().width() - 80.0));
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = look.gap(10.0);
                    icon(ui, look, glyph, Text::IconFill(20.0), color);
                    contents(ui, look, toast)
                })
                .inner
            })
            .inner
    });
    ui.ctx().accesskit_node_builder(inner.response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(format!("{} {}", toast.title, toast.line));
    });
    inner.inner
}

fn contents(ui: &mut Ui, look: &Look<'_>, toast: &Toast<'_>) -> (Option<ToastAnswer>, bool) {
    let action = toast.action.map(|words| Button::quiet(words).small());
    let buttons = action.map_or(0.0, |button| button.size(ui, look).x) + look.px(28.0) + look.gap(20.0);
    let words = (ui.available_width() - buttons).max(look.px(120.0));
    ui.vertical(|ui| {
        ui.set_width(words);
        ui.spacing_mut().item_spacing.y = 2.0;
        label(ui, look, toast.title, Text::BodyStrong, look.theme.ink);
        if !toast.line.is_empty() {
            label(ui, look, toast.line, Text::Small, look.theme.ink2);
        }
    });
    let mut answer = None;
    let mut focused = false;
    if let Some(button) = action {
        let response = button.show(ui, look);
        focused |= response.has_focus();
        answer = response.clicked().then_some(ToastAnswer::Act(toast.id));
    }
    let close = icon_button_of(ui, look, icons::X, toast.dismiss, 28.0, Rank::Quiet);
    focused |= close.has_focus();
    if close.clicked() {
        answer = Some(ToastAnswer::Dismiss(toast.id));
    }
    (answer, focused)
}
