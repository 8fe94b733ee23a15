//! A pack as somebody wrote it: the same content as a [`Pack`](super::model::Pack), but it may be wrong.
//!
//! These types are the file format (RON, format 1): field names, order and defaults here are what authors
//! write and what the canonical writer lays out. Optional fields are left out when empty.

mod exercises;
mod stem;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::{ItemId, Key, KindId, Language, LessonId, PackId, Pool, SkillId, TechniqueId};

pub use exercises::{Choice, Exercises, Parts, Replies, Respond, Share};
pub use stem::{
    ChatForward, Message, NewsSite, Notice, Picture, Reach, Reply, SearchHit, SearchResult, ShortVideo, SocialPost,
    SourceKind, Stem,
};

/// The format version that this program writes and the newest it reads.
pub const FORMAT: u32 = 1;

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A whole pack as found: its header, and every lesson file by language.
#[derive(Clone, Debug, PartialEq)]
pub struct PackDraft {
    /// `pack.ron`.
    pub header: PackHeader,
    /// The lesson files, in order of path.
    pub lessons: Vec<LessonFile>,
}

/// One lesson file, and where it lies in the pack.
#[derive(Clone, Debug, PartialEq)]
pub struct LessonFile {
    /// Path in the pack with forward slashes, e.g. `en/01-what-a-headline-promises.ron`.
    pub path: String,
    /// The folder it lies in.
    pub language: Language,
    /// What it says.
    pub lesson: LessonDraft,
}

/// `pack.ron`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Pack", deny_unknown_fields)]
pub struct PackHeader {
    /// Format version.
    pub format: u32,
    /// Identity of the pack.
    pub id: PackId,
    /// Semantic version; the highest of an id wins.
    pub revision: String,
    /// Title by language.
    pub title: BTreeMap<Language, String>,
    /// One or two sentences by language.
    pub summary: BTreeMap<Language, String>,
    /// The language that translations are held against.
    pub source_language: Language,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Who stands behind it, where that is not the authors.
    #[serde(default, skip_serializing_if = "is_default")]
    pub publisher: Option<String>,
    /// SPDX licence expression of the content.
    pub licence: String,
    /// How much a learner should bring along.
    pub level: Level,
    /// Training or check-up.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pool: Pool,
    /// Minutes that the lessons take, roughly.
    #[serde(default, skip_serializing_if = "is_default")]
    pub minutes: Option<u32>,
    /// Picture for the library card, a path in the pack.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cover: Option<String>,
    /// Its place in a course, from 1.
    #[serde(default, skip_serializing_if = "is_default")]
    pub place: Option<u32>,
    /// Packs that a learner should have taken before.
    #[serde(default, skip_serializing_if = "is_default")]
    pub builds_on: Vec<PackId>,
    /// Whom it is written for, where that is not everybody.
    #[serde(default, skip_serializing_if = "is_default")]
    pub audience: Audience,
    /// Whether all of it suits ages 11 to 14.
    #[serde(default, skip_serializing_if = "is_default")]
    pub younger: bool,
    /// For authors; never shown to learners.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Option<String>,
}

/// How much a learner should bring along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    /// Nothing.
    Beginner,
    /// The basics.
    Intermediate,
    /// Practice.
    Advanced,
}

/// Whom a pack is written for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Audience {
    /// Everybody.
    #[default]
    Everyone,
    /// People who answer the public for an authority.
    PublicServants,
}

/// One lesson in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Lesson", deny_unknown_fields)]
pub struct LessonDraft {
    /// The same in every language.
    pub id: LessonId,
    /// In this file's language.
    pub title: String,
    /// What it trains.
    pub skills: Vec<SkillId>,
    /// What is read before the quiz.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pages: Vec<Page>,
    /// The quiz that completes the lesson.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quiz: Vec<ItemDraft>,
    /// Items for practice and boosters that no quiz uses.
    #[serde(default, skip_serializing_if = "is_default")]
    pub practice: Vec<ItemDraft>,
    /// For authors; never shown to learners.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Option<String>,
}

/// One page of a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Heading.
    pub title: String,
    /// `CommonMark` without links to anywhere, pictures or HTML.
    pub text: String,
    /// An item of this pack shown with its verdict as a worked example. It is then not asked again.
    #[serde(default, skip_serializing_if = "is_default")]
    pub example: Option<ItemId>,
    /// Short moves to remember, shown beside the text.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moves: Vec<String>,
}

/// One thing to judge, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Item", deny_unknown_fields)]
pub struct ItemDraft {
    /// The same in every language.
    pub id: ItemId,
    /// The item whose facts or key this one corrects.
    #[serde(default, skip_serializing_if = "is_default")]
    pub replaces: Option<ItemId>,
    /// Documented or made up.
    pub world: World,
    /// What is shown to be judged.
    pub stem: Stem,
    /// The right verdict.
    pub key: Key,
    /// What it is in detail.
    pub kind: KindId,
    /// Manipulations used; empty for news.
    #[serde(default, skip_serializing_if = "is_default")]
    pub techniques: Vec<TechniqueId>,
    /// What judging it trains.
    pub skills: Vec<SkillId>,
    /// Telling details, in place.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cues: Vec<Cue>,
    /// What checking would find.
    #[serde(default, skip_serializing_if = "is_default")]
    pub trail: Vec<Step>,
    /// Why the key holds, 40–120 words.
    pub explanation: String,
    /// Which of the five factors held.
    #[serde(default, skip_serializing_if = "is_default")]
    pub factors: Option<Factors>,
    /// Where it was checked; a `Real` item has at least one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub references: Vec<Reference>,
    /// What evidence would turn the verdict round.
    #[serde(default, skip_serializing_if = "is_default")]
    pub would_change: Option<String>,
    /// What else can be asked about it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub exercises: Exercises,
    /// Changes of verdict or facts since it was first published, oldest first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub amended: Vec<Amendment>,
    /// A parallel item: same story shape, other key or other form.
    #[serde(default, skip_serializing_if = "is_default")]
    pub twin: Option<ItemId>,
    /// 1 (plain) to 5 (careful people fell for it).
    pub difficulty: u8,
    /// For authors; never shown to learners.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Option<String>,
}

