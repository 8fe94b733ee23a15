//! How stories were looked into at the desk, and what that bought.

use serde::{Deserialize, Serialize};

use super::Share;
use crate::base::{Confidence, Key, Verdict};
use crate::session::Answered;
use crate::session::desk::{Process, before, process, visits};

/// One story that was looked into before it was judged.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// How it was looked into.
    pub process: Process,
    /// Probability given to the key, 0–1: before the desk was opened, where a verdict stood then, and at the end.
    pub given: Option<(f64, f64)>,
}

impl Checked {
    /// Out of an answer; none where nothing was opened.
    #[must_use]
    pub fn of(answered: &Answered) -> Option<Self> {
        let visits = visits(&answered.steps);
        if visits.is_empty() {
            return None;
        }
        let news = |verdict: Verdict, sure: f64| if verdict == Verdict::News { sure } else { 1.0 - sure };
        let to_key = |p_news: f64| if answered.key == Key::News { p_news } else { 1.0 - p_news };
        let then = before(&answered.steps).and_then(|before| {
            // A verdict without a confidence is as good as a coin flip.
            let sure = before.confidence.map_or(0.5, Confidence::probability);
            Some(to_key(news(before.verdict?, sure)))
        });
        let given = then.map(|then| (then, to_key(answered.p_news())));
        Some(Self { process: process(&visits), given })
    }
}

/// What several stories that were looked into come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Checking {
    /// In so many the step that settles it was found.
    pub found: Share,
    /// Mean process score, 0–100; none of none.
    pub score: Option<f64>,
    /// Tools opened beside that, a story; none of none.
    pub needless: Option<f64>,
    /// Mean probability given to the key before and after, and over how many stories; none where no verdict stood
    /// before.
    pub bought: Option<(f64, f64, u32)>,
}

impl Checking {
    /// Of stories in any order.
    #[must_use]
    pub fn of<'a>(stories: impl IntoIterator<Item = &'a Checked>) -> Self {
        let (mut found, mut score, mut needless) = (Share::default(), 0.0, 0.0);
        let (mut then, mut now, mut both) = (0.0, 0.0, 0_u32);
        for story in stories {
            found.count(story.process.found);
            score += f64::from(story.process.score);
            needless += story.process.needless as f64;
            if let Some((before, after)) = story.given {
                then += before;
                now += after;
                both += 1;
            }
        }
        let mean = |sum: f64| (found.of > 0).then(|| sum / f64::from(found.of));
        let n = f64::from(both);
        Self {
            found,
            score: mean(score),
            needless: mean(needless),
            bought: (both > 0).then(|| (then / n, now / n, both)),
        }
    }
}
