//! Sure and wrong: the answers that cost most outside the classroom.

use serde::{Deserialize, Serialize};

use super::{Counts, Share};

/// Confidence, in percent, from which an answer counts as sure (ours).
pub const SURE_FROM: u8 = 90;

/// How many of the sure answers were wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SureAndWrong {
    /// Wrong, at [`SURE_FROM`] or more.
    pub wrong: u64,
    /// All answers at [`SURE_FROM`] or more.
    pub sure: u64,
    /// All answers.
    pub answers: u64,
}

impl SureAndWrong {
    /// From answers.
    #[must_use]
    pub fn of(counts: &Counts) -> Self {
        let mut tally = Self { answers: counts.total(), ..Self::default() };
        for one in counts.filled().filter(|one| one.confidence.percent() >= SURE_FROM) {
            tally.sure += one.n;
            tally.wrong += if one.is_right() { 0 } else { one.n };
        }
        tally
    }

    /// Wrong of the sure ones; its interval is [`Share::interval`].
    #[must_use]
    pub fn of_sure(&self) -> Share {
        Share::new(self.wrong, self.sure)
    }
}
