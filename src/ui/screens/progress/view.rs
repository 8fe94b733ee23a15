//! How Progress is drawn.

use egui::{Id, Ui, vec2};

use super::bodies;
use super::card::{CardData, ChipTone};
use super::data::{CardWords, EmptyData, ProgressData, RangeData};
use super::export::{csv, svg, tsv};
use super::list;
use super::state::{ProgressState, Range};
use crate::ui::action::{Action, ExportKind, Route};
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, page, row};
use crate::ui::screens::remark::remarks;
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card, Chip, Dialog, DialogAnswer, Table, Tone};

/// Rows of two cards.
const ROWS: usize = 4;
/// Cards below them, each over the whole width.
const SINGLES: usize = 2;

/// What the parts of the page share.
struct Parts<'a> {
    state: &'a mut ProgressState,
    actions: Vec<Action>,
}

/// Draws Progress.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &ProgressData, state: &mut ProgressState) -> Vec<Action> {
    if !std::mem::replace(&mut state.opened, true) && state.search.is_empty() {
        state.search.clone_from(&data.history.searched);
    }
    list::slash(ui, data, state);
    let mut parts = Parts { state, actions: Vec::new() };
    page(
        ui,
        look,
        "progress",
        &mut parts,
        |ui, parts| top(ui, look, data, parts.state),
        |ui, parts| {
            remarks(ui, look, &data.remarks, &mut parts.actions);
            if let Some(empty) = &data.empty {
                nothing_yet(ui, look, empty, parts);
            } else if let Some(range) = data.in_range(parts.state.range).filter(|_| !data.reading)
                && cards(ui, look, data, range, parts)
                && parts.state.unfolding.reaches(ui, ROWS + SINGLES)
            {
                list::history(ui, look, &data.history, parts.state, &mut parts.actions);
            }
        },
    );
    let Parts { state, mut actions } = parts;
    explain(ui, look, data, state);
    actions.extend(export(ui, look, data, state));
    actions
}

/// Whether there is anything to show figures of.
fn has_cards(data: &ProgressData) -> bool {
    data.empty.is_none() && !data.reading
}

fn top(ui: &mut Ui, look: &Look<'_>, data: &ProgressData, state: &mut ProgressState) {
    let beside = look.fold >= Fold::Regular && has_cards(data);
    widgets::title_block(ui, look, &data.caps, &data.title, |ui| {
        if beside {
            export_button(ui, look, data, state);
            ui.add_space(look.gap(12.0));
            // Right to left in the slot, left to right among the choices.
            let size = vec2(widgets::segmented_width(ui, look, &labels(data)), look.px(44.0));
            let layout = egui::Layout::left_to_right(egui::Align::Center);
            ui.allocate_ui_with_layout(size, layout, |ui| ranges(ui, look, data, state));
        }
    });
    if !beside && has_cards(data) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(look.gap(12.0), look.gap(8.0));
            ranges(ui, look, data, state);
            export_button(ui, look, data, state);
        });
        ui.add_space(look.gap(10.0));
    }
}

fn labels(data: &ProgressData) -> Vec<&str> {
    data.ranges.iter().map(|range| range.label.as_str()).collect()
}

fn ranges(ui: &mut Ui, look: &Look<'_>, data: &ProgressData, state: &mut ProgressState) {
    let chosen = data.ranges.iter().position(|range| range.range == state.range).unwrap_or(0);
    let picked = widgets::segmented(ui, look, &data.range, &labels(data), chosen);
    if let Some(range) = picked.and_then(|picked| data.ranges.get(picked)) {
        state.range = range.range;
    }
}

fn export_button(ui: &mut Ui, look: &Look<'_>, data: &ProgressData, state: &mut ProgressState) {
    state.exporting |= Button::secondary(&data.export.button).icon(icon::EXPORT).show(ui, look).clicked();
}

fn nothing_yet(ui: &mut Ui, look: &Look<'_>, empty: &EmptyData, parts: &mut Parts<'_>) {
    let go = [Button::primary(&empty.button).icon(icon::TARGET)];
    if widgets::empty_state(ui, look, &empty.fact, &empty.what, &go).is_some() {
        parts.actions.push(Action::Go(Route::Practice));
    }
}

