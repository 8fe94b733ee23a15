//! How the backups are drawn.

use egui::{Id, Ui, vec2};

use super::data::{BackupRow, BackupsData};
use crate::ui::action::{Action, Route};
use crate::ui::look::Look;
use crate::ui::screens::layout::{page, title_with_back};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card, Dialog, DialogAnswer};

/// What may be lost without harm.
#[derive(Clone, Debug, Default)]
pub struct BackupsState {
    /// The row whose question is open.
    pub asking: Option<usize>,
    /// The primary action has had the focus once.
    pub opened: bool,
}

/// Draws the backups.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &BackupsData, state: &mut BackupsState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "backups",
        &mut actions,
        |ui, actions| {
            if title_with_back(ui, look, &data.caps, &data.title, &data.back) {
                actions.push(Action::Go(Route::Settings));
            }
        },
        |ui, actions| {
            widgets::label(ui, look, &data.line, Text::Body, look.theme.ink2);
            ui.add_space(look.gap(4.0));
            let now = Button::primary(&data.now).icon(icon::FLOPPY_DISK).show(ui, look);
            if !state.opened {
                state.opened = true;
                now.request_focus();
            }
            let now = now.clicked();
            ui.add_space(look.gap(12.0));
            if data.rows.is_empty() {
                widgets::empty_state(ui, look, &data.none, "", &[]);
            } else {
                Card::new().padding(4.0).show(ui, look, |ui| list(ui, look, data, state));
            }
            actions.extend(now.then_some(Action::BackupNow));
        },
    );
    actions.extend(question(ui, look, data, state));
    actions
}

fn list(ui: &mut Ui, look: &Look<'_>, data: &BackupsData, state: &mut BackupsState) {
    for (at, backup) in data.rows.iter().enumerate() {
        if at > 0 {
            widgets::rule(ui, look);
        }
        let pad = look.gap(18.0);
        ui.horizontal_wrapped(|ui| {
            ui.add_space(pad);
            ui.spacing_mut().item_spacing = vec2(look.gap(14.0), look.gap(4.0));
            let button = Button::secondary(&data.restore).small().name(&backup.name);
            let wide = button.size(ui, look).x + pad + look.gap(14.0);
            let room = ui.available_width() - wide;
            let least = look.px(200.0);
            ui.vertical(|ui| {
                ui.set_width(if room > least { room } else { ui.available_width() - pad });
                one(ui, look, backup);
            });
            if backup.damaged {
                return;
            }
            if room <= least {
                ui.end_row();
                ui.add_space(pad);
            }
            if button.show(ui, look).clicked() {
                state.asking = Some(at);
            }
        });
    }
}

fn one(ui: &mut Ui, look: &Look<'_>, backup: &BackupRow) {
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add_space(look.gap(8.0));
    widgets::label(ui, look, &backup.when, Text::BodyStrong, look.theme.ink);
    widgets::label(ui, look, &backup.holds, Text::Small, look.theme.ink2);
    if let Some(words) = &backup.state {
        let ink = if backup.damaged { look.theme.amber } else { look.theme.leaf };
        widgets::label(ui, look, words, Text::SmallMedium, ink);
    }
    ui.add_space(look.gap(8.0));
}

fn question(ui: &Ui, look: &Look<'_>, data: &BackupsData, state: &mut BackupsState) -> Option<Action> {
    let backup = data.rows.get(state.asking?)?;
    let dialog = Dialog::new(&backup.ask_title, &data.ask_body, &data.ask_keep).danger(&data.ask_sure);
    let answer = dialog.show(ui.ctx(), look, Id::unique("restore"))?;
    state.asking = None;
    (answer == DialogAnswer::Other).then(|| backup.action.clone())
}
