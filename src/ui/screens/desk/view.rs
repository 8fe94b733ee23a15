//! Drawing the desk: the story at the left, the open tool in the middle, the notebook at the right.

use egui::accesskit::Role;
use egui::{CornerRadius, Key, Modifiers, Rect, Stroke, Ui, UiBuilder, pos2, vec2};

use super::data::{DeskData, PageData, RowData};
use super::state::DeskState;
use super::{notes, pages};
use crate::session::Spot;
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::screens::item::{keys, top, top_bar};
use crate::ui::theme::{Text, icon, radius, stroke};
use crate::ui::widgets::{self, Button, Card, Dialog, DialogAnswer, ToolRow, tool_tab};

/// Draws the desk in the room right of the rail; what was asked for.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &DeskData, state: &mut DeskState) -> Vec<Action> {
    let mut asked = read(ui, data, state);
    state.run.aside.clear();
    let (bar, room) = top::stage(ui, look);
    // Where there is room, the way back stands on the bar, at its right end.
    let back = back_width(ui, look, data);
    let on_bar = look.fold >= Fold::Regular;
    let rest = if on_bar { bar.with_max_x(bar.right() - back - look.gap(14.0)) } else { bar };
    asked.extend(top_bar(ui, look, &data.top, rest, &mut state.run));
    if on_bar {
        let high = look.px(44.0);
        let place = Rect::from_center_size(pos2(bar.right() - back / 2.0, bar.center().y), vec2(back, high));
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| back_button(ui, look, data, back, &mut asked));
    }
    match look.fold {
        Fold::Narrow => narrow(ui, look, data, state, room, &mut asked),
        _ => beside(ui, look, data, state, room, &mut asked),
    }
    asked.extend(leave(ui, look, data, state));
    asked
}

fn read(ui: &mut Ui, data: &DeskData, state: &DeskState) -> Vec<Action> {
    let mut asked = Vec::new();
    if !keys::are_ours(ui, &state.run) {
        return asked;
    }
    if ui.input_mut(|input| keys::take(input, Key::Escape, Modifiers::NONE)) {
        asked.push(back(data));
    }
    asked.extend(keys::tool(ui).map(|tool| Action::OpenDesk(Spot::of(tool))));
    if let PageData::Result(result) = &data.page
        && ui.input_mut(|input| keys::take(input, Key::P, Modifiers::NONE))
    {
        asked.push(Action::Pin(result.spot));
    }
    if let PageData::List(list) = &data.page {
        let results = list.rows.iter().filter_map(|row| match row {
            RowData::Result(result) => Some(result.spot),
            RowData::Own(..) => None,
        });
        for (spot, key) in results.zip(DIGITS) {
            if ui.input_mut(|input| keys::take(input, key, Modifiers::NONE)) {
                asked.push(Action::OpenDesk(spot));
            }
        }
    }
    asked
}

const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// From a page to its list, from a list to judging.
fn back(data: &DeskData) -> Action {
    match data.at.result {
        Some(_) => Action::OpenDesk(Spot::of(data.at.tool)),
        None => Action::LeaveDesk,
    }
}

fn leave(ui: &Ui, look: &Look<'_>, data: &DeskData, state: &mut DeskState) -> Vec<Action> {
    if !state.run.leaving {
        return Vec::new();
    }
    let words = &data.top.leave;
    let dialog = Dialog::new(&words.title, &words.text, &words.stay).other(&words.leave);
    let answer = dialog.show(ui.ctx(), look, egui::Id::unique("leave-desk"));
    state.run.leaving = answer.is_none();
    if answer == Some(DialogAnswer::Other) { vec![Action::Leave] } else { Vec::new() }
}

