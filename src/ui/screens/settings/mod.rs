//! Preferences; each change applies at once.

mod rows;
mod data;

pub use data::{Control, FolderRow, GOALS, Page, Pick, Row, Section, SettingsData, SettingsFacts, TEXT_SIZES, ThemePick};
