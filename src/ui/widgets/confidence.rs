//! How sure? Six rising bars from 50 to 100 %; one slider to the screen reader and the keyboard.

use egui::accesskit::Role;
use egui::{CornerRadius, Id, Key, Modifiers, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::arrows::keep_left_and_right;
use super::label::words_at;
use super::paint::ring;
use crate::base::Confidence;
use crate::ui::look::Look;
use crate::ui::theme::{Text, motion, radius, stroke};

/// The six bars, as wide as the room there is. Returns the response and the step that was just chosen.
///
/// `name` is the question ("How sure are you?"), `spoken` the chosen step in words ("Sure, 80 %"); none is chosen at first.
/// With the focus on it, left and right (and Home, End) move the step.
pub fn confidence_bars(
    ui: &mut Ui,
    look: &Look<'_>,
    name: &str,
    spoken: &str,
    chosen: Option<Confidence>,
    enabled: bool,
) -> (Response, Option<Confidence>) {
    let (bar, gap, below) = (look.px(40.0), look.gap(4.0), look.line(Text::CaptionMedium));
    let size = vec2(ui.available_width(), bar + gap + below);
    let (rect, response) = ui.allocate_exact_size(size, if enabled { Sense::click() } else { Sense::hover() });
    let mut picked =
        enabled.then(|| from_pointer(&response, rect).or_else(|| from_keys(ui, &response, chosen))).flatten();
    if response.clicked() && picked.is_none() && chosen.is_none() {
        picked = Some(Confidence::LEAST);
    }
    describe(ui, &response, name, spoken, chosen, enabled);
    paint(ui, look, response.id, (rect, bar), chosen);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        ring(ui.painter(), look, rect.expand(3.0), radius::FIELD);
    }
    (response, picked.filter(|step| Some(*step) != chosen))
}

fn from_pointer(response: &Response, rect: Rect) -> Option<Confidence> {
    let at = response.interact_pointer_pos().filter(|_| response.clicked())?;
    Confidence::STEPS
        .into_iter()
        .enumerate()
        .find_map(|(i, step)| column(rect, i).x_range().contains(at.x).then_some(step))
}

fn from_keys(ui: &Ui, response: &Response, chosen: Option<Confidence>) -> Option<Confidence> {
    if !keep_left_and_right(ui, response) {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowRight) {
        Some(chosen.map_or(Confidence::LEAST, Confidence::up))
    } else if pressed(Key::ArrowLeft) {
        Some(chosen.map_or(Confidence::LEAST, Confidence::down))
    } else if pressed(Key::Home) {
        Some(Confidence::LEAST)
    } else if pressed(Key::End) {
        Some(Confidence::MOST)
    } else {
        None
    }
}

fn describe(ui: &Ui, response: &Response, name: &str, spoken: &str, chosen: Option<Confidence>, enabled: bool) {
    response.widget_info(|| WidgetInfo::labeled(Role::Slider, enabled && ui.is_enabled(), name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(50.0);
        node.set_max_numeric_value(100.0);
        node.set_numeric_value_step(10.0);
        if let Some(step) = chosen {
            node.set_numeric_value(f64::from(step.percent()));
        }
        node.set_value(spoken);
    });
}

/// The column of step `index` (0–5): bar and label.
fn column(rect: Rect, index: usize) -> Rect {
    let gap = 6.0;
    let width = (rect.width() - 5.0 * gap) / 6.0;
    #[expect(clippy::cast_precision_loss, reason = "six columns")]
    let left = rect.left() + index as f32 * (width + gap);
    Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()))
}

fn paint(ui: &Ui, look: &Look<'_>, id: Id, (rect, bar): (Rect, f32), chosen: Option<Confidence>) {
    let theme = look.theme;
    let id = id.with("fill");
    // Bars fill from left to right, 40 ms each.
    let target = chosen.map_or(0.0, |step| f32::from(step.percent() - 40) / 10.0);
    let filled = ui.ctx().animate_value_with_time(id, target, look.seconds(0.04 * 6.0).min(motion::DRAW));
    for (i, step) in Confidence::STEPS.into_iter().enumerate() {
        let column = column(rect, i);
        let part = 0.32 + 0.136 * f32::from(step.percent() - 50) / 10.0;
        let height = bar * part;
        let shape =
            Rect::from_min_max(pos2(column.left(), rect.top() + bar - height), pos2(column.right(), rect.top() + bar));
        let on = filled >= f32::from(step.percent() - 40) / 10.0 - 0.001;
        let (fill, edge) = if on { (theme.tiger, theme.tiger) } else { (theme.raised, theme.control) };
        let edge = Stroke::new(theme.width(stroke::CONTROL), edge);
        ui.painter().rect(shape, CornerRadius::same(4), fill, edge, StrokeKind::Inside);
        let is_chosen = chosen == Some(step);
        let (text, ink) =
            if is_chosen { (Text::CaptionStrong, theme.tigerdeep) } else { (Text::CaptionMedium, theme.ink2) };
        let center = pos2(column.center().x, rect.bottom() - look.line(text) / 2.0);
        words_at(ui, look, center, &format!("{}%", step.percent()), text, ink);
    }
}
