//! The pages of the tools: a list to scan, a page that was opened, a calculator.

use egui::accesskit::Role;
use egui::{CornerRadius, Stroke, StrokeKind, Ui, vec2};

use super::data::{DeskData, ListData, PageData, ResultData, RowData, SumData};
use super::state::DeskState;
use crate::session::Spot;
use crate::ui::action::Action;
use crate::ui::look::Look;
use crate::ui::screens::lesson::text;
use crate::ui::theme::{Text, icon, radius, stroke};
use crate::ui::widgets::{self, Button, Chip, Field, Rank, Tone, icon_button_of};

/// Draws what is open.
pub(super) fn page(ui: &mut Ui, look: &Look<'_>, data: &DeskData, state: &mut DeskState, asked: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = look.gap(8.0);
    match &data.page {
        PageData::List(list) => self::list(ui, look, data, list, state, asked),
        PageData::Result(result) => opened(ui, look, data, result, state, asked),
    }
}

/// Whether the place that is open still waits for its first focus.
fn is_fresh(data: &DeskData, state: &mut DeskState) -> bool {
    let fresh = state.opened != Some(data.at);
    state.opened = Some(data.at);
    fresh
}

fn list(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &DeskData,
    list: &ListData,
    state: &mut DeskState,
    asked: &mut Vec<Action>,
) {
    let theme = look.theme;
    let words = look.with_han(data.language.is_han());
    if let Some((name, query)) = &list.query {
        query_line(ui, &words, name, query);
    }
    if !list.lead.is_empty() {
        widgets::label(ui, look, &list.lead, Text::BodyMedium, theme.ink2);
    }
    let count = match &list.order {
        Some(order) => format!("{} · {order}", list.count),
        None => list.count.clone(),
    };
    widgets::label(ui, look, &count, Text::Caption, theme.ink3);
    if let Some(sum) = &list.sum {
        calculator(ui, look, sum, state);
    }
    let mut fresh = is_fresh(data, state);
    for row in &list.rows {
        widgets::rule(ui, look);
        match row {
            RowData::Result(result) => {
                self::row(ui, look, data, result, std::mem::take(&mut fresh), asked);
            }
            RowData::Own(title, date) => {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(4.0));
                    Chip::new(title, Tone::Tiger).small().show(ui, look);
                    widgets::line(ui, &words, date, Text::SmallStrong, theme.ink);
                });
            }
        }
    }
    if let Some((title, text)) = &list.none {
        widgets::rule(ui, look);
        widgets::heading(ui, &words, title, Text::H3, 3);
        widgets::label(ui, &words, text, Text::Body, theme.ink2);
    }
}

/// The words that were searched for, as a search field shows them.
fn query_line(ui: &mut Ui, look: &Look<'_>, name: &str, query: &str) {
    let theme = look.theme;
    let frame = egui::Frame::new()
        .fill(theme.raised)
        .stroke(Stroke::new(theme.width(stroke::CONTROL), theme.control))
        .corner_radius(CornerRadius::same(18))
        .inner_margin(egui::Margin::symmetric(14, 8));
    let inner = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = look.gap(8.0);
            widgets::icon(ui, look, icon::MAGNIFYING_GLASS, Text::Icon(18.0), theme.ink2);
            widgets::label(ui, look, query, Text::Body, theme.ink);
        });
    });
    ui.ctx().accesskit_node_builder(inner.response.id, |node| {
        node.set_role(Role::Group);
        node.set_label(format!("{name}: {query}"));
    });
}

/// One result: who, when, title, words, what is known of the source, and the pin.
fn row(ui: &mut Ui, look: &Look<'_>, data: &DeskData, result: &ResultData, focus: bool, asked: &mut Vec<Action>) {
    let theme = look.theme;
    let words = look.with_han(data.language.is_han());
    let (pin, gap) = (look.px(36.0), look.gap(12.0));
    let small = result.picture.as_ref().map_or(0.0, |_| look.px(76.0) + gap);
    let room = (ui.available_width() - pin - gap - small).max(look.px(80.0));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        if let Some(picture) = &result.picture {
            widgets::picture(ui, look, picture, "", vec2(look.px(76.0), look.px(56.0)), radius::KEY);
        }
        ui.allocate_ui_with_layout(vec2(room, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
            ui.set_width(room);
            ui.spacing_mut().item_spacing.y = look.gap(3.0);
            if let Some(first) = &result.first {
                Chip::new(first, Tone::Amber).small().icon(icon::CLOCK_COUNTER_CLOCKWISE).show(ui, look);
            }
            widgets::label(ui, &words, &result.outlet, Text::SmallStrong, theme.ink);
            if !result.meta.is_empty() {
                widgets::label(ui, &words, &result.meta, Text::Caption, theme.ink3);
            }
            let response = widgets::link(ui, &words, &result.title, Text::H3);
            response.widget_info(|| egui::WidgetInfo::labeled(Role::Link, true, &result.name));
            if focus {
                response.request_focus();
            }
            if response.clicked() {
                asked.push(Action::OpenDesk(result.spot));
            }
            widgets::label(ui, &words, &result.snippet, Text::Body, theme.ink);
            about(ui, &words, result);
        });
        pin_button(ui, look, result, asked);
    });
}

