//! The item to judge.

pub mod data;
