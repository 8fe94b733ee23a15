//! A run under way: the state machine from the first item to the last, resumable anywhere.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::answered::{Answered, Exercise};
use super::plan::Plan;
use crate::base::{AnsweredId, Clock, Confidence, ItemRef, Language, LearnerId, SessionId, Verdict};
use crate::pack::catalog::Found;

/// A run as stored: its plan, and what has been passed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Identity.
    pub id: SessionId,
    /// Whose.
    pub learner: LearnerId,
    /// What it asks.
    pub plan: Plan,
    /// When it began.
    pub started: Clock,
    /// Positions skipped (not answers).
    pub skipped: Vec<u32>,
    /// When its last item was answered or skipped, or it was put aside for good.
    pub ended: Option<Clock>,
}

impl Session {
    /// Whether every position was skipped or is one of those `answered`.
    #[must_use]
    pub fn is_finished(&self, answered: impl IntoIterator<Item = u32>) -> bool {
        let mut done: HashSet<u32> = answered.into_iter().collect();
        done.extend(&self.skipped);
        (0..).zip(&self.plan.items).all(|(position, _)| done.contains(&position))
    }
}

/// What the learner has chosen for the item on the screen; free to change until locked in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Judgement.
    pub verdict: Option<Verdict>,
    /// How sure.
    pub confidence: Option<Confidence>,
    /// "I have met this story".
    pub met_before: bool,
}

/// How one position of the plan stands, for the progress track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Answered, and right.
    Right,
    /// Answered, and worth another look.
    LookAgain,
    /// Answered in a check-up, which does not say how well before its end.
    Answered,
    /// Passed over.
    Skipped,
    /// On the screen and not yet locked in.
    Current,
    /// Still ahead.
    ToCome,
}

/// What the run waits for.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// For the learner to judge the current item.
    Judging,
    /// For the answer to be on disk; it can no longer be changed.
    Recording(Box<Answered>),
    /// For the learner to go on from the reveal of this answer; never in a check-up, which has none.
    Revealed(Box<Answered>),
    /// For nothing: every position was answered or skipped.
    Finished,
}

/// What locking in needs from outside: chance, clock and catalogue are arguments.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// Identity of the answer (`UUIDv7`).
    pub id: AnsweredId,
    /// When it is locked in.
    pub clock: Clock,
    /// From shown to locked in, in milliseconds.
    pub milliseconds: u32,
    /// The language that the item was shown in.
    pub language: &'a Language,
    /// Version of the program.
    pub app_version: &'a str,
    /// The item as the catalogue has it now.
    pub found: Found<'a>,
}

/// Why an answer cannot be locked in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// No item waits for a judgement.
    #[error("no item waits for an answer")]
    NotJudging,
    /// Verdict or confidence is missing.
    #[error("say first what it is and how sure you are")]
    Incomplete,
    /// The item handed in is not the one on the screen.
    #[error("this is not the item that was asked")]
    OtherItem,
}

/// A run under way.
#[derive(Clone, Debug)]
pub struct Run {
    session: Session,
    /// By position; [`Mark::ToCome`] where nothing happened yet.
    marks: Vec<Mark>,
    at: usize,
    response: Response,
    phase: Phase,
}

