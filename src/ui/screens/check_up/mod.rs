//! The page before a check-up: what it is, how to leave it, and those that were taken.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{CheckUpData, CheckUpFacts, Fact, PastRow, Stand, TakenFacts, minutes};
pub use view::{CheckUpState, ui};
