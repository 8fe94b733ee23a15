//! Two stories, of which one is the news report.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use super::data::{ExerciseData, SideData};
use super::view::{ExerciseState, foot, head, is_fresh};
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::surfaces::{self, Room};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card};

/// Draws both stories, side by side where there is room, and the way on under them.
pub(super) fn show(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &ExerciseData,
    sides: &[SideData; 2],
    state: &mut ExerciseState,
    room: Rect,
    asked: &mut Vec<Action>,
) {
    let around = room.expand(8.0);
    ui.scope_builder(UiBuilder::new().max_rect(around).id_salt("pair"), |ui| {
        ui.set_clip_rect(around.intersect(ui.clip_rect()));
        widgets::scroll(ui, ("pair", data.position), |ui| {
            let inner = ui.available_rect_before_wrap();
            let place = Rect::from_min_size(inner.min + vec2(8.0, 8.0), room.size());
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                ui.spacing_mut().item_spacing.y = look.gap(12.0);
                head(ui, look, data);
                let mut focus = data.is_open() && is_fresh(data, state);
                if look.fold == Fold::Narrow {
                    for side in sides {
                        self::side(ui, look, data, side, std::mem::take(&mut focus), asked);
                    }
                } else {
                    beside(ui, look, data, sides, focus, asked);
                }
                let width = look.px(420.0).min(ui.available_width());
                ui.scope(|ui| {
                    ui.set_max_width(width);
                    foot(ui, look, data, state, asked);
                });
                ui.add_space(look.gap(12.0));
            });
        });
    });
}

fn beside(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &ExerciseData,
    sides: &[SideData; 2],
    mut focus: bool,
    asked: &mut Vec<Action>,
) {
    let gap = look.gap(20.0);
    let width = ((ui.available_width() - gap) / 2.0).floor();
    let start = ui.cursor().min;
    let mut bottom = start.y;
    for (at, one) in sides.iter().enumerate() {
        let left = start.x + at as f32 * (width + gap);
        let place = Rect::from_min_size(pos2(left, start.y), vec2(width, f32::INFINITY));
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt(("side", at)));
        child.set_width(width);
        side(&mut child, look, data, one, std::mem::take(&mut focus), asked);
        bottom = bottom.max(child.min_rect().bottom());
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(start, pos2(start.x + 2.0 * width + gap, bottom)));
}

/// One story with the button that takes it for the news report; once it is over, what it was and why.
fn side(ui: &mut Ui, look: &Look<'_>, data: &ExerciseData, side: &SideData, focus: bool, asked: &mut Vec<Action>) {
    let words = look.with_han(data.language.is_han());
    ui.spacing_mut().item_spacing.y = look.gap(8.0);
    match &side.verdict {
        None => {
            let rank = if side.chosen { Button::primary(&side.pick) } else { Button::secondary(&side.pick) };
            let mut button = rank.width(ui.available_width()).key(&side.key);
            let name = format!("{}: {}", side.name, side.pick);
            button = button.name(&name);
            if side.chosen {
                button = button.icon(icon::CHECK);
            }
            let response = button.enabled(data.is_open()).show(ui, look);
            if focus {
                response.request_focus();
            }
            if response.clicked() {
                asked.push(Action::Give(side.given.clone()));
            }
        }
        Some((verdict, word, why)) => {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(4.0));
                widgets::verdict_badge(ui, look, *verdict, word);
                if side.chosen {
                    widgets::Chip::new(&side.pick, widgets::Tone::Outline).show(ui, look);
                }
            });
            Card::new().padding(14.0).show(ui, look, |ui| {
                widgets::label(ui, &words, why, Text::Story, look.theme.ink);
            });
        }
    }
    let room = Room { width: ui.available_width(), height: 0.0, reserve: 0.0, since: None };
    surfaces::show(ui, look, &side.surface, room);
}
