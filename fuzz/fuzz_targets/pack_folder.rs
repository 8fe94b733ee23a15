//! A whole pack of three files, parted by a byte that no text has: header, lesson, translation.

#![no_main]

use std::borrow::Cow;

use libfuzzer_sys::fuzz_target;
use paper_tiger::pack::check::{assemble, lesson_files, open_header, open_lesson, scope};
use paper_tiger::pack::source::{Memory, PackSource};

const PATHS: [&str; 4] = ["pack.ron", "en/01.ron", "zh-Hans/01.ron", "media/a.png"];

fuzz_target!(|bytes: &[u8]| {
    let parts = bytes.split(|&byte| byte == 0xFF);
    let files = PATHS.iter().zip(parts).map(|(path, bytes)| ((*path).to_owned(), Cow::Owned(bytes.to_vec())));
    let source = Memory::new("fuzz", files);
    let (header, mut findings) = open_header(&source);
    let mut parts = Vec::new();
    if let Ok(listing) = source.list() {
        let scope = scope(&source, header.as_ref());
        for (path, language) in lesson_files(&listing) {
            let (part, mut found) = open_lesson(&path, language, &scope);
            parts.extend(part);
            findings.append(&mut found);
        }
    }
    let (pack, findings) = assemble(header, parts, findings, &source);
    assert!(pack.is_some() || !findings.is_empty(), "a pack was turned away without a word");
});
