//! Drawing the reveal.

use egui::{Id, Key, Layout, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

use super::data::{Next, RevealData};
use super::margin::{self, Columns};
use super::panel;
use super::state::RevealState;
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::screens::item::{dialogs, keys, top, top_bar, view::scroll_by_keys};
use crate::ui::surfaces;
use crate::ui::theme::{Text, icon, radius};
use crate::ui::widgets::{self, Button, Dialog, DialogAnswer, Rank, announce, icon_button_of, label, paint};

/// Draws the reveal in the room right of the rail; what was asked for.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &RevealData, state: &mut RevealState) -> Vec<Action> {
    let mut asked = read(ui, data, state);
    let (seconds, fresh) = state.seconds(&data.item, ui.input(|input| input.time));
    state.unfolding.begin(ui);
    let since = sweeping(ui, look, data, seconds);
    announce(ui, ui.scope_id().with("revealed"), &data.announced, true);
    state.run.aside.clear();
    let (bar, room) = top::stage(ui, look);
    asked.extend(top_bar(ui, look, &data.top, bar, &mut state.run));
    if data.next.1 == Next::Back && state.run.leaving {
        state.run.leaving = false;
        asked.push(Action::Back);
    }
    let mut draw = Draw { look, data, state, since, fresh, asked: &mut asked };
    match look.fold {
        Fold::Narrow => draw.narrow(ui, room),
        _ => draw.beside(ui, room),
    }
    asked.extend(link_dialog(ui, look, data, state));
    asked.extend(dialogs(ui, look, &data.top, (&data.flag, &data.item), &mut state.run));
    asked
}

fn read(ui: &mut Ui, data: &RevealData, state: &mut RevealState) -> Vec<Action> {
    let mut asked = Vec::new();
    if state.link.is_some() || !keys::are_ours(ui, &state.run) {
        return asked;
    }
    keys::keep_arrows(ui);
    if ui.input_mut(|input| keys::take(input, Key::Escape, Modifiers::NONE)) {
        state.run.leaving = true;
    }
    if keys::enter(ui, &state.run) {
        asked.push(next(data));
    }
    asked
}

fn next(data: &RevealData) -> Action {
    match data.next.1 {
        Next::Exercise | Next::Story | Next::Summary => Action::Next,
        Next::Back => Action::Back,
    }
}

/// Seconds into the markers' sweep, while it lasts.
fn sweeping(ui: &Ui, look: &Look<'_>, data: &RevealData, seconds: f32) -> Option<f32> {
    if look.less_motion || seconds >= surfaces::sweep_seconds(&data.surface) {
        return None;
    }
    ui.ctx().request_repaint();
    Some(seconds)
}

/// What the parts of the screen share while it is drawn.
struct Draw<'a, 'l> {
    look: &'a Look<'l>,
    data: &'a RevealData,
    state: &'a mut RevealState,
    since: Option<f32>,
    fresh: bool,
    asked: &'a mut Vec<Action>,
}

impl Draw<'_, '_> {
    /// Artefact and notes at the left, the panel at the right.
    fn beside(&mut self, ui: &mut Ui, room: Rect) {
        let look = self.look;
        let compact = look.fold == Fold::Compact;
        let gap = look.gap(16.0);
        let panel = if compact { look.px(354.0) } else { look.px(418.0).min(room.width() * 0.36) };
        let split = room.right() - panel;
        let left = Rect::from_min_max(room.min, pos2(split - gap, room.bottom()));
        let columns =
            if compact { Columns { artefact: left.width(), notes: 0.0 } } else { Columns::of(look, left.width()) };
        self.artefact(ui, left, columns);
        self.panel(ui, Rect::from_min_max(pos2(split, room.top()), room.max));
    }

