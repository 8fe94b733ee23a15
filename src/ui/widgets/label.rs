//! Words: labels, headings with their role, and announcements to the screen reader.

use egui::accesskit::{Live, Role};
use egui::{Align, Color32, Id, Response, Sense, Ui, WidgetInfo, pos2};

use super::layout;
use crate::ui::look::Look;
use crate::ui::theme::Text;

/// Words that wrap at the room there is, aligned to the left.
pub fn label(ui: &mut Ui, look: &Look<'_>, words: &str, text: Text, color: Color32) -> Response {
    aligned(ui, look, words, text, color, Align::LEFT)
}

/// Words on one line, whatever the room.
pub fn line(ui: &mut Ui, look: &Look<'_>, words: &str, text: Text, color: Color32) -> Response {
    place(ui, look, words, text, color, (Align::LEFT, f32::INFINITY))
}

/// Words that wrap at the room there is, aligned as said.
pub fn aligned(ui: &mut Ui, look: &Look<'_>, words: &str, text: Text, color: Color32, align: Align) -> Response {
    let width = ui.available_width();
    place(ui, look, words, text, color, (align, width))
}

fn place(
    ui: &mut Ui,
    look: &Look<'_>,
    words: &str,
    text: Text,
    color: Color32,
    (align, width): (Align, f32),
) -> Response {
    let mut job = look.job(words, text, color, width);
    job.halign = align;
    let galley = layout(ui, job);
    let mut size = galley.size();
    if align != Align::LEFT && width.is_finite() {
        size.x = width;
    }
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let x = match align {
        Align::LEFT => rect.left(),
        Align::Center => rect.center().x,
        Align::RIGHT => rect.right(),
    };
    ui.painter().galley(pos2(x, rect.top()), galley, color);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    response
}

/// A section label in capitals (where the language has them).
pub fn caps(ui: &mut Ui, look: &Look<'_>, words: &str) -> Response {
    let response = label(ui, look, &look.caps(words), Text::Caps, look.theme.ink3);
    // Spoken as words, not letter by letter.
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    response
}

/// Words with the role of a heading; the screen's title is level 1.
pub fn heading(ui: &mut Ui, look: &Look<'_>, words: &str, text: Text, level: usize) -> Response {
    let response = label(ui, look, words, text, look.theme.ink);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.clear_value();
        node.set_label(words);
        node.set_level(level);
    });
    response
}

/// An icon that only decorates: the screen reader passes it by.
pub fn icon(ui: &mut Ui, look: &Look<'_>, icon: &str, text: Text, color: Color32) -> Response {
    let galley = ui.painter().layout_job(look.job(icon, text, color, f32::INFINITY));
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, color);
    response
}

/// Says words to the screen reader when they change, without showing them; `id` tells one announcer from another.
pub fn announce(ui: &Ui, id: Id, words: &str, at_once: bool) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Status);
        node.set_live(if at_once { Live::Assertive } else { Live::Polite });
        node.set_label(words);
    });
}

/// An icon drawn at `center` of a rectangle that the caller owns.
pub(super) fn icon_at(ui: &Ui, look: &Look<'_>, center: egui::Pos2, icon: &str, text: Text, color: Color32) {
    let galley = ui.painter().layout_job(look.job(icon, text, color, f32::INFINITY));
    ui.painter().galley(center - galley.size() / 2.0, galley, color);
}

/// One line of words drawn at a rectangle that the caller owns, centred on `center`.
pub(super) fn words_at(ui: &Ui, look: &Look<'_>, center: egui::Pos2, words: &str, text: Text, color: Color32) {
    let galley = ui.painter().layout_job(look.job(words, text, color, f32::INFINITY));
    ui.painter().galley(center - galley.size() / 2.0, galley, color);
}
