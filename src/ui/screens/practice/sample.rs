//! Made-up data for tests and benches: the page before a practice.

use uuid::Uuid;

use super::{FreshFacts, PracticeData, PracticeFacts, PracticeState};
use crate::base::SessionId;
use crate::ui::screens::today::ResumeFacts;
use crate::words::Words;

fn facts(counts: &[usize]) -> PracticeFacts {
    let titles = ["", "Headline basics", "图片与视频", "Disasters and emergencies: what to pass on, what to check"];
    let fresh = counts.iter().enumerate().map(|(at, &fresh)| FreshFacts {
        pack: (at > 0).then(|| format!("pack-{at}").as_str().into()),
        title: titles[at % titles.len()].to_owned(),
        fresh,
    });
    PracticeFacts { fresh: fresh.collect(), length: 16, resume: None, loading: false }
}

/// A usual day, few stories left, none left, a practice left on its way, twelve packs.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, PracticeData, PracticeState)> {
    let build = |facts: PracticeFacts| PracticeData::build(words, &facts);
    let left = ResumeFacts { session: SessionId(Uuid::from_u128(3)), done: 6, of: 16, lesson: None };
    let resume = PracticeFacts { resume: Some(left), loading: true, ..facts(&[48, 20, 28]) };
    vec![
        ("usual", build(facts(&[48, 20, 28])), PracticeState::default()),
        ("few", build(facts(&[12, 2, 10, 0])), PracticeState::default()),
        ("none", build(facts(&[0, 0, 0])), PracticeState::default()),
        ("resume", build(resume), PracticeState::default()),
        ("twelve", build(facts(&[480, 20, 28, 1, 40, 52, 2, 40, 60, 80, 90, 12, 50])), PracticeState::default()),
    ]
}
