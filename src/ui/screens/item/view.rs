//! Drawing the item screen.

use egui::accesskit::Role;
use egui::{Key, Layout, Modifiers, Rect, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::data::{AnswerData, ItemData, SavingData};
use super::keys;
use super::state::{ItemState, RunState};
use super::top::{aside, dialogs, stage, top_bar};
use crate::session::Spot;
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::surfaces::{self, Room, SurfaceData};
use crate::ui::theme::{Text, icon, radius};
use crate::ui::widgets::{
    self, Answer, Button, Card, Trouble, announce, answer_button, checkbox, confidence_bars, error_panel, heading,
    label, paint, rule,
};

/// Draws the item screen in the room right of the rail; what was asked for.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &ItemData, state: &mut ItemState) -> Vec<Action> {
    let mut asked = keys::read(ui, data, &mut state.run);
    state.run.aside.clear();
    let (top, below) = stage(ui, look);
    asked.extend(top_bar(ui, look, &data.top, top, &mut state.run));
    if look.fold == Fold::Narrow {
        narrow(ui, look, data, state, below, &mut asked);
    } else {
        beside(ui, look, data, state, below, &mut asked);
    }
    asked.extend(dialogs(ui, look, &data.top, (&data.flag, &data.item), &mut state.run));
    asked
}

/// Artefact at the left, decision at the right.
fn beside(ui: &mut Ui, look: &Look<'_>, data: &ItemData, state: &mut ItemState, room: Rect, asked: &mut Vec<Action>) {
    let gap = look.gap(if look.fold == Fold::Compact { 16.0 } else { 24.0 });
    let panel = look.px(match look.fold {
        Fold::Wide => 408.0,
        Fold::Regular => 392.0,
        _ => 364.0,
    });
    let split = room.right() - panel;
    let left = Rect::from_min_max(room.min, pos2(split - gap, room.bottom()));
    artefact(ui, look, &data.surface, left, |_| {});
    let right = Rect::from_min_max(pos2(split, room.top()), room.max);
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        // The tick on a chosen answer and the focus ring stand a little outside of it.
        ui.set_clip_rect(right.expand(11.0).intersect(ui.clip_rect()));
        widgets::scroll_snug(ui, "decision", right.height(), |ui| {
            let padding = if look.fold == Fold::Compact { 16.0 } else { 20.0 };
            Card::new().padding(padding).show(ui, look, |ui| decision(ui, look, data, state, asked));
        });
    });
}

/// The artefact in `room`, scrolling where it is higher; `after` is added below it. With the focus on it, arrow
/// keys scroll; Page up and down always do.
pub(in crate::ui::screens) fn artefact(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &SurfaceData,
    room: Rect,
    after: impl FnOnce(&mut Ui),
) {
    let id = ui.scope_id().with("artefact");
    let region = ui.interact(room, id, Sense::focusable_noninteractive());
    describe(ui, id, data);
    // Shadows and the focus ring stand a little outside of the frame.
    let around = room.expand(8.0);
    ui.scope_builder(UiBuilder::new().max_rect(around), |ui| {
        ui.set_clip_rect(around.expand(4.0).intersect(ui.clip_rect()));
        widgets::scroll(ui, ("artefact", &data.label), |ui| {
            scroll_by_keys(ui, room.height(), region.has_focus());
            // Nothing but the frame and the room around it: an artefact as high as the room does not scroll.
            let spacing = std::mem::take(&mut ui.spacing_mut().item_spacing);
            let inner = ui.available_rect_before_wrap();
            let rect = Rect::from_min_max(
                pos2(around.left() + 8.0, inner.top() + 8.0),
                pos2(around.right() - 8.0, inner.top() + 8.0 + room.height()),
            );
            ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
                ui.spacing_mut().item_spacing = spacing;
                let frame = Room { width: rect.width(), height: room.height(), reserve: 0.0, since: None };
                surfaces::show(ui, look, data, frame);
                after(ui);
            });
            ui.add_space(8.0);
        });
    });
    if region.has_focus() {
        paint::ring(ui.painter(), look, room, radius::ARTEFACT);
    }
}

fn describe(ui: &Ui, id: egui::Id, data: &SurfaceData) {
    let name = format!("{} · {}", data.name, data.label);
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Article);
        node.set_label(name);
    });
}

