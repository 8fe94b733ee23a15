//! Made-up data for tests and benches: trouble with the record.

use super::{TroubleData, TroubleFacts, TroubleKind, TroubleState};
use crate::base::{Clock, Timestamp, UtcOffset};
use crate::words::Words;

/// Every kind of trouble.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, TroubleData, TroubleState)> {
    let clock = Clock { now: Timestamp(1_778_758_200_000), offset: UtcOffset(8 * 3600) };
    let folder = "/home/maximiliane-alexandra/.local/share/paper-tiger";
    let kept = format!("{folder}/damaged-2026-05-14.db");
    let backup = Some((format!("{folder}/backups/1.db").into(), Timestamp(clock.now.0 - 5_400_000)));
    let kinds = [
        ("busy", TroubleKind::Busy),
        ("newer", TroubleKind::Newer { needs: None }),
        ("corrupt", TroubleKind::Corrupt { kept: kept.clone().into(), backup }),
        ("corrupt-bare", TroubleKind::Corrupt { kept: kept.into(), backup: None }),
        ("read-only", TroubleKind::ReadOnly),
        ("full", TroubleKind::Full),
        ("other", TroubleKind::Other),
    ];
    let build = |kind| {
        let details = "database disk image is malformed (code 11)".to_owned();
        TroubleData::build(words, &TroubleFacts { kind, folder: folder.into(), details, clock })
    };
    kinds.into_iter().map(|(name, kind)| (name, build(kind), TroubleState::default())).collect()
}
