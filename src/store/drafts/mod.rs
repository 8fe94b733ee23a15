//! What stands on the screen and is not locked in, one row a session.

use rusqlite::{Connection, OptionalExtension, params};

use super::json::Json;
use super::{Store, StoreError, sessions};
use crate::base::SessionId;
use crate::session::Draft;

impl Store {
    /// Keeps what is not yet locked in, in the place of what was kept before.
    ///
    /// # Errors
    /// No such session; nothing could be written.
    pub fn keep_draft(&mut self, session: SessionId, draft: &Draft) -> Result<(), StoreError> {
        self.write(|tx| {
            let known = sessions::by_id(tx, session)?.ok_or(StoreError::Unknown { what: "session" })?;
            tx.prepare_cached("INSERT OR REPLACE INTO drafts VALUES (?1, ?2, ?3)")?.execute(params![
                session.0,
                known.learner.0,
                Json(draft)
            ])?;
            Ok(())
        })
    }

    /// What was not yet locked in when a session was left. One that this program cannot read is as good as none.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn draft(&self, session: SessionId) -> Result<Option<Draft>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT draft FROM drafts WHERE session = ?1")?;
        let text: Option<String> = statement.query_row([session.0], |row| row.get(0)).optional()?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
    }
}

/// Forgets what is locked in by now; inside a transaction.
pub(super) fn forget(connection: &Connection, session: SessionId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM drafts WHERE session = ?1")?.execute([session.0])?;
    Ok(())
}
