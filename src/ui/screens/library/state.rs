//! What may be lost without harm: filters, the search, the dialog that adds packs.

use super::data::{Card, LibraryData, Progress};
use crate::base::Language;
use crate::pack::model::Level;

/// The library's state.
#[derive(Clone, Debug, Default)]
pub struct LibraryState {
    /// What is sought.
    pub search: String,
    /// Only packs that far.
    pub progress: Option<Progress>,
    /// Only packs in this language.
    pub language: Option<Language>,
    /// Only packs of this level.
    pub level: Option<Level>,
    /// Put the cursor into the search field.
    pub seek: bool,
    /// The dialog that adds packs is open.
    pub adding: bool,
    /// The path typed in it.
    pub path: String,
    /// The first card has had the focus once.
    pub opened: bool,
}

impl LibraryState {
    /// Shows all packs again.
    pub fn drop_filters(&mut self) {
        self.search.clear();
        self.progress = None;
        self.language = None;
        self.level = None;
    }

    /// Indexes of the cards that pass the filters.
    #[must_use]
    pub fn shown(&self, data: &LibraryData) -> Vec<usize> {
        let sought = self.search.trim().to_lowercase();
        let pieces: Vec<&str> = sought.split_whitespace().collect();
        let fits = |card: &Card| {
            self.progress.is_none_or(|progress| card.progress == progress)
                && self.language.as_ref().is_none_or(|language| card.languages.contains(language))
                && self.level.is_none_or(|level| card.level == level)
                && pieces.iter().all(|piece| card.sought.contains(piece))
        };
        let cards = data.cards.iter().enumerate();
        cards.filter(|(_, card)| fits(card)).map(|(index, _)| index).collect()
    }
}
