//! `backup`: makes, lists and restores backups of the record.

use std::path::{Path, PathBuf};

use super::args::{Backup, BackupAction};
use super::places::{Places, now};
use super::{Exit, Terminal, Trouble};
use crate::base::Clock;
use crate::study::{Access, Op, Study};

/// Makes, lists or restores.
///
/// # Errors
/// Somebody else writes to the record, a restore without `--yes`, no such backup, or the disk refuses.
pub(super) fn backup(args: &Backup, places: &Places, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    let clock = now();
    match &args.action {
        BackupAction::Make => make(places, clock, terminal),
        BackupAction::List { json } => list(*json, places, clock, terminal),
        BackupAction::Restore { file, yes } => restore(file, *yes, places, clock, terminal),
    }
}

fn make(places: &Places, clock: Clock, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    let mut study = places.study(Access::Writer, clock)?;
    study.apply(Op::Backup { at: clock, force: true }).map_err(Trouble::failure)?;
    let made = study.backups().into_iter().next().map(|backup| backup.path);
    let file = made.unwrap_or_default().display().to_string();
    terminal.say(&places.words.with("cli-backup-made", &[("file", file.into())]))?;
    Ok(Exit::Done)
}

fn list(json: bool, places: &Places, clock: Clock, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    let study = places.study_if_any(clock)?;
    let backups = study.map(|study| study.backups()).unwrap_or_default();
    if json {
        let entries: Vec<_> = backups
            .iter()
            .map(|backup| {
                serde_json::json!({
                    "file": backup.path.display().to_string(),
                    "made": backup.made.to_rfc3339(),
                    "bytes": backup.bytes,
                    "whole": backup.verified,
                })
            })
            .collect();
        terminal.json(&serde_json::json!({ "backups": entries }))?;
        return Ok(Exit::Done);
    }
    if backups.is_empty() {
        terminal.say(&places.words.get("cli-no-backups"))?;
    }
    for backup in backups {
        let state = if backup.verified { "cli-backup-whole" } else { "cli-backup-broken" };
        let state = places.words.get(state);
        terminal.say(&format!("{}  {}  {state}", backup.made.to_rfc3339(), backup.path.display()))?;
    }
    Ok(Exit::Done)
}

fn restore(
    file: &Path,
    yes: bool,
    places: &Places,
    clock: Clock,
    terminal: &mut Terminal<'_>,
) -> Result<Exit, Trouble> {
    let words = &places.words;
    if !yes {
        return Err(Trouble::Usage(words.get("cli-restore-needs-yes")));
    }
    let mut study = places.study(Access::Writer, clock)?;
    let from = named(&study, file);
    study.apply(Op::Restore { from: from.clone(), at: clock }).map_err(Trouble::failure)?;
    terminal.say(&words.with("cli-restored", &[("file", from.display().to_string().into())]))?;
    Ok(Exit::Done)
}

/// The file as given, or the listed backup of that name.
fn named(study: &Study, file: &Path) -> PathBuf {
    if file.exists() {
        return file.to_owned();
    }
    let listed = study.backups().into_iter().map(|backup| backup.path);
    let mut same = listed.filter(|path| path.file_name() == Some(file.as_os_str()));
    same.next().unwrap_or_else(|| file.to_owned())
}
