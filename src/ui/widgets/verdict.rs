//! The verdict as a badge and as a stamp.

use egui::accesskit::Role;
use egui::epaint::{RectShape, TextShape};
use egui::{CornerRadius, Id, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};

use super::answer::verdict_icon;
use super::chip::{Chip, Tone};
use crate::base::Verdict;
use crate::ui::action::Palette;
use crate::ui::look::Look;
use crate::ui::theme::{Text, motion};

/// A chip with icon and word of a verdict.
pub fn verdict_badge(ui: &mut Ui, look: &Look<'_>, verdict: Verdict, word: &str) -> Response {
    let tone = match (look.theme.verdicts, verdict) {
        (Palette::Ink, _) => Tone::Outline,
        (_, Verdict::News) => Tone::News,
        (Palette::BlueRed, Verdict::False) => Tone::Falsity,
        (Palette::BlueAmber, Verdict::False) => Tone::Amber,
    };
    Chip::new(word, tone).icon_fill(verdict_icon(verdict)).show(ui, look)
}

/// The stamp: a double frame, turned a little (news +4°, false −7°), on a plate of card colour so that text
/// beneath stays readable. Painted around `center`; it takes no room. It lands when `id` is first shown.
#[expect(clippy::must_use_candidate, reason = "drawing is the point; few ask for the response")]
pub fn stamp(ui: &Ui, look: &Look<'_>, id: Id, center: Pos2, verdict: Verdict, word: &str) -> Response {
    let theme = look.theme;
    let ink = theme.verdict(verdict).ink;
    let text = look.galley(ui, &look.caps(word), Text::Stamp, ink, f32::INFINITY);
    let icon = look.galley(ui, verdict_icon(verdict), Text::IconFill(24.0), ink, f32::INFINITY);
    let gap = look.gap(10.0);
    let inner = vec2(icon.size().x + gap + text.size().x, icon.size().y.max(text.size().y));
    let plate = inner + 2.0 * vec2(look.gap(18.0), look.gap(10.0));

    let landed = ui.ctx().animate_value_with_time(id, 1.0, look.seconds(motion::STAMP));
    let first = ui.ctx().animate_bool_with_time(id.with("first"), true, 0.0);
    let progress = ease_out_back(landed.max(1.0 - first));
    let turned = match verdict {
        Verdict::News => 4.0_f32,
        Verdict::False => -7.0,
    };
    let angle = (turned + turned.signum() * 3.0 * (1.0 - progress)).to_radians();
    let scale = 1.0 + 0.15 * (1.0 - progress);

    let painter = ui.painter();
    let frame = |size: Vec2, fill, width: f32, round: u8| {
        let rect = Rect::from_center_size(center, size * scale);
        let stroke = Stroke::new(width, ink);
        let shape = RectShape::new(rect, CornerRadius::same(round), fill, stroke, StrokeKind::Inside);
        Shape::Rect(shape.with_angle_and_pivot(angle, center))
    };
    painter.add(frame(plate, theme.surface, 3.0, 8));
    painter.add(frame(plate - Vec2::splat(12.0), crate::ui::theme::color::NONE, 1.5, 5));
    let left = -inner.x / 2.0;
    for (x, galley) in [(left, icon), (left + inner.x - text.size().x, text)] {
        let corner = egui::emath::Rot2::from_angle(angle) * vec2(x, -galley.size().y / 2.0);
        painter.add(TextShape::new(center + corner, galley, ink).with_angle(angle));
    }
    let response = ui.interact(Rect::from_center_size(center, plate), id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    response
}

/// Overshoots a little, then settles.
fn ease_out_back(t: f32) -> f32 {
    let (c, u) = (1.2, t.clamp(0.0, 1.0) - 1.0);
    1.0 + (c + 1.0) * u * u * u + c * u * u
}
