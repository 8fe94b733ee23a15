//! Made-up data for tests and benches: the technique guide.

use super::{GuideData, GuideEntry, GuideFacts, GuideState, GuideStory};
use crate::base::{Key, TechniqueId};
use crate::words::Words;

/// Before anything was met, and with three stories for the first techniques.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, GuideData, GuideState)> {
    let title = if words.language().is_han() {
        "市议会“悄悄通过”：城里公园每走一次收费四元，市民事先毫不知情"
    } else {
        "Council ‘quietly approves’ $4 charge for every walk in city parks, and families say they were never asked"
    };
    let story = || GuideStory { title: title.to_owned(), key: Key::False };
    let entry = GuideEntry { stories: vec![story(), story(), story()], unmet: 4 };
    let entries = ["discrediting", "emotion"].map(|id| (TechniqueId::new(id), entry.clone()));
    let facts = GuideFacts { entries: entries.into_iter().collect(), wanted: None };
    vec![
        ("new", GuideData::build(words, &GuideFacts::default()), GuideState::default()),
        ("usual", GuideData::build(words, &facts), GuideState::default()),
    ]
}
