//! Chance as an argument.

use serde::{Deserialize, Serialize};

/// What a seeded generator starts from. Drawn only in `app` and `cli`, and stored with the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(pub u64);
