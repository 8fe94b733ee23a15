//! Points for one answer by a proper scoring rule: honest doubt pays, blanket distrust does not.

use crate::base::{Confidence, Key, Verdict};

/// 25 − 100·(1 − q)², where q is the probability given to the key, rounded to whole points
/// (Brier's quadratic rule, scaled: a guess 0, sure and right +25, sure and wrong −75).
#[must_use]
pub fn points(key: Key, verdict: Verdict, confidence: Confidence) -> i32 {
    let percent = i32::from(confidence.percent());
    let given = if verdict.is_right(key) { percent } else { 100 - percent };
    let missing = 100 - given;
    (2500 - missing * missing + 50).div_euclid(100)
}
