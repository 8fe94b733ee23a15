//! Who is practising?

mod data;
#[doc(hidden)]
pub mod sample;
mod view;
mod state;
mod dialogs;

pub use data::{DialogWords, LearnerFacts, PickerData, SEARCH_FROM, Tile, seen, shown_name};
pub use state::{Ask, PickerState};
pub use view::ui;
