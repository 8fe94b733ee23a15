//! The learner in use, as the window knows them: counts instead of the whole log, moved on by each answer.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use serde_json::Value;

use crate::base::{Clock, Day, LearnerId, LessonId, PackId, Pool, SessionId, SkillId};
use crate::schedule;
use crate::session::check_up::Taken;
use crate::session::{Answered, Draft, Exercised, History, NextCheckUp, Session, SessionKind, next_check_up};
use crate::stats::{Checked, Counts, Daily, Exercises, LeanGuard};
use crate::study::{Learner, Quiz, Scope, SkillShares, Study, StudyError};

/// The gauges speak of the last so many answers.
const RECENT: u32 = 60;

/// How checking goes is told from the last so many answers before which something was looked into.
const CHECKED: u32 = 200;

/// A check-up that was taken to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastCheckUp {
    /// Its session.
    pub session: SessionId,
    /// Its form, and when it was finished.
    pub taken: Taken,
    /// Its answers to stories not met before.
    pub counts: Counts,
}

impl PastCheckUp {
    fn all(study: &Study, learner: LearnerId) -> Result<Vec<Self>, StudyError> {
        let mut all = Vec::new();
        for session in study.check_ups(learner)? {
            if let Some(taken) = Taken::of(&session) {
                let counts = Counts::of(&study.answered_of_session(session.id)?);
                all.push(Self { session: session.id, taken, counts });
            }
        }
        Ok(all)
    }
}

/// Everything about the learner in use.
#[derive(Clone, Debug)]
pub struct Person {
    /// Who.
    pub learner: Learner,
    /// Sessions at hand: those that have not ended, the last one, and those that were asked for since.
    pub sessions: Vec<Session>,
    /// The answers of these sessions.
    pub answered: Vec<Answered>,
    /// The exercises beside judging of these sessions.
    pub exercised: Vec<Exercised>,
    /// What is not locked in of those that have not ended.
    pub drafts: HashMap<SessionId, Draft>,
    /// How each kind of exercise went.
    pub exercises: Exercises,
    /// How the last stories that were looked into at the desk went, in order.
    pub checked: VecDeque<Checked>,
    /// Their answers counted day by day.
    pub daily: Daily,
    /// All their answers in training, those to stories met before left out.
    pub counts: Counts,
    /// The same by skill.
    pub skills: BTreeMap<SkillId, SkillShares>,
    /// The last of the same, in order.
    pub recent: VecDeque<Answered>,
    /// The last taking of each lesson's quiz.
    pub quizzes: BTreeMap<(PackId, LessonId), Quiz>,
    /// Whether a lesson's quiz or a practice was ever ended.
    pub has_trained: bool,
    /// Check-ups taken to their end, in the order they began.
    pub check_ups: Vec<PastCheckUp>,
    /// Their skills' schedule.
    pub schedule: Vec<schedule::Row>,
    /// Their settings.
    pub settings: BTreeMap<String, Value>,
    /// What planning must know of their past.
    pub history: Arc<History>,
}

