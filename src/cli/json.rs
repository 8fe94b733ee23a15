//! What `--json` prints: a contract, described with examples in `docs/json.md` and held by `tests/cli`.
//! Fields may be added; none is renamed or taken away.

use serde::Serialize;

use crate::base::{Confidence, Key, Language, SkillId, TechniqueId, Verdict};
use crate::pack::check::Finding;
use crate::pack::model::{Cue, Factors, Item, Reference, Stem, Step, Tool, TrailResult, World};
use crate::session::{Answered, score};
use crate::stats::{Brier, Counts, Discernment, LookAgain, Scores, Summary};

/// `check`: one object.
#[derive(Clone, Debug, Serialize)]
pub struct CheckReport<'a> {
    /// Packs that can be used.
    pub packs: usize,
    /// Lessons that can be used, each once whatever its languages.
    pub lessons: usize,
    /// Items that can be used, each once whatever its languages.
    pub items: usize,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Languages that at least one lesson is written in.
    pub languages: Vec<String>,
    /// Everything found.
    pub findings: &'a [Finding],
    /// How well style alone tells the keys, by pack and language.
    pub surface: Vec<SurfaceLine>,
}

/// How well a reader who sees only style tells the keys of some items.
#[derive(Clone, Debug, Serialize)]
pub struct SurfaceLine {
    /// The pack; null is all of them together.
    pub pack: Option<String>,
    /// Language of the words.
    pub language: String,
    /// Share told rightly when held out, 0–1.
    pub accuracy: f64,
    /// Lower end of its 95 % interval (Wilson).
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Items.
    pub items: u32,
    /// Share of shufflings of the keys told as well or better, 0–1.
    pub p: f64,
}

/// A stem under the name of its surface, with all its words.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum StemFields<'a> {
    /// An article on a news site.
    NewsSite(&'a crate::pack::model::NewsSite),
    /// A post on a social network.
    SocialPost(&'a crate::pack::model::SocialPost),
    /// A message forwarded in a chat group.
    ChatForward(&'a crate::pack::model::ChatForward),
    /// The still and caption of a short video.
    ShortVideo(&'a crate::pack::model::ShortVideo),
    /// A page of search results.
    SearchResult(&'a crate::pack::model::SearchResult),
    /// An official-looking notice.
    Notice(&'a crate::pack::model::Notice),
}

impl<'a> From<&'a Stem> for StemFields<'a> {
    fn from(stem: &'a Stem) -> Self {
        match stem {
            Stem::NewsSite(fields) => Self::NewsSite(fields),
            Stem::SocialPost(fields) => Self::SocialPost(fields),
            Stem::ChatForward(fields) => Self::ChatForward(fields),
            Stem::ShortVideo(fields) => Self::ShortVideo(fields),
            Stem::SearchResult(fields) => Self::SearchResult(fields),
            Stem::Notice(fields) => Self::Notice(fields),
        }
    }
}

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

/// Counts, Brier score, discernment and bias. `answered` counts every answer; the others leave out stories met before.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Figures {
    /// See [`Scores`].
    #[serde(flatten)]
    pub scores: Scores,
    /// 0–1, 0.25 is guessing; null without an answer that counts.
    pub brier: Option<f64>,
    /// Discernment: 0 is not telling apart; like the next three null unless both keys were answered.
    pub d_prime: Option<f64>,
    /// Its standard error.
    pub d_prime_se: Option<f64>,
    /// Bias: above 0 leans towards "false".
    pub criterion: Option<f64>,
    /// Its standard error.
    pub criterion_se: Option<f64>,
}

/// `stats`: one object.
#[derive(Clone, Debug, Serialize)]
pub struct StatsReport<'a> {
    /// Whose.
    pub learner: LearnerEntry<'a>,
    /// Over all answers.
    #[serde(flatten)]
    pub figures: Figures,
    /// Days in a row with an answer, up to today or yesterday.
    pub days_in_a_row: u32,
    /// Days with an answer.
    pub days: u32,
    /// For each step of confidence: how many were right, of how many.
    pub confidence: Vec<ConfidenceEntry>,
}

/// One step of confidence.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct ConfidenceEntry {
    /// 50, 60 … 100.
    pub confidence: Confidence,
    /// Right answers.
    pub right: u32,
    /// Answers.
    pub of: u32,
}

/// One learner.
#[derive(Clone, Debug, Serialize)]
pub struct LearnerEntry<'a> {
    /// Identity.
    pub id: String,
    /// May be empty; need not be unique.
    pub name: &'a str,
}

/// One item of `list --json`: a line each, whatever its languages.
#[derive(Clone, Debug, Serialize)]
pub struct ListLine<'a> {
    /// The pack.
    pub pack: &'a str,
    /// Its version.
    pub revision: String,
    /// `training` or the form of a check-up, `check-up-A`.
    pub pool: String,
    /// The lesson.
    pub lesson: &'a str,
    /// `quiz` or `practice`.
    pub place: &'static str,
    /// The item.
    pub id: &'a str,
    /// The item it corrects.
    pub replaces: Option<&'a str>,
    /// `Invented` or `Real`.
    pub world: World,
    /// `news` or `false`.
    pub key: &'a str,
    /// What it is in detail.
    pub kind: &'a str,
    /// Manipulations used.
    pub techniques: &'a [TechniqueId],
    /// What it trains.
    pub skills: &'a [SkillId],
    /// How it is met.
    pub surface: &'a str,
    /// Which factors held.
    pub factors: Option<Factors>,
    /// A parallel item.
    pub twin: Option<&'a str>,
    /// 1–5.
    pub difficulty: u8,
    /// The words by language.
    pub words: std::collections::BTreeMap<&'a str, ListWords<'a>>,
}

/// An item's words in one language.
#[derive(Clone, Debug, Serialize)]
pub struct ListWords<'a> {
    /// What is shown.
    pub stem: StemFields<'a>,
    /// Telling details.
    pub cues: &'a [Cue],
    /// What checking would find.
    pub trail: &'a [Step],
    /// Why the key holds.
    pub explanation: &'a str,
    /// Where it was checked.
    pub references: &'a [Reference],
    /// What would turn the verdict round.
    pub would_change: Option<&'a str>,
}

impl<'a> LearnerEntry<'a> {
    /// Id and name.
    #[must_use]
    pub fn of(learner: &'a crate::study::Learner) -> Self {
        Self { id: learner.id.to_string(), name: &learner.name }
    }
}

impl Figures {
    /// Counts.
    #[must_use]
    pub fn of(answers: &[Answered]) -> Self {
        let counts = Counts::of(answers);
        let (d_prime, criterion) = Discernment::of(&counts).map(|told| (told.d_prime, told.criterion)).unzip();
        Self {
            scores: Scores::of(answers),
            brier: Brier::of(&counts).map(|brier| brier.score),
            d_prime: d_prime.map(|figure| figure.value),
            d_prime_se: d_prime.map(|figure| figure.se),
            criterion: criterion.map(|figure| figure.value),
            criterion_se: criterion.map(|figure| figure.se),
        }
    }
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
