//! Numbered upgrades of the database. One that has shipped is never edited: a change is a new file.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use super::StoreError;

const UPGRADES: &[M<'static>] = &[
    M::up(include_str!("0001-start.sql")),
    M::up(include_str!("0002-derived.sql")),
    M::up(include_str!("0003-tallies.sql")),
    M::up(include_str!("0004-exercises.sql")),
    M::up(include_str!("0005-history.sql")),
];

/// The version of the database that this program writes (`PRAGMA user_version`).
pub const VERSION: i64 = UPGRADES.len().cast_signed() as i64;

/// Brings a database up to [`VERSION`], each step whole or not at all.
pub(super) fn apply(connection: &mut Connection) -> Result<(), StoreError> {
    let found = version(connection)?;
    if found > VERSION {
        return Err(StoreError::Newer { found, known: VERSION });
    }
    if found == VERSION {
        return Ok(());
    }
    Migrations::from_slice(UPGRADES).to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => StoreError::Database(rusqlite::Error::ToSqlConversionFailure(other.into())),
    })
}

/// The version a database says it has; 0 for one that was never written.
pub(super) fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}
