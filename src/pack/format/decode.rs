//! Bytes -> text: UTF-8 with or without a mark; other encodings are recognised, read and said.

use std::borrow::Cow;

use encoding_rs::{Encoding, GB18030, UTF_16BE, UTF_16LE};

/// Text, and the encoding it was in where that was not UTF-8.
pub struct Decoded<'a> {
    /// The text, without a byte-order mark, lines parted by `\n`.
    pub text: Cow<'a, str>,
    /// Name of the other encoding.
    pub other: Option<&'static str>,
}

/// Bytes that are text in no encoding we know; how many bytes of UTF-8 stand before the first bad one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotText {
    /// Bytes that are good UTF-8.
    pub good: usize,
}

/// Reads bytes as text.
///
/// # Errors
/// Neither UTF-8 nor UTF-16 nor GB18030.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, NotText> {
    if let Some((encoding, rest)) = utf_16(bytes) {
        return other(encoding, rest).ok_or(NotText { good: 0 });
    }
    let rest = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(rest) {
        Ok(text) => Ok(Decoded { text: unix_lines(Cow::Borrowed(text)), other: None }),
        Err(bad) => {
            let good = bad.valid_up_to();
            let damaged = !rest[..good].is_ascii();
            other(GB18030, rest).filter(|decoded| !damaged && decoded.text.contains(is_han)).ok_or(NotText { good })
        }
    }
}

/// UTF-16 by its mark, or (without one) by the zero byte that every ASCII letter has in it.
fn utf_16(bytes: &[u8]) -> Option<(&'static Encoding, &[u8])> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => Some((UTF_16LE, rest)),
        [0xFE, 0xFF, rest @ ..] => Some((UTF_16BE, rest)),
        [first, 0, ..] if *first != 0 => Some((UTF_16LE, bytes)),
        [0, second, ..] if *second != 0 => Some((UTF_16BE, bytes)),
        _ => None,
    }
}

fn other<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Option<Decoded<'a>> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(Decoded { text: unix_lines(text), other: Some(encoding.name()) })
}

/// GB18030 reads almost any bytes; only where Chinese comes out was it meant.
fn is_han(letter: char) -> bool {
    matches!(letter, '\u{4E00}'..='\u{9FFF}')
}

fn unix_lines(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { text }
}
