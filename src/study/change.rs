//! What a change made stale, so that only that is read anew.

use crate::base::{AnsweredId, LearnerId, SessionId};
use crate::session::{Answered, Exercised, Session};

/// What went stale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // one flag a kind of reading; there is no state machine in it
pub struct Change {
    /// The list of learners.
    pub learners: bool,
    /// Everything: another database stands in the place of the old one.
    pub all: bool,
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
    /// The exercise that is now on disk.
    pub exercised: Option<AnsweredId>,
    /// What is not locked in is now on disk.
    pub draft: bool,
    /// The session that began.
    pub started: Option<SessionId>,
}

impl Change {
    pub(super) fn learners() -> Self {
        Self { learners: true, ..Self::default() }
    }

    pub(super) fn history(learner: LearnerId) -> Self {
        Self { history: Some(learner), ..Self::default() }
    }

    pub(super) fn started(session: &Session) -> Self {
        Self { started: Some(session.id), ..Self::history(session.learner) }
    }

    pub(super) fn recorded(answered: &Answered) -> Self {
        Self { schedule: Some(answered.learner), recorded: Some(answered.id), ..Self::history(answered.learner) }
    }

    pub(super) fn exercised(exercised: &Exercised) -> Self {
        Self { exercised: Some(exercised.id), ..Self::history(exercised.learner) }
    }

    pub(super) fn gone(learner: LearnerId) -> Self {
        Self {
            learners: true,
            schedule: Some(learner),
            settings: true,
            flags: true,
            backups: true,
            ..Self::history(learner)
        }
    }

    pub(super) fn everything() -> Self {
        Self { learners: true, all: true, settings: true, flags: true, backups: true, ..Self::default() }
    }
}
