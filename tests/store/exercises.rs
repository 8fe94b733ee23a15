//! Exercises and what is not locked in yet: as durable as answers, never doubled, gone with their learner.

use paper_tiger::base::{Confidence, Verdict};
use paper_tiger::session::{Desk, Draft, Exercise, Exercised, Given, Session};
use paper_tiger::study::{Op, StudyError};

use crate::support::*;

/// What was done with the item at a position: half right.
pub fn exercised(session: &Session, position: u32, exercise: Exercise, score: Option<u16>) -> Exercised {
    let answer = answer(session, position, later(i64::from(position) * MINUTE));
    Exercised {
        id: answer_id(answer.at.0, 5000 + u128::from(position)),
        learner: answer.learner,
        session: answer.session,
        position,
        item: answer.item,
        other: None,
        revision: answer.revision,
        language: answer.language,
        key: answer.key,
        skills: answer.skills,
        techniques: answer.techniques,
        exercise,
        given: Given::Chose(1),
        score,
        milliseconds: 4200,
        at: answer.at,
        offset: answer.offset,
        app_version: answer.app_version,
    }
}

fn note(done: &Exercised) -> Op {
    Op::RecordExercise(Box::new(done.clone()))
}

fn draft(position: u32, words: &str) -> Draft {
    let mut desk = Desk::default();
    desk.write(words);
    Draft { position, desk, ..Draft::default() }
}

fn keep(session: &Session, draft: &Draft) -> Op {
    Op::KeepDraft { session: session.id, draft: Box::new(draft.clone()) }
}

#[test]
fn an_exercise_is_there_after_reopening_and_counts_once() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 3);
    let right = exercised(&session, 0, Exercise::Reason, Some(1000));
    let wrong = exercised(&session, 1, Exercise::Reason, Some(0));
    let passed = exercised(&session, 2, Exercise::Mark, None);
    for done in [&right, &wrong, &passed, &right] {
        study.apply(note(done)).unwrap();
    }
    drop(study);

    let study = folder.open();
    assert_eq!(study.exercised(learner_id(1)).unwrap(), [right.clone(), wrong.clone(), passed.clone()]);
    assert_eq!(study.exercised_of_session(session.id).unwrap(), [right, wrong, passed]);
    let tallies = study.exercise_tallies(learner_id(1)).unwrap();
    let told: Vec<_> = tallies.iter().map(|one| (one.exercise, one.done, one.right, one.score)).collect();
    assert_eq!(told, [(Exercise::Reason, 2, 1, 1000)], "what was passed over is no failure");
    assert_eq!(study.answered(learner_id(1)).unwrap().len(), 3, "exercises are no answers");
    assert!(study.integrity_check().unwrap().is_empty());
}

#[test]
fn another_exercise_in_its_place_is_refused() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 1);
    let done = exercised(&session, 0, Exercise::Reason, Some(1000));
    study.apply(note(&done)).unwrap();

    let changed = Exercised { given: Given::Chose(2), ..done.clone() };
    assert!(matches!(study.apply(note(&changed)), Err(StudyError::Conflict { .. })));
    let second = Exercised { id: answer_id(start().now.0, 9999), ..changed };
    assert!(matches!(study.apply(note(&second)), Err(StudyError::Conflict { .. })));
    assert_eq!(study.exercised(learner_id(1)).unwrap(), [done]);
}

#[test]
fn the_newest_draft_is_kept_until_its_item_is_locked_in() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 0);
    study.apply(keep(&session, &draft(0, "the date is old"))).unwrap();
    let mut last = draft(0, "the date is old, and the bay is another");
    last.response.verdict = Some(Verdict::False);
    last.response.confidence = Some(Confidence::LEAST);
    study.apply(keep(&session, &last)).unwrap();
    drop(study);

    let mut study = folder.open();
    assert_eq!(study.draft(session.id).unwrap(), Some(last));
    study.apply(record(&answer(&session, 0, start()))).unwrap();
    assert_eq!(study.draft(session.id).unwrap(), None, "it is locked in");
}

#[test]
fn nothing_of_them_outlives_their_learner() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 1);
    study.apply(note(&exercised(&session, 0, Exercise::Reason, Some(1000)))).unwrap();
    study.apply(keep(&session, &draft(1, "words nobody else would write"))).unwrap();
    let holds = |needle: &[u8]| {
        let has = |bytes: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
        folder.files().iter().any(|(_, bytes)| has(bytes))
    };
    assert!(holds(b"words nobody else would write"));

    study.apply(Op::DeleteLearner { learner: learner_id(1), at: later(DAY) }).unwrap();
    assert!(!holds(b"words nobody else would write"));
    assert!(study.exercised(learner_id(1)).unwrap().is_empty());
    assert!(study.exercise_tallies(learner_id(1)).unwrap().is_empty());
    assert_eq!(study.draft(session.id).unwrap(), None);
}
