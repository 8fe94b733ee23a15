//! Sessions to look back on, without reading them all.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, params};

use super::{COLUMNS, read};
use crate::base::{LearnerId, LessonId, PackId, SessionId};
use crate::session::{Session, SessionKind};
use crate::store::{Store, StoreError};

/// Sessions of a page.
const PAGE: u32 = 50;

/// A session with what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionLine {
    /// The session.
    pub session: Session,
    /// Its answers, also those to stories met before.
    pub answered: u32,
    /// Of these, right.
    pub right: u32,
}

/// A taking of a lesson's quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiz {
    /// Its session.
    pub session: SessionId,
    /// Answers in it.
    pub answered: u32,
}

impl Store {
    /// One page, counted from 0, of a learner's sessions, newest first, at most 50.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn session_lines(&self, learner: LearnerId, page: u32) -> Result<Vec<SessionLine>, StoreError> {
        let sql = format!("{COLUMNS} WHERE learner = ?1 ORDER BY started_at DESC, id DESC LIMIT ?2 OFFSET ?3");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let offset = i64::from(page) * i64::from(PAGE);
        let sessions = statement.query_map(params![learner.0, PAGE, offset], read)?;
        let sessions: Vec<Session> = sessions.collect::<Result<_, _>>()?;
        let sql = "SELECT count(*), coalesce(sum(verdict = key), 0) FROM answered WHERE session = ?1";
        let mut counts = self.connection.prepare_cached(sql)?;
        let lines = sessions.into_iter().map(|session| {
            let of = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
            let (answered, right) = counts.query_row([session.id.0], of)?;
            Ok(SessionLine { session, answered, right })
        });
        lines.collect()
    }

    /// A learner's sessions that have not ended, check-ups too, in the order they began.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn open_sessions(&self, learner: LearnerId) -> Result<Vec<Session>, StoreError> {
        let sql = format!("{COLUMNS} WHERE learner = ?1 AND ended_at IS NULL ORDER BY started_at, id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([learner.0], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The check-up a learner can take up again: the latest that has not ended.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn open_check_up(&self, learner: LearnerId) -> Result<Option<Session>, StoreError> {
        self.latest(learner, "ended_at IS NULL AND kind = 'check-up'")
    }

    /// A learner's check-ups, in the order they began.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn check_ups(&self, learner: LearnerId) -> Result<Vec<Session>, StoreError> {
        self.of_kind(learner, "check-up")
    }

    /// The session that a learner began last.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn last_session(&self, learner: LearnerId) -> Result<Option<Session>, StoreError> {
        self.latest(learner, "TRUE")
    }

    /// Whether a learner has ever ended a lesson's quiz or a practice.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn has_trained(&self, learner: LearnerId) -> Result<bool, StoreError> {
        let sql = "SELECT 1 FROM sessions
                   WHERE learner = ?1 AND kind IN ('lesson', 'practice') AND ended_at IS NOT NULL LIMIT 1";
        Ok(self.connection.prepare_cached(sql)?.exists([learner.0])?)
    }

    /// The last taking of each lesson's quiz.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn quizzes(&self, learner: LearnerId) -> Result<BTreeMap<(PackId, LessonId), Quiz>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT count(*) FROM answered WHERE session = ?1")?;
        let mut quizzes = BTreeMap::new();
        for session in self.of_kind(learner, "lesson")? {
            let answered: u32 = statement.query_row([session.id.0], |row| row.get(0))?;
            if let SessionKind::Lesson { pack, lesson } = session.plan.kind {
                quizzes.insert((pack, lesson), Quiz { session: session.id, answered });
            }
        }
        Ok(quizzes)
    }

    fn of_kind(&self, learner: LearnerId, kind: &str) -> Result<Vec<Session>, StoreError> {
        let sql = format!("{COLUMNS} WHERE learner = ?1 AND kind = ?2 ORDER BY started_at, id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params![learner.0, kind], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The latest session for which a condition holds.
    pub(super) fn latest(&self, learner: LearnerId, condition: &str) -> Result<Option<Session>, StoreError> {
        let sql = format!("{COLUMNS} WHERE learner = ?1 AND {condition} ORDER BY started_at DESC, id DESC LIMIT 1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([learner.0], read).optional()?)
    }
}
