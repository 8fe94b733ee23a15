//! How a lesson's page is drawn: pages at the left, text in the middle, moves at the right, the way on at the bottom.

use egui::accesskit::Role;
use egui::{Rect, Response, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::data::{Example, LessonData, Step, StepState};
use super::text;
use crate::base::Verdict;
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, page, side_margin};
use crate::ui::surfaces;
use crate::ui::theme::{Text, icon, radius};
use crate::ui::widgets::{self, Button, Card, paint};

/// Lesson text is at most so wide, in points at 100 % text: about 66 letters a line.
const MEASURE: f32 = 632.0;

/// What may be lost without harm.
#[derive(Clone, Debug, Default)]
pub struct LessonState {
    /// The page whose primary action has had the focus.
    pub opened: Option<String>,
}

/// Draws a page of a lesson.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &LessonData, state: &mut LessonState) -> Vec<Action> {
    let mut actions = Vec::new();
    let whole = ui.max_rect();
    let bar = look.px(44.0) + look.gap(28.0) + if stacked(look) { look.px(22.0) } else { 0.0 };
    let above = Rect::from_min_max(whole.min, pos2(whole.right(), whole.bottom() - bar));
    ui.scope_builder(UiBuilder::new().max_rect(above), |ui| {
        // A new page begins at its top.
        let salt = format!("lesson {}", data.place);
        page(
            ui,
            look,
            &salt,
            &mut actions,
            |ui, _| {
                widgets::title_block(ui, look, &data.caps, &data.title, |_| {});
            },
            |ui, actions| body(ui, look, data, actions),
        );
    });
    let below = Rect::from_min_max(pos2(whole.left(), above.bottom()), whole.max);
    ui.scope_builder(UiBuilder::new().max_rect(below).id_salt("bar"), |ui| {
        foot(ui, look, data, state, below, &mut actions);
    });
    actions
}

fn stacked(look: &Look<'_>) -> bool {
    look.fold == Fold::Narrow
}

fn body(ui: &mut Ui, look: &Look<'_>, data: &LessonData, actions: &mut Vec<Action>) {
    let width = ui.available_width();
    let gap = look.gap(36.0);
    let measure = look.px(MEASURE);
    match look.fold {
        Fold::Wide | Fold::Regular => {
            let (left, right) = (look.px(232.0), look.px(262.0));
            let middle = (width - left - right - 2.0 * gap).min(measure.max(look.px(700.0)));
            columns(ui, "lesson", &[left, middle, right], gap, |ui, at| match at {
                0 => steps(ui, look, data, actions),
                1 => article(ui, look, data),
                _ => aside(ui, look, data),
            });
        }
        Fold::Compact => {
            let left = look.px(200.0);
            columns(ui, "lesson", &[left, width - left - gap], gap, |ui, at| {
                if at == 0 {
                    steps(ui, look, data, actions);
                } else {
                    article(ui, look, data);
                    ui.add_space(look.gap(16.0));
                    aside(ui, look, data);
                }
            });
        }
        Fold::Narrow => {
            article(ui, look, data);
            ui.add_space(look.gap(16.0));
            aside(ui, look, data);
            ui.add_space(look.gap(16.0));
            steps(ui, look, data, actions);
        }
    }
}

fn steps(ui: &mut Ui, look: &Look<'_>, data: &LessonData, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    let list = ui.vertical(|ui| {
        for shown in &data.steps {
            if step(ui, look, shown).clicked() {
                actions.extend(shown.action.clone());
            }
        }
    });
    ui.ctx().accesskit_node_builder(list.response.id, |node| {
        node.set_role(Role::List);
        node.set_label(data.steps_name.as_str());
    });
    ui.add_space(look.gap(14.0));
    Card::new().padding(14.0).show(ui, look, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = look.gap(8.0);
            widgets::icon(ui, look, icon::CLOCK, Text::Icon(18.0), look.theme.tigerdeep);
            widgets::label(ui, look, &data.minutes, Text::SmallStrong, look.theme.ink);
        });
        ui.add_space(look.gap(4.0));
        widgets::progress_bar(ui, look, &data.place, data.part);
    });
}

