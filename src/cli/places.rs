//! Where progress lives, which packs are read, which language is spoken, what time it is: the surroundings of a command.
#![allow(clippy::disallowed_methods)] // with `app::clock` the program's only door to the clock

use std::path::PathBuf;
use std::time::Instant;

use uuid::Uuid;

use super::Trouble;
use super::args::Everywhere;
use crate::base::{Clock, Language, Seed, Timestamp, UtcOffset};
use crate::study::library::{Library, Loaded, Options, standard};
use crate::study::{Access, OpenOptions, Study, StudyError};
use crate::words::{Words, choose};

/// Version of the program, as it is stored with every answer.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The surroundings of a command.
pub struct Places {
    everywhere: Everywhere,
    /// How others are told of this command while it writes, e.g. `paper-tiger practice`.
    program: &'static str,
    /// The words of the interface.
    pub words: Words,
}

impl Places {
    /// Looks at arguments, environment and system.
    #[must_use]
    pub fn new(everywhere: Everywhere, program: &'static str) -> Self {
        let language = language(&everywhere);
        Self { words: Words::load(&language), everywhere, program }
    }

    /// Language of the lessons: as asked for, else that of the interface.
    #[must_use]
    pub fn language(&self) -> Language {
        let asked = self.everywhere.lang.as_deref();
        match asked {
            Some(tag) if choose([tag]) == Language::english() => Language::new(tag),
            _ => self.words.language().clone(),
        }
    }

    /// The folders that `--lessons` names.
    #[must_use]
    pub fn named_lessons(&self) -> &[PathBuf] {
        &self.everywhere.lessons
    }

    /// Where progress lives.
    ///
    /// # Errors
    /// Nothing was said and the system has no place for it.
    pub fn data_dir(&self) -> Result<PathBuf, Trouble> {
        data_dir(&self.everywhere).ok_or_else(|| Trouble::Failure(self.words.get("cli-no-data-dir")))
    }

    /// How to open the record.
    ///
    /// # Errors
    /// There is no data folder.
    pub fn options(&self, access: Access, clock: Clock) -> Result<OpenOptions, Trouble> {
        Ok(OpenOptions::new(self.data_dir()?, access, self.program, VERSION, clock))
    }

    /// Opens the record to write.
    ///
    /// # Errors
    /// Somebody else writes to it, it is lost or damaged, or of a newer program.
    pub fn study(&self, clock: Clock) -> Result<Study, Trouble> {
        Study::open(&self.options(Access::Writer, clock)?).map_err(Trouble::failure)
    }

    /// Opens the record to read; none if there is none yet.
    ///
    /// # Errors
    /// As [`study`](Self::study).
    pub fn study_if_any(&self, clock: Clock) -> Result<Option<Study>, Trouble> {
        match Study::open(&self.options(Access::Reader, clock)?) {
            Ok(study) => Ok(Some(study)),
            Err(StudyError::Absent { .. }) => Ok(None),
            Err(error) => Err(Trouble::failure(error)),
        }
    }

    /// Reads all packs: our own, the system's, the person's, and those named with `--lessons`.
    #[must_use]
    pub fn library(&self) -> Loaded {
        let data_dir = data_dir(&self.everywhere);
        let places = standard(data_dir.as_deref(), &self.everywhere.lessons, &[]);
        Library::load(&places, &Options::default(), &|_| {})
    }
}

/// Where progress lives: `--data-dir`, `PAPER_TIGER_DATA`, or the system's place for it, if it has one.
#[must_use]
pub fn data_dir(everywhere: &Everywhere) -> Option<PathBuf> {
    let named = everywhere.data_dir.clone();
    let environment = || std::env::var_os("PAPER_TIGER_DATA").filter(|dir| !dir.is_empty()).map(PathBuf::from);
    let system = || directories::ProjectDirs::from("", "", "paper-tiger").map(|dirs| dirs.data_dir().to_owned());
    named.or_else(environment).or_else(system)
}

/// Language of the interface: as asked for, else the system's.
#[must_use]
pub fn language(everywhere: &Everywhere) -> Language {
    if let Some(tag) = &everywhere.lang {
        return choose([tag.as_str()]);
    }
    let wanted: Vec<String> = sys_locale::get_locales().collect();
    choose(wanted.iter().map(String::as_str))
}

/// The time, and the local offset.
#[must_use]
pub fn now() -> Clock {
    let now = jiff::Zoned::now();
    Clock { now: Timestamp(now.timestamp().as_millisecond()), offset: UtcOffset(now.offset().seconds()) }
}

/// What time it is for a command: the real time, or the one that `--now` says, at which clocks then stand still.
#[derive(Clone, Copy, Debug)]
pub struct Timepiece {
    fixed: Option<Clock>,
    started: Instant,
}

impl Timepiece {
    /// With `--now`, if given.
    #[must_use]
    pub fn new(fixed: Option<Clock>) -> Self {
        Self { fixed, started: Instant::now() }
    }

    /// The time.
    #[must_use]
    pub fn clock(&self) -> Clock {
        self.fixed.unwrap_or_else(now)
    }

    /// Starts the stopwatch anew.
    pub fn start(&mut self) {
        self.started = Instant::now();
    }

    /// What the stopwatch shows; 0 under `--now`.
    #[must_use]
    pub fn milliseconds(&self) -> u32 {
        let elapsed = if self.fixed.is_some() { 0 } else { self.started.elapsed().as_millis() };
        u32::try_from(elapsed).unwrap_or(u32::MAX)
    }
}

/// A fresh id that sorts by time. The time in it is the real one even under `--now`: ids must never repeat.
#[must_use]
pub fn fresh_id() -> Uuid {
    Uuid::now_v7()
}

/// Chance for a session.
#[must_use]
pub fn fresh_seed() -> Seed {
    // The low half of a version 7 id is chance but for its two topmost bits.
    Seed(fresh_id().as_u64_pair().1)
}
