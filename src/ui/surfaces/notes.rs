//! Margin notes: beside the artefact with leaders to their cues, or under it in order.

use egui::{Rect, Sense, Stroke, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::data::NoteData;
use super::sheet::Spot;
use crate::ui::look::Look;
use crate::ui::theme::Text;

/// Room between the artefact's edge and the notes, where the leaders run, in points.
pub const LANES: f32 = 24.0;

/// Least distance between two leaders' starts, so that they never share a line.
const APART: f32 = 9.0;

/// A note with its place: where its leader starts, where it stands, how high it is.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Placed {
    note: usize,
    anchor: f32,
    top: f32,
    height: f32,
}

/// Draws notes from `left` on, `width` wide, each near the height of its cue, with leaders from `edge`, the right
/// edge of the artefact. The whole stands between `top` and, where it fits, `bottom`. Returns its lowest point.
pub fn margin_notes(
    ui: &mut Ui,
    look: &Look<'_>,
    notes: &[NoteData],
    spots: &[Spot],
    (edge, frame): (f32, Rect),
) -> f32 {
    let width = frame.width();
    let sizes: Vec<f32> = notes.iter().map(|note| height(ui, look, note, width)).collect();
    let head = look.line(Text::BodyStrong) / 2.0;
    let mut placed: Vec<Placed> = notes
        .iter()
        .enumerate()
        .map(|(at, note)| {
            let spot = spots.iter().find(|spot| spot.number == note.number);
            let anchor = spot.map_or(frame.top() + head, |spot| spot.rect.center().y);
            Placed { note: at, anchor, top: anchor - head, height: sizes[at] }
        })
        .collect();
    place(&mut placed, frame.top(), frame.bottom(), look.gap(16.0));
    let lanes = lanes(&placed, head);
    let ink = Stroke::new(1.5, look.theme.ink);
    let mut lowest = frame.top();
    for (at, placed) in placed.iter().enumerate() {
        let rect = Rect::from_min_size(pos2(frame.left(), placed.top), vec2(width, placed.height));
        paint(ui, look, &notes[placed.note], rect);
        lowest = lowest.max(rect.bottom());
        let (start, end) = (pos2(edge, placed.anchor), pos2(rect.left(), placed.top + head));
        let painter = ui.painter();
        painter.circle_filled(start, 4.0, look.theme.ink);
        // A leader that hardly turns runs straight.
        if (start.y - end.y).abs() < 2.0 {
            painter.line_segment([start, pos2(end.x, start.y)], ink);
            continue;
        }
        let x = edge + LANES * lanes[at];
        for pair in [start, pos2(x, start.y), pos2(x, end.y), end].windows(2) {
            painter.line_segment([pair[0], pair[1]], ink);
        }
    }
    lowest
}

/// Draws notes one under the other at the cursor, in order.
pub fn notes_below(ui: &mut Ui, look: &Look<'_>, notes: &[NoteData]) {
    let width = ui.available_width();
    let gap = look.gap(16.0);
    // Two columns where a note of 280 points fits twice.
    let columns = if width >= 2.0 * look.px(280.0) + gap { 2 } else { 1 };
    #[expect(clippy::cast_precision_loss, reason = "one or two columns")]
    let column = (width - gap * (columns - 1) as f32) / columns as f32;
    for row in notes.chunks(columns) {
        let heights = row.iter().map(|note| height(ui, look, note, column));
        let tall = heights.fold(0.0, f32::max);
        let (rect, _) = ui.allocate_exact_size(vec2(width, tall), Sense::hover());
        for (at, note) in row.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "one or two columns")]
            let left = rect.left() + at as f32 * (column + gap);
            paint(ui, look, note, Rect::from_min_size(pos2(left, rect.top()), vec2(column, tall)));
        }
        ui.add_space(gap);
    }
}

/// Sorts notes by their cues, keeps the leaders' starts apart and moves notes so that none covers another.
fn place(placed: &mut [Placed], top: f32, bottom: f32, gap: f32) {
    placed.sort_by(|a, b| a.anchor.total_cmp(&b.anchor).then(a.note.cmp(&b.note)));
    let mut least = f32::MIN;
    for note in placed.iter_mut() {
        note.anchor = note.anchor.max(least);
        least = note.anchor + APART;
    }
    let mut y = top;
    for note in placed.iter_mut() {
        note.top = note.top.max(y);
        y = note.top + note.height + gap;
    }
    let mut limit = bottom;
    for at in (0..placed.len()).rev() {
        let note = &mut placed[at];
        note.top = note.top.min(limit - note.height);
        limit = note.top - gap;
    }
    // Where they are higher than the room there is, they begin at its top and go on below it.
    let mut y = top;
    for note in placed.iter_mut() {
        note.top = note.top.max(y);
        y = note.top + note.height + gap;
    }
}

