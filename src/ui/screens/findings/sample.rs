//! Made-up data for tests and benches: findings.

use super::{FindingsData, FindingsState};
use crate::pack::check::{Finding, Severity};
use crate::words::Words;

fn finding(number: u32, pack: &str) -> Finding {
    let error = number.is_multiple_of(3);
    Finding {
        severity: if error { Severity::Error } else { Severity::Warning },
        rule: "unknown-field",
        pack: pack.to_owned(),
        file: "en/01-what-a-headline-promises.ron".to_owned(),
        line: Some(40 + number),
        column: Some(13),
        item: (!error).then(|| "hb-007".into()),
        field: (!error).then(|| "cues[2].quote".to_owned()),
        message: "There is no field `headlin` in a news site.".to_owned(),
        hint: "Write `headline`, which is the nearest.".to_owned(),
    }
}

/// None, a few, and more than are shown.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, FindingsData, FindingsState)> {
    let few: Vec<_> = (0..4).map(|n| finding(n, "/home/mina/packs/lantern-lab-images")).collect();
    let mut many: Vec<_> = (1..300).map(|n| finding(n, "/home/mina/packs/lantern-lab-images")).collect();
    many.push(finding(1, "C:\\Users\\Mina\\Documents\\Packs for the reading group\\灾害与突发事件.tigerpack"));
    vec![
        ("none", FindingsData::build(words, &[]), FindingsState::default()),
        ("few", FindingsData::build(words, &few), FindingsState::default()),
        ("many", FindingsData::build(words, &many), FindingsState::default()),
    ]
}
