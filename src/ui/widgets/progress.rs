//! How far: the track of a run's stories, and a plain bar.

use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::ui::look::Look;
use crate::ui::theme::motion;

/// One story of a run, as the track shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Answered well.
    Well,
    /// To look at again.
    LookAgain,
    /// Answered; how well is not said yet.
    Answered,
    /// Passed over.
    Skipped,
    /// The one on the screen.
    Current,
    /// To come.
    ToCome,
}

/// The track of a run: a segment for each story. `name` says it in words ("Story 4 of 12").
pub fn story_track(ui: &mut Ui, look: &Look<'_>, name: &str, steps: &[Step]) -> Response {
    #[expect(clippy::cast_precision_loss, reason = "a run has at most a few dozen stories")]
    let count = steps.len().max(1) as f32;
    let gap = 4.0;
    let width = ((ui.available_width() + gap) / count - gap).clamp(6.0, look.px(30.0));
    let height = look.px(8.0);
    let (rect, response) = ui.allocate_exact_size(vec2((width + gap) * count - gap, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    let theme = look.theme;
    let mut x = rect.left();
    for step in steps {
        let whole = Rect::from_min_size(pos2(x, rect.top()), vec2(width, height));
        let lower = Rect::from_min_max(whole.left_center(), whole.max);
        let (shape, fill, edge) = match step {
            Step::Well => (whole, theme.leaf, Stroke::NONE),
            Step::LookAgain => (lower, theme.amber, Stroke::NONE),
            Step::Answered => (whole, theme.ink3, Stroke::NONE),
            Step::Skipped => (lower, theme.sunk, Stroke::new(1.0, theme.control)),
            Step::Current => (whole, theme.surface, Stroke::new(2.0, theme.tiger)),
            Step::ToCome => (whole, theme.sunk, Stroke::new(theme.width(1.0), theme.rule)),
        };
        ui.painter().rect(shape, CornerRadius::same(3), fill, edge, StrokeKind::Inside);
        x += width + gap;
    }
    response
}

/// A bar 8 points high across the room there is, filled by `share` (0–1) in the accent. `name` says it in words.
pub fn progress_bar(ui: &mut Ui, look: &Look<'_>, name: &str, share: f32) -> Response {
    progress_bar_in(ui, look, name, share, look.theme.tiger)
}

/// The same in another colour.
pub fn progress_bar_in(ui: &mut Ui, look: &Look<'_>, name: &str, share: f32, color: Color32) -> Response {
    let height = look.px(8.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    describe(&response, ui, name, share);
    let shown = ui.ctx().animate_value_with_time(response.id, share, look.seconds(motion::DRAW)).clamp(0.0, 1.0);
    let round = CornerRadius::same(4);
    let edge = Stroke::new(look.theme.width(1.0), look.theme.rule);
    ui.painter().rect(rect, round, look.theme.sunk, edge, StrokeKind::Inside);
    if shown > 0.0 {
        let filled = Rect::from_min_size(rect.min, vec2((rect.width() * shown).max(height), height));
        ui.painter().rect_filled(filled, round, color);
    }
    response
}

pub(super) fn describe(response: &Response, ui: &Ui, name: &str, share: f32) {
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
        node.set_numeric_value(f64::from((share * 100.0).round()));
    });
}