/// The lane (0–1 of the way to the notes) in which each leader turns. Going down, a later one turns further left;
/// going up, further right: so no two cross, and none shares another's line.
fn lanes(placed: &[Placed], head: f32) -> Vec<f32> {
    let down = |note: &Placed| note.top + head >= note.anchor;
    #[expect(clippy::cast_precision_loss, reason = "a stem has a few cues")]
    let step = 0.7 / placed.len().max(1) as f32;
    let mut lanes = Vec::with_capacity(placed.len());
    for (at, note) in placed.iter().enumerate() {
        // Notes of one direction that follow each other form a group; only they can meet.
        let before = placed[..at].iter().rev().take_while(|other| down(other) == down(note)).count();
        let after = placed[at + 1..].iter().take_while(|other| down(other) == down(note)).count();
        let turn = if down(note) { after } else { before };
        #[expect(clippy::cast_precision_loss, reason = "a stem has a few cues")]
        lanes.push(0.25 + step * turn as f32);
    }
    lanes
}

/// Space between the edge of a note and its words.
fn inset(look: &Look<'_>) -> f32 {
    look.gap(13.0) + 3.0
}

fn height(ui: &Ui, look: &Look<'_>, note: &NoteData, width: f32) -> f32 {
    let width = width - inset(look);
    let title = look.galley(ui, &note.title, Text::BodyStrong, look.theme.ink, width - look.px(27.0));
    let words = look.galley(ui, &note.note, Text::Note, look.theme.ink2, width);
    title.size().y + look.gap(3.0) + words.size().y
}

fn paint(ui: &mut Ui, look: &Look<'_>, note: &NoteData, rect: Rect) {
    let theme = look.theme;
    let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
    ui.painter().rect_filled(bar, 0.0, theme.ink);
    let left = rect.left() + inset(look);
    let width = rect.right() - left;
    let radius = look.px(10.0);
    let line = look.line(Text::BodyStrong);
    let center = pos2(left + radius, rect.top() + line / 2.0);
    ui.painter().circle_filled(center, radius, theme.ink);
    let number = note.number.to_string();
    let galley = look.galley(ui, &number, Text::CaptionStrong, theme.bg, f32::INFINITY);
    ui.painter().galley(center - galley.size() / 2.0, galley, theme.bg);
    let title = look.galley(ui, &note.title, Text::BodyStrong, theme.ink, width - look.px(27.0));
    let below = rect.top() + title.size().y + look.gap(3.0);
    ui.painter().galley(pos2(left + look.px(27.0), rect.top()), title, theme.ink);
    let words = look.galley(ui, &note.note, Text::Note, theme.ink2, width);
    ui.painter().galley(pos2(left, below), words, theme.ink2);
    let name = format!("{}. {} ({}). {}", note.number, note.title, note.tells_word, note.note);
    let response = ui.interact(rect, ui.scope_id().with(("note", note.number)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
}

#[cfg(test)]
mod tests {
    use egui::{Pos2, Vec2};

    use super::*;

    fn notes(anchors: &[f32]) -> Vec<Placed> {
        let notes =
            anchors.iter().enumerate().map(|(note, &anchor)| Placed { note, anchor, top: anchor - 10.0, height: 70.0 });
        let mut notes: Vec<_> = notes.collect();
        place(&mut notes, 0.0, 600.0, 16.0);
        notes
    }

    fn path(note: &Placed, lane: f32) -> [Pos2; 4] {
        let (y, x) = (note.top + 10.0, LANES * lane);
        [pos2(0.0, note.anchor), pos2(x, note.anchor), pos2(x, y), pos2(LANES, y)]
    }

    fn meet(a: [Pos2; 2], b: [Pos2; 2]) -> bool {
        let (a, b) = (Rect::from_two_pos(a[0], a[1]), Rect::from_two_pos(b[0], b[1]));
        let clear: Vec2 = vec2(0.4, 0.4);
        a.expand2(clear).intersects(b)
    }

    #[test]
    fn leaders_neither_cross_nor_share_a_line() {
        let cases: [&[f32]; 6] = [
            &[20.0, 24.0, 28.0, 32.0],
            &[570.0, 575.0, 580.0, 590.0],
            &[78.0, 200.0, 504.0, 536.0],
            &[226.0, 256.0, 316.0, 416.0],
            &[100.0, 100.0, 100.0],
            &[10.0, 590.0, 300.0, 301.0, 302.0],
        ];
        for anchors in cases {
            let notes = notes(anchors);
            let lanes = lanes(&notes, 10.0);
            for i in 0..notes.len() {
                for j in i + 1..notes.len() {
                    let (a, b) = (path(&notes[i], lanes[i]), path(&notes[j], lanes[j]));
                    for p in a.windows(2) {
                        for q in b.windows(2) {
                            assert!(!meet([p[0], p[1]], [q[0], q[1]]), "{anchors:?}: {i} and {j}: {a:?} {b:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn notes_cover_no_other_and_stay_in_order() {
        let notes = notes(&[300.0, 301.0, 302.0, 590.0]);
        for pair in notes.windows(2) {
            assert!(pair[0].top + pair[0].height <= pair[1].top);
            assert!(pair[0].anchor < pair[1].anchor);
        }
        assert!(notes.last().unwrap().top + 70.0 <= 600.0);
    }
}
