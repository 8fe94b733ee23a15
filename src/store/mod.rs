//! The embedded database: one folder per table with its statements, numbered upgrades, backups, one writer at a time.
//!
//! Nothing here reads a clock: whoever calls says what time it is. The rules that the answered log is append-only and
//! that a deleted learner stays deleted are triggers in the schema (`upgrades/`), not habits of this code.

mod answered;
mod backup;
mod delete;
mod derived;
mod drafts;
mod error;
mod exercised;
mod flags;
mod json;
mod learners;
mod lock;
mod open;
mod place;
mod schedule;
mod sessions;
mod settings;
mod tally;
mod upgrades;

pub use answered::{Found, HistoryPage, HistoryQuery, OnRecord};
pub use backup::{Backup, kept, list as backups_in};
pub use error::StoreError;
pub use exercised::ExerciseTally;
pub use flags::Flag;
pub use learners::Learner;
pub use lock::{Holder, writer_of};
pub use open::{Access, OpenOptions, Recovery, Store};
pub use place::Journal;
pub use sessions::{Quiz, SessionLine};
pub use settings::Scope;
pub use tally::{CellTally, DayTally, SkillTally};
pub use upgrades::VERSION;
