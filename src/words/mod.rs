//! The interface in every language: lookup by key, plural rules, numbers and dates.

mod bundle;
mod choose;
mod numbers;

pub use bundle::{AREAS, Arg, LANGUAGES, Words, source};
pub use choose::choose;
