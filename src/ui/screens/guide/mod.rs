//! The technique guide: what each manipulation is, how to spot it, and stories that used it, with their verdicts.

pub mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{GuideData, GuideEntry, GuideFacts, GuideStory};
pub use view::{GuideState, ui};