/// Scrolls what `ui` stands in by the keys for it.
pub(in crate::ui::screens) fn scroll_by_keys(ui: &mut Ui, page: f32, arrows: bool) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let mut by = 0.0;
    if pressed(Key::PageDown) {
        by -= page * 0.9;
    }
    if pressed(Key::PageUp) {
        by += page * 0.9;
    }
    if arrows && pressed(Key::ArrowDown) {
        by -= 60.0;
    }
    if arrows && pressed(Key::ArrowUp) {
        by += 60.0;
    }
    if by != 0.0 {
        ui.scroll_with_delta(vec2(0.0, by));
    }
}

/// Question, answers, confidence, the ways past it, lock in.
fn decision(ui: &mut Ui, look: &Look<'_>, data: &ItemData, state: &mut ItemState, asked: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    heading(ui, look, &data.question, Text::Question, 2);
    ui.add_space(look.gap(10.0));
    answers(ui, look, data, state, false, asked);
    ui.add_space(look.gap(12.0));
    sure(ui, look, data, asked);
    ui.add_space(look.gap(10.0));
    rule(ui, look);
    ui.add_space(look.gap(6.0));
    if tools(ui, look, data, &mut state.run, asked) {
        ui.add_space(look.gap(4.0));
    }
    past(ui, look, data, &mut state.run, asked);
    ui.add_space(look.gap(6.0));
    lock(ui, look, data, None, asked);
    if let Some(quiet) = &data.quiet {
        ui.add_space(look.gap(6.0));
        widgets::aligned(ui, look, quiet, Text::Small, look.theme.ink3, egui::Align::Center);
    }
}

fn answers(ui: &mut Ui, look: &Look<'_>, data: &ItemData, state: &mut ItemState, flat: bool, asked: &mut Vec<Action>) {
    let gap = look.gap(10.0);
    let width = ((ui.available_width() - gap) / 2.0).floor();
    ui.with_layout(Layout::left_to_right(egui::Align::TOP), |ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (at, answer) in data.answers.iter().enumerate() {
            let response = answer_button(ui, look, shown(answer, data.is_open()), width, flat);
            if at == 0 && state.met.as_ref() != Some(&data.item) && data.is_open() {
                state.met = Some(data.item.clone());
                response.request_focus();
            }
            // The focus goes where a key has chosen, so that ring and choice are not apart.
            if asked.iter().any(|action| matches!(action, Action::Judge(verdict) if *verdict == answer.verdict)) {
                response.request_focus();
            }
            if response.clicked() {
                asked.push(Action::Judge(answer.verdict));
            }
        }
    });
}

fn shown(answer: &AnswerData, enabled: bool) -> Answer<'_> {
    Answer {
        verdict: answer.verdict,
        label: &answer.label,
        key: answer.key_label.as_deref(),
        chosen: answer.chosen,
        enabled,
    }
}

fn sure(ui: &mut Ui, look: &Look<'_>, data: &ItemData, asked: &mut Vec<Action>) {
    let sure = &data.sure;
    let reading = sure.reading.as_deref().unwrap_or_default();
    title_and_reading(ui, look, data);
    ui.add_space(look.gap(8.0));
    let (_, picked) = confidence_bars(ui, look, &sure.title, reading, sure.chosen, data.is_open());
    asked.extend(picked.map(Action::Sure));
}

/// "How sure are you?" and, at the right, how sure or which keys say so; below it where there is no room beside.
fn title_and_reading(ui: &mut Ui, look: &Look<'_>, data: &ItemData) {
    let (sure, theme) = (&data.sure, look.theme);
    let hint = format!("{} ← →", sure.hint);
    let (words, text, ink) = match &sure.reading {
        Some(reading) => (reading.as_str(), Text::BodyStrong, theme.tigerdeep),
        None if look.keys => (hint.as_str(), Text::Small, theme.ink3),
        None => ("", Text::Small, theme.ink3),
    };
    let width = ui.available_width();
    let title = look.galley(ui, &sure.title, Text::Button, theme.ink, width);
    let right = look.galley(ui, words, text, ink, width);
    let beside = title.size().x + right.size().x + look.gap(8.0) <= width;
    let (first, second) = (title.size(), right.size());
    let height = if beside || words.is_empty() { first.y.max(second.y) } else { first.y + second.y };
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let at = if beside {
        pos2(rect.right() - second.x, rect.top() + (height - second.y) / 2.0)
    } else {
        pos2(rect.left(), rect.top() + first.y)
    };
    ui.painter().galley(rect.min, title, theme.ink);
    ui.painter().galley(at, right, ink);
}

