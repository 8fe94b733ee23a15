//! Brier score: how far the probabilities given lay from what was so.

use crate::session::Answered;

/// Mean of (p − o)² over answers to stories not met before: p the probability given to "this is news",
/// o 1 for news and 0 for false information. 0 is perfect, 0.25 is guessing, 1 is sure and always wrong.
/// None without such an answer. (Brier 1950.)
#[must_use]
pub fn brier<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> Option<f64> {
    let (mut sum, mut count) = (0.0, 0.0);
    for answer in answers.into_iter().filter(|answer| !answer.met_before) {
        // p − o is the same distance from the key's side: 1 − q, q the probability given to the key.
        let given = answer.confidence.probability();
        let missing = if answer.is_right() { 1.0 - given } else { given };
        sum += missing * missing;
        count += 1.0;
    }
    (count > 0.0).then_some(sum / count)
}
