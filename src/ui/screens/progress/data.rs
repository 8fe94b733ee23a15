//! Everything Progress shows, for each range; built when something has changed, never per frame.

use serde::Serialize;

use super::card::CardData;
use super::export::ExportWords;
use super::facts::ProgressFacts;
use super::history::HistoryData;
use super::state::Range;
use super::{cards, confidence, days, exercises, figures, skills, weeks};
use crate::base::{Day, Pool};
use crate::stats::{Counts, Trend, trend};
use crate::ui::screens::remark::Remark;
use crate::words::Words;

/// What stands in the place of all cards before the first answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EmptyData {
    /// How it is.
    pub fact: String,
    /// What to do.
    pub what: String,
    /// The primary action: practise.
    pub button: String,
}

/// The cards of one range.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RangeData {
    /// Which.
    pub range: Range,
    /// `12 weeks`.
    pub label: String,
    /// Confidence, checked.
    pub confidence: CardData,
    /// Telling them apart.
    pub apart: CardData,
    /// Discernment over time.
    pub trend: CardData,
    /// Both skills and the lean.
    pub twin: CardData,
    /// Figures with intervals.
    pub figures: CardData,
    /// Looked before judging.
    pub checking: CardData,
}

/// Everything Progress shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProgressData {
    /// `1,240 stories · 118 days of practice`.
    pub caps: String,
    /// Title.
    pub title: String,
    /// Names the switch of ranges.
    pub range: String,
    /// The ranges.
    pub ranges: Vec<RangeData>,
    /// A lean that has grown, and the check-up.
    pub remarks: Vec<Remark>,
    /// Skills; they do not depend on the range.
    pub skills: CardData,
    /// Days of practice.
    pub days: CardData,
    /// What comes back.
    pub forecast: CardData,
    /// How well stories are looked into, and the exercises.
    pub exercises: CardData,
    /// Every story judged.
    pub history: HistoryData,
    /// The buttons of every card.
    pub buttons: CardWords,
    /// Words of the export.
    pub export: ExportWords,
    /// The record is still being read.
    pub reading: bool,
    /// Before the first answer.
    pub empty: Option<EmptyData>,
    /// The language, for what is written to files.
    pub language: String,
}

/// Words of the buttons that every card has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CardWords {
    /// `Show as table`.
    pub table: String,
    /// `Show as picture`.
    pub picture: String,
    /// `Copy the table`.
    pub copy: String,
    /// `How is this computed?`
    pub how: String,
    /// Closes the explanation.
    pub close: String,
}

/// The days and answers of one range.
pub(super) struct View<'a> {
    /// What all is built from.
    pub facts: &'a ProgressFacts<'a>,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// Answers in training to stories not met before.
    pub counts: Counts,
    /// Discernment week by week, where there is enough for it.
    pub trend: Option<Trend>,
}

impl<'a> View<'a> {
    fn of(facts: &'a ProgressFacts<'a>, range: Range) -> Self {
        let first = facts.daily.days.keys().next().copied().unwrap_or(facts.today);
        let from = range.days().map_or(first, |days| facts.today.plus(1 - days));
        let to = facts.today.max(facts.daily.days.keys().next_back().copied().unwrap_or(facts.today));
        let counts = facts.daily.counts(from..=to, in_training);
        Self { facts, from, to, counts, trend: trend(facts.daily, from..=to, in_training) }
    }
}

/// Check-ups have their own page: without a reveal after each story they measure something else.
pub(super) fn in_training(pool: &Pool) -> bool {
    *pool == Pool::Training
}

impl ProgressData {
    /// Builds Progress.
    #[must_use]
    pub fn build(words: &Words, facts: &ProgressFacts<'_>) -> Self {
        let answers: u64 = facts.daily.days.values().map(|day| u64::from(day.answers)).sum();
        let practised = facts.daily.days.len() as u64;
        let caps = words.with(
            "progress-caps",
            &[
                ("n", answers.into()),
                ("stories", words.number(answers).into()),
                ("d", practised.into()),
                ("days", words.number(practised).into()),
            ],
        );
        let empty = (answers == 0 && !facts.reading).then(|| EmptyData {
            fact: words.get("progress-empty"),
            what: words.get("progress-empty-what"),
            button: words.get("progress-empty-go"),
        });
        Self {
            caps,
            title: words.get("progress-title"),
            range: words.get("progress-range"),
            ranges: Range::ALL.map(|range| RangeData::build(words, facts, range)).to_vec(),
            remarks: remarks(words, facts),
            skills: skills::skills(words, facts),
            days: days::days(words, facts),
            forecast: skills::forecast(words, facts),
            exercises: exercises::exercises(words, facts),
            history: HistoryData::build(words, facts),
            buttons: CardWords {
                table: words.get("progress-table"),
                picture: words.get("progress-picture"),
                copy: words.get("progress-copy"),
                how: words.get("progress-how"),
                close: words.get("action-close"),
            },
            export: ExportWords::build(words, facts.today),
            reading: facts.reading,
            empty,
            language: words.language().as_str().to_owned(),
        }
    }

    /// The cards of a range.
    #[must_use]
    pub fn in_range(&self, range: Range) -> Option<&RangeData> {
        self.ranges.iter().find(|data| data.range == range)
    }

    /// Every card of a range in the order of the screen.
    pub fn cards(&self, range: Range) -> impl Iterator<Item = &CardData> {
        let of_range = self.in_range(range);
        let first = of_range.into_iter().flat_map(|data| [&data.confidence, &data.apart]);
        let then = of_range.into_iter().flat_map(|data| [&data.twin, &data.trend]);
        let last = of_range.into_iter().flat_map(|data| [&data.checking, &data.figures]);
        first.chain([&self.skills, &self.days]).chain(then).chain([&self.forecast]).chain(last).chain([&self.exercises])
    }
}

fn remarks(words: &Words, facts: &ProgressFacts<'_>) -> Vec<Remark> {
    let lean = facts.lean.as_ref().map(|lean| Remark::lean(words, lean));
    lean.into_iter().chain(Remark::check_up(words, &facts.check_up, facts.past_check_up)).collect()
}

impl RangeData {
    fn build(words: &Words, facts: &ProgressFacts<'_>, range: Range) -> Self {
        let view = View::of(facts, range);
        Self {
            range,
            label: words.get(range.key()),
            confidence: confidence::card(words, &view),
            apart: weeks::apart(words, &view),
            trend: weeks::discernment(words, &view),
            twin: cards::twin(words, &view),
            figures: figures::card(words, &view),
            checking: cards::checking(words, &view),
        }
    }
}
