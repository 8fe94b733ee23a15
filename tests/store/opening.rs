//! Opening: new folders, a second window, newer and damaged databases.

use std::fs;

use paper_tiger::base::Timestamp;
use paper_tiger::store::{Journal, VERSION};
use paper_tiger::study::{Access, HistoryQuery, Op, Recovery, Study, StudyError};

use crate::support::*;

#[test]
fn a_new_folder_is_made_with_its_parents() {
    let folder = folder();
    let study = folder.open();
    assert_eq!(study.data_dir(), Some(folder.dir.as_path()));
    assert!(study.learners().unwrap().is_empty());
    assert!(folder.database().exists());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&folder.dir).unwrap().permissions().mode() & 0o077, 0, "nobody else may look");
    }
}

#[test]
fn every_commit_is_flushed_and_the_log_is_written_ahead() {
    let folder = folder();
    with_ada(&mut folder.open(), 1);
    let mode: String = raw(&folder.database()).query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
}

#[test]
fn there_is_one_writer_and_the_second_hears_who() {
    let folder = folder();
    let first = folder.open();
    match folder.refused(Access::Writer) {
        StudyError::Busy { holder: Some(holder) } => {
            assert_eq!((holder.program.as_str(), holder.pid), ("a test", std::process::id()));
            assert_eq!(holder.since, start());
        }
        other => panic!("{other}"),
    }
    let words = folder.refused(Access::Writer).to_string();
    assert!(words.contains("a test") && words.contains("--data-dir"), "{words}");
    drop(first);
    folder.open();
}

#[test]
fn a_reader_reads_beside_the_writer_and_changes_nothing() {
    let folder = folder();
    let mut writer = folder.open();
    let session = with_ada(&mut writer, 1);
    let mut reader = Study::open(&folder.options(Access::Reader)).unwrap();
    assert_eq!(reader.answered(learner_id(1)).unwrap().len(), 1);
    writer.apply(record(&answer(&session, 1, later(MINUTE)))).unwrap();
    assert_eq!(reader.answered(learner_id(1)).unwrap().len(), 2, "it sees what is new");
    assert!(matches!(reader.apply(new_learner(2, "Bo")), Err(StudyError::Reader)));
    assert!(matches!(reader.apply(Op::Backup { at: start(), force: true }), Err(StudyError::Reader)));
    drop(writer);
    assert_eq!(reader.answered(learner_id(1)).unwrap().len(), 2);
}

#[test]
fn a_reader_makes_no_folder() {
    let folder = folder();
    assert!(matches!(folder.refused(Access::Reader), StudyError::Absent { .. }));
    assert!(!folder.dir.exists());
}

#[test]
fn a_newer_database_is_refused_and_left_as_it_is() {
    let folder = folder();
    with_ada(&mut folder.open(), 2);
    raw(&folder.database()).pragma_update(None, "user_version", 4711).unwrap();
    let before = folder.files();
    for access in [Access::Writer, Access::Reader] {
        let error = folder.refused(access);
        assert!(matches!(error, StudyError::Newer { found: 4711, known: VERSION }), "{error}");
        assert!(error.to_string().contains("update the program"));
    }
    assert_eq!(folder.files(), before, "byte for byte");
}

#[test]
fn a_newer_version_is_seen_even_while_it_is_only_in_the_log() {
    let folder = folder();
    with_ada(&mut folder.open(), 1);
    let newer = raw(&folder.database());
    newer.pragma_update(None, "user_version", 4711).unwrap();
    assert!(fs::metadata(folder.dir.join("progress.db-wal")).unwrap().len() > 0);
    assert!(matches!(folder.refused(Access::Writer), StudyError::Newer { found: 4711, .. }));
    drop(newer);
}

/// Ada with three answers, the first of them backed up.
fn with_backup(folder: &Folder) {
    let mut study = folder.open();
    let session = with_ada(&mut study, 1);
    study.apply(Op::Backup { at: start(), force: false }).unwrap();
    for position in [1, 2] {
        study.apply(record(&answer(&session, position, later(MINUTE)))).unwrap();
    }
}

fn damage(folder: &Folder) -> Vec<u8> {
    let mut bytes = fs::read(folder.database()).unwrap();
    bytes[4096..].fill(0x5a);
    fs::write(folder.database(), &bytes).unwrap();
    bytes
}

