//! Where things stand in a RON text. Only read when there is something to point at, so that reading a good
//! pack keeps no positions.

use std::ops::Range;

use super::NESTING;

/// One value in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// The name before a `(`.
    pub name: Option<Range<usize>>,
    /// What is in it.
    pub shape: Shape,
}

/// What is in a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `(name: value, …)`: where each name stands, and its value.
    Fields(Vec<(Range<usize>, Node)>),
    /// `[value, …]` or `(value, …)`.
    List(Vec<Node>),
    /// `{key: value, …}`.
    Map(Vec<(Node, Node)>),
    /// A string, number or word.
    Leaf,
}

/// Most values of a text that an outline is made of: one for every 16 bytes of the largest lesson file, twice as
/// many as people write. More of them would take up many times the memory of the text.
const MOST_VALUES: usize = 1 << 20;

/// Reads the outline of a text. `None` if brackets or quotes do not pair up, it is nested too deep, or holds too
/// many values.
pub(super) fn outline(text: &str) -> Option<Node> {
    let mut scanner = Scanner::new(text);
    scanner.attributes();
    let node = scanner.value(NESTING)?;
    scanner.gap();
    (scanner.at == text.len()).then_some(node)
}

/// Whether a text holds comments, which a rewritten file would lose.
#[must_use]
pub fn holds_comments(text: &str) -> bool {
    let mut scanner = Scanner::new(text);
    while scanner.at < text.len() && !scanner.comments {
        scanner.gap();
        if scanner.step().is_none() {
            break;
        }
    }
    scanner.comments
}

/// The first bracket that is nested deeper than is read.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut scanner = Scanner::new(text);
    let mut depth = 0usize;
    while scanner.at < text.len() {
        scanner.gap();
        match scanner.peek() {
            Some(b'(' | b'[' | b'{') if depth == NESTING => return Some(scanner.at),
            Some(b'(' | b'[' | b'{') => depth += 1,
            Some(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        scanner.step()?;
    }
    None
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    comments: bool,
    /// How many more values may come.
    left: usize,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0, comments: false, left: MOST_VALUES }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_letter(&mut self) {
        self.at += self.rest().chars().next().map_or(0, char::len_utf8);
    }

    /// Passes over a string, a word, or else a letter. `None` in a text that is opened and never closed, where
    /// nothing more can be told.
    fn step(&mut self) -> Option<()> {
        if self.leaf().is_none() {
            if self.peek().is_some_and(|letter| b"\"'r".contains(&letter)) {
                return None;
            }
            self.skip_letter();
        }
        Some(())
    }

    /// White space and comments.
    fn gap(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            let comment = if trimmed.starts_with("//") {
                trimmed.find('\n').unwrap_or(trimmed.len())
            } else if trimmed.starts_with("/*") {
                block_comment(trimmed)
            } else {
                return;
            };
            self.comments = true;
            self.at += comment;
        }
    }

    /// `#![enable(…)]` lines at the top.
    fn attributes(&mut self) {
        self.gap();
        while self.rest().starts_with("#!") {
            self.at += self.rest().find(']').map_or(self.rest().len(), |end| end + 1);
            self.gap();
        }
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        let depth = depth.checked_sub(1)?;
        self.left = self.left.checked_sub(1)?;
        self.gap();
        let start = self.at;
        let mut name = None;
        let (shape, end) = match self.peek()? {
            b'[' => (self.list(b']', depth)?, self.at),
            b'{' => (self.map(depth)?, self.at),
            b'(' => (self.members(depth)?, self.at),
            _ => {
                let leaf = self.leaf()?;
                self.gap();
                if self.peek() == Some(b'(') && is_word(&self.text[leaf.clone()]) {
                    name = Some(leaf);
                    (self.members(depth)?, self.at)
                } else {
                    (Shape::Leaf, leaf.end)
                }
            }
        };
        Some(Node { span: start..end, name, shape })
    }

    /// After an opening bracket: values up to `close`.
    fn list(&mut self, close: u8, depth: usize) -> Option<Shape> {
        self.at += 1;
        let mut values = Vec::new();
        while !self.closed(close)? {
            values.push(self.value(depth)?);
            self.comma();
        }
        Some(Shape::List(values))
    }

    fn map(&mut self, depth: usize) -> Option<Shape> {
        self.at += 1;
        let mut pairs = Vec::new();
        while !self.closed(b'}')? {
            let key = self.value(depth)?;
            self.gap();
            self.take(b':')?;
            pairs.push((key, self.value(depth)?));
            self.comma();
        }
        Some(Shape::Map(pairs))
    }

    /// In round brackets: named fields, or plain values.
    fn members(&mut self, depth: usize) -> Option<Shape> {
        let start = self.at;
        self.at += 1;
        let mut fields = Vec::new();
        while !self.closed(b')')? {
            self.gap();
            let name = self.leaf();
            self.gap();
            if name.is_none() || self.take(b':').is_none() {
                self.at = start;
                return self.list(b')', depth);
            }
            fields.push((name?, self.value(depth)?));
            self.comma();
        }
        Some(Shape::Fields(fields))
    }

    /// Takes the closing bracket if it is next.
    fn closed(&mut self, close: u8) -> Option<bool> {
        self.gap();
        let closed = self.peek()? == close;
        self.at += usize::from(closed);
        Some(closed)
    }

    /// Takes the comma if it is next. A forgotten one must not hide where everything else stands.
    fn comma(&mut self) {
        self.gap();
        let _ = self.take(b',');
    }

    fn take(&mut self, letter: u8) -> Option<()> {
        (self.peek()? == letter).then(|| self.at += 1)
    }

    /// A string, a letter, a number or a word; its span.
    fn leaf(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let rest = self.rest();
        let length = match rest.as_bytes().first()? {
            b'"' => quoted(rest, '"')?,
            b'\'' => quoted(rest, '\'')?,
            b'r' if opens_raw(rest) => raw(rest)?,
            _ => {
                rest.find(|letter: char| !(letter.is_alphanumeric() || "_+-.#".contains(letter))).unwrap_or(rest.len())
            }
        };
        self.at += length;
        (length > 0).then_some(start..self.at)
    }
}

