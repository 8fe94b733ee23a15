//! Our own lessons, read once.

use std::sync::OnceLock;

use paper_tiger::pack::catalog::Catalog;
use paper_tiger::study::library::{Library, Options, Place};

/// The catalogue of the packs in the program.
pub fn catalog() -> &'static Catalog {
    static OURS: OnceLock<Catalog> = OnceLock::new();
    OURS.get_or_init(|| Library::load(&[Place::Embedded], &Options::default(), &|_| {}).catalog)
}
