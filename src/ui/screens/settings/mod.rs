//! Preferences; each change applies at once.

mod rows;
mod data;
#[doc(hidden)]
pub mod sample;
mod view;
mod themes;
mod state;
mod controls;

pub use data::{Control, FolderRow, GOALS, Page, Pick, Row, Section, SettingsData, SettingsFacts, TEXT_SIZES, ThemePick};
pub use state::SettingsState;
pub use view::ui;
