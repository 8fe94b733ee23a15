//! How the guide is drawn: the techniques at the left, the chosen one at the right; all in one column where there is
//! little room.

use egui::accesskit::Role;
use egui::{Ui, WidgetInfo, vec2};

use super::data::{EntryData, GuideData};
use crate::base::TechniqueId;
use crate::ui::action::{Action, Route};
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, page, title_with_back};
use crate::ui::theme::Text;
use crate::ui::widgets::{self, Button, Card};

/// What may be lost without harm.
#[derive(Clone, Debug, Default)]
pub struct GuideState {
    /// The technique that is open; the one asked for, or the first, until another is chosen.
    pub open: Option<TechniqueId>,
    /// The list has had the focus once.
    pub opened: bool,
}

/// Draws the guide.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &GuideData, state: &mut GuideState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "guide",
        &mut actions,
        |ui, actions| {
            if title_with_back(ui, look, &data.caps, &data.title, &data.back) {
                actions.push(Action::Go(Route::Library));
            }
        },
        |ui, _| {
            let wanted = state.open.as_ref().or(data.wanted.as_ref());
            let at = data.entries.iter().position(|entry| Some(&entry.id) == wanted).unwrap_or(0);
            let Some(entry) = data.entries.get(at) else { return };
            let gap = look.gap(28.0);
            let width = ui.available_width();
            if look.fold >= Fold::Regular {
                let side = look.px(300.0).min(width * 0.34).floor();
                columns(ui, "guide", &[side, width - side - gap], gap, |ui, cell| match cell {
                    0 => list(ui, look, data, at, state),
                    _ => self::entry(ui, look, data, entry),
                });
            } else {
                self::entry(ui, look, data, entry);
                ui.add_space(gap);
                list(ui, look, data, at, state);
            }
        },
    );
    actions
}

fn list(ui: &mut Ui, look: &Look<'_>, data: &GuideData, at: usize, state: &mut GuideState) {
    ui.spacing_mut().item_spacing.y = look.gap(2.0);
    let shown = ui.vertical(|ui| {
        for (n, entry) in data.entries.iter().enumerate() {
            let button = if n == at { Button::secondary(&entry.name) } else { Button::quiet(&entry.name) };
            let response = button.small().show(ui, look);
            response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, n == at, &entry.name));
            if n == at && !state.opened {
                state.opened = true;
                response.request_focus();
            }
            if response.clicked() {
                state.open = Some(entry.id.clone());
            }
        }
    });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_role(Role::List);
        node.set_label(data.list.as_str());
    });
}

fn entry(ui: &mut Ui, look: &Look<'_>, data: &GuideData, entry: &EntryData) {
    let theme = look.theme;
    Card::new().padding(24.0).folded().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(8.0);
        widgets::heading(ui, look, &entry.name, Text::Question, 2);
        widgets::caps(ui, look, &data.what);
        widgets::label(ui, look, &entry.what, Text::Lesson, theme.ink);
        widgets::caps(ui, look, &data.spot);
        widgets::label(ui, look, &entry.spot, Text::Lesson, theme.ink);
        widgets::rule(ui, look);
        widgets::caps(ui, look, &data.examples);
        for (verdict, word, title, name) in &entry.stories {
            let row = ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(look.gap(10.0), look.gap(4.0));
                widgets::verdict_badge(ui, look, *verdict, word);
            });
            ui.ctx().accesskit_node_builder(row.response.id, |node| node.set_label(name.as_str()));
            widgets::label(ui, look, title, Text::H3, theme.ink);
        }
        widgets::label(ui, look, &entry.more, Text::Small, theme.ink2);
    });
}
