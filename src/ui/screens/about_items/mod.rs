//! How items are made, checked and mended, and what "made up for practice" means.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::AboutItemsData;
pub use view::{AboutItemsState, ui};
