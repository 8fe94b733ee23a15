//! A run under way: the state machine from the first item to the last, resumable anywhere.

use serde::{Deserialize, Serialize};

use super::plan::Plan;
use crate::base::{Clock, Confidence, LearnerId, SessionId, Verdict};

/// A run as stored: its plan, and what has been passed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Identity.
    pub id: SessionId,
    /// Whose.
    pub learner: LearnerId,
    /// What it asks.
    pub plan: Plan,
    /// When it began.
    pub started: Clock,
    /// Positions skipped (not answers).
    pub skipped: Vec<u32>,
    /// When its last item was answered or skipped, or it was put aside for good.
    pub ended: Option<Clock>,
}

/// What the learner has chosen for the item on the screen; free to change until locked in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Judgement.
    pub verdict: Option<Verdict>,
    /// How sure.
    pub confidence: Option<Confidence>,
    /// "I have met this story".
    pub met_before: bool,
}

/// A run under way.
#[derive(Clone, Debug)]
pub struct Run {
    session: Session,
}

impl Run {
    /// The session it runs.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }
}
