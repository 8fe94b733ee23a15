//! What may be lost without harm.

use super::data::Section;

/// The settings' state.
#[derive(Clone, Debug, Default)]
pub struct SettingsState {
    /// The page shown.
    pub section: Section,
    /// Which answer key is being changed: 0 news, 1 false.
    pub changing: Option<usize>,
    /// The key that was pressed is taken.
    pub taken: bool,
    /// A path typed.
    pub path: String,
    /// The page's entry has had the focus once.
    pub opened: bool,
}

impl SettingsState {
    /// Turns to a page.
    pub fn turn(&mut self, section: Section) {
        self.section = section;
        self.changing = None;
        self.taken = false;
    }
}
