//! What the checker found in packs, for their authors.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{FindingGroup, FindingRow, FindingsData, SHOWN};
pub use view::{FindingsState, ui};
