//! Before a practice: how many stories, from which pack.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{FreshFacts, Length, PracticeData, PracticeFacts, Source};
pub use view::{PracticeState, ui};
