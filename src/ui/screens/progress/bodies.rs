//! What stands on each card.

use egui::accesskit::Role;
use egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::card::{Body, Calendar, CardData, FigureRow, Part, SkillLine, Square};
use crate::ui::look::{Fold, Look};
use crate::ui::plot;
use crate::ui::screens::layout::columns;
use crate::ui::screens::today::lean_and_gauges;
use crate::ui::theme::{Text, stroke};
use crate::ui::widgets;

/// Draws the body of a card.
pub(super) fn body(ui: &mut Ui, look: &Look<'_>, data: &CardData) {
    match &data.body {
        Body::Plot(plot) => {
            let height = look.px(if data.part == Part::Forecast { 150.0 } else { 204.0 });
            plot::plot(ui, look, plot, &data.reading, height);
            widgets::aligned(ui, look, &plot.caption, Text::Caption, look.theme.ink2, egui::Align::Center);
        }
        Body::Skills(lines) => skills(ui, look, lines),
        Body::Calendar(calendar) => days(ui, look, calendar, &data.reading),
        Body::Twin(gauge, lean) => lean_and_gauges(ui, look, gauge, lean),
        Body::Figures(rows) => figures(ui, look, rows),
        Body::Share(part, words) => {
            ui.add_space(look.gap(6.0));
            widgets::progress_bar(ui, look, words, *part);
            ui.add_space(look.gap(6.0));
            widgets::label(ui, look, words, Text::Small, look.theme.ink2);
        }
        Body::Nothing => {}
    }
}

/// A row for each skill: name, stripes, share right.
fn skills(ui: &mut Ui, look: &Look<'_>, lines: &[SkillLine]) {
    let stripes = look.px(112.0);
    let wide = |line: &SkillLine| look.galley(ui, &line.right, Text::Small, look.theme.ink2, f32::INFINITY).size().x;
    let right = lines.iter().map(wide).fold(0.0, f32::max).ceil() + 2.0;
    let gap = look.gap(12.0);
    let name = (ui.available_width() - stripes - right - 2.0 * gap).max(look.px(60.0));
    for (at, skill) in lines.iter().enumerate() {
        columns(ui, ("skill", at), &[name, stripes, right], gap, |ui, cell| match cell {
            0 => {
                let response = widgets::label(ui, look, &skill.name, Text::BodyMedium, look.theme.ink);
                widgets::tooltip(response, look, &skill.hint);
            }
            1 => {
                ui.add_space(look.px(4.0));
                let response = widgets::mastery(ui, look, &skill.stripes_name, skill.stripes);
                widgets::tooltip(response, look, &skill.hint);
            }
            _ => {
                widgets::aligned(ui, look, &skill.right, Text::Small, look.theme.ink2, egui::Align::RIGHT);
            }
        });
        ui.add_space(look.gap(2.0));
    }
}

/// Name, value, interval and meaning, one figure a row.
fn figures(ui: &mut Ui, look: &Look<'_>, rows: &[FigureRow]) {
    let gap = look.gap(14.0);
    let width = ui.available_width();
    if look.fold == Fold::Narrow {
        for figure in rows {
            let value = format!("{} {}", figure.name, figure.value);
            widgets::label(ui, look, &value, Text::BodyStrong, look.theme.ink);
            let more = format!("{} {}", figure.interval, figure.meaning);
            widgets::label(ui, look, more.trim(), Text::Small, look.theme.ink2);
            ui.add_space(look.gap(6.0));
        }
        return;
    }
    let wide = |words: &str, text| look.galley(ui, words, text, look.theme.ink, f32::INFINITY).size().x.ceil() + 2.0;
    let name = rows.iter().map(|row| wide(&row.name, Text::BodyMedium)).fold(0.0, f32::max).min(width * 0.3);
    let value = rows.iter().map(|row| wide(&row.value, Text::H3)).fold(0.0, f32::max);
    let interval = rows.iter().map(|row| wide(&row.interval, Text::Small)).fold(0.0, f32::max).min(width * 0.25);
    let meaning = (width - name - value - interval - 3.0 * gap).max(look.px(80.0));
    for (at, figure) in rows.iter().enumerate() {
        columns(ui, ("figure", at), &[name, value, interval, meaning], gap, |ui, cell| match cell {
            0 => {
                ui.add_space(look.px(2.0));
                widgets::label(ui, look, &figure.name, Text::BodyMedium, look.theme.ink);
            }
            1 => {
                widgets::aligned(ui, look, &figure.value, Text::H3, look.theme.ink, egui::Align::RIGHT);
            }
            2 => {
                ui.add_space(look.px(3.0));
                widgets::label(ui, look, &figure.interval, Text::Small, look.theme.ink3);
            }
            _ => {
                ui.add_space(look.px(3.0));
                widgets::label(ui, look, &figure.meaning, Text::Small, look.theme.ink2);
            }
        });
        ui.add_space(look.gap(2.0));
    }
}

