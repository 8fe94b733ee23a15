//! From an item and a field to line and column.

use std::collections::HashMap;

use super::outline::{Node, Shape, outline};
use crate::base::ItemId;

/// Line and column of a byte, both from 1; columns count characters.
#[must_use]
pub fn line_column(text: &str, at: usize) -> (u32, u32) {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = &text[..at];
    let line = before.bytes().filter(|&b| b == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let column = before[start..].chars().count() + 1;
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    (number(line), number(column))
}

/// The lines of one text, for many look-ups: marks at every few thousand bytes to count from.
pub(super) struct Lines<'a> {
    text: &'a str,
    /// Byte, line, column.
    marks: Vec<(usize, u32, u32)>,
}

/// Bytes from mark to mark.
const STRIDE: usize = 4096;

impl<'a> Lines<'a> {
    pub fn new(text: &'a str) -> Self {
        let (mut line, mut column) = (1u32, 1u32);
        let mut marks = vec![(0, 1, 1)];
        let mut next = STRIDE;
        for (at, letter) in text.char_indices() {
            if at >= next {
                marks.push((at, line, column));
                next = at + STRIDE;
            }
            (line, column) = after(letter, line, column);
        }
        Self { text, marks }
    }

    /// As [`line_column`].
    pub fn place(&self, at: usize) -> (u32, u32) {
        let behind = self.marks.partition_point(|&(mark, ..)| mark <= at);
        let (mark, line, column) = self.marks[behind.saturating_sub(1)];
        let letters = self.text[mark..].char_indices();
        letters
            .take_while(|(offset, _)| mark + offset < at)
            .fold((line, column), |(line, column), (_, letter)| after(letter, line, column))
    }
}

/// Line and column behind a letter.
fn after(letter: char, line: u32, column: u32) -> (u32, u32) {
    if letter == '\n' { (line.saturating_add(1), 1) } else { (line, column.saturating_add(1)) }
}

/// Line and column of a field (`cues[2].quote`, numbers from 1) of an item, or of the file's own field where
/// `item` is `None`. Where the field is not written, of the nearest thing round it that is.
#[must_use]
pub fn locate(text: &str, item: Option<&ItemId>, field: Option<&str>) -> Option<(u32, u32)> {
    Map::new(text)?.locate(item, field)
}

/// The places of one text, for several look-ups.
pub struct Map<'a> {
    text: &'a str,
    lines: Lines<'a>,
    root: Node,
    /// Where each item stands: `quiz` or `practice`, and its number there.
    items: HashMap<&'a str, (&'static str, usize)>,
}

impl<'a> Map<'a> {
    /// Reads a text. `None` where its brackets or quotes do not pair up.
    #[must_use]
    pub fn new(text: &'a str) -> Option<Self> {
        let root = outline(text)?;
        let mut items = HashMap::new();
        for list in ["quiz", "practice"] {
            let values = root.field(text, list).map_or(&[][..], |(_, l)| l.values());
            for (number, node) in values.iter().enumerate() {
                if let Some((_, id)) = node.field(text, "id") {
                    let id = text[id.span.clone()].trim_matches('"');
                    // Of two items of one id the second is the one that findings are about.
                    items.insert(id, (list, number));
                }
            }
        }
        let lines = Lines::new(text);
        Some(Self { text, lines, root, items })
    }

    /// As [`locate`].
    #[must_use]
    pub fn locate(&self, item: Option<&ItemId>, field: Option<&str>) -> Option<(u32, u32)> {
        let mut node = &self.root;
        if let Some(item) = item {
            let &(list, number) = self.items.get(item.as_str())?;
            let (_, values) = self.root.field(self.text, list)?;
            node = values.values().get(number)?;
        }
        let mut at = node.span.start;
        for step in field.into_iter().flat_map(steps) {
            let Some((start, next)) = self.step(node, step) else {
                break;
            };
            (at, node) = (start, next);
        }
        Some(self.lines.place(at))
    }

    fn step<'n>(&self, node: &'n Node, step: Step<'_>) -> Option<(usize, &'n Node)> {
        match (step, &node.shape) {
            (Step::Field(name), Shape::Fields(_)) => {
                let (at, node) = node.field(self.text, name)?;
                Some((at.start, node))
            }
            (Step::Field(name), Shape::Map(pairs)) => pairs
                .iter()
                .find(|(key, _)| self.text[key.span.clone()].trim_matches('"') == name)
                .map(|(key, value)| (key.span.start, value)),
            (Step::Number(number), Shape::List(values)) => {
                let node = values.get(number.checked_sub(1)?)?;
                Some((node.span.start, node))
            }
            _ => None,
        }
    }
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Field(&'a str),
    Number(usize),
}

/// `cues[2].quote` as `cues`, 2, `quote`.
fn steps(field: &str) -> impl Iterator<Item = Step<'_>> {
    field
        .split(['.', '[', ']'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().map_or(Step::Field(part), Step::Number))
}
