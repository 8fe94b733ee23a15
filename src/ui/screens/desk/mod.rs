//! The investigation desk: tools that open simulated pages out of the pack, a notebook, and how sure one is by now.

pub mod data;
mod notes;
mod pages;
#[doc(hidden)]
pub mod sample;
mod state;
pub mod sum;
mod view;

pub use data::{DeskData, Scene};
pub use state::DeskState;
pub use view::ui;
