//! Reading level by the length of sentences, and explanations with a shape: several sentences, not one long one.

use super::features::texts;
use super::{Seen, warning};
use crate::base::Language;
use crate::pack::check::Finding;

/// Mean words of a sentence that people still read with ease; in a pack for ages 11 to 14.
const WORDS: (usize, usize) = (28, 24);
/// The same in signs of Chinese.
const SIGNS: (usize, usize) = (48, 42);
/// Sentences of an explanation at least.
const SENTENCES: usize = 3;

/// Looks at the items of one pack in one language.
pub(super) fn look(items: &[Seen<'_>], language: &Language, findings: &mut Vec<Finding>) {
    for seen in items {
        let Some(words) = seen.words(language) else { continue };
        let (usual, young) = if language.is_han() { SIGNS } else { WORDS };
        let most = if seen.pack.is_for_younger() { young } else { usual };
        let (first, rest) = texts(&words.stem);
        for (what, text) in [("story", format!("{first}\n{rest}")), ("explanation", words.explanation.clone())] {
            let mean = mean(&text, language);
            if mean > most {
                let unit = if language.is_han() { "signs" } else { "words" };
                let message = format!("in {language}, a sentence of the {what} has {mean} {unit} on average");
                let hint = "Make two of one; short sentences are read by more people.";
                findings.push(warning(seen.name, "reading-level", Some(&seen.item.id), message, hint));
            }
        }
        if sentences(&words.explanation).count() < SENTENCES {
            let message = format!("in {language}, the explanation is one or two sentences");
            let hint = "Open with the fact, say what went wrong and which check settles it, close with the fact.";
            findings.push(warning(seen.name, "explanation-shape", Some(&seen.item.id), message, hint));
        }
    }
}

/// Sentences; a full stop inside a number or before a small letter ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut starts = vec![0];
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for (n, (at, letter)) in letters.iter().enumerate() {
        let next = letters.get(n + 1).map(|(_, next)| *next);
        let ends = match letter {
            '。' | '！' | '？' | '\n' | '；' => true,
            '.' | '!' | '?' | ';' => next.is_none_or(|next| next.is_whitespace() || matches!(next, '”' | '’' | '"')),
            _ => false,
        };
        if ends {
            starts.push(at + letter.len_utf8());
        }
    }
    starts.push(text.len());
    let parts: Vec<&str> = starts.windows(2).map(|ends| &text[ends[0]..ends[1]]).collect();
    parts.into_iter().filter(|part| part.chars().any(char::is_alphanumeric))
}

fn mean(text: &str, language: &Language) -> usize {
    let (mut count, mut length) = (0, 0);
    for sentence in sentences(text) {
        count += 1;
        length += if language.is_han() {
            sentence.chars().filter(|letter| letter.is_alphanumeric()).count()
        } else {
            sentence.split_whitespace().count()
        };
    }
    length / usize::max(count, 1)
}
