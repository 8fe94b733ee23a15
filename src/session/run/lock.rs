//! Locking in: an answer or an exercise becomes a fact, waits for the disk, and only then leads on.

use super::{Phase, Run};
use crate::base::{AnsweredId, Clock, ItemRef, Key, Language};
use crate::pack::catalog::Found;
use crate::session::Response;
use crate::session::answered::{Answered, Exercise};
use crate::session::desk::Desk;
use crate::session::exercise::{self, Exercised, Given};

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
    /// Nothing waits for an answer.
    #[error("no item waits for an answer")]
    NotJudging,
    /// Verdict or confidence is missing.
    #[error("say first what it is and how sure you are")]
    Incomplete,
    /// The item handed in is not the one on the screen.
    #[error("this is not the item that was asked")]
    OtherItem,
}

impl Run {
    /// Whether something was given that can be locked in.
    #[must_use]
    pub fn can_lock_exercise(&self) -> bool {
        let given = self.given.as_ref().is_some_and(Given::says_something);
        given && matches!(self.phase, Phase::Asking(_))
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
        if !is_item(asked, moment.found) {
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
            confidence_before: self.desk.before.and_then(|before| before.confidence).unwrap_or(confidence),
            confidence,
            met_before,
            steps: self.left_desk(moment.milliseconds).log(),
            milliseconds: moment.milliseconds,
            at: moment.clock.now,
            offset: moment.clock.offset,
            app_version: moment.app_version.to_owned(),
        };
        self.phase = Phase::Recording(Box::new(answered.clone()));
        Ok(answered)
    }

    fn left_desk(&self, now: u32) -> Desk {
        let mut desk = self.desk.clone();
        desk.leave(now);
        desk
    }

    /// Locks the exercise in, or passes it over where nothing was given and `pass` is set, and makes the fact to be
    /// recorded. Of a pair, `moment` holds the first item and `other` the second.
    ///
    /// # Errors
    /// No exercise on the screen, nothing given, or other items than the ones asked about.
    pub fn lock_exercise(
        &mut self,
        moment: &Moment<'_>,
        other: Option<Found<'_>>,
        pass: bool,
    ) -> Result<Exercised, LockError> {
        let Phase::Asking(exercise) = self.phase else { return Err(LockError::NotJudging) };
        let given = if pass { Some(Given::Passed) } else { self.given.clone().filter(|_| self.can_lock_exercise()) };
        let given = given.ok_or(LockError::Incomplete)?;
        let asked = self.current().ok_or(LockError::NotJudging)?;
        if !is_item(asked, moment.found) {
            return Err(LockError::OtherItem);
        }
        let (about, beside) = match (self.pair(), other) {
            (None, None) => (moment.found, None),
            (Some([_, second]), Some(other)) if is_item(second, other) => match moment.found.item.key {
                Key::News => (moment.found, Some(other)),
                Key::False => (other, Some(moment.found)),
            },
            _ => return Err(LockError::OtherItem),
        };
        let (_, words) = about.item.words_or_source(moment.language);
        let name = |found: Found<'_>| ItemRef::new(found.pack.id().clone(), found.item.id.clone());
        let exercised = Exercised {
            id: moment.id,
            learner: self.session.learner,
            session: self.session.id,
            position: self.position(),
            item: name(about),
            other: beside.map(name),
            revision: about.pack.revision().to_string(),
            language: moment.language.clone(),
            key: about.item.key,
            skills: about.item.skills.clone(),
            techniques: about.item.techniques.clone(),
            exercise,
            score: exercise::score(exercise, about.item, words, &given),
            given,
            milliseconds: moment.milliseconds,
            at: moment.clock.now,
            offset: moment.clock.offset,
            app_version: moment.app_version.to_owned(),
        };
        self.phase = Phase::Noting(Box::new(exercised.clone()));
        Ok(exercised)
    }

    /// The exercise that waits for the disk: what a retry records again, under the same id.
    #[must_use]
    pub fn pending_exercise(&self) -> Option<&Exercised> {
        match &self.phase {
            Phase::Noting(exercised) => Some(exercised),
            _ => None,
        }
    }

    /// Says that the exercise is on disk: what it came to may be shown. Whether it was the one waited for.
    pub fn noted(&mut self, id: AnsweredId) -> bool {
        match std::mem::replace(&mut self.phase, Phase::Judging) {
            Phase::Noting(exercised) if exercised.id == id => {
                self.take_in_exercise(&exercised);
                let passed = exercised.given == Given::Passed;
                self.phase = Phase::Explained(exercised);
                if passed {
                    self.next();
                }
                true
            }
            other => {
                self.phase = other;
                false
            }
        }
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
                self.take_in(&answered);
                self.desk = Desk::default();
                let ask = self.session.plan.ask(answered.position).filter(|ask| !ask.follows_reveal());
                if self.is_check_up() {
                    self.go_on();
                } else if let Some(exercise) = ask {
                    self.given = None;
                    self.phase = Phase::Asking(exercise);
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
}

fn is_item(name: &ItemRef, found: Found<'_>) -> bool {
    name.pack == *found.pack.id() && name.item == found.item.id
}
