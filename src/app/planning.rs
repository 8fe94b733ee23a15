//! Sessions that were asked for: planned on the record's thread once packs and learner are there.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::ahead::Ahead;
use super::app::App;
use super::clock;
use super::notices::Mood;
use super::sitting::Sitting;
use crate::base::{PackId, SessionId, SkillId};
use crate::session::{History, Plan, PlanError, Request, Session, SessionKind, Spent, plan};
use crate::study::{Op, Pending, Scope};
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
    under_way: Option<(Wish, Pending<Planned>)>,
    /// Skills of which it was said that nothing new is left for them; it is not said at every practice.
    told: BTreeSet<SkillId>,
}

/// What came of planning, and the skills that had to be passed over.
type Planned = (Result<Plan, PlanError>, Vec<Spent>);

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

    /// Of the skills that were passed over, those that it has not been said of.
    fn untold(&mut self, spent: Vec<Spent>) -> Vec<Spent> {
        spent.into_iter().filter(|spent| self.told.insert(spent.skill.clone())).collect()
    }
}

impl App {
    /// Takes up the check-up that was put aside, or asks for the form that comes next. One that is not open yet is not
    /// begun: the screens say when it will be.
    pub(super) fn start_check_up(&mut self) {
        let Some(person) = &self.record.person else { return };
        if let Some(open) = person.open_check_up() {
            return self.resume(open.id);
        }
        let next = person.next_check_up();
        if next.is_open(clock::now().today()) {
            self.wish(SessionKind::CheckUp { form: next.form.to_owned() }, 0, None);
        }
    }

    /// Keeps that the check-up was put off today: Today does not offer it again for some weeks.
    pub(super) fn put_off_check_up(&mut self) {
        let Some(learner) = self.record.person.as_ref().map(|person| person.learner.id) else { return };
        let today = clock::now().today().0;
        self.keep(Scope::Learner(learner), super::facts::check_up::LATER, Some(today.into()));
        if *self.router.here() == Route::CheckUp {
            self.router.go(Route::Today);
        }
    }

    /// Moves a wish on: to planning when packs and learner are there, to the first item when it is planned.
    pub(super) fn pursue_wish(&mut self) {
        if let Some((wish, planned)) = &self.planning.under_way
            && let Some(result) = planned.take()
        {
            let wish = wish.clone();
            self.planning.under_way = None;
            match result {
                Ok((Ok(plan), spent)) => {
                    self.begin(plan);
                    self.tell_spent(spent);
                }
                Ok((Err(error), _)) => self.cannot_plan(&wish, &error),
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
        let past = Arc::clone(&person.history);
        let due = crate::schedule::due(&person.schedule, today);
        let focus = due.into_iter().map(|row| row.skill.clone()).collect();
        let guard = person.lean_guard().is_on();
        let drill = crate::stats::drill(&person.exercises);
        let request = Request {
            kind: wish.kind.clone(),
            items: wish.items,
            pack: wish.pack.clone(),
            language: self.known().pack_language().clone(),
            seed: clock::fresh_seed(),
            exercises: self.preferences.exercises,
        };
        let loaded = Arc::clone(self.shelf.loaded());
        let planned = self.record.read(move |_| {
            let mut history = History::clone(&past);
            history.set_focus(focus);
            history.set_guard(guard);
            history.set_drill(drill);
            let spent = match request.kind {
                SessionKind::Practice => plan::spent(history.focus(), &request, &loaded.catalog, &history),
                _ => Vec::new(),
            };
            (plan::plan(&request, &loaded.catalog, &history), spent)
        });
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
        person.begin(session.clone());
        self.record.submit(Op::StartSession(session.clone()));
        self.sitting = Some(Sitting::new(session, Vec::new(), &[], None));
        self.ahead = Ahead::Story;
        self.router.go(Route::Item);
        self.stale = true;
    }

    /// Names the skills that are due and have nothing new left.
    fn tell_spent(&mut self, spent: Vec<Spent>) {
        let spent = self.planning.untold(spent);
        if spent.is_empty() {
            return;
        }
        let names: Vec<String> = spent.iter().map(|spent| self.known().skill(spent.skill.as_str())).collect();
        let lesson = spent.iter().all(|spent| spent.packs.is_empty() && !spent.lessons.is_empty());
        let key = if lesson { "notice-spent-lesson" } else { "notice-spent" };
        let skills = names.join(&self.words.get("list-separator"));
        self.notices.offer(
            &self.words,
            Mood::Caution,
            key,
            &[("skills", skills.into())],
            Some(Action::Go(Route::Library)),
        );
    }

    fn cannot_plan(&mut self, wish: &Wish, error: &PlanError) {
        let largest = error.largest();
        let detail = error.to_string();
        let practice = wish.kind == SessionKind::Practice;
        if largest >= 2 && practice {
            let again = Action::StartPractice { items: largest, pack: wish.pack.clone() };
            self.notices.offer(&self.words, Mood::Caution, "notice-few-left", &[("n", largest.into())], Some(again));
        } else if largest > 0 || matches!(error, PlanError::RunOut { .. }) {
            let library = Action::Go(Route::Library);
            self.notices.offer(&self.words, Mood::Caution, "notice-none-left", &[], Some(library));
        } else {
            self.notices.say(&self.words, Mood::Caution, "notice-no-plan", &[("why", detail.into())]);
        }
        if matches!(self.router.here(), Route::Opening | Route::FirstRun | Route::Picker) {
            self.router.go(Route::Today);
        }
        self.stale = true;
    }
}
