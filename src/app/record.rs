//! The learner's record as the window last read it, and the thread that keeps it.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

use super::clock;
use super::options::Options;
use crate::base::LearnerId;
use crate::schedule;
use crate::session::{Answered, History, Session};
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

/// Everything about the learner in use.
#[derive(Clone, Debug)]
pub struct Person {
    /// Who.
    pub learner: Learner,
    /// Their sessions in order.
    pub sessions: Vec<Session>,
    /// Their answers in order.
    pub answered: Vec<Answered>,
    /// Their skills' schedule.
    pub schedule: Vec<schedule::Row>,
    /// Their settings.
    pub settings: BTreeMap<String, Value>,
    /// What planning must know of their past.
    pub history: History,
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
}

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
        self.person_reading = self.read(move |study| person(study, learner));
    }

    /// Reads a learner's schedule anew.
    pub fn read_schedule(&mut self, learner: LearnerId) {
        self.schedule_reading = self.read(move |study| study.schedule(learner));
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
        news
    }
}

impl Person {
    /// Takes in an answer that has just been recorded, without reading the whole past anew.
    pub fn take_in(&mut self, answered: Answered) {
        self.history.answered(&answered);
        self.answered.push(answered);
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

fn person(study: &Study, id: LearnerId) -> Result<Option<Person>, StudyError> {
    let Some(learner) = study.learner(id)? else { return Ok(None) };
    let sessions = study.sessions(id)?;
    let answered = study.answered(id)?;
    let history = History::of(&sessions, &answered);
    Ok(Some(Person {
        learner,
        history,
        schedule: study.schedule(id)?,
        settings: study.settings(Scope::Learner(id))?,
        sessions,
        answered,
    }))
}
