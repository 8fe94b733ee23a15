//! When the record could not be opened: what happened, what was not harmed, what to do.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{TroubleData, TroubleFacts, TroubleKind, Way};
pub use view::{TroubleState, ui};
