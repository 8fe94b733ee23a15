//! The append-only log of answers.

mod history;
pub(super) mod row;

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};

use super::json::{Json, Word};
use super::{Store, StoreError};
use crate::base::{AnsweredId, Day, LearnerId, SessionId};
use crate::session::Answered;

pub use history::{Found, HistoryPage, HistoryQuery};

const INSERT: &str = include_str!("insert.sql");
const COLUMNS: &str = include_str!("columns.sql");

/// Which rows of the log are those of the learner `?1`: by their sessions, since the log has no index by learner and the
/// history may be an answer behind.
pub(super) const OF_LEARNER: &str = "session IN (SELECT id FROM sessions WHERE learner = ?1)";

/// How much a learner has on record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnRecord {
    /// Answers.
    pub answers: i64,
    /// Sessions.
    pub sessions: i64,
    /// Local days with an answer.
    pub days: BTreeSet<Day>,
}

impl Store {
    /// Puts an answer on disk. Recording the same answer again changes nothing, and says so by `false`. What follows
    /// from it is for [`catch_up`](Self::catch_up), so that nobody waits for that.
    ///
    /// # Errors
    /// Another answer stands under its id or at its place in the session; no such session of this learner; nothing
    /// could be written.
    pub fn record(&mut self, answered: &Answered) -> Result<bool, StoreError> {
        let is_new =
            self.write_now(|tx| if insert(tx, answered)? { Ok(true) } else { same_as_recorded(tx, answered) })?;
        if is_new {
            self.uncounted.push(answered.clone());
        }
        Ok(is_new)
    }

    /// All answers of a learner, in the order of the log: by instant, then id.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn answered(&self, learner: LearnerId) -> Result<Vec<Answered>, StoreError> {
        of_learner(&self.connection, learner)
    }

    /// All answers of a session, by position.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn answered_of_session(&self, session: SessionId) -> Result<Vec<Answered>, StoreError> {
        let sql = format!("{COLUMNS} WHERE session = ?1 ORDER BY position");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([session.0], row::read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How much a learner has on record.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn practised(&self, learner: LearnerId) -> Result<OnRecord, StoreError> {
        let days = self.day_tallies(learner)?;
        let sessions = "SELECT count(*) FROM sessions WHERE learner = ?1";
        Ok(OnRecord {
            answers: days.iter().map(|day| i64::from(day.answers)).sum(),
            sessions: self.connection.prepare_cached(sessions)?.query_row([learner.0], |row| row.get(0))?,
            days: days.iter().map(|day| day.day).collect(),
        })
    }

    /// One answer, if on record.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn answer(&self, id: AnsweredId) -> Result<Option<Answered>, StoreError> {
        by_id(&self.connection, id)
    }
}

pub(super) fn of_learner(connection: &Connection, learner: LearnerId) -> Result<Vec<Answered>, StoreError> {
    let sql = format!("{COLUMNS} WHERE {OF_LEARNER} ORDER BY at, id");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([learner.0], row::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Answers of a learner that the history does not know yet, in the order of the log.
pub(super) fn uncounted(connection: &Connection, learner: LearnerId) -> Result<Vec<Answered>, StoreError> {
    let sql = format!(
        "{COLUMNS} WHERE {OF_LEARNER}
         AND NOT EXISTS (SELECT 1 FROM history WHERE learner = ?1 AND at = answered.at AND answer = answered.id)
         ORDER BY at, id"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([learner.0], row::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn by_id(connection: &Connection, id: AnsweredId) -> Result<Option<Answered>, StoreError> {
    let sql = format!("{COLUMNS} WHERE id = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([id.0], row::read).optional()?)
}

/// Whether it is new; `false` leaves what stands under its id alone.
fn insert(connection: &Connection, a: &Answered) -> Result<bool, StoreError> {
    let added = connection.prepare_cached(INSERT)?.execute(params![
        a.id.0,
        a.learner.0,
        a.session.0,
        a.position,
        a.item.pack.as_str(),
        a.revision,
        a.item.item.as_str(),
        a.language.as_str(),
        a.key.as_str(),
        a.kind.as_str(),
        Json(&a.skills),
        Json(&a.techniques),
        row::pool_word(&a.pool),
        a.surface.as_str(),
        Word(a.exercise),
        a.verdict.as_str(),
        a.confidence_before.percent(),
        a.confidence.percent(),
        a.met_before,
        Json(&a.steps),
        a.milliseconds,
        a.at.0,
        a.offset.0,
        a.app_version,
    ]);
    match added.map_err(StoreError::from) {
        Ok(rows) => Ok(rows > 0),
        Err(StoreError::Conflict { .. }) => {
            Err(StoreError::Conflict { what: "this item of the session was answered already" })
        }
        Err(StoreError::Unknown { .. }) => Err(StoreError::Unknown { what: "session of this learner" }),
        Err(other) => Err(other),
    }
}

/// `Ok(false)` if the answer under this id is the same in every column.
fn same_as_recorded(connection: &Connection, answered: &Answered) -> Result<bool, StoreError> {
    let mut given = answered.clone();
    // Numbers in free JSON may lose a digit on their way through text, so both sides have gone through it.
    if let Ok(steps) = serde_json::from_str(&given.steps.to_string()) {
        given.steps = steps;
    }
    match by_id(connection, answered.id)? {
        Some(recorded) if recorded == given => Ok(false),
        _ => Err(StoreError::Conflict { what: "another answer stands under this id" }),
    }
}
