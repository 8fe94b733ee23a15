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