fn step(ui: &mut Ui, look: &Look<'_>, step: &Step) -> Response {
    let theme = look.theme;
    let (pad, disc) = (look.gap(10.0), look.px(26.0));
    let on = step.state == StepState::Current;
    let (face, ink) = if on { (Text::BodyStrong, theme.ink) } else { (Text::BodyMedium, theme.ink2) };
    let room = ui.available_width() - 3.0 * pad - disc;
    let words = look.galley(ui, &step.title, face, ink, room);
    let size = vec2(ui.available_width(), look.px(44.0).max(words.size().y + 12.0));
    let (rect, response) = if step.action.is_some() {
        paint::control(ui, size, Role::Link, &step.name, true)
    } else {
        let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &step.name));
        (rect, response)
    };
    let round = egui::CornerRadius::same(radius::FIELD);
    if on {
        ui.painter().add(widgets::plate(ui, look, rect, round, 1, theme.surface, egui::Stroke::NONE));
    } else if step.action.is_some() && response.hovered() {
        ui.painter().rect_filled(rect, round, theme.sunk);
    }
    let center = pos2(rect.left() + pad + disc / 2.0, rect.center().y);
    let (fill, edge, on_disc) = match step.state {
        StepState::Done => (theme.leaf, theme.leaf, theme.onfill),
        StepState::Current => (theme.tigerdeep, theme.tigerdeep, theme.onfill),
        StepState::ToCome => (theme.bg, theme.control, theme.ink2),
    };
    ui.painter().circle(center, disc / 2.0, fill, egui::Stroke::new(theme.width(1.5), edge));
    let (mark, face) = match step.state {
        StepState::Done => (icon::CHECK, Text::Icon(14.0)),
        _ => (step.number.as_str(), Text::SmallStrong),
    };
    let mark = look.galley(ui, mark, face, on_disc, f32::INFINITY);
    ui.painter().galley(center - mark.size() / 2.0, mark, on_disc);
    let at = pos2(center.x + disc / 2.0 + pad, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, ink);
    paint::focus_ring(ui, look, &response, rect, radius::FIELD);
    response
}

fn article(ui: &mut Ui, look: &Look<'_>, data: &LessonData) {
    let look = look.with_han(data.language.is_han());
    ui.set_max_width(ui.available_width().min(look.px(MEASURE).max(look.px(700.0))));
    ui.spacing_mut().item_spacing.y = look.gap(12.0);
    if !data.page.is_empty() {
        widgets::heading(ui, &look, &data.page, Text::Question, 2);
    }
    text::ui(ui, &look, &data.blocks);
    if let Some(example) = &data.example {
        ui.add_space(look.gap(6.0));
        worked(ui, &look, example);
    }
}

fn worked(ui: &mut Ui, look: &Look<'_>, example: &Example) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(12.0), look.gap(6.0));
        widgets::caps(ui, look, &example.title);
        widgets::verdict_badge(ui, look, Verdict::from(example.key), &example.verdict);
    });
    let room = surfaces::Room { width: ui.available_width(), height: 0.0, reserve: 0.0, since: None };
    surfaces::show(ui, look, &example.surface, room);
    ui.add_space(look.gap(6.0));
    surfaces::notes_below(ui, look, &example.notes);
    for block in super::markdown::parse(&example.explanation) {
        text::block(ui, look, &block, Text::Story);
    }
}

