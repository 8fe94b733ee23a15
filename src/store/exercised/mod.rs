//! The append-only log of exercises beside judging.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::answered::row::{read_key, read_word};
use super::json::{Json, Word};
use super::{Store, StoreError};
use crate::base::{AnsweredId, ItemRef, Language, LearnerId, SessionId, SkillId, TechniqueId, Timestamp, UtcOffset};
use crate::session::exercise::HALF_RIGHT;
use crate::session::{Exercise, Exercised, Given};

const INSERT: &str = include_str!("insert.sql");
const COLUMNS: &str = include_str!("columns.sql");

/// How one kind of exercise went so far; those passed over are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExerciseTally {
    /// Which.
    pub exercise: Exercise,
    /// How many, at least one.
    pub done: u32,
    /// Of these, right.
    pub right: u32,
    /// All their scores, in thousandths.
    pub score: u64,
}

impl Store {
    /// Puts an exercise on disk. Recording the same one again changes nothing, and says so by `false`.
    ///
    /// # Errors
    /// Another one stands under its id or at its place in the session; no such session of this learner; nothing
    /// could be written.
    pub fn record_exercise(&mut self, exercised: &Exercised) -> Result<bool, StoreError> {
        self.write(|tx| {
            if !insert(tx, exercised)? {
                return match by_id(tx, exercised.id)? {
                    Some(recorded) if recorded == *exercised => Ok(false),
                    _ => Err(StoreError::Conflict { what: "another exercise stands under this id" }),
                };
            }
            super::drafts::forget(tx, exercised.session)?;
            super::tally::count_exercise(tx, exercised)?;
            Ok(true)
        })
    }

    /// All exercises of a learner, in the order of the log: by instant, then id.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn exercised(&self, learner: LearnerId) -> Result<Vec<Exercised>, StoreError> {
        self.exercises("learner = ?1 ORDER BY at, id", learner.0)
    }

    /// All exercises of a session, by position.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn exercised_of_session(&self, session: SessionId) -> Result<Vec<Exercised>, StoreError> {
        self.exercises("session = ?1 ORDER BY position", session.0)
    }

    /// How each kind of exercise went, in no order; kinds never done are left out.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn exercise_tallies(&self, learner: LearnerId) -> Result<Vec<ExerciseTally>, StoreError> {
        let sql = "SELECT exercise, count(*), sum(score >= ?2), sum(score) FROM exercised
                   WHERE learner = ?1 AND score IS NOT NULL GROUP BY exercise";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(params![learner.0, HALF_RIGHT], |row| {
            Ok(ExerciseTally {
                exercise: row.get::<_, Word<_>>(0)?.0,
                done: row.get(1)?,
                right: row.get(2)?,
                score: row.get::<_, i64>(3)?.unsigned_abs(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn exercises(&self, which: &str, id: uuid::Uuid) -> Result<Vec<Exercised>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!("{COLUMNS} WHERE {which}"))?;
        let rows = statement.query_map([id], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn by_id(connection: &Connection, id: AnsweredId) -> Result<Option<Exercised>, StoreError> {
    let sql = format!("{COLUMNS} WHERE id = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([id.0], read).optional()?)
}

/// Whether it is new; `false` leaves what stands under its id alone.
fn insert(connection: &Connection, e: &Exercised) -> Result<bool, StoreError> {
    let added = connection.prepare_cached(INSERT)?.execute(params![
        e.id.0,
        e.learner.0,
        e.session.0,
        e.position,
        e.item.pack.as_str(),
        e.item.item.as_str(),
        e.other.as_ref().map(|other| other.pack.as_str()),
        e.other.as_ref().map(|other| other.item.as_str()),
        e.revision,
        e.language.as_str(),
        e.key.as_str(),
        Json(&e.skills),
        Json(&e.techniques),
        Word(e.exercise),
        Json(&e.given),
        e.score,
        e.milliseconds,
        e.at.0,
        e.offset.0,
        e.app_version,
    ]);
    match added.map_err(StoreError::from) {
        Ok(rows) => Ok(rows > 0),
        Err(StoreError::Conflict { .. }) => {
            Err(StoreError::Conflict { what: "the exercise of this item was done already" })
        }
        Err(StoreError::Unknown { .. }) => Err(StoreError::Unknown { what: "session of this learner" }),
        Err(other) => Err(other),
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Exercised> {
    let text = |column| row.get::<_, String>(column);
    let other = match (row.get::<_, Option<String>>(6)?, row.get::<_, Option<String>>(7)?) {
        (Some(pack), Some(item)) => Some(ItemRef::new(pack.as_str(), item.as_str())),
        _ => None,
    };
    Ok(Exercised {
        id: AnsweredId(row.get(0)?),
        learner: LearnerId(row.get(1)?),
        session: SessionId(row.get(2)?),
        position: row.get(3)?,
        item: ItemRef::new(text(4)?.as_str(), text(5)?.as_str()),
        other,
        revision: text(8)?,
        language: Language::new(text(9)?),
        key: read_word(row, 10, read_key)?,
        skills: row.get::<_, Json<Vec<SkillId>>>(11)?.0,
        techniques: row.get::<_, Json<Vec<TechniqueId>>>(12)?.0,
        exercise: row.get::<_, Word<_>>(13)?.0,
        given: row.get::<_, Json<Given>>(14)?.0,
        score: row.get(15)?,
        milliseconds: row.get(16)?,
        at: Timestamp(row.get(17)?),
        offset: UtcOffset(row.get(18)?),
        app_version: text(19)?,
    })
}
