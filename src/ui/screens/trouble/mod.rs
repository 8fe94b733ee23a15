//! When the record could not be opened: what happened, what was not harmed, what to do.

mod data;

pub use data::{TroubleData, TroubleFacts, TroubleKind, Way};
