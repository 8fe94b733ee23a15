//! The lines of `practice`.

use serde::Serialize;

use super::{Figures, StemFields};
use crate::base::{Key, Language, Verdict};
use crate::pack::model::{Cue, Item, Reference, Tool, TrailResult, World};
use crate::session::{Answered, score};
use crate::stats::{LookAgain, Summary};

/// One line of `practice`.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum PracticeLine<'a> {
    /// A story is shown.
    Item(ItemLine<'a>),
    /// An answer of a check-up is on disk.
    Answered(AnsweredLine<'a>),
    /// An answer is on disk, and this is what it was about.
    Reveal(RevealLine<'a>),
    /// A place of the desk was opened.
    Desk(DeskLine<'a>),
    /// Something is asked beside the verdict.
    Exercise(ExerciseLine<'a>),
    /// An exercise is on disk, and this is what it came to.
    Explained(ExplainedLine<'a>),
    /// A line was not understood, or something was noted; nothing was answered by it.
    Note(NoteLine<'a>),
    /// The session is left before its end and kept for later.
    Kept(KeptLine),
    /// The session is finished.
    Summary(SummaryLine),
}

/// A story as it is shown.
#[derive(Clone, Debug, Serialize)]
pub struct ItemLine<'a> {
    /// From 1.
    pub number: u32,
    /// Stories in the session.
    pub of: usize,
    /// The session.
    pub session: String,
    /// The pack.
    pub pack: &'a str,
    /// The item in it.
    pub id: &'a str,
    /// How it is met, e.g. `news-site`.
    pub surface: &'a str,
    /// Language of the words.
    pub language: &'a Language,
    /// All words, picture descriptions and counts, under the names of the pack format.
    pub stem: StemFields<'a>,
}

/// An answer of a check-up, before its end.
#[derive(Clone, Debug, Serialize)]
pub struct AnsweredLine<'a> {
    /// From 1.
    pub number: u32,
    /// The pack.
    pub pack: &'a str,
    /// The item in it.
    pub id: &'a str,
    /// The answer's id on record.
    pub answer: String,
    /// `news` or `false`.
    pub verdict: &'a str,
    /// 50–100.
    pub confidence: u8,
    /// Whether the story was known: then it counts for nothing but `answered`.
    pub met_before: bool,
}

/// An exercise as it is asked.
#[derive(Clone, Debug, Serialize)]
pub struct ExerciseLine<'a> {
    /// Number of its story, from 1.
    pub number: u32,
    /// The pack.
    pub pack: &'a str,
    /// The item in it; of a pair, the first.
    pub id: &'a str,
    /// `reason`, `mark`, `technique`, `pair`, `share` or `respond`.
    pub exercise: &'a str,
    /// What is asked.
    pub title: String,
    /// Who says or asks what.
    pub prompt: Option<&'a str>,
    /// What is offered, answered by number from 1; empty where words of the story are asked for.
    pub offers: Vec<&'a str>,
    /// How an answer is written: `one`, `order` or `words`.
    pub how: &'a str,
}

/// What an exercise came to.
#[derive(Clone, Debug, Serialize)]
pub struct ExplainedLine<'a> {
    /// Number of its story, from 1.
    pub number: u32,
    /// Which exercise.
    pub exercise: &'a str,
    /// Its id on record.
    pub answer: String,
    /// 0–1. What was passed over is not explained.
    pub score: Option<f64>,
    /// Whether it counts as right.
    pub correct: Option<bool>,
    /// Why, where the pack says so.
    pub why: Option<&'a str>,
}

/// A place of the desk that was opened.
#[derive(Clone, Debug, Serialize)]
pub struct DeskLine<'a> {
    /// Number of the story, from 1.
    pub number: u32,
    /// The tool.
    pub tool: Tool,
    /// Which page of its list, from 1; null for the list.
    pub result: Option<u8>,
    /// What was searched for; null where nothing can be found.
    pub query: Option<&'a str>,
    /// What it shows, where it lists nothing.
    pub finding: Option<&'a str>,
    /// What it lists, or the one page.
    pub results: Vec<DeskResult<'a>>,
    /// Findings in the notebook.
    pub pins: usize,
}

/// A result at the desk.
#[derive(Clone, Debug, Serialize)]
pub struct DeskResult<'a> {
    /// Who.
    pub outlet: &'a str,
    /// Its address.
    pub address: Option<&'a str>,
    /// Its date.
    pub date: Option<&'a str>,
    /// Heading.
    pub title: &'a str,
    /// A line or two.
    pub snippet: &'a str,
    /// What an about page says of the source.
    pub about: Option<&'a str>,
    /// The page behind it; null in a list.
    pub page: Option<&'a str>,
}

impl<'a> DeskResult<'a> {
    /// As it stands in a list.
    #[must_use]
    pub fn listed(result: &'a TrailResult) -> Self {
        Self {
            outlet: &result.outlet,
            address: result.address.as_deref(),
            date: result.date.as_deref(),
            title: &result.title,
            snippet: &result.snippet,
            about: result.about.as_deref(),
            page: None,
        }
    }

