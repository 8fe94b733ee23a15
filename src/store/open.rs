//! Opening: lock, look before touching, set up, bring up to date; and what is done about a missing or damaged file.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, MAIN_DB, OpenFlags, Transaction, TransactionBehavior};

use super::lock::{Holder, WriterLock, holder_of};
use super::{Journal, StoreError, backup, derived, upgrades};
use crate::base::Clock;
use crate::session::Answered;

pub(super) const DATABASE: &str = "progress.db";

/// Files up to this size, in bytes, are read through at every start: some milliseconds.
const READ_THROUGH: u64 = 16 << 20;

/// Pages in the write-ahead log at which a commit folds it into the database by itself. Far above what a session
/// writes, so that no answer waits for it: folding is for idle moments ([`Store::tidy`]) and the end.
const FOLD_AT_PAGES: i64 = 4000;

/// What for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Reading and writing; one at a time for each data folder.
    Writer,
    /// Reading, beside a writer or without one.
    Reader,
}

/// What to do should the record be missing or damaged; without it opening says so and does nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recovery {
    /// Put this backup in its place.
    Restore(PathBuf),
    /// Begin anew; what is damaged stays kept aside, backups stay.
    StartEmpty,
}

/// How to open a data folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenOptions {
    /// The folder; a writer creates it with its parents, for this user alone.
    pub data_dir: PathBuf,
    /// What for.
    pub access: Access,
    /// What opens it, as others are to be told while it writes, e.g. `the window`.
    pub program: String,
    /// Its version.
    pub app_version: String,
    /// Now: for the lock's note and the names of files kept aside.
    pub clock: Clock,
    /// What to do should the record be missing or damaged.
    pub recovery: Option<Recovery>,
    /// Which journal; none for the one fit for the folder ([`Journal::of`]).
    pub journal: Option<Journal>,
}

impl OpenOptions {
    /// Without recovery.
    #[must_use]
    pub fn new(data_dir: impl Into<PathBuf>, access: Access, program: &str, app_version: &str, clock: Clock) -> Self {
        Self {
            data_dir: data_dir.into(),
            access,
            program: program.to_owned(),
            app_version: app_version.to_owned(),
            clock,
            recovery: None,
            journal: None,
        }
    }

    /// With this recovery.
    #[must_use]
    pub fn recover(self, recovery: Recovery) -> Self {
        Self { recovery: Some(recovery), ..self }
    }
}

/// An open database.
#[derive(Debug)]
pub struct Store {
    // Closed before the lock is let go: fields drop in this order.
    pub(super) connection: Connection,
    pub(super) dir: Option<PathBuf>,
    /// Answers in the log that nothing else counts yet.
    pub(super) uncounted: Vec<Answered>,
    access: Access,
    _lock: Option<WriterLock>,
}

impl Store {
    /// Opens a data folder.
    ///
    /// # Errors
    /// See [`StoreError`]: `Busy`, `Newer` and `Older` touch nothing; `Corrupt` has moved the damaged file aside if
    /// this was a writer; `Missing` and `Corrupt` can be answered by opening again with a [`Recovery`].
    pub fn open(options: &OpenOptions) -> Result<Self, StoreError> {
        match options.access {
            Access::Reader => open_reader(&options.data_dir),
            Access::Writer => open_writer(options),
        }
    }

