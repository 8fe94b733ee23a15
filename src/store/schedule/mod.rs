//! When each skill of a learner comes back. Every row follows from the answered log by replay.

use rusqlite::{Connection, OptionalExtension, params};

use super::json::{Json, Word};
use super::{Store, StoreError, answered};
use crate::base::{AnsweredId, Day, LearnerId, Pool, SessionId, SkillId, Timestamp};
use crate::schedule::{Memory, Practised, Row, Tally, replay};
use crate::session::Answered;

const COLUMNS: &str =
    "SELECT skill, memory, before, session, day, tally, last_at, last_answer FROM schedule WHERE learner = ?1";
const UPSERT: &str = "INSERT OR REPLACE INTO schedule VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";

impl Store {
    /// The schedule of a learner, by skill.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn schedule(&self, learner: LearnerId) -> Result<Vec<Row>, StoreError> {
        let sql = format!("{COLUMNS} ORDER BY skill");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([learner.0], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Makes a learner's schedule anew from their answers alone.
    ///
    /// # Errors
    /// The database cannot be read or written.
    pub fn rebuild_schedule(&mut self, learner: LearnerId) -> Result<(), StoreError> {
        self.write(|tx| rebuild(tx, learner))
    }
}

/// Makes a learner's rows anew; inside a transaction.
pub(super) fn rebuild(connection: &Connection, learner: LearnerId) -> Result<(), StoreError> {
    connection.execute("DELETE FROM schedule WHERE learner = ?1", [learner.0])?;
    let log = log(connection, learner)?;
    replay(&log).iter().try_for_each(|row| put(connection, learner, row))
}

/// What an answer says to the schedule: nothing where the story was known already (it shows no skill), nor in a
/// check-up, which measures and does not train.
fn practised(answered: &Answered) -> Option<Practised> {
    (answered.pool == Pool::Training && !answered.met_before).then(|| Practised {
        id: answered.id,
        at: answered.at,
        offset: answered.offset,
        session: answered.session,
        skills: answered.skills.clone(),
        right: answered.is_right(),
        confidence: answered.confidence,
    })
}

fn log(connection: &Connection, learner: LearnerId) -> Result<Vec<Practised>, StoreError> {
    let all = answered::of_learner(connection, learner)?;
    Ok(all.iter().filter_map(practised).collect())
}

/// Moves the rows of its skills on by an answer that was just inserted.
pub(super) fn count(connection: &Connection, answered: &Answered) -> Result<(), StoreError> {
    let Some(answer) = practised(answered) else {
        return Ok(());
    };
    for (index, skill) in answer.skills.iter().enumerate() {
        if answer.skills[..index].contains(skill) {
            continue;
        }
        let row = by_skill(connection, answered.learner, skill)?;
        let row = if follows(connection, row.as_ref(), skill, &answer)? {
            Some(Row::add(row, skill, &answer))
        } else {
            let log = log(connection, answered.learner)?;
            replay(&log).into_iter().find(|row| row.skill == *skill)
        };
        if let Some(row) = row {
            put(connection, answered.learner, &row)?;
        }
    }
    Ok(())
}

/// Whether the answer comes last in the log of its skill and either belongs to the row's session or begins another,
/// so that the row can be moved on without a replay.
fn follows(
    connection: &Connection,
    row: Option<&Row>,
    skill: &SkillId,
    answer: &Practised,
) -> Result<bool, StoreError> {
    let Some(row) = row else {
        return Ok(true);
    };
    // A replay for an answer before it may have counted it already.
    if answer.order() <= row.last {
        return Ok(false);
    }
    if row.session == answer.session {
        return Ok(true);
    }
    let taken_up_again = connection
        .prepare_cached(
            "SELECT 1 FROM answered WHERE session = ?1 AND id <> ?2
             AND EXISTS (SELECT 1 FROM json_each(skills) WHERE value = ?3)",
        )?
        .exists(params![answer.session.0, answer.id.0, skill.as_str()])?;
    Ok(!taken_up_again)
}

fn by_skill(connection: &Connection, learner: LearnerId, skill: &SkillId) -> Result<Option<Row>, StoreError> {
    let sql = format!("{COLUMNS} AND skill = ?2");
    Ok(connection.prepare_cached(&sql)?.query_row(params![learner.0, skill.as_str()], read).optional()?)
}

fn put(connection: &Connection, learner: LearnerId, row: &Row) -> Result<(), StoreError> {
    connection.prepare_cached(UPSERT)?.execute(params![
        learner.0,
        row.skill.as_str(),
        row.memory.due.0,
        row.memory.interval(),
        Word(row.memory.grade),
        Json(row.memory),
        Json(row.before),
        row.session.0,
        row.day.0,
        Json(row.tally),
        row.last.0.0,
        row.last.1.0,
    ])?;
    Ok(())
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        skill: SkillId::new(row.get::<_, String>(0)?),
        memory: row.get::<_, Json<Memory>>(1)?.0,
        before: row.get::<_, Json<Option<Memory>>>(2)?.0,
        session: SessionId(row.get(3)?),
        day: Day(row.get(4)?),
        tally: row.get::<_, Json<Tally>>(5)?.0,
        last: (Timestamp(row.get(6)?), AnsweredId(row.get(7)?)),
    })
}
