//! Before a practice: how many stories, from which pack.

mod data;

pub use data::{FreshFacts, Length, PracticeData, PracticeFacts, Source};
