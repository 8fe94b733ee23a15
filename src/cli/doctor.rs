//! `doctor`: everything one needs to know to help somebody whose program does not work.

use std::path::Path;

use serde::Serialize;

use super::args::Doctor;
use super::places::{Places, VERSION, now};
use super::{Exit, Terminal, Trouble};
use crate::base::Clock;
use crate::study::library::{Loaded, system_folders, user_folder};
use crate::study::{DATABASE_VERSION, Journal, Study, writer_of};

/// What the window side knows of itself, asked for by `main` so that this room needs no window.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Probe {
    /// The display that a window would open on, e.g. `wayland-0`; none without one.
    pub display: Option<String>,
    /// The renderers in the order in which they are tried.
    pub renderers: Vec<String>,
    /// The fonts in the program.
    pub fonts: Vec<String>,
}

/// What `doctor --json` prints.
#[derive(Debug, Serialize)]
struct Report<'a> {
    version: &'static str,
    system: String,
    language: String,
    data_dir: String,
    database: Database,
    lesson_folders: Vec<Folder>,
    packs: Stock,
    window: &'a Probe,
}

#[derive(Debug, Default, Serialize)]
struct Database {
    /// `sound`, `none yet`, or what is wrong.
    state: String,
    version_known: i64,
    journal: &'static str,
    /// Who writes to it now.
    writer: Option<String>,
    learners: usize,
    answers: usize,
    backups: usize,
    newest_backup: Option<String>,
}

#[derive(Debug, Serialize)]
struct Folder {
    path: String,
    exists: bool,
}

#[derive(Debug, Serialize)]
struct Stock {
    packs: usize,
    items: usize,
    errors: usize,
    warnings: usize,
}

/// Shows folders, database, fonts, renderer and versions. Changes nothing.
///
/// # Errors
/// Standard output is closed; there is no data folder.
pub(super) fn doctor(
    args: &Doctor,
    places: &Places,
    probe: &Probe,
    terminal: &mut Terminal<'_>,
) -> Result<Exit, Trouble> {
    let data_dir = places.data_dir()?;
    let library = places.library();
    let report = Report {
        version: VERSION,
        system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        language: places.words.language().to_string(),
        data_dir: data_dir.display().to_string(),
        database: database(places, &data_dir, now()),
        lesson_folders: folders(places, &data_dir),
        packs: packs(&library),
        window: probe,
    };
    if args.json {
        terminal.json(&report)?;
    } else {
        for line in tell(&report) {
            terminal.say(&line)?;
        }
    }
    Ok(Exit::Done)
}

fn database(places: &Places, data_dir: &Path, clock: Clock) -> Database {
    let mut database = Database {
        version_known: DATABASE_VERSION,
        journal: match Journal::of(data_dir) {
            Journal::WriteAhead => "write-ahead log",
            Journal::Rollback => "rollback journal (network folder)",
        },
        writer: writer_of(data_dir).map(|holder| holder.to_string()),
        ..Database::default()
    };
    match places.study_if_any(clock) {
        Ok(None) => "none yet".clone_into(&mut database.state),
        Ok(Some(study)) => look_into(&study, &mut database),
        Err(trouble) => trouble.message().unwrap_or_default().clone_into(&mut database.state),
    }
    database
}

fn look_into(study: &Study, database: &mut Database) {
    database.state = match study.integrity_check() {
        Ok(faults) if faults.is_empty() => "sound".to_owned(),
        Ok(faults) => faults.join("; "),
        Err(error) => error.to_string(),
    };
    let learners = study.learners().unwrap_or_default();
    database.learners = learners.len();
    let answers = learners.iter().filter_map(|learner| study.answered(learner.id).ok());
    database.answers = answers.map(|answers| answers.len()).sum();
    let backups = study.backups();
    database.backups = backups.len();
    database.newest_backup = backups.first().map(|backup| backup.made.to_rfc3339());
}

fn folders(places: &Places, data_dir: &Path) -> Vec<Folder> {
    let all = system_folders().into_iter().chain([user_folder(data_dir)]);
    all.chain(places.named_lessons().iter().cloned())
        .map(|path| Folder { path: path.display().to_string(), exists: path.exists() })
        .collect()
}

fn packs(library: &Loaded) -> Stock {
    let counts = &library.counts;
    Stock { packs: counts.packs, items: counts.items, errors: counts.errors, warnings: counts.warnings }
}

fn tell(report: &Report<'_>) -> Vec<String> {
    let database = &report.database;
    let mut lines = vec![
        format!("Paper Tiger {} on {}", report.version, report.system),
        format!("Language: {}", report.language),
        format!("Data folder: {}", report.data_dir),
        format!(
            "Database: {}; this program writes version {}; {}",
            database.state, database.version_known, database.journal
        ),
        format!("Written to now by: {}", database.writer.as_deref().unwrap_or("nobody")),
        format!("Learners: {}; answers: {}", database.learners, database.answers),
        format!("Backups: {}; newest: {}", database.backups, database.newest_backup.as_deref().unwrap_or("none")),
    ];
    for folder in &report.lesson_folders {
        let state = if folder.exists { "" } else { " (not there)" };
        lines.push(format!("Lesson folder: {}{state}", folder.path));
    }
    let packs = &report.packs;
    lines.push(format!(
        "Packs: {}; items: {}; errors: {}; warnings: {}",
        packs.packs, packs.items, packs.errors, packs.warnings
    ));
    lines.push(format!("Display: {}", report.window.display.as_deref().unwrap_or("none")));
    lines.push(format!("Renderers, in the order tried: {}", report.window.renderers.join(", ")));
    lines.push(format!("Fonts: {}", report.window.fonts.join(", ")));
    lines
}
