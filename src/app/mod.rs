//! The window: routes, actions applied, tasks in the background.

pub mod clock;
pub mod crash;
mod options;
pub mod pictures;
pub mod preferences;
pub mod record;
pub mod shelf;

pub use options::{Options, Renderer};
