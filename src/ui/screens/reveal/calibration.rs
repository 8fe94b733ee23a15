//! How confidence met truth so far.

use serde::Serialize;

use super::data::Scene;
use crate::words::Words;

/// How confidence met truth.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CalibrationData {
    /// "When you say 80%".
    pub title: String,
    /// "you are right in 23 of 29".
    pub text: String,
    /// "well judged", where there are enough answers to say so.
    pub reading: Option<(Reading, String)>,
    /// Part right, 0–1.
    pub share: f32,
    /// Part claimed, 0–1.
    pub claimed: f32,
}

/// What the numbers say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Reading {
    /// Within ten points.
    Well,
    /// Right more often than claimed.
    Under,
    /// Right less often than claimed.
    Over,
}

/// Answers with one confidence that it takes to say how well it is judged.
const ENOUGH: u32 = 10;

impl CalibrationData {
    pub(super) fn build(words: &Words, scene: &Scene<'_>) -> Option<Self> {
        let share = scene.calibration.filter(|share| share.of > 0)?;
        #[expect(clippy::cast_precision_loss, reason = "counts of answers are far below 2^23")]
        let part = share.right as f32 / share.of as f32;
        let claimed = f32::from(scene.confidence.percent()) / 100.0;
        let reading = match part - claimed {
            off if off > 0.1001 => Reading::Under,
            off if off < -0.1001 => Reading::Over,
            _ => Reading::Well,
        };
        let word = words.get(match reading {
            Reading::Well => "calibration-well",
            Reading::Under => "calibration-under",
            Reading::Over => "calibration-over",
        });
        let percent = words.with("percent", &[("n", scene.confidence.percent().into())]);
        let counts = [("right", share.right.into()), ("of", share.of.into())];
        Some(Self {
            title: words.with("calibration-title", &[("percent", percent.into())]),
            text: words.with("calibration-text", &counts),
            reading: (share.of >= ENOUGH).then_some((reading, word)),
            share: part,
            claimed,
        })
    }
}
