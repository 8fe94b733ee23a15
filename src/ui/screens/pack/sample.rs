//! Made-up data for tests and benches: a pack's page.

use std::collections::HashMap;

use super::{LessonProgress, PackData, PackFacts, PackState};
use crate::ui::screens::sample;
use crate::words::Words;

fn page(words: &Words, number: usize, begun: bool, findings: bool) -> Option<PackData> {
    let pack = sample::pack(number, 3, 6)?;
    let mut progress = HashMap::new();
    if begun {
        let of = [
            LessonProgress { pages: 3, quiz: 6, done: true },
            LessonProgress { pages: 3, quiz: 2, done: false },
            LessonProgress { pages: 1, quiz: 0, done: false },
        ];
        for (lesson, at) in pack.lessons().iter().zip(of) {
            progress.insert(lesson.id.clone(), at);
        }
    }
    let fresh = if begun { 4 } else { 18 };
    let facts = PackFacts { pack: &pack, language: words.language(), progress: &progress, fresh, length: 16, findings };
    Some(PackData::build(words, &facts))
}

/// A pack not begun, and one with long words and every state.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, PackData, PackState)> {
    let new = page(words, 0, false, false).map(|data| ("new", data, PackState::default()));
    let longest = page(words, 3, true, true).map(|data| ("longest", data, PackState::default()));
    new.into_iter().chain(longest).collect()
}
