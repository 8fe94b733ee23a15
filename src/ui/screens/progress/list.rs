//! Every story judged so far: the search, a page of rows, and turning pages.

use egui::accesskit::Role;
use egui::{CornerRadius, Key, Modifiers, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::data::ProgressData;
use super::history::{HistoryData, StoryRow};
use super::state::ProgressState;
use crate::base::Verdict;
use crate::ui::action::Action;
use crate::ui::look::Look;
use crate::ui::theme::{Text, icon, radius, stroke};
use crate::ui::widgets::{self, Button, Card, Field, paint};

/// `/` puts the cursor into the search field.
pub(super) fn slash(ui: &Ui, data: &ProgressData, state: &mut ProgressState) {
    let free = data.empty.is_none() && !state.exporting && state.explained.is_none();
    let typing = ui.ctx().text_edit_focused();
    if free && !typing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Slash)) {
        ui.input_mut(|input| input.events.retain(|event| !matches!(event, egui::Event::Text(text) if text == "/")));
        state.seek = true;
    }
}

/// The list on its card.
pub(super) fn history(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &HistoryData,
    state: &mut ProgressState,
    actions: &mut Vec<Action>,
) {
    Card::new().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(6.0);
        widgets::heading(ui, look, &data.title, Text::H2, 2);
        search(ui, look, data, state, actions);
        ui.add_space(look.gap(4.0));
        if data.rows.is_empty() {
            widgets::label(ui, look, &data.none, Text::Body, look.theme.ink2);
        }
        for story in &data.rows {
            if row(ui, look, story) {
                actions.push(Action::Review(story.session, story.item.clone()));
            }
        }
        turn(ui, look, data, actions);
    });
}

fn search(ui: &mut Ui, look: &Look<'_>, data: &HistoryData, state: &mut ProgressState, actions: &mut Vec<Action>) {
    let width = look.px(360.0).min(ui.available_width());
    let field = Field::new(&data.search).hide_label().hint(&data.search).icon(icon::MAGNIFYING_GLASS).width(width);
    let response = field.show(ui, look, &mut state.search);
    if std::mem::take(&mut state.seek) {
        response.request_focus();
        // What is found stands below the field.
        response.scroll_to_me(Some(egui::Align::Center));
    }
    let wanted = state.search.trim();
    if response.changed() && wanted != data.searched {
        actions.push(Action::LookBack { search: wanted.to_owned(), page: 0 });
    }
}

/// Title and day above; what it was and what was said below, each by icon and word. Returns whether it was pressed.
fn row(ui: &mut Ui, look: &Look<'_>, story: &StoryRow) -> bool {
    let theme = look.theme;
    let pad = look.gap(10.0);
    let width = ui.available_width();
    let room = width - 2.0 * pad - look.px(30.0);
    let day = look.galley(ui, &story.day, Text::Small, theme.ink3, f32::INFINITY);
    let title = look.galley(ui, &story.title, Text::BodyMedium, theme.ink, room - day.size().x - look.gap(12.0));
    let facts = [(story.key.into(), &story.was), (story.verdict, &story.said)].map(|(verdict, words): (Verdict, _)| {
        let ink = theme.verdict(verdict).ink;
        let glyph = look.galley(ui, widgets::verdict_icon(verdict), Text::IconFill(16.0), ink, f32::INFINITY);
        (glyph, look.galley(ui, words, Text::Small, theme.ink2, room - look.px(24.0)), ink)
    });
    let line = facts.iter().map(|(_, words, _)| words.size().y).fold(look.px(18.0), f32::max);
    let gap = look.gap(18.0);
    let wide: f32 = facts.iter().map(|(_, words, _)| words.size().x + look.px(22.0)).sum::<f32>() + gap;
    let beside = wide <= room;
    let low = if beside { line } else { facts.iter().map(|(_, words, _)| words.size().y.max(look.px(18.0))).sum() };
    let high = 2.0 * pad + title.size().y + look.gap(3.0) + low;
    let sense = if story.opens { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, high), sense);
    let role = if story.opens { Role::Button } else { Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, true, &story.name));
    paint::focus_ring(ui, look, &response, rect, radius::FIELD);
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    let edge = if story.opens && response.hovered() { theme.ink } else { theme.rule };
    let edge = Stroke::new(theme.width(stroke::RULE), edge);
    ui.painter().rect(rect, CornerRadius::same(radius::FIELD), theme.raised, edge, StrokeKind::Inside);
    let (glyph, ink) =
        if story.right { (icon::CHECK, theme.leaf) } else { (icon::ARROW_COUNTER_CLOCKWISE, theme.amber) };
    let mark = look.galley(ui, glyph, Text::Icon(18.0), ink, f32::INFINITY);
    let (left, top) = (rect.left() + pad + look.px(30.0), rect.top() + pad);
    let painter = ui.painter();
    painter.galley(pos2(rect.left() + pad, top), mark, ink);
    painter.galley(pos2(rect.right() - pad - day.size().x, top), day, theme.ink3);
    let mut y = top + title.size().y + look.gap(3.0);
    painter.galley(pos2(left, top), title, theme.ink);
    let mut x = left;
    for (glyph, words, ink) in facts {
        let (wide, high) = (words.size().x, words.size().y.max(look.px(18.0)));
        painter.galley(pos2(x, y + (high - glyph.size().y) / 2.0), glyph, ink);
        painter.galley(pos2(x + look.px(22.0), y), words, theme.ink2);
        if beside {
            x += look.px(22.0) + wide + gap;
        } else {
            y += high;
        }
    }
    response.clicked()
}

fn turn(ui: &mut Ui, look: &Look<'_>, data: &HistoryData, actions: &mut Vec<Action>) {
    if data.page == 0 && !data.more {
        return;
    }
    let mut to = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(10.0), look.gap(8.0));
        if data.page > 0 && Button::secondary(&data.turn.0).small().icon(icon::ARROW_LEFT).show(ui, look).clicked() {
            to = Some(data.page - 1);
        }
        if data.more && Button::secondary(&data.turn.1).small().icon_after(icon::ARROW_RIGHT).show(ui, look).clicked() {
            to = Some(data.page + 1);
        }
    });
    if let Some(page) = to {
        actions.push(Action::LookBack { search: data.searched.clone(), page });
    }
}
