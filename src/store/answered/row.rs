//! One row as the fact it records.

use rusqlite::Row;
use rusqlite::types::Type;

use crate::base::{
    AnsweredId, Confidence, ItemRef, Key, KindId, Language, LearnerId, Pool, SessionId, SkillId, Surface, TechniqueId,
    Timestamp, UtcOffset, Verdict,
};
use crate::session::Answered;
use crate::store::json::{Json, Word};

const TRAINING: &str = "training";
const CHECK_UP: &str = "check-up:";

/// The pool as it stands in its column.
pub(in crate::store) fn pool_word(pool: &Pool) -> String {
    match pool {
        Pool::Training => TRAINING.to_owned(),
        Pool::CheckUp { form } => format!("{CHECK_UP}{form}"),
    }
}

/// Reads a row of `columns.sql`.
pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Answered> {
    let text = |column| row.get::<_, String>(column);
    Ok(Answered {
        id: AnsweredId(row.get(0)?),
        learner: LearnerId(row.get(1)?),
        session: SessionId(row.get(2)?),
        position: row.get(3)?,
        item: ItemRef::new(text(4)?.as_str(), text(6)?.as_str()),
        revision: text(5)?,
        language: Language::new(text(7)?),
        key: read_word(row, 8, read_key)?,
        kind: KindId::new(text(9)?),
        skills: row.get::<_, Json<Vec<SkillId>>>(10)?.0,
        techniques: row.get::<_, Json<Vec<TechniqueId>>>(11)?.0,
        pool: read_word(row, 12, read_pool)?,
        surface: read_word(row, 13, |word| Surface::ALL.into_iter().find(|surface| surface.as_str() == word))?,
        exercise: row.get::<_, Word<_>>(14)?.0,
        verdict: read_word(row, 15, |word| read_key(word).map(Verdict::from))?,
        confidence_before: read_confidence(row, 16)?,
        confidence: read_confidence(row, 17)?,
        met_before: row.get(18)?,
        steps: row.get::<_, Json<_>>(19)?.0,
        milliseconds: row.get(20)?,
        at: Timestamp(row.get(21)?),
        offset: UtcOffset(row.get(22)?),
        app_version: text(23)?,
    })
}

pub(in crate::store) fn read_key(word: &str) -> Option<Key> {
    [Key::News, Key::False].into_iter().find(|key| key.as_str() == word)
}

pub(in crate::store) fn read_pool(word: &str) -> Option<Pool> {
    if word == TRAINING {
        return Some(Pool::Training);
    }
    word.strip_prefix(CHECK_UP).map(|form| Pool::CheckUp { form: form.to_owned() })
}

pub(in crate::store) fn read_word<T>(
    row: &Row<'_>,
    column: usize,
    known: impl FnOnce(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    let word: String = row.get(column)?;
    known(&word).ok_or_else(|| {
        let reason = format!("a word this program does not know: {word}");
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, reason.into())
    })
}

pub(in crate::store) fn read_confidence(row: &Row<'_>, column: usize) -> rusqlite::Result<Confidence> {
    Confidence::new(row.get(column)?)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Integer, error.into()))
}
