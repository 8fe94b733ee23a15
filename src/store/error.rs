//! What can go wrong, so told that the reader knows what to do.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use rusqlite::ffi;

use super::open::DATABASE;
use super::{Backup, Holder};
use crate::base::LearnerId;

/// Why something was not done. Whatever was asked did not happen at all, and the caller still holds it to try again.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another window or command writes to this folder.
    #[error("{} is using this data folder; close it first, or choose another folder with --data-dir", named(holder.as_ref()))]
    Busy {
        /// Who, as far as it can be told.
        holder: Option<Holder>,
    },
    /// A newer program wrote this database; it was not touched.
    #[error(
        "the record was written by a newer Paper Tiger (version {found} of the database, this program knows {known}); nothing was touched: please update the program"
    )]
    Newer {
        /// Version of the database.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// An older program wrote this database, and a reader may not bring it up to date.
    #[error(
        "the record is of an older Paper Tiger (version {found} of the database, now {known}); open the window once to bring it up to date"
    )]
    Older {
        /// Version of the database.
        found: i64,
        /// The version it should have.
        known: i64,
    },
    /// A reader found no database.
    #[error("there is no record in {} yet", path.display())]
    Absent {
        /// Where it would be.
        path: PathBuf,
    },
    /// There is no database, but there are backups or damaged ones kept aside: not a new folder, so nothing was begun.
    #[error("the record is missing from {}; restore a backup or begin anew", dir.display())]
    Missing {
        /// The data folder.
        dir: PathBuf,
        /// Backups, newest first.
        backups: Vec<Backup>,
    },
    /// The database is damaged.
    #[error("the record is damaged ({reason}){}; restore a backup or begin anew", kept_where(kept_aside.as_deref()))]
    Corrupt {
        /// What the database said.
        reason: String,
        /// Where the damaged file is kept now, if it was moved.
        kept_aside: Option<PathBuf>,
        /// Backups, newest first.
        backups: Vec<Backup>,
    },
    /// A backup cannot be used.
    #[error("{} is not a whole backup of Paper Tiger; choose another", path.display())]
    BadBackup {
        /// Which.
        path: PathBuf,
    },
    /// No room on the disk.
    #[error("the disk is full; make room and try again")]
    DiskFull,
    /// The folder or the file may not be written to.
    #[error("the data folder may not be written to; allow it or choose another folder, then try again")]
    ReadOnly,
    /// This was opened beside another writer, to read only.
    #[error("opened to read only: another window or command writes to this data folder")]
    Reader,
    /// Reading or writing a file failed.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It contradicts what is on record, which stays as it is.
    #[error("it contradicts what is on record: {what}")]
    Conflict {
        /// In what way.
        what: &'static str,
    },
    /// What it refers to is not on record.
    #[error("there is no such {what} on record")]
    Unknown {
        /// Kind of thing: learner, session, …
        what: &'static str,
    },
    /// The learner was deleted for good.
    #[error("learner {learner} was deleted for good")]
    Deleted {
        /// Who.
        learner: LearnerId,
    },
    /// Anything else that the database refuses.
    #[error("the database refused: {0}")]
    Database(rusqlite::Error),
}

fn named(holder: Option<&Holder>) -> String {
    holder.map_or_else(|| "another Paper Tiger".to_owned(), ToString::to_string)
}

fn kept_where(path: Option<&Path>) -> String {
    path.map_or_else(String::new, |path| format!(" and kept aside as {}", path.display()))
}

impl StoreError {
    /// A failure of the file system at `path`.
    #[must_use]
    pub fn io(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Io { path: path.to_owned(), source },
        }
    }

    /// Whether the same thing may succeed later without any change to it: the disk has room again, the other
    /// window is closed.
    #[must_use]
    pub fn is_worth_retrying(&self) -> bool {
        matches!(self, Self::Busy { .. } | Self::DiskFull | Self::ReadOnly | Self::Io { .. })
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(cause, _) = &error else {
            return Self::Database(error);
        };
        match (cause.code, cause.extended_code) {
            (ErrorCode::DiskFull, _) => Self::DiskFull,
            (ErrorCode::ReadOnly | ErrorCode::PermissionDenied, _) => Self::ReadOnly,
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Self::Busy { holder: None },
            (ErrorCode::SystemIoFailure | ErrorCode::CannotOpen, _) => {
                Self::Io { path: DATABASE.into(), source: io::Error::other(error) }
            }
            (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _) => {
                Self::Corrupt { reason: error.to_string(), kept_aside: None, backups: Vec::new() }
            }
            (_, ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => Self::Unknown { what: "learner or session" },
            (_, ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_UNIQUE) => {
                Self::Conflict { what: "something else stands in its place" }
            }
            _ => Self::Database(error),
        }
    }
}