/// Cards in rows of two where there is room, else one below another. Both of a row end at one line. Returns whether all
/// were laid out.
fn cards(ui: &mut Ui, look: &Look<'_>, data: &ProgressData, range: &RangeData, parts: &mut Parts<'_>) -> bool {
    let gap = look.gap(20.0);
    let width = ui.available_width();
    let rows: [(&CardData, &CardData, f32); ROWS] = [
        (&range.confidence, &range.apart, 0.38),
        (&data.skills, &data.days, 0.49),
        (&range.twin, &range.trend, 0.38),
        (&range.checking, &data.forecast, 0.38),
    ];
    for ((first, second, share), at) in rows.into_iter().zip(0..) {
        if !parts.state.unfolding.reaches(ui, at) {
            return false;
        }
        if look.fold >= Fold::Regular {
            let left = ((width - gap) * share).floor();
            let widths = [left, width - gap - left];
            row(ui, first.part as u8, &widths, gap, |ui, at, spare| {
                card(ui, look, if at == 0 { first } else { second }, &data.buttons, parts, spare);
            });
            ui.add_space(gap - ui.spacing().item_spacing.y);
        } else {
            for one in [first, second] {
                card(ui, look, one, &data.buttons, parts, 0.0);
                ui.add_space(gap - ui.spacing().item_spacing.y);
            }
        }
    }
    let singles: [&CardData; SINGLES] = [&range.figures, &data.exercises];
    for (one, at) in singles.into_iter().zip(ROWS..) {
        if !parts.state.unfolding.reaches(ui, at) {
            return false;
        }
        card(ui, look, one, &data.buttons, parts, 0.0);
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
    true
}

fn card(ui: &mut Ui, look: &Look<'_>, data: &CardData, words: &CardWords, parts: &mut Parts<'_>, spare: f32) {
    Card::new().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(4.0);
        head(ui, look, data, words, parts);
        if !data.reading.is_empty() {
            widgets::label(ui, look, &data.reading, Text::Small, look.theme.ink2);
        }
        ui.add_space(look.gap(4.0));
        if parts.state.tables.contains(&data.part) {
            table(ui, look, data, words, &mut parts.actions);
        } else {
            bodies::body(ui, look, data);
        }
        ui.add_space(spare);
    });
}

/// Title, chip or remark, and the buttons for the table and the explanation.
fn head(ui: &mut Ui, look: &Look<'_>, data: &CardData, words: &CardWords, parts: &mut Parts<'_>) {
    let side = look.px(30.0);
    let has_table = !data.table.rows.is_empty();
    let buttons = if has_table { 2.0 * side + 2.0 } else { side };
    let chip = data.chip.as_ref().map(|chip| {
        let (tone, glyph) = match chip.tone {
            ChipTone::Good => (Tone::Leaf, icon::CHECK),
            ChipTone::Mind => (Tone::Amber, icon::SCALES),
        };
        Chip::new(&chip.words, tone).icon(glyph).small()
    });
    let remark = look.galley(ui, &data.remark, Text::Caption, look.theme.ink3, f32::INFINITY).size().x;
    let beside = chip.map_or(remark, |chip| chip.width(ui, look)).ceil() + 1.0;
    let title = look.galley(ui, &data.title, Text::H2, look.theme.ink, f32::INFINITY).size().x;
    let gap = look.gap(8.0);
    let has_aside = chip.is_some() || !data.remark.is_empty();
    let one_line = has_aside && title + beside + buttons + 3.0 * gap <= ui.available_width();
    let room = ui.available_width() - buttons - gap - if one_line { beside + gap } else { 0.0 };
    let widths = if one_line { vec![room.max(1.0), beside, buttons] } else { vec![room.max(1.0), buttons] };
    columns(ui, "head", &widths, gap, |ui, cell| match cell {
        0 => {
            widgets::heading(ui, look, &data.title, Text::H2, 2);
        }
        1 if one_line => {
            ui.add_space(look.px(3.0));
            aside(ui, look, chip, &data.remark);
        }
        _ => {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                card_buttons(ui, look, data, words, parts);
            });
        }
    });
    if has_aside && !one_line {
        aside(ui, look, chip, &data.remark);
    }
}

fn aside(ui: &mut Ui, look: &Look<'_>, chip: Option<Chip<'_>>, remark: &str) {
    if let Some(chip) = chip {
        chip.show(ui, look);
    } else {
        ui.add_space(look.px(2.0));
        widgets::label(ui, look, remark, Text::Caption, look.theme.ink3);
    }
}

