//! The pages of a lesson, and the way into its quiz.

pub mod markdown;
mod data;

pub use data::{Example, LessonData, LessonFacts, Step, StepState};
