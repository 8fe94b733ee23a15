//! What may be lost without harm: the search, an open dialog, what is typed in it.

use super::data::Tile;
use crate::base::LearnerId;

/// Which dialog is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ask {
    /// None.
    #[default]
    Nothing,
    /// Somebody new.
    New,
    /// Another name.
    Rename(LearnerId),
    /// Another animal.
    Animal(LearnerId),
    /// Delete for good?
    Delete(LearnerId),
}

/// The picker's state.
#[derive(Clone, Debug, Default)]
pub struct PickerState {
    /// What is sought.
    pub search: String,
    /// Which dialog is open.
    pub asking: Ask,
    /// The name typed in it.
    pub name: String,
    /// The animal picked in it.
    pub avatar: String,
    /// The field of the dialog has had the focus once.
    pub typed: bool,
    /// The first tile has had the focus once.
    pub opened: bool,
}

impl PickerState {
    /// Opens a dialog afresh.
    pub fn ask(&mut self, what: Ask) {
        self.asking = what;
        self.name.clear();
        super::super::first_run::ANIMALS[0].clone_into(&mut self.avatar);
        self.typed = false;
    }

    /// Opens a dialog about a learner.
    pub fn ask_about(&mut self, what: Ask, tile: &Tile) {
        self.ask(what);
        self.name.clone_from(&tile.own_name);
        self.avatar.clone_from(&tile.avatar);
    }
}
