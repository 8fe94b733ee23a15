//! Planning and running a session, through the doors that the window and the terminal use.

#[path = "session/check_up.rs"]
mod check_up;
#[path = "session/exercises.rs"]
mod exercises;
#[path = "session/focus.rs"]
mod focus;
#[path = "support/ours.rs"]
mod ours;
#[path = "support/press.rs"]
mod press;

use std::collections::HashSet;

use paper_tiger::base::{
    AnsweredId, Clock, Confidence, ItemRef, Key, Language, LearnerId, Pool, Seed, SessionId, Timestamp, Verdict,
};
use paper_tiger::pack::catalog::Catalog;
use paper_tiger::session::{
    Answered, History, LENGTHS, LockError, Mark, Moment, Phase, Plan, PlanError, Request, Run, Session, SessionKind,
    plan,
};
use press::{Press, catalog};
use proptest::prelude::*;

fn practice(items: usize, seed: u64) -> Request {
    Request {
        kind: SessionKind::Practice,
        items,
        pack: None,
        language: Language::english(),
        seed: Seed(seed),
        exercises: false,
    }
}

fn lesson(pack: &str, lesson: &str) -> Request {
    let kind = SessionKind::Lesson { pack: pack.into(), lesson: lesson.into() };
    Request { kind, ..practice(0, 1) }
}

fn keys(plan: &Plan, catalog: &Catalog) -> Vec<Key> {
    plan.items.iter().map(|item| catalog.find(item).expect("in the catalogue").item.key).collect()
}

fn met(items: impl IntoIterator<Item = ItemRef>) -> History {
    let mut history = History::default();
    for item in items {
        history.meet(&item);
    }
    history
}

