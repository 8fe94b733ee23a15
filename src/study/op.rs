//! What can be done, as values: queued by the window, carried out at once by the terminal.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::base::{Avatar, Clock, LearnerId, SessionId};
use crate::session::{Answered, Draft, Exercised, Session};
use crate::store::{Flag, Learner, Scope};

/// Somebody new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewLearner {
    /// Made by the caller.
    pub id: LearnerId,
    /// May be empty, need not be unique; stored as NFC.
    pub name: String,
    /// Picture.
    pub avatar: Avatar,
    /// When.
    pub at: Clock,
}

impl NewLearner {
    pub(super) fn learner(&self) -> Learner {
        Learner { id: self.id, name: self.name.clone(), avatar: self.avatar, created: self.at }
    }
}

/// One change. Each is one transaction: it happens whole or not at all.
#[derive(Clone, Debug, PartialEq)]
pub enum Op {
    /// Adds a learner.
    AddLearner(NewLearner),
    /// Renames a learner.
    RenameLearner {
        /// Who.
        learner: LearnerId,
        /// The new name.
        name: String,
    },
    /// Gives a learner another picture.
    SetAvatar {
        /// Who.
        learner: LearnerId,
        /// The new picture.
        avatar: Avatar,
    },
    /// Deletes a learner for good, from the database and from every backup.
    DeleteLearner {
        /// Who.
        learner: LearnerId,
        /// When.
        at: Clock,
    },
    /// Begins a session.
    StartSession(Session),
    /// Records an answer and moves its skills' schedule, durably. Recording the same id twice is one answer.
    Record(Box<Answered>),
    /// Records an exercise beside judging, durably. Recording the same id twice is one exercise.
    RecordExercise(Box<Exercised>),
    /// Keeps what stands on the screen and is not locked in: verdict so far, desk, notebook.
    KeepDraft {
        /// Which session.
        session: SessionId,
        /// What is kept.
        draft: Box<Draft>,
    },
    /// Passes over an item; not an answer.
    Skip {
        /// Which session.
        session: SessionId,
        /// Position in its plan, from 0.
        position: u32,
    },
    /// Ends a session. A check-up with positions left stays open, to be taken up again.
    EndSession {
        /// Which.
        session: SessionId,
        /// When.
        at: Clock,
    },
    /// Keeps a note for the author of an item.
    FlagItem(Flag),
    /// Sets or (with `None`) forgets a setting.
    Set {
        /// Whose.
        scope: Scope,
        /// Its name.
        name: String,
        /// Its value, JSON.
        value: Option<serde_json::Value>,
    },
    /// Makes a backup if the last is older than half an hour, and thins the old ones.
    Backup {
        /// When.
        at: Clock,
        /// Make one whatever the age of the last.
        force: bool,
    },
    /// Puts a backup in the place of the database; the present one is backed up first.
    Restore {
        /// Which backup.
        from: PathBuf,
        /// When.
        at: Clock,
    },
}
