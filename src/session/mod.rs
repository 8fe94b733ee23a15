//! One run: which items in which order, the learner's responses, and the facts they become.

pub mod answered;
pub mod check_up;
pub mod desk;
pub mod exercise;
pub mod history;
pub mod plan;
pub mod run;
pub mod score;

pub use answered::{Answered, Exercise};
pub use check_up::{NextCheckUp, next_check_up};
pub use desk::{Desk, Points, Spot};
pub use exercise::{Exercised, Given};
pub use history::History;
pub use plan::{Ask, LENGTHS, Plan, PlanError, Request, SessionKind, Spent, USUAL_LENGTH, plan, spent};
pub use run::{Draft, LockError, Mark, Moment, Phase, Response, Run, Session};
