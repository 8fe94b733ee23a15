//! A pack as somebody wrote it: the same content as a [`Pack`](super::model::Pack), but it may be wrong.
//!
//! These types are the file format (RON, format 1): field names, order and defaults here are what authors
//! write and what the canonical writer lays out. Optional fields are left out when empty.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::{ItemId, Key, KindId, Language, LessonId, PackId, Pool, SkillId, Surface, TechniqueId};

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

/// Who is speaking, as a class. Labels claims, not people: every class is right and wrong equally often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SourceKind {
    /// Daily, weekly or local paper.
    Newspaper,
    /// News agency.
    Agency,
    /// Radio or television.
    Broadcaster,
    /// Magazine or trade press.
    Magazine,
    /// One person or a small team with a channel of their own.
    SelfMedia,
    /// An authority or public body.
    Official,
    /// University, museum, research institute, association.
    Institution,
    /// A company.
    Company,
    /// A private person.
    Private,
}

/// What is shown to be judged, by surface.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Stem {
    /// An article on a news site.
    NewsSite(NewsSite),
    /// A post on a social network.
    SocialPost(SocialPost),
    /// A message forwarded in a chat group.
    ChatForward(ChatForward),
    /// The still and caption of a short video.
    ShortVideo(ShortVideo),
    /// A page of search results, one of which is judged.
    SearchResult(SearchResult),
    /// An official-looking notice.
    Notice(Notice),
}

/// An article on a news site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewsSite {
    /// Invented name.
    pub outlet: String,
    /// Under `.example`.
    pub address: String,
    /// Class of the outlet.
    pub outlet_kind: SourceKind,
    /// Rubric, e.g. "City".
    #[serde(default, skip_serializing_if = "is_default")]
    pub section: Option<String>,
    /// The headline.
    pub headline: String,
    /// The line under the headline.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dek: Option<String>,
    /// Who signed it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub byline: Option<String>,
    /// Local date and time, `2024-04-12T06:40`.
    pub published: String,
    /// Paragraphs parted by an empty line.
    pub body: String,
    /// The picture.
    #[serde(default, skip_serializing_if = "is_default")]
    pub picture: Option<Picture>,
    /// Reactions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reach: Option<Reach>,
}

/// A post on a social network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SocialPost {
    /// Shown name.
    pub author: String,
    /// With the `@`.
    pub handle: String,
    /// Class of the author.
    pub author_kind: SourceKind,
    /// What the network says of the account, e.g. "Joined May 2024".
    #[serde(default, skip_serializing_if = "is_default")]
    pub badge: Option<String>,
    /// How many follow.
    #[serde(default, skip_serializing_if = "is_default")]
    pub followers: Option<u64>,
    /// The post.
    pub text: String,
    /// The picture.
    #[serde(default, skip_serializing_if = "is_default")]
    pub picture: Option<Picture>,
    /// A pinned comment of the author.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pinned: Option<String>,
    /// Replies, first to last.
    #[serde(default, skip_serializing_if = "is_default")]
    pub replies: Vec<Reply>,
    /// Reactions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reach: Option<Reach>,
    /// Local date and time, `2024-04-12T06:40`.
    pub published: String,
}

/// A reply under a post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Shown name.
    pub author: String,
    /// What they say.
    pub text: String,
}

/// A message forwarded in a chat group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatForward {
    /// Name of the group.
    pub group: String,
    /// How many are in it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub members: Option<u32>,
    /// Messages, first to last.
    pub messages: Vec<Message>,
    /// Local date and time of the first message, `2024-04-12T06:40`.
    pub published: String,
}

/// One message in a chat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Shown name.
    pub author: String,
    /// What they say; `**bold**` is the only mark-up.
    pub text: String,
    /// Whether the chat marks it as forwarded many times.
    #[serde(default, skip_serializing_if = "is_default")]
    pub forwarded: bool,
    /// The picture.
    #[serde(default, skip_serializing_if = "is_default")]
    pub picture: Option<Picture>,
}

/// The still and caption of a short video.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShortVideo {
    /// Shown name.
    pub author: String,
    /// With the `@`.
    pub handle: String,
    /// Class of the author.
    pub author_kind: SourceKind,
    /// How many follow.
    #[serde(default, skip_serializing_if = "is_default")]
    pub followers: Option<u64>,
    /// The text under the video.
    pub caption: String,
    /// The frame that is shown.
    pub still: Picture,
    /// Words laid over the video.
    #[serde(default, skip_serializing_if = "is_default")]
    pub overlay: Option<String>,
    /// Length in seconds.
    pub seconds: u32,
    /// The sound as the platform names it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sound: Option<String>,
    /// Reactions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reach: Option<Reach>,
    /// Local date and time, `2024-04-12T06:40`.
    pub published: String,
}

/// A page of search results, one of which is judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchResult {
    /// What was searched for.
    pub query: String,
    /// The results, first to last.
    pub results: Vec<SearchHit>,
    /// Which result is judged, counted from 1.
    pub judged: u8,
    /// Local date and time of the search, `2024-04-12T06:40`.
    pub published: String,
}

/// One search result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchHit {
    /// Invented name.
    pub outlet: String,
    /// Under `.example`.
    pub address: String,
    /// Class of the outlet.
    pub outlet_kind: SourceKind,
    /// Headline of the result.
    pub title: String,
    /// Two lines of text.
    pub snippet: String,
    /// Local date, `2024-04-12`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub date: Option<String>,
    /// Whether it is marked as an advertisement.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sponsored: bool,
}

/// An official-looking notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Who signed it (invented).
    pub issuer: String,
    /// Class of the issuer, as it presents itself.
    pub issuer_kind: SourceKind,
    /// File number.
    #[serde(default, skip_serializing_if = "is_default")]
    pub number: Option<String>,
    /// Heading.
    pub title: String,
    /// Paragraphs parted by an empty line.
    pub body: String,
    /// Text in the seal.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seal: Option<String>,
    /// Where it says more can be found, under `.example`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub address: Option<String>,
    /// Local date and time, `2024-04-12T06:40`.
    pub published: String,
}

/// A picture of the pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Path in the pack, e.g. `media/hb-007.png`.
    pub file: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// The caption as published.
    #[serde(default, skip_serializing_if = "is_default")]
    pub caption: Option<String>,
}

/// Reactions as shown under a post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    /// Likes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub likes: u64,
    /// Shares, forwards.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shares: u64,
    /// Comments.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comments: u64,
    /// Views.
    #[serde(default, skip_serializing_if = "is_default")]
    pub views: u64,
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

impl Stem {
    /// Its surface.
    #[must_use]
    pub fn surface(&self) -> Surface {
        match self {
            Self::NewsSite(_) => Surface::NewsSite,
            Self::SocialPost(_) => Surface::SocialPost,
            Self::ChatForward(_) => Surface::ChatForward,
            Self::ShortVideo(_) => Surface::ShortVideo,
            Self::SearchResult(_) => Surface::SearchResult,
            Self::Notice(_) => Surface::Notice,
        }
    }
}