/// The tools of the desk; whether there are any.
fn tools(ui: &mut Ui, look: &Look<'_>, data: &ItemData, state: &mut RunState, asked: &mut Vec<Action>) -> bool {
    // What went wrong takes the room of the tools, which are of no use by then.
    let failed = matches!(data.saving, SavingData::Failed { .. });
    let Some(tools) = data.tools.as_ref().filter(|_| !failed) else { return false };
    let theme = look.theme;
    // The nudge is a line more: all of it is to stay in sight at 768 px.
    let between = if tools.nudge.is_some() { 2.0 } else { 4.0 };
    ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(between));
    let free = look.galley(ui, &tools.free, Text::CaptionMedium, theme.leaf, f32::INFINITY).size().x;
    let title = look.galley(ui, &tools.title, Text::Button, theme.ink, f32::INFINITY).size().x;
    let beside = title + free + look.px(20.0) + look.gap(16.0) <= ui.available_width();
    ui.horizontal(|ui| {
        widgets::icon(ui, look, icon::MAGNIFYING_GLASS, Text::Icon(18.0), theme.ink);
        heading(ui, look, &tools.title, Text::Button, 3);
        if beside {
            ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
                widgets::line(ui, look, &tools.free, Text::CaptionMedium, theme.leaf);
            });
        }
    });
    if let Some((nudge, note)) = &tools.nudge {
        let response = widgets::Chip::new(nudge, widgets::Tone::Tiger).icon(icon::MAGNIFYING_GLASS).show(ui, look);
        widgets::tooltip(response, look, note);
    }
    let wide = look.fold >= Fold::Regular;
    let width = if wide { ui.available_width() } else { ((ui.available_width() - look.gap(8.0)) / 2.0).floor() };
    let mut row = |ui: &mut Ui, tool: &super::data::ToolData| {
        let shown = widgets::ToolRow {
            tool: tool.tool,
            label: &tool.label,
            name: &tool.name,
            key: &tool.key,
            state: &tool.state,
            enabled: data.is_open(),
        };
        let response = widgets::tool_row(ui, look, shown, width, wide);
        state.aside.push(response.id);
        if response.clicked() {
            asked.push(Action::OpenDesk(Spot::of(tool.tool)));
        }
    };
    if wide {
        tools.tools.iter().for_each(|tool| row(ui, tool));
    } else {
        for two in tools.tools.chunks(2) {
            ui.horizontal_top(|ui| two.iter().for_each(|tool| row(ui, tool)));
        }
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    true
}

/// "I have met this story", Skip and Flag, in one row: the ways past a judgement.
fn past(ui: &mut Ui, look: &Look<'_>, data: &ItemData, state: &mut RunState, asked: &mut Vec<Action>) {
    let open = data.is_open();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(4.0), look.gap(4.0));
        ui.add_enabled_ui(open, |ui| {
            let (words, on) = &data.met;
            let response = checkbox(ui, look, words, *on);
            state.aside.push(response.id);
            if response.clicked() && open {
                asked.push(Action::MetBefore(!on));
            }
        });
        let skip = Button::quiet(&data.skip).small().icon(icon::SKIP_FORWARD).enabled(open);
        if aside(ui, look, skip, state) {
            asked.push(Action::Skip);
        }
        let flag = widgets::icon_button_of(ui, look, icon::FLAG, &data.flag.button, 36.0, widgets::Rank::Quiet);
        state.aside.push(flag.id);
        if flag.clicked() {
            state.flag = Some(String::new());
        }
    });
}

