//! Preferences; each change applies at once.

mod controls;
mod data;
mod rows;
#[doc(hidden)]
pub mod sample;
mod state;
mod themes;
mod view;

pub use data::{
    Control, FolderRow, GOALS, Page, Pick, Row, Section, SettingsData, SettingsFacts, TEXT_SIZES, ThemePick,
};
pub use state::SettingsState;
pub use view::ui;
