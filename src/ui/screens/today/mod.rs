//! What to do next, how one reads the news, what comes back.

mod data;
mod facts;
mod gauges;
mod lead;
mod lean;
#[doc(hidden)]
pub mod sample;
mod view;

pub use data::{
    AgainCard, GoalCard, LENGTHS, Lead, LengthChoice, LessonCard, Second, SkillRow, StreakData, StripeDay, TodayData,
    mastery_name, minutes_for,
};
pub use facts::{LessonFacts, ResumeFacts, SkillFacts, TodayFacts};
pub use gauges::lean_and_gauges;
pub use lean::{BALANCED_PART, Gauge, LEAN_FROM, Lean, Side, TwinGauge};
pub use view::{TodayState, ui};
