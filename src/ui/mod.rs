//! Everything drawn: theme, widgets, screens. Data in, actions out.

pub mod action;
