//! A learner's answers to look back on: newest first, page by page, searched.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use serde::{Deserialize, Serialize};

use super::{COLUMNS, row};
use crate::base::{ItemRef, LearnerId, PackId};
use crate::session::Answered;
use crate::store::json::Json;
use crate::store::{Store, StoreError};

/// Answers of a page.
const PAGE: u32 = 50;

/// Which answers to look for. The default is all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryQuery {
    /// Only right ones, or only wrong ones.
    pub right: Option<bool>,
    /// Only those to items that a search found.
    pub found: Option<Found>,
}

/// What a search among packs found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Packs, with all their items.
    pub packs: Vec<PackId>,
    /// Single items.
    pub items: Vec<ItemRef>,
}

/// One page of answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HistoryPage {
    /// Newest first, at most 50.
    pub answers: Vec<Answered>,
    /// Whether there is another page.
    pub more: bool,
}

impl Store {
    /// One page, counted from 0, of a learner's answers, newest first.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn history(&self, learner: LearnerId, query: &HistoryQuery, page: u32) -> Result<HistoryPage, StoreError> {
        let mut answers = look(&self.connection, learner, query, page)?;
        let more = answers.len() > PAGE as usize;
        answers.truncate(PAGE as usize);
        Ok(HistoryPage { answers, more })
    }

    /// A learner's last answers in training to items not met before, in the order of the log, at most `most`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn recent(&self, learner: LearnerId, most: u32) -> Result<Vec<Answered>, StoreError> {
        let sql = format!(
            "{COLUMNS} WHERE id IN (
                 SELECT answer FROM history CROSS JOIN answered ON id = answer
                 WHERE history.learner = ?1 AND met_before = 0 AND pool = 'training'
                 ORDER BY history.at DESC, answer DESC LIMIT ?2
             )
             ORDER BY at DESC, id DESC"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map((learner.0, most), row::read)?;
        let mut answers: Vec<Answered> = rows.collect::<Result<_, _>>()?;
        answers.reverse();
        Ok(answers)
    }

    /// A learner's last answers before which something was looked into at the desk, in the order of the log, at most
    /// `most`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn checked(&self, learner: LearnerId, most: u32) -> Result<Vec<Answered>, StoreError> {
        let sql = format!(
            "{COLUMNS} WHERE id IN (
                 SELECT answer FROM history WHERE learner = ?1 AND checked = 1 ORDER BY at DESC, answer DESC LIMIT ?2
             )
             ORDER BY at DESC, id DESC"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map((learner.0, most), row::read)?;
        let mut answers: Vec<Answered> = rows.collect::<Result<_, _>>()?;
        answers.reverse();
        Ok(answers)
    }
}

/// The answers of a page and one more. Ids are found in the history alone, so that a page far back costs little.
fn look(
    connection: &Connection,
    learner: LearnerId,
    query: &HistoryQuery,
    page: u32,
) -> Result<Vec<Answered>, StoreError> {
    let judged = match query.right {
        None => "",
        Some(true) => "AND is_right = 1",
        Some(false) => "AND is_right = 0",
    };
    let ids = match &query.found {
        None => format!("SELECT answer, at FROM history WHERE learner = ?1 {judged}"),
        Some(_) => format!(
            "SELECT answer, at FROM history WHERE learner = ?1 AND pack IN (SELECT value FROM json_each(?4)) {judged}
             UNION
             SELECT history.answer, history.at FROM json_each(?5) AS found CROSS JOIN history
             WHERE learner = ?1 AND pack = found.value ->> 'pack' AND item = found.value ->> 'item' {judged}"
        ),
    };
    let sql = format!(
        "{COLUMNS} WHERE id IN (SELECT answer FROM ({ids}) ORDER BY at DESC, answer DESC LIMIT ?2 OFFSET ?3)
         ORDER BY at DESC, id DESC"
    );
    let mut values: Vec<Value> = vec![
        learner.0.as_bytes().to_vec().into(),
        i64::from(PAGE + 1).into(),
        (i64::from(page) * i64::from(PAGE)).into(),
    ];
    if let Some(found) = &query.found {
        values.push(Json(&found.packs).text()?.into());
        values.push(Json(&found.items).text()?.into());
    }
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), row::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
