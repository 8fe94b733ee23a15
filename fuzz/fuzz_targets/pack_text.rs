//! Any bytes as a header and as a lesson: read, pointed into, and written again where they are good.

#![no_main]

use libfuzzer_sys::fuzz_target;
use paper_tiger::pack::format::{Map, decode, holds_comments, read_header, read_lesson, write_header, write_lesson};

fuzz_target!(|bytes: &[u8]| {
    let Ok(decoded) = decode(bytes) else { return };
    let text = &decoded.text;
    let _ = holds_comments(text);
    if let Some(map) = Map::new(text) {
        let _ = map.locate(None, Some("quiz[1].cues[2].quote"));
    }
    if let Some(header) = read_header(text).value {
        let written = write_header(&header);
        assert_eq!(read_header(&written).value, Some(header));
    }
    if let Some(lesson) = read_lesson(text).value {
        let written = write_lesson(&lesson);
        let again = read_lesson(&written).value;
        // A number that is no number does not equal itself; everything else must come back.
        if lesson == lesson.clone() {
            assert_eq!(again.as_ref(), Some(&lesson));
        }
    }
});
