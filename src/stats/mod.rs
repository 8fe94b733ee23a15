//! Figures from answered facts, one a file.
//!
//! What counts where: [`Scores::answered`] counts every answer; all else here that tells how well
//! news and false information are told apart leaves out answers to stories that the learner had met before.

mod brier;
mod confidence;
mod counts;
mod daily;
mod scores;
mod streak;
mod summary;

pub use brier::brier;
pub use confidence::{ConfidenceStep, confidence_steps};
pub use counts::{Counted, Counts};
pub use daily::{Cell, Daily, DayCounts};
pub use scores::{FiveScores, Scores};
pub use streak::{Streak, days_practised};
pub use summary::{LookAgain, Share, Summary};
