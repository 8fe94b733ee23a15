//! One run: which items in which order, the learner's responses, and the facts they become.

pub mod answered;
pub mod plan;
pub mod run;
pub mod score;

pub use answered::{Answered, Exercise};
pub use plan::{Plan, PlanError, Request, SessionKind};
pub use run::{Response, Run, Session};
