//! Who is practising?

mod data;

pub use data::{DialogWords, LearnerFacts, PickerData, SEARCH_FROM, Tile, seen, shown_name};
