//! The window: routes, actions applied, tasks in the background.

mod ahead;
mod amended;
#[allow(clippy::module_inception)] // the room's one struct, named like the room
mod app;
mod apply;
pub mod clock;
mod collect;
pub mod crash;
mod dialogs;
mod facts;
mod gathered;
mod guide;
#[cfg(test)]
mod keyboard_tests;
mod look_back;
mod notices;
mod options;
mod person;
mod pictures;
mod planning;
pub mod preferences;
mod record;
mod router;
mod screen;
mod shelf;
mod sitting;
mod spent;
#[cfg(test)]
mod tests;
mod wake;
mod window;

pub use app::{App, Beginning};
pub use options::{Options, Renderer};
pub use window::{WindowError, display, run};
