//! Figures as drawings: the gauge of one skill and the lean bar beneath the two.

use std::f32::consts::PI;

use egui::accesskit::Role;
use egui::{
    Align2, Color32, CornerRadius, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::label::{icon_at, words_at};
use super::progress::describe;
use crate::ui::look::Look;
use crate::ui::theme::{Text, ThemeKind, motion};

/// What a gauge shows.
#[derive(Clone, Copy, Debug)]
pub struct Gauge<'a> {
    /// "Spots false".
    pub label: &'a str,
    /// "25 of 31 caught"; instead of the figure when there are too few answers, what is missing.
    pub counts: &'a str,
    /// Whole percent, 0–100; none while there are too few answers.
    pub percent: Option<u8>,
    /// Filled icon under the arc.
    pub icon: &'a str,
    /// Colour of arc and icon.
    pub color: Color32,
}

/// An arc with its figure, icon, label and counts below: 120 points wide, the label may be wider.
pub fn gauge(ui: &mut Ui, look: &Look<'_>, gauge: Gauge<'_>) -> Response {
    let theme = look.theme;
    let side = look.px(122.0);
    let label = look.galley(ui, gauge.label, Text::BodyStrong, theme.ink, f32::INFINITY);
    let counts = look.galley(ui, gauge.counts, Text::Small, theme.ink3, side.max(look.px(170.0)));
    let width = side.max(label.size().x).max(counts.size().x);
    let arc_height = side * 0.9;
    let height = arc_height + look.px(18.0) + label.size().y + counts.size().y;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let spoken = format!("{}: {}", gauge.label, gauge.counts);
    let share = f32::from(gauge.percent.unwrap_or(0)) / 100.0;
    if gauge.percent.is_some() {
        describe(&response, ui, &spoken, share);
    } else {
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    }
    let shown = ui.ctx().animate_value_with_time(response.id, share, look.seconds(motion::DRAW));
    let center = pos2(rect.center().x, rect.top() + side / 2.0);
    let radius = side / 2.0 - look.px(6.0);
    // A well is white where contrast is set high: a line stands for it.
    let high = theme.kind == ThemeKind::HighContrast;
    let track = if high { Stroke::new(2.0, theme.rule) } else { Stroke::new(look.px(11.0), theme.sunk) };
    arc(ui, center, radius, 1.0, track);
    if shown > 0.0 {
        arc(ui, center, radius, shown.min(1.0), Stroke::new(look.px(11.0), gauge.color));
    }
    figure(ui, look, center, gauge.percent);
    icon_at(ui, look, pos2(center.x, rect.top() + arc_height), gauge.icon, Text::IconFill(20.0), gauge.color);
    let mut y = rect.top() + arc_height + look.px(18.0);
    for galley in [label, counts] {
        ui.painter().galley(pos2(center.x - galley.size().x / 2.0, y), galley.clone(), theme.ink);
        y += galley.size().y;
    }
    response
}

fn figure(ui: &Ui, look: &Look<'_>, center: Pos2, percent: Option<u8>) {
    let theme = look.theme;
    let Some(percent) = percent else {
        words_at(ui, look, center, "–", Text::Number, theme.ink3);
        return;
    };
    let number = look.galley(ui, &percent.to_string(), Text::Number, theme.ink, f32::INFINITY);
    let sign = look.galley(ui, "%", Text::H3, theme.ink2, f32::INFINITY);
    let left = center.x - f32::midpoint(number.size().x, sign.size().x);
    let number_box = Align2::LEFT_CENTER.anchor_size(pos2(left, center.y), number.size());
    let sign_top = number_box.bottom() - sign.size().y - look.px(3.0);
    ui.painter().galley(pos2(number_box.right() + 1.0, sign_top), sign, theme.ink2);
    ui.painter().galley(number_box.min, number, theme.ink);
}

/// Three quarters of a circle, open below; `share` of it from the left, with round ends.
fn arc(ui: &Ui, center: Pos2, radius: f32, share: f32, stroke: Stroke) {
    let (start, sweep) = (0.75 * PI, 1.5 * PI * share);
    let points: Vec<Pos2> = (0_u8..=48)
        .map(|i| {
            let angle = start + sweep * f32::from(i) / 48.0;
            center + radius * vec2(angle.cos(), angle.sin())
        })
        .collect();
    for end in [points.first(), points.last()].into_iter().flatten() {
        ui.painter().circle_filled(*end, stroke.width / 2.0, stroke.color);
    }
    ui.painter().add(Shape::line(points, stroke));
}

/// Words of the lean bar.
#[derive(Clone, Copy, Debug)]
pub struct Lean<'a> {
    /// −1 (too trusting) to 1 (too doubtful); none while there are too few answers.
    pub at: Option<f32>,
    /// Half the width of the balanced band, 0–1.
    pub balanced: f32,
    /// "Too trusting".
    pub low: &'a str,
    /// "Balanced".
    pub middle: &'a str,
    /// "Too doubtful".
    pub high: &'a str,
    /// The reading in a sentence, for the screen reader.
    pub spoken: &'a str,
}

/// The bar beneath the two skills: which way one leans.
pub fn lean_bar(ui: &mut Ui, look: &Look<'_>, lean: Lean<'_>) -> Response {
    let theme = look.theme;
    let (bar, gap) = (look.px(10.0), look.gap(8.0));
    let width = ui.available_width();
    let third = width / 3.0 - 4.0;
    let texts = [(lean.low, theme.ink2), (lean.middle, theme.leaf), (lean.high, theme.ink2)]
        .map(|(words, ink)| (look.galley(ui, words, Text::Small, ink, third), ink));
    let words = texts.iter().map(|(galley, _)| galley.size().y).fold(0.0, f32::max);
    let knob = look.px(9.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 2.0 * knob + gap / 2.0 + words), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, lean.spoken));

    let middle = rect.top() + knob;
    let track = Rect::from_center_size(pos2(rect.center().x, middle), vec2(width, bar));
    let edge = Stroke::new(theme.width(1.0), theme.rule);
    ui.painter().rect(track, CornerRadius::same(5), theme.sunk, edge, StrokeKind::Inside);
    let band = Rect::from_center_size(track.center(), vec2(width * lean.balanced, bar - 2.0 * edge.width));
    ui.painter().rect_filled(band, CornerRadius::ZERO, theme.leaftint);
    for x in [band.left(), band.right()] {
        ui.painter().vline(x, band.y_range(), Stroke::new(1.5, theme.leaf));
    }
    if let Some(at) = lean.at {
        let x = track.center().x + at.clamp(-1.0, 1.0) * (width / 2.0 - knob);
        ui.painter().circle(pos2(x, middle), knob - 1.5, theme.surface, Stroke::new(3.0, theme.ink));
    }
    for (i, (galley, ink)) in texts.into_iter().enumerate() {
        let x = match i {
            0 => rect.left(),
            1 => rect.center().x - galley.size().x / 2.0,
            _ => rect.right() - galley.size().x,
        };
        ui.painter().galley(pos2(x, rect.bottom() - words), galley, ink);
    }
    response
}
