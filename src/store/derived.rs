//! Tables that follow from the log: brought up to it after every answer, and made anew where another rule than this
//! program's made them, or where they do not count every answer.

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use super::open::set_up;
use super::{Store, StoreError, answered, backup, drafts, schedule, tally};
use crate::base::LearnerId;
use crate::schedule::RULE;
use crate::session::Answered;

/// Makes a learner's rows anew, inside a transaction.
type Rebuild = fn(&Connection, LearnerId) -> Result<(), StoreError>;

/// What follows from the log: its name in the table `derived`, the number of this program's rule, how it is made.
const DERIVED: [(&str, i64, Rebuild); 2] =
    [("schedule", RULE, schedule::rebuild), ("tallies", tally::RULE, tally::rebuild)];

/// Whoever has more answers in the log than are counted: a program ended between an answer and what follows from it.
const BEHIND: &str = "SELECT id FROM learners WHERE
    (SELECT count(*) FROM answered WHERE session IN (SELECT id FROM sessions WHERE learner = learners.id))
    <> (SELECT coalesce(sum(answers), 0) FROM tally_days WHERE learner = learners.id)";

/// Whether as many answers are counted as there are: a look at one index, for every start.
const ALL_COUNTED: &str = "SELECT (SELECT count(*) FROM answered) = (SELECT coalesce(sum(answers), 0) FROM tally_days)";

impl Store {
    /// Moves on what follows from the answers recorded since last time: schedule, tallies, history, drafts. What a
    /// crash takes away the next opening makes good from the log. Every change but another answer does this first.
    ///
    /// # Errors
    /// Nothing could be written; what is to be counted is kept for the next time.
    pub fn catch_up(&mut self) -> Result<(), StoreError> {
        if self.uncounted.is_empty() {
            return Ok(());
        }
        count(&mut self.connection, &self.uncounted)?;
        self.uncounted.clear();
        Ok(())
    }
}

fn count(connection: &mut Connection, answers: &[Answered]) -> Result<(), StoreError> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for answered in answers {
        drafts::forget(&tx, answered.session)?;
        schedule::count(&tx, answered)?;
        tally::count(&tx, answered.id, answered.session)?;
    }
    Ok(tx.commit()?)
}

/// Brings what follows from the log up to this program's rules, each whole or not at all. Where nothing is to be
/// done, nothing is written.
pub(super) fn bring_up_to_date(connection: &mut Connection) -> Result<(), StoreError> {
    for (name, number, rebuild) in DERIVED {
        if rule(connection, name)? == Some(number) {
            continue;
        }
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for learner in learners(&tx, "SELECT id FROM learners")? {
            rebuild(&tx, learner)?;
        }
        note_rule(&tx, name, number)?;
        tx.commit()?;
    }
    if is_counted(connection)? {
        return Ok(());
    }
    for learner in learners(connection, BEHIND)? {
        let uncounted = answered::uncounted(connection, learner)?;
        count(connection, &uncounted)?;
    }
    // What still does not agree was not left so by this program.
    for learner in learners(connection, BEHIND)? {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for (_, _, rebuild) in DERIVED {
            rebuild(&tx, learner)?;
        }
        tx.commit()?;
    }
    Ok(())
}

/// What a reader reads: the database itself, or, where it does not count every answer, a copy in memory as of now that
/// does, since only a writer can make that good.
pub(super) fn to_read(connection: Connection) -> Result<Connection, StoreError> {
    if is_counted(&connection)? {
        return Ok(connection);
    }
    let mut copy = Connection::open_in_memory()?;
    set_up(&copy, None)?;
    backup::copy_pages(&connection, &mut copy)?;
    bring_up_to_date(&mut copy)?;
    Ok(copy)
}

fn is_counted(connection: &Connection) -> Result<bool, StoreError> {
    Ok(connection.query_row(ALL_COUNTED, [], |row| row.get(0))?)
}

fn learners(connection: &Connection, sql: &str) -> Result<Vec<LearnerId>, StoreError> {
    let mut statement = connection.prepare(sql)?;
    let ids = statement.query_map([], |row| row.get(0).map(LearnerId))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

fn rule(connection: &Connection, name: &str) -> Result<Option<i64>, StoreError> {
    let sql = "SELECT rule FROM derived WHERE name = ?1";
    Ok(connection.query_row(sql, [name], |row| row.get(0)).optional()?)
}

fn note_rule(tx: &Transaction<'_>, name: &str, rule: i64) -> Result<(), StoreError> {
    tx.execute("INSERT OR REPLACE INTO derived VALUES (?1, ?2)", (name, rule))?;
    Ok(())
}
