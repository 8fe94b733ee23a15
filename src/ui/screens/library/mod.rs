//! All packs: what they are, how far one has come, adding more.

mod data;

pub use data::{AddWords, Card, LibraryData, LibraryFacts, PackProgress, Progress, cover_name, language_name, level_key, licence, tongue};
