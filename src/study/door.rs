//! The door itself.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;

use super::{Change, Op, StudyError};
use crate::base::{LearnerId, SessionId};
use crate::schedule;
use crate::session::{Answered, Draft, Exercised, Session};
use crate::store::{Access, Backup, ExerciseTally, Flag, Learner, OnRecord, OpenOptions, Scope, Store};

/// One data folder's record, open.
#[derive(Debug)]
pub struct Study {
    pub(super) store: Store,
}

impl Study {
    /// Opens a data folder, as [`Store::open`].
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open(options: &OpenOptions) -> Result<Self, StudyError> {
        Ok(Self { store: Store::open(options)? })
    }

    /// A guest's record: in memory, gone when dropped.
    ///
    /// # Errors
    /// No memory.
    pub fn guest() -> Result<Self, StudyError> {
        Ok(Self { store: Store::in_memory()? })
    }

    /// Does one thing, whole or not at all. When it comes back, it is on disk; the caller keeps `op`, so whatever
    /// fails can be tried again.
    ///
    /// # Errors
    /// See [`StudyError`].
    pub fn apply(&mut self, op: impl Borrow<Op>) -> Result<Change, StudyError> {
        let change = self.put(op)?;
        // The answer is safe. What could not be counted is counted before the next change, or at the next opening.
        let _ = self.catch_up();
        Ok(change)
    }

    /// As [`apply`](Self::apply), but leaves what follows from an answer (schedule, tallies) to
    /// [`catch_up`](Self::catch_up), for whoever tells the learner in between.
    ///
    /// # Errors
    /// See [`StudyError`].
    pub fn put(&mut self, op: impl Borrow<Op>) -> Result<Change, StudyError> {
        let store = &mut self.store;
        match op.borrow() {
            Op::AddLearner(new) => store.add_learner(&new.learner()).map(|()| Change::learners()),
            Op::RenameLearner { learner, name } => store.rename_learner(*learner, name).map(|()| Change::learners()),
            Op::SetAvatar { learner, avatar } => store.set_avatar(*learner, *avatar).map(|()| Change::learners()),
            Op::DeleteLearner { learner, at } => store.delete_learner(*learner, *at).map(|()| Change::gone(*learner)),
            Op::StartSession(session) => store.start_session(session).map(|()| Change::started(session)),
            Op::Record(answered) => store.record(answered).map(|_| Change::recorded(answered)),
            Op::RecordExercise(done) => store.record_exercise(done).map(|_| Change::exercised(done)),
            Op::KeepDraft { session, draft } => {
                store.keep_draft(*session, draft).map(|()| Change { draft: true, ..Change::default() })
            }
            Op::Skip { session, position } => store.skip(*session, *position).map(Change::history),
            Op::EndSession { session, at } => store.end_session(*session, *at).map(Change::history),
            Op::FlagItem(flag) => store.flag(flag).map(|()| Change { flags: true, ..Change::default() }),
            Op::Set { scope, name, value } => {
                store.set(*scope, name, value.as_ref()).map(|()| Change { settings: true, ..Change::default() })
            }
            Op::Backup { at, force } => {
                store.back_up(*at, *force).map(|made| Change { backups: made.is_some(), ..Change::default() })
            }
            Op::Restore { from, at } => store.restore(from, *at).map(|()| Change::everything()),
        }
    }

    /// Counts what was [`put`](Self::put), so that readings know of it. Should the program end before, the next
    /// opening counts it.
    ///
    /// # Errors
    /// The database cannot be written; nothing is lost.
    pub fn catch_up(&mut self) -> Result<(), StudyError> {
        self.store.catch_up()
    }

