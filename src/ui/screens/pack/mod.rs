//! One pack: its lessons, and what it is.

mod data;

pub use data::{LessonProgress, LessonRow, Mark, PackData, PackFacts};
