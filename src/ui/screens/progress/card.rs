//! The parts that every card of Progress is made of.

use serde::Serialize;

use crate::base::Day;
use crate::ui::plot::Plot;
use crate::ui::screens::today::{Lean, TwinGauge};
use crate::words::Words;

/// Which card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Confidence, checked.
    Confidence,
    /// Telling them apart, week by week.
    Apart,
    /// Discernment over time.
    Trend,
    /// Skills and their stripes.
    Skills,
    /// Days of practice.
    Days,
    /// Both skills and the lean.
    Twin,
    /// d′, c, Brier and their kin.
    Figures,
    /// What comes back in the next 30 days.
    Forecast,
    /// Looked before judging.
    Checking,
    /// How well stories are looked into, and the exercises.
    Exercises,
}

/// What a chip says by its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChipTone {
    /// All is well.
    Good,
    /// Worth knowing.
    Mind,
}

/// A short word on a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chip {
    /// Its colour.
    pub tone: ChipTone,
    /// Its words.
    pub words: String,
}

/// One cell: as it is shown, and as a program reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableCell {
    /// As it stands on the screen.
    pub shown: String,
    /// The same number without signs or grouping, or the date as ISO 8601 has it; the words themselves otherwise.
    pub plain: String,
}

impl TableCell {
    /// Words.
    #[must_use]
    pub fn words(words: impl Into<String>) -> Self {
        let shown = words.into();
        Self { plain: shown.clone(), shown }
    }

    /// A count.
    #[must_use]
    pub fn count(words: &Words, n: u64) -> Self {
        Self { shown: words.number(n), plain: n.to_string() }
    }

    /// A whole percentage, from a share of 0–1; a dash for none.
    #[must_use]
    pub fn percent(words: &Words, share: Option<f64>) -> Self {
        share.map_or_else(Self::none, |share| Self { shown: percent(words, share), plain: whole(share) })
    }

    /// A number with that many decimals; a dash for none.
    #[must_use]
    pub fn decimal(value: Option<f64>, decimals: usize) -> Self {
        value.map_or_else(Self::none, |value| {
            let plain = unsigned_zero(format!("{value:.decimals$}"));
            Self { shown: minus(&plain), plain }
        })
    }

    /// A day.
    #[must_use]
    pub fn day(words: &Words, day: Day) -> Self {
        Self { shown: words.date(day), plain: day.to_string() }
    }

    /// No figure.
    #[must_use]
    pub fn none() -> Self {
        Self { shown: "–".to_owned(), plain: String::new() }
    }
}

/// A share of 0–1 as whole percent: `81%`.
pub(super) fn percent(words: &Words, share: f64) -> String {
    words.with("percent", &[("n", whole(share).into())])
}

/// A share of 0–1 in whole percent, digits alone.
pub(super) fn whole(share: f64) -> String {
    unsigned_zero(format!("{:.0}", share * 100.0))
}

/// A number with two decimals and a true minus sign.
pub(super) fn decimal(value: f64) -> String {
    minus(&unsigned_zero(format!("{value:.2}")))
}

fn minus(plain: &str) -> String {
    plain.replace('-', "−")
}

/// Rounded to nothing, a small negative number keeps no sign.
fn unsigned_zero(plain: String) -> String {
    match plain.strip_prefix('-') {
        Some(rest) if rest.chars().all(|c| matches!(c, '0' | '.')) => rest.to_owned(),
        _ => plain,
    }
}

/// The table beside a plot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TableData {
    /// Names of the columns, and whether their cells are numbers.
    pub head: Vec<(String, bool)>,
    /// Rows.
    pub rows: Vec<Vec<TableCell>>,
}

/// How a card's figures come about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct How {
    /// Title of the dialog.
    pub title: String,
    /// The formula in words, and where it comes from.
    pub text: Vec<String>,
}

/// One skill.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SkillLine {
    /// Its name.
    pub name: String,
    /// Filled stripes, 0–5.
    pub stripes: f32,
    /// The same in words.
    pub stripes_name: String,
    /// `81% right`.
    pub right: String,
    /// What hovering says, interval and all.
    pub hint: String,
}

/// One square of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Square {
    /// 0 none to 4 many.
    pub heat: u8,
    /// What hovering says.
    pub hint: String,
    /// It is today.
    pub today: bool,
}

/// One week of the calendar, Monday first; the last one ends with today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CalendarWeek {
    /// Name of the month that begins in it.
    pub month: Option<String>,
    /// Its days up to today.
    pub days: Vec<Square>,
}

/// The calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Calendar {
    /// Names of Monday, Wednesday, Friday, Sunday.
    pub weekdays: [String; 4],
    /// Weeks, the oldest first.
    pub weeks: Vec<CalendarWeek>,
    /// Words left and right of the key to the colours.
    pub key: (String, String),
    /// What the streak has come to: number and word each.
    pub sums: Vec<(String, String)>,
}

/// One figure with its interval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FigureRow {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Its interval, where there is one.
    pub interval: String,
    /// What it means.
    pub meaning: String,
}

/// What a card shows when its table does not.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// A plot.
    Plot(Plot),
    /// Skills with their stripes.
    Skills(Vec<SkillLine>),
    /// Days.
    Calendar(Calendar),
    /// Two gauges and the lean bar.
    Twin(Box<TwinGauge>, Lean),
    /// Figures.
    Figures(Vec<FigureRow>),
    /// One share: its part of 0–1, and words beside it.
    Share(f32, String),
    /// Nothing to draw yet.
    Nothing,
}

/// One card.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CardData {
    /// Which.
    pub part: Part,
    /// Title.
    pub title: String,
    /// A short word.
    pub chip: Option<Chip>,
    /// A small remark at the right of the title.
    pub remark: String,
    /// Its reading in a sentence.
    pub reading: String,
    /// What is drawn.
    pub body: Body,
    /// The same as a table.
    pub table: TableData,
    /// How it is computed.
    pub how: How,
}
