//! "How is this computed?": the formula in words and its source, for each card.

use super::card::{How, Part};
use crate::words::Words;

/// How many paragraphs each explanation has; the last names the source.
const PARAGRAPHS: [&str; 3] = ["what", "formula", "source"];

/// The explanation of a card.
pub(super) fn how(words: &Words, part: Part) -> How {
    let key = format!("progress-how-{}", name(part));
    How {
        title: words.get(&key),
        text: PARAGRAPHS.iter().map(|paragraph| words.get(&format!("{key}.{paragraph}"))).collect(),
    }
}

/// The card's name in keys of words and in exported tables.
pub(super) fn name(part: Part) -> &'static str {
    match part {
        Part::Confidence => "confidence",
        Part::Apart => "apart",
        Part::Trend => "trend",
        Part::Skills => "skills",
        Part::Days => "days",
        Part::Twin => "twin",
        Part::Figures => "figures",
        Part::Forecast => "forecast",
        Part::Checking => "checking",
        Part::Exercises => "exercises",
    }
}
