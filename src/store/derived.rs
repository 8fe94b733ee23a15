//! Tables that follow from the log, made anew where another rule than this program's made them.

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use super::{StoreError, schedule, tally};
use crate::base::LearnerId;
use crate::schedule::RULE;

/// Makes a learner's rows anew, inside a transaction.
type Rebuild = fn(&Connection, LearnerId) -> Result<(), StoreError>;

/// What follows from the log: its name in the table `derived`, the number of this program's rule, how it is made.
const DERIVED: [(&str, i64, Rebuild); 2] =
    [("schedule", RULE, schedule::rebuild), ("tallies", tally::RULE, tally::rebuild)];

/// Brings what follows from the log up to this program's rules, each whole or not at all. Where nothing is to be
/// done, nothing is written.
pub(super) fn bring_up_to_date(connection: &mut Connection) -> Result<(), StoreError> {
    for (name, number, rebuild) in DERIVED {
        if rule(connection, name)? == Some(number) {
            continue;
        }
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for learner in learners(&tx)? {
            rebuild(&tx, learner)?;
        }
        note_rule(&tx, name, number)?;
        tx.commit()?;
    }
    Ok(())
}

fn learners(connection: &Connection) -> Result<Vec<LearnerId>, StoreError> {
    let mut statement = connection.prepare("SELECT id FROM learners")?;
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