impl Person {
    /// Reads a learner's part; none if there is no such learner.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn read(study: &Study, id: LearnerId) -> Result<Option<Self>, StudyError> {
        let Some(learner) = study.learner(id)? else { return Ok(None) };
        let mut sessions = study.open_sessions(id)?;
        if let Some(last) = study.last_session(id)?
            && !sessions.iter().any(|session| session.id == last.id)
        {
            sessions.push(last);
        }
        let (mut answered, mut exercised, mut drafts) = (Vec::new(), Vec::new(), HashMap::new());
        for session in &sessions {
            answered.extend(study.answered_of_session(session.id)?);
            exercised.extend(study.exercised_of_session(session.id)?);
            drafts.extend(study.draft(session.id)?.map(|draft| (session.id, draft)));
        }
        let tallies = study.exercise_tallies(id)?.into_iter();
        let exercises = tallies.map(|tally| (tally.exercise, tally.done, tally.right, tally.score)).collect();
        let daily = study.daily(id)?;
        Ok(Some(Self {
            learner,
            sessions,
            answered,
            exercised,
            drafts,
            exercises,
            checked: study.checked(id, CHECKED)?.iter().filter_map(Checked::of).collect(),
            counts: daily.counts(.., |pool| *pool == Pool::Training),
            daily,
            skills: study.skill_tallies(id)?,
            recent: study.recent(id, RECENT)?.into(),
            quizzes: study.quizzes(id)?,
            has_trained: study.has_trained(id)?,
            check_ups: PastCheckUp::all(study, id)?,
            schedule: study.schedule(id)?,
            settings: study.settings(Scope::Learner(id))?,
            history: Arc::new(study.past(id)?),
        }))
    }

    /// A session at hand.
    pub fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.iter().find(|session| session.id == id)
    }

    /// The answers of a session at hand.
    pub fn answers_of(&self, id: SessionId) -> impl Iterator<Item = &Answered> {
        self.answered.iter().filter(move |answer| answer.session == id)
    }

    /// The exercises of a session at hand.
    pub fn exercises_of(&self, id: SessionId) -> impl Iterator<Item = &Exercised> {
        self.exercised.iter().filter(move |done| done.session == id)
    }

    /// The session to go on with: the latest that has not ended. Check-ups wait apart.
    pub fn open_session(&self) -> Option<&Session> {
        self.latest_open(false)
    }

    /// The check-up that was put aside, to be taken up again.
    pub fn open_check_up(&self) -> Option<&Session> {
        self.latest_open(true)
    }

    /// The check-up that comes next.
    pub fn next_check_up(&self) -> NextCheckUp {
        let taken: Vec<Taken> = self.check_ups.iter().map(|past| past.taken.clone()).collect();
        next_check_up(&taken)
    }

    /// Whether, and how, they have come to take more true stories for false.
    pub fn lean_guard(&self) -> LeanGuard {
        LeanGuard::of_training(&self.daily)
    }

    fn latest_open(&self, check_up: bool) -> Option<&Session> {
        let open = self.sessions.iter().filter(|session| session.ended.is_none());
        let open = open.filter(|session| session.plan.kind.is_check_up() == check_up);
        open.max_by_key(|session| (session.started.now, session.id))
    }

    /// Local days with an answer.
    pub fn days(&self) -> std::collections::BTreeSet<Day> {
        self.daily.days.keys().copied().collect()
    }

    /// Answers on a local day.
    pub fn answers_on(&self, day: Day) -> u32 {
        self.daily.days.get(&day).map_or(0, |counts| counts.answers)
    }

    /// Takes in an answer that has just been recorded.
    pub fn take_in(&mut self, answered: Answered) {
        self.daily.add(&answered);
        if answered.pool == Pool::Training && !answered.met_before {
            self.count(&answered);
        }
        if let Some(quiz) = self.quizzes.values_mut().find(|quiz| quiz.session == answered.session) {
            quiz.answered += 1;
        }
        if let Some(checked) = Checked::of(&answered) {
            self.checked.push_back(checked);
            if self.checked.len() > CHECKED as usize {
                self.checked.pop_front();
            }
        }
        Arc::make_mut(&mut self.history).answered(&answered);
        let session = answered.session;
        self.drafts.remove(&session);
        self.answered.push(answered);
        self.settle(session);
    }

    /// Takes in an exercise that has just been recorded.
    pub fn take_in_exercise(&mut self, done: Exercised) {
        self.exercises.add(&done);
        let session = done.session;
        self.drafts.remove(&session);
        if done.other.is_some() {
            Arc::make_mut(&mut self.history).exercised(&done);
        }
        self.exercised.push(done);
        self.settle(session);
    }

    fn count(&mut self, answered: &Answered) {
        self.counts.add(answered.key, answered.verdict, answered.confidence, 1);
        for (at, skill) in answered.skills.iter().enumerate() {
            // A skill named twice counts once.
            if !answered.skills[..at].contains(skill) {
                self.skills.entry(skill.clone()).or_default().count(answered);
            }
        }
        self.recent.push_back(answered.clone());
        if self.recent.len() > RECENT as usize {
            self.recent.pop_front();
        }
    }

    /// Begins a session.
    pub fn begin(&mut self, session: Session) {
        if let SessionKind::Lesson { pack, lesson } = &session.plan.kind {
            let quiz = Quiz { session: session.id, answered: 0 };
            self.quizzes.insert((pack.clone(), lesson.clone()), quiz);
        }
        self.sessions.push(session);
    }

    /// Passes over a position.
    pub fn skip(&mut self, id: SessionId, position: u32) {
        if let Some(session) = self.sessions.iter_mut().find(|session| session.id == id) {
            session.skipped.push(position);
        }
        self.drafts.remove(&id);
        self.settle(id);
    }

    /// Ends a session; a check-up with positions left stays open, as on the disk.
    pub fn end(&mut self, id: SessionId, at: Clock) {
        let answered: Vec<u32> = self.answers_of(id).map(|answer| answer.position).collect();
        let Some(session) = self.sessions.iter_mut().find(|session| session.id == id) else { return };
        if session.plan.kind.is_check_up() && !session.is_finished(answered) {
            return;
        }
        session.ended = Some(at);
        self.has_trained |= matches!(session.plan.kind, SessionKind::Lesson { .. } | SessionKind::Practice);
        if let Some(taken) = Taken::of(session) {
            let counts = Counts::of(self.answered.iter().filter(|answer| answer.session == id));
            self.check_ups.push(PastCheckUp { session: id, taken, counts });
        }
        self.settle(id);
    }

    /// Notes what follows for planning from where a session stands.
    fn settle(&mut self, id: SessionId) {
        let mut answered: Vec<u32> = self.answers_of(id).map(|answer| answer.position).collect();
        let pairs = self.exercises_of(id).filter(|done| done.other.is_some());
        answered.extend(pairs.flat_map(|done| [done.position, done.position + 1]));
        if let Some(session) = self.sessions.iter().find(|session| session.id == id) {
            Arc::make_mut(&mut self.history).take_in(session, answered);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{
        AnsweredId, Avatar, Confidence, ItemRef, Key, KindId, Language, Seed, Surface, Timestamp, UtcOffset, Verdict,
    };
    use crate::session::{Exercise, Plan};
    use crate::study::{NewLearner, Op};
    use uuid::Uuid;

    const ADA: LearnerId = LearnerId(Uuid::from_u128(1));

    fn at(minute: i64) -> Clock {
        Clock { now: Timestamp(1_793_521_800_000 + minute * 60_000), offset: UtcOffset(7200) }
    }

    fn session(n: u32, kind: SessionKind) -> Session {
        let items = (0..4).map(|at| ItemRef::new("press", format!("item-{n}-{at}").as_str())).collect();
        Session {
            id: SessionId(Uuid::from_u128(u128::from(n))),
            learner: ADA,
            plan: Plan {
                kind,
                language: Language::english(),
                seed: Seed(7),
                items,
                desk: Vec::new(),
                asks: Vec::new(),
            },
            started: at(i64::from(n) * 600),
            skipped: Vec::new(),
            ended: None,
        }
    }

    /// Wrong at position 1, met before at position 2; item 0 names a skill twice.
    fn answer(session: &Session, position: u32) -> Answered {
        let key = if position.is_multiple_of(2) { Key::News } else { Key::False };
        let form = session.plan.kind.form();
        Answered {
            id: AnsweredId(Uuid::from_u128(session.id.0.as_u128() * 10 + u128::from(position))),
            learner: ADA,
            session: session.id,
            position,
            item: session.plan.items[position as usize].clone(),
            revision: "1.0.0".to_owned(),
            language: Language::english(),
            key,
            kind: KindId::new("fabricated"),
            skills: [vec!["a", "b", "a"], vec!["b"]][usize::from(position > 0)]
                .iter()
                .map(|s| SkillId::new(*s))
                .collect(),
            techniques: Vec::new(),
            pool: form.map_or(Pool::Training, |form| Pool::CheckUp { form: form.to_owned() }),
            surface: Surface::Notice,
            exercise: Exercise::Judge,
            verdict: if position == 1 { Verdict::News } else { key.into() },
            confidence_before: Confidence::LEAST,
            confidence: Confidence::MOST,
            met_before: position == 2,
            steps: serde_json::json!([]),
            milliseconds: 2000,
            at: Timestamp(session.started.now.0 + i64::from(position)),
            offset: at(0).offset,
            app_version: "0".to_owned(),
        }
    }

    /// The window's part and the disk, moved on side by side.
    struct Both {
        study: Study,
        person: Person,
    }

    impl Both {
        fn new() -> Self {
            let mut study = Study::guest().unwrap();
            let new = NewLearner { id: ADA, name: "Ada".to_owned(), avatar: Avatar::Fox, at: at(0) };
            study.apply(Op::AddLearner(new)).unwrap();
            let person = Person::read(&study, ADA).unwrap().unwrap();
            Self { study, person }
        }

        fn begin(&mut self, session: &Session) {
            self.study.apply(Op::StartSession(session.clone())).unwrap();
            self.person.begin(session.clone());
        }

        fn answer(&mut self, session: &Session, position: u32) {
            let answered = answer(session, position);
            self.study.apply(Op::Record(Box::new(answered.clone()))).unwrap();
            self.person.take_in(answered);
            self.agree();
        }

        fn skip(&mut self, session: &Session, position: u32) {
            self.study.apply(Op::Skip { session: session.id, position }).unwrap();
            self.person.skip(session.id, position);
            self.agree();
        }

        fn end(&mut self, session: &Session) {
            self.study.apply(Op::EndSession { session: session.id, at: at(99) }).unwrap();
            self.person.end(session.id, at(99));
            self.agree();
        }

        fn agree(&self) {
            let (kept, read) = (&self.person, Person::read(&self.study, ADA).unwrap().unwrap());
            assert_eq!((&kept.daily, &kept.counts, &kept.skills), (&read.daily, &read.counts, &read.skills));
            assert_eq!((&kept.recent, &kept.quizzes, &kept.check_ups), (&read.recent, &read.quizzes, &read.check_ups));
            assert_eq!((kept.has_trained, &kept.history), (read.has_trained, &read.history));
            assert_eq!(kept.open_session(), read.open_session());
            assert_eq!(kept.open_check_up(), read.open_check_up());
        }
    }

    #[test]
    fn what_the_window_keeps_is_what_it_would_read() {
        let mut both = Both::new();
        let lesson = SessionKind::Lesson { pack: "press".into(), lesson: "dates".into() };
        let [taster, first, again, practice] =
            [(1, SessionKind::Taster), (2, lesson.clone()), (3, lesson), (4, SessionKind::Practice)]
                .map(|(n, kind)| session(n, kind));
        both.begin(&taster);
        both.answer(&taster, 0);
        both.end(&taster);
        assert!(!both.person.has_trained);
        both.begin(&first);
        for position in 0..3 {
            both.answer(&first, position);
        }
        both.skip(&first, 3);
        both.end(&first);
        assert!(both.person.has_trained && both.person.history.is_done(&"press".into(), &"dates".into()));
        both.begin(&again);
        both.answer(&again, 1);
        both.begin(&practice);
        both.answer(&practice, 0);
        assert_eq!(both.person.open_session().map(|open| open.id), Some(practice.id));
        both.end(&practice);
        assert_eq!(both.person.open_session().map(|open| open.id), Some(again.id));
    }

    #[test]
    fn a_check_up_waits_until_it_is_finished() {
        let mut both = Both::new();
        let check_up = session(1, SessionKind::CheckUp { form: "A".to_owned() });
        both.begin(&check_up);
        both.answer(&check_up, 0);
        both.end(&check_up);
        assert_eq!(both.person.open_check_up().map(|open| open.id), Some(check_up.id));
        assert!(both.person.recent.is_empty() && both.person.counts.total() == 0, "it is no training");
        for position in 1..4 {
            both.answer(&check_up, position);
        }
        both.end(&check_up);
        assert_eq!(both.person.open_check_up(), None);
        assert_eq!(both.person.check_ups.len(), 1);
    }
}
