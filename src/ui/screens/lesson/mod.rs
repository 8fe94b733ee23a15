//! The pages of a lesson, and the way into its quiz.

pub mod markdown;
mod data;
#[doc(hidden)]
pub mod sample;
mod view;
mod text;

pub use data::{Example, LessonData, LessonFacts, Step, StepState};
pub use view::{LessonState, ui};
