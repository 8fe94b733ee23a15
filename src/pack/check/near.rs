//! "Did you mean …?", asked within bounds: a pack can be written so that every word of it is unknown.

use std::collections::HashMap;

use crate::pack::format::nearest;

/// Pairs of letters that may be compared for one file, or for the pack as a whole: some tenths of a second.
const MOST: usize = 50_000_000;
/// What a question costs at least, so that the answers kept are few as well.
const LEAST: usize = 1000;
/// Words whose lengths differ by more than this are not compared letter by letter.
const APART: usize = 4;

/// Looks for the words that were probably meant, each once.
pub(super) struct Near {
    left: usize,
    /// Answers by what was asked for and the word.
    known: HashMap<&'static str, HashMap<String, Option<String>>>,
}

impl Near {
    pub fn new() -> Self {
        Self { left: MOST, known: HashMap::new() }
    }

    /// As [`nearest`], of a `choice` that is the same whenever `what` is. `None` too once enough was asked.
    pub fn find<'c>(
        &mut self,
        what: &'static str,
        word: &str,
        choice: impl IntoIterator<Item = &'c str>,
    ) -> Option<String> {
        let known = self.known.entry(what).or_default();
        if let Some(answer) = known.get(word) {
            return answer.clone();
        }
        let left = self.left.checked_sub(LEAST)?;
        let mut cost = 0usize;
        let choice = choice.into_iter().inspect(|have| {
            let compared = have.len().abs_diff(word.len()) <= APART;
            cost += if compared { have.len() * word.len() } else { 1 };
        });
        let answer = nearest(word, choice).map(str::to_owned);
        self.left = left.saturating_sub(cost);
        known.insert(word.to_owned(), answer.clone());
        answer
    }
}
