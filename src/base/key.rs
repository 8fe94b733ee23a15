//! The item's right verdict, the learner's judgement, and where an item may be used.

use serde::{Deserialize, Serialize};

/// The right verdict of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Key {
    /// A news report: what it says happened.
    News,
    /// False information.
    False,
}

/// What a learner took an item for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// "News report".
    News,
    /// "False information".
    False,
}

impl Verdict {
    /// Whether the judgement agrees with the key.
    #[must_use]
    pub fn is_right(self, key: Key) -> bool {
        self == Verdict::from(key)
    }

    /// The other judgement.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::News => Self::False,
            Self::False => Self::News,
        }
    }

    /// Lower-case name as it stands in JSON and in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::News => "news",
            Self::False => "false",
        }
    }
}

impl Key {
    /// Lower-case name as it stands in JSON and in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Verdict::from(self).as_str()
    }
}

impl From<Key> for Verdict {
    fn from(key: Key) -> Self {
        match key {
            Key::News => Self::News,
            Key::False => Self::False,
        }
    }
}

/// Which stock an item belongs to; training and check-up never share one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Pool {
    /// Lessons, practice and boosters.
    #[default]
    Training,
    /// One form of the check-up, `A` or `B`.
    CheckUp {
        /// Which form.
        form: String,
    },
}

/// The shape in which people meet a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Surface {
    /// An article on a news site.
    NewsSite,
    /// A post on a social network.
    SocialPost,
    /// A message forwarded in a chat group.
    ChatForward,
    /// The still and caption of a short video.
    ShortVideo,
    /// One result of a web search.
    SearchResult,
    /// An official-looking notice.
    Notice,
}

impl Surface {
    /// All six, in the order of the documentation.
    pub const ALL: [Self; 6] =
        [Self::NewsSite, Self::SocialPost, Self::ChatForward, Self::ShortVideo, Self::SearchResult, Self::Notice];

    /// Name as it stands in packs, JSON and the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NewsSite => "news-site",
            Self::SocialPost => "social-post",
            Self::ChatForward => "chat-forward",
            Self::ShortVideo => "short-video",
            Self::SearchResult => "search-result",
            Self::Notice => "notice",
        }
    }
}

/// What one can do with a story after reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ShareChoice {
    /// Pass it on.
    Share,
    /// Look into it before passing it on.
    CheckFirst,
    /// Let it lie.
    Leave,
    /// Tell the platform, or whoever is impersonated or harmed.
    Report,
}

impl ShareChoice {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Share, Self::CheckFirst, Self::Leave, Self::Report];

    /// Lower-case name as it stands in JSON, in the database and in message files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::CheckFirst => "check-first",
            Self::Leave => "leave",
            Self::Report => "report",
        }
    }
}
