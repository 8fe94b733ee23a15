//! Made-up data for tests and benches: a lesson's pages.

use super::{LessonData, LessonFacts, LessonState};
use crate::ui::screens::sample;
use crate::words::Words;

/// The first page, the worked example, the last page of a pack with long words.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, LessonData, LessonState)> {
    let page = |name: &'static str, number: usize, page: usize| {
        let pack = sample::pack(number, 3, 6)?;
        let lesson = pack.lessons().get(1)?;
        let facts = LessonFacts { pack: &pack, lesson, language: words.language(), page, read: page };
        Some((name, LessonData::build(words, &facts), LessonState::default()))
    };
    [page("first", 1, 0), page("example", 1, 1), page("last", 3, 2)].into_iter().flatten().collect()
}
