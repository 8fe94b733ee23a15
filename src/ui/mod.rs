//! Everything drawn: theme, widgets, screens. Data in, actions out.

pub mod action;
pub mod command;
pub mod frame;
pub mod look;
pub mod plot;
pub mod screens;
pub mod surfaces;
pub mod theme;
pub mod widgets;
