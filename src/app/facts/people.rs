//! What the picker, the settings, the backups and the page for trouble are built from.

use std::path::{Path, PathBuf};

use super::Known;
use crate::base::Clock;
use crate::stats::Streak;
use crate::study::{Backup, StudyError};
use crate::ui::screens::backups::BackupFacts;
use crate::ui::screens::picker::{LearnerFacts, shown_name};
use crate::ui::screens::settings::SettingsFacts;
use crate::ui::screens::trouble::{TroubleFacts, TroubleKind};

/// The learners as the picker shows them.
pub fn learners(known: &Known<'_>) -> Vec<LearnerFacts> {
    let today = known.clock.today();
    let lines = known.record.machine.learners.iter();
    lines
        .map(|line| LearnerFacts {
            id: line.learner.id,
            name: line.learner.name.clone(),
            avatar: line.learner.avatar.as_str().to_owned(),
            last: line.practised.days.last().copied(),
            streak: Streak::of(&line.practised.days, today).current,
            answers: u64::try_from(line.practised.answers).unwrap_or(0),
            sessions: u64::try_from(line.practised.sessions).unwrap_or(0),
        })
        .collect()
}

/// The settings.
pub fn settings(known: &Known<'_>, room: u16, folders: &[PathBuf], data: &Path, backups: usize) -> SettingsFacts {
    let preferences = known.preferences;
    let person = known.record.person.as_ref().filter(|_| !known.record.guest);
    let mut languages: Vec<_> = known.shelf.loaded().counts.languages.iter().cloned().collect();
    languages.sort();
    SettingsFacts {
        learner: person.map(|person| shown_name(known.words, &person.learner.name)),
        language: preferences.language.clone(),
        pack_language: preferences.pack_language.clone(),
        pack_languages: languages,
        theme: preferences.theme,
        palette: preferences.palette,
        text_size: preferences.text_size,
        text_room: room,
        less_motion: preferences.less_motion,
        key_hints: preferences.key_hints,
        daily_goal: preferences.daily_goal,
        session_length: preferences.session_length,
        answer_keys_on: preferences.answer_keys_on,
        answer_keys: preferences.answer_keys.clone(),
        skip_picker: preferences.skip_picker,
        exercises: preferences.exercises,
        folders: folders.to_vec(),
        data_folder: data.to_owned(),
        backups,
        flags: known.record.machine.flags,
    }
}

/// One backup.
pub fn backup(backup: &Backup) -> BackupFacts {
    BackupFacts {
        path: backup.path.clone(),
        at: backup.made,
        size: backup.bytes,
        holds: None,
        whole: Some(backup.verified),
    }
}

/// What is the matter with the record.
pub fn trouble(error: &StudyError, folder: &Path, clock: Clock) -> TroubleFacts {
    let newest = |backups: &[Backup]| {
        backups.iter().find(|backup| backup.verified).map(|backup| (backup.path.clone(), backup.made))
    };
    let kind = match error {
        StudyError::Busy { .. } => TroubleKind::Busy,
        StudyError::Newer { .. } => TroubleKind::Newer { needs: None },
        StudyError::Corrupt { kept_aside, backups, .. } => TroubleKind::Corrupt {
            kept: kept_aside.clone().unwrap_or_else(|| folder.to_owned()),
            backup: newest(backups),
        },
        StudyError::Missing { dir, backups } => TroubleKind::Corrupt { kept: dir.clone(), backup: newest(backups) },
        StudyError::ReadOnly => TroubleKind::ReadOnly,
        StudyError::DiskFull => TroubleKind::Full,
        _ => TroubleKind::Other,
    };
    TroubleFacts { kind, folder: folder.to_owned(), details: error.to_string(), clock }
}
