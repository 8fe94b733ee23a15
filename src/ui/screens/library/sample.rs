//! Made-up data for tests and benches: the library.

use std::collections::HashMap;

use super::{LibraryData, LibraryFacts, LibraryState, PackProgress};
use crate::pack::catalog::Catalog;
use crate::ui::screens::sample;
use crate::words::Words;

/// The library over `catalog`, with some progress made up.
#[must_use]
pub fn over(words: &Words, catalog: &Catalog, loading: Option<(usize, usize)>, found: usize) -> LibraryData {
    let mut progress = HashMap::new();
    for (at, pack) in catalog.packs().iter().enumerate() {
        let stories = pack.items().count();
        let of = [
            PackProgress { met: stories / 2, lessons: 1 },
            PackProgress::default(),
            PackProgress { met: stories, lessons: pack.lessons().len() },
        ];
        progress.insert(pack.id().clone(), of[at % 3]);
    }
    let facts =
        LibraryFacts { catalog, language: words.language(), progress: &progress, found, failed: found / 3, loading };
    LibraryData::build(words, &facts)
}

/// Empty, loading, two packs, twelve packs, a search without a hit, the dialog.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, LibraryData, LibraryState)> {
    let (none, two, twelve) = (Catalog::default(), sample::catalog(2), sample::catalog(12));
    let sought = LibraryState { search: "qqq".to_owned(), ..LibraryState::default() };
    let adding = LibraryState { adding: true, ..LibraryState::default() };
    vec![
        ("empty", over(words, &none, None, 0), LibraryState::default()),
        ("loading", over(words, &two, Some((3, 40)), 0), LibraryState::default()),
        ("two", over(words, &two, None, 2), LibraryState::default()),
        ("twelve", over(words, &twelve, None, 3), LibraryState::default()),
        ("nothing", over(words, &twelve, None, 0), sought),
        ("adding", over(words, &two, None, 0), adding),
    ]
}
