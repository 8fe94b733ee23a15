//! The language of words.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A BCP 47 tag as written, e.g. `en` or `zh-Hans`. Interface and pack languages are chosen apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Language(Box<str>);

impl Language {
    /// Takes a tag as it is.
    #[must_use]
    pub fn new(tag: impl Into<Box<str>>) -> Self {
        Self(tag.into())
    }

    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self::new("en")
    }

    /// Simplified Chinese.
    #[must_use]
    pub fn chinese() -> Self {
        Self::new("zh-Hans")
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether text in it is set in Han type: CJK fonts first, no italics, tighter labels.
    #[must_use]
    pub fn is_han(&self) -> bool {
        matches!(self.0.split('-').next(), Some("zh" | "ja"))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Language {
    fn from(tag: &str) -> Self {
        Self::new(tag)
    }
}
