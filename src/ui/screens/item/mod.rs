//! The item to judge: the artefact, two answers, how sure, the tools of the desk, lock in.

pub mod data;
pub mod keys;
#[doc(hidden)]
pub mod sample;
mod state;
pub(super) mod top;
pub(super) mod view;

pub use data::{ItemData, Place, Saving, Scene};
pub use state::{ItemState, RunState};
pub use top::{dialogs, side, top_bar};
pub use view::ui;
