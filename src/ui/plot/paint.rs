//! A plot in the window, drawn by `egui_plot` as a still picture: nothing in it can be moved, zoomed or focused.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Response, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_plot::{
    AxisHints, Bar, BarChart, FilledArea, GridMark, LineStyle, MarkerShape, PlotPoint, PlotTransform, PlotUi, Points,
};

use super::model::{Band, EndLabel, Ink, Line, Mark, Note, Plot, Span, Tick};
use crate::base::Verdict;
use crate::ui::look::Look;
use crate::ui::theme::color::faded;
use crate::ui::theme::{Text, Theme};
use crate::ui::widgets;

/// How much of a line's colour its band takes.
const BAND: f32 = 0.16;
/// Half the width of a usual mark, to the middle of its edge.
const MARK: f32 = 4.5;
/// Width of a mark's edge, and of a whisker.
const EDGE: f32 = 2.0;
/// What `egui_plot` keeps free on both sides of the labels at the left, together.
const SIDES: f32 = 8.0;

/// Draws a plot as wide as the room there is and `height` points high, without its caption. `reading` is its name for
/// the screen reader. It takes no focus, no wheel and no drag.
pub fn plot(ui: &mut Ui, look: &Look<'_>, data: &Plot, reading: &str, height: f32) -> Response {
    let (whole, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, reading));
    let room = room(look, data);
    let frame = frame(ui, look, data, whole, room);
    if frame.is_positive() {
        let transform = picture(ui, look, data, &Place { whole, frame, room, id: response.id.with("plot") });
        if let Some(one) = &data.note {
            note(ui, look, one, transform.position_from_point(&PlotPoint::new(one.at.0, one.at.1)), frame);
        }
        ends(ui, look, data, frame, &transform);
    }
    hover(response, look, data, frame)
}

/// Where a plot is drawn.
struct Place {
    /// With the labels around it.
    whole: Rect,
    /// From the lower left to the upper right end of both axes.
    frame: Rect,
    /// What is drawn may reach so far beyond the frame.
    room: f32,
    id: egui::Id,
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

/// Marks at the frame's edge are drawn in full, and `egui_plot` draws nothing outside its own rectangle: so far this
/// reaches beyond the frame.
fn room(look: &Look<'_>, data: &Plot) -> f32 {
    let marks = data.lines.iter().filter(|line| line.mark != Mark::Bare).flat_map(|line| &line.points);
    let largest = marks.map(|point| MARK * point.size * look.scale() + EDGE).fold(0.0, f32::max);
    largest.max(look.gap(4.0)).ceil()
}

/// Where the axes lie: labels stand at the left, below, and at the right where lines have names.
fn frame(ui: &Ui, look: &Look<'_>, data: &Plot, whole: Rect, room: f32) -> Rect {
    let wide = |words: &str, text| look.galley(ui, words, text, look.theme.ink2, f32::INFINITY).size().x;
    let left = data.left.iter().map(|tick| wide(&tick.label, Text::Caption)).fold(0.0, f32::max);
    let last = data.below.last().map_or(0.0, |tick| wide(&tick.label, Text::Caption) / 2.0);
    let first = data.below.first().map_or(0.0, |tick| wide(&tick.label, Text::Caption) / 2.0);
    let ends = data.ends.iter().map(|end| wide(&end.name, Text::SmallStrong).max(wide(&end.value, Text::Caption)));
    let right = ends.fold(0.0, f32::max);
    let right = if right > 0.0 { right + look.gap(14.0) } else { 0.0 };
    // egui_plot takes the font's own height for a label; with less room than that it would move the axes.
    let line = ui.fonts_mut(|fonts| fonts.row_height(&look.font(Text::Caption))).max(look.line(Text::Caption));
    Rect::from_min_max(
        pos2(whole.left() + (left.ceil() + SIDES + room).max(first), whole.top() + room.max(line / 2.0)),
        pos2(whole.right() - right.max(last).max(room), whole.bottom() - line - room),
    )
}

/// Everything that `egui_plot` draws: axes, grid and what the figures say.
fn picture(ui: &mut Ui, look: &Look<'_>, data: &Plot, place: &Place) -> PlotTransform {
    let Place { whole, frame, room, id } = *place;
    let inner = frame.expand(room);
    let outer = Rect::from_min_max(pos2(whole.left(), inner.top()), pos2(inner.right(), whole.bottom()));
    let below = apart(ui, look, data, frame);
    let across = beyond(data.across, room / frame.width());
    let up = beyond(data.up, room / frame.height());
    let mut child = ui.new_child(UiBuilder::new().max_rect(outer));
    egui_plot::Plot::new(id)
        .id(id)
        .width(outer.width())
        .height(outer.height())
        .sense(Sense::hover())
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_axis_zoom_drag(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .show_x(false)
        .show_y(false)
        .show_background(false)
        .show_grid([false, true])
        .clamp_grid(true)
        .grid_color(look.theme.rule)
        .x_grid_spacer(|_| marks(below.iter().copied()))
        .y_grid_spacer(|_| marks(&data.left))
        .custom_x_axes(vec![axis(look, AxisHints::new_x(), &data.below).min_thickness(outer.bottom() - inner.bottom())])
        .custom_y_axes(vec![axis(look, AxisHints::new_y(), &data.left).min_thickness(inner.left() - outer.left())])
        .show(&mut child, |into| {
            into.set_plot_bounds_x(across.0..=across.1);
            into.set_plot_bounds_y(up.0..=up.1);
            items(into, look, data);
        })
        .transform
}

/// An axis with a part of its length added at both ends.
fn beyond((from, to): (f64, f64), part: f32) -> (f64, f64) {
    let more = (to - from) * f64::from(part);
    (from - more, to + more)
}

fn axis<'a>(look: &Look<'_>, hints: AxisHints<'a>, ticks: &'a [Tick]) -> AxisHints<'a> {
    let label = |mark: GridMark| ticks.iter().find(|tick| tick.at.to_bits() == mark.value.to_bits());
    hints
        .tick_label_color(look.theme.ink2)
        .tick_label_font(look.font(Text::Caption))
        .formatter(move |mark, _| label(mark).map(|tick| tick.label.clone()).unwrap_or_default())
}

