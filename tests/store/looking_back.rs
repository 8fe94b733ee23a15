//! Looking back: answers page by page, sessions with what came of them, check-ups that wait.

use paper_tiger::base::{Clock, ItemRef, PackId};
use paper_tiger::session::check_up::Taken;
use paper_tiger::session::{Session, SessionKind};
use paper_tiger::study::{Found, HistoryQuery, Op, Quiz, Study};

use crate::support::*;

/// Ten sessions of twelve answers, a day apart; every third answer is wrong, and every other session is of another
/// pack.
fn ten_sessions() -> (Study, Vec<Session>) {
    let mut study = Study::guest().unwrap();
    study.apply(new_learner(1, "Ada")).unwrap();
    let sessions: Vec<Session> = (0..10).map(|n| of_pack(n, ["press", "news"][usize::from(n % 2)])).collect();
    for session in &sessions {
        study.apply(Op::StartSession(session.clone())).unwrap();
        for position in 0..12 {
            let ms = session.started.now.0 - start().now.0 + i64::from(position) * MINUTE;
            let mut answered = answer(session, position, later(ms));
            if position % 3 == 0 {
                answered.verdict = answered.verdict.other();
            }
            study.apply(record(&answered)).unwrap();
        }
        study.apply(Op::EndSession { session: session.id, at: session.started }).unwrap();
    }
    (study, sessions)
}

fn of_pack(n: u8, pack: &str) -> Session {
    let mut session = session(n, learner_id(1), later(i64::from(n) * DAY));
    session.plan.items = (0..12).map(|at| ItemRef::new(pack, format!("item-{at}").as_str())).collect();
    session
}

fn of_kind(n: u8, kind: SessionKind) -> Session {
    let mut session = session(n, learner_id(1), later(i64::from(n) * DAY));
    session.plan.kind = kind;
    session
}

fn check_up(n: u8) -> Session {
    of_kind(n, SessionKind::CheckUp { form: "A".to_owned() })
}

#[test]
fn answers_come_newest_first_and_fifty_a_page() {
    let (study, sessions) = ten_sessions();
    let page = |page| study.history(learner_id(1), &HistoryQuery::default(), page).unwrap();
    let first = page(0);
    assert_eq!((first.answers.len(), first.more), (50, true));
    assert_eq!((first.answers[0].session, first.answers[0].position), (sessions[9].id, 11));
    assert_eq!((page(2).answers.len(), page(2).more), (20, false));
    assert_eq!(page(3).answers, []);
    let mut all: Vec<_> = (0..3).flat_map(|number| page(number).answers).collect();
    all.reverse();
    assert_eq!(all, study.answered(learner_id(1)).unwrap());
}

#[test]
fn answers_can_be_searched_by_being_right_and_by_what_was_found() {
    let (study, _) = ten_sessions();
    let look = |right, found: Option<Found>| {
        let query = HistoryQuery { right, found };
        study.history(learner_id(1), &query, 0).unwrap().answers
    };
    let wrong = look(Some(false), None);
    assert_eq!(wrong.len(), 40);
    assert!(wrong.iter().all(|answer| !answer.is_right()));
    assert!(look(Some(true), None).iter().all(paper_tiger::session::Answered::is_right));

    let item = ItemRef::new("press", "item-3");
    let items = Found { items: vec![item.clone(), ItemRef::new("press", "nothing")], ..Found::default() };
    let found = look(None, Some(items.clone()));
    assert_eq!(found.len(), 5);
    assert!(found.iter().all(|answer| answer.item == item));
    assert!(found.is_sorted_by(|a, b| a.at > b.at));
    assert_eq!(look(Some(true), Some(items)), []);

    let both = Found { packs: vec![PackId::from("news")], items: vec![item, ItemRef::new("news", "item-3")] };
    let query = HistoryQuery { right: None, found: Some(both) };
    let page = |page| study.history(learner_id(1), &query, page).unwrap().answers.len();
    assert_eq!((page(0), page(1)), (50, 15), "what was found twice is listed once");
    assert_eq!(look(None, Some(Found::default())), [], "nothing was found");
}

