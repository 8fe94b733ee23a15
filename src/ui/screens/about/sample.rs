//! Made-up data for tests and benches: About.

use super::{AboutData, AboutFacts, AboutState};
use crate::words::Words;

/// About, with a long folder.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, AboutData, AboutState)> {
    let facts = AboutFacts {
        version: "0.1.0".to_owned(),
        data_folder: "/home/maximiliane-alexandra/.local/share/paper-tiger".to_owned(),
    };
    vec![("usual", AboutData::build(words, &facts), AboutState::default())]
}
