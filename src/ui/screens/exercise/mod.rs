//! An exercise beside judging: what is asked, what was given, and, once it is on record, what it came to.

pub mod data;
mod keys;
mod mark;
mod pair;
mod parts;
mod pieces;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{ExerciseData, Scene};
pub use view::{ExerciseState, ui};
