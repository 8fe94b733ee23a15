//! Scrolling, the same everywhere.

use egui::{AsIdSalt, ScrollArea, Ui};

/// Scrolls up and down when `content` is higher than the room there is; takes that room's whole width.
pub fn scroll<R>(ui: &mut Ui, salt: impl AsIdSalt, content: impl FnOnce(&mut Ui) -> R) -> R {
    ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]).show(ui, content).inner
}

/// The same, but no higher than its content.
pub fn scroll_snug<R>(ui: &mut Ui, salt: impl AsIdSalt, max_height: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    ScrollArea::vertical().id_salt(salt).max_height(max_height).auto_shrink([false, true]).show(ui, content).inner
}
