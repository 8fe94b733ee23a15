//! The paper that surfaces are drawn on: texts with their cues in place, pictures with their rings.

use std::ops::Range;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::layers::ShapeIdx;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, CornerRadius, FontId, Galley, Id, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};

use super::data::{Line, PictureData};
use crate::ui::look::Look;
use crate::ui::theme::{Text, icon, motion, stroke};
use crate::ui::widgets::{self, layout, paint_picture};

/// Where a cue was drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Its number in the margin.
    pub number: usize,
    /// The line of its disc: a leader starts at its height.
    pub rect: Rect,
}

/// A laid-out text.
pub(super) struct Laid {
    galley: Arc<Galley>,
    color: Color32,
    words: String,
    slots: Vec<Slot>,
    disc: f32,
    font: f32,
}

/// A cue in a laid-out text. Characters are counted without line breaks.
struct Slot {
    number: usize,
    chars: Range<usize>,
}

impl Laid {
    pub(super) fn size(&self) -> Vec2 {
        self.galley.size()
    }

    pub(super) fn rows(&self) -> usize {
        self.galley.rows.len()
    }
}

/// The paper.
pub(super) struct Sheet<'a> {
    pub(super) ui: &'a mut Ui,
    pub(super) look: Look<'a>,
    pub(super) spots: Vec<Spot>,
    /// Seconds since the cues began to appear; `None` draws them whole.
    since: Option<f32>,
    base: Id,
    next: u32,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(ui: &'a mut Ui, look: Look<'a>, since: Option<f32>) -> Self {
        let base = ui.scope_id().with("sheet");
        Self { ui, look, spots: Vec::new(), since, base, next: 0 }
    }

    /// Lays a text out at most `width` wide.
    pub(super) fn lay(&self, line: &Line, text: Text, color: Color32, width: f32) -> Laid {
        self.lay_aligned(line, text, color, width, egui::Align::LEFT)
    }

    /// The same, with its lines aligned.
    pub(super) fn lay_aligned(&self, line: &Line, text: Text, color: Color32, width: f32, align: egui::Align) -> Laid {
        let look = &self.look;
        let disc = look.px(20.0);
        let (mut job, slots) = job(look, line, text, color, disc);
        job.wrap.max_width = width.max(1.0);
        job.halign = align;
        let font = text.size(look.scale());
        Laid { galley: layout(self.ui, job), color, words: line.text.clone(), slots, disc, font }
    }

    /// Paints a text with its left top at `at`, names it for a screen reader and returns its place.
    pub(super) fn put(&mut self, laid: &Laid, at: Pos2) -> Rect {
        let rect = Rect::from_min_size(at, laid.size());
        self.paint(laid, at);
        self.name(rect, Role::Label, &laid.words);
        rect
    }

    /// The same for a text laid out with its lines centred on `at.x`, or ending there.
    pub(super) fn put_aligned(&mut self, laid: &Laid, at: Pos2) -> Rect {
        let rect = laid.galley.rect.translate(at.to_vec2());
        self.paint(laid, at);
        self.name(rect, Role::Label, &laid.words);
        rect
    }

    fn paint(&mut self, laid: &Laid, at: Pos2) {
        let slot_rows: Vec<_> = laid.slots.iter().map(|slot| slot_rows(laid, slot)).collect();
        for (slot, (rows, _)) in laid.slots.iter().zip(&slot_rows) {
            let share = self.swept(slot.number);
            sweep(self.ui, &self.look, rows, at, share);
        }
        self.ui.painter().galley(at, Arc::clone(&laid.galley), laid.color);
        for (slot, (_, disc)) in laid.slots.iter().zip(slot_rows) {
            let center = disc + at.to_vec2();
            self.disc(slot.number, center, laid.disc / 2.0);
        }
    }

    /// Lays out and paints at once.
    pub(super) fn text(&mut self, line: &Line, text: Text, color: Color32, at: Pos2, width: f32) -> Rect {
        let laid = self.lay(line, text, color, width);
        self.put(&laid, at)
    }

    /// The same for words without cues.
    pub(super) fn plain(&mut self, words: &str, text: Text, color: Color32, at: Pos2, width: f32) -> Rect {
        let line = Line { text: words.to_owned(), ..Line::default() };
        self.text(&line, text, color, at, width)
    }

    /// Size of words on one line.
    pub(super) fn measure(&self, words: &str, text: Text) -> Vec2 {
        self.look.galley(self.ui, words, text, self.look.theme.ink, f32::INFINITY).size()
    }

    /// An icon with its middle at `center`; a screen reader passes it by.
    pub(super) fn icon(&self, glyph: &str, text: Text, color: Color32, center: Pos2) {
        let galley = self.look.galley(self.ui, glyph, text, color, f32::INFINITY);
        self.ui.painter().galley(center - galley.size() / 2.0, galley, color);
    }

    /// Keeps a place for a shape that lies under what is painted next.
    pub(super) fn hold(&self) -> ShapeIdx {
        self.ui.painter().add(Shape::Noop)
    }

    /// Paints a plate into a place kept by [`Self::hold`].
    pub(super) fn plate(
        &self,
        held: ShapeIdx,
        rect: Rect,
        fill: Color32,
        edge: Option<Color32>,
        round: impl Into<CornerRadius>,
    ) {
        let edge = edge.map_or(Stroke::NONE, |color| Stroke::new(self.look.theme.width(stroke::RULE), color));
        self.ui.painter().set(held, widgets::plate(self.ui, &self.look, rect, round, 0, fill, edge));
    }

    /// A hairline from `x.start` to `x.end` at `y`.
    pub(super) fn rule(&self, x: Range<f32>, y: f32, color: Color32, width: f32) {
        self.ui.painter().hline(x.start..=x.end, y, Stroke::new(self.look.theme.width(width), color));
    }

    /// Height of a picture that is `width` wide; 3:2 until it is known.
    pub(super) fn picture_size(&self, picture: &PictureData, width: f32, highest: f32) -> Vec2 {
        let known = self.look.pictures.get(&picture.name).map(|picture| picture.size);
        let shape = known.unwrap_or(vec2(3.0, 2.0));
        let height = width * shape.y / shape.x.max(1.0);
        if height > highest { vec2(width * highest / height, highest) } else { vec2(width, height) }
    }

    /// Paints a picture with its rings.
    pub(super) fn picture(&mut self, picture: &PictureData, rect: Rect, round: CornerRadius) {
        paint_picture(self.ui, &self.look, &picture.name, rect, round);
        self.name(rect, Role::Image, &picture.alt);
        let radius = self.look.px(10.0);
        for ring in &picture.rings {
            let [x, y, w, h] = ring.area;
            let corner = rect.min + vec2(x * rect.width(), y * rect.height());
            let area = Rect::from_min_size(corner, vec2(w * rect.width(), h * rect.height()));
            let area = area.intersect(rect.shrink(2.0));
            let round = CornerRadius::same(6);
            let theme = self.look.theme;
            let painter = self.ui.painter();
            painter.rect_stroke(area, round, Stroke::new(5.0, theme.raised), StrokeKind::Middle);
            painter.rect_stroke(area, round, Stroke::new(2.5, theme.ink), StrokeKind::Middle);
            let inside = rect.shrink(radius + 3.0);
            let center = area.right_top().clamp(inside.min, inside.max);
            painter.circle_filled(center, radius + 2.0, theme.raised);
            self.disc(ring.number, center, radius);
        }
    }

    /// Caption below a picture, if it has one; the bottom of both.
    pub(super) fn caption(&mut self, picture: &PictureData, below: Rect, width: f32) -> f32 {
        let Some(caption) = &picture.caption else { return below.bottom() };
        let at = pos2(below.left(), below.bottom() + self.look.gap(7.0));
        self.text(caption, Text::Small, self.look.theme.ink3, at, width).bottom()
    }

    /// "Practice story" with its mortarboard, its right top at `at`; its width.
    pub(super) fn label(&mut self, words: &str, right: f32, middle: f32) -> f32 {
        let theme = self.look.theme;
        let size = self.measure(words, Text::CaptionStrong);
        let (icon, gap) = (self.look.px(16.0), self.look.gap(5.0));
        let left = right - size.x;
        let at = pos2(left, middle - size.y / 2.0);
        self.plain(words, Text::CaptionStrong, theme.ink3, at, f32::INFINITY);
        let center = pos2(left - gap - icon / 2.0, middle);
        self.icon(icon::GRADUATION_CAP, Text::Icon(16.0), theme.ink3, center);
        size.x + gap + icon
    }

    /// Width that [`Self::label`] takes.
    pub(super) fn label_width(&self, words: &str) -> f32 {
        self.measure(words, Text::CaptionStrong).x + self.look.px(16.0) + self.look.gap(5.0)
    }

    /// Gives the texts drawn at `rect` the role of a heading.
    pub(super) fn heading(&mut self, line: &Line, text: Text, color: Color32, at: Pos2, width: f32) -> Rect {
        let laid = self.lay(line, text, color, width);
        let rect = Rect::from_min_size(at, laid.size());
        self.paint(&laid, at);
        self.name(rect, Role::Heading, &laid.words);
        rect
    }

    fn name(&mut self, rect: Rect, role: Role, words: &str) {
        if words.is_empty() {
            return;
        }
        self.next += 1;
        let response = self.ui.interact(rect, self.base.with(self.next), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(role, true, words));
        if role == Role::Heading {
            self.ui.ctx().accesskit_node_builder(response.id, |node| {
                node.clear_value();
                node.set_label(words);
                node.set_level(2);
            });
        }
    }

    fn disc(&mut self, number: usize, center: Pos2, radius: f32) {
        let theme = self.look.theme;
        if self.swept(number) > 0.0 {
            // The edge keeps the disc apart from a dark picture or plate.
            self.ui.painter().circle(center, radius, theme.ink, Stroke::new(1.5, theme.raised));
            let words = number.to_string();
            let galley = self.look.galley(self.ui, &words, Text::CaptionStrong, theme.bg, f32::INFINITY);
            self.ui.painter().galley(center - galley.size() / 2.0, galley, theme.bg);
        }
        self.spots.push(Spot { number, rect: Rect::from_center_size(center, Vec2::splat(2.0 * radius)) });
    }

    /// How much of a marker has been swept (0–1).
    fn swept(&self, number: usize) -> f32 {
        let Some(since) = self.since else { return 1.0 };
        #[expect(clippy::cast_precision_loss, reason = "a stem has a few cues")]
        let start = (number.saturating_sub(1)) as f32 * motion::SWEEP_GAP;
        let share = ((since - start) / motion::SWEEP).clamp(0.0, 1.0);
        share * share * (3.0 - 2.0 * share)
    }
}

