//! What one session came to: both skills, confidence against being right, and what to look at again.

use serde::{Deserialize, Serialize};

use super::Share;
use crate::base::{Confidence, ItemRef, Key, Verdict};
use crate::session::Answered;

/// An answer worth another look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookAgain {
    /// Position in the session, from 0.
    pub position: u32,
    /// The item.
    pub item: ItemRef,
    /// What it is.
    pub key: Key,
    /// What it was taken for.
    pub verdict: Verdict,
    /// How surely.
    pub confidence: Confidence,
}

/// Figures of one session.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// All answers.
    pub answered: u32,
    /// Of these, to stories met before: left out of the shares and the mean confidence.
    pub met_before: u32,
    /// Trusts true: news called news.
    pub news: Share,
    /// Spots false: false called false.
    pub false_items: Share,
    /// Mean confidence in percent, 50–100; none without an answer that counts.
    pub mean_confidence: Option<f64>,
    /// Wrong answers, the surest first, also to stories met before.
    pub look_again: Vec<LookAgain>,
}

impl Summary {
    /// Sums up the answers of one session.
    #[must_use]
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> Self {
        let mut summary = Self::default();
        let mut sureness = 0.0;
        for answer in answers {
            summary.answered += 1;
            if !answer.is_right() {
                summary.look_again.push(look_again(answer));
            }
            if answer.met_before {
                summary.met_before += 1;
                continue;
            }
            sureness += f64::from(answer.confidence.percent());
            match answer.key {
                Key::News => summary.news.count(answer.is_right()),
                Key::False => summary.false_items.count(answer.is_right()),
            }
        }
        let counted = summary.both().of;
        summary.mean_confidence = (counted > 0).then(|| sureness / f64::from(counted));
        summary.look_again.sort_by_key(|missed| (std::cmp::Reverse(missed.confidence), missed.position));
        summary
    }

    /// Right verdicts of both keys.
    #[must_use]
    pub fn both(&self) -> Share {
        self.news.plus(self.false_items)
    }
}

fn look_again(answer: &Answered) -> LookAgain {
    LookAgain {
        position: answer.position,
        item: answer.item.clone(),
        key: answer.key,
        verdict: answer.verdict,
        confidence: answer.confidence,
    }
}
