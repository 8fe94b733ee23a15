//! The lessons in the program.

use std::borrow::Cow;

use crate::pack::source::Memory;

/// A pack's name, and its files by path.
type OwnPack = (&'static str, &'static [(&'static str, &'static [u8])]);

mod table {
    include!(concat!(env!("OUT_DIR"), "/lessons.rs"));
}

/// Every pack of ours, named `embedded:<folder>`.
pub(super) fn packs() -> impl Iterator<Item = Memory> {
    table::LESSONS.iter().map(|(name, files)| {
        let file = |&(path, bytes): &(&'static str, &'static [u8])| (path.to_owned(), Cow::Borrowed(bytes));
        Memory::new(format!("embedded:{name}"), files.iter().map(file))
    })
}
