//! Putting a backup back.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::{PART, copy, copy_pages, keep_aside, make, publish, verify};
use crate::base::Clock;
use crate::store::delete::{Tombstone, bury, tombstones};
use crate::store::open::with_suffix;
use crate::store::{Store, StoreError, derived, open, upgrades};

impl Store {
    /// Puts a backup in the place of the database, which is backed up first. Learners deleted since stay deleted.
    ///
    /// # Errors
    /// The backup is not whole or was made by a newer program; the disk is full or may not be written to. The
    /// database is then as it was.
    pub fn restore(&mut self, from: &Path, at: Clock) -> Result<(), StoreError> {
        self.begin_change()?;
        let Some(dir) = self.dir.clone() else {
            return Err(StoreError::BadBackup { path: from.to_owned() });
        };
        verify(from)?;
        // Not thinned: `from` itself might go.
        make(&self.connection, &dir, at.now)?;
        let part = with_suffix(&dir.join(open::DATABASE), PART);
        let deleted = tombstones(&self.connection)?;
        let restored = prepare(from, &part, &deleted).and_then(|prepared| copy_pages(&prepared, &mut self.connection));
        let _ = fs::remove_file(&part);
        restored?;
        self.fold()
    }
}

/// Copies a backup to `part`, brings it up to date, and takes out whoever was deleted since.
fn prepare(from: &Path, part: &Path, deleted: &[Tombstone]) -> Result<Connection, StoreError> {
    let _ = fs::remove_file(part);
    copy(&open::open_to_read(from)?, part)?;
    let mut prepared = Connection::open(part)?;
    upgrades::apply(&mut prepared)?;
    for tombstone in deleted {
        bury(&mut prepared, tombstone)?;
    }
    derived::bring_up_to_date(&mut prepared)?;
    Ok(prepared)
}

/// Makes a backup the database at `path`, where there is none.
pub(in crate::store) fn put_in_place(from: &Path, path: &Path, at: Clock) -> Result<(), StoreError> {
    verify(from)?;
    // The log of a database that is gone would be taken for the log of the new one.
    keep_aside(path, at)?;
    let part = with_suffix(path, PART);
    prepare(from, &part, &[])?.close().map_err(|(_, error)| StoreError::from(error))?;
    publish(&part, path)
}