fn all(catalog: &Catalog) -> impl Iterator<Item = ItemRef> + '_ {
    let packs = catalog.packs().iter();
    packs.flat_map(|pack| pack.items().map(|item| ItemRef::new(pack.id().clone(), item.id.clone())))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_is_half_and_half_without_repeats_or_items_met(
        seed: u64,
        length in prop::sample::select(&LENGTHS[..]),
        shapes in prop::collection::vec((1_usize..4, 0_usize..6, 1_usize..8), 1..4),
        seen in prop::collection::vec(0.0..1.0_f64, 160),
        twins: bool,
    ) {
        let packs: Vec<Press> = shapes.iter().enumerate().map(|(n, &(lessons, half_quiz, half_practice))| {
            Press { twins, ..Press::new(&format!("pack-{n}"), lessons, 2 * half_quiz, 2 * half_practice) }
        }).collect();
        let catalog = catalog(&packs);
        let history = met(all(&catalog).zip(&seen).filter(|(_, chance)| **chance < 0.3).map(|(item, _)| item));
        let fresh = |key| all(&catalog).filter(|name| {
            !history.has_met(&name.pack, &name.item) && catalog.find(name).expect("there").item.key == key
        }).count();
        let (news, false_items) = (fresh(Key::News), fresh(Key::False));
        match plan(&practice(length, seed), &catalog, &history) {
            Ok(plan) => {
                let keys = keys(&plan, &catalog);
                prop_assert_eq!(keys.len(), length);
                prop_assert_eq!(keys.iter().filter(|key| **key == Key::News).count(), length / 2);
                prop_assert!(keys.chunk_by(PartialEq::eq).all(|row| row.len() <= 3), "{:?}", keys);
                prop_assert_eq!(plan.items.iter().collect::<HashSet<_>>().len(), length);
                prop_assert!(plan.items.iter().all(|item| !history.has_met(&item.pack, &item.item)));
            }
            Err(error) => {
                prop_assert!(news.min(false_items) < length / 2);
                prop_assert_eq!(&error, &PlanError::RunOut { news, false_items, wanted: length });
                let offered = error.largest();
                prop_assert_eq!(offered, 2 * news.min(false_items));
                if offered > 0 {
                    prop_assert!(plan(&practice(offered, seed), &catalog, &history).is_ok());
                }
            }
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_session_and_another_seed_another() {
    let catalog = catalog(&[Press::new("a", 2, 10, 40), Press::new("b", 2, 10, 40)]);
    let plan = |seed| plan(&practice(16, seed), &catalog, &History::default()).expect("enough").items;
    assert_eq!(plan(7), plan(7));
    assert_ne!(plan(7), plan(8));
}

#[test]
fn a_session_is_various() {
    let catalog = catalog(&[Press::new("small", 1, 0, 20), Press::new("large", 4, 0, 200)]);
    let plan = plan(&practice(12, 3), &catalog, &History::default()).expect("enough");
    let items: Vec<_> = plan.items.iter().map(|item| catalog.find(item).expect("there")).collect();
    let surfaces: Vec<_> = items.iter().map(|found| found.item.surface).collect();
    for surface in &surfaces {
        let count = surfaces.iter().filter(|other| *other == surface).count();
        assert!((3..=5).contains(&count), "{surfaces:?}");
    }
    let small = plan.items.iter().filter(|item| item.pack.as_str() == "small").count();
    assert!((3..=9).contains(&small), "{small} of 12 from the small pack");
}

#[test]
fn twins_do_not_meet_in_one_session_where_there_are_others() {
    let catalog = catalog(&[Press { twins: true, ..Press::new("a", 1, 0, 80) }]);
    for seed in 0..20 {
        let plan = plan(&practice(20, seed), &catalog, &History::default()).expect("enough");
        let stories: HashSet<usize> =
            plan.items.iter().map(|item| item.item.as_str()[2..].parse::<usize>().expect("a number") / 2).collect();
        assert_eq!(stories.len(), 20, "seed {seed}");
    }
}

#[test]
fn skills_that_are_due_come_first() {
    let catalog = catalog(&[Press::new("a", 4, 0, 80)]);
    let mut history = History::default();
    history.set_focus(vec!["do-the-sum".into()]);
    let plan = plan(&practice(10, 5), &catalog, &history).expect("enough");
    let trains = |item: &&ItemRef| catalog.find(item).expect("there").item.skills.contains(&"do-the-sum".into());
    assert!(plan.items.iter().filter(trains).count() >= 7, "{:?}", plan.items);
}

#[test]
fn practice_leaves_the_quizzes_of_lessons_to_come_alone_while_it_can() {
    let catalog = catalog(&[Press::new("a", 3, 10, 8)]);
    let quiz: HashSet<ItemRef> = catalog.packs()[0]
        .lessons()
        .iter()
        .flat_map(|lesson| &lesson.quiz)
        .map(|item| ItemRef::new("a", item.id.clone()))
        .collect();
    let first = plan(&practice(20, 1), &catalog, &History::default()).expect("24 for practice");
    assert!(first.items.iter().all(|item| !quiz.contains(item)));

    // Four are left for practice; the rest comes from the last lesson, until a lesson is done.
    let mut history = met(first.items);
    let second = plan(&practice(12, 1), &catalog, &history).expect("with quiz items");
    let lessons = |plan: &Plan| -> HashSet<String> {
        let quizzed = plan.items.iter().filter(|item| quiz.contains(item));
        quizzed.map(|item| catalog.find(item).expect("there").lesson.id.to_string()).collect()
    };
    assert_eq!(lessons(&second), HashSet::from(["lesson-2".into()]));
    history.lesson_done("a".into(), "lesson-0".into());
    let third = plan(&practice(12, 1), &catalog, &history).expect("with quiz items");
    assert_eq!(lessons(&third), HashSet::from(["lesson-0".into()]));
}

#[test]
fn a_taster_is_four_easy_items() {
    let catalog = catalog(&[Press::new("a", 2, 10, 40)]);
    let request = Request { kind: SessionKind::Taster, ..practice(16, 9) };
    let plan = plan(&request, &catalog, &History::default()).expect("enough");
    let found: Vec<_> = plan.items.iter().map(|item| catalog.find(item).expect("there").item).collect();
    assert_eq!(found.len(), 4);
    assert_eq!(found.iter().filter(|item| item.key == Key::News).count(), 2);
    assert!(
        found.iter().all(|item| item.difficulty <= 2),
        "{:?}",
        found.iter().map(|i| i.difficulty).collect::<Vec<_>>()
    );
    let surfaces: HashSet<_> = found.iter().map(|item| item.surface).collect();
    assert!(surfaces.len() >= 3, "{surfaces:?}");
}

#[test]
fn a_lesson_asks_its_quiz_and_taken_again_fresh_items_of_its_skills() {
    let catalog = catalog(&[Press::new("a", 2, 10, 40)]);
    let request = lesson("a", "lesson-0");
    let first = plan(&request, &catalog, &History::default()).expect("its quiz");
    assert_eq!(first.items.len(), 10);
    let quiz = |item: &ItemRef| {
        let found = catalog.find(item).expect("there");
        found.lesson.quiz.iter().any(|quiz| quiz.id == found.item.id)
    };
    assert!(first.items.iter().all(quiz));

    let mut history = met(first.items.clone());
    history.lesson_done("a".into(), "lesson-0".into());
    let second = plan(&request, &catalog, &history).expect("practice items");
    assert_eq!(keys(&second, &catalog).iter().filter(|key| **key == Key::News).count(), 5);
    assert!(second.items.iter().all(|item| !first.items.contains(item) && !quiz(item)));

    let everything = met(all(&catalog));
    let none = PlanError::RunOut { news: 0, false_items: 0, wanted: 10 };
    assert_eq!(plan(&request, &catalog, &everything), Err(none));
}

#[test]
fn what_cannot_be_planned_says_why() {
    let check_up = Press { pool: Pool::CheckUp { form: "A".into() }, ..Press::new("check-up-a", 1, 20, 20) };
    let catalog = catalog(&[Press::new("a", 1, 10, 12), check_up]);
    let plan = |request: &Request| plan(request, &catalog, &History::default());
    for length in [0, 7, 22] {
        assert_eq!(plan(&practice(length, 1)), Err(PlanError::Length(length)));
    }
    let from = |pack: &str| Request { pack: Some(pack.into()), ..practice(10, 1) };
    assert_eq!(plan(&from("nowhere")), Err(PlanError::NoPack("nowhere".into())));
    assert_eq!(plan(&from("check-up-a")), Err(PlanError::NoPack("check-up-a".into())));
    assert!(matches!(plan(&lesson("a", "lesson-9")), Err(PlanError::NoLesson { .. })));
    let chinese = Request { language: Language::chinese(), ..practice(10, 1) };
    assert_eq!(plan(&chinese), Err(PlanError::RunOut { news: 0, false_items: 0, wanted: 10 }));
}

fn session(catalog: &Catalog) -> Session {
    Session {
        id: SessionId(uuid::Uuid::from_u128(1)),
        learner: LearnerId(uuid::Uuid::from_u128(2)),
        plan: plan(&practice(10, 1), catalog, &History::default()).expect("enough"),
        started: Clock::default(),
        skipped: Vec::new(),
        ended: None,
    }
}

fn lock(run: &mut Run, catalog: &Catalog, id: u128) -> Result<Answered, LockError> {
    let found = catalog.find(run.current().expect("an item")).expect("there");
    let clock = Clock { now: Timestamp(1000), ..Clock::default() };
    run.lock(&Moment {
        id: AnsweredId(uuid::Uuid::from_u128(id)),
        clock,
        milliseconds: 1500,
        language: &Language::english(),
        app_version: "0",
        found,
    })
}

/// Judges rightly or wrongly, records and leaves the reveal.
fn answer(run: &mut Run, catalog: &Catalog, id: u128, right: bool) -> Answered {
    let key = catalog.find(run.current().expect("an item")).expect("there").item.key;
    let verdict = if (key == Key::News) == right { Verdict::News } else { Verdict::False };
    run.judge(verdict);
    run.sure(Confidence::new(80).expect("80"));
    let answered = lock(run, catalog, id).expect("whole");
    assert!(run.recorded(answered.id));
    assert!(run.next());
    answered
}

#[test]
fn an_answer_is_free_to_change_until_locked_in_and_then_fixed() {
    let catalog = catalog(&[Press::new("a", 1, 10, 12)]);
    let mut run = Run::resume(session(&catalog), &[], []);
    assert_eq!(lock(&mut run, &catalog, 1), Err(LockError::Incomplete));
    run.judge(Verdict::News);
    assert!(!run.can_lock());
    run.sure(Confidence::MOST);
    run.judge(Verdict::False);
    run.sure(Confidence::new(60).expect("60"));
    run.met_before(true);
    assert!(run.can_lock());

    let answered = lock(&mut run, &catalog, 1).expect("whole");
    assert_eq!((answered.verdict, answered.confidence.percent(), answered.met_before), (Verdict::False, 60, true));
    assert_eq!((answered.position, answered.milliseconds, answered.at), (0, 1500, Timestamp(1000)));
    run.judge(Verdict::News);
    run.met_before(false);
    assert!(run.skip().is_empty());
    assert!(!run.next(), "there is no reveal before the answer is on disk");
    assert_eq!(lock(&mut run, &catalog, 2), Err(LockError::NotJudging));
    assert_eq!(run.pending(), Some(&answered));
    assert_eq!(run.track()[0], Mark::Current);

    assert!(!run.recorded(AnsweredId(uuid::Uuid::from_u128(9))));
    assert!(run.recorded(answered.id));
    assert_eq!(run.phase(), &Phase::Revealed(Box::new(answered.clone())));
    assert_ne!(run.track()[0], Mark::Current);
    assert!(run.next());
    assert_eq!(run.position(), 1);
    assert_eq!(run.response(), paper_tiger::session::Response::default());
}

#[test]
fn another_item_than_the_one_asked_is_not_taken() {
    let catalog = catalog(&[Press::new("a", 1, 10, 12)]);
    let mut run = Run::resume(session(&catalog), &[], []);
    let other = run.session().plan.items[1].clone();
    run.judge(Verdict::News);
    run.sure(Confidence::LEAST);
    let moment = Moment {
        id: AnsweredId(uuid::Uuid::from_u128(1)),
        clock: Clock::default(),
        milliseconds: 0,
        language: &Language::english(),
        app_version: "0",
        found: catalog.find(&other).expect("there"),
    };
    assert_eq!(run.lock(&moment), Err(LockError::OtherItem));
    assert!(run.can_lock(), "nothing was lost by it");
}

#[test]
fn a_run_resumes_where_it_was_left() {
    let catalog = catalog(&[Press::new("a", 1, 10, 12)]);
    let mut run = Run::resume(session(&catalog), &[], []);
    let mut facts = vec![answer(&mut run, &catalog, 1, true)];
    assert_eq!(run.skip(), [1]);
    facts.push(answer(&mut run, &catalog, 2, false));
    run.judge(Verdict::News);
    let track = run.track();
    assert_eq!(track[..5], [Mark::Right, Mark::Skipped, Mark::LookAgain, Mark::Current, Mark::ToCome]);

    let again = Run::resume(run.session().clone(), facts.iter().rev(), []);
    assert_eq!(again.track(), track);
    assert_eq!(again.current(), run.current());
    assert_eq!(again.response().verdict, None, "what was not locked in is chosen anew");

    let mut run = again;
    for id in 3..10 {
        assert!(!run.is_finished());
        facts.push(answer(&mut run, &catalog, id, true));
    }
    assert!(run.is_finished());
    assert_eq!(run.current(), None);
    assert_eq!(lock_when_finished(&mut run, &catalog), LockError::NotJudging);
    assert!(Run::resume(run.session().clone(), &facts, []).is_finished());
}

fn lock_when_finished(run: &mut Run, catalog: &Catalog) -> LockError {
    let first = run.session().plan.items[0].clone();
    let moment = Moment {
        id: AnsweredId(uuid::Uuid::from_u128(99)),
        clock: Clock::default(),
        milliseconds: 0,
        language: &Language::english(),
        app_version: "0",
        found: catalog.find(&first).expect("there"),
    };
    run.lock(&moment).expect_err("it is finished")
}

#[test]
fn the_past_counts_answers_skips_finished_lessons_and_the_story_left_on_the_screen() {
    let catalog = catalog(&[Press::new("a", 1, 10, 12)]);
    let kind = SessionKind::Lesson { pack: "a".into(), lesson: "lesson-0".into() };
    let mut lesson = session(&catalog);
    lesson.plan.kind = kind;
    let mut run = Run::resume(lesson, &[], []);
    let mut facts = vec![answer(&mut run, &catalog, 1, true)];
    run.skip();
    let past = History::of(&[run.session().clone()], &facts);
    assert_eq!(past.met_count(), 2);
    assert!(!past.is_done(&"a".into(), &"lesson-0".into()));

    let mut aside = run.session().clone();
    aside.ended = Some(Clock::default());
    assert_eq!(History::of(&[aside], &facts).met_count(), 3, "the story on the screen was seen bare");

    for id in 2..10 {
        facts.push(answer(&mut run, &catalog, id, true));
    }
    let past = History::of(&[run.session().clone()], &facts);
    assert_eq!(past.met_count(), 10);
    assert!(past.is_done(&"a".into(), &"lesson-0".into()));
}