/// Side by side; the story's column gives way where there is little room.
fn beside(ui: &mut Ui, look: &Look<'_>, data: &DeskData, state: &mut DeskState, room: Rect, asked: &mut Vec<Action>) {
    let compact = look.fold == Fold::Compact;
    let gap = look.gap(if compact { 14.0 } else { 18.0 });
    let (left, right) = if compact { (0.0, look.px(268.0)) } else { (look.px(222.0), look.px(264.0)) };
    let first = if left > 0.0 { room.left() + left + gap } else { room.left() };
    let second = room.right() - right - gap;
    if left > 0.0 {
        let column = Rect::from_min_max(room.min, pos2(room.left() + left, room.bottom()));
        column_of(ui, column, "story", |ui| {
            story(ui, look, data, false);
            ui.add_space(look.gap(14.0));
            sideways(ui, look, data);
        });
    }
    let middle = Rect::from_min_max(pos2(first, room.top()), pos2(second, room.bottom()));
    desk(ui, look, data, state, middle, asked);
    let column = Rect::from_min_max(pos2(second + gap, room.top()), room.max);
    column_of(ui, column, "notes", |ui| {
        notes::card(ui, look, data, state, asked);
        if compact {
            ui.add_space(look.gap(14.0));
            story(ui, look, data, true);
        }
    });
}

/// One column: the open tool, the notebook, the story.
fn narrow(ui: &mut Ui, look: &Look<'_>, data: &DeskData, state: &mut DeskState, room: Rect, asked: &mut Vec<Action>) {
    let around = room.expand2(vec2(8.0, 0.0));
    column_of(ui, around.shrink2(vec2(8.0, 0.0)), "desk", |ui| {
        let width = ui.available_width();
        back_button(ui, look, data, width, asked);
        ui.add_space(look.gap(10.0));
        Card::new().padding(14.0).show(ui, look, |ui| {
            tabs(ui, look, data, asked);
            ui.add_space(look.gap(10.0));
            pages::page(ui, look, data, state, asked);
        });
        ui.add_space(look.gap(14.0));
        notes::card(ui, look, data, state, asked);
        ui.add_space(look.gap(14.0));
        story(ui, look, data, true);
        ui.add_space(look.gap(14.0));
    });
}

/// A column that scrolls for itself; rings and shadows stand a little outside of it.
fn column_of(ui: &mut Ui, rect: Rect, salt: &str, content: impl FnOnce(&mut Ui)) {
    let around = rect.expand(8.0);
    ui.scope_builder(UiBuilder::new().max_rect(around).id_salt(salt), |ui| {
        ui.set_clip_rect(around.intersect(ui.clip_rect()));
        widgets::scroll(ui, ("desk", salt), |ui| {
            let inner = ui.available_rect_before_wrap();
            let place = Rect::from_min_max(
                pos2(around.left() + 8.0, inner.top() + 8.0),
                pos2(around.right() - 8.0, inner.top() + 8.0 + rect.height()),
            );
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                content(ui);
                ui.add_space(8.0);
            });
        });
    });
}

fn back_width(ui: &Ui, look: &Look<'_>, data: &DeskData) -> f32 {
    Button::primary(&data.back.0).icon(icon::ARROW_LEFT).key(&data.back.1).size(ui, look).x
}

fn back_button(ui: &mut Ui, look: &Look<'_>, data: &DeskData, width: f32, asked: &mut Vec<Action>) {
    let (label, key) = &data.back;
    let button = Button::primary(label).icon(icon::ARROW_LEFT).width(width);
    let button = if data.at.result.is_none() { button.key(key) } else { button };
    if button.show(ui, look).clicked() {
        asked.push(Action::LeaveDesk);
    }
}

fn story(ui: &mut Ui, look: &Look<'_>, data: &DeskData, low: bool) {
    let words = look.with_han(data.language.is_han());
    Card::new().padding(16.0).show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(8.0);
        widgets::caps(ui, look, &data.story.caps);
        if let Some((name, alt)) = data.story.picture.as_ref().filter(|_| !low) {
            let width = ui.available_width();
            widgets::picture(ui, look, name, alt, vec2(width, (width * 0.55).floor()), radius::KEY);
        }
        widgets::heading(ui, &words, &data.story.headline, Text::H3, 2);
        for line in &data.story.lines {
            widgets::label(ui, &words, line, Text::Small, look.theme.ink3);
        }
    });
}

