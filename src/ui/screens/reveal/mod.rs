//! What a story was, and how to tell: cues in place, margin notes, trail, sources, how confidence met truth.

mod calibration;
pub mod data;
mod margin;
mod panel;
mod process;
#[doc(hidden)]
pub mod sample;
mod state;
mod view;

pub use data::{Next, RevealData, Scene};
pub use state::RevealState;
pub use view::ui;
