//! Words of the story to be marked.

use egui::accesskit::Role;
use egui::{CornerRadius, Id, Key, Modifiers, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::data::{ExerciseData, MarkData, PieceData};
use super::view::{ExerciseState, is_fresh};
use crate::ui::action::Action;
use crate::ui::look::Look;
use crate::ui::theme::{Text, radius};
use crate::ui::widgets::{Card, keep_left_and_right, paint};

/// Draws the passages as a card whose words can be marked. Left and right move the focus from word to word in reading
/// order, over the ends of lines; up and down to the line above or below.
pub(super) fn card(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &ExerciseData,
    marks: &MarkData,
    state: &mut ExerciseState,
    asked: &mut Vec<Action>,
) {
    let words = look.with_han(data.language.is_han());
    let mut focus = data.is_open() && is_fresh(data, state);
    let mut before: Option<Id> = None;
    Card::new().padding(24.0).artefact(look).show(ui, look, |ui| {
        for pieces in &marks.passages {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(look.px(1.0), look.gap(3.0));
                for piece in pieces {
                    let response = self::piece(ui, &words, piece, data.is_open());
                    if std::mem::take(&mut focus) {
                        response.request_focus();
                    }
                    match (arrow(ui, &response), before) {
                        (Some(Key::ArrowRight), _) => focus = true,
                        (Some(_), Some(before)) => ui.memory_mut(|memory| memory.request_focus(before)),
                        _ => {}
                    }
                    before = Some(response.id);
                    if response.clicked() {
                        asked.push(Action::Give(marks.toggled(&piece.mark)));
                    }
                }
            });
            ui.add_space(look.gap(8.0));
        }
    });
}

/// The arrow, left or right, that is to move the focus from this word. Looking for a neighbour by its place, as the
/// toolkit does, would find none at the end of a line.
fn arrow(ui: &Ui, word: &Response) -> Option<Key> {
    if !keep_left_and_right(ui, word) {
        return None;
    }
    let pressed = |key: &Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, *key));
    [Key::ArrowLeft, Key::ArrowRight].into_iter().find(pressed)
}

fn piece(ui: &mut Ui, look: &Look<'_>, piece: &PieceData, enabled: bool) -> Response {
    let theme = look.theme;
    let whole = ui.max_rect().width();
    let label = look.galley(ui, &piece.text, Text::Story, theme.ink, f32::INFINITY);
    let label = if label.size().x + 6.0 > whole {
        look.galley(ui, &piece.text, Text::Story, theme.ink, whole - 8.0)
    } else {
        label
    };
    let size = vec2(label.size().x + 6.0, label.size().y.max(24.0));
    // Words stand in a line of text, so a short one is no wider than it is.
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, piece.chosen, &piece.text));
    let round = CornerRadius::same(radius::KEY);
    if piece.chosen {
        ui.painter().rect(rect, round, theme.marker, Stroke::new(1.5, theme.ink), StrokeKind::Inside);
    } else if response.hovered() && enabled {
        ui.painter().rect_filled(rect, round, theme.sunk);
    }
    if piece.telling {
        let line = rect.shrink2(vec2(2.0, 0.0));
        ui.painter().hline(line.x_range(), rect.bottom() - 1.0, Stroke::new(2.5, theme.leaf));
    }
    ui.painter().galley(rect.center() - label.size() / 2.0, label, theme.ink);
    paint::focus_ring(ui, look, &response, rect, radius::KEY);
    response
}