    /// A database in memory, for a guest: gone when dropped.
    ///
    /// # Errors
    /// No memory.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        set_up(&connection, None)?;
        upgrades::apply(&mut connection)?;
        derived::bring_up_to_date(&mut connection)?;
        Ok(Self { connection, dir: None, uncounted: Vec::new(), access: Access::Writer, _lock: None })
    }

    /// The data folder; none for a guest.
    #[must_use]
    pub fn data_dir(&self) -> Option<&Path> {
        self.dir.as_deref()
    }

    /// What it was opened for.
    #[must_use]
    pub fn access(&self) -> Access {
        self.access
    }

    /// Reads the whole database through; the list of what is wrong is empty if it is sound.
    ///
    /// # Errors
    /// It cannot even be read.
    pub fn integrity_check(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare("PRAGMA integrity_check")?;
        let lines: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(lines.into_iter().filter(|line| line != "ok").collect())
    }

    /// Folds the write-ahead log into the database as far as readers allow; for idle moments.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn tidy(&self) -> Result<(), StoreError> {
        if self.access == Access::Writer {
            self.connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        }
        Ok(())
    }

    /// Bounds the size of the database, so that tests can fill the disk.
    ///
    /// # Errors
    /// The database refuses.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: i64) -> Result<(), StoreError> {
        Ok(self.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?)
    }

    /// Does `change` whole or not at all, after what earlier answers still ask for.
    pub(super) fn write<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.begin_change()?;
        self.write_now(change)
    }

    /// What comes before every change but an answer, which waits for nothing.
    pub(super) fn begin_change(&mut self) -> Result<(), StoreError> {
        self.must_write()?;
        self.catch_up()
    }

    /// Does `change` whole or not at all.
    pub(super) fn write_now<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.must_write()?;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = change(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }

    pub(super) fn must_write(&self) -> Result<(), StoreError> {
        match self.access {
            Access::Writer => Ok(()),
            Access::Reader => Err(StoreError::Reader),
        }
    }
}

fn open_writer(options: &OpenOptions) -> Result<Store, StoreError> {
    let dir = &options.data_dir;
    create_dir(dir)?;
    let holder = Holder {
        pid: std::process::id(),
        program: options.program.clone(),
        version: options.app_version.clone(),
        since: options.clock,
    };
    let lock = WriterLock::take(dir, &holder)?;
    backup::remove_parts(dir);
    let connection = match (open_sound(options, &lock, false), &options.recovery) {
        (Err(StoreError::Missing { .. } | StoreError::Corrupt { .. }), Some(recovery)) => {
            if let Recovery::Restore(from) = recovery {
                backup::put_in_place(from, &dir.join(DATABASE), options.clock)?;
            }
            open_sound(options, &lock, true)?
        }
        (opened, _) => opened?,
    };
    let mut store =
        Store { connection, dir: Some(dir.clone()), uncounted: Vec::new(), access: Access::Writer, _lock: Some(lock) };
    // What a full disk or a lost drive keeps from being purged today is purged at a later start.
    let _ = store.finish_deleting();
    Ok(store)
}

/// Opens the database if it is sound, or a new one in a new folder (or anywhere if `may_begin`).
fn open_sound(options: &OpenOptions, lock: &WriterLock, may_begin: bool) -> Result<Connection, StoreError> {
    let dir = &options.data_dir;
    let path = dir.join(DATABASE);
    let empty = fs::metadata(&path).map_or(true, |file| file.len() == 0);
    if empty && !may_begin && backup::leftovers(dir) {
        return Err(StoreError::Missing { dir: dir.clone(), backups: backup::list(dir) });
    }
    match open_and_upgrade(&path, options, lock.after_crash) {
        Err(StoreError::Corrupt { reason, .. }) => Err(StoreError::Corrupt {
            reason,
            kept_aside: backup::keep_aside(&path, options.clock).ok(),
            backups: backup::list(dir),
        }),
        other => other,
    }
}

