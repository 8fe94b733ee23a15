//! Made-up data for tests and benches: the first start.

use super::{FirstRunData, FirstRunState};
use crate::words::Words;

/// The first start, empty and with a long name typed.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, FirstRunData, FirstRunState)> {
    let typed =
        FirstRunState {
            name: "Maximiliane-Alexandra 欧阳".to_owned(), avatar: Some("owl".to_owned()), opened: false
        };
    vec![("usual", FirstRunData::build(words), FirstRunState::default()), ("typed", FirstRunData::build(words), typed)]
}
