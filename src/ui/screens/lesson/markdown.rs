//! `CommonMark` as lessons use it: paragraphs, headings, lists, quotations, emphasis, code.
//!
//! Packs come from strangers: links lose their address, pictures and HTML are dropped (a picture's words stay).

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::Serialize;

/// How a run of words is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// As the paragraph.
    #[default]
    Plain,
    /// `*emphasis*`: behind the marker, as Chinese has no italics.
    Marked,
    /// `**strong**`.
    Strong,
    /// `` `code` ``.
    Code,
}

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The words.
    pub text: String,
    /// How they are set.
    pub weight: Weight,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A paragraph.
    Paragraph,
    /// A heading within the page.
    Heading,
    /// An item of a list with its depth from 0; numbered from 1 in numbered lists.
    Item {
        /// How deep.
        depth: u8,
        /// Its number.
        number: Option<u64>,
    },
    /// A quotation.
    Quote,
    /// Lines as they stand.
    Code,
    /// A line across.
    Rule,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub spans: Vec<Span>,
}

impl Block {
    /// The words alone.
    #[must_use]
    pub fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}

/// Depth of lists that is still drawn as such.
const DEEPEST: usize = 4;

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    spans: Vec<Span>,
    lists: Vec<Option<u64>>,
    item: Option<Kind>,
    heading: bool,
    quotes: usize,
    code: bool,
    marked: usize,
    strong: usize,
}

/// Reads a page's text.
#[must_use]
pub fn parse(text: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    let text = eased(text);
    for event in Parser::new_ext(&text, Options::empty()) {
        reader.take(event);
    }
    reader.flush();
    reader.blocks
}

/// Invisible, and taken out again.
const JOINER: char = '\u{2060}';

/// `CommonMark` takes `是**“这样”**。` for plain stars, since it looks for spaces around the words, which Chinese does
/// not write. A joiner between a star and a neighbour outside ASCII makes it see the emphasis.
fn eased(text: &str) -> String {
    let wide = |sign: Option<char>| sign.is_some_and(|sign| !sign.is_ascii() && !sign.is_whitespace());
    let mut out = String::with_capacity(text.len() + 16);
    let mut before = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if sign == '*' && before != Some('*') && wide(before) {
            out.push(JOINER);
        }
        out.push(sign);
        let next = signs.peek().copied();
        if sign == '*' && next != Some('*') && wide(next) {
            out.push(JOINER);
        }
        before = Some(sign);
    }
    out
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) => self.push(&words, None),
            Event::Code(words) => self.push(&words, Some(Weight::Code)),
            Event::SoftBreak => self.push(" ", None),
            Event::HardBreak => self.push("\n", None),
            Event::Rule => {
                self.flush();
                self.blocks.push(Block { kind: Kind::Rule, spans: Vec::new() });
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Emphasis => self.marked += 1,
            Tag::Strong => self.strong += 1,
            Tag::Heading { .. } => {
                self.flush();
                self.heading = true;
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.quotes += 1;
            }
            Tag::CodeBlock(_) => {
                self.flush();
                self.code = true;
            }
            Tag::List(first) => {
                self.flush();
                self.lists.push(*first);
            }
            Tag::Item => self.start_item(),
            Tag::Paragraph => self.flush(),
            _ => {}
        }
    }

    fn start_item(&mut self) {
        self.flush();
        let depth = self.lists.len().saturating_sub(1).min(DEEPEST);
        let number = self.lists.last().copied().flatten();
        if let Some(Some(next)) = self.lists.last_mut() {
            *next += 1;
        }
        let depth = u8::try_from(depth).unwrap_or(0);
        self.item = Some(Kind::Item { depth, number });
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.marked = self.marked.saturating_sub(1),
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Heading(_) => {
                self.flush();
                self.heading = false;
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::CodeBlock => {
                self.flush();
                self.code = false;
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::Item => {
                self.flush();
                self.item = None;
            }
            TagEnd::Paragraph => self.flush(),
            _ => {}
        }
    }

    fn push(&mut self, words: &str, weight: Option<Weight>) {
        let weight = weight.unwrap_or(match (self.strong, self.marked) {
            (0, 0) => Weight::Plain,
            (0, _) => Weight::Marked,
            _ => Weight::Strong,
        });
        let words = words.replace(JOINER, "");
        match self.spans.last_mut() {
            Some(last) if last.weight == weight => last.text.push_str(&words),
            _ => self.spans.push(Span { text: words, weight }),
        }
    }

    fn flush(&mut self) {
        let mut spans = std::mem::take(&mut self.spans);
        if let Some(last) = spans.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        spans.retain(|span| !span.text.is_empty());
        if spans.is_empty() {
            return;
        }
        let kind = if self.code {
            Kind::Code
        } else if self.heading {
            Kind::Heading
        } else if let Some(item) = self.item.take() {
            item
        } else if self.quotes > 0 {
            Kind::Quote
        } else {
            Kind::Paragraph
        };
        self.blocks.push(Block { kind, spans });
    }
}
