//! Finding cues in the words of a stem, letter for letter.

use std::cell::RefCell;
use std::ops::Range;

use super::data::{Line, Mark, PictureData, Ring};
use crate::pack::model::{Cue, Picture, Place};

/// Finds cues in the words of a stem while these are put together.
///
/// Cues are numbered in the order in which texts and pictures are asked for, which is the order of reading.
pub(super) struct Marker<'a> {
    cues: &'a [Cue],
    pack: &'a str,
    area_done: bool,
    /// Cues in the order of their numbers.
    order: RefCell<Vec<usize>>,
}

/// The place and the words of one part of a line.
pub(super) type Part<'a> = (Option<Place>, &'a str);

impl<'a> Marker<'a> {
    /// Looks for `cues`; none while the story is being judged. `pack` names the pictures.
    pub(super) fn new(cues: &'a [Cue], pack: &'a str) -> Self {
        Self { cues, pack, area_done: false, order: RefCell::default() }
    }

    /// A line of one place.
    pub(super) fn line(&self, place: Place, text: &str) -> Line {
        self.joined(&[(Some(place), text)], "")
    }

    /// A line put together from several places.
    pub(super) fn joined(&self, parts: &[Part<'_>], between: &str) -> Line {
        let mut line = Line::default();
        for (place, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
            if !line.text.is_empty() {
                line.text.push_str(between);
            }
            let start = line.text.len();
            line.text.push_str(text);
            let Some(place) = place else { continue };
            for (number, cue) in self.at(*place) {
                let found = cue.quote.as_deref().and_then(|quote| find(text, quote));
                let bytes = found.unwrap_or(0..text.len());
                line.marks.push(Mark { number, bytes: start + bytes.start..start + bytes.end });
            }
        }
        self.tidy(&mut line);
        line
    }

    /// A line whose `**bold**` is mark-up.
    pub(super) fn bold_line(&self, place: Place, text: &str) -> Line {
        let (plain, bold) = strip_bold(text);
        let mut line = Line { text: plain, bold, marks: Vec::new() };
        for (number, cue) in self.at(place) {
            let quote = cue.quote.as_deref().map(|quote| quote.replace("**", ""));
            let found = quote.and_then(|quote| find(&line.text, &quote));
            line.marks.push(Mark { number, bytes: found.unwrap_or(0..line.text.len()) });
        }
        self.tidy(&mut line);
        line
    }

    /// The paragraphs of a text, parted by empty lines.
    pub(super) fn paragraphs(&self, place: Place, text: &str) -> Vec<Line> {
        let parts: Vec<&str> = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).collect();
        let mut lines: Vec<Line> =
            parts.iter().map(|part| Line { text: (*part).to_owned(), ..Line::default() }).collect();
        for (number, cue) in self.at(place) {
            let quote = cue.quote.as_deref();
            let found = lines
                .iter()
                .enumerate()
                .find_map(|(at, line)| quote.and_then(|quote| find(&line.text, quote)).map(|bytes| (at, bytes)));
            let whole = lines.first().map_or(0, |line| line.text.len());
            let (at, bytes) = found.unwrap_or((0, 0..whole));
            if let Some(line) = lines.get_mut(at) {
                line.marks.push(Mark { number, bytes });
            }
        }
        for line in &mut lines {
            self.tidy(line);
        }
        lines
    }

    /// Texts that share one place, such as heading and snippet of a search result: a quote is marked in the
    /// first text that holds it; without one the first text is marked.
    pub(super) fn shared<const N: usize>(&self, place: Place, texts: [&str; N]) -> [Line; N] {
        let mut lines = texts.map(|text| Line { text: text.to_owned(), ..Line::default() });
        for (number, cue) in self.at(place) {
            let quote = cue.quote.as_deref();
            let found = lines
                .iter()
                .enumerate()
                .find_map(|(at, line)| quote.and_then(|quote| find(&line.text, quote)).map(|bytes| (at, bytes)));
            let whole = lines.first().map_or(0, |line| line.text.len());
            let (at, bytes) = found.unwrap_or((0, 0..whole));
            if let Some(line) = lines.get_mut(at) {
                line.marks.push(Mark { number, bytes });
            }
        }
        for line in &mut lines {
            self.tidy(line);
        }
        lines
    }

    /// A picture. Areas belong to the first picture of the stem.
    pub(super) fn picture(&mut self, picture: &Picture) -> PictureData {
        let rings = if self.area_done { Vec::new() } else { self.rings() };
        self.area_done = true;
        PictureData {
            name: format!("{}/{}", self.pack, picture.file),
            alt: picture.alt.clone(),
            caption: picture.caption.as_deref().map(|text| self.line(Place::Caption, text)),
            rings,
        }
    }

    fn rings(&self) -> Vec<Ring> {
        let areas = self.cues.iter().enumerate().filter_map(|(at, cue)| match cue.at {
            Place::Area(x, y, w, h) => Some(Ring { number: self.number(at), area: [x, y, w, h] }),
            _ => None,
        });
        areas.collect()
    }

