//! What a check-up came to: both skills, the figures behind them, what has changed, every story with its reasons.

mod data;
mod figures;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{ChangeData, Earlier, Line, OutcomeData, Scene};
pub use view::{OutcomeState, ui};
