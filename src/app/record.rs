//! The learner's record as the window last read it, and the thread that keeps it.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

use super::clock;
use super::options::Options;
use super::person::Person;
use crate::base::{LearnerId, SessionId};
use crate::schedule;
use crate::session::{Answered, Exercised, Session};
use crate::study::{
    Access, Change, Learner, OnRecord, Op, OpenOptions, Pending, Recovery, Reply, Scope, Study, StudyError, Worker,
};

/// Name under which this program holds the data folder.
const PROGRAM: &str = "Paper Tiger (window)";

/// What everybody on this machine shares.
#[derive(Clone, Debug, Default)]
pub struct Machine {
    /// Who practises here.
    pub learners: Vec<LearnerLine>,
    /// Settings of the machine.
    pub settings: BTreeMap<String, Value>,
    /// Notes for authors that wait to be exported.
    pub flags: usize,
}

/// One learner with the few figures that the picker shows.
#[derive(Clone, Debug)]
pub struct LearnerLine {
    /// Who.
    pub learner: Learner,
    /// How much they have on record.
    pub practised: OnRecord,
}

/// What came back from the thread.
pub enum News {
    /// The record is open and the machine's part of it was read.
    Opened,
    /// It could not be opened.
    Trouble(StudyError),
    /// Something was done.
    Done(Change),
    /// Something could not be done; it is kept for another try.
    Failed(Box<Op>, Option<StudyError>),
    /// The machine's part was read anew.
    Machine,
    /// The learner's part was read anew.
    Person,
    /// The learner's schedule was read anew.
    Schedule,
    /// A session of the past was read; whether there is one.
    Session(bool),
}

/// A session of the past and its answers.
type Past = (Session, Vec<Answered>, Vec<Exercised>);

/// The record.
pub struct Record {
    worker: Option<Worker>,
    /// Somebody practises without a record.
    pub guest: bool,
    /// Another window writes; this one only looks.
    pub read_only: bool,
    /// What everybody shares.
    pub machine: Machine,
    /// The learner in use.
    pub person: Option<Person>,
    machine_reading: Option<Pending<Result<Machine, StudyError>>>,
    person_reading: Option<Pending<Result<Option<Person>, StudyError>>>,
    schedule_reading: Option<Pending<Result<Vec<schedule::Row>, StudyError>>>,
    session_reading: Option<Pending<Result<Option<Past>, StudyError>>>,
}

impl Record {
    /// Opens the record of `options`' folder on its thread.
    pub fn open(
        options: &Options,
        access: Access,
        recovery: Option<Recovery>,
        wake: Box<dyn Fn() + Send>,
    ) -> Result<Self, StudyError> {
        let mut open = OpenOptions::new(&options.data_dir, access, PROGRAM, env!("CARGO_PKG_VERSION"), clock::now());
        open.recovery = recovery;
        let mut record = Self::with(Worker::spawn(Some(open), wake)?, false);
        record.read_only = access == Access::Reader;
        Ok(record)
    }

    /// A guest's record, in memory.
    pub fn guest(wake: Box<dyn Fn() + Send>) -> Result<Self, StudyError> {
        Ok(Self::with(Worker::spawn(None, wake)?, true))
    }

    /// No record at all, when not even a thread was to be had.
    pub fn none() -> Self {
        Self {
            worker: None,
            guest: false,
            read_only: false,
            machine: Machine::default(),
            person: None,
            machine_reading: None,
            person_reading: None,
            schedule_reading: None,
            session_reading: None,
        }
    }

    fn with(worker: Worker, guest: bool) -> Self {
        let mut record = Self { worker: Some(worker), guest, ..Self::none() };
        record.read_machine();
        record
    }

    /// Queues something to be done; whether there is anybody to do it.
    pub fn submit(&mut self, op: Op) -> bool {
        self.worker.as_mut().map(|worker| worker.submit(op)).is_some()
    }

