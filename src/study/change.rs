//! What a change made stale, so that only that is read anew.

use crate::base::{AnsweredId, LearnerId, SessionId};

/// What went stale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // one flag a kind of reading; there is no state machine in it
pub struct Change {
    /// The list of learners.
    pub learners: bool,
    /// Answers and sessions of this learner.
    pub history: Option<LearnerId>,
    /// Schedule rows of this learner.
    pub schedule: Option<LearnerId>,
    /// Settings.
    pub settings: bool,
    /// Flags.
    pub flags: bool,
    /// Backups.
    pub backups: bool,
    /// The answer that is now on disk.
    pub recorded: Option<AnsweredId>,
    /// The session that began.
    pub started: Option<SessionId>,
}
