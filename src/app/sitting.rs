//! The run on the screen: planned off the window's thread, answered here, recorded by the writer.

use std::time::Instant;

use super::clock;
use crate::base::{AnsweredId, Confidence, Language, SessionId, Verdict};
use crate::pack::catalog::Found;
use crate::session::run::{LockError, Moment};
use crate::session::{Answered, Draft, Exercised, Run, Session, Spot};
use crate::study::Op;

/// A run under way, and what the window knows of it.
pub struct Sitting {
    /// The state machine.
    pub run: Run,
    /// Language that its items are shown in.
    pub language: Language,
    /// Answers given in this run, in order; those of before it was resumed, too.
    pub answered: Vec<Answered>,
    shown: Instant,
    saving: Saving,
    drafting: Drafting,
}

/// Where what is not locked in is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Drafting {
    /// On the disk, or nothing to keep.
    #[default]
    Kept,
    /// On its way to the disk.
    Writing,
    /// Changed since it was sent on its way.
    Changed,
}

/// Where the answer that was locked in is.
#[derive(Default)]
enum Saving {
    /// Nothing is on its way.
    #[default]
    Idle,
    /// On its way to the disk.
    Writing,
    /// It could not be written, and why.
    Failed(String),
}

impl Sitting {
    /// Takes a session up where it was left.
    pub fn new(session: Session, answered: Vec<Answered>, exercised: &[Exercised], draft: Option<Draft>) -> Self {
        let language = session.plan.language.clone();
        let mut run = Run::resume(session, &answered, exercised);
        if let Some(draft) = draft {
            run.restore(draft);
        }
        let (shown, saving) = (clock::instant(), Saving::Idle);
        Self { run, language, answered, shown, saving, drafting: Drafting::Kept }
    }

    /// Milliseconds since the item was shown.
    fn milliseconds(&self) -> u32 {
        u32::try_from(self.shown.elapsed().as_millis()).unwrap_or(u32::MAX)
    }

    /// Opens a place at the desk.
    pub fn open_desk(&mut self, spot: Spot, found: Found<'_>) {
        let now = self.milliseconds();
        let trail = &found.item.words_or_source(&self.language).1.trail;
        self.run.open_desk(spot, trail, now);
    }

    /// Back from the desk to judging.
    pub fn leave_desk(&mut self) {
        let now = self.milliseconds();
        self.run.leave_desk(now);
    }

    /// Something that is not locked in has changed: what is to be kept, unless the last is still on its way.
    pub fn keep_draft(&mut self) -> Option<Op> {
        if self.drafting != Drafting::Kept {
            self.drafting = Drafting::Changed;
            return None;
        }
        self.drafting = Drafting::Writing;
        Some(Op::KeepDraft { session: self.id(), draft: Box::new(self.run.draft()) })
    }

    /// Whether everything that is not locked in is on the disk.
    #[cfg(test)]
    pub fn is_kept(&self) -> bool {
        self.drafting == Drafting::Kept
    }

    /// What was on its way is kept, or could not be; what is to follow it.
    pub fn draft_kept(&mut self) -> Option<Op> {
        let again = self.drafting == Drafting::Changed;
        self.drafting = Drafting::Kept;
        again.then(|| self.keep_draft()).flatten()
    }

    /// Locks the exercise in, or passes it over; gives what is to be recorded.
    ///
    /// # Errors
    /// Nothing to lock in, or not yet.
    pub fn lock_exercise(&mut self, found: Found<'_>, other: Option<Found<'_>>, pass: bool) -> Result<Op, LockError> {
        let moment = moment(found, &self.language, self.milliseconds());
        Ok(Op::RecordExercise(Box::new(self.run.lock_exercise(&moment, other, pass)?)))
    }

    /// The exercise is on disk. Gives it, if it was the one waited for.
    pub fn noted(&mut self, id: AnsweredId) -> Option<Exercised> {
        let exercised = self.run.pending_exercise().cloned()?;
        if !self.run.noted(id) {
            return None;
        }
        self.saving = Saving::Idle;
        self.shown = clock::instant();
        Some(exercised)
    }

    /// The session.
    pub fn id(&self) -> SessionId {
        self.run.session().id
    }

    /// The next item is on the screen from now on.
    pub fn shown_now(&mut self) {
        self.shown = clock::instant();
    }

    /// Locks the answer in; gives what is to be recorded.
    ///
    /// # Errors
    /// Nothing to lock in, or not yet.
    pub fn lock(&mut self, found: Found<'_>) -> Result<Op, LockError> {
        let milliseconds = self.milliseconds();
        let answered = self.run.lock(&moment(found, &self.language, milliseconds))?;
        Ok(Op::Record(Box::new(answered)))
    }

    /// The answer that this story would get if it were taken for news: what its reveal can be laid out with ahead.
    pub fn guess(&self, found: Found<'_>) -> Option<Answered> {
        let mut run = self.run.clone();
        run.judge(Verdict::News);
        run.sure(Confidence::LEAST);
        run.lock(&moment(found, &self.language, 0)).ok()
    }

    /// The answer is on its way.
    pub fn writing(&mut self) {
        self.saving = Saving::Writing;
    }

    /// The answer could not be written; it stays locked in, to be tried again.
    pub fn failed(&mut self, why: String) {
        self.saving = Saving::Failed(why);
    }

    /// The answer is on disk: the reveal may be drawn, or, in a check-up, the next item. Gives the answer, if it was the
    /// one waited for.
    pub fn recorded(&mut self, id: AnsweredId) -> Option<Answered> {
        let answered = self.run.pending().cloned()?;
        if !self.run.recorded(id) {
            return None;
        }
        self.saving = Saving::Idle;
        self.shown = clock::instant();
        self.answered.push(answered.clone());
        Some(answered)
    }

    /// The answer that could not be written, to be recorded again under the same id.
    pub fn retry(&self) -> Option<Op> {
        let Saving::Failed(_) = self.saving else { return None };
        let answer = self.run.pending().map(|answered| Op::Record(Box::new(answered.clone())));
        answer.or_else(|| self.run.pending_exercise().map(|done| Op::RecordExercise(Box::new(done.clone()))))
    }

    /// Why the answer could not be written.
    pub fn failure(&self) -> Option<&str> {
        match &self.saving {
            Saving::Failed(why) => Some(why),
            _ => None,
        }
    }
}

/// This very moment.
fn moment<'a>(found: Found<'a>, language: &'a Language, milliseconds: u32) -> Moment<'a> {
    Moment {
        id: AnsweredId(clock::fresh_id()),
        clock: clock::now(),
        milliseconds,
        language,
        app_version: env!("CARGO_PKG_VERSION"),
        found,
    }
}
