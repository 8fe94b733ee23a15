//! What a session came to.

pub mod data;