    /// Queues a reading.
    pub fn read<R: Send + 'static>(&self, read: impl FnOnce(&Study) -> R + Send + 'static) -> Option<Pending<R>> {
        self.worker.as_ref().map(|worker| worker.read(read))
    }

    /// Reads the machine's part anew.
    pub fn read_machine(&mut self) {
        self.machine_reading = self.read(machine);
    }

    /// Reads a learner's part anew.
    pub fn read_person(&mut self, learner: LearnerId) {
        self.person_reading = self.read(move |study| Person::read(study, learner));
    }

    /// Reads a learner's schedule anew.
    pub fn read_schedule(&mut self, learner: LearnerId) {
        self.schedule_reading = self.read(move |study| study.schedule(learner));
    }

    /// Reads a session of the past, unless it is at hand or one is being read.
    pub fn want_session(&mut self, id: SessionId) {
        let is_there = self.person.as_ref().is_none_or(|person| person.session(id).is_some());
        if !is_there && self.session_reading.is_none() {
            self.session_reading = self.read(move |study| {
                let session = study.session(id)?;
                let (answered, exercised) = (study.answered_of_session(id)?, study.exercised_of_session(id)?);
                Ok(session.map(|session| (session, answered, exercised)))
            });
        }
    }

    /// Whether a learner's part is being read.
    pub fn is_reading_person(&self) -> bool {
        self.person_reading.is_some()
    }

    /// What has come back; waits no longer than `span` for the first word.
    pub fn poll(&mut self, span: Duration) -> Vec<News> {
        let replies = self.worker.as_ref().map(|worker| worker.poll_within(span)).unwrap_or_default();
        let mut news: Vec<News> = replies
            .into_iter()
            .filter_map(|reply| match reply {
                Reply::Opened => None,
                Reply::NotOpened(error) => Some(News::Trouble(error)),
                Reply::Applied { change, .. } => Some(News::Done(change)),
                Reply::Failed { op, error, .. } => Some(News::Failed(op, error)),
            })
            .collect();
        self.take_machine(&mut news);
        self.take_person(&mut news);
        if let Some(read) = self.session_reading.as_ref().and_then(Pending::take) {
            self.session_reading = None;
            news.extend(self.take_session(read.unwrap_or(Ok(None))));
        }
        news
    }

    fn take_machine(&mut self, news: &mut Vec<News>) {
        if let Some(read) = self.machine_reading.as_ref().and_then(Pending::take) {
            self.machine_reading = None;
            match read {
                Ok(Ok(machine)) => {
                    self.machine = machine;
                    news.push(News::Opened);
                    news.push(News::Machine);
                }
                Ok(Err(error)) => news.push(News::Trouble(error)),
                Err(_) => {}
            }
        }
    }

    fn take_person(&mut self, news: &mut Vec<News>) {
        if let Some(read) = self.person_reading.as_ref().and_then(Pending::take) {
            self.person_reading = None;
            match read {
                Ok(Ok(person)) => {
                    self.person = person;
                    news.push(News::Person);
                }
                Ok(Err(error)) => news.push(News::Trouble(error)),
                Err(_) => {}
            }
        }
        if let Some(read) = self.schedule_reading.as_ref().and_then(Pending::take) {
            self.schedule_reading = None;
            if let (Ok(Ok(rows)), Some(person)) = (read, &mut self.person) {
                person.schedule = rows;
                news.push(News::Schedule);
            }
        }
    }

    fn take_session(&mut self, read: Result<Option<Past>, StudyError>) -> Option<News> {
        let person = self.person.as_mut()?;
        match read {
            Ok(Some((session, answered, exercised))) if session.learner == person.learner.id => {
                if person.session(session.id).is_none() {
                    person.sessions.push(session);
                    person.answered.extend(answered);
                    person.exercised.extend(exercised);
                }
                Some(News::Session(true))
            }
            Ok(_) => Some(News::Session(false)),
            Err(error) => Some(News::Trouble(error)),
        }
    }
}

fn machine(study: &Study) -> Result<Machine, StudyError> {
    let lines = study.learners()?.into_iter().map(|learner| {
        let practised = study.practised(learner.id)?;
        Ok(LearnerLine { learner, practised })
    });
    Ok(Machine {
        learners: lines.collect::<Result<_, StudyError>>()?,
        settings: study.settings(Scope::Machine)?,
        flags: study.flags()?.len(),
    })
}
