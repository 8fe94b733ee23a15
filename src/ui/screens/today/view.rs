//! How Today is drawn.

use egui::{CornerRadius, Rect, Ui, UiBuilder, pos2, vec2};

use super::data::{AgainCard, GoalCard, Lead, LessonCard, TodayData};
use super::gauges::{both, lean_bar};
use crate::ui::action::{Action, Route, Setting};
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, equal, page, row, side_margin};
use crate::ui::screens::poster;
use crate::ui::screens::remark::remarks;
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card, paint::fold};

/// What may be lost without harm.
#[derive(Clone, Debug, Default)]
pub struct TodayState {
    /// The primary action has had the focus once.
    pub opened: bool,
}

/// Draws Today.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &TodayData, state: &mut TodayState) -> Vec<Action> {
    let mut actions = Vec::new();
    let streak_above = look.fold >= Fold::Regular && streak_fits(ui, look, data);
    page(
        ui,
        look,
        "today",
        &mut actions,
        |ui, _| {
            widgets::title_block(ui, look, &data.dateline, &data.greeting, |ui| {
                if streak_above {
                    streak(ui, look, data, true);
                }
            });
        },
        |ui, actions| {
            if let Some(note) = &data.guest_note {
                widgets::label(ui, look, note, Text::Body, look.theme.ink2);
            }
            if !streak_above {
                streak(ui, look, data, false);
                ui.add_space(look.gap(8.0));
            }
            cards(ui, look, data, state, actions);
            proverb(ui, look, data);
        },
    );
    actions
}

/// Whether the streak has room beside the greeting.
fn streak_fits(ui: &Ui, look: &Look<'_>, data: &TodayData) -> bool {
    let wide = |words: &str, text| look.galley(ui, words, text, look.theme.ink, f32::INFINITY).size().x;
    let streak = data.streak.as_ref().map_or(0.0, |streak| {
        let words = wide(&streak.title, Text::Button).max(wide(&streak.line, Text::Caption));
        widgets::streak_width(look, streak.days.len()) + words
    });
    let page = ui.available_width() - 2.0 * side_margin(ui, look);
    wide(&data.greeting, Text::Title) + streak + look.gap(52.0) <= page
}

fn streak(ui: &mut Ui, look: &Look<'_>, data: &TodayData, right: bool) {
    let Some(streak) = &data.streak else { return };
    let last = streak.days.len().saturating_sub(1);
    let days: Vec<_> = streak
        .days
        .iter()
        .enumerate()
        .map(|(at, day)| {
            let kind = match (day.done, at == last) {
                (true, _) => widgets::StreakDay::Done,
                (false, true) => widgets::StreakDay::Today,
                (false, false) => widgets::StreakDay::Free,
            };
            (kind, day.letter.as_str())
        })
        .collect();
    let words = |ui: &mut Ui, align| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.with_layout(egui::Layout::top_down(align), |ui| {
            widgets::line(ui, look, &streak.title, Text::Button, look.theme.ink);
            widgets::line(ui, look, &streak.line, Text::Caption, look.theme.ink3);
        });
    };
    let spoken: Vec<_> = streak.days.iter().map(|day| day.name.as_str()).collect();
    let spoken = spoken.join(", ");
    if right {
        widgets::streak(ui, look, &spoken, &days);
        ui.add_space(look.gap(12.0));
        let width = ui.available_width().min(look.px(260.0));
        ui.allocate_ui(vec2(width, look.px(40.0)), |ui| words(ui, egui::Align::Max));
    } else {
        ui.horizontal_wrapped(|ui| {
            widgets::streak(ui, look, &spoken, &days);
            ui.add_space(look.gap(12.0));
            ui.vertical(|ui| words(ui, egui::Align::Min));
        });
    }
}