#[test]
fn a_damaged_database_is_kept_aside_and_the_newest_good_backup_offered() {
    let folder = folder();
    with_backup(&folder);
    let bytes = damage(&folder);
    let StudyError::Corrupt { kept_aside: Some(aside), backups, .. } = folder.refused(Access::Writer) else {
        panic!("not said");
    };
    assert_eq!(fs::read(&aside).unwrap(), bytes);
    assert_eq!(aside.file_name().unwrap(), "progress-damaged-20261101-083000.db");
    assert!(!folder.database().exists());
    assert_eq!(backups.len(), 1);
    assert!(backups[0].verified);
    assert_eq!(backups[0].made, start().now);

    assert!(matches!(folder.refused(Access::Writer), StudyError::Missing { .. }), "nothing is begun unasked");
    assert!(!folder.database().exists());

    let restore = Recovery::Restore(backups[0].path.clone());
    let study = Study::open(&folder.options(Access::Writer).recover(restore)).unwrap();
    assert_eq!(study.answered(learner_id(1)).unwrap().len(), 1);
    drop(study);
    assert_eq!(folder.open().answered(learner_id(1)).unwrap().len(), 1);
    assert!(aside.exists(), "it may still be mended by hand");
}

#[test]
fn beginning_anew_is_a_choice() {
    let folder = folder();
    with_backup(&folder);
    damage(&folder);
    let options = folder.options(Access::Writer).recover(Recovery::StartEmpty);
    let study = Study::open(&options).unwrap();
    assert!(study.learners().unwrap().is_empty());
    assert_eq!(study.backups().len(), 1);
    drop(study);
    let kept = folder.files().iter().filter(|(path, _)| path.to_string_lossy().contains("damaged")).count();
    assert_eq!(kept, 1);
}

#[test]
fn a_recovery_leaves_a_sound_database_alone() {
    let folder = folder();
    with_backup(&folder);
    let options = folder.options(Access::Writer).recover(Recovery::StartEmpty);
    assert_eq!(Study::open(&options).unwrap().answered(learner_id(1)).unwrap().len(), 3);
}

#[test]
fn what_is_not_a_database_is_damage_too() {
    for text in ["", "hello", &"This is a novel, not a database. ".repeat(200)] {
        let folder = folder();
        with_backup(&folder);
        fs::write(folder.database(), text).unwrap();
        match folder.refused(Access::Writer) {
            StudyError::Corrupt { kept_aside: Some(aside), .. } => assert_eq!(fs::read_to_string(aside).unwrap(), text),
            StudyError::Missing { backups, .. } => assert_eq!((text, backups.len()), ("", 1)),
            other => panic!("{other}"),
        }
        assert!(matches!(folder.refused(Access::Reader), StudyError::Absent { .. }));
    }
}

#[test]
fn a_database_cut_short_is_damage() {
    let folder = folder();
    with_backup(&folder);
    let bytes = fs::read(folder.database()).unwrap();
    fs::write(folder.database(), &bytes[..bytes.len() / 2]).unwrap();
    assert!(matches!(folder.refused(Access::Writer), StudyError::Corrupt { kept_aside: Some(_), .. }));
}

#[test]
fn a_damaged_backup_is_marked_and_not_restored() {
    let folder = folder();
    with_backup(&folder);
    let mut study = folder.open();
    let good = study.backups()[0].path.clone();
    let bad = good.with_file_name("progress-20261101-090000.db");
    fs::write(&bad, &fs::read(&good).unwrap()[..5000]).unwrap();
    let backups = study.backups();
    assert_eq!(backups.iter().map(|backup| backup.verified).collect::<Vec<_>>(), [false, true]);
    assert_eq!(backups[0].made, Timestamp(start().now.0 + 30 * MINUTE));
    let refused = study.apply(Op::Restore { from: bad, at: later(DAY) });
    assert!(matches!(refused, Err(StudyError::BadBackup { .. })));
    assert_eq!(study.answered(learner_id(1)).unwrap().len(), 3);
}

#[test]
fn a_log_left_without_its_database_is_not_taken_for_the_restored_one_s() {
    let folder = folder();
    with_backup(&folder);
    let study = folder.open();
    let backup = study.backups()[0].path.clone();
    let log = folder.dir.join("progress.db-wal");
    let database = raw(&folder.database());
    database.execute("UPDATE learners SET name = 'Ada from the log'", []).unwrap();
    let left = fs::read(&log).unwrap();
    assert!(!left.is_empty());
    drop((database, study));
    fs::remove_file(folder.database()).unwrap();
    fs::write(&log, &left).unwrap();

    let restore = folder.options(Access::Writer).recover(Recovery::Restore(backup));
    let study = Study::open(&restore).unwrap();
    assert_eq!(study.learner(learner_id(1)).unwrap().unwrap().name, "Ada");
    assert!(study.integrity_check().unwrap().is_empty());
    assert_eq!(fs::read(folder.dir.join("progress-damaged-20261101-083000.db-wal")).unwrap(), left);
}

