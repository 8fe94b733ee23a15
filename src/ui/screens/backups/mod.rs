//! Backups: what there is, and putting one back.

mod data;

pub use data::{BackupFacts, BackupRow, BackupsData, moment};