/// Whether the story is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum World {
    /// Made up for teaching; the reveal says so.
    Invented,
    /// A documented story, told by an invented outlet.
    Real,
}

/// A telling detail, in place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cue {
    /// Where in the stem.
    pub at: Place,
    /// The words there, letter for letter. Left out when the whole place or an area is meant.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quote: Option<String>,
    /// Whether it speaks for or against the story.
    pub tells: Tells,
    /// Two or three words.
    pub title: String,
    /// One or two short sentences, at most three lines in the margin.
    pub note: String,
}

/// Where in a stem a cue points. Numbers count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Place {
    /// Name of the outlet.
    Outlet,
    /// Web address.
    Address,
    /// Rubric.
    Section,
    /// Headline.
    Headline,
    /// Line under the headline.
    Dek,
    /// Who signed it.
    Byline,
    /// Date of publishing.
    Published,
    /// Text of an article or notice.
    Body,
    /// Caption of a picture or video.
    Caption,
    /// Name of the author.
    Author,
    /// Handle of the author.
    Handle,
    /// What the network says of the account.
    Badge,
    /// Follower count.
    Followers,
    /// Text of a post.
    Text,
    /// Pinned comment.
    Pinned,
    /// One reply.
    Reply(u8),
    /// Name of a chat group.
    Group,
    /// One message of a chat.
    Message(u8),
    /// Words laid over a video.
    Overlay,
    /// Sound of a video.
    Sound,
    /// Search query.
    Query,
    /// One search result.
    Result(u8),
    /// Who signed a notice.
    Issuer,
    /// File number of a notice.
    Number,
    /// Heading of a notice.
    Title,
    /// Seal of a notice.
    Seal,
    /// Reactions.
    Reach,
    /// A part of the picture, each number 0–1 of its width or height: x, y, width, height.
    Area(f32, f32, f32, f32),
}

/// Which way a detail or a finding points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Tells {
    /// For the story.
    For,
    /// Against the story.
    Against,
    /// Neither way.
    Neither,
}

/// One move of a check, and what it finds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// With which tool.
    pub tool: Tool,
    /// What one would type, look at or reckon.
    pub query: String,
    /// What it shows, in one or two sentences.
    pub finding: String,
    /// How much it settles.
    pub weight: Weight,
    /// Which way it points.
    pub tells: Tells,
    /// What the tool lists, to be scanned before a click.
    #[serde(default, skip_serializing_if = "is_default")]
    pub results: Vec<TrailResult>,
}

/// A tool of the investigation desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Tool {
    /// Who is behind it?
    WhoIsBehindIt,
    /// When?
    When,
    /// Image search.
    ImageSearch,
    /// Other coverage.
    OtherCoverage,
    /// Original source.
    OriginalSource,
    /// Do the sum.
    DoTheSum,
}

impl Tool {
    /// Short lower-case name, as it stands in message files and in the terminal.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WhoIsBehindIt => "who",
            Self::When => "when",
            Self::ImageSearch => "image",
            Self::OtherCoverage => "coverage",
            Self::OriginalSource => "source",
            Self::DoTheSum => "sum",
        }
    }
}

/// How much a step settles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Weight {
    /// It settles the matter.
    Decisive,
    /// It helps.
    Helpful,
    /// An honest dead end.
    DeadEnd,
}

/// What a tool lists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Result", deny_unknown_fields)]
pub struct TrailResult {
    /// Invented name.
    pub outlet: String,
    /// Under `.example`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub address: Option<String>,
    /// Local date, `2024-04-10`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub date: Option<String>,
    /// Heading.
    pub title: String,
    /// A line or two.
    pub snippet: String,
    /// What an about page says of the source.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: Option<String>,
    /// The page behind it, `CommonMark`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub page: Option<String>,
}

/// The five factors of an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Factors {
    /// Is it what it pretends to be?
    pub authenticity: Factor,
    /// Who says so?
    pub source: Factor,
    /// What bears it out?
    pub evidence: Factor,
    /// Is it whole and of its time?
    pub context: Factor,
    /// Does one thing follow from the other?
    pub reasoning: Factor,
}

/// Whether a factor held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Factor {
    /// It held.
    Held,
    /// It failed.
    Failed,
    /// It cannot be told, or does not matter here.
    Open,
}

/// Where a story was checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Title of the page or work.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address.
    #[serde(default, skip_serializing_if = "is_default")]
    pub url: Option<String>,
    /// The day it was looked up, `2026-11-01`.
    pub checked: String,
}

/// A change of an item's verdict or facts, told once to learners who met it before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// The day of the change, `2026-11-01`.
    pub date: String,
    /// What was changed and why, in one or two sentences.
    pub what: String,
}
