//! The notebook: findings, which way each points, one's own words, and how sure one is by now.

use egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::data::{DeskData, NotesData, PinData};
use super::state::DeskState;
use crate::session::Points;
use crate::session::desk::MOST_NOTE;
use crate::ui::action::Action;
use crate::ui::look::Look;
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Card, Chip, Field, Tone, confidence_bars};

/// Draws the notebook as a card.
pub(super) fn card(ui: &mut Ui, look: &Look<'_>, data: &DeskData, state: &mut DeskState, asked: &mut Vec<Action>) {
    let notes = &data.notes;
    let theme = look.theme;
    Card::new().padding(16.0).show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(8.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(4.0));
            widgets::heading(ui, look, &notes.title, Text::H2, 2);
            Chip::new(&notes.count, Tone::Amber).small().show(ui, look);
        });
        if let Some(empty) = &notes.empty {
            widgets::label(ui, look, empty, Text::Small, theme.ink2);
        }
        for one in &notes.pins {
            pin(ui, look, data, notes, one, asked);
        }
        let (label, hint) = &notes.field;
        let mut note = notes.note.clone();
        let field = Field::new(label).hide_label().hint(hint).rows(3).show(ui, look, &mut note);
        state.run.aside.push(field.id);
        if note != notes.note {
            asked.push(Action::WriteNote(note.chars().take(MOST_NOTE).collect()));
        }
        widgets::rule(ui, look);
        if let Some(reading) = &notes.reading {
            widgets::label(ui, look, reading, Text::Body, theme.ink);
        }
        widgets::label(ui, look, &notes.verdict, Text::Small, theme.ink2);
        sure(ui, look, notes, asked);
    });
}

fn sure(ui: &mut Ui, look: &Look<'_>, notes: &NotesData, asked: &mut Vec<Action>) {
    let theme = look.theme;
    let data = &notes.sure;
    widgets::label(ui, look, &data.title, Text::BodyStrong, theme.ink);
    let reading = data.reading.clone().unwrap_or_default();
    let line: Vec<&str> = [notes.before.as_deref(), data.reading.as_deref()].into_iter().flatten().collect();
    if !line.is_empty() {
        widgets::label(ui, look, &line.join(" → "), Text::Small, theme.tigerdeep);
    }
    let (_, picked) = confidence_bars(ui, look, &data.title, &reading, data.chosen, true);
    asked.extend(picked.map(Action::Sure));
}

/// One finding, with a coloured edge.
fn pin(ui: &mut Ui, look: &Look<'_>, data: &DeskData, notes: &NotesData, pin: &PinData, asked: &mut Vec<Action>) {
    let theme = look.theme;
    let words = look.with_han(data.language.is_han());
    let top = ui.cursor().min;
    let inner = Card::new().padding(10.0).flat().fill(theme.ambertint).show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(5.0);
        let out = look.px(28.0);
        let room = ui.available_width() - out - look.gap(6.0);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = look.gap(6.0);
            ui.allocate_ui_with_layout(vec2(room, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
                ui.set_width(room);
                widgets::label(ui, &words, &pin.text, Text::SmallStrong, theme.ink);
            });
            if widgets::icon_button_of(ui, look, icon::X, &pin.unpin, 28.0, widgets::Rank::Quiet).clicked() {
                asked.push(Action::Pin(pin.spot));
            }
        });
        widgets::label(ui, look, &pin.source, Text::Caption, theme.ink2);
        let options: Vec<&str> = notes.points.iter().map(String::as_str).collect();
        let chosen = Points::ALL.iter().position(|points| *points == pin.points).unwrap_or(1);
        if let Some(at) = widgets::segmented(ui, look, &pin.name, &options, chosen) {
            asked.push(Action::Point(pin.spot, Points::ALL[at]));
        }
    });
    let edge = Rect::from_min_max(top, pos2(top.x + 4.0, inner.response.rect.bottom()));
    ui.painter().rect_filled(edge, CornerRadius::same(2), theme.amber);
}
