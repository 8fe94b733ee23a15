//! The lessons in the program: each pack as a one-file pack, packed when the program was built.

use std::io::Cursor;

use crate::pack::archive::Archive;

/// A pack's name, and its `.tigerpack`.
type OwnPack = (&'static str, &'static [u8]);

mod table {
    include!(concat!(env!("OUT_DIR"), "/lessons.rs"));
}

/// Every pack of ours, named `embedded:<folder>`.
pub(super) fn packs() -> impl Iterator<Item = Archive<Cursor<&'static [u8]>>> {
    // What the build has packed can be opened; a test reads all of it.
    table::LESSONS
        .iter()
        .filter_map(|(name, bytes)| Archive::open(format!("embedded:{name}"), Cursor::new(*bytes)).ok())
}
