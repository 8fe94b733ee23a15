//! The three stripes: mastery as slanted segments, a practised day as three wedges.

use egui::accesskit::Role;
use egui::{CornerRadius, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::label::words_at;
use crate::ui::look::Look;
use crate::ui::theme::{Text, radius};

/// Mastery, `level` of 5 slanted stripes (parts count). `name` says it in words.
pub fn mastery(ui: &mut Ui, look: &Look<'_>, name: &str, level: f32) -> Response {
    let theme = look.theme;
    let (width, height, gap, slant) = (look.px(18.0), look.px(12.0), look.px(4.0), look.px(5.0));
    let (rect, response) = ui.allocate_exact_size(vec2(5.0 * (width + gap) + slant - gap, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, name));
    for i in 0_u8..5 {
        let left = rect.left() + f32::from(i) * (width + gap);
        let part = |from: f32, to: f32| slanted(rect, left + width * from, left + width * to, slant);
        let edge = Stroke::new(1.0, theme.rule);
        ui.painter().add(Shape::convex_polygon(part(0.0, 1.0), theme.sunk, edge));
        let filled = (level - f32::from(i)).clamp(0.0, 1.0);
        if filled > 0.05 {
            ui.painter().add(Shape::convex_polygon(part(0.0, filled), theme.tiger, Stroke::NONE));
        }
    }
    response
}

fn slanted(rect: Rect, left: f32, right: f32, slant: f32) -> Vec<Pos2> {
    let (top, bottom) = (rect.top(), rect.bottom());
    vec![pos2(left + slant, top), pos2(right + slant, top), pos2(right, bottom), pos2(left, bottom)]
}

/// One day of a streak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreakDay {
    /// Practised.
    Done,
    /// Not practised; nothing is made of it.
    Free,
    /// Today, not practised yet.
    Today,
}

/// Points that [`streak`] takes across.
#[must_use]
pub fn streak_width(look: &Look<'_>, days: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a week or two of days")]
    let count = days as f32;
    (count * (look.px(30.0) + look.gap(6.0)) - look.gap(6.0)).max(1.0)
}

/// Days with their one-letter names, oldest first. `name` says the streak in words.
pub fn streak(ui: &mut Ui, look: &Look<'_>, name: &str, days: &[(StreakDay, &str)]) -> Response {
    let (side, gap) = (look.px(30.0), look.gap(6.0));
    let below = look.line(Text::CaptionMedium) + 2.0;
    let room = vec2(streak_width(look, days.len()), side + below);
    let (rect, response) = ui.allocate_exact_size(room, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    let mut x = rect.left();
    for (day, letter) in days {
        let tile = Rect::from_min_size(pos2(x, rect.top()), Vec2::splat(side));
        paint_day(ui, look, tile, *day);
        let (text, ink) = match day {
            StreakDay::Today => (Text::CaptionStrong, look.theme.ink),
            _ => (Text::CaptionMedium, look.theme.ink2),
        };
        words_at(ui, look, pos2(tile.center().x, rect.bottom() - below / 2.0 + 1.0), letter, text, ink);
        x += side + gap;
    }
    response
}

fn paint_day(ui: &Ui, look: &Look<'_>, tile: Rect, day: StreakDay) {
    let theme = look.theme;
    let round = CornerRadius::same(radius::FIELD);
    match day {
        StreakDay::Done => {
            ui.painter().rect(tile, round, theme.tigertint, Stroke::new(1.5, theme.tiger), StrokeKind::Inside);
            stripes_mark(ui, look, tile.shrink(tile.width() * 0.22));
        }
        StreakDay::Free => {
            ui.painter().rect(tile, round, theme.sunk, Stroke::new(1.0, theme.rule), StrokeKind::Inside);
        }
        StreakDay::Today => {
            ui.painter().rect_filled(tile, round, theme.raised);
            let r = tile.shrink(1.0);
            let corners = vec![r.left_top(), r.right_top(), r.right_bottom(), r.left_bottom(), r.left_top()];
            ui.painter().extend(Shape::dashed_line(&corners, Stroke::new(2.0, theme.tiger), 4.0, 3.0));
        }
    }
}

/// The mark itself: three wedges in the accent, painted into `rect`.
pub fn stripes_mark(ui: &Ui, look: &Look<'_>, rect: Rect) {
    let step = rect.height() / 3.0;
    for i in 0_u8..3 {
        let top = rect.top() + f32::from(i) * step + step * 0.12;
        let thick = step * 0.76;
        // The middle wedge points the other way, as on the logo's brow.
        let points = if i == 1 {
            vec![pos2(rect.left(), top + thick / 2.0), pos2(rect.right(), top), pos2(rect.right(), top + thick)]
        } else {
            vec![pos2(rect.left(), top), pos2(rect.right(), top + thick / 2.0), pos2(rect.left(), top + thick)]
        };
        ui.painter().add(Shape::convex_polygon(points, look.theme.tiger, Stroke::NONE));
    }
}
