//! What `--json` prints: a contract, described with examples in `docs/json.md` and held by `tests/cli`.
//! Fields may be added; none is renamed or taken away.

mod practice;

use serde::Serialize;

pub use self::practice::{
    AnsweredLine, DeskLine, DeskResult, ExerciseLine, ExplainedLine, ItemLine, KeptLine, LookAgainEntry, NoteLine,
    PracticeLine, RevealLine, SummaryLine,
};
use crate::base::{Confidence, SkillId, TechniqueId};
use crate::pack::check::Finding;
use crate::pack::model::{Cue, Factors, Reference, Stem, Step, World};
use crate::session::Answered;
use crate::stats::{Brier, Counts, Discernment, Scores};

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
