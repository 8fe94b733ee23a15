//! A plot in the window.

use egui::accesskit::Role;
use egui::epaint::Mesh;
use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use super::model::{Band, EndLabel, Ink, Line, Mark, Note, Plot};
use crate::base::Verdict;
use crate::ui::look::Look;
use crate::ui::theme::color::faded;
use crate::ui::theme::{Text, Theme};
use crate::ui::widgets;

/// How much of a line's colour its band takes.
const BAND: f32 = 0.16;

/// Draws a plot as wide as the room there is and `height` points high, without its caption. `reading` is its name for
/// the screen reader. It takes no focus, no wheel and no drag.
pub fn plot(ui: &mut Ui, look: &Look<'_>, data: &Plot, reading: &str, height: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, reading));
    let frame = frame(ui, look, data, rect);
    let at = |x: f64, y: f64| place(data, frame, x, y);
    axes(ui, look, data, frame);
    let painter = ui.painter();
    for one in &data.bands {
        band(painter, one, color(look.theme, one.ink), &at);
    }
    for bar in &data.bars {
        let corners = Rect::from_two_pos(at(bar.x - bar.width / 2.0, 0.0), at(bar.x + bar.width / 2.0, bar.y));
        painter.rect_filled(corners, CornerRadius { nw: 2, ne: 2, sw: 0, se: 0 }, look.theme.tiger);
    }
    for span in &data.whiskers {
        let ends = [at(span.x, span.low), at(span.x, span.high)];
        painter.line_segment(ends, Stroke::new(2.0, look.theme.tigerdeep));
    }
    for one in &data.lines {
        line(painter, look, one, &at);
    }
    if let Some(one) = &data.note {
        note(ui, look, one, at(one.at.0, one.at.1), frame);
    }
    ends(ui, look, data, frame);
    hover(response, look, data, frame)
}

/// The colour of what something stands for.
pub(super) fn color(theme: &Theme, ink: Ink) -> Color32 {
    match ink {
        Ink::Tiger => theme.tiger,
        Ink::Leaf => theme.leaf,
        Ink::News => theme.verdict(Verdict::News).ink,
        Ink::False => theme.verdict(Verdict::False).ink,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "window coordinates")]
fn place(data: &Plot, frame: Rect, x: f64, y: f64) -> Pos2 {
    let (across, down) = data.place(x, y);
    frame.lerp_inside(vec2(across as f32, down as f32))
}

/// Where the plot's own rectangle lies: labels stand at its left, below, and at the right where lines have names.
fn frame(ui: &Ui, look: &Look<'_>, data: &Plot, whole: Rect) -> Rect {
    let wide = |words: &str, text| look.galley(ui, words, text, look.theme.ink2, f32::INFINITY).size().x;
    let left = data.left.iter().map(|tick| wide(&tick.label, Text::Caption)).fold(0.0, f32::max);
    let last = data.below.last().map_or(0.0, |tick| wide(&tick.label, Text::Caption) / 2.0);
    let first = data.below.first().map_or(0.0, |tick| wide(&tick.label, Text::Caption) / 2.0);
    let ends = data.ends.iter().map(|end| wide(&end.name, Text::SmallStrong).max(wide(&end.value, Text::Caption)));
    let right = ends.fold(0.0, f32::max);
    let right = if right > 0.0 { right + look.gap(14.0) } else { 0.0 };
    let half = look.line(Text::Caption) / 2.0;
    Rect::from_min_max(
        pos2(whole.left() + (left + look.gap(10.0)).max(first), whole.top() + half),
        pos2(whole.right() - right.max(last).max(8.0), whole.bottom() - look.line(Text::Caption) - look.gap(4.0)),
    )
}

fn axes(ui: &Ui, look: &Look<'_>, data: &Plot, frame: Rect) {
    let theme = look.theme;
    let rule = Stroke::new(theme.width(1.0).min(1.0), theme.rule);
    for tick in &data.left {
        let y = place(data, frame, data.across.0, tick.at).y;
        ui.painter().hline(frame.x_range(), y, rule);
        let galley = look.galley(ui, &tick.label, Text::Caption, theme.ink2, f32::INFINITY);
        let x = frame.left() - look.gap(8.0) - galley.size().x;
        ui.painter().galley(pos2(x, y - galley.size().y / 2.0), galley, theme.ink2);
    }
    // Labels that would touch the one before are left out; the last one is kept instead of its neighbour.
    let mut free = f32::INFINITY;
    for (back, tick) in data.below.iter().rev().enumerate() {
        let x = place(data, frame, tick.at, data.up.0).x;
        let galley = look.galley(ui, &tick.label, Text::Caption, theme.ink2, f32::INFINITY);
        let half = galley.size().x / 2.0;
        if back > 0 && x + half + look.gap(8.0) > free {
            continue;
        }
        free = x - half;
        ui.painter().galley(pos2(x - half, frame.bottom() + look.gap(4.0)), galley, theme.ink2);
    }
}

