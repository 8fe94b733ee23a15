//! Laying out text so that Chinese lines break where a Chinese reader expects it.

use std::ops::Range;
use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Galley, Rect, Ui, pos2};

/// Marks that may not end a line: what they open would be torn from them.
const OPENING: &str = "（《〈「『【〔［｛“‘";
/// Marks that may not begin a line and that egui lets begin one after other text than Han.
const CLOSING: &str = "、。，．：；？！）》〉」』】〕］｝”’…—·％";

/// Lays a job out as egui does and then mends lines that end with an opening mark or begin with a closing one.
/// Sections keep their order, so a cue is found again by its section's index, not by its character index.
#[must_use]
pub fn layout(ui: &Ui, job: LayoutJob) -> Arc<Galley> {
    let may_go_wrong = job.wrap.max_width.is_finite() && job.text.chars().any(|c| OPENING.contains(c));
    if !may_go_wrong {
        return ui.painter().layout_job(job);
    }
    let mut job = job;
    // Each round mends one line; a text has few such lines, and egui keeps every round's galley.
    for _ in 0..16 {
        let galley = ui.painter().layout_job(job.clone());
        let Some(index) = wrong_break(&galley) else {
            return galley;
        };
        break_before(&mut job, index);
    }
    ui.painter().layout_job(job)
}

/// The rectangles that some of a text's characters cover, line by line, relative to the text: as high as letters of
/// `size` points are. Characters are counted without line breaks.
#[must_use]
pub fn marked_rows(galley: &Galley, chars: Range<usize>, size: f32) -> Vec<Rect> {
    let (mut rows, mut first) = (Vec::new(), 0);
    for row in &galley.rows {
        let glyphs = &row.row.glyphs;
        let start = chars.start.clamp(first, first + glyphs.len()) - first;
        let end = chars.end.clamp(first, first + glyphs.len()) - first;
        if start < end {
            let (head, last) = (&glyphs[start], &glyphs[end - 1]);
            let middle = row.pos.y + row.row.size.y / 2.0;
            let half = (size * 0.68).min(row.row.size.y / 2.0);
            let (left, right) = (row.pos.x + head.pos.x, row.pos.x + last.pos.x + last.advance_width);
            rows.push(Rect::from_min_max(pos2(left, middle - half), pos2(right, middle + half)));
        }
        first += glyphs.len();
    }
    rows
}

/// The character before which the first wrongly ended line should have ended.
fn wrong_break(galley: &Galley) -> Option<usize> {
    let mut start = 0;
    for pair in galley.rows.windows(2) {
        let [row, next] = pair else { break };
        let chars: Vec<char> = row.row.glyphs.iter().map(|glyph| glyph.chr).collect();
        let end = start + chars.len();
        if !row.ends_with_newline {
            let closes = next.row.glyphs.first().is_some_and(|glyph| CLOSING.contains(glyph.chr));
            let mut keep = chars.len();
            if closes {
                // The mark takes the character before it along.
                keep = keep.saturating_sub(1);
                while keep > 0 && CLOSING.contains(chars[keep]) {
                    keep -= 1;
                }
            }
            while keep > 0 && OPENING.contains(chars[keep - 1]) {
                keep -= 1;
            }
            if keep > 0 && keep < chars.len() {
                return Some(start + keep);
            }
        }
        start = end + usize::from(row.ends_with_newline);
    }
    None
}

fn break_before(job: &mut LayoutJob, char_index: usize) {
    let Some((byte, _)) = job.text.char_indices().nth(char_index) else { return };
    job.text.insert(byte, '\n');
    for section in &mut job.sections {
        let range = &mut section.byte_range;
        if range.start.0 >= byte {
            range.start.0 += 1;
        }
        if range.end.0 >= byte {
            range.end.0 += 1;
        }
    }
}
