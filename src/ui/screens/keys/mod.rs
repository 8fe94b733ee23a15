//! The key list, over whatever is on the screen.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{KeyGroup, KeyRow, KeysData, cap};
pub use view::ui;
