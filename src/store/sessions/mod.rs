//! Runs: what was planned, passed over, begun and ended.

mod look;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::json::Json;
use super::{Store, StoreError, learners, tally};
use crate::base::{Clock, LearnerId, SessionId, Timestamp, UtcOffset};
use crate::session::{Plan, Session};

pub use look::{Quiz, SessionLine};

const COLUMNS: &str =
    "SELECT id, learner, plan, skipped, started_at, started_offset, ended_at, ended_offset FROM sessions";

impl Store {
    /// Begins a session. Beginning the same one again changes nothing.
    ///
    /// # Errors
    /// No such learner; the id belongs to another session; nothing could be written.
    pub fn start_session(&mut self, session: &Session) -> Result<(), StoreError> {
        self.write(|tx| {
            if let Some(known) = by_id(tx, session.id)? {
                let same = known.learner == session.learner && known.plan == session.plan;
                let taken = StoreError::Conflict { what: "the session's id is taken" };
                return if same { Ok(()) } else { Err(taken) };
            }
            if learners::by_id(tx, session.learner)?.is_none() {
                return Err(StoreError::Unknown { what: "learner" });
            }
            insert(tx, session)
        })
    }

    /// Passes over a position of a session; doing so again changes nothing.
    ///
    /// # Errors
    /// No such session or position; it was answered already; nothing could be written.
    pub fn skip(&mut self, session: SessionId, position: u32) -> Result<LearnerId, StoreError> {
        self.write(|tx| {
            let mut known = by_id(tx, session)?.ok_or(StoreError::Unknown { what: "session" })?;
            if usize::try_from(position).map_or(true, |position| position >= known.plan.items.len()) {
                return Err(StoreError::Unknown { what: "position in the session" });
            }
            if answered_in(tx, session)?.contains(&position) {
                return Err(StoreError::Conflict { what: "the item was answered already" });
            }
            if !known.skipped.contains(&position) {
                known.skipped.push(position);
                tx.prepare_cached("UPDATE sessions SET skipped = ?2 WHERE id = ?1")?
                    .execute(params![session.0, Json(&known.skipped)])?;
                super::drafts::forget(tx, session)?;
                tally::settle(tx, session)?;
            }
            Ok(known.learner)
        })
    }

    /// Ends a session; the first end stands. A check-up with positions left stays open: one that was put aside may be
    /// taken up again, since nothing was said of its answers yet.
    ///
    /// # Errors
    /// No such session; nothing could be written.
    pub fn end_session(&mut self, session: SessionId, at: Clock) -> Result<LearnerId, StoreError> {
        self.write(|tx| {
            let known = by_id(tx, session)?.ok_or(StoreError::Unknown { what: "session" })?;
            if known.plan.kind.is_check_up() && !known.is_finished(answered_in(tx, session)?) {
                return Ok(known.learner);
            }
            tx.prepare_cached(
                "UPDATE sessions SET ended_at = ?2, ended_offset = ?3 WHERE id = ?1 AND ended_at IS NULL",
            )?
            .execute(params![session.0, at.now.0, at.offset.0])?;
            tally::settle(tx, session)?;
            Ok(known.learner)
        })
    }

    /// All sessions of a learner, in the order they began.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn sessions(&self, learner: LearnerId) -> Result<Vec<Session>, StoreError> {
        let sql = format!("{COLUMNS} WHERE learner = ?1 ORDER BY started_at, id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([learner.0], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One session, if on record.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn session(&self, id: SessionId) -> Result<Option<Session>, StoreError> {
        by_id(&self.connection, id)
    }

    /// The session a learner can resume: the latest that has not ended; check-ups wait apart, see
    /// [`open_check_up`](Self::open_check_up).
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn open_session(&self, learner: LearnerId) -> Result<Option<Session>, StoreError> {
        self.latest(learner, "ended_at IS NULL AND kind IS NOT 'check-up'")
    }
}

/// The positions of a session that were answered, both of each pair among them.
pub(super) fn answered_in(connection: &Connection, session: SessionId) -> Result<Vec<u32>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT position FROM answered WHERE session = ?1
         UNION SELECT position FROM exercised WHERE session = ?1 AND exercise = 'pair'
         UNION SELECT position + 1 FROM exercised WHERE session = ?1 AND exercise = 'pair'",
    )?;
    Ok(statement.query_map([session.0], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn insert(connection: &Connection, session: &Session) -> Result<(), StoreError> {
    connection.prepare_cached("INSERT INTO sessions VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(params![
        session.id.0,
        session.learner.0,
        Json(&session.plan),
        Json(&session.skipped),
        session.started.now.0,
        session.started.offset.0,
        session.ended.map(|at| at.now.0),
        session.ended.map(|at| at.offset.0),
    ])?;
    Ok(())
}

pub(super) fn by_id(connection: &Connection, id: SessionId) -> Result<Option<Session>, StoreError> {
    let sql = format!("{COLUMNS} WHERE id = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([id.0], read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Session> {
    let ended: Option<i64> = row.get(6)?;
    let ended_offset: Option<i32> = row.get(7)?;
    Ok(Session {
        id: SessionId(row.get(0)?),
        learner: LearnerId(row.get(1)?),
        plan: row.get::<_, Json<Plan>>(2)?.0,
        skipped: row.get::<_, Json<Vec<u32>>>(3)?.0,
        started: Clock { now: Timestamp(row.get(4)?), offset: UtcOffset(row.get(5)?) },
        ended: ended.map(|at| Clock { now: Timestamp(at), offset: UtcOffset(ended_offset.unwrap_or_default()) }),
    })
}
