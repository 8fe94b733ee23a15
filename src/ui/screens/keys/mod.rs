//! The key list, over whatever is on the screen.

mod data;

pub use data::{KeyGroup, KeyRow, KeysData, cap};