    /// As a page that was opened.
    #[must_use]
    pub fn page(result: &'a TrailResult) -> Self {
        Self { page: Some(result.page.as_deref().unwrap_or(&result.snippet)), ..Self::listed(result) }
    }
}

/// What an answered story was.
#[derive(Clone, Debug, Serialize)]
pub struct RevealLine<'a> {
    /// From 1.
    pub number: u32,
    /// The pack.
    pub pack: &'a str,
    /// The item in it.
    pub id: &'a str,
    /// The answer's id on record.
    pub answer: String,
    /// `news` or `false`.
    pub key: &'a str,
    /// `news` or `false`.
    pub verdict: &'a str,
    /// 50–100.
    pub confidence: u8,
    /// Whether the verdict agrees with the key.
    pub correct: bool,
    /// −75 to 25.
    pub points: i32,
    /// Whether the story was known: then it counts for nothing but `answered`.
    pub met_before: bool,
    /// What it is in detail.
    pub kind: &'a str,
    /// `Invented` or `Real`.
    pub world: World,
    /// Telling details.
    pub cues: &'a [Cue],
    /// Why the key holds.
    pub explanation: &'a str,
    /// What would turn the verdict round.
    pub would_change: Option<&'a str>,
    /// Where it was checked.
    pub references: &'a [Reference],
}

/// Something said beside stories and answers.
#[derive(Clone, Debug, Serialize)]
pub struct NoteLine<'a> {
    /// What it is about: `bad-line`, `incomplete`, `help`, `met`, `flagged`, `skipped`, `not-saved`, `unavailable`,
    /// `desk`, `pinned`, `spent` (a skill is due and has no fresh story).
    pub about: &'a str,
    /// In the language of the interface.
    pub message: &'a str,
}

/// A session that waits.
#[derive(Clone, Debug, Serialize)]
pub struct KeptLine {
    /// The session.
    pub session: String,
    /// Stories answered or skipped so far.
    pub done: usize,
    /// Stories in the session.
    pub of: usize,
}

/// What a session came to.
#[derive(Clone, Debug, Serialize)]
pub struct SummaryLine {
    /// The session.
    pub session: String,
    /// Stories in the session.
    pub of: usize,
    /// Stories passed over.
    pub skipped: usize,
    /// Form of the check-up; null for any other session.
    pub check_up: Option<String>,
    /// The same figures as `stats`, of this session.
    #[serde(flatten)]
    pub figures: Figures,
    /// Mean confidence in percent.
    pub mean_confidence: Option<f64>,
    /// Wrong answers, the surest first.
    pub look_again: Vec<LookAgainEntry>,
}

/// One wrong answer.
#[derive(Clone, Debug, Serialize)]
pub struct LookAgainEntry {
    /// From 1.
    pub number: u32,
    /// The pack.
    pub pack: String,
    /// The item in it.
    pub id: String,
    /// What it is.
    pub key: &'static str,
    /// What it was taken for.
    pub verdict: &'static str,
    /// How surely, 50–100.
    pub confidence: u8,
}

impl<'a> AnsweredLine<'a> {
    /// A recorded answer without what it was about.
    #[must_use]
    pub fn new(answered: &'a Answered) -> Self {
        Self {
            number: answered.position + 1,
            pack: answered.item.pack.as_str(),
            id: answered.item.item.as_str(),
            answer: answered.id.to_string(),
            verdict: answered.verdict.as_str(),
            confidence: answered.confidence.percent(),
            met_before: answered.met_before,
        }
    }
}

impl<'a> RevealLine<'a> {
    /// What a recorded answer was about.
    #[must_use]
    pub fn new(answered: &'a Answered, item: &'a Item) -> Self {
        let words = item.words_or_source(&answered.language).1;
        Self {
            number: answered.position + 1,
            pack: answered.item.pack.as_str(),
            id: answered.item.item.as_str(),
            answer: answered.id.to_string(),
            key: answered.key.as_str(),
            verdict: answered.verdict.as_str(),
            confidence: answered.confidence.percent(),
            correct: answered.is_right(),
            points: score::points(answered.key, answered.verdict, answered.confidence),
            met_before: answered.met_before,
            kind: answered.kind.as_str(),
            world: item.world,
            cues: &words.cues,
            explanation: &words.explanation,
            would_change: words.would_change.as_deref(),
            references: &words.references,
        }
    }
}

impl SummaryLine {
    /// What the answers of one session came to.
    #[must_use]
    pub fn new(session: &crate::session::Session, answers: &[Answered]) -> Self {
        let summary = Summary::of(answers);
        Self {
            session: session.id.to_string(),
            of: session.plan.items.len(),
            skipped: session.skipped.len(),
            check_up: session.plan.kind.form().map(str::to_owned),
            figures: Figures::of(answers),
            mean_confidence: summary.mean_confidence,
            look_again: summary.look_again.iter().map(LookAgainEntry::new).collect(),
        }
    }
}

impl LookAgainEntry {
    fn new(missed: &LookAgain) -> Self {
        Self {
            number: missed.position + 1,
            pack: missed.item.pack.to_string(),
            id: missed.item.item.to_string(),
            key: Key::as_str(missed.key),
            verdict: Verdict::as_str(missed.verdict),
            confidence: missed.confidence.percent(),
        }
    }
}
