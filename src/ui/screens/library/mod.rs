//! All packs: what they are, how far one has come, adding more.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;
mod state;
mod add;

pub use data::{AddWords, Card, LibraryData, LibraryFacts, PackProgress, Progress, cover_name, language_name, level_key, licence, tongue};
pub use state::LibraryState;
pub use view::ui;
