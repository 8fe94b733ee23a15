//! The two skills side by side, and which way a reader leans.

use serde::Serialize;

use crate::stats::{Discernment, Rates};
use crate::words::Words;

/// Answers of each kind that a lean needs before it is shown.
pub const LEAN_FROM: u32 = 10;
/// Half the width of "balanced", in units of c.
const BALANCED: f64 = 0.25;

/// One skill.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gauge {
    /// `Spots false`.
    pub label: String,
    /// Part, 0–1; none without answers.
    pub part: Option<f32>,
    /// `81`, or a dash.
    pub number: String,
    /// `25 of 31 caught`.
    pub note: String,
    /// All of it in one sentence, for a screen reader.
    pub name: String,
}

/// Both skills.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TwinGauge {
    /// Title.
    pub title: String,
    /// How many answers it rests on.
    pub base: String,
    /// Spots false.
    pub spots: Gauge,
    /// Trusts true.
    pub trusts: Gauge,
}

impl TwinGauge {
    /// From right answers, of how many.
    #[must_use]
    pub fn build(words: &Words, spotted: (u32, u32), trusted: (u32, u32)) -> Self {
        Self {
            title: words.get("gauge-title"),
            base: words.with("gauge-base", &[("n", (spotted.1 + trusted.1).into())]),
            spots: gauge(words, "spots-false", "gauge-caught", spotted),
            trusts: gauge(words, "trusts-true", "gauge-trusted", trusted),
        }
    }
}

fn gauge(words: &Words, label: &str, note: &str, (right, of): (u32, u32)) -> Gauge {
    let label = words.get(label);
    if of == 0 {
        let note = words.get("gauge-none");
        return Gauge { name: format!("{label}: {note}"), label, part: None, number: "–".to_owned(), note };
    }
    let percent = (f64::from(right) * 100.0 / f64::from(of)).round();
    let note = words.with(note, &[("right", right.into()), ("of", of.into())]);
    #[allow(clippy::cast_possible_truncation)] // 0–1
    let part = (f64::from(right) / f64::from(of)) as f32;
    Gauge {
        name: words.with(
            "gauge-name",
            &[("label", label.clone().into()), ("percent", percent.into()), ("note", note.clone().into())],
        ),
        label,
        part: Some(part),
        number: format!("{percent:.0}"),
        note,
    }
}

/// Which way somebody leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Takes too much for news.
    Trusting,
    /// Neither.
    Balanced,
    /// Takes too much for false.
    Doubtful,
}

/// The lean bar.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lean {
    /// Place on the bar, 0 (too trusting) – 1 (too doubtful); none while there are too few answers.
    pub at: Option<f32>,
    /// Which side that is.
    pub side: Option<Side>,
    /// Words at the bar's left, middle and right.
    pub ends: [String; 3],
    /// One sentence: the reading, or how many answers it still needs.
    pub reading: String,
}

/// Where the balanced part of the bar begins and ends.
pub const BALANCED_PART: (f32, f32) = (0.375, 0.625);

impl Lean {
    /// From right answers, of how many: false items called false, news items called news.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // 0–1
    pub fn build(words: &Words, spotted: (u32, u32), trusted: (u32, u32)) -> Self {
        let ends = ["lean-trusting", "lean-balanced", "lean-doubtful"].map(|key| words.get(key));
        if spotted.1 < LEAN_FROM || trusted.1 < LEAN_FROM {
            let n = [
                ("false_items", LEAN_FROM.saturating_sub(spotted.1).into()),
                ("news", LEAN_FROM.saturating_sub(trusted.1).into()),
            ];
            return Self { at: None, side: None, ends, reading: words.with("lean-needs", &n) };
        }
        let c = bias(spotted, trusted);
        let side = if c > BALANCED {
            Side::Trusting
        } else if c < -BALANCED {
            Side::Doubtful
        } else {
            Side::Balanced
        };
        let reading = words.get(match side {
            Side::Trusting => "lean-reads-trusting",
            Side::Balanced => "lean-reads-balanced",
            Side::Doubtful => "lean-reads-doubtful",
        });
        Self { at: Some((0.5 - c / 2.0).clamp(0.02, 0.98) as f32), side: Some(side), ends, reading }
    }
}

/// Bias with the signal being a false item: above 0 false items pass for news more easily than news for false. That
/// is [`Discernment::criterion`], whose signal is a news item, seen from the other side.
fn bias((spotted, false_items): (u32, u32), (trusted, news): (u32, u32)) -> f64 {
    let passed = false_items.saturating_sub(spotted);
    let rates = Rates::new((trusted.into(), news.into()), (passed.into(), false_items.into()));
    rates.map_or(0.0, |rates| -Discernment::from(rates).criterion.value)
}
