//! Looking back on stories judged before: one page at a time, read on the record's thread.

use std::sync::Arc;

use super::record::Record;
use crate::base::{ItemRef, Language, LearnerId};
use crate::pack::catalog::Catalog;
use crate::study::library::Loaded;
use crate::study::{Found, HistoryPage, HistoryQuery, Pending, StudyError};
use crate::ui::screens::summary::data::heading;

/// Items that one search takes from packs at most: nobody turns so many pages.
const MOST_ITEMS: usize = 5_000;

/// What is looked at, and the page that was read last.
#[derive(Default)]
pub struct LookBack {
    /// Words of titles or packs; empty for all.
    pub search: String,
    /// Which page, from 0.
    pub page: u32,
    /// The page.
    pub shown: HistoryPage,
    reading: Option<Pending<Result<HistoryPage, StudyError>>>,
    again: bool,
}

impl LookBack {
    /// Looks at a page of what a search finds.
    pub fn look(&mut self, search: String, page: u32) {
        (self.search, self.page) = (search, page);
        self.again = true;
    }

    /// Begins to read what was asked for, once nothing else is being read: typing does not pile up readings.
    pub fn pursue(&mut self, record: &Record, learner: LearnerId, loaded: &Arc<Loaded>, language: &Language) {
        if !self.again || self.reading.is_some() {
            return;
        }
        self.again = false;
        // Every title of a large library is too much to go through on the window's thread.
        let (loaded, language, search, page) = (Arc::clone(loaded), language.clone(), self.search.clone(), self.page);
        self.reading = record.read(move |study| {
            let query = HistoryQuery { right: None, found: found(&search, &loaded.catalog, &language) };
            study.history(learner, &query, page)
        });
    }

    /// Takes in what was read; whether there was anything.
    pub fn collect(&mut self) -> bool {
        let Some(read) = self.reading.as_ref().and_then(Pending::take) else { return false };
        self.reading = None;
        if let Ok(Ok(page)) = read {
            self.shown = page;
        }
        true
    }
}

/// Packs and items whose titles hold every word that is sought; none for everything.
fn found(search: &str, catalog: &Catalog, language: &Language) -> Option<Found> {
    let sought = search.to_lowercase();
    let pieces: Vec<&str> = sought.split_whitespace().collect();
    if pieces.is_empty() {
        return None;
    }
    let fits = |title: &str| {
        let title = title.to_lowercase();
        pieces.iter().all(|piece| title.contains(piece))
    };
    let mut found = Found::default();
    for pack in catalog.packs() {
        if fits(pack.title(language)) {
            found.packs.push(pack.id().clone());
            continue;
        }
        let items = pack.items().filter(|item| fits(heading(&item.words_or_source(language).1.stem)));
        let room = MOST_ITEMS.saturating_sub(found.items.len());
        found.items.extend(items.take(room).map(|item| ItemRef::new(pack.id().clone(), item.id.clone())));
    }
    Some(found)
}
