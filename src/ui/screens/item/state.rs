//! What the item screen may lose without harm.

use egui::Id;

use crate::base::ItemRef;

/// What item and reveal share: open dialogs, and which controls take Enter for themselves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunState {
    /// The question before leaving is open.
    pub leaving: bool,
    /// The note for the author, while its dialog is open.
    pub flag: Option<String>,
    /// Controls beside the main way: with the focus on one of them, Enter presses it.
    pub aside: Vec<Id>,
}

impl RunState {
    /// Whether a dialog is open.
    #[must_use]
    pub fn has_dialog(&self) -> bool {
        self.leaving || self.flag.is_some()
    }
}

/// What the item screen may lose without harm.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemState {
    /// Shared with the reveal.
    pub run: RunState,
    /// The item that has been given its first focus.
    pub met: Option<ItemRef>,
}