fn about(ui: &mut Ui, look: &Look<'_>, result: &ResultData) {
    let Some(about) = &result.about else { return };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = look.gap(6.0);
        widgets::icon(ui, look, icon::INFO, Text::Icon(16.0), look.theme.ink3);
        widgets::label(ui, look, about, Text::Small, look.theme.ink3);
    });
}

fn pin_button(ui: &mut Ui, look: &Look<'_>, result: &ResultData, asked: &mut Vec<Action>) {
    let response = if result.pinned {
        let response = icon_button_of(ui, look, icon::PUSH_PIN, &result.pin, 36.0, Rank::Secondary);
        let theme = look.theme;
        let edge = Stroke::new(theme.width(stroke::CONTROL), theme.amber);
        let round = CornerRadius::same(radius::FIELD);
        ui.painter().rect(response.rect, round, theme.ambertint, edge, StrokeKind::Inside);
        let glyph = look.galley(ui, icon::PUSH_PIN, Text::IconFill(18.0), theme.amber, f32::INFINITY);
        ui.painter().galley(response.rect.center() - glyph.size() / 2.0, glyph, theme.amber);
        response
    } else {
        icon_button_of(ui, look, icon::PUSH_PIN, &result.pin, 36.0, Rank::Secondary)
    };
    if response.clicked() {
        asked.push(Action::Pin(result.spot));
    }
}

/// A page that was opened.
fn opened(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &DeskData,
    result: &ResultData,
    state: &mut DeskState,
    asked: &mut Vec<Action>,
) {
    let theme = look.theme;
    let words = look.with_han(data.language.is_han());
    let fresh = is_fresh(data, state);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(6.0));
        let to_list = Button::secondary(&result.back).small().icon(icon::ARROW_LEFT).key(&data.back.1);
        let response = to_list.show(ui, look);
        if fresh {
            response.request_focus();
        }
        if response.clicked() {
            asked.push(Action::OpenDesk(Spot::of(data.at.tool)));
        }
        let glyph = if result.pinned { icon::PUSH_PIN_SLASH } else { icon::PUSH_PIN };
        let pin = Button::secondary(&result.pin_label).small().icon(glyph).name(&result.pin).key("P");
        if pin.show(ui, look).clicked() {
            asked.push(Action::Pin(result.spot));
        }
    });
    if let Some(picture) = &result.picture {
        let width = ui.available_width().min(look.px(360.0));
        widgets::picture(ui, look, picture, "", vec2(width, (width * 0.56).floor()), radius::KEY);
    }
    widgets::label(ui, &words, &result.outlet, Text::SmallStrong, theme.ink);
    if !result.meta.is_empty() {
        widgets::label(ui, &words, &result.meta, Text::Small, theme.ink3);
    }
    widgets::heading(ui, &words, &result.title, Text::Question, 2);
    about(ui, &words, result);
    widgets::rule(ui, look);
    for block in &result.page {
        text::block(ui, &words, block, Text::Story);
    }
    widgets::rule(ui, look);
    widgets::label(ui, look, &result.end, Text::Caption, theme.ink3);
}

fn calculator(ui: &mut Ui, look: &Look<'_>, data: &SumData, state: &mut DeskState) {
    let theme = look.theme;
    widgets::Card::new().padding(14.0).flat().fill(theme.sunk).show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(8.0);
        Field::new(&data.field).hint(&data.hint).icon(icon::CALCULATOR).show(ui, look, &mut state.sum);
        if let Some((figures, take)) = &data.figures {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(4.0));
                if Button::secondary(take).small().show(ui, look).clicked() {
                    state.sum.clone_from(figures);
                }
                widgets::label(ui, look, figures, Text::Body, theme.ink2);
            });
        }
        if !state.sum.trim().is_empty() {
            let result = state.reckoned();
            let says = data.says(result.as_ref());
            let (text, ink) = if result.is_some() { (Text::H2, theme.ink) } else { (Text::Small, theme.ink3) };
            widgets::label(ui, look, &says, text, ink);
            widgets::announce(ui, ui.scope_id().with("sum"), &says, false);
        }
    });
}
