//! How the map is drawn: one row a pack along a line, each a button that opens the pack.

use egui::{Rect, Stroke, Ui, pos2, vec2};

use super::data::{CourseData, Stand, StopData};
use crate::ui::action::{Action, Route};
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{page, title_with_back};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Card, Chip, Tone};

/// What may be lost without harm.
#[derive(Clone, Debug, Default)]
pub struct CourseState {
    /// The next pack has had the focus once.
    pub opened: bool,
}

/// Draws the map.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &CourseData, state: &mut CourseState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "course",
        &mut actions,
        |ui, actions| {
            if title_with_back(ui, look, &data.caps, &data.title, &data.back) {
                actions.push(Action::Go(Route::Library));
            }
        },
        |ui, actions| {
            ui.set_max_width(ui.available_width().min(look.px(900.0)));
            widgets::label(ui, look, &data.intro, Text::Body, look.theme.ink2);
            ui.add_space(look.gap(8.0));
            rows(ui, look, &data.stops, state, actions);
            if !data.servants.is_empty() {
                ui.add_space(look.gap(16.0));
                widgets::heading(ui, look, &data.servants_title, Text::H2, 2);
                widgets::label(ui, look, &data.servants_intro, Text::Body, look.theme.ink2);
                ui.add_space(look.gap(4.0));
                rows(ui, look, &data.servants, state, actions);
            }
        },
    );
    actions
}

fn rows(ui: &mut Ui, look: &Look<'_>, stops: &[StopData], state: &mut CourseState, actions: &mut Vec<Action>) {
    let theme = look.theme;
    let disc = look.px(34.0);
    let inset = disc + look.gap(16.0);
    let mut last: Option<f32> = None;
    for stop in stops {
        let start = ui.cursor().min;
        let place = Rect::from_min_size(start + vec2(inset, 0.0), vec2(ui.available_width() - inset, f32::INFINITY));
        let line = ui.painter().add(egui::Shape::Noop);
        let inner = ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| row(ui, look, stop, state));
        let rect = inner.inner.rect;
        if inner.inner.clicked() {
            actions.push(Action::Go(Route::Pack(stop.id.clone())));
        }
        let center = pos2(start.x + disc / 2.0, rect.top() + look.gap(16.0) + disc / 2.0);
        if let Some(from) = last {
            let stroke = Stroke::new(2.0, theme.rule);
            ui.painter().set(line, egui::Shape::line_segment([pos2(center.x, from), center], stroke));
        }
        last = Some(center.y + disc / 2.0);
        let (fill, ink) = match stop.stand {
            Stand::Done => (theme.leaf, theme.onfill),
            Stand::Next => (theme.tigerdeep, theme.onfill),
            Stand::Begun => (theme.tigertint, theme.tigerdeep),
            Stand::Open => (theme.surface, theme.ink2),
        };
        let edge = if stop.stand == Stand::Open { theme.control } else { fill };
        ui.painter().circle(center, disc / 2.0, fill, Stroke::new(theme.width(1.5), edge));
        let (mark, text) = if stop.stand == Stand::Done {
            (icon::CHECK, Text::Icon(18.0))
        } else {
            (stop.number.as_str(), Text::BodyStrong)
        };
        let mark = look.galley(ui, mark, text, ink, f32::INFINITY);
        ui.painter().galley(center - mark.size() / 2.0, mark, ink);
        ui.add_space(look.gap(10.0));
    }
}

fn row(ui: &mut Ui, look: &Look<'_>, stop: &StopData, state: &mut CourseState) -> egui::Response {
    let theme = look.theme;
    let card = Card::new().padding(16.0);
    let shown = card.click(ui, look, &stop.name, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(5.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(4.0));
            widgets::label(ui, look, &stop.title, Text::H2, theme.ink);
            let tone = match stop.stand {
                Stand::Done => Tone::Leaf,
                Stand::Next => Tone::Tiger,
                Stand::Begun | Stand::Open => Tone::Plain,
            };
            Chip::new(&stop.state, tone).small().show(ui, look);
            for chip in &stop.chips {
                Chip::new(chip, Tone::Outline).small().show(ui, look);
            }
        });
        if look.fold != Fold::Narrow {
            widgets::label(ui, look, &stop.summary, Text::Body, theme.ink2);
        }
        let lines = [stop.time.as_str(), stop.builds_on.as_str()].into_iter().filter(|line| !line.is_empty());
        for line in lines {
            widgets::label(ui, look, line, Text::Small, theme.ink3);
        }
        widgets::progress_bar(ui, look, &stop.state, stop.part);
    });
    if stop.stand == Stand::Next && !state.opened {
        state.opened = true;
        shown.response.request_focus();
    }
    shown.response
}
