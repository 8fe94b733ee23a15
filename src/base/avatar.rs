//! The pictures that learners go by.

use serde::{Deserialize, Serialize};

/// The animals that a learner can pick, by the name of their picture in `assets/art`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Avatar {
    /// A fox.
    #[default]
    Fox,
    /// A panda.
    Panda,
    /// An owl.
    Owl,
    /// A deer.
    Deer,
    /// A crane.
    Crane,
    /// A frog.
    Frog,
    /// A rabbit.
    Rabbit,
    /// A penguin.
    Penguin,
}

impl Avatar {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] =
        [Self::Fox, Self::Panda, Self::Owl, Self::Deer, Self::Crane, Self::Frog, Self::Rabbit, Self::Penguin];

    /// Its name, as in the name of its picture.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fox => "fox",
            Self::Panda => "panda",
            Self::Owl => "owl",
            Self::Deer => "deer",
            Self::Crane => "crane",
            Self::Frog => "frog",
            Self::Rabbit => "rabbit",
            Self::Penguin => "penguin",
        }
    }

    /// The animal of a name; the fox stands in for an unknown one.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|animal| animal.as_str() == name).unwrap_or_default()
    }
}
