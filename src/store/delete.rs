//! Deleting a learner for good: rows, free pages, write-ahead log, backups and files kept aside.

use rusqlite::{Connection, params};

use super::backup;
use super::{Store, StoreError, learners};
use crate::base::{Clock, LearnerId, Timestamp, UtcOffset};

/// What stays of a deleted learner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tombstone {
    learner: LearnerId,
    at: Clock,
    purged: bool,
}

/// Children before parents.
const DELETIONS: [&str; 14] = [
    "DELETE FROM drafts WHERE learner = ?1",
    "DELETE FROM exercised WHERE learner = ?1",
    "DELETE FROM answered WHERE learner = ?1",
    "DELETE FROM schedule WHERE learner = ?1",
    "DELETE FROM tally_cells WHERE learner = ?1",
    "DELETE FROM tally_days WHERE learner = ?1",
    "DELETE FROM tally_skills WHERE learner = ?1",
    "DELETE FROM history WHERE learner = ?1",
    "DELETE FROM met WHERE learner = ?1",
    "DELETE FROM lessons_done WHERE learner = ?1",
    "DELETE FROM settings WHERE learner = ?1",
    "DELETE FROM flags WHERE learner = ?1",
    "DELETE FROM sessions WHERE learner = ?1",
    "DELETE FROM learners WHERE id = ?1",
];

impl Store {
    /// Deletes a learner for good: from the database, and from every backup and every damaged file kept aside. The
    /// id stays as a tombstone, so that nothing brings them back.
    ///
    /// # Errors
    /// No such learner; or a file could not be purged. In that case the learner is gone from the database already,
    /// doing it again goes on where it stopped, and so does the next start.
    pub fn delete_learner(&mut self, learner: LearnerId, at: Clock) -> Result<(), StoreError> {
        self.begin_change()?;
        if !learners::is_deleted(&self.connection, learner)? {
            if self.learner(learner)?.is_none() {
                return Err(StoreError::Unknown { what: "learner" });
            }
            bury(&mut self.connection, &Tombstone { learner, at, purged: false })?;
        }
        self.finish_deleting()
    }

    /// Purges whatever may still hold somebody deleted.
    pub(super) fn finish_deleting(&mut self) -> Result<(), StoreError> {
        let mut unpurged = tombstones(&self.connection)?;
        unpurged.retain(|tombstone| !tombstone.purged);
        if unpurged.is_empty() {
            return Ok(());
        }
        // Pages that were split or merged can hold bits of deleted rows in their gaps; a new file has none.
        self.connection.execute_batch("VACUUM")?;
        self.fold()?;
        if let Some(dir) = &self.dir {
            backup::purge(dir, &unpurged)?;
        }
        self.write(|tx| Ok(tx.execute("UPDATE tombstones SET purged = 1", [])?))?;
        Ok(())
    }

    /// Folds the whole write-ahead log into the database and empties it.
    pub(super) fn fold(&self) -> Result<(), StoreError> {
        let busy: bool = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy { Err(StoreError::Busy { holder: None }) } else { Ok(()) }
    }
}

/// All who were deleted.
pub(super) fn tombstones(connection: &Connection) -> Result<Vec<Tombstone>, StoreError> {
    let mut statement = connection.prepare("SELECT learner, deleted_at, deleted_offset, purged FROM tombstones")?;
    let rows = statement.query_map([], |row| {
        Ok(Tombstone {
            learner: LearnerId(row.get(0)?),
            at: Clock { now: Timestamp(row.get(1)?), offset: UtcOffset(row.get(2)?) },
            purged: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Sets a tombstone and takes out the learner's rows, in one transaction.
pub(super) fn bury(connection: &mut Connection, tombstone: &Tombstone) -> Result<(), StoreError> {
    let id = tombstone.learner.0;
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    let transaction = connection.transaction()?;
    transaction.execute(
        "INSERT OR IGNORE INTO tombstones VALUES (?1, ?2, ?3, ?4)",
        params![id, tombstone.at.now.0, tombstone.at.offset.0, tombstone.purged],
    )?;
    for deletion in DELETIONS {
        transaction.execute(deletion, [id])?;
    }
    Ok(transaction.commit()?)
}

impl Tombstone {
    /// As it stands in a file that holds nothing of them any more.
    pub(super) fn purged(self) -> Self {
        Self { purged: true, ..self }
    }

    /// The learner's id as it stands in their rows.
    pub(super) fn id_bytes(&self) -> &[u8; 16] {
        self.learner.0.as_bytes()
    }
}
