//! What planning must know of a learner's past: what they have met, finished, and should train next.

use std::collections::{HashMap, HashSet};

use ahash::RandomState;

use super::{Answered, Exercise, Exercised, Session, SessionKind};
use crate::base::{ItemId, ItemRef, LessonId, PackId, SessionId, SkillId};

/// Items of a pack. Planning asks for each of 100 000, and half of that was the standard library's hashing.
pub(super) type Met = HashSet<ItemId, RandomState>;

/// A learner's past as far as a plan depends on it. The default is somebody new.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    met: HashMap<PackId, Met>,
    lessons_done: HashSet<(PackId, LessonId)>,
    focus: Vec<SkillId>,
    guard: bool,
    drill: Vec<Exercise>,
}

impl History {
    /// Gathers the past from a learner's answers and sessions. Besides what was answered or skipped, the story
    /// that was on the screen when a session was put aside for good counts as met; a lesson is done once every
    /// item of a session of its quiz was answered or skipped.
    #[must_use]
    pub fn of(sessions: &[Session], answered: &[Answered]) -> Self {
        let mut history = Self::default();
        let mut places: HashMap<SessionId, HashSet<u32>> = HashMap::new();
        for answer in answered {
            history.answered(answer);
            places.entry(answer.session).or_default().insert(answer.position);
        }
        for session in sessions {
            history.take_in(session, places.remove(&session.id).unwrap_or_default());
        }
        history
    }

    /// Notes what follows from where one session stands; `answered` are the positions that were answered (of a pair,
    /// both), whose
    /// items are noted by [`answered`](Self::answered).
    pub fn take_in(&mut self, session: &Session, answered: impl IntoIterator<Item = u32>) {
        self.skipped(session);
        let mut seen: HashSet<u32> = answered.into_iter().collect();
        seen.extend(&session.skipped);
        let next = (0_u32..).zip(&session.plan.items).find(|(at, _)| !seen.contains(at));
        match (next, &session.plan.kind) {
            (None, SessionKind::Lesson { pack, lesson }) => self.lesson_done(pack.clone(), lesson.clone()),
            (Some((_, shown)), _) if session.ended.is_some() => self.meet(shown),
            _ => {}
        }
    }

    /// Notes that the item was shown, in whatever language, whether it was judged or passed over:
    /// a false headline must not be shown bare a second time.
    pub fn meet(&mut self, item: &ItemRef) {
        self.meet_in(item.pack.as_str(), item.item.clone());
    }

    /// As [`meet`](Self::meet), without a name put together for each of many items.
    pub fn meet_in(&mut self, pack: &str, item: ItemId) {
        if let Some(met) = self.met.get_mut(pack) {
            met.insert(item);
        } else {
            self.met.insert(PackId::new(pack), Met::from_iter([item]));
        }
    }

    /// Notes what an answer says was met.
    pub fn answered(&mut self, answered: &Answered) {
        self.meet(&answered.item);
    }

    /// Notes what an exercise says was met: both items of a pair.
    pub fn exercised(&mut self, exercised: &Exercised) {
        self.meet(&exercised.item);
        if let Some(other) = &exercised.other {
            self.meet(other);
        }
    }

    /// Names the exercises beside judging in the order in which they are wanted, the weakest first.
    pub fn set_drill(&mut self, exercises: Vec<Exercise>) {
        self.drill = exercises;
    }

    /// The exercises to ask first.
    #[must_use]
    pub fn drill(&self) -> &[Exercise] {
        &self.drill
    }

    /// Notes the items that a session skipped.
    pub fn skipped(&mut self, session: &Session) {
        for &position in &session.skipped {
            if let Some(item) = session.plan.items.get(position as usize) {
                self.meet(item);
            }
        }
    }

    /// Notes that a lesson's quiz was finished: its items that are still fresh may serve practice.
    pub fn lesson_done(&mut self, pack: PackId, lesson: LessonId) {
        self.lessons_done.insert((pack, lesson));
    }

    /// Names the skills that are due, most pressing first; a practice brings back the first few of them that have
    /// fresh items.
    pub fn set_focus(&mut self, skills: Vec<SkillId>) {
        self.focus = skills;
    }

    /// Turns the guard against blanket distrust on or off: while it is on, a practice asks surprising news first.
    pub fn set_guard(&mut self, on: bool) {
        self.guard = on;
    }

    /// Whether the guard against blanket distrust is on.
    #[must_use]
    pub fn guard(&self) -> bool {
        self.guard
    }

    /// Whether the item was met in any language.
    #[must_use]
    pub fn has_met(&self, pack: &PackId, item: &ItemId) -> bool {
        self.met.get(pack).is_some_and(|met| met.contains(item))
    }

    /// How many items were met.
    #[must_use]
    pub fn met_count(&self) -> usize {
        self.met.values().map(HashSet::len).sum()
    }

    /// All items that were met, in no order.
    pub fn met(&self) -> impl Iterator<Item = ItemRef> {
        let packs = self.met.iter();
        packs.flat_map(|(pack, items)| items.iter().map(|item| ItemRef::new(pack.clone(), item.clone())))
    }

    /// The items of one pack that were met, in no order.
    pub fn met_in(&self, pack: &PackId) -> impl Iterator<Item = &ItemId> {
        self.met.get(pack).into_iter().flatten()
    }

    /// What was met of one pack.
    pub(super) fn met_of(&self, pack: &PackId) -> Option<&Met> {
        self.met.get(pack)
    }

    /// Whether the lesson's quiz was finished.
    #[must_use]
    pub fn is_done(&self, pack: &PackId, lesson: &LessonId) -> bool {
        // A set of pairs cannot be asked with two borrowed halves; it is small.
        self.lessons_done.iter().any(|(p, l)| p == pack && l == lesson)
    }

    /// The lessons whose quiz was finished, in no order.
    pub fn lessons_done(&self) -> impl Iterator<Item = &(PackId, LessonId)> {
        self.lessons_done.iter()
    }

    /// The skills to prefer, most pressing first.
    #[must_use]
    pub fn focus(&self) -> &[SkillId] {
        &self.focus
    }
}
