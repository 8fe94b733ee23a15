//! Names of things. A text id is what an author wrote; a `Uuid` id is made where the thing began.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use uuid::Uuid;

/// Longest text id that is read, in bytes. Well-formed ids are far shorter, but every finding about a thing carries
/// its id, so that one of a megabyte would be copied a thousand times.
pub const LONGEST_ID: usize = 256;

/// Reads a text id.
fn bounded<'de, D: Deserializer<'de>>(from: D) -> Result<Box<str>, D::Error> {
    let text = Box::<str>::deserialize(from)?;
    if text.len() > LONGEST_ID {
        return Err(serde::de::Error::custom(format_args!("an id is at most {LONGEST_ID} bytes long")));
    }
    Ok(text)
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(#[serde(deserialize_with = "bounded")] Box<str>);

        impl $name {
            /// Takes the text as it is; whether it is well formed is for `pack::check` to say.
            #[must_use]
            pub fn new(text: impl Into<Box<str>>) -> Self {
                Self(text.into())
            }

            /// The id as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::new(text)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

text_id!(
    /// A pack: bare for ours (`headline-basics`), publisher-qualified for others (`lantern-lab/images`).
    PackId
);
text_id!(
    /// A lesson within its pack.
    LessonId
);
text_id!(
    /// An item within its pack, the same in every language.
    ItemId
);
text_id!(
    /// What a true or false item is in detail, e.g. `false-context`.
    KindId
);
text_id!(
    /// A manipulation used, e.g. `cherry-picking`.
    TechniqueId
);
text_id!(
    /// What is trained and scheduled, e.g. `check-the-date`.
    SkillId
);

/// One item of one pack: the identity a learner's past hangs on, the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ItemRef {
    /// The pack.
    pub pack: PackId,
    /// The item in it.
    pub item: ItemId,
}

impl ItemRef {
    /// Joins the two.
    #[must_use]
    pub fn new(pack: impl Into<PackId>, item: impl Into<ItemId>) -> Self {
        Self { pack: pack.into(), item: item.into() }
    }
}

impl fmt::Display for ItemRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.pack, self.item)
    }
}

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

uuid_id!(
    /// Somebody who practises.
    LearnerId
);
uuid_id!(
    /// One run of one learner.
    SessionId
);
uuid_id!(
    /// One recorded answer (version 7, so that ids sort by the time of answering).
    AnsweredId
);
