//! One pack: its lessons, and what it is.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{LessonProgress, LessonRow, Mark, PackData, PackFacts};
pub use view::{PackState, ui};
