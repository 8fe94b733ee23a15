//! A full disk, a read-only file: the caller keeps what was to be recorded, and trying again works.

use std::fs;

use paper_tiger::study::{Access, Op, Scope, Study, StudyError};
use serde_json::json;

use crate::support::*;

#[test]
fn on_a_full_disk_nothing_is_lost_and_trying_again_works() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 1);
    study.limit_pages(1).unwrap();

    // The limit cannot go below the present size, so the room that is left is filled first.
    let filling =
        |n: i32| Op::Set { scope: Scope::Machine, name: format!("filling {n}"), value: Some(json!("x".repeat(3000))) };
    let full = (0..50).find_map(|n| study.apply(filling(n)).err()).expect("there was no end to the disk");
    assert!(matches!(full, StudyError::DiskFull), "{full}");
    assert!(full.is_worth_retrying() && full.to_string().contains("make room"));

    let mut big = answer(&session, 1, later(MINUTE));
    big.steps = json!(vec!["opened everything"; 1000]);
    let op = record(&big);
    let before = (study.answered(learner_id(1)).unwrap(), study.schedule(learner_id(1)).unwrap());
    assert!(matches!(study.apply(&op), Err(StudyError::DiskFull)));
    assert!(matches!(study.apply(&op), Err(StudyError::DiskFull)));
    assert_eq!(
        (study.answered(learner_id(1)).unwrap(), study.schedule(learner_id(1)).unwrap()),
        before,
        "whole or not at all"
    );

    study.limit_pages(1_000_000).unwrap();
    assert_eq!(study.apply(&op).unwrap().recorded, Some(big.id));
    assert_eq!(study.answered(learner_id(1)).unwrap().last(), Some(&big));
    assert!(study.integrity_check().unwrap().is_empty());
}

/// Makes the folder's files read-only; `None` where that stops nobody (root).
fn made_read_only(folder: &Folder) -> Option<()> {
    for (path, _) in folder.files() {
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
    }
    fs::File::options().append(true).open(folder.database()).is_err().then_some(())
}

#[test]
#[allow(clippy::permissions_set_readonly_false)] // the file is in a folder of the test's own
fn a_read_only_file_is_said_and_can_still_be_read() {
    let folder = folder();
    with_ada(&mut folder.open(), 1);
    if made_read_only(&folder).is_none() {
        return;
    }
    assert!(matches!(folder.refused(Access::Writer), StudyError::ReadOnly));
    let reader = Study::open(&folder.options(Access::Reader)).unwrap();
    assert_eq!(reader.answered(learner_id(1)).unwrap().len(), 1);
    drop(reader);

    let mut permissions = fs::metadata(folder.database()).unwrap().permissions();
    permissions.set_readonly(false);
    fs::set_permissions(folder.database(), permissions).unwrap();
    assert_eq!(folder.open().answered(learner_id(1)).unwrap().len(), 1);
}

#[test]
fn a_file_where_the_folder_should_be_is_named() {
    let folder = folder();
    fs::create_dir_all(folder.dir.parent().unwrap()).unwrap();
    fs::write(&folder.dir, "in the way").unwrap();
    let error = folder.refused(Access::Writer);
    assert!(error.to_string().contains("paper-tiger"), "{error}");
    assert_eq!(fs::read_to_string(&folder.dir).unwrap(), "in the way");
}

#[test]
fn a_backup_that_cannot_be_written_leaves_the_record_alone() {
    let folder = folder();
    let mut study = folder.open();
    with_ada(&mut study, 1);
    fs::write(folder.dir.join("backups"), "in the way").unwrap();
    let refused = study.apply(Op::Backup { at: start(), force: true });
    assert!(matches!(refused, Err(StudyError::Io { .. })));
    fs::remove_file(folder.dir.join("backups")).unwrap();
    assert!(study.apply(Op::Backup { at: start(), force: true }).unwrap().backups);
}

#[cfg(unix)]
#[test]
fn a_record_in_a_folder_that_may_not_be_written_to_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    with_ada(&mut folder.open(), 1);
    let allow = |mode| fs::set_permissions(&folder.dir, fs::Permissions::from_mode(mode)).unwrap();
    allow(0o500);
    // Nothing stops root, so there is nothing to see then.
    if fs::write(folder.dir.join("probe"), "").is_err() {
        assert!(matches!(folder.refused(Access::Writer), StudyError::ReadOnly));
        let reader = Study::open(&folder.options(Access::Reader)).unwrap();
        assert_eq!(reader.answered(learner_id(1)).unwrap().len(), 1);
    }
    allow(0o700);
}
