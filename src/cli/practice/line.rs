//! What a learner can type at a story.

use super::desk;
use crate::base::{Confidence, Verdict};
use crate::session::Spot;

/// One line, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// `n 80`, `f 95`, or only the verdict, or only the number.
    Answer { verdict: Option<Verdict>, confidence: Option<Confidence> },
    /// `met`: the story is known; said again, it is taken back.
    Met,
    /// `skip`.
    Skip,
    /// `flag …`: a note for the author.
    Flag(String),
    /// `who`, `when 2`, …: a place of the desk.
    Desk(Spot),
    /// `pin`: keep what was opened last, or take it out again.
    Pin,
    /// `?`.
    Help,
    /// `q`: the session is kept for later.
    Quit,
    /// Nothing but spaces.
    Empty,
}

/// Why a line was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BadLine {
    /// The number is not from 50 to 100.
    Confidence(String),
    /// None of the words that are known.
    Word(String),
}

impl Line {
    /// Understands a line; upper and lower case, full-width letters and a `%` sign make no difference.
    pub(super) fn parse(line: &str) -> Result<Self, BadLine> {
        let line: String = line.trim().chars().map(narrow).collect();
        let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((&line, ""));
        let rest = rest.trim();
        let word = first.to_lowercase();
        if let Some(spot) = desk::tool(&word).and_then(|tool| desk::spot(tool, rest)) {
            return Ok(Self::Desk(spot));
        }
        match (word.as_str(), rest) {
            ("pin" | "记下", "") => Ok(Self::Pin),
            ("", _) => Ok(Self::Empty),
            ("met" | "见过", "") => Ok(Self::Met),
            ("skip" | "s" | "跳过", "") => Ok(Self::Skip),
            ("flag" | "标记", note) => Ok(Self::Flag(note.to_owned())),
            ("?" | "help" | "帮助", "") => Ok(Self::Help),
            ("q" | "quit" | "exit" | "退出", "") => Ok(Self::Quit),
            _ => answer(&line),
        }
    }
}

/// `n80`, `n 80`, `n`, `80`.
fn answer(line: &str) -> Result<Line, BadLine> {
    let split = line.find(|c: char| c.is_ascii_digit() || c == '-').unwrap_or(line.len());
    let (word, number) = line.split_at(split);
    let verdict = match word.trim().to_lowercase().as_str() {
        "" => None,
        "n" | "news" | "新闻" | "新闻报道" | "真" => Some(Verdict::News),
        "f" | "false" | "虚假" | "虚假信息" | "假" => Some(Verdict::False),
        _ => return Err(BadLine::Word(line.to_owned())),
    };
    let number = number.trim_end_matches('%').trim_end();
    let percent: Option<u8> = number.parse().ok();
    let confidence = percent.and_then(|percent| Confidence::new(percent).ok());
    if confidence.is_none() && !number.is_empty() {
        return Err(BadLine::Confidence(number.to_owned()));
    }
    Ok(Line::Answer { verdict, confidence })
}

/// Full-width forms (`ｎ　８０％`), as Chinese and Japanese input methods make them, to plain ones.
fn narrow(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(verdict: Option<Verdict>, percent: Option<u8>) -> Line {
        let confidence = percent.and_then(|percent| Confidence::new(percent).ok());
        Line::Answer { verdict, confidence }
    }

    #[test]
    fn answers_in_many_spellings() {
        for line in ["n 80", "N 80%", "news 80", "n80", "  n   80  ", "ｎ　８０％", "新闻 80", "真80"] {
            assert_eq!(Line::parse(line), Ok(said(Some(Verdict::News), Some(80))), "{line}");
        }
        for line in ["f 95", "False 95", "虚假信息 95％", "假95"] {
            assert_eq!(Line::parse(line), Ok(said(Some(Verdict::False), Some(95))), "{line}");
        }
        assert_eq!(Line::parse("n"), Ok(said(Some(Verdict::News), None)));
        assert_eq!(Line::parse("70"), Ok(said(None, Some(70))));
    }

    #[test]
    fn numbers_that_are_no_confidence() {
        for number in ["49", "101", "0", "-80", "7.5", "80 90", "999"] {
            assert_eq!(Line::parse(&format!("n {number}")), Err(BadLine::Confidence(number.to_owned())));
        }
    }

    #[test]
    fn words() {
        assert_eq!(Line::parse("met"), Ok(Line::Met));
        assert_eq!(Line::parse("SKIP"), Ok(Line::Skip));
        assert_eq!(Line::parse("flag the date is odd"), Ok(Line::Flag("the date is odd".into())));
        assert_eq!(Line::parse("？"), Ok(Line::Help));
        assert_eq!(Line::parse("q"), Ok(Line::Quit));
        assert_eq!(Line::parse(" "), Ok(Line::Empty));
        assert_eq!(Line::parse("maybe"), Err(BadLine::Word("maybe".into())));
        assert_eq!(Line::parse("n eighty"), Err(BadLine::Word("n eighty".into())));
    }
}