impl Run {
    /// Takes up a session where it was left: at the first position that was neither answered nor skipped.
    /// `answered` are its recorded answers in any order; those of other sessions are passed over.
    #[must_use]
    pub fn resume<'a>(session: Session, answered: impl IntoIterator<Item = &'a Answered>) -> Self {
        let mut marks = vec![Mark::ToCome; session.plan.items.len()];
        for &position in &session.skipped {
            set(&mut marks, position, Mark::Skipped);
        }
        for fact in answered {
            if fact.session == session.id {
                set(&mut marks, fact.position, mark_of(fact));
            }
        }
        let mut run = Self { session, marks, at: 0, response: Response::default(), phase: Phase::Judging };
        run.go_on();
        run
    }

    /// The session it runs.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// What it waits for.
    #[must_use]
    pub fn phase(&self) -> &Phase {
        &self.phase
    }

    /// The item on the screen, judged or revealed; none when finished.
    #[must_use]
    pub fn current(&self) -> Option<&ItemRef> {
        self.session.plan.items.get(self.at)
    }

    /// Position of the current item, from 0; the number of items when finished.
    #[must_use]
    pub fn position(&self) -> u32 {
        u32::try_from(self.at).unwrap_or(u32::MAX)
    }

    /// What the learner has chosen so far.
    #[must_use]
    pub fn response(&self) -> Response {
        self.response
    }

    /// How every position stands, in order. A check-up tells right from wrong only once it is finished.
    #[must_use]
    pub fn track(&self) -> Vec<Mark> {
        let mut track = self.marks.clone();
        if self.is_check_up() && !self.is_finished() {
            let judged = track.iter_mut().filter(|mark| matches!(mark, Mark::Right | Mark::LookAgain));
            judged.for_each(|mark| *mark = Mark::Answered);
        }
        if let Some(mark @ Mark::ToCome) = track.get_mut(self.at) {
            *mark = Mark::Current;
        }
        track
    }

    /// Whether every position was answered or skipped and the last reveal was left.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.phase == Phase::Finished
    }

    /// Whether it is a check-up: it goes straight on from each answer, without a reveal.
    #[must_use]
    pub fn is_check_up(&self) -> bool {
        self.session.plan.kind.is_check_up()
    }

    /// Sets or changes the verdict.
    pub fn judge(&mut self, verdict: Verdict) {
        if self.phase == Phase::Judging {
            self.response.verdict = Some(verdict);
        }
    }

    /// Sets or changes how sure the learner is.
    pub fn sure(&mut self, confidence: Confidence) {
        if self.phase == Phase::Judging {
            self.response.confidence = Some(confidence);
        }
    }

    /// Says whether the learner has met the story elsewhere.
    pub fn met_before(&mut self, met: bool) {
        if self.phase == Phase::Judging {
            self.response.met_before = met;
        }
    }

    /// Whether verdict and confidence are both there.
    #[must_use]
    pub fn can_lock(&self) -> bool {
        self.phase == Phase::Judging && self.response.verdict.is_some() && self.response.confidence.is_some()
    }

    /// Locks the answer in and makes the fact to be recorded. From here on it cannot be changed;
    /// the reveal waits for [`recorded`](Self::recorded).
    ///
    /// # Errors
    /// Nothing to judge, verdict or confidence missing, or another item than the current one.
    pub fn lock(&mut self, moment: &Moment<'_>) -> Result<Answered, LockError> {
        if self.phase != Phase::Judging {
            return Err(LockError::NotJudging);
        }
        let Response { verdict: Some(verdict), confidence: Some(confidence), met_before } = self.response else {
            return Err(LockError::Incomplete);
        };
        let Found { pack, item, .. } = moment.found;
        let asked = self.current().ok_or(LockError::NotJudging)?;
        if asked.pack != *pack.id() || asked.item != item.id {
            return Err(LockError::OtherItem);
        }
        let answered = Answered {
            id: moment.id,
            learner: self.session.learner,
            session: self.session.id,
            position: self.position(),
            item: asked.clone(),
            revision: pack.revision().to_string(),
            language: moment.language.clone(),
            key: item.key,
            kind: item.kind.clone(),
            skills: item.skills.clone(),
            techniques: item.techniques.clone(),
            pool: pack.pool().clone(),
            surface: item.surface,
            exercise: Exercise::Judge,
            verdict,
            confidence_before: confidence,
            confidence,
            met_before,
            steps: serde_json::Value::Array(Vec::new()),
            milliseconds: moment.milliseconds,
            at: moment.clock.now,
            offset: moment.clock.offset,
            app_version: moment.app_version.to_owned(),
        };
        self.phase = Phase::Recording(Box::new(answered.clone()));
        Ok(answered)
    }

    /// The answer that waits for the disk: what a retry records again, under the same id.
    #[must_use]
    pub fn pending(&self) -> Option<&Answered> {
        match &self.phase {
            Phase::Recording(answered) => Some(answered),
            _ => None,
        }
    }

    /// Says that the answer is on disk: the reveal may be drawn, or, in a check-up, the next item. Whether it was the
    /// one waited for.
    pub fn recorded(&mut self, id: AnsweredId) -> bool {
        match std::mem::replace(&mut self.phase, Phase::Judging) {
            Phase::Recording(answered) if answered.id == id => {
                set(&mut self.marks, answered.position, mark_of(&answered));
                if self.is_check_up() {
                    self.go_on();
                } else {
                    self.phase = Phase::Revealed(answered);
                }
                true
            }
            other => {
                self.phase = other;
                false
            }
        }
    }

    /// Passes over the current item, which is not an answer; gives the position to be stored.
    /// Not once it is locked in.
    pub fn skip(&mut self) -> Option<u32> {
        if self.phase != Phase::Judging {
            return None;
        }
        let position = self.position();
        set(&mut self.marks, position, Mark::Skipped);
        self.session.skipped.push(position);
        self.go_on();
        Some(position)
    }

    /// Goes from a reveal to the next item. Whether there was a reveal to leave.
    #[expect(clippy::should_implement_trait, reason = "a run is no iterator; this is what its button is called")]
    pub fn next(&mut self) -> bool {
        let revealed = matches!(self.phase, Phase::Revealed(_));
        if revealed {
            self.go_on();
        }
        revealed
    }

    /// To the first position where nothing happened yet, with nothing chosen.
    fn go_on(&mut self) {
        let next = self.marks.iter().position(|&mark| mark == Mark::ToCome);
        self.at = next.unwrap_or(self.marks.len());
        self.phase = next.map_or(Phase::Finished, |_| Phase::Judging);
        self.response = Response::default();
    }
}

fn set(marks: &mut [Mark], position: u32, mark: Mark) {
    if let Some(place) = marks.get_mut(position as usize) {
        *place = mark;
    }
}

fn mark_of(answered: &Answered) -> Mark {
    if answered.is_right() { Mark::Right } else { Mark::LookAgain }
}