/// The button that locks the answer in, or what became of the saving.
fn lock(ui: &mut Ui, look: &Look<'_>, data: &ItemData, width: Option<f32>, asked: &mut Vec<Action>) {
    let full = width.unwrap_or_else(|| ui.available_width());
    match &data.saving {
        SavingData::Open => {
            let words = if width.is_some() { &data.lock.short } else { &data.lock.label };
            let mut button = Button::primary(words).large().width(full).enabled(data.lock.enabled);
            button = button.name(&data.lock.label);
            if data.lock.enabled {
                button = button.key(&data.lock.key);
            }
            if button.show(ui, look).clicked() {
                asked.push(Action::LockIn);
            }
        }
        SavingData::Writing(words) => {
            let short = if width.is_some() { words.as_str() } else { words };
            Button::primary(short).large().width(full).enabled(false).icon(icon::FLOPPY_DISK).show(ui, look);
            announce(ui, ui.scope_id().with("saving"), words, false);
        }
        SavingData::Failed { title, text, details, copy, retry } => {
            ui.scope(|ui| {
                ui.set_max_width(full);
                ui.spacing_mut().item_spacing.y = look.gap(6.0);
                let trouble = Trouble { icon: icon::WARNING, title, text };
                let buttons = [Button::primary(retry), Button::secondary(copy)];
                match error_panel(ui, look, trouble, &buttons) {
                    Some(0) => asked.push(Action::RetrySave),
                    Some(_) => asked.push(Action::Copy(details.clone())),
                    None => {}
                }
                label(ui, look, details, Text::Caption, look.theme.ink3);
            });
            announce(ui, ui.scope_id().with("saving"), title, true);
        }
    }
}

/// The artefact scrolls on top, the decision stands in a sheet at the bottom.
fn narrow(ui: &mut Ui, look: &Look<'_>, data: &ItemData, state: &mut ItemState, room: Rect, asked: &mut Vec<Action>) {
    let whole = ui.max_rect();
    let id = ui.scope_id().with("sheet-height");
    let most = whole.height() * 0.55;
    let height = ui.data(|memory| memory.get_temp::<f32>(id)).unwrap_or(most * 0.8).min(most);
    let sheet = Rect::from_min_max(pos2(whole.left(), whole.bottom() - height), whole.max);
    let above = Rect::from_min_max(room.min, pos2(room.right(), sheet.top() - look.gap(14.0)));
    let mut later = Vec::new();
    artefact(ui, look, &data.surface, above, |ui| {
        ui.add_space(look.gap(12.0));
        if tools(ui, look, data, &mut state.run, &mut later) {
            ui.add_space(look.gap(8.0));
        }
        past(ui, look, data, &mut state.run, &mut later);
    });
    asked.append(&mut later);
    ui.painter().add(widgets::plate(ui, look, sheet, 0, 3, look.theme.surface, Stroke::NONE));
    ui.painter().hline(sheet.x_range(), sheet.top() + 1.0, Stroke::new(2.0, look.theme.ink));
    // The tick on a chosen answer stands a little outside of it: the sheet's padding scrolls along.
    let inside = Rect::from_min_max(sheet.min + vec2(0.0, 2.0), sheet.max);
    ui.scope_builder(UiBuilder::new().max_rect(inside), |ui| {
        let used = widgets::scroll(ui, "sheet", |ui| {
            let top = ui.cursor().top();
            let left = room.left() - look.gap(2.0);
            let rect = Rect::from_min_max(pos2(left, top + look.px(13.0)), pos2(room.right(), top + most));
            ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                answers(ui, look, data, state, true, asked);
                ui.add_space(look.gap(10.0));
                sheet_row(ui, look, data, asked);
                ui.add_space(look.gap(14.0));
            });
            ui.min_rect().bottom() - top
        });
        let wanted = used + 2.0;
        if (wanted.min(most) - height).abs() > 0.5 {
            ui.data_mut(|memory| memory.insert_temp(id, wanted));
            ui.ctx().request_discard("the sheet's height is known now");
        }
    });
}

/// Confidence and the button side by side; a failure takes the whole row.
fn sheet_row(ui: &mut Ui, look: &Look<'_>, data: &ItemData, asked: &mut Vec<Action>) {
    if matches!(data.saving, SavingData::Failed { .. }) {
        lock(ui, look, data, None, asked);
        return;
    }
    let gap = look.gap(16.0);
    let button = look.px(150.0).min(ui.available_width() * 0.34);
    let whole = ui.available_rect_before_wrap();
    let bars = Rect::from_min_max(whole.min, pos2(whole.right() - button - gap, whole.bottom()));
    let bars = ui.scope_builder(UiBuilder::new().max_rect(bars), |ui| sure(ui, look, data, asked)).response.rect;
    let height = look.px(52.0);
    let corner = pos2(whole.right() - button, (bars.bottom() - height).max(bars.top()));
    let place = Rect::from_min_size(corner, vec2(button, height));
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| lock(ui, look, data, Some(button), asked));
}
