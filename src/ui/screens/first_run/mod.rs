//! The very first start: language, a name or none, an animal, and four stories.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{ANIMALS, Animal, FirstRunData, LanguageChoice, animals, languages};
pub use view::{FirstRunState, ui};