/// Ticks as grid marks. Steps without end: `egui_plot` fades or leaves out what it takes for too dense, and these are
/// chosen already.
fn marks<'a>(ticks: impl IntoIterator<Item = &'a Tick>) -> Vec<GridMark> {
    ticks.into_iter().map(|tick| GridMark { value: tick.at, step_size: f64::INFINITY }).collect()
}

/// The labels below that do not touch the one before; the last one is kept instead of its neighbour.
fn apart<'a>(ui: &Ui, look: &Look<'_>, data: &'a Plot, frame: Rect) -> Vec<&'a Tick> {
    let mut free = f32::INFINITY;
    let mut kept = Vec::new();
    for tick in data.below.iter().rev() {
        let (across, _) = data.place(tick.at, data.up.0);
        let x = frame.left() + frame.width() * across as f32;
        let half = look.galley(ui, &tick.label, Text::Caption, look.theme.ink2, f32::INFINITY).size().x / 2.0;
        if x + half + look.gap(8.0) <= free {
            free = x - half;
            kept.push(tick);
        }
    }
    kept
}

/// What the figures say, from the ground up.
fn items(into: &mut PlotUi<'_>, look: &Look<'_>, data: &Plot) {
    let theme = look.theme;
    let ((left, right), (low, high)) = (data.across, data.up);
    // Nothing is seen of this area: the grid ends where the items end.
    into.add(FilledArea::new("", &[left, right], &[low; 2], &[high; 2]).fill_color(Color32::TRANSPARENT));
    for one in &data.bands {
        band(into, one, color(theme, one.ink));
    }
    let bar = |bar: &super::Bar| Bar::new(bar.x, bar.y).width(bar.width).fill(theme.tiger).stroke(Stroke::NONE);
    into.bar_chart(BarChart::new("", data.bars.iter().map(bar).collect()).color(theme.tiger));
    for span in &data.whiskers {
        upright(into, span, Stroke::new(EDGE, theme.tigerdeep));
    }
    for one in &data.lines {
        line(into, look, one);
    }
}

/// A band; at a single place it is an upright line.
fn band(into: &mut PlotUi<'_>, band: &Band, color: Color32) {
    if let [only] = band.spans.as_slice() {
        upright(into, only, Stroke::new(1.5, color));
        return;
    }
    let each = |of: fn(&Span) -> f64| band.spans.iter().map(of).collect::<Vec<_>>();
    let (xs, low, high) = (each(|span| span.x), each(|span| span.low), each(|span| span.high));
    into.add(FilledArea::new("", &xs, &low, &high).fill_color(faded(color, BAND)));
}

fn upright(into: &mut PlotUi<'_>, span: &Span, stroke: Stroke) {
    into.line(egui_plot::Line::new("", vec![[span.x, span.low], [span.x, span.high]]).stroke(stroke));
}

fn line(into: &mut PlotUi<'_>, look: &Look<'_>, line: &Line) {
    let ink = color(look.theme, line.ink);
    let points: Vec<[f64; 2]> = line.points.iter().map(|point| [point.x, point.y]).collect();
    let width = if line.mark == Mark::Bare { 1.5 } else { 2.5 } * look.scale();
    let style = if line.dashed { LineStyle::Dashed { length: 6.0 } } else { LineStyle::Solid };
    into.line(egui_plot::Line::new("", points).stroke(Stroke::new(width, ink)).style(style));
    let edge = if line.ink == Ink::Tiger { look.theme.tigerdeep } else { ink };
    let (shape, corner) = match line.mark {
        Mark::Bare => return,
        Mark::Round => (MarkerShape::Circle, 1.0),
        // A square's radius runs to its corner; its side is 0.9 of a ring's width.
        Mark::Square => (MarkerShape::Square, std::f32::consts::SQRT_2),
    };
    for point in &line.points {
        let half = MARK * point.size * look.scale() * if line.mark == Mark::Square { 0.9 } else { 1.0 };
        // A hollow mark of egui_plot lets the line through, so a small one in the card's colour lies on a large one.
        for (half, color) in [(half + EDGE / 2.0, edge), (half - EDGE / 2.0, look.theme.surface)] {
            into.points(Points::new("", [point.x, point.y]).shape(shape).radius(half * corner).color(color));
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
fn ends(ui: &Ui, look: &Look<'_>, data: &Plot, frame: Rect, transform: &PlotTransform) {
    let high = look.line(Text::SmallStrong) + look.line(Text::Caption);
    let mut placed: Vec<(&EndLabel, f32)> =
        data.ends.iter().map(|end| (end, transform.position_from_point_y(end.y) - high / 2.0)).collect();
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
