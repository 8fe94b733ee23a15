//! Made-up data for tests and benches: the course map.

use super::{CourseData, CourseFacts, CourseState, StopFacts};
use crate::ui::screens::sample::catalog;
use crate::words::Words;

/// Four packs at different stages, and none.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, CourseData, CourseState)> {
    let catalog = catalog(6);
    let stops = catalog.packs().iter().enumerate().map(|(n, pack)| StopFacts {
        pack,
        lessons: [pack.lessons().len(), 1, 0, 0][n.min(3)],
        met: [40, 12, 0, 0][n.min(3)],
    });
    let some = CourseFacts { stops: stops.collect(), language: words.language() };
    let none = CourseFacts { stops: Vec::new(), language: words.language() };
    vec![
        ("usual", CourseData::build(words, &some), CourseState::default()),
        ("none", CourseData::build(words, &none), CourseState::default()),
    ]
}
