//! What a stem shows, as words: every text that is drawn, with the cues resolved to letters in it.

use std::ops::Range;

use serde::Serialize;

use crate::base::Language;
use crate::pack::model::{SourceKind, Tells};

/// A text of the stem, with what is marked in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Line {
    /// The words as shown.
    pub text: String,
    /// Cues in it, in order of their first letter; none while the story is being judged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
    /// Bytes set in bold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bold: Vec<Range<usize>>,
}

/// One cue in a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mark {
    /// Its number in the margin, from 1.
    pub number: usize,
    /// Bytes of the text.
    pub bytes: Range<usize>,
}

/// A picture of the stem.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PictureData {
    /// Name to look it up by: `<pack id>/<path in the pack>`.
    pub name: String,
    /// What it shows.
    pub alt: String,
    /// The caption as published.
    pub caption: Option<Line>,
    /// Cues on the picture.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rings: Vec<Ring>,
}

/// A cue on a picture.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Ring {
    /// Its number in the margin, from 1.
    pub number: usize,
    /// x, y, width, height as parts (0–1) of the picture's.
    pub area: [f32; 4],
}

/// What a count under a stem counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Counted {
    /// Likes.
    Likes,
    /// Shares, forwards.
    Shares,
    /// Comments.
    Comments,
    /// Views.
    Views,
}

/// One count with its words: `48.2K likes`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Count {
    /// What it counts.
    pub of: Counted,
    /// The words.
    pub line: Line,
}

/// A stem ready to be drawn.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SurfaceData {
    /// The language of the stem's words, which is the pack's.
    pub language: Language,
    /// "Practice story".
    pub label: String,
    /// What the frame is, for a screen reader: "News site".
    pub name: String,
    /// The artefact.
    pub artefact: Artefact,
    /// The number in the margin of each of the item's cues, in reading order of the stem; empty while judging.
    pub numbers: Vec<usize>,
}

/// The six surfaces.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Artefact {
    /// An article on a news site.
    NewsSite(NewsSiteData),
    /// A post on a social network.
    SocialPost(SocialPostData),
    /// A message forwarded in a chat group.
    Chat(ChatData),
    /// The still and caption of a short video.
    Video(VideoData),
    /// A page of search results.
    Search(SearchData),
    /// An official-looking notice.
    Notice(NoticeData),
}

/// An article on a news site.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NewsSiteData {
    /// Web address.
    pub address: Line,
    /// Masthead.
    pub outlet: Line,
    /// Rubrics of the site, words that say nothing about the story.
    pub rubrics: Vec<String>,
    /// Rubric of the article.
    pub section: Option<Line>,
    /// Headline.
    pub headline: Line,
    /// The line under it.
    pub dek: Option<Line>,
    /// Byline and date.
    pub byline: Line,
    /// Paragraphs.
    pub body: Vec<Line>,
    /// Picture with its caption.
    pub picture: Option<PictureData>,
    /// Reactions.
    pub reach: Vec<Count>,
}

/// A post on a social network.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SocialPostData {
    /// Shown name.
    pub author: Line,
    /// Class of the author: decides the shape of the account's picture.
    pub kind: SourceKind,
    /// Handle, date, followers.
    pub about: Line,
    /// What the network says of the account.
    pub badge: Option<Line>,
    /// The post.
    pub text: Line,
    /// Its picture.
    pub picture: Option<PictureData>,
    /// Heading and words of the pinned comment.
    pub pinned: Option<(String, Line)>,
    /// Heading of the replies.
    pub replies_title: String,
    /// Author and words of each reply.
    pub replies: Vec<(String, Line)>,
    /// Reactions.
    pub reach: Vec<Count>,
    /// "Practice mode: nothing is ever posted".
    pub nothing_posted: String,
}

/// A chat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChatData {
    /// Name of the group.
    pub group: Line,
    /// "286 people".
    pub members: Option<String>,
    /// Date and time of the first message.
    pub published: Line,
    /// The messages.
    pub messages: Vec<MessageData>,
    /// "Practice mode: nothing is ever sent".
    pub nothing_sent: String,
}

/// One message in a chat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MessageData {
    /// Shown name.
    pub author: Line,
    /// "Forwarded many times", where the chat marks it so.
    pub forwarded: Option<String>,
    /// What it says.
    pub text: Line,
    /// Its picture.
    pub picture: Option<PictureData>,
}

/// A short video.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoData {
    /// Shown name.
    pub author: Line,
    /// Handle, date, followers.
    pub about: Line,
    /// The frame that is shown.
    pub still: PictureData,
    /// Words laid over it.
    pub overlay: Option<Line>,
    /// `0:42`.
    pub length: String,
    /// "Length 42 seconds", for a screen reader.
    pub length_name: String,
    /// Name of the sound.
    pub sound: Option<Line>,
    /// Text under the video.
    pub caption: Line,
    /// Reactions.
    pub reach: Vec<Count>,
}

/// A page of search results.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SearchData {
    /// What was searched for.
    pub query: Line,
    /// Date of the search.
    pub published: Line,
    /// The results.
    pub results: Vec<ResultData>,
}

/// One search result.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResultData {
    /// "Judge this one", on the result that is judged.
    pub judged: Option<String>,
    /// "Advertisement".
    pub sponsored: Option<String>,
    /// Outlet.
    pub outlet: Line,
    /// Address.
    pub address: Line,
    /// Heading.
    pub title: Line,
    /// Date and text.
    pub snippet: Line,
}

/// An official-looking notice.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NoticeData {
    /// Who signed it.
    pub issuer: Line,
    /// File number.
    pub number: Option<Line>,
    /// Heading.
    pub title: Line,
    /// Paragraphs.
    pub body: Vec<Line>,
    /// Date.
    pub published: Line,
    /// Text in the seal.
    pub seal: Option<Line>,
    /// Where it says more can be found.
    pub address: Option<Line>,
}

/// A cue with its number, as the margin shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NoteData {
    /// From 1.
    pub number: usize,
    /// Two or three words.
    pub title: String,
    /// One or two short sentences.
    pub note: String,
    /// Whether it speaks for or against the story.
    pub tells: Tells,
    /// "speaks for it", "speaks against it", for a screen reader.
    pub tells_word: String,
}
