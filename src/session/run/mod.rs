//! A run under way: the state machine from the first item to the last, resumable anywhere.

mod lock;

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

pub use self::lock::{LockError, Moment};
use super::answered::{Answered, Exercise};
use super::desk::{Before, Desk, Points, Spot};
use super::exercise::{Exercised, Given};
use super::plan::Plan;
use crate::base::{Clock, Confidence, ItemRef, LearnerId, SessionId, Verdict};

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
    /// Whether every position was skipped or is one of those `answered`, pairs included.
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

/// What is not yet locked in, kept durably so that a crash costs nothing of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Position of the item on the screen, from 0.
    pub position: u32,
    /// Verdict and confidence so far.
    pub response: Response,
    /// The desk.
    pub desk: Desk,
    /// What was given so far to the exercise on the screen.
    pub given: Option<Given>,
}

/// What the run waits for.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// For the learner to judge the current item.
    Judging,
    /// For the answer to be on disk; it can no longer be changed.
    Recording(Box<Answered>),
    /// For the learner to do an exercise: on the item just judged, or a pair in its place.
    Asking(Exercise),
    /// For the exercise to be on disk; it can no longer be changed.
    Noting(Box<Exercised>),
    /// For the learner to go on from what the exercise came to.
    Explained(Box<Exercised>),
    /// For the learner to go on from the reveal of this answer; never in a check-up, which has none.
    Revealed(Box<Answered>),
    /// For nothing: every position was answered or skipped.
    Finished,
}

/// A run under way.
#[derive(Clone, Debug)]
pub struct Run {
    session: Session,
    /// By position; [`Mark::ToCome`] where nothing happened yet.
    marks: Vec<Mark>,
    at: usize,
    response: Response,
    desk: Desk,
    given: Option<Given>,
    phase: Phase,
    /// Answers whose item is asked more about, by position.
    asked_about: HashMap<u32, Answered>,
    /// Positions whose exercise was done or passed over.
    exercised: HashSet<u32>,
}

