//! How the settings are drawn: pages at the left (above, where it is narrow), rows at the right.

use egui::accesskit::Role;
use egui::{Rect, Ui, WidgetInfo, vec2};

use super::data::{Control, Page, Row, Section, SettingsData};
use super::state::SettingsState;
use super::{controls, themes};
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, page, row};
use crate::ui::theme::{Text, icon, radius};
use crate::ui::widgets::{self, Button, Card, paint};

/// Draws the settings.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &SettingsData, state: &mut SettingsState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "settings",
        &mut actions,
        |ui, _| {
            widgets::title_block(ui, look, &data.caps, &data.title, |_| {});
        },
        |ui, actions| {
            let gap = look.gap(36.0);
            let width = ui.available_width();
            if look.fold >= Fold::Regular {
                let side = look.px(236.0);
                columns(ui, "settings", &[side, width - side - gap], gap, |ui, at| match at {
                    0 => sections(ui, look, data, state, actions),
                    _ => rows(ui, look, data, state, actions),
                });
            } else {
                chips(ui, look, data, state, actions);
                ui.add_space(look.gap(12.0));
                rows(ui, look, data, state, actions);
            }
        },
    );
    actions
}

fn section_icon(section: Section) -> &'static str {
    match section {
        Section::Look => icon::PALETTE,
        Section::Keyboard => icon::KEYBOARD,
        Section::Language => icon::TRANSLATE,
        Section::Practice => icon::TARGET,
        Section::Data => icon::HARD_DRIVES,
    }
}

fn sections(ui: &mut Ui, look: &Look<'_>, data: &SettingsData, state: &mut SettingsState, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    for shown in &data.pages {
        let on = shown.section == state.section;
        let response = entry(ui, look, section_icon(shown.section), &shown.title, on);
        if on && !state.opened {
            state.opened = true;
            response.request_focus();
        }
        if response.clicked() {
            state.turn(shown.section);
        }
    }
    if entry(ui, look, icon::INFO, &data.about, false).clicked() {
        actions.push(data.about_action());
    }
}

fn entry(ui: &mut Ui, look: &Look<'_>, glyph: &str, label: &str, on: bool) -> egui::Response {
    let theme = look.theme;
    let pad = look.gap(12.0);
    let (text, ink) = if on { (Text::Button, theme.ink) } else { (Text::BodyMedium, theme.ink2) };
    let mark = look.px(20.0);
    let room = ui.available_width() - 3.0 * pad - mark;
    let words = look.galley(ui, label, text, ink, room);
    let size = vec2(ui.available_width(), look.px(44.0).max(words.size().y + 12.0));
    let (rect, response) = paint::control(ui, size, Role::Tab, label, true);
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), on, label));
    let round = egui::CornerRadius::same(radius::FIELD);
    if on {
        let edge = egui::Stroke::new(theme.width(1.0), theme.rule);
        ui.painter().add(widgets::plate(ui, look, rect, round, 1, theme.surface, edge));
    } else if response.hovered() {
        ui.painter().rect_filled(rect, round, theme.sunk);
    }
    let face = if on { Text::IconFill(20.0) } else { Text::Icon(20.0) };
    let glyph = look.galley(ui, glyph, face, if on { theme.tigerdeep } else { theme.ink2 }, f32::INFINITY);
    let at = rect.left_center() + vec2(pad + mark / 2.0, 0.0) - glyph.size() / 2.0;
    ui.painter().galley(at, glyph, theme.ink2);
    let at = rect.left_center() + vec2(2.0 * pad + mark, -words.size().y / 2.0);
    ui.painter().galley(at, words, ink);
    paint::focus_ring(ui, look, &response, rect, radius::FIELD);
    response
}

fn chips(ui: &mut Ui, look: &Look<'_>, data: &SettingsData, state: &mut SettingsState, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(8.0));
        for shown in &data.pages {
            let on = shown.section == state.section;
            let chip = widgets::Chip::new(&shown.title, widgets::Tone::Outline);
            let response = chip.choose(ui, look, on);
            if on && !state.opened {
                state.opened = true;
                response.request_focus();
            }
            if response.clicked() {
                state.turn(shown.section);
            }
        }
        if Button::quiet(&data.about).small().icon(icon::INFO).show(ui, look).clicked() {
            actions.push(data.about_action());
        }
    });
}

fn rows(ui: &mut Ui, look: &Look<'_>, data: &SettingsData, state: &mut SettingsState, actions: &mut Vec<Action>) {
    let Some(shown) = data.pages.iter().find(|shown| shown.section == state.section) else { return };
    if shown.section == Section::Look {
        actions.extend(themes::ui(ui, look, data));
        ui.add_space(look.gap(16.0));
    }
    card(ui, look, shown, state, actions);
}

fn card(ui: &mut Ui, look: &Look<'_>, shown: &Page, state: &mut SettingsState, actions: &mut Vec<Action>) {
    Card::new().padding(0.0).show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (at, setting) in shown.rows.iter().enumerate() {
            if at > 0 {
                widgets::rule(ui, look);
            }
            one(ui, look, setting, (shown.section, at), state, actions);
        }
    });
}

fn one(
    ui: &mut Ui,
    look: &Look<'_>,
    setting: &Row,
    salt: (Section, usize),
    state: &mut SettingsState,
    actions: &mut Vec<Action>,
) {
    let pad = look.gap(22.0);
    let width = ui.available_width() - 2.0 * pad;
    ui.add_space(look.gap(12.0));
    let start = ui.cursor().min;
    let place = Rect::from_min_size(start + vec2(pad, 0.0), vec2(width, f32::INFINITY));
    ui.scope_builder(egui::UiBuilder::new().max_rect(place).id_salt(salt), |ui| {
        let wanted = controls::width(ui, look, &setting.control);
        let gap = look.gap(20.0);
        let beside = wanted.is_some_and(|wanted| wanted + gap + look.px(200.0) <= width);
        if let (true, Some(wanted)) = (beside, wanted) {
            row(ui, "row", &[width - wanted - gap, wanted], gap, |ui, at, spare| {
                ui.add_space((spare / 2.0).floor());
                match at {
                    0 => words(ui, look, setting),
                    _ => controls::ui(ui, look, setting, state, actions),
                }
                ui.add_space((spare / 2.0).ceil());
            });
        } else {
            words(ui, look, setting);
            ui.add_space(look.gap(8.0));
            controls::ui(ui, look, setting, state, actions);
        }
    });
    ui.add_space(look.gap(12.0));
}

fn words(ui: &mut Ui, look: &Look<'_>, setting: &Row) {
    ui.spacing_mut().item_spacing.y = 2.0;
    widgets::label(ui, look, &setting.title, Text::Button, look.theme.ink);
    if !setting.note.is_empty() {
        widgets::label(ui, look, &setting.note, Text::Small, look.theme.ink2);
    }
    if let Control::TextSize { tight: Some(tight), .. } = &setting.control {
        widgets::label(ui, look, tight, Text::Small, look.theme.amber);
    }
}
