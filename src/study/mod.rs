//! The only door to change: what can be done to a learner's record, and what went stale by it.
//!
//! [`Study`] opens a data folder, does [`Op`]s and reads. The window keeps it on a thread of its own ([`Worker`]);
//! the terminal calls it outright. [`export`] writes one learner's own record to a file.

mod change;
mod door;
pub mod export;
pub mod library;
mod op;
mod readings;
mod worker;

pub use change::Change;
pub use door::Study;
pub use op::{NewLearner, Op};
pub use readings::SkillShares;
pub use worker::{Gone, Pending, Reply, Ticket, Worker};

pub use crate::base::Avatar;
pub use crate::store::{
    Access, Backup, ExerciseTally, Flag, Found, HistoryPage, HistoryQuery, Holder, Journal, Learner, OnRecord,
    OpenOptions, Quiz, Recovery, Scope, SessionLine, StoreError as StudyError, VERSION as DATABASE_VERSION, backups_in,
    writer_of,
};