    /// All learners, in the order they were added.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn learners(&self) -> Result<Vec<Learner>, StudyError> {
        self.store.learners()
    }

    /// Everybody of this name, in the order they were added; names are compared as NFC.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn learners_named(&self, name: &str) -> Result<Vec<Learner>, StudyError> {
        let mut learners = self.store.learners()?;
        learners.retain(|learner| name.nfc().eq(learner.name.chars()));
        Ok(learners)
    }

    /// One learner, if on record.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn learner(&self, id: LearnerId) -> Result<Option<Learner>, StudyError> {
        self.store.learner(id)
    }

    /// All sessions of a learner, in the order they began.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn sessions(&self, learner: LearnerId) -> Result<Vec<Session>, StudyError> {
        self.store.sessions(learner)
    }

    /// One session, if on record.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn session(&self, id: SessionId) -> Result<Option<Session>, StudyError> {
        self.store.session(id)
    }

    /// The session a learner can resume: the latest that has not ended; check-ups wait apart, see
    /// [`open_check_up`](Self::open_check_up).
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn open_session(&self, learner: LearnerId) -> Result<Option<Session>, StudyError> {
        self.store.open_session(learner)
    }

    /// How much a learner has on record, without reading it all.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn practised(&self, learner: LearnerId) -> Result<OnRecord, StudyError> {
        self.store.practised(learner)
    }

    /// All answers of a learner, in the order of the log: by instant, then id.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn answered(&self, learner: LearnerId) -> Result<Vec<Answered>, StudyError> {
        self.store.answered(learner)
    }

    /// All answers of a session, by position.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn answered_of_session(&self, session: SessionId) -> Result<Vec<Answered>, StudyError> {
        self.store.answered_of_session(session)
    }

    /// All exercises of a learner beside judging, in the order of the log.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn exercised(&self, learner: LearnerId) -> Result<Vec<Exercised>, StudyError> {
        self.store.exercised(learner)
    }

    /// All exercises of a session, by position.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn exercised_of_session(&self, session: SessionId) -> Result<Vec<Exercised>, StudyError> {
        self.store.exercised_of_session(session)
    }

    /// What was not yet locked in when a session was left.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn draft(&self, session: SessionId) -> Result<Option<Draft>, StudyError> {
        self.store.draft(session)
    }

    /// How each kind of exercise beside judging went.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn exercise_tallies(&self, learner: LearnerId) -> Result<Vec<ExerciseTally>, StudyError> {
        self.store.exercise_tallies(learner)
    }

    /// A learner's last answers before which something was looked into at the desk, at most `most`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn checked(&self, learner: LearnerId, most: u32) -> Result<Vec<Answered>, StudyError> {
        self.store.checked(learner, most)
    }

    /// The schedule of a learner, by skill; [`schedule::due`] says what is due.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn schedule(&self, learner: LearnerId) -> Result<Vec<schedule::Row>, StudyError> {
        self.store.schedule(learner)
    }

    /// All settings of a scope by name.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn settings(&self, scope: Scope) -> Result<BTreeMap<String, serde_json::Value>, StudyError> {
        self.store.settings(scope)
    }

    /// All notes to authors, oldest first.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn flags(&self) -> Result<Vec<Flag>, StudyError> {
        self.store.flags()
    }

    /// All backups, newest first, each read through: some milliseconds for each megabyte.
    #[must_use]
    pub fn backups(&self) -> Vec<Backup> {
        self.store.backups()
    }

    /// The data folder; none for a guest.
    #[must_use]
    pub fn data_dir(&self) -> Option<&Path> {
        self.store.data_dir()
    }

    /// Whether it can change anything.
    #[must_use]
    pub fn access(&self) -> Access {
        self.store.access()
    }

    /// Reads the whole database through; the list of what is wrong is empty if it is sound.
    ///
    /// # Errors
    /// It cannot even be read.
    pub fn integrity_check(&self) -> Result<Vec<String>, StudyError> {
        self.store.integrity_check()
    }

    /// Makes a learner's schedule anew from their answers alone.
    ///
    /// # Errors
    /// The database cannot be read or written.
    pub fn rebuild_schedule(&mut self, learner: LearnerId) -> Result<(), StudyError> {
        self.store.rebuild_schedule(learner)
    }

    /// Housekeeping for idle moments: folds the write-ahead log into the database, so that no answer waits for it.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn tidy(&self) -> Result<(), StudyError> {
        self.store.tidy()
    }

    /// Bounds the size of the database, so that tests can fill the disk.
    ///
    /// # Errors
    /// The database refuses.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: i64) -> Result<(), StudyError> {
        self.store.limit_pages(pages)
    }
}
