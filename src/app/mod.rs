//! The window: routes, actions applied, tasks in the background.

pub mod clock;
pub mod crash;
mod options;
pub mod preferences;

pub use options::{Options, Renderer};