impl Run {
    /// Takes up a session where it was left: at the first position that was neither answered nor skipped, or whose
    /// exercise is still to be done. `answered` and `exercised` are what is on record of it, in any order; what
    /// belongs to other sessions is passed over.
    #[must_use]
    pub fn resume<'a>(
        session: Session,
        answered: impl IntoIterator<Item = &'a Answered>,
        exercised: impl IntoIterator<Item = &'a Exercised>,
    ) -> Self {
        let marks = vec![Mark::ToCome; session.plan.items.len()];
        let mut run = Self {
            session,
            marks,
            at: 0,
            response: Response::default(),
            desk: Desk::default(),
            given: None,
            phase: Phase::Judging,
            asked_about: HashMap::new(),
            exercised: HashSet::new(),
        };
        for &position in &run.session.skipped {
            set(&mut run.marks, position, Mark::Skipped);
        }
        for fact in answered {
            if fact.session == run.session.id {
                run.take_in(fact);
            }
        }
        for fact in exercised {
            if fact.session == run.session.id {
                run.take_in_exercise(fact);
            }
        }
        run.go_on();
        run
    }

    fn take_in(&mut self, answered: &Answered) {
        set(&mut self.marks, answered.position, mark_of(answered));
        if self.session.plan.ask(answered.position).is_some() {
            self.asked_about.insert(answered.position, answered.clone());
        }
    }

    fn take_in_exercise(&mut self, done: &Exercised) {
        self.exercised.insert(done.position);
        if done.exercise == Exercise::Pair {
            let mark = if done.is_right() == Some(true) { Mark::Right } else { Mark::LookAgain };
            set(&mut self.marks, done.position, mark);
            set(&mut self.marks, done.position + 1, mark);
        }
    }

    /// Takes up what was not yet locked in, if it belongs to the item on the screen.
    pub fn restore(&mut self, draft: Draft) {
        if draft.position != self.position() {
            return;
        }
        match self.phase {
            Phase::Judging => (self.response, self.desk) = (draft.response, draft.desk),
            Phase::Asking(_) => self.given = draft.given,
            _ => {}
        }
    }

    /// What is not yet locked in.
    #[must_use]
    pub fn draft(&self) -> Draft {
        Draft { position: self.position(), response: self.response, desk: self.desk.clone(), given: self.given.clone() }
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

    /// Whether looking into the current item at the desk is asked for.
    #[must_use]
    pub fn asks_for_desk(&self) -> bool {
        self.session.plan.desk.contains(&self.position())
    }

    /// Decides in which order choices stand in the exercise on the screen.
    #[must_use]
    pub fn exercise_seed(&self) -> u64 {
        self.session.plan.seed.0.wrapping_add(u64::from(self.position()))
    }

    /// Both items of the pair on the screen, in the order in which they stand.
    #[must_use]
    pub fn pair(&self) -> Option<[&ItemRef; 2]> {
        let items = &self.session.plan.items;
        let is_pair = self.session.plan.is_pair(self.position());
        is_pair.then(|| Some([items.get(self.at)?, items.get(self.at + 1)?])).flatten()
    }

    /// The answer to the item on the screen, once it is on disk.
    #[must_use]
    pub fn answer(&self) -> Option<&Answered> {
        match &self.phase {
            Phase::Revealed(answered) => Some(answered),
            _ => self.asked_about.get(&self.position()),
        }
    }

    /// Whether the exercise of a position was done or passed over.
    #[must_use]
    pub fn has_exercised(&self, position: u32) -> bool {
        self.exercised.contains(&position)
    }

    /// The desk of the item on the screen.
    #[must_use]
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// What was given so far to the exercise on the screen.
    #[must_use]
    pub fn given(&self) -> Option<&Given> {
        self.given.as_ref()
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

    /// Opens a place at the desk. `trail` is the item's; `now` is milliseconds since it was shown.
    pub fn open_desk(&mut self, spot: Spot, trail: &[crate::pack::model::Step], now: u32) {
        if self.phase == Phase::Judging && !self.is_check_up() {
            let before = Before { verdict: self.response.verdict, confidence: self.response.confidence };
            self.desk.open(spot, trail, before, now);
        }
    }

    /// Goes back from the desk to judging.
    pub fn leave_desk(&mut self, now: u32) {
        if self.phase == Phase::Judging {
            self.desk.leave(now);
        }
    }

    /// Pins a finding, or takes it out of the notebook again.
    pub fn pin(&mut self, spot: Spot) {
        if self.phase == Phase::Judging {
            self.desk.pin(spot);
        }
    }

    /// Says which way a pinned finding points.
    pub fn points(&mut self, spot: Spot, points: Points) {
        if self.phase == Phase::Judging {
            self.desk.points(spot, points);
        }
    }

    /// Keeps the learner's own words in the notebook.
    pub fn write(&mut self, note: &str) {
        if self.phase == Phase::Judging {
            self.desk.write(note);
        }
    }

    /// Sets or changes what is given to the exercise on the screen.
    pub fn give(&mut self, given: Given) {
        if matches!(self.phase, Phase::Asking(_)) {
            self.given = Some(given);
        }
    }

    /// Passes over the current item or pair, which is not an answer; gives the positions to be stored.
    /// Not once it is locked in.
    pub fn skip(&mut self) -> Vec<u32> {
        let pair = self.phase == Phase::Asking(Exercise::Pair);
        if self.phase != Phase::Judging && !pair {
            return Vec::new();
        }
        let first = self.position();
        let positions: Vec<u32> = (first..=first + u32::from(pair)).collect();
        for &position in &positions {
            set(&mut self.marks, position, Mark::Skipped);
        }
        self.session.skipped.extend(&positions);
        self.go_on();
        positions
    }

    /// Goes on from a reveal or from what an exercise came to: to what is still asked about the item, to its reveal, or
    /// to the next item. Whether there was something to leave.
    #[expect(clippy::should_implement_trait, reason = "a run is no iterator; this is what its button is called")]
    pub fn next(&mut self) -> bool {
        match &self.phase {
            Phase::Revealed(answered) => {
                let position = answered.position;
                let open = !self.exercised.contains(&position);
                match self.session.plan.ask(position).filter(|ask| open && ask.follows_reveal()) {
                    Some(exercise) => {
                        self.given = None;
                        self.phase = Phase::Asking(exercise);
                    }
                    None => self.go_on(),
                }
            }
            Phase::Explained(done) => {
                let reveal = self.asked_about.get(&done.position).filter(|_| !done.exercise.follows_reveal());
                match reveal.cloned() {
                    Some(answered) => self.phase = Phase::Revealed(Box::new(answered)),
                    None => self.go_on(),
                }
            }
            _ => return false,
        }
        true
    }

    /// To the first position where nothing happened yet or something is still asked, with nothing chosen.
    fn go_on(&mut self) {
        let plan = &self.session.plan;
        let next = (0_u32..).zip(&self.marks).position(|(position, mark)| {
            let is_answered = matches!(mark, Mark::Right | Mark::LookAgain);
            *mark == Mark::ToCome
                || (is_answered && plan.ask(position).is_some() && !self.exercised.contains(&position))
        });
        self.at = next.unwrap_or(self.marks.len());
        let ask = plan.ask(self.position());
        let answered = self.asked_about.contains_key(&self.position());
        self.phase = match (next, ask) {
            (None, _) => Phase::Finished,
            (Some(_), Some(exercise)) if answered || exercise == Exercise::Pair => Phase::Asking(exercise),
            _ => Phase::Judging,
        };
        self.response = Response::default();
        self.desk = Desk::default();
        self.given = None;
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
