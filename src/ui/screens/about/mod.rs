//! What this program is, what is stored where, licences.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{AboutData, AboutFacts, Part};
pub use view::{AboutState, ui};
