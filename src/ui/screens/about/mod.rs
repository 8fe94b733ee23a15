//! What this program is, what is stored where, licences.

mod data;

pub use data::{AboutData, AboutFacts, Part};
