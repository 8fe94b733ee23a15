//! The two answers: icon, word and key, alike in size; colour comes third.

use egui::accesskit::Role;
use egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::key_cap::{CapOn, cap_size, paint_cap};
use super::label::icon_at;
use super::paint::{control, focus_ring, hatch};
use crate::base::Verdict;
use crate::ui::look::{Fold, Look};
use crate::ui::theme::{Text, icon, radius, stroke};

/// The icon of a verdict: a rectangle for news, an octagon for false.
#[must_use]
pub fn verdict_icon(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::News => icon::NEWSPAPER,
        Verdict::False => icon::WARNING_OCTAGON,
    }
}

/// What an answer button shows.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// Which of the two.
    pub verdict: Verdict,
    /// Its word.
    pub label: &'a str,
    /// Its key, if it has one.
    pub key: Option<&'a str>,
    /// It is chosen now.
    pub chosen: bool,
    /// It can still be chosen.
    pub enabled: bool,
}

/// One answer, `width` points wide and 96 high; 52 high with icon and word in a row when `flat` (bottom sheet).
pub fn answer_button(ui: &mut Ui, look: &Look<'_>, answer: Answer<'_>, width: f32, flat: bool) -> Response {
    let theme = look.theme;
    let ink = theme.verdict(answer.verdict);
    let height = look.px(if flat { 52.0 } else { 96.0 });
    let (rect, response) = control(ui, vec2(width, height), Role::RadioButton, answer.label, answer.enabled);
    response.widget_info(|| {
        WidgetInfo::selected(Role::RadioButton, answer.enabled && ui.is_enabled(), answer.chosen, answer.label)
    });
    let lit = answer.enabled && response.hovered();
    let (fill, edge) = match (answer.chosen, lit) {
        (true, _) => (ink.tint, Stroke::new(theme.width(stroke::CHOSEN), ink.ink)),
        (_, true) => (theme.raised, Stroke::new(theme.width(stroke::CONTROL), theme.ink)),
        _ => (theme.raised, Stroke::new(theme.width(stroke::CONTROL), theme.control)),
    };
    let round = CornerRadius::same(radius::ARTEFACT);
    ui.painter().rect(rect, round, fill, edge, StrokeKind::Inside);
    if ink.hatched && answer.chosen {
        hatch(ui.painter(), rect, theme.rule);
    }
    focus_ring(ui, look, &response, rect, radius::ARTEFACT);
    contents(ui, look, answer, rect, flat);
    if answer.chosen {
        tick(ui, look, rect, ink.ink);
    }
    response
}

fn contents(ui: &Ui, look: &Look<'_>, answer: Answer<'_>, rect: Rect, flat: bool) {
    let ink = look.theme.verdict(answer.verdict).ink;
    let size = if flat { 24.0 } else { 30.0 };
    let face = if answer.chosen { Text::IconFill(size) } else { Text::Icon(size) };
    let pad = look.gap(if look.fold == Fold::Compact { 12.0 } else { 14.0 });
    let half = look.px(size) / 2.0;
    let middle = if flat { rect.center().y } else { rect.top() + pad + half };
    if look.theme.verdict(answer.verdict).hatched && answer.chosen {
        ui.painter().circle_filled(pos2(rect.left() + pad + half, middle), half + 3.0, look.theme.raised);
    }
    icon_at(ui, look, pos2(rect.left() + pad + half, middle), verdict_icon(answer.verdict), face, ink);

    let mut right = rect.right() - pad;
    if let Some(key) = answer.key.filter(|_| look.keys) {
        let cap = cap_size(ui, look, key);
        let at = pos2(right - cap.x - if flat { 0.0 } else { look.gap(6.0) }, middle - cap.y / 2.0);
        paint_cap(ui, look, Rect::from_min_size(at, cap), key, CapOn::Paper);
        right = at.x - look.gap(8.0);
    }
    let left = rect.left() + pad + if flat { 2.0 * half + look.gap(10.0) } else { 0.0 };
    let room = if flat { right - left } else { rect.right() - pad - left };
    let words = look.galley(ui, answer.label, Text::ButtonLarge, look.theme.ink, room);
    let top =
        if flat { rect.center().y - words.size().y / 2.0 } else { rect.bottom() - look.gap(12.0) - words.size().y };
    let words_box = Rect::from_min_size(pos2(left, top), words.size());
    let verdict = look.theme.verdict(answer.verdict);
    if verdict.hatched && answer.chosen {
        // Words stay readable on a plate over the hatching.
        ui.painter().rect_filled(words_box.expand(3.0), CornerRadius::same(3), verdict.tint);
    }
    ui.painter().galley(words_box.min, words, look.theme.ink);
}

/// The tick disc on the corner of what is chosen.
fn tick(ui: &Ui, look: &Look<'_>, rect: Rect, color: egui::Color32) {
    let center = rect.right_top() + vec2(-3.0, 3.0);
    ui.painter().circle_filled(center, look.px(12.0), color);
    icon_at(ui, look, center, icon::CHECK, Text::Icon(14.0), look.theme.onfill);
}