/// A band as a strip of two triangles a step: it need not be convex. At a single place it is an upright line.
fn band(painter: &Painter, band: &Band, color: Color32, at: &impl Fn(f64, f64) -> Pos2) {
    if let [only] = band.spans.as_slice() {
        let ends = [at(only.x, only.low), at(only.x, only.high)];
        painter.line_segment(ends, Stroke::new(1.5, color));
        return;
    }
    let mut mesh = Mesh::default();
    let fill = faded(color, BAND);
    for (index, span) in (0_u32..).zip(&band.spans) {
        mesh.colored_vertex(at(span.x, span.high), fill);
        mesh.colored_vertex(at(span.x, span.low), fill);
        if index > 0 {
            let now = index * 2;
            mesh.add_triangle(now - 2, now - 1, now);
            mesh.add_triangle(now - 1, now, now + 1);
        }
    }
    if mesh.indices.is_empty() {
        return;
    }
    painter.add(Shape::mesh(mesh));
}

fn line(painter: &Painter, look: &Look<'_>, line: &Line, at: &impl Fn(f64, f64) -> Pos2) {
    let ink = color(look.theme, line.ink);
    let points: Vec<Pos2> = line.points.iter().map(|point| at(point.x, point.y)).collect();
    let width = if line.mark == Mark::Bare { 1.5 } else { 2.5 } * look.scale();
    let stroke = Stroke::new(width, ink);
    if line.dashed {
        painter.extend(Shape::dashed_line(&points, stroke, 6.0, 4.0));
    } else {
        painter.add(Shape::line(points.clone(), stroke));
    }
    for (point, place) in line.points.iter().zip(points) {
        let radius = 4.5 * point.size * look.scale();
        let edge = Stroke::new(2.0, if line.ink == Ink::Tiger { look.theme.tigerdeep } else { ink });
        match line.mark {
            Mark::Bare => {}
            Mark::Round => {
                painter.circle(place, radius, look.theme.surface, edge);
            }
            Mark::Square => {
                let square = Rect::from_center_size(place, Vec2::splat(radius * 1.8));
                painter.rect(square, CornerRadius::ZERO, look.theme.surface, edge, StrokeKind::Middle);
            }
        }
    }
}

fn note(ui: &Ui, look: &Look<'_>, note: &Note, at: Pos2, frame: Rect) {
    let ink = color(look.theme, note.ink);
    let galley = look.galley(ui, &note.label, Text::CaptionStrong, ink, f32::INFINITY);
    let words = at + vec2(look.gap(46.0), look.gap(26.0));
    let right = words.x + galley.size().x;
    let bottom = words.y + galley.size().y / 2.0;
    if right > frame.right() || bottom > frame.bottom() {
        return;
    }
    ui.painter().line_segment([at, words - vec2(4.0, 0.0)], Stroke::new(1.0, ink));
    ui.painter().galley(words - vec2(0.0, galley.size().y / 2.0), galley, ink);
}

/// Names at the lines' ends, the higher above the lower, moved apart where they would touch.
fn ends(ui: &Ui, look: &Look<'_>, data: &Plot, frame: Rect) {
    let high = look.line(Text::SmallStrong) + look.line(Text::Caption);
    let mut placed: Vec<(&EndLabel, f32)> =
        data.ends.iter().map(|end| (end, place(data, frame, data.across.1, end.y).y - high / 2.0)).collect();
    placed.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut top = frame.top() - look.line(Text::Caption) / 2.0;
    for (_, y) in &mut placed {
        *y = y.max(top);
        top = *y + high;
    }
    let mut bottom = frame.bottom() + look.line(Text::Caption);
    for (end, y) in placed.iter_mut().rev() {
        *y = y.min(bottom - high);
        bottom = *y;
        let ink = color(look.theme, end.ink);
        let x = frame.right() + look.gap(14.0);
        let name = look.galley(ui, &end.name, Text::SmallStrong, ink, f32::INFINITY);
        let below = *y + name.size().y;
        ui.painter().galley(pos2(x, *y), name, ink);
        let value = look.galley(ui, &end.value, Text::Caption, ink, f32::INFINITY);
        ui.painter().galley(pos2(x, below), value, ink);
    }
}

fn hover(response: Response, look: &Look<'_>, data: &Plot, frame: Rect) -> Response {
    let Some(pointer) = response.hover_pos().filter(|_| frame.width() > 0.0) else { return response };
    let across = f64::from((pointer.x - frame.left()) / frame.width());
    let Some(hint) = data.hint(across) else { return response };
    widgets::tooltip_at_pointer(response, look, &hint.words)
}
