//! Learners, their settings, their notes, their own copy of their record; guests.

use paper_tiger::base::{Avatar, ItemRef};
use paper_tiger::study::{Access, Flag, Op, Scope, Study, StudyError, export};
use serde_json::json;

use crate::support::*;

#[test]
fn names_are_stored_composed_and_need_not_be_unique() {
    let folder = folder();
    let mut study = folder.open();
    study.apply(new_learner(1, "Zoe\u{308}")).unwrap();
    study.apply(new_learner(2, "Zoë")).unwrap();
    study.apply(new_learner(3, "")).unwrap();
    let names = |study: &Study| study.learners().unwrap().into_iter().map(|l| l.name).collect::<Vec<_>>();
    assert_eq!(names(&study), ["Zoë", "Zoë", ""]);

    study.apply(Op::RenameLearner { learner: learner_id(3), name: "纸老虎".to_owned() }).unwrap();
    study.apply(Op::SetAvatar { learner: learner_id(3), avatar: Avatar::Crane }).unwrap();
    drop(study);
    let study = folder.open();
    assert_eq!(names(&study), ["Zoë", "Zoë", "纸老虎"]);
    assert_eq!(study.learner(learner_id(3)).unwrap().unwrap().avatar, Avatar::Crane);
    assert_eq!(study.learner(learner_id(9)).unwrap(), None);
}

#[test]
fn nobody_can_be_renamed_who_is_not_there() {
    let mut study = Study::guest().unwrap();
    let rename = Op::RenameLearner { learner: learner_id(9), name: "Nobody".to_owned() };
    assert!(matches!(study.apply(rename), Err(StudyError::Unknown { what: "learner" })));
}

#[test]
fn settings_are_kept_by_whose_they_are_and_by_name() {
    let folder = folder();
    let mut study = folder.open();
    study.apply(new_learner(1, "Ada")).unwrap();
    let (machine, ada) = (Scope::Machine, Scope::Learner(learner_id(1)));
    let set = |scope, value| Op::Set { scope, name: "theme".to_owned(), value };
    study.apply(set(machine, Some(json!("dark")))).unwrap();
    study.apply(set(ada, Some(json!({ "name": "light", "contrast": true })))).unwrap();
    study.apply(set(machine, Some(json!(null)))).unwrap();
    drop(study);

    let mut study = folder.open();
    assert_eq!(study.settings(machine).unwrap()["theme"], json!(null));
    assert_eq!(study.settings(ada).unwrap()["theme"], json!({ "name": "light", "contrast": true }));
    study.apply(set(ada, None)).unwrap();
    assert!(study.settings(ada).unwrap().is_empty());
    assert_eq!(study.settings(machine).unwrap().len(), 1);
}

#[test]
fn a_later_note_on_an_item_takes_the_place_of_the_first() {
    let mut study = Study::guest().unwrap();
    study.apply(new_learner(1, "Ada")).unwrap();
    let mut flag = Flag {
        learner: learner_id(1),
        item: ItemRef::new("headline-basics", "hb-007"),
        revision: "1.0.0".to_owned(),
        note: "The date is wrong.".to_owned(),
        at: start(),
    };
    study.apply(Op::FlagItem(flag.clone())).unwrap();
    flag.note = "The date is right after all.".to_owned();
    assert!(study.apply(Op::FlagItem(flag.clone())).unwrap().flags);
    assert_eq!(study.flags().unwrap(), [flag]);
}

#[test]
fn a_learner_takes_their_own_record_along() {
    let folder = folder();
    let mut study = folder.open();
    with_ada(&mut study, 3);
    study.apply(new_learner(2, "Bo")).unwrap();
    study.apply(Op::StartSession(session(2, learner_id(2), start()))).unwrap();
    let scope = Scope::Learner(learner_id(1));
    study.apply(Op::Set { scope, name: "goal".to_owned(), value: Some(json!(12)) }).unwrap();

    let file = folder.dir.join("ada.json");
    std::fs::write(&file, "an older export").unwrap();
    export::write(&study, learner_id(1), "0.1.0", later(DAY), &file).unwrap();
    let record: export::Record = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!((record.format.as_str(), record.version), ("paper-tiger-record", 1));
    assert_eq!(record.learner.name, "Ada");
    assert_eq!(record.answered, study.answered(learner_id(1)).unwrap());
    assert_eq!(record.sessions, study.sessions(learner_id(1)).unwrap());
    assert_eq!(record.schedule, study.schedule(learner_id(1)).unwrap());
    assert_eq!(record.settings["goal"], json!(12));
    assert!(!std::fs::read_to_string(&file).unwrap().contains("Bo"));
}

#[test]
fn an_export_that_fails_leaves_no_half_file() {
    let folder = folder();
    let mut study = folder.open();
    with_ada(&mut study, 1);
    let file = folder.dir.join("no such folder/ada.json");
    let error = export::write(&study, learner_id(1), "0.1.0", start(), &file).unwrap_err();
    assert!(matches!(error, StudyError::Io { ref path, .. } if *path == file), "{error}");
    let nobody = export::write(&study, learner_id(9), "0.1.0", start(), &folder.dir.join("nobody.json"));
    assert!(matches!(nobody, Err(StudyError::Unknown { .. })));
    assert!(!folder.files().iter().any(|(path, _)| path.to_string_lossy().contains("json")));
}

#[test]
fn a_guest_leaves_nothing() {
    let mut study = Study::guest().unwrap();
    let session = with_ada(&mut study, 2);
    assert_eq!(study.answered_of_session(session.id).unwrap().len(), 2);
    assert_eq!(study.schedule(learner_id(1)).unwrap().len(), 1);
    assert_eq!(study.data_dir(), None);
    assert_eq!(study.access(), Access::Writer);
    assert!(!study.apply(Op::Backup { at: start(), force: true }).unwrap().backups);
    assert!(study.backups().is_empty());
    drop(study);
    assert!(Study::guest().unwrap().learners().unwrap().is_empty());
}
