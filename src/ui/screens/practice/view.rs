//! How the page before a practice is drawn.

use egui::{Ui, vec2};

use super::data::PracticeData;
use crate::base::PackId;
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{page, row};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card};

/// What has been chosen so far.
#[derive(Clone, Debug, Default)]
pub struct PracticeState {
    /// How many; the usual number until another is chosen.
    pub items: Option<usize>,
    /// From which pack; all until one is chosen.
    pub pack: Option<PackId>,
    /// The primary action has had the focus once.
    pub opened: bool,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &PracticeData, state: &mut PracticeState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "practice",
        &mut actions,
        |ui, _| {
            widgets::title_block(ui, look, &data.caps, &data.title, |_| {});
        },
        |ui, actions| {
            widgets::label(ui, look, &data.intro, Text::Lesson, look.theme.ink2);
            ui.add_space(look.gap(12.0));
            resume(ui, look, data, state, actions);
            let gap = look.gap(20.0);
            let width = ui.available_width();
            if look.fold >= Fold::Regular {
                let side = (width * 0.46).floor();
                row(ui, "practice", &[width - side - gap, side], gap, |ui, at, spare| match at {
                    0 => length(ui, look, data, state, spare, actions),
                    _ => sources(ui, look, data, state, spare),
                });
            } else {
                length(ui, look, data, state, 0.0, actions);
                ui.add_space(gap);
                sources(ui, look, data, state, 0.0);
            }
            ui.add_space(look.gap(12.0));
            widgets::label(ui, look, &data.why, Text::Small, look.theme.ink3);
        },
    );
    actions
}

fn resume(ui: &mut Ui, look: &Look<'_>, data: &PracticeData, state: &mut PracticeState, actions: &mut Vec<Action>) {
    let (Some((words, note)), Some(action)) = (&data.resume, &data.resume_action) else { return };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(12.0), look.gap(8.0));
        let response = Button::secondary(words).icon(icon::CLOCK_COUNTER_CLOCKWISE).key("Enter").show(ui, look);
        if !state.opened {
            state.opened = true;
            response.request_focus();
        }
        if response.clicked() {
            actions.push(action.clone());
        }
        widgets::line(ui, look, note, Text::Small, look.theme.ink3);
    });
    ui.add_space(look.gap(16.0));
}

fn length(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &PracticeData,
    state: &mut PracticeState,
    spare: f32,
    actions: &mut Vec<Action>,
) {
    Card::new().padding(24.0).folded().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(10.0);
        widgets::heading(ui, look, &data.length_title, Text::H2, 2);
        let items = state.items.unwrap_or(data.usual);
        let source = data.sources.iter().find(|source| source.pack == state.pack);
        let fresh = source.map_or(0, |source| source.fresh);
        let labels: Vec<_> = data.lengths.iter().map(|length| length.label.as_str()).collect();
        let at = data.lengths.iter().position(|length| length.items == items).unwrap_or(0);
        if let Some(picked) = widgets::segmented(ui, look, &data.length_title, &labels, at) {
            state.items = Some(data.lengths[picked].items);
        }
        if let Some(length) = data.lengths.get(at) {
            widgets::label(ui, look, &length.note, Text::Small, look.theme.ink3);
        }
        let least = data.lengths.first().map_or(usize::MAX, |length| length.items);
        let label = match fresh {
            fresh if fresh >= items => &data.start,
            fresh if fresh >= least => &data.short,
            _ => &data.none,
        };
        if fresh < items
            && let Some(source) = source
        {
            widgets::label(ui, look, &source.too_few, Text::Body, look.theme.amber);
        }
        ui.add_space(look.gap(8.0) + spare);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(look.gap(12.0), look.gap(8.0));
            let button = Button::primary(label).large().enabled(fresh >= items);
            // Where a practice can be gone on with, Enter does that at first.
            let enter = fresh >= items && data.resume.is_none();
            let response = if enter { button.key("Enter") } else { button }.show(ui, look);
            if !state.opened && fresh >= items {
                state.opened = true;
                response.request_focus();
            }
            if response.clicked() {
                actions.push(Action::StartPractice { items, pack: state.pack.clone() });
            }
            if fresh < items && Button::secondary(&data.library).large().show(ui, look).clicked() {
                actions.push(data.library_action());
            }
        });
    });
}

fn sources(ui: &mut Ui, look: &Look<'_>, data: &PracticeData, state: &mut PracticeState, spare: f32) {
    Card::new().padding(24.0).show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(4.0);
        widgets::heading(ui, look, &data.pack_title, Text::H2, 2);
        for source in &data.sources {
            if widgets::radio(ui, look, &source.line, source.pack == state.pack).clicked() {
                state.pack.clone_from(&source.pack);
            }
        }
        if let Some(loading) = &data.loading {
            widgets::label(ui, look, loading, Text::Small, look.theme.ink3);
        }
        ui.add_space(spare);
    });
}