fn aside(ui: &mut Ui, look: &Look<'_>, data: &LessonData) {
    let words = look.with_han(data.language.is_han());
    if !data.moves.is_empty() {
        Card::new().padding(18.0).folded().show(ui, look, |ui| {
            widgets::heading(ui, look, &data.moves_title, Text::H3, 2);
            for (at, text) in data.moves.iter().enumerate() {
                if at > 0 {
                    widgets::rule(ui, look);
                }
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = look.gap(10.0);
                    widgets::icon(ui, look, icon::CHECK_SQUARE, Text::Icon(18.0), look.theme.tigerdeep);
                    widgets::label(ui, &words, text, Text::BodyMedium, look.theme.ink);
                });
            }
        });
        ui.add_space(look.gap(14.0));
    }
    let (title, note) = &data.balance;
    let inset = look.gap(14.0) + 3.0;
    let start = ui.cursor().min;
    let place = Rect::from_min_size(start + vec2(inset, 2.0), vec2(ui.available_width() - inset, f32::INFINITY));
    let inner = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(4.0);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = look.gap(6.0);
            widgets::icon(ui, look, icon::SCALES, Text::Icon(18.0), look.theme.leaf);
            widgets::label(ui, look, title, Text::BodyStrong, look.theme.leaf);
        });
        widgets::label(ui, look, note, Text::Note, look.theme.ink2);
    });
    let edge = Rect::from_min_max(start, pos2(start.x + 3.0, inner.response.rect.bottom() + 2.0));
    ui.painter().rect_filled(edge, egui::CornerRadius::ZERO, look.theme.leaf);
}

fn foot(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &LessonData,
    state: &mut LessonState,
    bar: Rect,
    actions: &mut Vec<Action>,
) {
    let theme = look.theme;
    ui.painter().add(widgets::plate(ui, look, bar, 0, 0, theme.surface, egui::Stroke::NONE));
    ui.painter().hline(bar.x_range(), bar.top(), egui::Stroke::new(theme.width(1.0), theme.rule));
    let side = side_margin(ui, look);
    let inside = bar.shrink2(vec2(side, 0.0));
    let back_width = Button::secondary(&data.back).icon(icon::ARROW_LEFT).size(ui, look).x;
    let right = egui::Layout::right_to_left(egui::Align::Center);
    let line = if stacked(look) { inside.with_min_y(inside.top() + look.px(26.0)) } else { inside };
    if stacked(look) {
        let place = Rect::from_min_size(inside.min + vec2(0.0, 8.0), vec2(inside.width(), look.px(20.0)));
        let note = data.rule.as_ref().map_or_else(|| data.place.clone(), |rule| format!("{} · {rule}", data.place));
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
            let galley = look.galley(ui, &note, Text::Caption, theme.ink2, place.width());
            let words = if galley.rows.len() > 1 { &data.place } else { &note };
            widgets::line(ui, look, words, Text::Caption, theme.ink2);
        });
    }
    ui.scope_builder(UiBuilder::new().max_rect(line).layout(egui::Layout::left_to_right(egui::Align::Center)), |ui| {
        if Button::secondary(&data.back).icon(icon::ARROW_LEFT).show(ui, look).clicked() {
            actions.push(data.back_action.clone());
        }
    });
    let rest = line.with_min_x(line.left() + back_width + look.gap(16.0));
    ui.scope_builder(UiBuilder::new().max_rect(rest).layout(right), |ui| {
        let next = Button::primary(&data.next).key("Enter").show(ui, look);
        if state.opened.as_ref() != Some(&data.place) {
            state.opened = Some(data.place.clone());
            next.request_focus();
        }
        if next.clicked() {
            actions.push(data.next_action.clone());
        }
        if stacked(look) {
            return;
        }
        ui.add_space(look.gap(18.0));
        widgets::line(ui, look, &data.place, Text::Small, theme.ink2);
        if let Some(rule) = &data.rule {
            ui.add_space(look.gap(12.0));
            let room = ui.available_width();
            let galley = look.galley(ui, rule, Text::Small, theme.ink2, room);
            if galley.rows.len() <= 2 {
                let (place, response) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, rule));
                ui.painter().galley(place.min, galley, theme.ink2);
            }
        }
    });
}
