//! What an author writes: drafts, the rules that turn them into packs, and the catalogue of checked packs.

pub mod archive;
pub mod catalog;
pub mod check;
pub mod draft;
pub mod format;
pub mod model;
pub mod source;
pub mod vocabulary;
