//! The window: routes, actions applied, tasks in the background.

pub mod clock;
pub mod crash;
mod facts;
mod options;
pub mod pictures;
pub mod preferences;
pub mod record;
mod router;
pub mod shelf;
pub mod sitting;

pub use options::{Options, Renderer};
