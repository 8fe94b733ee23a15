//! What the model of forgetting says: how long a skill lasts, and when it is about to slip.
//!
//! The model is FSRS 6 with the parameters that its crate ships, fitted to many learners' flash cards
//! (Ye, Su and Cao 2022, "A stochastic shortest path algorithm for optimizing spaced repetition scheduling", and the
//! later versions of the same authors). Skills are not cards, so it never stands alone: it can bring a skill back
//! sooner than its booster day, never later.

use std::sync::LazyLock;

use fsrs::{FSRS, FSRS6_DEFAULT_DECAY, MemoryState, current_retrievability};
use serde::{Deserialize, Serialize};

use super::Grade;

/// The chance of recall at which a skill should come back, 0–1. At 0.9 the interval is the stability itself; higher
/// costs many more sessions, lower lets more be forgotten than boosters are meant to.
pub const RETENTION: f32 = 0.9;

/// Parts that a day of stability and a point of difficulty are kept in.
const PARTS: f32 = 1000.0;

static MODEL: LazyLock<FSRS> = LazyLock::new(FSRS::default);

/// What the model remembers of a skill.
///
/// Kept in whole thousandths: powers differ in their last bit from one processor to another, and two machines that
/// replay the same log are to keep the same rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Trace {
    /// Thousandths of a day in which the chance of recall falls from 1 to 0.9.
    stability: u32,
    /// Thousandths of a point, 1–10: how little a success adds to the stability.
    difficulty: u16,
}

impl Trace {
    /// After one more graded session, `days` after the last (0 on the same day; any number for the first).
    #[must_use]
    pub fn after(before: Option<Self>, grade: Grade, days: u32) -> Self {
        let states = MODEL.next_states(before.map(Self::state), RETENTION, days);
        let state = states.map(|next| match grade {
            Grade::Again => next.again.memory,
            Grade::Hard => next.hard.memory,
            Grade::Good => next.good.memory,
            Grade::Easy => next.easy.memory,
        });
        // The model refuses only what is not finite, which a trace cannot be; it would then learn nothing.
        state.map_or_else(|_| before.unwrap_or(Self { stability: 1, difficulty: 10_000 }), Self::of)
    }

    /// Days in which the chance of recall falls from 1 to 0.9; at least 0.001.
    #[must_use]
    pub fn stability(self) -> f32 {
        self.stability as f32 / PARTS
    }

    /// How little a success adds to the stability, 1–10.
    #[must_use]
    pub fn difficulty(self) -> f32 {
        f32::from(self.difficulty) / PARTS
    }

    /// Whole days until the chance of recall has fallen to [`RETENTION`]; at least 1.
    #[must_use]
    pub fn lasts(self) -> i32 {
        let days = MODEL.next_interval(Some(self.stability()), RETENTION, 0);
        (days.round() as i32).max(1)
    }

    /// The chance of recall `days` after the last session, 0–1.
    #[must_use]
    pub fn recall(self, days: u32) -> f32 {
        current_retrievability(self.state(), days as f32, FSRS6_DEFAULT_DECAY)
    }

    fn state(self) -> MemoryState {
        MemoryState { stability: self.stability(), difficulty: self.difficulty() }
    }

    #[expect(clippy::cast_sign_loss, reason = "the model keeps both above nought")]
    fn of(state: MemoryState) -> Self {
        Self {
            stability: (state.stability * PARTS).round() as u32,
            difficulty: (state.difficulty * PARTS).round() as u16,
        }
    }
}