fn sideways(ui: &mut Ui, look: &Look<'_>, data: &DeskData) {
    let (title, motto, checks) = &data.sideways;
    let theme = look.theme;
    Card::new().padding(16.0).show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(8.0);
        widgets::caps(ui, look, title);
        widgets::label(ui, look, motto, Text::Note, theme.ink2);
        widgets::rule(ui, look);
        for check in checks {
            let row = ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = look.gap(10.0);
                let (glyph, ink) =
                    if check.done { (Text::IconFill(18.0), theme.leaf) } else { (Text::Icon(18.0), theme.ink3) };
                let mark = if check.done { icon::CHECK_CIRCLE } else { icon::CIRCLE };
                widgets::icon(ui, look, mark, glyph, ink);
                widgets::label(ui, look, &check.label, Text::Body, theme.ink);
            });
            ui.ctx().accesskit_node_builder(row.response.id, |node| {
                node.set_role(Role::ListItem);
                node.set_label(check.name.as_str());
            });
        }
    });
}

/// Tabs on top, the open page under them.
fn desk(ui: &mut Ui, look: &Look<'_>, data: &DeskData, state: &mut DeskState, rect: Rect, asked: &mut Vec<Action>) {
    let theme = look.theme;
    let edge = Stroke::new(theme.width(stroke::RULE), theme.rule);
    ui.painter().add(widgets::plate(ui, look, rect, radius::CARD, 2, theme.raised, edge));
    let pad = look.gap(16.0);
    let head = Rect::from_min_max(rect.min + vec2(pad, pad * 0.6), pos2(rect.right() - pad, rect.bottom()));
    let ground = ui.painter().add(egui::Shape::Noop);
    let used = ui.scope_builder(UiBuilder::new().max_rect(head).id_salt("tabs"), |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(8.0);
        if look.fold == Fold::Compact {
            let width = ui.available_width();
            back_button(ui, look, data, width, asked);
        }
        tabs(ui, look, data, asked);
    });
    let split = used.response.rect.bottom() + pad * 0.6;
    let well = Rect::from_min_max(rect.min + vec2(1.0, 1.0), pos2(rect.right() - 1.0, split));
    let top = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
    ui.painter().set(ground, widgets::plate(ui, look, well, top, 0, theme.sunk, Stroke::NONE));
    ui.painter().hline(well.x_range(), split, edge);
    let body = Rect::from_min_max(pos2(rect.left() + 4.0, split + 1.0), rect.max - vec2(4.0, 4.0));
    ui.scope_builder(UiBuilder::new().max_rect(body).id_salt("page"), |ui| {
        ui.set_clip_rect(body.intersect(ui.clip_rect()));
        widgets::scroll(ui, ("page", format!("{:?}", data.at)), |ui| {
            let inner = ui.available_rect_before_wrap();
            let place = Rect::from_min_max(
                pos2(rect.left() + pad, inner.top() + pad),
                pos2(rect.right() - pad, inner.top() + pad + body.height()),
            );
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                pages::page(ui, look, data, state, asked);
                ui.add_space(pad);
            });
        });
    });
}

fn tabs(ui: &mut Ui, look: &Look<'_>, data: &DeskData, asked: &mut Vec<Action>) {
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(4.0), look.gap(4.0));
        for tab in &data.tabs {
            let shown = ToolRow {
                tool: tab.tool,
                label: &tab.label,
                name: &tab.name,
                key: &tab.key,
                state: &tab.state,
                enabled: true,
            };
            let response = tool_tab(ui, look, shown, data.at.tool == tab.tool);
            if response.clicked() {
                asked.push(Action::OpenDesk(Spot::of(tab.tool)));
            }
        }
    });
    ui.ctx().accesskit_node_builder(row.response.id, |node| {
        node.set_role(Role::TabList);
        node.set_label(data.tabs_name.as_str());
    });
}
