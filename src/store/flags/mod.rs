//! Learners' notes to the authors of items.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{Store, StoreError};
use crate::base::{Clock, ItemRef, LearnerId, Timestamp, UtcOffset};

/// A learner's note to the author of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flag {
    /// Who.
    pub learner: LearnerId,
    /// Which item.
    pub item: ItemRef,
    /// Its pack's revision.
    pub revision: String,
    /// What they say; may be empty.
    pub note: String,
    /// When.
    pub at: Clock,
}

impl Store {
    /// Keeps a note; a learner's later note on the same item takes the place of the first.
    ///
    /// # Errors
    /// No such learner; nothing could be written.
    pub fn flag(&mut self, flag: &Flag) -> Result<(), StoreError> {
        self.write(|tx| {
            tx.prepare_cached("INSERT OR REPLACE INTO flags VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?.execute(params![
                flag.learner.0,
                flag.item.pack.as_str(),
                flag.item.item.as_str(),
                flag.revision,
                flag.note,
                flag.at.now.0,
                flag.at.offset.0,
            ])?;
            Ok(())
        })
    }

    /// All notes, oldest first.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn flags(&self) -> Result<Vec<Flag>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT learner, pack, item, revision, note, at, utc_offset FROM flags ORDER BY at, pack, item",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Flag {
                learner: LearnerId(row.get(0)?),
                item: ItemRef::new(row.get::<_, String>(1)?.as_str(), row.get::<_, String>(2)?.as_str()),
                revision: row.get(3)?,
                note: row.get(4)?,
                at: Clock { now: Timestamp(row.get(5)?), offset: UtcOffset(row.get(6)?) },
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