/// How long all markers together take, in seconds.
#[must_use]
pub(super) fn sweep_seconds(cues: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a stem has a few cues")]
    let gaps = cues.saturating_sub(1) as f32;
    gaps * motion::SWEEP_GAP + motion::SWEEP
}

/// One section for each stretch of a line that looks alike, and room for a disc after each cue.
fn job(look: &Look<'_>, line: &Line, text: Text, color: Color32, disc: f32) -> (LayoutJob, Vec<Slot>) {
    let plain = look.format(text, color);
    let strong = look.format(strong(text), color);
    let mut cuts: Vec<usize> = vec![0, line.text.len()];
    cuts.extend(line.bold.iter().flat_map(|range| [range.start, range.end]));
    cuts.extend(line.marks.iter().flat_map(|mark| [mark.bytes.start, mark.bytes.end]));
    cuts.sort_unstable();
    cuts.dedup();
    // Letters of next to no width: the disc's room is as wide in a headline as in a caption.
    let tiny = FontId::new(1.0, plain.font_id.family.clone());
    let room = TextFormat { font_id: tiny, extra_letter_spacing: disc / 2.0 + 2.0, ..plain.clone() };

    let (mut job, mut slots, mut chars) = (LayoutJob::default(), Vec::new(), 0);
    for pair in cuts.windows(2) {
        let (start, end) = (pair[0], pair[1]);
        let piece = &line.text[start..end];
        let bold = line.bold.iter().any(|range| range.contains(&start));
        let mark = line.marks.iter().find(|mark| mark.bytes.contains(&start));
        let mut format = if bold { strong.clone() } else { plain.clone() };
        if mark.is_some() {
            format.color = look.theme.ink;
        }
        job.append(piece, 0.0, format);
        let first = chars;
        chars += piece.chars().filter(|c| *c != '\n').count();
        let Some(mark) = mark else { continue };
        match slots.last_mut() {
            Some(Slot { number, chars: range }) if *number == mark.number => range.end = chars,
            _ => slots.push(Slot { number: mark.number, chars: first..chars }),
        }
        if mark.bytes.end == end {
            // Two spaces that do not break, far enough apart for the disc right after the cue.
            job.append("\u{a0}\u{a0}", 0.0, room.clone());
            chars += 2;
        }
    }
    (job, slots)
}

