//! Deleting a learner really deletes.

use paper_tiger::base::ItemRef;
use paper_tiger::study::{Flag, Op, Recovery, Scope, Study, StudyError};
use serde_json::json;

use crate::support::*;

const NAME: &str = "Wilhelmina-Tallulah";
const NOTE: &str = "a note nobody else would write";

/// A learner with an unmistakable name, on record everywhere, and Bo beside her.
fn populated(folder: &Folder) -> Study {
    let mut study = folder.open();
    with_ada(&mut study, 12);
    study.apply(Op::RenameLearner { learner: learner_id(1), name: NAME.to_owned() }).unwrap();
    let item = ItemRef::new("headline-basics", "hb-001");
    let flag = Flag { learner: learner_id(1), item, revision: "1".to_owned(), note: NOTE.to_owned(), at: start() };
    study.apply(Op::FlagItem(flag)).unwrap();
    let scope = Scope::Learner(learner_id(1));
    study.apply(Op::Set { scope, name: "nickname".to_owned(), value: Some(json!(NAME)) }).unwrap();
    study.apply(new_learner(2, "Bo")).unwrap();
    let session = session(2, learner_id(2), start());
    study.apply(Op::StartSession(session.clone())).unwrap();
    study.apply(record(&answer(&session, 0, start()))).unwrap();
    study
}

fn delete(at: i64) -> Op {
    Op::DeleteLearner { learner: learner_id(1), at: later(at) }
}

/// Files that hold the name, the note, or her session's id (her own stays in the tombstone).
fn traces(folder: &Folder) -> Vec<String> {
    let session = session_id(1).0;
    let needles: [&[u8]; 3] = [NAME.as_bytes(), NOTE.as_bytes(), session.as_bytes()];
    let found = |bytes: &[u8], needle: &&[u8]| bytes.windows(needle.len()).any(|window| window == *needle);
    folder
        .files()
        .iter()
        .flat_map(|(path, bytes)| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let held = needles.iter().filter(|needle| found(bytes, needle));
            held.map(|needle| format!("{name}: {}", String::from_utf8_lossy(needle))).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn no_byte_of_a_deleted_learner_stays_in_any_file() {
    let folder = folder();
    let mut study = populated(&folder);
    for hour in 0..3 {
        study.apply(Op::Backup { at: later(hour * 60 * MINUTE), force: true }).unwrap();
    }
    assert!(!traces(&folder).is_empty(), "she is there to be found");

    let change = study.apply(delete(DAY)).unwrap();
    assert!(change.learners && change.backups && change.settings && change.flags);
    assert_eq!(traces(&folder), [""; 0], "while the program runs");
    assert_eq!(study.learners().unwrap().len(), 1);
    assert!(study.answered(learner_id(1)).unwrap().is_empty());
    assert_eq!(study.answered(learner_id(2)).unwrap().len(), 1, "nobody else is touched");
    assert_eq!(study.backups().len(), 3);
    assert!(study.backups().iter().all(|backup| backup.verified));
    assert!(study.integrity_check().unwrap().is_empty());
    drop(study);
    assert_eq!(traces(&folder), [""; 0], "and after it");
}

#[test]
fn the_deleted_stay_deleted() {
    let folder = folder();
    let mut study = populated(&folder);
    study.apply(Op::Backup { at: start(), force: true }).unwrap();
    let backup = study.backups()[0].path.clone();
    let elsewhere = folder.dir.join("a copy on a stick.db");
    std::fs::copy(&backup, &elsewhere).unwrap();
    study.apply(delete(DAY)).unwrap();

    assert!(matches!(study.apply(new_learner(1, NAME)), Err(StudyError::Deleted { .. })));
    study.apply(delete(2 * DAY)).unwrap();
    study.apply(Op::Restore { from: elsewhere.clone(), at: later(DAY) }).unwrap();
    assert_eq!(study.learners().unwrap().iter().map(|l| l.name.as_str()).collect::<Vec<_>>(), ["Bo"]);
    drop(study);
    std::fs::remove_file(elsewhere).unwrap();
    assert_eq!(traces(&folder), [""; 0]);

    std::fs::remove_file(folder.database()).unwrap();
    let options = folder.options(paper_tiger::study::Access::Writer).recover(Recovery::Restore(backup));
    let mut study = Study::open(&options).unwrap();
    assert!(matches!(study.apply(new_learner(1, NAME)), Err(StudyError::Deleted { .. })), "backups know it too");
}

#[test]
fn nobody_cannot_be_deleted() {
    let mut study = Study::guest().unwrap();
    assert!(matches!(study.apply(delete(0)), Err(StudyError::Unknown { what: "learner" })));
}

#[test]
fn a_copy_that_cannot_be_purged_is_removed_if_it_holds_the_learner() {
    let folder = folder();
    let mut study = populated(&folder);
    study.apply(Op::Backup { at: start(), force: true }).unwrap();
    let good = study.backups()[0].path.clone();
    let broken = good.with_file_name("progress-20261101-070000.db");
    let mut bytes = std::fs::read(&good).unwrap();
    bytes[100..200].fill(0xff);
    std::fs::write(&broken, bytes).unwrap();
    let aside = folder.dir.join("progress-damaged-20261001-070000.db");
    let unrelated = folder.dir.join("progress-damaged-20261002-070000.db");
    std::fs::copy(&broken, &aside).unwrap();
    std::fs::write(&unrelated, "rubbish").unwrap();

    study.apply(delete(DAY)).unwrap();
    assert_eq!((broken.exists(), aside.exists(), unrelated.exists(), good.exists()), (false, false, true, true));
    assert_eq!(traces(&folder), [""; 0]);
}

#[test]
fn a_purge_that_was_cut_short_is_finished_at_the_next_start() {
    let folder = folder();
    let mut study = populated(&folder);
    study.apply(Op::Backup { at: start(), force: true }).unwrap();
    drop(study);
    let id = learner_id(1).0;
    let database = raw(&folder.database());
    database.execute("INSERT INTO tombstones VALUES (?1, 0, 0, 0)", [id.as_bytes().as_slice()]).unwrap();
    let counts = ["tally_cells", "tally_days", "tally_skills", "met", "lessons_done", "history"];
    for table in counts.into_iter().chain(["answered", "schedule", "settings", "flags", "sessions"]) {
        database.execute(&format!("DELETE FROM {table} WHERE learner = ?1"), [id.as_bytes().as_slice()]).unwrap();
    }
    database.execute("DELETE FROM learners WHERE id = ?1", [id.as_bytes().as_slice()]).unwrap();
    drop(database);
    assert!(!traces(&folder).is_empty());
    drop(folder.open());
    assert_eq!(traces(&folder), [""; 0]);
}
