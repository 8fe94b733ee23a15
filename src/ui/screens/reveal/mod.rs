//! What a story was, and how to tell.

pub mod data;
