//! Answers: durable, never rewritten, never doubled.

use paper_tiger::base::{Confidence, Pool, Verdict};
use paper_tiger::schedule::Row;
use paper_tiger::study::{Access, Op, Study, StudyError};

use crate::support::*;

#[test]
fn what_was_recorded_is_there_after_reopening() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 0);
    let mut first = answer(&session, 0, start());
    first.pool = Pool::CheckUp { form: "A".to_owned() };
    let second = answer(&session, 1, later(MINUTE));
    let change = study.apply(record(&first)).unwrap();
    assert_eq!(change.recorded, Some(first.id));
    assert_eq!((change.history, change.schedule), (Some(learner_id(1)), Some(learner_id(1))));
    study.apply(record(&second)).unwrap();
    drop(study);

    let study = folder.open();
    assert_eq!(study.answered(learner_id(1)).unwrap(), [first.clone(), second.clone()]);
    assert_eq!(study.answered_of_session(session.id).unwrap(), [first, second]);
    assert_eq!(study.open_session(learner_id(1)).unwrap(), Some(session));
    assert!(study.integrity_check().unwrap().is_empty());
}

#[test]
fn recording_the_same_answer_twice_is_one_answer() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 0);
    let given = answer(&session, 0, start());
    study.apply(record(&given)).unwrap();
    let schedule = study.schedule(learner_id(1)).unwrap();

    let again = study.apply(record(&given)).unwrap();
    assert_eq!(again.recorded, Some(given.id), "whoever waits for the answer hears that it is on disk");
    assert_eq!(study.answered(learner_id(1)).unwrap(), [given]);
    assert_eq!(study.schedule(learner_id(1)).unwrap(), schedule, "nor is it graded twice");
}

#[test]
fn another_answer_in_its_place_is_refused() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 0);
    let given = answer(&session, 0, start());
    study.apply(record(&given)).unwrap();

    let mut changed = given.clone();
    changed.verdict = Verdict::False;
    assert!(matches!(study.apply(record(&changed)), Err(StudyError::Conflict { .. })));

    let mut second = given.clone();
    second.id = answer_id(start().now.0, 999);
    second.confidence = Confidence::MOST;
    assert!(matches!(study.apply(record(&second)), Err(StudyError::Conflict { .. })));
    assert_eq!(study.answered(learner_id(1)).unwrap(), [given]);
}

#[test]
fn an_answer_belongs_to_a_session_of_its_learner() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 0);
    study.apply(new_learner(2, "Bo")).unwrap();
    let mut stray = answer(&session, 0, start());
    stray.learner = learner_id(2);
    assert!(matches!(study.apply(record(&stray)), Err(StudyError::Unknown { .. })));
    stray.learner = learner_id(1);
    stray.session = session_id(9);
    assert!(matches!(study.apply(record(&stray)), Err(StudyError::Unknown { .. })));
    assert!(study.schedule(learner_id(1)).unwrap().is_empty(), "the schedule moves with the answer or not at all");
}

#[test]
fn the_database_itself_refuses_to_rewrite_or_drop_an_answer() {
    let folder = folder();
    with_ada(&mut folder.open(), 2);
    let database = raw(&folder.database());
    for statement in
        ["UPDATE answered SET verdict = 'news'", "DELETE FROM answered", "DELETE FROM answered WHERE position = 0"]
    {
        let refusal = database.execute(statement, []).unwrap_err();
        assert!(refusal.to_string().contains("append-only"), "{statement}: {refusal}");
    }
    drop(database);
    assert_eq!(folder.open().answered(learner_id(1)).unwrap().len(), 2);
}

#[test]
fn skipping_is_not_answering_and_ending_closes_a_session_once() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 1);
    let skip = |position| Op::Skip { session: session.id, position };
    study.apply(skip(3)).unwrap();
    study.apply(skip(3)).unwrap();
    assert!(matches!(study.apply(skip(0)), Err(StudyError::Conflict { .. })), "answered already");
    assert!(matches!(study.apply(skip(12)), Err(StudyError::Unknown { .. })), "there are twelve");
    assert_eq!(study.open_session(learner_id(1)).unwrap().unwrap().skipped, [3]);
    assert_eq!(study.answered(learner_id(1)).unwrap().len(), 1);

    study.apply(Op::EndSession { session: session.id, at: later(MINUTE) }).unwrap();
    study.apply(Op::EndSession { session: session.id, at: later(DAY) }).unwrap();
    assert_eq!(study.open_session(learner_id(1)).unwrap(), None);
    assert_eq!(study.session(session.id).unwrap().unwrap().ended, Some(later(MINUTE)));
}

/// What is kept of the figures: answers counted, the schedule's rows, and stories met.
fn figures(study: &Study) -> (i64, Vec<Row>, usize) {
    let ada = learner_id(1);
    (study.practised(ada).unwrap().answers, study.schedule(ada).unwrap(), study.past(ada).unwrap().met_count())
}

#[test]
fn an_answer_that_a_crash_kept_from_being_counted_is_counted_at_the_next_opening() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 2);
    let before = figures(&study);
    let (third, fourth) = (answer(&session, 2, later(MINUTE)), answer(&session, 3, later(2 * MINUTE)));
    study.put(record(&third)).unwrap();
    study.put(record(&fourth)).unwrap();
    assert_eq!(study.answered(learner_id(1)).unwrap().len(), 4, "they are in the log at once");
    assert_eq!(figures(&study), before, "and nowhere else yet");

    // Whoever reads beside it, or after it has ended so, sees both counted.
    let reader = Study::open(&folder.options(Access::Reader)).unwrap();
    let counted = figures(&reader);
    assert_eq!((counted.0, counted.2), (4, 4));
    assert_eq!(reader.answered(learner_id(1)).unwrap().len(), 4);
    drop((study, reader));
    let reader = Study::open(&folder.options(Access::Reader)).unwrap();
    assert_eq!(figures(&reader), counted);
    drop(reader);

    let mut study = folder.open();
    assert_eq!(figures(&study), counted);
    assert!(study.integrity_check().unwrap().is_empty());
    study.rebuild_schedule(learner_id(1)).unwrap();
    study.rebuild_tallies(learner_id(1)).unwrap();
    assert_eq!(figures(&study), counted, "as by a replay of the whole log");
    drop(study);

    raw(&folder.database()).execute_batch("UPDATE tally_days SET answers = answers + 1").unwrap();
    assert_eq!(figures(&folder.open()), counted, "counts that no answer accounts for are made anew");
}

#[test]
fn whatever_else_is_done_counts_first_what_waits() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 2);
    let waiting = answer(&session, 2, later(MINUTE));
    study.put(record(&waiting)).unwrap();
    study.put(record(&waiting)).unwrap();
    study.apply(Op::EndSession { session: session.id, at: later(MINUTE) }).unwrap();
    assert_eq!(figures(&study).0, 3, "once, however often it was put");

    study.put(record(&answer(&session, 3, later(2 * MINUTE)))).unwrap();
    study.apply(Op::DeleteLearner { learner: learner_id(1), at: later(3 * MINUTE) }).unwrap();
    study.apply(new_learner(2, "Bo")).unwrap();
    assert_eq!(study.learners().unwrap().len(), 1, "and nothing waits for somebody who is gone");
}
