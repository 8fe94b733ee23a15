//! The pages of a lesson, and the way into its quiz.

mod data;
pub mod markdown;
#[doc(hidden)]
pub mod sample;
pub(in crate::ui::screens) mod text;
mod view;

pub use data::{Example, LessonData, LessonFacts, Step, StepState};
pub use view::{LessonState, ui};
