//! What else can be asked about an item, besides its verdict. *Mark* needs no field (its answers are the cues that
//! quote words), *Pair* neither (it shows an item beside its twin).

use serde::{Deserialize, Serialize};

use super::is_default;
use crate::base::{ShareChoice, TechniqueId};

/// The exercises of an item, each optional.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exercises {
    /// *Reason*: which detail decides. Three or four choices, one of them right.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: Vec<Choice>,
    /// *Technique*: two or three manipulations that are **not** used, offered beside the one that is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub technique: Vec<TechniqueId>,
    /// *Share*: what to do with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub share: Option<Share>,
    /// *Respond*: what to answer somebody who believes or doubts it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub respond: Option<Respond>,
}

/// One thing to choose, and why it is right or not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What can be chosen.
    pub text: String,
    /// Whether it is the right one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub right: bool,
    /// One sentence, shown afterwards.
    pub why: String,
}

/// What to do with an item once it has been judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// The best thing to do.
    pub best: ShareChoice,
    /// Why, in one or two sentences.
    pub why: String,
}

/// An answer to somebody: fact first, open, civil.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Respond {
    /// One reply of three or four is to be chosen.
    Choose(Replies),
    /// The parts of a good reply are to be put in order; they are written here in the right one.
    Order(Parts),
}

/// Replies to choose from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replies {
    /// Who asks or says what, in one or two sentences.
    pub prompt: String,
    /// Three or four, one of them right.
    pub replies: Vec<Choice>,
}

/// Parts of one reply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parts {
    /// Who asks or says what, in one or two sentences.
    pub prompt: String,
    /// Three to five sentences in the right order.
    pub parts: Vec<String>,
    /// Why this order, in one sentence.
    pub why: String,
}