fn open_and_upgrade(path: &Path, options: &OpenOptions, after_crash: bool) -> Result<Connection, StoreError> {
    let bytes = look(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    // A file that may not be written to opens all the same; better said now than at the first answer.
    if connection.is_readonly(MAIN_DB)? {
        return Err(StoreError::ReadOnly);
    }
    set_up(&connection, Some(options.journal.unwrap_or_else(|| Journal::of(&options.data_dir))))?;
    if bytes > 0 && (after_crash || bytes <= READ_THROUGH) {
        read_through(&connection)?;
    }
    let found = upgrades::version(&connection)?;
    if found > 0 && found < upgrades::VERSION {
        backup::make(&connection, &options.data_dir, options.clock.now)?;
    }
    upgrades::apply(&mut connection)?;
    derived::bring_up_to_date(&mut connection)?;
    Ok(connection)
}

/// Looks at a file without touching it: its size in bytes, if it can be a database that this program knows.
pub(super) fn look(path: &Path) -> Result<u64, StoreError> {
    const MAGIC: &[u8; 16] = b"SQLite format 3\0";
    const HEADER: usize = 100;
    let bytes = fs::metadata(path).map_or(0, |file| file.len());
    if bytes == 0 {
        return Ok(0);
    }
    let header = read_start(path, HEADER).map_err(|source| StoreError::io(path, source))?;
    if header.len() < HEADER || !header.starts_with(MAGIC) {
        return Err(damage("it is not a database"));
    }
    // `user_version` stands at offset 60 of the header (SQLite's file format, 1.3), unless a newer one is still in
    // the write-ahead log.
    let in_file = header.get(60..64).and_then(|four| four.try_into().ok()).map_or(0, i32::from_be_bytes);
    let mut found = i64::from(in_file);
    if fs::metadata(with_suffix(path, "-wal")).is_ok_and(|wal| wal.len() > 0) {
        found = found.max(upgrades::version(&open_to_read(path)?)?);
    }
    if found > upgrades::VERSION {
        return Err(StoreError::Newer { found, known: upgrades::VERSION });
    }
    Ok(bytes)
}

fn read_start(path: &Path, bytes: usize) -> std::io::Result<Vec<u8>> {
    use std::io::Read;
    let mut start = Vec::with_capacity(bytes);
    fs::File::open(path)?.take(bytes as u64).read_to_end(&mut start)?;
    Ok(start)
}

pub(super) fn damage(reason: &str) -> StoreError {
    StoreError::Corrupt { reason: reason.to_owned(), kept_aside: None, backups: Vec::new() }
}

/// `progress.db` -> `progress.db-wal`.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn read_through(connection: &Connection) -> Result<(), StoreError> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(damage(&found)) }
}

pub(super) fn set_up(connection: &Connection, journal: Option<Journal>) -> Result<(), StoreError> {
    connection.set_prepared_statement_cache_capacity(64);
    if let Some(journal) = journal {
        connection.pragma_update_and_check(None, "journal_mode", journal.pragma(), |_| Ok(()))?;
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update_and_check(None, "wal_autocheckpoint", FOLD_AT_PAGES, |_| Ok(()))?;
    // On macOS only this makes the drive write out its own cache; elsewhere it has no effect.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    Ok(())
}

fn open_reader(dir: &Path) -> Result<Store, StoreError> {
    let path = dir.join(DATABASE);
    let absent = || StoreError::Absent { path: path.clone() };
    if look(&path)? == 0 {
        return Err(absent());
    }
    let connection = open_to_read(&path).map_err(|error| match error {
        StoreError::Busy { .. } => StoreError::Busy { holder: holder_of(dir) },
        other => other,
    })?;
    match upgrades::version(&connection)? {
        0 => Err(absent()),
        found if found < upgrades::VERSION => Err(StoreError::Older { found, known: upgrades::VERSION }),
        _ => {
            let connection = derived::to_read(connection)?;
            Ok(Store {
                connection,
                dir: Some(dir.to_owned()),
                uncounted: Vec::new(),
                access: Access::Reader,
                _lock: None,
            })
        }
    }
}

/// Opens a database that is there already, to read only, and reads its first page.
pub(super) fn open_to_read(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    let readable = upgrades::version(&connection);
    if readable.is_ok() || with_suffix(path, "-wal").exists() {
        readable?;
        return Ok(connection);
    }
    // A database with a write-ahead log in a folder that may not be written to: without a log there is no writer
    // either, so it can be read as a file that does not change.
    let uri = format!("file:{}?immutable=1", uri_path(path));
    let connection = Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI)?;
    upgrades::version(&connection)?;
    Ok(connection)
}

/// A path as the database's URIs want it: the three characters with a meaning of their own are escaped.
fn uri_path(path: &Path) -> String {
    let text = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    if cfg!(windows) { format!("/{}", text.replace('\\', "/")) } else { text }
}

fn create_dir(dir: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir).map_err(|source| StoreError::io(dir, source))
}