/// The heavier cut of a text.
fn strong(text: Text) -> Text {
    match text {
        Text::Story | Text::StoryNarrow => Text::StoryStrong,
        Text::Post => Text::PostStrong,
        Text::Small => Text::SmallStrong,
        _ => Text::BodyStrong,
    }
}

/// The rectangles that a cue covers, line by line, and the middle of its disc, all relative to the text.
fn slot_rows(laid: &Laid, slot: &Slot) -> (Vec<Rect>, Pos2) {
    let end = slot.chars.end;
    let rows = widgets::marked_rows(&laid.galley, slot.chars.clone(), laid.font);
    let room = widgets::marked_rows(&laid.galley, end..end + 2, laid.font);
    let center = room.first().map(|room| {
        // The room begins where the cue ends, unless the line was broken between them.
        let cue = rows.last().filter(|row| (row.center().y - room.center().y).abs() < 0.5);
        let left = cue.map_or(room.left(), Rect::right);
        pos2(f32::midpoint(left, room.right()) + 1.0, room.center().y)
    });
    (rows, center.unwrap_or_default())
}

/// Marker behind the rows of a cue, as far as it has been swept.
fn sweep(ui: &Ui, look: &Look<'_>, rows: &[Rect], at: Pos2, share: f32) {
    let whole: f32 = rows.iter().map(Rect::width).sum();
    let mut left = whole * share;
    for row in rows {
        let width = row.width().min(left);
        left -= width;
        if width <= 0.0 {
            break;
        }
        let rect = Rect::from_min_size(row.min + at.to_vec2(), vec2(width, row.height()));
        widgets::paint::marker(ui.painter(), look, rect);
    }
}
