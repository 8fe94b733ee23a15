//! Choices, by whose they are and by name.

use std::collections::BTreeMap;

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::json::Json;
use super::{Store, StoreError, learners};
use crate::base::LearnerId;

/// Whose setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Scope {
    /// Everybody on this machine.
    Machine,
    /// One learner.
    Learner(LearnerId),
}

impl Scope {
    fn learner(self) -> Option<LearnerId> {
        match self {
            Self::Machine => None,
            Self::Learner(id) => Some(id),
        }
    }
}

impl Store {
    /// Sets, or with `None` forgets, a setting.
    ///
    /// # Errors
    /// No such learner; nothing could be written.
    pub fn set(&mut self, scope: Scope, name: &str, value: Option<&serde_json::Value>) -> Result<(), StoreError> {
        let learner = scope.learner();
        self.write(|tx| {
            if let Some(id) = learner
                && learners::by_id(tx, id)?.is_none()
            {
                return Err(StoreError::Unknown { what: "learner" });
            }
            let id = learner.map(|id| id.0);
            tx.prepare_cached("DELETE FROM settings WHERE learner IS ?1 AND name = ?2")?.execute(params![id, name])?;
            if let Some(value) = value {
                tx.prepare_cached("INSERT INTO settings VALUES (?1, ?2, ?3)")?.execute(params![
                    id,
                    name,
                    Json(value)
                ])?;
            }
            Ok(())
        })
    }

    /// All settings of a scope by name.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn settings(&self, scope: Scope) -> Result<BTreeMap<String, serde_json::Value>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT name, value FROM settings WHERE learner IS ?1")?;
        let rows = statement.query_map([scope.learner().map(|id| id.0)], |row| {
            Ok((row.get(0)?, row.get::<_, Json<serde_json::Value>>(1)?.0))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
