//! What is shown to be judged, surface by surface.

use serde::{Deserialize, Serialize};

use super::is_default;
use crate::base::Surface;

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

    /// Its pictures, in the order in which they stand.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        let (one, messages) = match self {
            Self::NewsSite(stem) => (stem.picture.as_ref(), None),
            Self::SocialPost(stem) => (stem.picture.as_ref(), None),
            Self::ShortVideo(stem) => (Some(&stem.still), None),
            Self::ChatForward(stem) => (None, Some(&stem.messages)),
            Self::SearchResult(_) | Self::Notice(_) => (None, None),
        };
        let of_messages = messages.into_iter().flatten().filter_map(|message| message.picture.as_ref());
        one.into_iter().chain(of_messages)
    }
}
