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

/// Line and column of a field (`cues[2].quote`, numbers from 1) of an item, or of the file's own field where
/// `item` is `None`. Where the field is not written, of the nearest thing round it that is.
#[must_use]
pub fn locate(text: &str, item: Option<&ItemId>, field: Option<&str>) -> Option<(u32, u32)> {
    Map::new(text)?.locate(item, field)
}

/// The places of one text, for several look-ups.
pub struct Map<'a> {
    text: &'a str,
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
        Some(Self { text, root, items })
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
        Some(line_column(self.text, at))
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