#[test]
fn a_restore_cut_short_leaves_nothing_behind() {
    let folder = folder();
    with_backup(&folder);
    for name in ["progress.db.part", "progress.db.part-journal", "backups/progress-20261101-093000.db.part"] {
        fs::write(folder.dir.join(name), "half").unwrap();
    }
    folder.open();
    assert!(!folder.files().iter().any(|(path, _)| path.to_string_lossy().contains(".part")));
}

#[test]
fn on_a_network_drive_it_works_with_a_rollback_journal() {
    let folder = folder();
    let mut options = folder.options(Access::Writer);
    options.journal = Some(Journal::Rollback);
    let mut study = Study::open(&options).unwrap();
    let session = with_ada(&mut study, 2);
    let reader = Study::open(&folder.options(Access::Reader)).unwrap();
    assert_eq!(reader.answered(learner_id(1)).unwrap().len(), 2);
    study.apply(record(&answer(&session, 2, later(2 * MINUTE)))).unwrap();
    assert_eq!(reader.answered(learner_id(1)).unwrap().len(), 3);
    assert!(!folder.dir.join("progress.db-wal").exists());
    study.apply(Op::DeleteLearner { learner: learner_id(1), at: later(DAY) }).unwrap();
    drop((study, reader));

    assert!(folder.open().learners().unwrap().is_empty());
    let mode: String = raw(&folder.database()).query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal", "moved to a local disk it takes up the log");
    let study = Study::open(&options).unwrap();
    drop(study);
    let mode: String = raw(&folder.database()).query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "delete", "and back");
}

/// As a program before the model of forgetting left it: version 1, rows without a trace, nothing counted.
fn set_back(folder: &Folder) {
    let old = raw(&folder.database());
    old.execute_batch(
        "DROP TABLE derived; DROP TABLE exercised; DROP TABLE drafts; DROP TABLE history;
         CREATE INDEX answered_of_learner ON answered (learner, at);
         DROP TABLE tally_cells; DROP TABLE tally_days; DROP TABLE tally_skills;
         DROP TABLE met; DROP TABLE lessons_done;
         DROP INDEX sessions_of_kind; DROP INDEX sessions_open;
         ALTER TABLE sessions DROP COLUMN kind;
         UPDATE schedule SET memory = json_remove(memory, '$.trace', '$.booster'), before = 'null';
         PRAGMA user_version = 1;",
    )
    .unwrap();
}

#[test]
fn an_older_schedule_is_made_anew_from_the_answers() {
    let folder = folder();
    let mut study = folder.open();
    with_ada(&mut study, 3);
    let rows = study.schedule(learner_id(1)).unwrap();
    assert_eq!(rows.len(), 1);
    drop(study);
    set_back(&folder);
    assert!(matches!(folder.refused(Access::Reader), StudyError::Older { found: 1, known: VERSION }));
    assert_eq!(folder.open().schedule(learner_id(1)).unwrap(), rows);

    raw(&folder.database()).execute_batch("UPDATE derived SET rule = 1; DELETE FROM schedule;").unwrap();
    assert_eq!(folder.open().schedule(learner_id(1)).unwrap(), rows, "rows of another rule");
}

#[test]
fn an_older_record_is_looked_back_on_as_before() {
    let folder = folder();
    let mut study = folder.open();
    with_ada(&mut study, 3);
    let page = |study: &Study| study.history(learner_id(1), &HistoryQuery::default(), 0).unwrap();
    let (history, days) = (page(&study), study.daily(learner_id(1)).unwrap());
    assert_eq!(history.answers.len(), 3);
    drop(study);
    // As a program left it that looked back by indexes of the log.
    raw(&folder.database())
        .execute_batch(
            "DROP TABLE history;
             CREATE INDEX answered_of_learner ON answered (learner, at);
             CREATE INDEX answered_of_item ON answered (learner, pack, item, at);
             CREATE INDEX answered_checked ON answered (learner, at) WHERE steps <> '[]';
             UPDATE derived SET rule = 1 WHERE name = 'tallies';
             PRAGMA user_version = 4;",
        )
        .unwrap();
    let study = folder.open();
    assert_eq!((page(&study), study.daily(learner_id(1)).unwrap()), (history, days));
    assert!(study.integrity_check().unwrap().is_empty());
}

#[test]
fn a_backup_of_an_older_program_comes_back_with_its_schedule() {
    let folder = folder();
    let mut study = folder.open();
    with_ada(&mut study, 3);
    let rows = study.schedule(learner_id(1)).unwrap();
    drop(study);
    set_back(&folder);
    let mut study = folder.open();
    // Opening kept the record of the older program as a backup before it was changed.
    let oldest = study.backups().pop().expect("made before the upgrade");
    study.apply(Op::Restore { from: oldest.path, at: start() }).unwrap();
    assert_eq!(study.schedule(learner_id(1)).unwrap(), rows);
}
