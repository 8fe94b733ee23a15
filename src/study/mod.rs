//! The only door to change: what can be done to a learner's record, and what went stale by it.

mod change;
mod op;

pub use change::Change;
pub use op::{Avatar, Flag, NewLearner, Op, Scope};
