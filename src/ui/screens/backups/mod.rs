//! Backups: what there is, and putting one back.

mod data;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{BackupFacts, BackupRow, BackupsData, moment};
pub use view::{BackupsState, ui};
