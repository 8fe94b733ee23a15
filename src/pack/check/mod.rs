//! The rules that a draft must pass to become a pack, one file a rule, all findings at once.

mod finding;

pub use finding::{Finding, Severity};
