//! The masthead of a screen: dateline, title, something at the right, and the double rule.

use egui::{CornerRadius, Rect, Response, Sense, Ui, UiBuilder, pos2, vec2};

use super::label::{caps, heading};
use crate::ui::look::Look;
use crate::ui::theme::Text;

/// Draws dateline and title, `right` in the room beside them (from right to left), and the double rule below.
/// A low window drops the dateline. 20 points of room follow.
pub fn title_block(ui: &mut Ui, look: &Look<'_>, dateline: &str, title: &str, right: impl FnOnce(&mut Ui)) -> Response {
    ui.spacing_mut().item_spacing.y = 0.0;
    if !look.is_short() && !dateline.is_empty() {
        caps(ui, look, dateline);
        ui.add_space(look.gap(4.0));
    }
    let left = ui.max_rect().left();
    let top = ui.cursor().top();
    let full = ui.available_width();
    let response = ui.scope(|ui| heading(ui, look, title, Text::Title, 1)).inner;
    let rest = Rect::from_min_max(
        pos2(
            (response.rect.left() + title_width(ui, look, title)).min(left + full) + look.gap(20.0),
            top - look.gap(20.0),
        ),
        pos2(left + full, response.rect.bottom()),
    );
    if rest.width() > 40.0 {
        let layout = egui::Layout::right_to_left(egui::Align::Center);
        // The slot floats beside the title: the next row starts below whichever of the two is lower.
        let mut slot = ui.new_child(UiBuilder::new().max_rect(rest).layout(layout));
        right(&mut slot);
        ui.add_space((slot.min_rect().bottom() - ui.cursor().top()).max(0.0));
    }
    ui.add_space(look.gap(12.0));
    double_rule(ui, look);
    ui.add_space(look.gap(20.0));
    ui.spacing_mut().item_spacing.y = look.gap(8.0);
    response
}

fn title_width(ui: &Ui, look: &Look<'_>, title: &str) -> f32 {
    look.galley(ui, title, Text::Title, look.theme.ink, ui.available_width()).size().x
}

/// The double rule: 2 points and 1 point of ink, 2 points apart.
pub fn double_rule(ui: &mut Ui, look: &Look<'_>) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 5.0), Sense::hover());
    for (top, height) in [(0.0, 2.0), (4.0, 1.0)] {
        let bar = Rect::from_min_size(rect.min + vec2(0.0, top), vec2(rect.width(), height));
        ui.painter().rect_filled(bar, CornerRadius::ZERO, look.theme.ink);
    }
    response
}