fn cards(ui: &mut Ui, look: &Look<'_>, data: &TodayData, state: &mut TodayState, actions: &mut Vec<Action>) {
    let gap = look.gap(20.0);
    let width = ui.available_width();
    if look.fold >= Fold::Regular {
        remarks(ui, look, &data.remarks, actions);
        let side = look.px(412.0).min(width * 0.36).floor();
        row(ui, "top", &[width - side - gap, side], gap, |ui, at, spare| match at {
            0 => lead(ui, look, data, state, spare, actions),
            _ => gauges(ui, look, data, spare),
        });
        ui.add_space(gap - ui.spacing().item_spacing.y);
        let half = ((width - side - 2.0 * gap) / 2.0).floor();
        let widths = if data.lesson.is_some() { vec![half, half, side] } else { vec![half * 2.0 + gap, side] };
        row(ui, ("below", data.lesson.is_some()), &widths, gap, |ui, at, spare| {
            lower(ui, look, data, at + usize::from(data.lesson.is_none()), spare, actions);
        });
        return;
    }
    // In small windows the primary action comes first, so that it is in sight.
    lead(ui, look, data, state, 0.0, actions);
    ui.add_space(gap - ui.spacing().item_spacing.y);
    remarks(ui, look, &data.remarks, actions);
    let count = if look.fold == Fold::Compact { 2 } else { 1 };
    let mut kinds = vec![3, 2, 1];
    if data.lesson.is_some() {
        kinds.insert(0, 0);
    }
    for (number, pair) in kinds.chunks(count).enumerate() {
        let widths = equal(width, if count == 2 { pair.len().max(1) } else { 1 }, gap);
        row(ui, ("cards", number, pair.len()), &widths, gap, |ui, at, spare| match pair[at] {
            3 => gauges(ui, look, data, spare),
            kind => lower(ui, look, data, kind, spare, actions),
        });
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
}

fn lower(ui: &mut Ui, look: &Look<'_>, data: &TodayData, kind: usize, spare: f32, actions: &mut Vec<Action>) {
    match (kind, &data.lesson) {
        (0, Some(lesson)) => lesson_card(ui, look, lesson, spare, actions),
        (1, _) => again(ui, look, &data.again, spare, actions),
        _ => goal(ui, look, &data.goal, spare, actions),
    }
}

fn lead(ui: &mut Ui, look: &Look<'_>, data: &TodayData, state: &mut TodayState, spare: f32, actions: &mut Vec<Action>) {
    let poster = match look.fold {
        Fold::Wide | Fold::Regular => look.px(300.0).min(ui.available_width() * 0.4),
        Fold::Compact => look.px(240.0).min(ui.available_width() * 0.34),
        Fold::Narrow => 0.0,
    };
    let width = ui.available_width() - poster;
    let least = look.px(match look.fold {
        Fold::Narrow => 0.0,
        Fold::Wide => 360.0,
        _ => 302.0,
    });
    let shown = Card::new().padding(0.0).show(ui, look, |ui| {
        let pad = look.gap(if look.fold == Fold::Narrow { 20.0 } else { 28.0 });
        let room =
            Rect::from_min_size(ui.cursor().min + vec2(pad, look.gap(24.0)), vec2(width - 2.0 * pad, f32::INFINITY));
        ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
            let top = ui.cursor().top();
            lead_words(ui, look, &data.lead);
            let used = ui.cursor().top() - top;
            let buttons = look.px(52.0) + look.gap(48.0);
            ui.add_space((least - used - buttons).max(look.gap(8.0)) + spare);
            lead_buttons(ui, look, data, state, actions);
        });
        ui.add_space(look.gap(24.0));
    });
    let card = shown.response.rect;
    if poster > 0.0 {
        let edge = look.theme.width(1.0);
        let rect = Rect::from_min_max(pos2(card.right() - poster, card.top() + edge), card.max - vec2(edge, edge));
        poster::ui(ui, look, rect, CornerRadius { nw: 0, sw: 0, ne: 11, se: 11 });
        ui.painter().vline(rect.left(), rect.y_range(), egui::Stroke::new(edge, look.theme.rule));
        fold(ui.painter(), look, card, look.theme.bg);
    }
}

fn lead_words(ui: &mut Ui, look: &Look<'_>, lead: &Lead) {
    ui.spacing_mut().item_spacing.y = look.gap(8.0);
    let caps = widgets::label(ui, look, &look.caps(&lead.caps), Text::Caps, look.theme.tigerdeep);
    caps.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &lead.caps));
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(look.px(520.0)));
        widgets::heading(ui, look, &lead.title, Text::Lead, 2);
    });
    ui.add_space(look.gap(4.0));
    widgets::label(ui, look, &lead.facts, Text::Body, look.theme.ink2);
}

fn lead_buttons(ui: &mut Ui, look: &Look<'_>, data: &TodayData, state: &mut TodayState, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(10.0), look.gap(10.0));
        let go = Button::primary(&data.lead.primary).large().key("Enter").show(ui, look);
        if !state.opened {
            state.opened = true;
            go.request_focus();
        }
        if go.clicked() {
            actions.push(data.lead.action.clone());
        }
        if data.lead.lengths {
            let at = data.lengths.iter().position(|length| length.chosen).unwrap_or(0);
            let labels: Vec<_> = data.lengths.iter().map(|length| length.label.as_str()).collect();
            if let Some(chosen) = widgets::dropdown(ui, look, &data.length, &labels, at) {
                let items = u16::try_from(data.lengths[chosen].items).unwrap_or(u16::MAX);
                actions.push(Action::Set(Setting::SessionLength(items)));
            }
        }
        if let Some(second) = &data.lead.second
            && Button::quiet(&second.label).large().show(ui, look).clicked()
        {
            actions.push(second.action.clone());
        }
    });
}

fn gauges(ui: &mut Ui, look: &Look<'_>, data: &TodayData, spare: f32) {
    Card::new().show(ui, look, |ui| {
        let twin = &data.gauge;
        let base = look.galley(ui, &twin.base, Text::Caption, look.theme.ink3, f32::INFINITY).size().x + 2.0;
        let room = ui.available_width() - base - 12.0;
        columns(ui, "title", &[room.max(look.px(80.0)), base], 12.0, |ui, at| {
            if at == 0 {
                widgets::heading(ui, look, &twin.title, Text::H2, 2);
            } else {
                ui.add_space(look.px(7.0));
                widgets::label(ui, look, &twin.base, Text::Caption, look.theme.ink3);
            }
        });
        both(ui, look, twin);
        ui.add_space(spare / 2.0);
        lean_bar(ui, look, &data.lean);
        ui.add_space(spare / 2.0);
    });
}

