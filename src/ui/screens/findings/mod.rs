//! What the checker found in packs, for their authors.

mod data;

pub use data::{FindingGroup, FindingRow, FindingsData, SHOWN};
