//! Words of the backups: what there is, and putting one back.

use std::path::PathBuf;

use serde::Serialize;

use crate::base::{Clock, Timestamp};
use crate::ui::action::Action;
use crate::words::Words;

/// One backup file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupFacts {
    /// Where.
    pub path: PathBuf,
    /// When it was made.
    pub at: Timestamp,
    /// Bytes.
    pub size: u64,
    /// Learners and answers in it, where it has been looked into.
    pub holds: Option<(u64, u64)>,
    /// Whether it was found whole; none while nobody has looked.
    pub whole: Option<bool>,
}

/// One backup's row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BackupRow {
    /// Date and time.
    pub when: String,
    /// What it holds, and its size.
    pub holds: String,
    /// Whether it was found whole, in words.
    pub state: Option<String>,
    /// It was found damaged and cannot be put back.
    pub damaged: bool,
    /// The button for a screen reader.
    pub name: String,
    /// Title of the question.
    pub ask_title: String,
    /// What putting it back asks for.
    #[serde(skip)]
    pub action: Action,
}

/// Every word of the backups.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BackupsData {
    /// How many.
    pub caps: String,
    /// Title.
    pub title: String,
    /// How often they are made, and how long they are kept.
    pub line: String,
    /// The primary button.
    pub now: String,
    /// Back to the settings.
    pub back: String,
    /// Button of a row.
    pub restore: String,
    /// The newest first.
    pub rows: Vec<BackupRow>,
    /// Said when there is none.
    pub none: String,
    /// What happens when a backup is put back.
    pub ask_body: String,
    /// Confirm.
    pub ask_sure: String,
    /// The safe choice.
    pub ask_keep: String,
}

impl BackupsData {
    /// Builds the list from backups in any order.
    #[must_use]
    pub fn build(words: &Words, backups: &[BackupFacts], clock: Clock) -> Self {
        let mut sorted: Vec<_> = backups.iter().collect();
        sorted.sort_by_key(|backup| std::cmp::Reverse(backup.at));
        Self {
            caps: words.with("backups-caps", &[("n", backups.len().into())]),
            title: words.get("backups-title"),
            line: words.get("backups-line"),
            now: words.get("backups-now"),
            back: words.get("rail-settings"),
            restore: words.get("backups-restore"),
            rows: sorted.into_iter().map(|backup| row(words, backup, clock)).collect(),
            none: words.get("backups-none"),
            ask_body: words.get("backups-ask-body"),
            ask_sure: words.get("backups-ask-sure"),
            ask_keep: words.get("backups-ask-keep"),
        }
    }
}

fn row(words: &Words, backup: &BackupFacts, clock: Clock) -> BackupRow {
    let when = moment(words, backup.at, clock);
    let size = megabytes(words, backup.size);
    let holds = match backup.holds {
        Some((learners, answers)) => words.with(
            "backups-holds",
            &[
                ("learners", learners.into()),
                ("answers", answers.into()),
                ("count", words.number(answers).into()),
                ("size", size.into()),
            ],
        ),
        None => size,
    };
    BackupRow {
        holds,
        state: backup.whole.map(|whole| words.get(if whole { "backups-whole" } else { "backups-damaged" })),
        damaged: backup.whole == Some(false),
        name: words.with("backups-restore-name", &[("when", when.clone().into())]),
        ask_title: words.with("backups-ask-title", &[("when", when.clone().into())]),
        action: Action::Restore(backup.path.clone()),
        when,
    }
}

/// A moment in local time: date and time of day.
#[must_use]
pub fn moment(words: &Words, at: Timestamp, clock: Clock) -> String {
    let then = Clock { now: at, offset: clock.offset };
    let minute = (at.0 + i64::from(clock.offset.0) * 1000).rem_euclid(3_600_000) / 60_000;
    let (hour, minute) = (then.hour().to_string(), format!("{minute:02}"));
    let time = words.with("time", &[("hour", hour.into()), ("minute", minute.into())]);
    let date = words.date(then.today());
    words.with("date-time", &[("date", date.into()), ("time", time.into())])
}

/// A size with one decimal: `1.4 MB`; below a tenth of that in kB.
fn megabytes(words: &Words, bytes: u64) -> String {
    let (key, tenths) = if bytes >= 100_000 { ("size-mb", bytes / 100_000) } else { ("size-kb", bytes / 100) };
    let n = format!("{}.{}", tenths / 10, tenths % 10);
    words.with(key, &[("n", n.into())])
}
