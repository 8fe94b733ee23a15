//! Any bytes as a one-file pack: opened, listed, and every file in it read.

#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use paper_tiger::pack::archive::Archive;
use paper_tiger::pack::source::{LESSON_LIMIT, PackSource, stays_inside};

fuzz_target!(|bytes: &[u8]| {
    let Ok(archive) = Archive::open("fuzz", Cursor::new(bytes)) else {
        return;
    };
    let Ok(listing) = archive.list() else { return };
    for entry in listing.files {
        assert!(stays_inside(&entry.path));
        if let Ok(bytes) = archive.read(&entry.path, LESSON_LIMIT) {
            assert!(bytes.len() as u64 <= LESSON_LIMIT);
        }
    }
});
