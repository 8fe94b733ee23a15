//! Made-up data for tests and benches: backups.

use super::{BackupFacts, BackupsData, BackupsState};
use crate::base::{Clock, Timestamp, UtcOffset};
use crate::words::Words;

/// None, a few, many, and the question before one is put back.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, BackupsData, BackupsState)> {
    let clock = Clock { now: Timestamp(1_778_758_200_000), offset: UtcOffset(8 * 3600) };
    let one = |at: i64| BackupFacts {
        path: format!("/home/mina/.local/share/paper-tiger/backups/{at}.db").into(),
        at: Timestamp(clock.now.0 - at * 5_400_000),
        size: 1_400_000 + at.unsigned_abs() * 130_000,
        holds: (at % 3 != 1).then_some((3, 12_400)),
        whole: [Some(true), None, Some(false)][usize::try_from(at % 3).unwrap_or(0)],
    };
    let data = |count: i64| BackupsData::build(words, &(0..count).map(one).collect::<Vec<_>>(), clock);
    let asking = BackupsState { asking: Some(0), opened: false };
    vec![
        ("none", data(0), BackupsState::default()),
        ("few", data(4), BackupsState::default()),
        ("many", data(60), BackupsState::default()),
        ("asking", data(4), asking),
    ]
}