/// As many of the latest weeks as fit, the key to the colours, and what the streak has come to.
fn days(ui: &mut Ui, look: &Look<'_>, data: &Calendar, reading: &str) {
    key(ui, look, data);
    let names = data.weekdays.iter().map(|name| width(ui, look, name)).fold(0.0, f32::max) + look.gap(10.0);
    let (square, gap) = (look.px(16.0), look.px(4.0));
    let step = square + gap;
    let months = look.line(Text::Caption) + look.gap(4.0);
    let size = vec2(ui.available_width(), months + 7.0 * step);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, reading));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen weeks")]
    let fit = ((rect.width() - names + gap) / step).floor().max(1.0) as usize;
    let weeks = &data.weeks[data.weeks.len().saturating_sub(fit)..];
    let grid = Rect::from_min_max(rect.min + vec2(names, months), rect.max);
    for (name, line) in data.weekdays.iter().zip([0.0_f32, 2.0, 4.0, 6.0]) {
        let galley = look.galley(ui, name, Text::Caption, look.theme.ink2, f32::INFINITY);
        let middle = grid.top() + line * step + square / 2.0;
        ui.painter().galley(pos2(rect.left(), middle - galley.size().y / 2.0), galley, look.theme.ink2);
    }
    let mut pointed = None;
    let mut free = rect.left();
    let mut x = grid.left();
    for week in weeks {
        if let Some(month) = &week.month {
            let galley = look.galley(ui, month, Text::Caption, look.theme.ink2, f32::INFINITY);
            let end = x + galley.size().x;
            if x >= free && end <= rect.right() {
                free = end + look.gap(6.0);
                ui.painter().galley(pos2(x, rect.top()), galley, look.theme.ink2);
            }
        }
        let mut y = grid.top();
        for day in &week.days {
            let at = Rect::from_min_size(pos2(x, y), Vec2::splat(square));
            paint_day(ui, look, at, day);
            if response.hover_pos().is_some_and(|pointer| at.expand(gap / 2.0).contains(pointer)) {
                pointed = Some(day.hint.as_str());
            }
            y += step;
        }
        x += step;
    }
    if let Some(hint) = pointed {
        widgets::tooltip_at_pointer(response, look, hint);
    }
    sums(ui, look, data);
}

fn width(ui: &Ui, look: &Look<'_>, words: &str) -> f32 {
    look.galley(ui, words, Text::Caption, look.theme.ink2, f32::INFINITY).size().x
}

fn paint_day(ui: &Ui, look: &Look<'_>, rect: Rect, day: &Square) {
    let theme = look.theme;
    let fill = heat(look, day.heat);
    let edge = if day.heat == 0 { Stroke::new(stroke::RULE, theme.rule) } else { Stroke::NONE };
    ui.painter().rect(rect, CornerRadius::same(4), fill, edge, StrokeKind::Inside);
    if day.today {
        let ring = Stroke::new(2.0, theme.ink);
        ui.painter().rect_stroke(rect.expand(1.0), CornerRadius::same(5), ring, StrokeKind::Outside);
    }
}

fn heat(look: &Look<'_>, level: u8) -> egui::Color32 {
    let theme = look.theme;
    match level {
        0 => theme.sunk,
        1 => theme.heat1,
        2 => theme.heat2,
        3 => theme.heat3,
        _ => theme.heat4,
    }
}

fn key(ui: &mut Ui, look: &Look<'_>, data: &Calendar) {
    let side = look.px(14.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = look.gap(7.0);
        widgets::line(ui, look, &data.key.0, Text::Caption, look.theme.ink3);
        for level in 0..5 {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            paint_day(ui, look, rect, &Square { heat: level, hint: String::new(), today: false });
        }
        widgets::line(ui, look, &data.key.1, Text::Caption, look.theme.ink3);
    });
}

fn sums(ui: &mut Ui, look: &Look<'_>, data: &Calendar) {
    ui.add_space(look.gap(4.0));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(5.0), look.gap(4.0));
        for (at, (number, words)) in data.sums.iter().enumerate() {
            if at > 0 {
                ui.add_space(look.gap(16.0));
            }
            widgets::line(ui, look, number, Text::SmallStrong, look.theme.ink);
            widgets::line(ui, look, words, Text::Small, look.theme.ink2);
        }
    });
}
