//! RON text <-> drafts: reading with a place for every fault, and the one layout that we write.

mod decode;
mod fault;
mod locate;
mod outline;
mod read;
mod v1;
mod write;

pub use decode::{Decoded, NotText, decode};
pub use locate::{Map, line_column, locate};
pub use outline::holds_comments;
pub use read::{Reading, read_header, read_lesson};
pub use write::{write_header, write_lesson};

use crate::base::ItemId;

/// Deepest nesting of brackets that is read.
pub const NESTING: usize = 64;

/// One thing that is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Id of the rule, e.g. `unknown-field`.
    pub rule: &'static str,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Byte.
    pub at: usize,
    /// The item it stands in, where that can be told.
    pub item: Option<ItemId>,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub hint: String,
}

/// Longest word that others are compared with, in characters: comparing takes the product of the lengths.
const LONGEST_WORD: usize = 100;

/// The word among `choice` that `word` was probably meant to be, if any is near.
#[must_use]
pub fn nearest<'a>(word: &str, choice: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    if length > LONGEST_WORD {
        return None;
    }
    let limit = (length / 3).clamp(1, 4);
    let lower = word.to_lowercase();
    choice
        .into_iter()
        // What is so much longer or shorter cannot be near.
        .filter(|have| have.chars().count().abs_diff(length) <= limit)
        .map(|have| {
            let far = strsim::damerau_levenshtein(&lower, &have.to_lowercase());
            (far, have)
        })
        .filter(|&(far, _)| far <= limit)
        .min()
        .map(|(_, have)| have)
}
