//! Made-up data for tests and benches: the key list.

use super::KeysData;
use crate::words::Words;

/// With the usual answer keys, with other ones, with none.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, KeysData, ())> {
    vec![
        ("usual", KeysData::build(words, Some(("1", "2"))), ()),
        ("changed", KeysData::build(words, Some(("N", "F"))), ()),
        ("off", KeysData::build(words, None), ()),
    ]
}
