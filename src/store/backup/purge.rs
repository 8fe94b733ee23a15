//! Taking deleted learners out of every copy.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::{names, verify};
use crate::store::delete::{Tombstone, bury};
use crate::store::{StoreError, upgrades};

/// Takes deleted learners out of every backup. A copy that cannot be opened to do so (damaged, or of another program)
/// is removed if their ids stand in it: deleting means deleting.
pub(in crate::store) fn purge(dir: &Path, deleted: &[Tombstone]) -> Result<(), StoreError> {
    for (path, _) in names::all(dir) {
        if verify(&path).is_ok() {
            purge_backup(&path, deleted)?;
        } else {
            remove_if_held(&path, deleted)?;
        }
    }
    names::kept_aside(dir).iter().try_for_each(|path| remove_if_held(path, deleted))
}

fn purge_backup(path: &Path, deleted: &[Tombstone]) -> Result<(), StoreError> {
    let mut connection = Connection::open(path)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    upgrades::apply(&mut connection)?;
    for tombstone in deleted {
        bury(&mut connection, &tombstone.purged())?;
    }
    connection.execute_batch("VACUUM")?;
    connection.close().map_err(|(_, error)| error.into())
}

fn remove_if_held(path: &PathBuf, deleted: &[Tombstone]) -> Result<(), StoreError> {
    let failed = |source| StoreError::io(path, source);
    let held = holds_any(path, deleted).map_err(failed)?;
    if held { fs::remove_file(path).map_err(failed) } else { Ok(()) }
}

fn holds_any(path: &Path, deleted: &[Tombstone]) -> std::io::Result<bool> {
    const CHUNK: usize = 1 << 20;
    let mut file = fs::File::open(path)?;
    let mut window = Vec::with_capacity(CHUNK + 16);
    loop {
        let read = file.by_ref().take(CHUNK as u64).read_to_end(&mut window)?;
        if deleted.iter().any(|tombstone| window.windows(16).any(|bytes| bytes == tombstone.id_bytes())) {
            return Ok(true);
        }
        if read == 0 {
            return Ok(false);
        }
        // An id may lie across the border of two reads.
        window.drain(..window.len().saturating_sub(15));
    }
}
