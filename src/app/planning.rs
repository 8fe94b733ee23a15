//! Sessions that were asked for: planned on the record's thread once packs and learner are there.

use std::sync::Arc;

use super::ahead::Ahead;
use super::app::App;
use super::clock;
use super::notices::Mood;
use super::sitting::Sitting;
use crate::base::{PackId, SessionId};
use crate::session::{Plan, PlanError, Request, Session, SessionKind, plan};
use crate::study::{Op, Pending};
use crate::ui::action::{Action, Route};

/// A session that was asked for.
#[derive(Clone, Debug)]
pub struct Wish {
    /// What it is for.
    pub kind: SessionKind,
    /// How many items.
    pub items: usize,
    /// From this pack alone.
    pub pack: Option<PackId>,
}

/// What is wished for and what is being planned.
#[derive(Default)]
pub struct Planning {
    wish: Option<Wish>,
    under_way: Option<(Wish, Pending<Result<Plan, PlanError>>)>,
}

impl Planning {
    /// Asks for a session; a later wish takes the place of an earlier one.
    pub fn wish(&mut self, wish: Wish) {
        self.wish = Some(wish);
        self.under_way = None;
    }

    /// Whether a session is being waited for.
    pub fn is_waiting(&self) -> bool {
        self.wish.is_some() || self.under_way.is_some()
    }

    /// Forgets what was wished for.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

impl App {
    /// Moves a wish on: to planning when packs and learner are there, to the first item when it is planned.
    pub(super) fn pursue_wish(&mut self) {
        if let Some((wish, planned)) = &self.planning.under_way
            && let Some(result) = planned.take()
        {
            let wish = wish.clone();
            self.planning.under_way = None;
            match result {
                Ok(Ok(plan)) => self.begin(plan),
                Ok(Err(error)) => self.cannot_plan(&wish, &error),
                Err(_) => {}
            }
        }
        if self.shelf.is_complete() && !self.record.is_reading_person() {
            self.plan_wish();
        }
    }

    fn plan_wish(&mut self) {
        let Some(person) = &self.record.person else { return };
        let Some(wish) = self.planning.wish.take() else { return };
        let today = clock::now().today();
        let mut history = person.history.clone();
        let due = crate::schedule::due(&person.schedule, today);
        history.set_focus(due.into_iter().map(|row| row.skill.clone()).collect());
        let request = Request {
            kind: wish.kind.clone(),
            items: wish.items,
            pack: wish.pack.clone(),
            language: self.known().pack_language().clone(),
            seed: clock::fresh_seed(),
        };
        let loaded = Arc::clone(self.shelf.loaded());
        let planned = self.record.read(move |_| plan::plan(&request, &loaded.catalog, &history));
        self.planning.under_way = planned.map(|planned| (wish, planned));
    }

    fn begin(&mut self, plan: Plan) {
        let Some(person) = &mut self.record.person else { return };
        let session = Session {
            id: SessionId(clock::fresh_id()),
            learner: person.learner.id,
            plan,
            started: clock::now(),
            skipped: Vec::new(),
            ended: None,
        };
        person.sessions.push(session.clone());
        self.record.submit(Op::StartSession(session.clone()));
        self.sitting = Some(Sitting::new(session, Vec::new()));
        self.ahead = Ahead::Story;
        self.router.go(Route::Item);
        self.stale = true;
    }

    fn cannot_plan(&mut self, wish: &Wish, error: &PlanError) {
        let largest = error.largest();
        let (n, detail) = (largest.to_string(), error.to_string());
        let practice = wish.kind == SessionKind::Practice;
        if largest >= 2 && practice {
            let again = Action::StartPractice { items: largest, pack: wish.pack.clone() };
            self.notices.offer(&self.words, Mood::Caution, "notice-few-left", &[("n", &n)], Some(again));
        } else if largest > 0 || matches!(error, PlanError::RunOut { .. }) {
            let library = Action::Go(Route::Library);
            self.notices.offer(&self.words, Mood::Caution, "notice-none-left", &[], Some(library));
        } else {
            self.notices.say(&self.words, Mood::Caution, "notice-no-plan", &[("why", &detail)]);
        }
        if matches!(self.router.here(), Route::Opening | Route::FirstRun | Route::Picker) {
            self.router.go(Route::Today);
        }
        self.stale = true;
    }
}
