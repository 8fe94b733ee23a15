//! The check-up: one form whole, nothing said of right and wrong before its end, the two forms in turns.

use std::collections::HashSet;

use paper_tiger::base::{
    AnsweredId, Clock, Confidence, Day, ItemRef, Key, Language, LearnerId, Pool, Seed, SessionId, Verdict,
};
use paper_tiger::pack::catalog::Catalog;
use paper_tiger::session::check_up::{Purpose, RETENTION_DAYS, Taken};
use paper_tiger::session::{
    Answered, History, Mark, Moment, Phase, Plan, PlanError, Request, Run, Session, SessionKind, next_check_up, plan,
};

use crate::press::{Press, catalog};

fn form(name: &str) -> Press {
    let id = format!("check-up-{}", name.to_lowercase());
    Press { pool: Pool::CheckUp { form: name.to_owned() }, ..Press::new(&id, 1, 20, 20) }
}

fn packs() -> Catalog {
    catalog(&[Press::new("a", 1, 10, 12), form("A"), form("B")])
}

fn check_up(form: &str, seed: u64) -> Request {
    let kind = SessionKind::CheckUp { form: form.to_owned() };
    Request { kind, items: 0, pack: None, language: Language::english(), seed: Seed(seed), exercises: false }
}

fn begun(plan: Plan) -> Run {
    let session = Session {
        id: SessionId(uuid::Uuid::from_u128(1)),
        learner: LearnerId(uuid::Uuid::from_u128(2)),
        plan,
        started: Clock::default(),
        skipped: Vec::new(),
        ended: None,
    };
    Run::resume(session, &[], [])
}

fn answer(run: &mut Run, catalog: &Catalog, id: u128) -> Answered {
    run.judge(Verdict::News);
    run.sure(Confidence::LEAST);
    let found = catalog.find(run.current().expect("an item")).expect("there");
    let moment = Moment {
        id: AnsweredId(uuid::Uuid::from_u128(id)),
        clock: Clock::default(),
        milliseconds: 1500,
        language: &Language::english(),
        app_version: "0",
        found,
    };
    let answered = run.lock(&moment).expect("whole");
    assert!(matches!(run.phase(), Phase::Recording(_)), "it waits for the disk all the same");
    assert!(run.recorded(answered.id));
    answered
}

#[test]
fn a_check_up_asks_every_item_of_its_form_in_an_order_of_its_own() {
    let catalog = packs();
    for seed in 0..20 {
        let plan = plan(&check_up("B", seed), &catalog, &History::default()).expect("form B");
        let keys: Vec<Key> = plan.items.iter().map(|item| catalog.find(item).expect("there").item.key).collect();
        assert_eq!(keys.len(), 40);
        assert_eq!(plan.items.iter().collect::<HashSet<_>>().len(), 40);
        assert!(plan.items.iter().all(|item| item.pack.as_str() == "check-up-b"));
        assert!(keys.chunk_by(PartialEq::eq).all(|row| row.len() <= 3), "{keys:?}");
    }
    let items = |seed| plan(&check_up("A", seed), &catalog, &History::default()).expect("form A").items;
    assert_eq!(items(7), items(7));
    assert_ne!(items(7), items(8));
}

#[test]
fn items_of_a_check_up_are_asked_again_for_retention_and_never_in_training() {
    let catalog = packs();
    let mut history = History::default();
    let form = plan(&check_up("A", 1), &catalog, &history).expect("form A");
    form.items.iter().for_each(|item| history.meet(item));
    assert!(plan(&check_up("A", 1), &catalog, &history).is_ok());

    let practice = Request { kind: SessionKind::Practice, items: 20, ..check_up("A", 1) };
    let items = plan(&practice, &catalog, &History::default()).expect("enough in the training pack").items;
    assert!(items.iter().all(|item| item.pack.as_str() == "a"));
    let lesson = SessionKind::Lesson { pack: "check-up-a".into(), lesson: "lesson-0".into() };
    assert!(matches!(plan(&Request { kind: lesson, ..practice }, &catalog, &history), Err(PlanError::NoLesson { .. })));
}

#[test]
fn a_form_that_is_not_whole_is_not_offered() {
    let catalog = packs();
    let missing = |request: &Request| plan(request, &catalog, &History::default()).expect_err("no such form");
    assert_eq!(missing(&check_up("C", 1)), PlanError::NoCheckUp { form: "C".into() });
    let chinese = Request { language: Language::chinese(), ..check_up("A", 1) };
    assert_eq!(missing(&chinese), PlanError::NoCheckUp { form: "A".into() });
    let of_another = Request { pack: Some("check-up-b".into()), ..check_up("A", 1) };
    assert_eq!(missing(&of_another), PlanError::NoCheckUp { form: "A".into() });
}

#[test]
fn nothing_is_said_of_right_and_wrong_before_the_end() {
    let catalog = packs();
    let plan = plan(&check_up("A", 3), &catalog, &History::default()).expect("form A");
    let first: ItemRef = plan.items[0].clone();
    let mut run = begun(plan);
    let mut facts = vec![answer(&mut run, &catalog, 1)];
    assert_eq!(facts[0].pool, Pool::CheckUp { form: "A".into() });
    assert_eq!(*run.phase(), Phase::Judging, "straight on");
    assert_ne!(run.current(), Some(&first));
    assert!(!run.next(), "there is no reveal to leave");
    run.skip();
    assert_eq!(run.track()[..4], [Mark::Answered, Mark::Skipped, Mark::Current, Mark::ToCome]);

    let mut run = Run::resume(run.session().clone(), &facts, []);
    assert_eq!(run.track()[..4], [Mark::Answered, Mark::Skipped, Mark::Current, Mark::ToCome], "nor when taken up");
    for id in 2..40 {
        facts.push(answer(&mut run, &catalog, id));
    }
    assert!(run.is_finished());
    let track = run.track();
    let count = |mark| track.iter().filter(|one| **one == mark).count();
    assert_eq!(count(Mark::Right) + count(Mark::LookAgain), 39);
    assert_eq!(count(Mark::Answered), 0, "now it is told");
}

#[test]
fn a_comes_before_b_after_and_then_the_two_take_turns() {
    let taken = |form: &str, day| Taken { form: form.to_owned(), finished: Day(day) };
    let next = |taken: &[Taken]| {
        let next = next_check_up(taken);
        (next.form, next.purpose, next.not_before)
    };
    assert_eq!(next(&[]), ("A", Purpose::Before, None));
    assert_eq!(next(&[taken("A", 10)]), ("B", Purpose::After, None));
    let both = [taken("B", 50), taken("A", 10)];
    assert_eq!(next(&both), ("A", Purpose::Retention, Some(Day(50 + RETENTION_DAYS))));
    assert_eq!(next(&[taken("A", 90), taken("B", 50), taken("A", 10)]).0, "B");
    assert!(!next_check_up(&both).is_open(Day(79)));
    assert!(next_check_up(&both).is_open(Day(80)));
}