fn is_word(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
}

/// Length of a nested block comment.
fn block_comment(text: &str) -> usize {
    let mut depth = 0usize;
    let mut at = 0;
    while at < text.len() {
        match text.as_bytes().get(at..at + 2) {
            Some(b"/*") => {
                depth += 1;
                at += 2;
            }
            Some(b"*/") => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    text.len()
}

/// Length of a quoted text with escapes.
fn quoted(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if letter == '\\' {
            escaped = true;
        } else if letter == quote {
            return Some(at + 1);
        }
    }
    None
}

/// Whether a raw string begins here.
fn opens_raw(text: &str) -> bool {
    text[1..].trim_start_matches('#').starts_with('"')
}

/// Length of a raw string `r"…"`, `r#"…"#`.
fn raw(text: &str) -> Option<usize> {
    let hashes = text[1..].bytes().take_while(|&b| b == b'#').count();
    let body = text[1 + hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = body.find(&close)?;
    Some(1 + hashes + 1 + end + close.len())
}

impl Node {
    /// The value of a named field, and where its name stands.
    pub fn field<'a>(&'a self, text: &str, name: &str) -> Option<(&'a Range<usize>, &'a Node)> {
        match &self.shape {
            Shape::Fields(fields) => {
                fields.iter().find(|(at, _)| &text[at.clone()] == name).map(|(at, node)| (at, node))
            }
            _ => None,
        }
    }

    /// Values of a list.
    pub fn values(&self) -> &[Node] {
        match &self.shape {
            Shape::List(values) => values,
            _ => &[],
        }
    }

    /// The deepest bracketed value that encloses a byte.
    pub fn enclosing(&self, at: usize) -> &Node {
        let inside = |node: &&Node| node.shape != Shape::Leaf && node.span.contains(&at);
        let child = match &self.shape {
            Shape::Fields(fields) => fields.iter().map(|(_, node)| node).find(inside),
            Shape::List(values) => values.iter().find(inside),
            Shape::Map(pairs) => pairs.iter().map(|(_, node)| node).find(inside),
            Shape::Leaf => None,
        };
        child.map_or(self, |node| node.enclosing(at))
    }
}