    /// The cues of a place, each with its index; [`Self::tidy`] turns indices into numbers.
    fn at(&self, place: Place) -> impl Iterator<Item = (usize, &'a Cue)> {
        self.cues.iter().enumerate().filter(move |(_, cue)| cue.at == place)
    }

    /// The number of a cue: the next one when it is met for the first time.
    fn number(&self, cue: usize) -> usize {
        let mut order = self.order.borrow_mut();
        let at = order.iter().position(|met| *met == cue).unwrap_or_else(|| {
            order.push(cue);
            order.len() - 1
        });
        at + 1
    }

    /// The number of each cue; those that no text asked for come last.
    pub(super) fn numbers(&self) -> Vec<usize> {
        (0..self.cues.len()).map(|cue| self.number(cue)).collect()
    }

    /// Orders the marks, takes overlaps away, so that a letter belongs to one mark at most, and numbers them.
    fn tidy(&self, line: &mut Line) {
        line.marks.sort_by_key(|mark| (mark.bytes.start, mark.number));
        let mut end = 0;
        for mark in &mut line.marks {
            mark.number = self.number(mark.number);
            mark.bytes.start = mark.bytes.start.max(end);
            mark.bytes.end = mark.bytes.end.max(mark.bytes.start);
            end = mark.bytes.end;
        }
    }
}

/// First place of `quote` in `text`, in bytes.
fn find(text: &str, quote: &str) -> Option<Range<usize>> {
    let start = text.find(quote).filter(|_| !quote.is_empty())?;
    Some(start..start + quote.len())
}

/// Takes `**` out of a text and says which bytes were between two of them.
fn strip_bold(text: &str) -> (String, Vec<Range<usize>>) {
    let (mut plain, mut bold) = (String::with_capacity(text.len()), Vec::new());
    for (at, part) in text.split("**").enumerate() {
        let start = plain.len();
        plain.push_str(part);
        if at % 2 == 1 && !part.is_empty() {
            bold.push(start..plain.len());
        }
    }
    (plain, bold)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::model::Tells;

    fn cue(at: Place, quote: Option<&str>) -> Cue {
        Cue { at, quote: quote.map(str::to_owned), tells: Tells::Against, title: "t".to_owned(), note: "n".to_owned() }
    }

    #[test]
    fn a_quote_is_marked_letter_for_letter() {
        let cues = [cue(Place::Headline, Some("quietly approves"))];
        let line = Marker::new(&cues, "p").line(Place::Headline, "Council quietly approves charge");
        assert_eq!(&line.text[line.marks[0].bytes.clone()], "quietly approves");
    }

    #[test]
    fn a_cue_without_a_quote_marks_its_part_of_a_line() {
        let cues = [cue(Place::Published, None)];
        let line = Marker::new(&cues, "p")
            .joined(&[(Some(Place::Byline), "By Ann"), (Some(Place::Published), "12 April")], " · ");
        assert_eq!(line.text, "By Ann · 12 April");
        assert_eq!(&line.text[line.marks[0].bytes.clone()], "12 April");
    }

    #[test]
    fn a_quote_in_the_second_paragraph_is_found_there() {
        let cues = [cue(Place::Body, Some("内部消息"))];
        let lines = Marker::new(&cues, "p").paragraphs(Place::Body, "第一段。\n\n据内部消息，停水。");
        assert!(lines[0].marks.is_empty());
        assert_eq!(&lines[1].text[lines[1].marks[0].bytes.clone()], "内部消息");
    }

    #[test]
    fn bold_is_taken_out_and_does_not_move_a_mark() {
        let cues = [cue(Place::Message(1), Some("**tonight**, everywhere"))];
        let line = Marker::new(&cues, "p").bold_line(Place::Message(1), "No water **tonight**, everywhere!");
        assert_eq!(line.text, "No water tonight, everywhere!");
        assert_eq!(&line.text[line.bold[0].clone()], "tonight");
        assert_eq!(&line.text[line.marks[0].bytes.clone()], "tonight, everywhere");
    }

    #[test]
    fn cues_are_numbered_in_the_order_of_reading() {
        let cues = [cue(Place::Text, Some("late")), cue(Place::Author, None), cue(Place::Text, Some("early"))];
        let marker = Marker::new(&cues, "p");
        marker.line(Place::Author, "Ann");
        let line = marker.line(Place::Text, "early and late");
        assert_eq!(line.marks.iter().map(|mark| mark.number).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(marker.numbers(), [3, 1, 2]);
    }

    #[test]
    fn overlapping_cues_share_no_letter() {
        let cues = [cue(Place::Text, Some("a b c")), cue(Place::Text, Some("b c d"))];
        let line = Marker::new(&cues, "p").line(Place::Text, "a b c d");
        assert_eq!(line.marks[0].bytes, 0..5);
        assert_eq!(line.marks[1].bytes, 5..7);
    }
}
