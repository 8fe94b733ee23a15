//! Everything that the end of a check-up shows.

use serde::Serialize;

use super::figures;
use crate::base::{Day, SessionId};
use crate::stats::{Counts, Share};
use crate::ui::screens::summary::Story;
use crate::ui::screens::summary::data::TileData;
use crate::ui::screens::today::{Lean, TwinGauge};
use crate::words::Words;

/// An earlier check-up to compare with.
#[derive(Clone, Copy, Debug)]
pub struct Earlier<'a> {
    /// Which form.
    pub form: &'a str,
    /// The local day on which it was finished.
    pub day: Day,
    /// Its answers.
    pub counts: &'a Counts,
}

/// The core values that the screen is made of.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The session.
    pub session: SessionId,
    /// Which form.
    pub form: &'a str,
    /// The local day on which it was finished.
    pub day: Day,
    /// Time spent on the stories, in milliseconds.
    pub milliseconds: u64,
    /// Its answers to stories not met before.
    pub counts: &'a Counts,
    /// Answers to stories met before.
    pub met_before: usize,
    /// Every story of the form, in the order in which it was asked.
    pub stories: &'a [Story<'a>],
    /// Right answers of each skill, by its name.
    pub skills: &'a [(String, Share)],
    /// Earlier check-ups to compare with: the one before, and the very first where that is another.
    pub earlier: &'a [Earlier<'a>],
}

/// A figure: its name, the number, what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is.
    pub name: String,
    /// The number.
    pub value: String,
    /// Its range and what it means; may be empty.
    pub text: String,
}

/// What has changed since an earlier check-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangeData {
    /// Since when.
    pub since: String,
    /// Telling apart, then leaning.
    pub says: Vec<String>,
}

/// Everything that the end of a check-up shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutcomeData {
    /// The session.
    pub session: SessionId,
    /// Which form, when, how long.
    pub over: String,
    /// Title.
    pub title: String,
    /// Leads back to Today.
    pub done: String,
    /// The key as drawn.
    pub done_key: String,
    /// Leads to all check-ups.
    pub all: String,
    /// Heading of both skills.
    pub apart_title: String,
    /// Both skills.
    pub gauge: TwinGauge,
    /// Which way one leans.
    pub lean: Lean,
    /// The reading in plain words.
    pub reading: Vec<String>,
    /// What was left out of the figures.
    pub notes: Vec<String>,
    /// Heading of what has changed.
    pub change_title: String,
    /// What has changed, since when.
    pub changes: Vec<ChangeData>,
    /// What is said at the first check-up.
    pub change_first: Option<String>,
    /// Heading of the figures.
    pub figures_title: String,
    /// What their ranges are.
    pub figures_reading: String,
    /// The figures.
    pub figures: Vec<Line>,
    /// Heading of the five scores.
    pub five_title: String,
    /// The five scores.
    pub five: Vec<Line>,
    /// Heading of the skills that went least well.
    pub weak_title: String,
    /// How to read them.
    pub weak_reading: String,
    /// The skills that went least well.
    pub weak: Vec<Line>,
    /// Heading of the stories.
    pub stories_title: String,
    /// What can be done with them.
    pub stories_reading: String,
    /// The stories.
    pub tiles: Vec<TileData>,
}

impl OutcomeData {
    /// From core values.
    #[must_use]
    pub fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let (spotted, trusted) = figures::shares(scene.counts);
        let (spotted, trusted) = ((spotted.right, spotted.of), (trusted.right, trusted.of));
        let weak = figures::weak(words, scene.skills);
        Self {
            session: scene.session,
            over: over(words, scene),
            title: words.with("outcome-title", &[("n", judged(scene).into())]),
            done: words.get("outcome-done"),
            done_key: words.get("key-enter"),
            all: words.get("outcome-all"),
            apart_title: words.get("outcome-apart"),
            gauge: TwinGauge::build(words, spotted, trusted),
            lean: Lean::build(words, spotted, trusted),
            reading: figures::reading(words, scene.counts),
            notes: notes(words, scene),
            change_title: words.get("outcome-change"),
            changes: scene.earlier.iter().map(|earlier| figures::change(words, earlier, scene.counts)).collect(),
            change_first: scene.earlier.is_empty().then(|| words.get("outcome-change-first")),
            figures_title: words.get("outcome-figures"),
            figures_reading: words.get("outcome-figures-reading"),
            figures: figures::figures(words, scene.counts),
            five_title: words.get("outcome-five"),
            five: figures::five(words, scene.counts),
            weak_title: words.get("outcome-weak"),
            weak_reading: words.get(if weak.is_empty() { "outcome-weak-none" } else { "outcome-weak-reading" }),
            weak,
            stories_title: words.get("outcome-stories"),
            stories_reading: words.get("outcome-stories-reading"),
            tiles: scene.stories.iter().enumerate().map(|(at, story)| TileData::build(words, at, story)).collect(),
        }
    }
}

fn judged(scene: &Scene<'_>) -> usize {
    scene.stories.iter().filter(|story| story.said.is_some()).count()
}

fn over(words: &Words, scene: &Scene<'_>) -> String {
    let seconds = scene.milliseconds / 1000;
    let time = words.with("summary-time", &[("min", (seconds / 60).into()), ("sec", (seconds % 60).into())]);
    let args = [("form", scene.form.into()), ("day", words.date(scene.day).into()), ("time", time.into())];
    words.with("outcome-over", &args)
}

fn notes(words: &Words, scene: &Scene<'_>) -> Vec<String> {
    let skipped = scene.stories.len() - judged(scene);
    let notes = [("outcome-skipped", skipped), ("outcome-met", scene.met_before)];
    notes.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| words.with(key, &[("n", n.into())])).collect()
}
