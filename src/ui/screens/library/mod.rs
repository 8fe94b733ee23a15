//! All packs: what they are, how far one has come, adding more.

mod add;
mod data;
#[doc(hidden)]
pub mod sample;
mod state;
mod view;

pub use data::{
    AddWords, Card, LibraryData, LibraryFacts, PackProgress, Progress, cover_name, language_name, level_key, licence,
    tongue,
};
pub use state::LibraryState;
pub use view::ui;
