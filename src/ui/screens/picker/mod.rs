//! Who is practising?

mod data;
mod dialogs;
#[doc(hidden)]
pub mod sample;
mod state;
mod view;

pub use data::{DialogWords, LearnerFacts, PickerData, SEARCH_FROM, Tile, seen, shown_name};
pub use state::{Ask, PickerState};
pub use view::ui;
