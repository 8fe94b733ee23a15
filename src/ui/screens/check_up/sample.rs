//! Made-up data for tests and benches: the page before a check-up.

use uuid::Uuid;

use super::{CheckUpData, CheckUpFacts, CheckUpState, Stand, TakenFacts};
use crate::base::{Day, SessionId};
use crate::session::check_up::Purpose;
use crate::stats::Share;
use crate::words::Words;

fn taken(n: u8) -> Vec<TakenFacts> {
    let day = Day::parse("2026-05-14").unwrap_or_default();
    let one = |at: u8| TakenFacts {
        session: SessionId(Uuid::from_u128(u128::from(at) + 1)),
        form: ["A", "B"][usize::from(at % 2)].to_owned(),
        finished: day.plus(i32::from(at) * 40),
        right: if at == 3 { Share::default() } else { Share { right: 24 + u32::from(at) * 3, of: 40 } },
    };
    (0..n).rev().map(one).collect()
}

/// Before the first lesson, after the course, left on its way, open later, no form in the language, a guest, the packs
/// still being read.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, CheckUpData, CheckUpState)> {
    let open = |form: &str, purpose| Stand::Open { form: form.to_owned(), purpose, stories: 40 };
    let left = Stand::Left { form: "A".to_owned(), done: 12, of: 40 };
    let closed = Stand::Closed { until: Day::parse("2026-09-22").unwrap_or_default() };
    let build =
        |stand: Stand, n: u8, guest: bool| CheckUpData::build(words, &CheckUpFacts { stand, taken: taken(n), guest });
    vec![
        ("before", build(open("A", Purpose::Before), 0, false), CheckUpState::default()),
        ("after", build(open("B", Purpose::After), 1, false), CheckUpState::default()),
        ("retention", build(open("A", Purpose::Retention), 4, false), CheckUpState::default()),
        ("left", build(left, 0, false), CheckUpState::default()),
        ("closed", build(closed, 2, false), CheckUpState::default()),
        ("missing", build(Stand::Missing, 0, false), CheckUpState::default()),
        ("guest", build(open("A", Purpose::Before), 0, true), CheckUpState::default()),
        ("loading", build(Stand::Loading, 0, false), CheckUpState::default()),
    ]
}
