//! The course map: packs in their order, what each builds on, how far one is, how long each takes.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{CourseData, CourseFacts, StopFacts};
pub use view::{CourseState, ui};
