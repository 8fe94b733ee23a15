//! Everything drawn: theme, widgets, screens. Data in, actions out.

pub mod action;
pub mod look;
pub mod theme;
pub mod widgets;
