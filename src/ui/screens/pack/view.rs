//! How a pack's page is drawn.

use egui::{CornerRadius, Rect, Ui, vec2};

use super::data::{LessonRow, Mark, PackData};
use crate::ui::action::{Action, Route};
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, page, title_with_back};
use crate::ui::theme::{Text, icon, radius};
use crate::ui::widgets::{self, Button, Card};

/// What may be lost without harm.
#[derive(Clone, Debug, Default)]
pub struct PackState {
    /// The primary action has had the focus once.
    pub opened: bool,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &PackData, state: &mut PackState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "pack",
        &mut actions,
        |ui, actions| {
            if title_with_back(ui, look, &data.caps, &data.title, &data.back) {
                actions.push(Action::Go(Route::Library));
            }
        },
        |ui, actions| {
            let gap = look.gap(28.0);
            let width = ui.available_width();
            if look.fold >= Fold::Regular {
                let side = look.px(360.0).min(width * 0.34).floor();
                columns(ui, "pack", &[width - side - gap, side], gap, |ui, at| match at {
                    0 => lessons(ui, look, data, state, actions),
                    _ => about(ui, look, data, actions),
                });
            } else {
                lessons(ui, look, data, state, actions);
                ui.add_space(look.gap(16.0));
                about(ui, look, data, actions);
            }
        },
    );
    actions
}

fn lessons(ui: &mut Ui, look: &Look<'_>, data: &PackData, state: &mut PackState, actions: &mut Vec<Action>) {
    widgets::label(ui, look, &data.summary, Text::Lesson, look.theme.ink2);
    ui.add_space(look.gap(12.0));
    widgets::heading(ui, look, &data.lessons_title, Text::H2, 2);
    ui.add_space(look.gap(4.0));
    for (at, lesson) in data.lessons.iter().enumerate() {
        let next = data.next == Some(at);
        one(ui, look, lesson, next, state, actions);
        ui.add_space(look.gap(8.0));
    }
    ui.add_space(look.gap(4.0));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(12.0), look.gap(8.0));
        if let Some(practise) = &data.practise {
            let response = Button::secondary(practise).icon(icon::TARGET).show(ui, look);
            if !state.opened && data.next.is_none() {
                state.opened = true;
                response.request_focus();
            }
            if response.clicked() {
                actions.push(data.practise_action.clone());
            }
        }
        widgets::label(ui, look, &data.fresh, Text::Small, look.theme.ink3);
    });
}

fn one(ui: &mut Ui, look: &Look<'_>, lesson: &LessonRow, next: bool, state: &mut PackState, actions: &mut Vec<Action>) {
    let card = if next { Card::new().padding(16.0).folded() } else { Card::new().padding(16.0).flat() };
    let narrow = look.fold == Fold::Narrow;
    card.show(ui, look, |ui| {
        let button = if next { Button::primary(&lesson.go) } else { Button::secondary(&lesson.go) };
        let button = button.small().name(&lesson.name);
        let disc = look.px(30.0);
        let gap = look.gap(12.0);
        let wide = button.size(ui, look).x + if next { look.px(20.0) } else { 0.0 };
        let width = ui.available_width();
        let press = |ui: &mut Ui, state: &mut PackState, actions: &mut Vec<Action>| {
            let response = button.show(ui, look);
            if next && !state.opened {
                state.opened = true;
                response.request_focus();
            }
            if response.clicked() {
                actions.push(lesson.action.clone());
            }
        };
        let text = if narrow { width - disc - gap } else { width - disc - wide - 2.0 * gap };
        let widths = if narrow { vec![disc, text] } else { vec![disc, text, wide] };
        columns(ui, ("lesson", &lesson.number), &widths, gap, |ui, at| match at {
            0 => number(ui, look, lesson, disc),
            1 => {
                ui.spacing_mut().item_spacing.y = look.gap(3.0);
                widgets::heading(ui, look, &lesson.title, Text::H3, 3);
                widgets::label(ui, look, &lesson.holds, Text::Small, look.theme.ink3);
                let ink = if lesson.mark == Mark::Done { look.theme.leaf } else { look.theme.ink2 };
                widgets::label(ui, look, &lesson.state, Text::SmallMedium, ink);
                if narrow {
                    ui.add_space(look.gap(4.0));
                    press(ui, state, actions);
                }
            }
            _ => {
                ui.add_space(look.gap(10.0));
                press(ui, state, actions);
            }
        });
    });
}

fn number(ui: &mut Ui, look: &Look<'_>, lesson: &LessonRow, side: f32) {
    let theme = look.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
    let (fill, edge, ink) = match lesson.mark {
        Mark::Done => (theme.leaf, theme.leaf, theme.onfill),
        Mark::Begun => (theme.tigerdeep, theme.tigerdeep, theme.onfill),
        Mark::Open => (theme.surface, theme.control, theme.ink2),
    };
    ui.painter().circle(rect.center(), side / 2.0 - 1.0, fill, egui::Stroke::new(theme.width(1.5), edge));
    let (words, text) = match lesson.mark {
        Mark::Done => (icon::CHECK, Text::Icon(16.0)),
        _ => (lesson.number.as_str(), Text::SmallStrong),
    };
    let galley = look.galley(ui, words, text, ink, f32::INFINITY);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
}

fn about(ui: &mut Ui, look: &Look<'_>, data: &PackData, actions: &mut Vec<Action>) {
    Card::new().show(ui, look, |ui| {
        if let Some(cover) = &data.cover {
            let size = vec2(ui.available_width(), look.px(140.0).min(ui.available_width() * 0.5));
            let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            let place = Rect::from_min_max(rect.min, rect.max);
            widgets::paint_picture(ui, look, cover, place, CornerRadius::same(radius::FIELD));
            ui.add_space(look.gap(8.0));
        }
        widgets::heading(ui, look, &data.about, Text::H3, 2);
        for (label, value) in &data.facts {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(look.gap(8.0));
            widgets::label(ui, look, label, Text::CaptionMedium, look.theme.ink3);
            widgets::label(ui, look, value, Text::Body, look.theme.ink);
        }
        if let Some(words) = &data.findings {
            ui.add_space(look.gap(10.0));
            if Button::quiet(words).small().icon(icon::WARNING).show(ui, look).clicked() {
                actions.push(Action::Go(Route::Findings));
            }
        }
    });
}
