//! Who practises.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::json::Word;
use super::{Store, StoreError};
use crate::base::{Avatar, Clock, LearnerId, Timestamp, UtcOffset};

/// Somebody who practises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learner {
    /// Identity; names need not be unique.
    pub id: LearnerId,
    /// NFC; may be empty.
    pub name: String,
    /// Picture.
    pub avatar: Avatar,
    /// When they were added.
    pub created: Clock,
}

const COLUMNS: &str = "SELECT id, name, avatar, created_at, created_offset FROM learners";

impl Store {
    /// Adds a learner, the name as NFC. Adding the same one again changes nothing.
    ///
    /// # Errors
    /// The id was deleted for good or belongs to somebody with another creation time; nothing could be written.
    pub fn add_learner(&mut self, learner: &Learner) -> Result<(), StoreError> {
        self.write(|tx| {
            if is_deleted(tx, learner.id)? {
                return Err(StoreError::Deleted { learner: learner.id });
            }
            if let Some(known) = by_id(tx, learner.id)? {
                return if known.created == learner.created {
                    Ok(())
                } else {
                    Err(StoreError::Conflict { what: "the learner's id is taken" })
                };
            }
            let name: String = learner.name.nfc().collect();
            tx.prepare_cached("INSERT INTO learners VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
                learner.id.0,
                name,
                Word(learner.avatar),
                learner.created.now.0,
                learner.created.offset.0,
            ])?;
            Ok(())
        })
    }

    /// Gives a learner another name, as NFC.
    ///
    /// # Errors
    /// No such learner; nothing could be written.
    pub fn rename_learner(&mut self, learner: LearnerId, name: &str) -> Result<(), StoreError> {
        let name: String = name.nfc().collect();
        self.write(|tx| found(tx.execute("UPDATE learners SET name = ?2 WHERE id = ?1", params![learner.0, name])?))
    }

    /// Gives a learner another picture.
    ///
    /// # Errors
    /// No such learner; nothing could be written.
    pub fn set_avatar(&mut self, learner: LearnerId, avatar: Avatar) -> Result<(), StoreError> {
        self.write(|tx| {
            found(tx.execute("UPDATE learners SET avatar = ?2 WHERE id = ?1", params![learner.0, Word(avatar)])?)
        })
    }

    /// All learners, in the order they were added.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn learners(&self) -> Result<Vec<Learner>, StoreError> {
        let sql = format!("{COLUMNS} ORDER BY created_at, id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One learner, if on record.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn learner(&self, id: LearnerId) -> Result<Option<Learner>, StoreError> {
        by_id(&self.connection, id)
    }

    /// Whether this id belonged to somebody who was deleted for good.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn is_deleted(&self, id: LearnerId) -> Result<bool, StoreError> {
        is_deleted(&self.connection, id)
    }
}

fn found(rows: usize) -> Result<(), StoreError> {
    if rows == 0 { Err(StoreError::Unknown { what: "learner" }) } else { Ok(()) }
}

pub(super) fn by_id(connection: &Connection, id: LearnerId) -> Result<Option<Learner>, StoreError> {
    let sql = format!("{COLUMNS} WHERE id = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([id.0], read).optional()?)
}

pub(super) fn is_deleted(connection: &Connection, id: LearnerId) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached("SELECT 1 FROM tombstones WHERE learner = ?1")?.exists([id.0])?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Learner> {
    Ok(Learner {
        id: LearnerId(row.get(0)?),
        name: row.get(1)?,
        avatar: row.get::<_, Word<Avatar>>(2)?.0,
        created: Clock { now: Timestamp(row.get(3)?), offset: UtcOffset(row.get(4)?) },
    })
}