    fn artefact(&self, ui: &mut Ui, room: Rect, columns: Columns) {
        let id = ui.scope_id().with("artefact");
        let region = ui.interact(room, id, egui::Sense::focusable_noninteractive());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(egui::accesskit::Role::Article);
            node.set_label(format!("{} · {}", self.data.surface.name, self.data.surface.label));
        });
        let around = room.expand(8.0);
        ui.scope_builder(UiBuilder::new().max_rect(around), |ui| {
            ui.set_clip_rect(around.expand(4.0).intersect(ui.clip_rect()));
            widgets::scroll(ui, ("reveal-artefact", &self.data.item), |ui| {
                scroll_by_keys(ui, room.height(), region.has_focus());
                let spacing = std::mem::take(&mut ui.spacing_mut().item_spacing);
                ui.add_space(8.0);
                let top = ui.cursor().top();
                let size = vec2(room.width(), room.height());
                let rect = Rect::from_min_size(pos2(around.left() + 8.0, top), size);
                ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
                    ui.spacing_mut().item_spacing = spacing;
                    margin::show(ui, self.look, self.data, columns, room.height(), self.since);
                });
                ui.add_space(8.0);
            });
        });
        if region.has_focus() {
            paint::ring(ui.painter(), self.look, room, radius::ARTEFACT);
        }
    }

    /// The panel scrolls; what leads on stays at its bottom.
    fn panel(&mut self, ui: &mut Ui, rect: Rect) {
        let look = self.look;
        let theme = look.theme;
        let edge = egui::Stroke::new(theme.width(1.0), theme.rule);
        ui.painter().add(widgets::plate(ui, look, rect, radius::CARD, 1, theme.surface, edge));
        let pad = look.gap(if look.fold == Fold::Compact { 16.0 } else { 22.0 });
        let foot = look.px(48.0) + 2.0 * look.gap(14.0);
        let inside = rect.shrink2(vec2(pad, 0.0));
        let upper = Rect::from_min_max(inside.min, pos2(inside.right() + pad - 4.0, inside.bottom() - foot));
        ui.scope_builder(UiBuilder::new().max_rect(upper), |ui| {
            ui.set_clip_rect(upper.expand(8.0).intersect(ui.clip_rect()));
            widgets::scroll(ui, ("reveal-panel", &self.data.item), |ui| {
                ui.set_max_width(inside.width() - 4.0);
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(look.gap(18.0));
                panel::outcome(ui, look, self.data);
                panel::parted(ui, look);
                panel::rest(ui, look, self.data, self.state);
                ui.add_space(look.gap(16.0));
            });
        });
        ui.painter().hline(rect.x_range().shrink(1.0), upper.bottom(), edge);
        let lower = Rect::from_min_max(pos2(inside.left(), upper.bottom()), inside.max);
        self.foot(ui, lower);
    }

    /// Next and Flag.
    fn foot(&mut self, ui: &mut Ui, rect: Rect) {
        let (look, data) = (self.look, self.data);
        ui.scope_builder(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(egui::Align::Center)), |ui| {
            ui.spacing_mut().item_spacing.x = look.gap(10.0);
            let flag = look.px(48.0);
            let width = ui.available_width() - flag - look.gap(10.0);
            let button = Button::primary(&data.next.0).width(width).key(&data.next_key);
            let response = button.show(ui, look);
            if self.fresh {
                response.request_focus();
            }
            if response.clicked() {
                self.asked.push(next(data));
            }
            let response = icon_button_of(ui, look, icon::FLAG, &data.flag.button, 48.0, Rank::Secondary);
            self.state.run.aside.push(response.id);
            if response.clicked() {
                self.state.run.flag = Some(String::new());
            }
        });
    }

    /// One column: outcome, artefact, notes, the rest; what leads on stays at the bottom.
    fn narrow(&mut self, ui: &mut Ui, room: Rect) {
        let look = self.look;
        let whole = ui.max_rect();
        let foot = look.px(48.0) + 2.0 * look.gap(12.0);
        let lower = Rect::from_min_max(pos2(whole.left(), whole.bottom() - foot), whole.max);
        let around = Rect::from_min_max(room.min - vec2(8.0, 0.0), pos2(room.right() + 8.0, lower.top()));
        ui.scope_builder(UiBuilder::new().max_rect(around), |ui| {
            ui.set_clip_rect(around.expand(4.0).intersect(ui.clip_rect()));
            widgets::scroll(ui, ("reveal-all", &self.data.item), |ui| {
                scroll_by_keys(ui, around.height(), true);
                let top = ui.cursor().min;
                let rect = Rect::from_min_size(pos2(top.x + 8.0, top.y), vec2(room.width() - 8.0, around.height()));
                ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add_space(look.gap(6.0));
                    panel::outcome(ui, look, self.data);
                    ui.add_space(look.gap(14.0));
                    let columns = Columns { artefact: rect.width(), notes: 0.0 };
                    margin::show(ui, look, self.data, columns, 0.0, self.since);
                    ui.add_space(look.gap(4.0));
                    panel::rest(ui, look, self.data, self.state);
                    ui.add_space(look.gap(20.0));
                });
            });
        });
        ui.painter().add(widgets::plate(ui, look, lower, 0, 0, look.theme.surface, egui::Stroke::NONE));
        ui.painter().hline(lower.x_range(), lower.top() + 1.0, egui::Stroke::new(2.0, look.theme.ink));
        self.foot(ui, Rect::from_min_max(pos2(room.left(), lower.top()), pos2(room.right(), lower.bottom())));
    }
}

/// Shows the whole address of a reference before anything is opened.
fn link_dialog(ui: &Ui, look: &Look<'_>, data: &RevealData, state: &mut RevealState) -> Vec<Action> {
    let url = state.link.and_then(|at| data.references.get(at)?.url.as_ref());
    let Some(url) = url else { return Vec::new() };
    let words = &data.link;
    let dialog = Dialog::new(&words.title, &words.text, &words.cancel).other(&words.open).safe_on_escape();
    let (answer, copied) = dialog.show_with(ui.ctx(), look, Id::unique("open-link"), |ui| {
        ui.add_space(look.gap(4.0));
        label(ui, look, url, Text::BodyStrong, look.theme.ink);
        Button::quiet(&words.copy).small().icon(icon::COPY).show(ui, look).clicked()
    });
    let mut asked = Vec::new();
    if copied {
        asked.push(Action::Copy(url.clone()));
    }
    if answer == Some(DialogAnswer::Other) {
        asked.push(Action::OpenLink(url.clone()));
    }
    if answer.is_some() || copied {
        state.link = None;
    }
    asked
}
