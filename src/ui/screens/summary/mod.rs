//! What a session came to: both skills, confidence, every story, what to look at again and what comes back.

mod cards;
pub mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use cards::tiles;
pub use data::{Scene, Story, SummaryData};
pub use view::{SummaryState, ui};