fn card_buttons(ui: &mut Ui, look: &Look<'_>, data: &CardData, words: &CardWords, parts: &mut Parts<'_>) {
    let named = |what: &str| format!("{what}: {}", data.title);
    let quiet = widgets::Rank::Quiet;
    if !data.table.rows.is_empty() {
        let shown = parts.state.tables.contains(&data.part);
        let (glyph, what) = if shown { (icon::CHART_LINE_UP, &words.picture) } else { (icon::TABLE, &words.table) };
        if widgets::icon_button_of(ui, look, glyph, &named(what), 30.0, quiet).clicked() {
            let tables = &mut parts.state.tables;
            if !tables.remove(&data.part) {
                tables.insert(data.part);
            }
        }
    }
    if widgets::icon_button_of(ui, look, icon::QUESTION, &named(&words.how), 30.0, quiet).clicked() {
        parts.state.explained = Some(data.part);
    }
}

fn table(ui: &mut Ui, look: &Look<'_>, data: &CardData, words: &CardWords, actions: &mut Vec<Action>) {
    let rows: Vec<Vec<String>> =
        data.table.rows.iter().map(|row| row.iter().map(|cell| cell.shown.clone()).collect()).collect();
    let draw = |ui: &mut Ui| {
        widgets::table(ui, look, Table { name: &data.title, head: &data.table.head, rows: &rows });
    };
    // A long table scrolls inside its card, so that the page stays as long as it was.
    if rows.len() > 8 {
        widgets::scroll_snug(ui, ("table", data.part as u8), look.px(220.0), draw);
    } else {
        draw(ui);
    }
    ui.add_space(look.gap(6.0));
    let name = format!("{}: {}", words.copy, data.title);
    if Button::secondary(&words.copy).small().icon(icon::COPY).name(&name).show(ui, look).clicked() {
        actions.push(Action::CopyTable { card: data.title.clone(), text: tsv(&data.table) });
    }
}

/// The explanation of a card.
fn explain(ui: &Ui, look: &Look<'_>, data: &ProgressData, state: &mut ProgressState) {
    let Some(part) = state.explained else { return };
    let Some(card) = data.cards(state.range).find(|card| card.part == part) else { return };
    let (text, rest) = card.how.text.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    let dialog = Dialog::new(&card.how.title, text, &data.buttons.close).width(560.0);
    let last = rest.len().saturating_sub(1);
    let (answer, ()) = dialog.show_with(ui.ctx(), look, Id::unique("progress-how"), |ui| {
        for (at, paragraph) in rest.iter().enumerate() {
            ui.add_space(look.gap(4.0));
            let (text, ink) = if at == last { (Text::Small, look.theme.ink3) } else { (Text::Body, look.theme.ink2) };
            widgets::label(ui, look, paragraph, text, ink);
        }
    });
    if answer.is_some() {
        state.explained = None;
    }
}

/// The choice of a file.
fn export(ui: &Ui, look: &Look<'_>, data: &ProgressData, state: &mut ProgressState) -> Option<Action> {
    if !state.exporting {
        return None;
    }
    let words = &data.export;
    let dialog = Dialog::new(&words.title, &words.text, &words.cancel);
    let (answer, chosen) = dialog.show_with(ui.ctx(), look, Id::unique("progress-export"), |ui| {
        ui.add_space(look.gap(6.0));
        let width = ui.available_width();
        let button = |ui: &mut Ui, label: &str, glyph| {
            Button::new(widgets::Rank::Secondary, label).icon(glyph).width(width).show(ui, look).clicked()
        };
        let table = button(ui, &words.csv, icon::TABLE);
        let drawing = button(ui, &words.svg, icon::CHART_LINE_UP);
        (table, drawing)
    });
    let range: Range = state.range;
    let asked = match chosen {
        (true, _) => Some((ExportKind::Csv, csv(data, range))),
        (_, true) => Some((ExportKind::Svg, svg(data, range, look.theme))),
        _ => None,
    };
    if answer == Some(DialogAnswer::Safe) || asked.is_some() {
        state.exporting = false;
    }
    let file = |kind: ExportKind| format!("{}-{}.{}", words.file, range.name(), kind.ending());
    asked.map(|(kind, text)| Action::ExportProgress { kind, name: file(kind), text })
}
