//! The writer's thread, as the window meets it.

use std::sync::mpsc;
use std::time::Duration;

use paper_tiger::study::{Access, Gone, Op, Pending, Reply, Study, StudyError, Worker};

use crate::support::*;

/// A worker, and a bell that rings when there is something to look at.
fn spawn(options: Option<paper_tiger::study::OpenOptions>) -> (Worker, mpsc::Receiver<()>) {
    let (ring, bell) = mpsc::channel();
    let worker = Worker::spawn(options, Box::new(move || ring.send(()).unwrap_or(()))).unwrap();
    (worker, bell)
}

/// Waits for the next so many replies.
fn replies(worker: &Worker, bell: &mpsc::Receiver<()>, wanted: usize) -> Vec<Reply> {
    let mut all = Vec::new();
    while all.len() < wanted {
        bell.recv_timeout(Duration::from_mins(1)).expect("nothing more came back");
        all.extend(worker.poll());
    }
    all
}

fn take<R>(pending: &Pending<R>, bell: &mpsc::Receiver<()>) -> Result<R, Gone> {
    loop {
        if let Some(read) = pending.take() {
            return read;
        }
        bell.recv_timeout(Duration::from_mins(1)).expect("nothing more came back");
    }
}

#[test]
fn what_is_submitted_comes_back_done_in_order() {
    let folder = folder();
    let (mut worker, bell) = spawn(Some(folder.options(Access::Writer)));
    let session = session(1, learner_id(1), start());
    let given = answer(&session, 0, start());
    let tickets =
        [worker.submit(new_learner(1, "Ada")), worker.submit(Op::StartSession(session)), worker.submit(record(&given))];
    let names = worker.read(|study| study.learners().unwrap().len());

    let replies = replies(&worker, &bell, 4);
    assert!(matches!(replies[0], Reply::Opened));
    let applied: Vec<_> = replies[1..]
        .iter()
        .map(|reply| match reply {
            Reply::Applied { ticket, change } => (*ticket, change.recorded),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(applied, [(tickets[0], None), (tickets[1], None), (tickets[2], Some(given.id))]);
    assert_eq!(take(&names, &bell), Ok(1), "a reading sees what was queued before it");
}

#[test]
fn dropping_it_finishes_what_was_queued() {
    let folder = folder();
    let (mut worker, _bell) = spawn(Some(folder.options(Access::Writer)));
    let session = session(1, learner_id(1), start());
    worker.submit(new_learner(1, "Ada"));
    worker.submit(Op::StartSession(session.clone()));
    for position in 0..12 {
        worker.submit(record(&answer(&session, position, later(i64::from(position)))));
    }
    drop(worker);
    assert_eq!(folder.open().answered(learner_id(1)).unwrap().len(), 12);
}

#[test]
fn what_fails_comes_back_whole_to_be_tried_again() {
    let (mut worker, bell) = spawn(None);
    let session = session(1, learner_id(1), start());
    let given = answer(&session, 0, start());
    let ticket = worker.submit(record(&given));
    let [_, Reply::Failed { ticket: failed, op, error: Some(error) }] =
        <[Reply; 2]>::try_from(replies(&worker, &bell, 2)).unwrap()
    else {
        panic!("it was recorded without a session");
    };
    assert_eq!((failed, &*op), (ticket, &record(&given)));
    assert!(matches!(error, StudyError::Unknown { .. }));

    worker.submit(new_learner(1, "Ada"));
    worker.submit(Op::StartSession(session));
    worker.submit(*op);
    let again = replies(&worker, &bell, 3);
    assert!(matches!(&again[2], Reply::Applied { change, .. } if change.recorded == Some(given.id)), "{again:?}");
}

#[test]
fn a_record_that_does_not_open_gives_everything_back() {
    let folder = folder();
    let _other: Study = folder.open();
    let (mut worker, bell) = spawn(Some(folder.options(Access::Writer)));
    worker.submit(new_learner(1, "Ada"));
    let names = worker.read(|study| study.learners().unwrap().len());
    let replies = replies(&worker, &bell, 2);
    assert!(matches!(replies[0], Reply::NotOpened(StudyError::Busy { .. })));
    assert!(matches!(&replies[1], Reply::Failed { op, error: None, .. } if **op == new_learner(1, "Ada")));
    assert_eq!(take(&names, &bell), Err(Gone));
}
