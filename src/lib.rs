//! Paper Tiger.

pub mod app;
pub mod base;
pub mod cli;
pub mod pack;
pub mod schedule;
pub mod session;
pub mod stats;
pub mod store;
pub mod study;
pub mod ui;
pub mod words;
