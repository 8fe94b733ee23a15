//! Text -> drafts. One bad item costs that item, not its lesson.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::fault::fault;
use super::locate::Lines;
use super::outline::{Node, outline};
use super::{Fault, v1};
use crate::base::{ItemId, LONGEST_ID};
use crate::pack::draft::{FORMAT, ItemDraft, LessonDraft, PackHeader};

/// What a text held, and what was wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<T> {
    /// What could be read.
    pub value: Option<T>,
    /// What could not.
    pub faults: Vec<Fault>,
}

/// Most faults that are told of one file; the rest shows when these are mended.
const MOST_FAULTS: usize = 1000;

/// The one field that every version of `pack.ron` has.
#[derive(Deserialize)]
#[serde(rename = "Pack")]
struct Version {
    format: u32,
}

/// Reads `pack.ron`.
#[must_use]
pub fn read_header(text: &str) -> Reading<PackHeader> {
    match v1::read::<Version>(text) {
        Ok(Version { format }) if format != FORMAT => {
            Reading { value: None, faults: vec![version_fault(text, format)] }
        }
        _ => read_whole(text),
    }
}

fn version_fault(text: &str, format: u32) -> Fault {
    let (line, column) = super::locate(text, None, Some("format")).unwrap_or((1, 1));
    let (rule, message, hint) = if format > FORMAT {
        (
            "newer-format",
            format!("the pack is written in format {format}; this program reads formats up to {FORMAT}"),
            "Open it with a newer Paper Tiger.".to_owned(),
        )
    } else {
        ("format", format!("there is no format {format}"), format!("Write `format: {FORMAT},`."))
    };
    Fault { rule, line, column, at: 0, item: None, message, hint }
}

/// Reads a lesson file. Where items are broken, each is told of, and the rest of the lesson is still read.
#[must_use]
pub fn read_lesson(text: &str) -> Reading<LessonDraft> {
    let whole = read_whole::<LessonDraft>(text);
    if whole.value.is_some() {
        return whole;
    }
    without_broken_items(text).unwrap_or(whole)
}

fn read_whole<T: DeserializeOwned>(text: &str) -> Reading<T> {
    match v1::read(text) {
        Ok(value) => Reading { value: Some(value), faults: Vec::new() },
        Err(error) => Reading { value: None, faults: vec![fault(text, &error)] },
    }
}

/// Reads every item for itself, blanks out those that fail, and reads the rest as a lesson.
/// `None` where that says no more than the first fault: brackets do not pair up, or no item is to blame.
fn without_broken_items(text: &str) -> Option<Reading<LessonDraft>> {
    let root = outline(text)?;
    let mut rest = text.as_bytes().to_vec();
    let mut faults = Vec::new();
    let lines = Lines::new(text);
    for list in ["quiz", "practice"] {
        let items = root.field(text, list).map_or(&[][..], |(_, l)| l.values());
        for item in items {
            if let Some(found) = broken(text, item, &lines) {
                faults.push(found);
                if faults.len() == MOST_FAULTS {
                    let value = None;
                    return Some(Reading { value, faults });
                }
                blank(&mut rest, text, item);
            }
        }
    }
    if faults.is_empty() {
        return None;
    }
    let rest = String::from_utf8(rest).ok()?;
    let mut left = read_whole::<LessonDraft>(&rest);
    faults.append(&mut left.faults);
    Some(Reading { value: left.value, faults })
}

/// The fault of one item, placed in the whole text.
fn broken(text: &str, item: &Node, lines: &Lines<'_>) -> Option<Fault> {
    let own = &text[item.span.clone()];
    let error = v1::read::<ItemDraft>(own).err()?;
    let mut found = fault(own, &error);
    found.at += item.span.start;
    let id = item.field(text, "id").map(|(_, id)| text[id.span.clone()].trim_matches('"'));
    found.item = id.filter(|id| id.len() <= LONGEST_ID).map(ItemId::from);
    (found.line, found.column) = lines.place(found.at);
    Some(found)
}

/// Overwrites an item and the comma behind it with spaces; lines stay where they are.
fn blank(bytes: &mut [u8], text: &str, item: &Node) {
    let behind = &text[item.span.end..];
    let gap = behind.len() - behind.trim_start().len();
    let comma = usize::from(behind[gap..].starts_with(','));
    let end = item.span.end + if comma == 1 { gap + 1 } else { 0 };
    for byte in &mut bytes[item.span.start..end] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}
