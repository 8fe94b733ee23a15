//! Questions that have to be answered before going on.

use egui::accesskit::Role;
use egui::{Align, Context, CornerRadius, Frame, Id, Key, Layout, Margin, Modal, Modifiers, Stroke, Ui};

use super::button::{Button, Rank};
use super::label::{heading, label};
use crate::ui::look::Look;
use crate::ui::theme::{Text, radius};

/// A question to be shown.
#[derive(Clone, Copy, Debug)]
#[must_use = "a dialog is drawn by `show`"]
pub struct Dialog<'a> {
    title: &'a str,
    text: &'a str,
    safe: &'a str,
    other: Option<&'a str>,
    danger: bool,
    escape_is_safe: bool,
    typing: bool,
    width: f32,
}

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogAnswer {
    /// The choice that loses nothing.
    Safe,
    /// The other choice.
    Other,
}

impl<'a> Dialog<'a> {
    /// A question, what happens to the learner's work, and the choice that loses nothing.
    pub fn new(title: &'a str, text: &'a str, safe: &'a str) -> Self {
        Self { title, text, safe, other: None, danger: false, escape_is_safe: false, typing: false, width: 420.0 }
    }

    /// The other choice. Esc takes it.
    pub fn other(self, other: &'a str) -> Self {
        Self { other: Some(other), ..self }
    }

    /// The other choice cannot be undone: it looks so, and Esc takes the safe one instead.
    pub fn danger(self, other: &'a str) -> Self {
        Self { other: Some(other), danger: true, escape_is_safe: true, ..self }
    }

    /// Esc takes the safe choice although the other can be undone: it would leave the program.
    pub fn safe_on_escape(self) -> Self {
        Self { escape_is_safe: true, ..self }
    }

    /// Something is typed first: the dialog leaves the first focus to the field that is put into it.
    pub fn typing(self) -> Self {
        Self { typing: true, ..self }
    }

    /// Another width than 420 points.
    pub fn width(self, width: f32) -> Self {
        Self { width, ..self }
    }

    /// Draws it over everything else; focus stays inside, at first on the safe choice.
    #[must_use]
    pub fn show(self, ctx: &Context, look: &Look<'_>, id: Id) -> Option<DialogAnswer> {
        self.show_with(ctx, look, id, |_| {}).0
    }

    /// The same with more between text and buttons, such as a field.
    pub fn show_with<R>(
        self,
        ctx: &Context,
        look: &Look<'_>,
        id: Id,
        more: impl FnOnce(&mut Ui) -> R,
    ) -> (Option<DialogAnswer>, R) {
        let fresh = is_fresh(ctx, id);
        let came_from = id.with("came-from");
        if fresh {
            let focused = ctx.memory(egui::Memory::focused);
            ctx.data_mut(|data| data.insert_temp(came_from, focused));
        }
        let theme = look.theme;
        let frame = Frame::new()
            .fill(theme.surface)
            .stroke(Stroke::new(theme.width(1.0), theme.rule))
            .corner_radius(CornerRadius::same(radius::DIALOG))
            .shadow(theme.shadow(3))
            .inner_margin(Margin::same(22));
        let modal = Modal::new(id).backdrop_color(theme.scrim).frame(frame).show(ctx, |ui| {
            let window = ui.ctx().content_rect().width();
            ui.set_width((look.px(self.width) - 46.0).min(window - 80.0));
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::AlertDialog);
                node.set_modal();
                node.set_label(self.title);
            });
            heading(ui, look, self.title, Text::H2, 1);
            if !self.text.is_empty() {
                label(ui, look, self.text, Text::Body, theme.ink2);
            }
            let more = more(ui);
            ui.add_space(look.gap(8.0));
            (self.buttons(ui, look, fresh), more)
        });
        let (mut answer, more) = modal.inner;
        if answer.is_none() && modal.is_top_modal && !modal.any_popup_open {
            answer = self.escaped(ctx);
        }
        if answer.is_some()
            && let Some(before) = ctx.data(|data| data.get_temp::<Option<Id>>(came_from)).flatten()
        {
            ctx.data_mut(|data| data.insert_temp(focus_to_return(), before));
        }
        (answer, more)
    }

    fn escaped(self, ctx: &Context) -> Option<DialogAnswer> {
        let escaped = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let takes_other = self.other.is_some() && !self.escape_is_safe;
        escaped.then_some(if takes_other { DialogAnswer::Other } else { DialogAnswer::Safe })
    }

    fn buttons(self, ui: &mut Ui, look: &Look<'_>, fresh: bool) -> Option<DialogAnswer> {
        let mut safe = Button::primary(self.safe);
        let rank = if self.danger { Rank::Danger } else { Rank::Secondary };
        let mut other = self.other.map(|words| Button::new(rank, words));
        match &mut other {
            Some(other) if !self.escape_is_safe => *other = other.key("Esc"),
            _ => safe = safe.key("Esc"),
        }
        let safe_size = safe.size(ui, look);
        let wanted = safe_size.x + other.map_or(0.0, |b| b.size(ui, look).x) + look.gap(12.0);
        let fits = wanted <= ui.available_width();
        let layout = if fits { Layout::right_to_left(Align::Center) } else { Layout::top_down(Align::RIGHT) };
        let size = egui::vec2(ui.available_width(), safe_size.y);
        ui.allocate_ui_with_layout(size, layout, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(look.gap(12.0));
            let response = safe.show(ui, look);
            if fresh && !self.typing {
                response.request_focus();
            }
            let mut answer = response.clicked().then_some(DialogAnswer::Safe);
            if other.is_some_and(|button| button.show(ui, look).clicked()) {
                answer = Some(DialogAnswer::Other);
            }
            answer
        })
        .inner
    }
}

fn focus_to_return() -> Id {
    Id::unique("dialog-focus-to-return")
}

/// Gives the focus back to where it was before a dialog, once nothing covers that any more and nothing else has
/// taken it. Call it before screens are drawn.
pub fn return_focus(ctx: &Context) {
    let Some(before) = ctx.data(|data| data.get_temp::<Id>(focus_to_return())) else { return };
    if ctx.memory(|memory| memory.top_modal_layer().is_some()) {
        ctx.request_repaint();
        return;
    }
    ctx.data_mut(|data| data.remove::<Id>(focus_to_return()));
    if ctx.memory(egui::Memory::focused).is_none() {
        ctx.memory_mut(|memory| memory.request_focus(before));
    }
}

/// Whether the dialog was not there in the pass before.
fn is_fresh(ctx: &Context, id: Id) -> bool {
    let now = ctx.cumulative_pass_nr();
    let before = ctx.data_mut(|data| {
        let before = data.get_temp::<u64>(id);
        data.insert_temp(id, now);
        before
    });
    before.is_none_or(|before| before + 1 < now)
}