#[test]
fn sessions_are_listed_with_what_came_of_them() {
    let (study, sessions) = ten_sessions();
    let lines = study.session_lines(learner_id(1), 0).unwrap();
    assert_eq!(lines.len(), 10);
    assert_eq!(lines[0].session.id, sessions[9].id);
    assert!(lines.iter().all(|line| (line.answered, line.right) == (12, 8)));
    assert_eq!(study.session_lines(learner_id(1), 1).unwrap(), []);
    assert_eq!(study.last_session(learner_id(1)).unwrap().map(|session| session.id), Some(sessions[9].id));
}

#[test]
fn the_last_quiz_of_each_lesson() {
    let mut study = Study::guest().unwrap();
    study.apply(new_learner(1, "Ada")).unwrap();
    assert!(!study.has_trained(learner_id(1)).unwrap());
    let lesson = SessionKind::Lesson { pack: "press".into(), lesson: "dates".into() };
    for (n, answers) in [(1, 12), (2, 5)] {
        let session = of_kind(n, lesson.clone());
        study.apply(Op::StartSession(session.clone())).unwrap();
        for position in 0..answers {
            let at = later(i64::from(n) * DAY + i64::from(position) * MINUTE);
            study.apply(record(&answer(&session, position, at))).unwrap();
        }
    }
    let quizzes = study.quizzes(learner_id(1)).unwrap();
    let last = Quiz { session: session_id(2), answered: 5 };
    assert_eq!(quizzes.into_iter().collect::<Vec<_>>(), [(("press".into(), "dates".into()), last)]);
    assert!(study.past(learner_id(1)).unwrap().is_done(&"press".into(), &"dates".into()), "the first taking was whole");
    study.apply(Op::EndSession { session: session_id(1), at: later(DAY) }).unwrap();
    assert!(study.has_trained(learner_id(1)).unwrap());
}

#[test]
fn a_check_up_that_was_put_aside_waits_beside_the_sessions() {
    let mut study = Study::guest().unwrap();
    study.apply(new_learner(1, "Ada")).unwrap();
    let check_up = check_up(1);
    study.apply(Op::StartSession(check_up.clone())).unwrap();
    study.apply(record(&answer(&check_up, 0, start()))).unwrap();
    assert_eq!(study.open_session(learner_id(1)).unwrap(), None, "it is not what is gone on with by chance");
    study.apply(Op::EndSession { session: check_up.id, at: later(DAY) }).unwrap();
    assert_eq!(study.open_check_up(learner_id(1)).unwrap(), Some(check_up.clone()));

    let practice = of_kind(2, SessionKind::Practice);
    study.apply(Op::StartSession(practice.clone())).unwrap();
    assert_eq!(study.open_session(learner_id(1)).unwrap(), Some(practice));
    assert_eq!(study.check_ups_taken(learner_id(1)).unwrap(), []);

    for position in 1..12 {
        study.apply(record(&answer(&check_up, position, later(i64::from(position) * MINUTE)))).unwrap();
    }
    let end: Clock = later(3 * DAY);
    study.apply(Op::EndSession { session: check_up.id, at: end }).unwrap();
    assert_eq!(study.open_check_up(learner_id(1)).unwrap(), None);
    let taken = Taken { form: "A".to_owned(), finished: end.today() };
    assert_eq!(study.check_ups_taken(learner_id(1)).unwrap(), [taken]);
    assert!(!study.has_trained(learner_id(1)).unwrap(), "a check-up trains nothing");
}

#[test]
fn answers_of_a_check_up_stay_out_of_the_schedule() {
    let mut study = Study::guest().unwrap();
    study.apply(new_learner(1, "Ada")).unwrap();
    let check_up = check_up(1);
    study.apply(Op::StartSession(check_up.clone())).unwrap();
    let mut answered = answer(&check_up, 0, start());
    answered.pool = paper_tiger::base::Pool::CheckUp { form: "A".to_owned() };
    study.apply(record(&answered)).unwrap();
    assert_eq!(study.schedule(learner_id(1)).unwrap(), []);
    assert!(study.skill_tallies(learner_id(1)).unwrap().is_empty());
}
