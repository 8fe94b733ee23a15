//! One writer to a data folder.
//!
//! The lock is the system's own on `progress.lock`, so it goes with the process that holds it, however that ends.
//! Who holds it is written beside it in `progress.holder`: on some systems nobody else may read a locked file.

use std::fmt;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::StoreError;
use crate::base::Clock;

const LOCK: &str = "progress.lock";
const HOLDER: &str = "progress.holder";
/// How often the lock is tried again, and how long between two tries.
const TRIES: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(20);

/// Who writes to a data folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Process id.
    pub pid: u32,
    /// What it is, e.g. `the window`.
    pub program: String,
    /// Its version.
    pub version: String,
    /// Since when.
    pub since: Clock,
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pid, program, version, since } = self;
        write!(f, "{program} (Paper Tiger {version}, process {pid}, since {})", since.now.to_rfc3339())
    }
}

/// The lock, held until dropped.
#[derive(Debug)]
pub(super) struct WriterLock {
    _file: File,
    holder: PathBuf,
    /// Whether the writer before did not come to its end: killed, or the power failed.
    pub(super) after_crash: bool,
}

impl WriterLock {
    /// Takes the lock. Waits a moment for a process that is just going: one that was killed keeps its lock until the
    /// system has taken it down.
    pub(super) fn take(dir: &Path, holder: &Holder) -> Result<Self, StoreError> {
        let path = dir.join(LOCK);
        let failed = |source| StoreError::io(&path, source);
        let file = File::options().create(true).truncate(false).read(true).write(true).open(&path).map_err(failed)?;
        let mut tries = 0;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if tries < TRIES => {
                    tries += 1;
                    thread::sleep(BETWEEN);
                }
                Err(TryLockError::WouldBlock) => return Err(StoreError::Busy { holder: holder_of(dir) }),
                Err(TryLockError::Error(source)) => return Err(failed(source)),
            }
        }
        let note = dir.join(HOLDER);
        let after_crash = note.exists();
        let text = serde_json::to_string(holder).unwrap_or_default();
        fs::write(&note, text).map_err(|source| StoreError::io(&note, source))?;
        Ok(Self { _file: file, holder: note, after_crash })
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        // A note that stays behind costs the next writer a check of the database, nothing else.
        let _ = fs::remove_file(&self.holder);
    }
}

/// Who writes to this folder at present, if anybody does.
#[must_use]
pub fn writer_of(dir: &Path) -> Option<Holder> {
    let file = File::open(dir.join(LOCK)).ok()?;
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => holder_of(dir),
        _ => None,
    }
}

/// Who holds the lock, if they have written it down.
pub(super) fn holder_of(dir: &Path) -> Option<Holder> {
    serde_json::from_str(&fs::read_to_string(dir.join(HOLDER)).ok()?).ok()
}
