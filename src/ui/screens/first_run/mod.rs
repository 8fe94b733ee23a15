//! The very first start: language, a name or none, an animal, and four stories.

mod data;

pub use data::{ANIMALS, Animal, FirstRunData, LanguageChoice, animals, languages};
