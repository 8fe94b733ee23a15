//! One learner's own record as a file of theirs.
//!
//! The file is JSON in UTF-8, one object:
//!
//! | field | holds |
//! |---|---|
//! | `format` | `"paper-tiger-record"` |
//! | `version` | [`VERSION`]; a change of what fields mean makes a new one, added fields do not |
//! | `app_version`, `exported` | what wrote it, and when (`now`: ms since 1970 in UTC; `offset`: seconds) |
//! | `learner` | id, name, avatar, created |
//! | `sessions` | every session with its plan, skipped positions, start and end |
//! | `answered` | every answer, all columns: figures and schedule can be rebuilt from it alone |
//! | `exercised` | every exercise beside judging, all columns |
//! | `schedule` | one row a skill, as it stood |
//! | `settings` | the learner's own, by name |
//! | `flags` | the learner's notes to authors |
//!
//! Ids are UUIDs in their usual text form; answers are in the order of (instant, id).

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Flag, Learner, Scope, Study, StudyError};
use crate::base::{Clock, LearnerId};
use crate::schedule;
use crate::session::{Answered, Exercised, Session};

/// Name of the format, in the file's `format` field.
pub const FORMAT: &str = "paper-tiger-record";

/// Version of the format.
pub const VERSION: u32 = 1;

/// What the file holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: u32,
    /// Version of the program that wrote it.
    pub app_version: String,
    /// When it was written.
    pub exported: Clock,
    /// Whose.
    pub learner: Learner,
    /// All sessions, in the order they began.
    pub sessions: Vec<Session>,
    /// All answers, in the order of the log.
    pub answered: Vec<Answered>,
    /// All exercises beside judging, in the order of the log.
    #[serde(default)]
    pub exercised: Vec<Exercised>,
    /// The schedule, by skill.
    pub schedule: Vec<schedule::Row>,
    /// The learner's settings by name.
    pub settings: BTreeMap<String, serde_json::Value>,
    /// The learner's notes to authors.
    pub flags: Vec<Flag>,
}

/// Gathers one learner's record.
///
/// # Errors
/// No such learner; the database cannot be read.
pub fn record(study: &Study, learner: LearnerId, app_version: &str, at: Clock) -> Result<Record, StudyError> {
    let mut flags = study.flags()?;
    flags.retain(|flag| flag.learner == learner);
    Ok(Record {
        format: FORMAT.to_owned(),
        version: VERSION,
        app_version: app_version.to_owned(),
        exported: at,
        learner: study.learner(learner)?.ok_or(StudyError::Unknown { what: "learner" })?,
        sessions: study.sessions(learner)?,
        answered: study.answered(learner)?,
        exercised: study.exercised(learner)?,
        schedule: study.schedule(learner)?,
        settings: study.settings(Scope::Learner(learner))?,
        flags,
    })
}

/// Writes one learner's record to a file: the whole of it under its name, or nothing.
///
/// # Errors
/// As [`record`]; the file cannot be written.
pub fn write(study: &Study, learner: LearnerId, app_version: &str, at: Clock, to: &Path) -> Result<(), StudyError> {
    let record = record(study, learner, app_version, at)?;
    write_whole(&record, to).map_err(|source| StudyError::io(to, source))
}

/// Writes all notes for the authors of items to a file, as a JSON list.
///
/// # Errors
/// The database cannot be read; the file cannot be written.
pub fn write_flags(study: &Study, to: &Path) -> Result<(), StudyError> {
    let flags = study.flags()?;
    write_whole(&flags, to).map_err(|source| StudyError::io(to, source))
}

fn write_whole(record: &impl Serialize, to: &Path) -> io::Result<()> {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    let mut writer = BufWriter::new(&mut file);
    serde_json::to_writer_pretty(&mut writer, record)?;
    writer.write_all(b"\n")?;
    writer.flush()?;
    drop(writer);
    file.as_file().sync_all()?;
    file.persist(to)?;
    if cfg!(unix) { std::fs::File::open(folder)?.sync_all() } else { Ok(()) }
}
