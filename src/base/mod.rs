//! Values without opinions: ids, verdicts, languages, time, seeded chance. Every other room may use them; they use none.

mod avatar;
mod chance;
mod confidence;
mod ids;
mod key;
mod language;
mod seed;
mod time;

pub use avatar::Avatar;
pub use chance::Chance;
pub use confidence::{Confidence, ConfidenceError};
pub use ids::{
    AnsweredId, ItemId, ItemRef, KindId, LONGEST_ID, LearnerId, LessonId, PackId, SessionId, SkillId, TechniqueId,
};
pub use key::{Key, Pool, ShareChoice, Surface, Verdict};
pub use language::Language;
pub use seed::Seed;
pub use time::{Clock, Day, LocalTime, Timestamp, UtcOffset};
