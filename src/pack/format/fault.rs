//! What the RON reader complains of, said so that an author can mend it.

use ron::error::{Error, SpannedError};

use super::locate::line_column;
use super::outline::{outline, too_deep};
use super::{Fault, nearest};

/// Turns an error of the reader into a fault with a place in `text`.
pub(super) fn fault(text: &str, error: &SpannedError) -> Fault {
    let reached = offset(text, error.span.end.line, error.span.end.col);
    if let Some(at) = too_deep(text) {
        return said(text, at, say(&Error::ExceededRecursionLimit));
    }
    let at = place(text, &error.code, reached);
    said(text, at, say(&error.code))
}

fn said(text: &str, at: usize, (rule, message, hint): (&'static str, String, String)) -> Fault {
    let (line, column) = line_column(text, at);
    Fault { rule, line, column, at, item: None, message, hint }
}

/// Byte of a line and column as the reader counts them.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines.by_ref().take(line.saturating_sub(1)).map(str::len).sum();
    let within = lines.next().unwrap_or("");
    let inside = within.char_indices().nth(column.saturating_sub(1)).map_or(within.len(), |(at, _)| at);
    before + inside
}

/// The reader stops behind what it dislikes; authors want to see the thing itself.
fn place(text: &str, code: &Error, reached: usize) -> usize {
    let word = match code {
        Error::NoSuchStructField { found, .. }
        | Error::NoSuchEnumVariant { found, .. }
        | Error::ExpectedDifferentStructName { found, .. } => Some(found.as_str()),
        Error::DuplicateStructField { field, .. } => Some(*field),
        _ => None,
    };
    if let Some(at) = word.and_then(|word| text[..reached].rfind(word)) {
        return at;
    }
    if let Error::MissingStructField { .. } = code {
        let inside = reached.saturating_sub(1);
        return outline(text).map_or(reached, |root| root.enclosing(inside).span.start);
    }
    reached
}

fn say(code: &Error) -> (&'static str, String, String) {
    match code {
        Error::NoSuchStructField { expected, found, outer } => {
            let of = outer.as_deref().map_or(String::new(), |outer| format!(" of {outer}"));
            ("unknown-field", format!("there is no field `{found}`{of}"), choose(found, expected))
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            ("unknown-word", format!("`{found}` is not one of the words that can stand here"), choose(found, expected))
        }
        Error::MissingStructField { field, outer } => {
            let of = outer.as_deref().unwrap_or("this value");
            ("missing-field", format!("the field `{field}` of {of} is missing"), format!("Add `{field}: …,`."))
        }
        Error::DuplicateStructField { field, .. } => {
            ("duplicate-field", format!("the field `{field}` is written twice"), "Keep one of the two.".to_owned())
        }
        Error::ExpectedDifferentStructName { expected, found } => (
            "unknown-word",
            format!("`{found}` stands where `{expected}` is expected"),
            format!("Write `{expected}(…)`."),
        ),
        Error::ExceededRecursionLimit => (
            "too-deep",
            format!("brackets are nested more than {} deep", super::NESTING),
            "Packs need no such nesting: look for a bracket too many.".to_owned(),
        ),
        other => ("syntax", sentence(&other.to_string()), mend(other)),
    }
}

/// "Did you mean", or else the whole choice.
fn choose(found: &str, expected: &[&str]) -> String {
    match nearest(found, expected.iter().copied()) {
        Some(near) => format!("Did you mean `{near}`?"),
        None => format!("It can be one of: {}.", expected.join(", ")),
    }
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}

fn mend(code: &Error) -> String {
    match code {
        Error::ExpectedComma | Error::ExpectedStructLikeEnd | Error::ExpectedArrayEnd | Error::ExpectedMapEnd => {
            "Look just before this place for a missing comma, a bracket too few or an unescaped `\"`."
        }
        Error::ExpectedString => "Text stands in straight double quotes.",
        Error::ExpectedStringEnd | Error::Eof => "Look for a `\"` or a bracket that is opened and never closed.",
        Error::ExpectedInteger | Error::IntegerOutOfBounds | Error::InvalidIntegerDigit { .. } => {
            "Write a whole number that is not negative, without quotes or separators."
        }
        Error::ExpectedArray => "Write a list: `[ … ]`.",
        Error::TrailingCharacters => "Nothing may follow the last bracket.",
        Error::InvalidEscape(_) => "Write `\\\\` for a backslash and `\\n` for a new line.",
        Error::ExpectedBoolean => "Write `true` or `false`.",
        _ => "See the format that `paper-tiger schema` prints.",
    }
    .to_owned()
}
