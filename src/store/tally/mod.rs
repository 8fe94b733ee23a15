//! Counts of answers, items met and lessons done, and where each answer stands in the history: moved on after every
//! change, and made anew from the log by the very same statements.

use rusqlite::{Connection, params};

use super::answered::OF_LEARNER;
use super::answered::row::{read_confidence, read_key, read_pool, read_word};
use super::{Store, StoreError, sessions};
use crate::base::{AnsweredId, Confidence, Day, Key, LearnerId, PackId, Pool, SessionId, SkillId, Verdict};
use crate::session::{Exercise, Exercised, History};

/// Number of the rule by which the tallies are made; another one has them made anew at the next opening.
pub(super) const RULE: i64 = 2;

/// Each adds what some rows of the log come to; `{which}` says which rows. Days are counted as in the schedule and
/// the figures: all instants are after 1970, so division rounds down.
const COUNTS: [&str; 5] = [
    include_str!("cells.sql"),
    include_str!("days.sql"),
    include_str!("skills.sql"),
    include_str!("met.sql"),
    include_str!("history.sql"),
];

/// The same for items met in pairs.
const MET_PAIRS: &str = include_str!("met_pairs.sql");

const TABLES: [&str; 6] = ["tally_cells", "tally_days", "tally_skills", "met", "lessons_done", "history"];

/// All answers of one local day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayTally {
    /// The day.
    pub day: Day,
    /// Answers, at least one.
    pub answers: u32,
    /// Of these, after something was opened at the desk.
    pub checked: u32,
    /// Time from shown to locked in, over all of them.
    pub milliseconds: u64,
}

/// Answers of one local day to items not met before that agree in all of this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellTally {
    /// The day.
    pub day: Day,
    /// The stock the items came from.
    pub pool: Pool,
    /// What they were.
    pub key: Key,
    /// What they were taken for.
    pub verdict: Verdict,
    /// How surely.
    pub confidence: Confidence,
    /// How many, at least one.
    pub answers: u32,
}

/// Answers in training to items of one skill and key, those met before left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillTally {
    /// The skill.
    pub skill: SkillId,
    /// What the items were.
    pub key: Key,
    /// How many answers, at least one.
    pub answers: u32,
    /// Of these, right.
    pub right: u32,
}

