//! `backup`: makes, lists and restores backups of the record.

use std::path::{Path, PathBuf};

use super::args::{Backup, BackupAction};
use super::places::{Places, now};
use super::{Exit, Terminal, Trouble};
use crate::base::Clock;
use crate::study::{self, Access, Op, Recovery, Study, StudyError, backups_in};

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
    let mut study = places.study(clock)?;
    study.apply(Op::Backup { at: clock, force: true }).map_err(Trouble::failure)?;
    let made = study.backups().into_iter().next().map(|backup| backup.path);
    let file = made.unwrap_or_default().display().to_string();
    terminal.say(&places.words.with("cli-backup-made", &[("file", file.into())]))?;
    Ok(Exit::Done)
}

fn list(json: bool, places: &Places, clock: Clock, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    let backups = match Study::open(&places.options(Access::Reader, clock)?) {
        Ok(study) => study.backups(),
        // A lost or damaged record is what backups are for.
        Err(StudyError::Absent { .. }) => backups_in(&places.data_dir()?),
        Err(StudyError::Missing { backups, .. } | StudyError::Corrupt { backups, .. }) => backups,
        Err(error) => return Err(Trouble::failure(error)),
    };
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
    let options = places.options(Access::Writer, clock)?;
    let from = match Study::open(&options) {
        Ok(mut study) => {
            let from = named(study.backups(), file);
            study.apply(Op::Restore { from: from.clone(), at: clock }).map_err(Trouble::failure)?;
            from
        }
        Err(StudyError::Missing { backups, .. } | StudyError::Corrupt { backups, .. }) => {
            let from = named(backups, file);
            Study::open(&options.recover(Recovery::Restore(from.clone()))).map_err(Trouble::failure)?;
            from
        }
        Err(error) => return Err(Trouble::failure(error)),
    };
    terminal.say(&words.with("cli-restored", &[("file", from.display().to_string().into())]))?;
    Ok(Exit::Done)
}

/// The file as given, or the listed backup of that name.
fn named(listed: Vec<study::Backup>, file: &Path) -> PathBuf {
    if file.exists() {
        return file.to_owned();
    }
    let mut same =
        listed.into_iter().map(|backup| backup.path).filter(|path| path.file_name() == Some(file.as_os_str()));
    same.next().unwrap_or_else(|| file.to_owned())
}
