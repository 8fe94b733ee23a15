//! Drafts -> text, in one layout: fields in the order of the types, two spaces a step, and whatever fits into
//! one line in one line. Comments are not kept.

use std::fmt::Write as _;

use serde::Serialize;

use super::outline::{Node, Shape, outline};
use super::v1;
use crate::pack::draft::{LessonDraft, PackHeader};

/// Longest line that brackets are closed up into, in characters.
const WIDTH: usize = 120;

/// Lays out `pack.ron`.
#[must_use]
pub fn write_header(header: &PackHeader) -> String {
    write(header)
}

/// Lays out a lesson file.
#[must_use]
pub fn write_lesson(lesson: &LessonDraft) -> String {
    write(lesson)
}

fn write<T: Serialize>(value: &T) -> String {
    let config = ron::ser::PrettyConfig::new().struct_names(true).new_line("\n").depth_limit(0);
    // Drafts hold nothing that RON cannot say, and nest far less deep than the limit.
    let plain = v1::options().to_string_pretty(value, config).unwrap_or_default();
    let Some(root) = outline(&plain) else {
        return plain;
    };
    let mut page = Page { text: &plain, out: String::with_capacity(plain.len() * 5 / 4) };
    page.node(&root, 0, 0);
    page.out.push('\n');
    page.out
}

struct Page<'a> {
    text: &'a str,
    out: String,
}

impl Page<'_> {
    /// Writes a value that begins at column `used` of a line indented by `depth` steps.
    fn node(&mut self, node: &Node, depth: usize, used: usize) {
        if let Some(name) = &node.name {
            self.out.push_str(&self.text[name.clone()]);
        }
        if node.shape == Shape::Leaf {
            leaf(&self.text[node.span.clone()], &mut self.out);
            return;
        }
        let mut line = String::new();
        if self.line(node, &mut line) && used + line.chars().count() <= WIDTH {
            self.out.push_str(&line);
            return;
        }
        let (open, close) = brackets(node);
        self.out.push(open);
        for member in members(node) {
            self.out.push('\n');
            let indent = (depth + 1) * 2;
            let _ = write!(self.out, "{:indent$}", "");
            let label = self.label(&member);
            self.out.push_str(&label);
            self.node(member.value, depth + 1, indent + label.chars().count());
            self.out.push(',');
        }
        let _ = write!(self.out, "\n{:1$}{close}", "", depth * 2);
    }

    /// The brackets of a value and what is in them, in one line; whether that was possible at all.
    fn line(&self, node: &Node, line: &mut String) -> bool {
        let (open, close) = brackets(node);
        line.push(open);
        for (number, member) in members(node).enumerate() {
            if number > 0 {
                line.push_str(", ");
            }
            line.push_str(&self.label(&member));
            if let Some(name) = &member.value.name {
                line.push_str(&self.text[name.clone()]);
            }
            if member.value.shape == Shape::Leaf {
                leaf(&self.text[member.value.span.clone()], line);
            } else if !self.line(member.value, line) {
                return false;
            }
            if line.len() > WIDTH * 4 {
                return false;
            }
        }
        line.push(close);
        true
    }

    fn label(&self, member: &Member<'_>) -> String {
        let mut label = String::new();
        if let Some(at) = &member.label {
            leaf(&self.text[at.clone()], &mut label);
            label.push_str(": ");
        }
        label
    }
}

struct Member<'a> {
    label: Option<std::ops::Range<usize>>,
    value: &'a Node,
}

fn members(node: &Node) -> Box<dyn Iterator<Item = Member<'_>> + '_> {
    match &node.shape {
        Shape::Fields(fields) => Box::new(fields.iter().map(|(at, value)| Member { label: Some(at.clone()), value })),
        Shape::List(values) => Box::new(values.iter().map(|value| Member { label: None, value })),
        Shape::Map(pairs) => Box::new(pairs.iter().map(|(key, value)| Member { label: Some(key.span.clone()), value })),
        Shape::Leaf => Box::new(std::iter::empty()),
    }
}

fn brackets(node: &Node) -> (char, char) {
    match node.shape {
        Shape::Map(_) => ('{', '}'),
        Shape::List(_) if node.name.is_none() => ('[', ']'),
        _ => ('(', ')'),
    }
}

/// Writes a word or number as it is, and a string with only the escapes that it needs: new lines stay `\n`,
/// so that no tool that changes line ends can change a text.
fn leaf(written: &str, out: &mut String) {
    let Some(inner) = written.strip_prefix('"').and_then(|w| w.strip_suffix('"')) else {
        out.push_str(written);
        return;
    };
    out.push('"');
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            escape(&mut letters, out);
        } else {
            out.push(letter);
        }
    }
    out.push('"');
}

/// After a backslash: keeps the escapes that are needed and writes out the others.
fn escape(letters: &mut std::str::Chars<'_>, out: &mut String) {
    match letters.next() {
        Some('\'') => out.push('\''),
        Some('u') => {
            let digits: String = letters.by_ref().skip(1).take_while(|&letter| letter != '}').collect();
            let letter = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
            match letter.filter(|&letter| stands_plain(letter)) {
                Some(letter) => out.push(letter),
                None => {
                    let _ = write!(out, "\\u{{{digits}}}");
                }
            }
        }
        Some(other) => {
            out.push('\\');
            out.push(other);
        }
        None => {}
    }
}

/// Whether a letter that the writer of RON escaped may stand as itself: accents that join the letter before
/// may, invisible and direction-changing ones may not.
fn stands_plain(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{0300}'..='\u{036F}' | '\u{3000}' | '\u{FE0F}')
}