impl Store {
    /// A learner's days with at least one answer, in order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn day_tallies(&self, learner: LearnerId) -> Result<Vec<DayTally>, StoreError> {
        let sql = "SELECT day, answers, checked, milliseconds FROM tally_days WHERE learner = ?1 ORDER BY day";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([learner.0], |row| {
            let (day, answers, checked) = (Day(row.get(0)?), row.get(1)?, row.get(2)?);
            Ok(DayTally { day, answers, checked, milliseconds: row.get::<_, i64>(3)?.unsigned_abs() })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A learner's answers counted by day, pool, key, verdict and confidence, in that order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn cell_tallies(&self, learner: LearnerId) -> Result<Vec<CellTally>, StoreError> {
        let sql = "SELECT day, pool, key, verdict, confidence, answers FROM tally_cells WHERE learner = ?1
                   ORDER BY day, pool, key, verdict, confidence";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([learner.0], |row| {
            Ok(CellTally {
                day: Day(row.get(0)?),
                pool: read_word(row, 1, read_pool)?,
                key: read_word(row, 2, read_key)?,
                verdict: read_word(row, 3, |word| read_key(word).map(Verdict::from))?,
                confidence: read_confidence(row, 4)?,
                answers: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A learner's answers in training counted by skill and key, in that order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn skill_tallies(&self, learner: LearnerId) -> Result<Vec<SkillTally>, StoreError> {
        let sql = "SELECT skill, key, answers, right_answers FROM tally_skills WHERE learner = ?1 ORDER BY skill, key";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([learner.0], |row| {
            let skill = SkillId::new(row.get::<_, String>(0)?);
            Ok(SkillTally { skill, key: read_word(row, 1, read_key)?, answers: row.get(2)?, right: row.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What planning must know of a learner's past: the same as [`History::of`] all their sessions and answers.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn past(&self, learner: LearnerId) -> Result<History, StoreError> {
        let mut past = History::default();
        let mut statement = self.connection.prepare_cached("SELECT pack, item FROM met WHERE learner = ?1")?;
        let mut rows = statement.query([learner.0])?;
        while let Some(row) = rows.next()? {
            past.meet_in(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?, row.get::<_, String>(1)?.into());
        }
        let mut statement =
            self.connection.prepare_cached("SELECT pack, lesson FROM lessons_done WHERE learner = ?1")?;
        let mut rows = statement.query([learner.0])?;
        while let Some(row) = rows.next()? {
            past.lesson_done(PackId::new(row.get::<_, String>(0)?), row.get::<_, String>(1)?.into());
        }
        Ok(past)
    }

    /// Makes a learner's tallies anew from their answers and sessions alone.
    ///
    /// # Errors
    /// The database cannot be read or written.
    pub fn rebuild_tallies(&mut self, learner: LearnerId) -> Result<(), StoreError> {
        self.write(|tx| rebuild(tx, learner))
    }
}

/// Counts an answer that was just inserted.
pub(super) fn count(connection: &Connection, answer: AnsweredId, session: SessionId) -> Result<(), StoreError> {
    for statement in COUNTS {
        connection.prepare_cached(&statement.replace("{which}", "id = ?1"))?.execute([answer.0])?;
    }
    settle(connection, session)
}

/// Notes what follows from an exercise that was just inserted: of a pair, both items are met.
pub(super) fn count_exercise(connection: &Connection, exercised: &Exercised) -> Result<(), StoreError> {
    if exercised.exercise == Exercise::Pair {
        connection.prepare_cached(&MET_PAIRS.replace("{which}", "id = ?1"))?.execute([exercised.id.0])?;
        settle(connection, exercised.session)?;
    }
    Ok(())
}

/// Notes what follows from where a session stands after an answer, a skip or its end: items met, a lesson done.
pub(super) fn settle(connection: &Connection, session: SessionId) -> Result<(), StoreError> {
    let Some(session) = sessions::by_id(connection, session)? else { return Ok(()) };
    let mut past = History::default();
    past.take_in(&session, sessions::answered_in(connection, session.id)?);
    let mut meet = connection.prepare_cached("INSERT OR IGNORE INTO met VALUES (?1, ?2, ?3)")?;
    for item in past.met() {
        meet.execute(params![session.learner.0, item.pack.as_str(), item.item.as_str()])?;
    }
    let mut finish = connection.prepare_cached("INSERT OR IGNORE INTO lessons_done VALUES (?1, ?2, ?3)")?;
    for (pack, lesson) in past.lessons_done() {
        finish.execute(params![session.learner.0, pack.as_str(), lesson.as_str()])?;
    }
    Ok(())
}

/// Makes a learner's tallies anew; inside a transaction.
pub(super) fn rebuild(connection: &Connection, learner: LearnerId) -> Result<(), StoreError> {
    for table in TABLES {
        connection.execute(&format!("DELETE FROM {table} WHERE learner = ?1"), [learner.0])?;
    }
    for statement in COUNTS {
        connection.prepare_cached(&statement.replace("{which}", OF_LEARNER))?.execute([learner.0])?;
    }
    connection.prepare_cached(&MET_PAIRS.replace("{which}", OF_LEARNER))?.execute([learner.0])?;
    let mut statement = connection.prepare_cached("SELECT id FROM sessions WHERE learner = ?1")?;
    let sessions = statement.query_map([learner.0], |row| row.get(0).map(SessionId))?.collect::<Result<Vec<_>, _>>()?;
    for session in sessions {
        settle(connection, session)?;
    }
    Ok(())
}
