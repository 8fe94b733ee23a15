//! Backups beside the database: made, thinned, listed, checked, put back, purged of deleted learners.
//!
//! A backup is written under another name, checked, flushed and renamed, so what is listed was whole when made.
//! Its name holds the instant in UTC: `progress-20261101-083000.db`.

mod names;
mod purge;
mod restore;
mod thin;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::open::{look, open_to_read, with_suffix};
use super::{Store, StoreError, upgrades};
use crate::base::{Clock, Timestamp};

use names::{PART, free_name};
pub(super) use names::{keep_aside, remove_parts};
pub(super) use purge::purge;
pub(super) use restore::put_in_place;
pub use thin::kept;

const FOLDER: &str = "backups";

/// No two backups within this time unless asked for, in milliseconds.
const APART: i64 = 30 * 60 * 1000;

/// One backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// When it was made.
    pub made: Timestamp,
    /// Its size.
    pub bytes: u64,
    /// Whether it was read through just now and found whole.
    pub verified: bool,
}

impl Store {
    /// Makes a backup if the last is older than half an hour, or in any case if `force`; then thins the old ones.
    /// Gives the new one's path, or none if none was due (a guest never has any).
    ///
    /// # Errors
    /// The disk is full or may not be written to; the database is damaged. No half backup is left.
    pub fn back_up(&mut self, at: Clock, force: bool) -> Result<Option<PathBuf>, StoreError> {
        self.begin_change()?;
        let Some(dir) = &self.dir else {
            return Ok(None);
        };
        let recent = |made: &Timestamp| (0..APART).contains(&(at.now.0 - made.0));
        if !force && names::all(dir).iter().any(|(_, made)| recent(made)) {
            return Ok(None);
        }
        let path = make(&self.connection, dir, at.now)?;
        thin::thin(dir, at)?;
        Ok(Some(path))
    }

    /// All backups, newest first, each read through: some milliseconds for each megabyte.
    #[must_use]
    pub fn backups(&self) -> Vec<Backup> {
        self.dir.as_deref().map(list).unwrap_or_default()
    }
}

/// All backups of a data folder, newest first, each read through.
#[must_use]
pub fn list(dir: &Path) -> Vec<Backup> {
    let mut backups: Vec<Backup> = names::all(dir)
        .into_iter()
        .map(|(path, made)| Backup {
            bytes: fs::metadata(&path).map_or(0, |file| file.len()),
            verified: verify(&path).is_ok(),
            path,
            made,
        })
        .collect();
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.made));
    backups
}

/// Whether a folder without a database is not new: it has backups or damaged databases kept aside.
pub(super) fn leftovers(dir: &Path) -> bool {
    !names::all(dir).is_empty() || !names::kept_aside(dir).is_empty()
}

/// Reads a backup through.
pub(super) fn verify(path: &Path) -> Result<(), StoreError> {
    let bad = || StoreError::BadBackup { path: path.to_owned() };
    let whole = || -> Result<bool, StoreError> {
        if look(path)? == 0 {
            return Ok(false);
        }
        let connection = open_to_read(path)?;
        let found: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        Ok(found == "ok" && upgrades::version(&connection)? > 0)
    };
    match whole() {
        Ok(true) => Ok(()),
        Err(newer @ StoreError::Newer { .. }) => Err(newer),
        Ok(false) | Err(_) => Err(bad()),
    }
}

/// Writes the database to a new backup.
pub(super) fn make(connection: &Connection, dir: &Path, now: Timestamp) -> Result<PathBuf, StoreError> {
    let folder = dir.join(FOLDER);
    fs::create_dir_all(&folder).map_err(|source| StoreError::io(&folder, source))?;
    let path = free_name(&folder, now);
    let part = with_suffix(&path, PART);
    let written = copy(connection, &part).and_then(|()| verify(&part)).and_then(|()| publish(&part, &path));
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written.map(|()| path)
}

/// Copies a whole database into a file of its own, without side files.
fn copy(from: &Connection, to: &Path) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let mut target = Connection::open_with_flags(to, flags)?;
    copy_pages(from, &mut target)?;
    target.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    target.close().map_err(|(_, error)| error.into())
}

pub(super) fn copy_pages(from: &Connection, to: &mut Connection) -> Result<(), StoreError> {
    match Copying::new(from, to)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Busy { holder: None }),
    }
}

/// Flushes a file and gives it its name, so that after a power cut there is either the old state or the new.
fn publish(part: &Path, path: &Path) -> Result<(), StoreError> {
    let failed = |source| StoreError::io(path, source);
    File::options().read(true).write(true).open(part).and_then(|file| file.sync_all()).map_err(failed)?;
    fs::rename(part, path).map_err(failed)?;
    path.parent().map_or(Ok(()), sync_dir).map_err(failed)
}

/// Makes the names in a folder durable; Windows does so by itself.
fn sync_dir(dir: &Path) -> std::io::Result<()> {
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}
