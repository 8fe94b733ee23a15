//! How the findings are drawn.

use egui::{Ui, vec2};

use super::data::{FindingGroup, FindingRow, FindingsData};
use crate::pack::check::Severity;
use crate::ui::action::{Action, Route};
use crate::ui::look::Look;
use crate::ui::screens::layout::{page, title_with_back};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card, Chip, Tone};

/// What may be lost without harm.
#[derive(Clone, Debug, Default)]
pub struct FindingsState {
    /// The first action has had the focus once.
    pub opened: bool,
}

/// Draws the findings.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &FindingsData, state: &mut FindingsState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "findings",
        &mut actions,
        |ui, actions| {
            if title_with_back(ui, look, &data.caps, &data.title, &data.back) {
                actions.push(Action::Go(Route::Library));
            }
        },
        |ui, actions| {
            if data.groups.is_empty() {
                let buttons = [Button::secondary(&data.back)];
                if widgets::empty_state(ui, look, &data.none.0, &data.none.1, &buttons).is_some() {
                    actions.push(Action::Go(Route::Library));
                }
            } else {
                widgets::label(ui, look, &data.line, Text::Body, look.theme.ink2);
                let reload = Button::secondary(&data.reload).small().icon(icon::ARROWS_CLOCKWISE).show(ui, look);
                if !state.opened {
                    state.opened = true;
                    reload.request_focus();
                }
                if reload.clicked() {
                    actions.push(Action::ReloadLibrary);
                }
            }
            for finding in &data.groups {
                ui.add_space(look.gap(10.0));
                group(ui, look, data, finding, actions);
            }
        },
    );
    actions
}

fn group(ui: &mut Ui, look: &Look<'_>, data: &FindingsData, group: &FindingGroup, actions: &mut Vec<Action>) {
    Card::new().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(6.0);
        widgets::heading(ui, look, &group.pack, Text::H3, 2);
        widgets::label(ui, look, &group.summary, Text::Body, look.theme.ink2);
        if Button::secondary(&data.copy).name(&group.copy_name).small().icon(icon::COPY).show(ui, look).clicked() {
            actions.push(Action::Copy(group.text.clone()));
        }
        for finding in &group.rows {
            ui.add_space(look.gap(4.0));
            widgets::rule(ui, look);
            ui.add_space(look.gap(4.0));
            one(ui, look, finding);
        }
        if let Some(more) = &group.more {
            widgets::label(ui, look, more, Text::Small, look.theme.ink3);
        }
    });
}

fn one(ui: &mut Ui, look: &Look<'_>, finding: &FindingRow) {
    let (tone, glyph) = match finding.severity {
        Severity::Error => (Tone::Falsity, icon::X_CIRCLE),
        Severity::Warning => (Tone::Amber, icon::WARNING),
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(10.0), look.gap(4.0));
        Chip::new(&finding.label, tone).small().icon_fill(glyph).show(ui, look);
        widgets::label(ui, look, &finding.place, Text::Small, look.theme.ink3);
    });
    widgets::label(ui, look, &finding.message, Text::BodyMedium, look.theme.ink);
    widgets::label(ui, look, &finding.hint, Text::Small, look.theme.ink2);
}