fn lesson_card(ui: &mut Ui, look: &Look<'_>, lesson: &LessonCard, spare: f32, actions: &mut Vec<Action>) {
    let cover = if lesson.cover.is_some() && ui.available_width() > look.px(330.0) { look.px(116.0) } else { 0.0 };
    let width = ui.available_width();
    let shown = Card::new().padding(0.0).show(ui, look, |ui| {
        let pad = look.gap(20.0);
        let from = ui.cursor().min + vec2(cover + pad, look.gap(18.0));
        let room = Rect::from_min_size(from, vec2(width - cover - 2.0 * pad, f32::INFINITY));
        ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
            ui.spacing_mut().item_spacing.y = look.gap(6.0);
            widgets::caps(ui, look, &lesson.caps);
            widgets::heading(ui, look, &lesson.title, Text::H3, 2);
            widgets::label(ui, look, &lesson.place, Text::Small, look.theme.ink3);
            ui.add_space(look.gap(4.0));
            widgets::progress_bar(ui, look, &lesson.place, lesson.read);
            ui.add_space(look.gap(4.0));
            widgets::label(ui, look, &lesson.next, Text::Small, look.theme.ink2);
            ui.add_space(spare + look.gap(8.0));
            ui.horizontal_wrapped(|ui| {
                let minutes = look.galley(ui, &lesson.minutes, Text::Small, look.theme.ink3, f32::INFINITY).size().x;
                let room = ui.available_width() - minutes - ui.spacing().item_spacing.x;
                let plain = Button::secondary(&lesson.go).small();
                let arrow = plain.icon_after(icon::ARROW_RIGHT);
                let button = if arrow.size(ui, look).x <= room { arrow } else { plain };
                if button.show(ui, look).clicked() {
                    actions.push(lesson.action.clone());
                }
                widgets::line(ui, look, &lesson.minutes, Text::Small, look.theme.ink3);
            });
        });
        ui.add_space(look.gap(18.0));
    });
    if let (true, Some(name)) = (cover > 0.0, &lesson.cover) {
        let card = shown.response.rect.shrink(look.theme.width(1.0));
        let rect = Rect::from_min_size(card.min, vec2(cover, card.height()));
        widgets::paint_picture(ui, look, name, rect, CornerRadius { nw: 11, sw: 11, ne: 0, se: 0 });
    }
}

fn again(ui: &mut Ui, look: &Look<'_>, again: &AgainCard, spare: f32, actions: &mut Vec<Action>) {
    Card::new().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(6.0);
        widgets::caps(ui, look, &again.caps);
        for (at, skill) in again.rows.iter().enumerate() {
            if at > 0 {
                widgets::rule(ui, look);
            }
            let stripes = look.px(115.0);
            let width = ui.available_width();
            columns(ui, ("skill", at), &[(width - stripes - 8.0).max(40.0), stripes], 8.0, |ui, cell| {
                if cell == 0 {
                    widgets::label(ui, look, &skill.name, Text::BodyStrong, look.theme.ink);
                } else {
                    ui.add_space(4.0);
                    widgets::mastery(ui, look, &skill.mastery_name, skill.mastery * 5.0);
                }
            });
            widgets::label(ui, look, &skill.line, Text::Small, look.theme.ink3);
        }
        if let Some(line) = &again.line {
            widgets::label(ui, look, line, Text::Body, look.theme.ink2);
        }
        ui.add_space(spare);
        if let Some(go) = &again.go {
            ui.add_space(look.gap(4.0));
            if Button::secondary(&go.label).small().show(ui, look).clicked() {
                actions.push(go.action.clone());
            }
        }
    });
}

fn goal(ui: &mut Ui, look: &Look<'_>, goal: &GoalCard, spare: f32, actions: &mut Vec<Action>) {
    Card::new().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(6.0);
        widgets::caps(ui, look, &goal.caps);
        widgets::heading(ui, look, &goal.title, Text::H3, 2);
        if let Some(part) = goal.part {
            ui.add_space(look.gap(4.0));
            let color = if part >= 1.0 { look.theme.leaf } else { look.theme.tiger };
            widgets::progress_bar_in(ui, look, &goal.title, part, color);
            ui.add_space(look.gap(4.0));
        }
        widgets::label(ui, look, &goal.line, Text::Small, look.theme.ink2);
        ui.add_space(spare + look.gap(6.0));
        if Button::quiet(&goal.change).small().show(ui, look).clicked() {
            actions.push(Action::Go(Route::Settings));
        }
    });
}

fn proverb(ui: &mut Ui, look: &Look<'_>, data: &TodayData) {
    ui.add_space(look.gap(12.0));
    let (chinese, gloss) = &data.proverb;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = look.gap(14.0);
        widgets::line(ui, &look.with_han(true), chinese, Text::H3, look.theme.tigerdeep);
        widgets::label(ui, look, gloss, Text::Note, look.theme.ink2);
    });
}
