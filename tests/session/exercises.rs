//! What is asked beside judging: planned, given, changed until it is locked in, resumed after a kill, scored.

use std::collections::HashSet;

use paper_tiger::base::{
    AnsweredId, Clock, Confidence, ItemRef, Key, Language, LearnerId, Seed, SessionId, ShareChoice, Timestamp, Verdict,
};
use paper_tiger::pack::catalog::{Catalog, Found};
use paper_tiger::pack::model::{Respond, Step, Tool, Weight};
use paper_tiger::session::desk::{Before, Visit, before, process, visits};
use paper_tiger::session::exercise::{can_ask, passages, score, telling};
use paper_tiger::session::{
    Answered, Desk, Exercise, Exercised, Given, History, Moment, Phase, Plan, Points, Request, Run, Session,
    SessionKind, Spot, plan,
};
use uuid::Uuid;

use crate::ours;

fn request(seed: u64) -> Request {
    Request {
        kind: SessionKind::Practice,
        items: 16,
        pack: None,
        language: Language::english(),
        seed: Seed(seed),
        exercises: true,
    }
}

fn planned(seed: u64) -> Plan {
    plan(&request(seed), ours::catalog(), &History::default()).expect("fresh items enough")
}

fn session(plan: Plan) -> Session {
    Session {
        id: SessionId(Uuid::from_u128(1)),
        learner: LearnerId(Uuid::from_u128(2)),
        plan,
        started: Clock::default(),
        skipped: Vec::new(),
        ended: None,
    }
}

fn moment<'a>(n: u128, found: Found<'a>, language: &'a Language) -> Moment<'a> {
    Moment {
        id: AnsweredId(Uuid::from_u128(100 + n)),
        clock: Clock { now: Timestamp(1_000), ..Clock::default() },
        milliseconds: 20_000,
        language,
        app_version: "0",
        found,
    }
}

fn find<'a>(catalog: &'a Catalog, item: &ItemRef) -> Found<'a> {
    catalog.find(item).expect("in the catalogue")
}

/// The right thing to give.
fn right(exercise: Exercise, found: Found<'_>, run: &Run) -> Given {
    let texts = found.item.words_or_source(&Language::english()).1;
    let index = |choices: &[paper_tiger::pack::model::Choice]| {
        Given::Chose(u8::try_from(choices.iter().position(|choice| choice.right).expect("one is")).expect("few"))
    };
    match exercise {
        Exercise::Judge | Exercise::Reason => index(&texts.exercises.reason),
        Exercise::Mark => Given::Marked(telling(texts)),
        Exercise::Technique => Given::Named(found.item.techniques[0].clone()),
        Exercise::Share => Given::Shared(texts.exercises.share.as_ref().expect("there").best),
        Exercise::Respond => match texts.exercises.respond.as_ref().expect("there") {
            Respond::Choose(replies) => index(&replies.replies),
            Respond::Order(parts) => Given::Ordered((0..u8::try_from(parts.parts.len()).expect("few")).collect()),
        },
        Exercise::Pair => {
            let pair = run.pair().expect("a pair");
            let news = pair.into_iter().find(|item| find(ours::catalog(), item).item.key == Key::News);
            Given::Picked(news.expect("one is").clone())
        }
    }
}

#[test]
fn a_practice_asks_a_reason_of_one_in_three_the_desk_of_one_in_four_and_stays_half_and_half() {
    let mut kinds = HashSet::new();
    let mut pairs = 0;
    for seed in 0..40 {
        let plan = planned(seed);
        let catalog = ours::catalog();
        let news = plan.items.iter().filter(|item| find(catalog, item).item.key == Key::News).count();
        assert_eq!((news, plan.items.len()), (8, 16));
        assert_eq!(plan.items.iter().collect::<HashSet<_>>().len(), 16, "nothing is asked twice");
        assert!(plan.desk.len() >= 4, "{:?}", plan.desk);
        let reasons = plan.asks.iter().filter(|ask| ask.exercise == Exercise::Reason).count();
        assert_eq!(reasons, 5);
        let places: HashSet<u32> = plan.asks.iter().map(|ask| ask.position).collect();
        assert_eq!(places.len(), plan.asks.len(), "at most one exercise a story");
        for ask in &plan.asks {
            let found = find(catalog, &plan.items[ask.position as usize]);
            assert!(can_ask(ask.exercise, found.item, found.item.words_or_source(&plan.language).1), "{ask:?}");
            kinds.insert(ask.exercise);
            if ask.exercise == Exercise::Pair {
                pairs += 1;
                let other = find(catalog, &plan.items[ask.position as usize + 1]);
                assert_ne!(found.item.key, other.item.key);
                assert_eq!(found.item.twin.as_ref(), Some(&other.item.id));
                assert_eq!(plan.ask(ask.position + 1), None);
            }
        }
    }
    assert_eq!(kinds, Exercise::BESIDE.into_iter().collect());
    assert!(pairs > 10, "{pairs} pairs in 40 practices");
    assert_eq!(planned(7), planned(7), "the same seed, the same plan");
}

#[test]
fn without_exercises_nothing_is_asked_and_check_ups_never_ask() {
    let bare = Request { exercises: false, ..request(3) };
    let plan = plan(&bare, ours::catalog(), &History::default()).expect("a plan");
    assert!(plan.asks.is_empty() && plan.desk.is_empty());
    let check_up = Request { kind: SessionKind::CheckUp { form: "A".to_owned() }, ..request(3) };
    let plan = paper_tiger::session::plan(&check_up, ours::catalog(), &History::default()).expect("a plan");
    assert!(plan.asks.is_empty() && plan.desk.is_empty());
}

/// Goes through a whole run; `kill` says whether it is taken up anew from what is on record before each step.
fn whole_run(kill: bool) -> (Vec<Answered>, Vec<Exercised>) {
    let (catalog, language) = (ours::catalog(), Language::english());
    let (mut answered, mut exercised): (Vec<Answered>, Vec<Exercised>) = (Vec::new(), Vec::new());
    let mut run = Run::resume(session(planned(11)), &answered, &exercised);
    for n in 0.. {
        if run.is_finished() {
            return (answered, exercised);
        }
        assert!(n < 200, "it comes to an end");
        let found = find(catalog, run.current().expect("not finished"));
        match run.phase().clone() {
            Phase::Judging => {
                run.judge(Verdict::False);
                run.sure(Confidence::STEPS[1]);
                run.judge(Verdict::News);
                let fact = run.lock(&moment(n, found, &language)).expect("whole");
                assert_eq!(fact.verdict, Verdict::News, "free to change until it is locked in");
                run.judge(Verdict::False);
                assert!(run.recorded(fact.id));
                answered.push(fact);
            }
            Phase::Asking(exercise) => {
                assert!(run.lock_exercise(&moment(n, found, &language), None, false).is_err(), "nothing was given");
                let given = right(exercise, found, &run);
                run.give(Given::Chose(0));
                run.give(given.clone());
                let other = run.pair().map(|[_, second]| find(catalog, second));
                let fact = run.lock_exercise(&moment(n, found, &language), other, false).expect("given");
                run.give(Given::Passed);
                assert_eq!((&fact.given, fact.score), (&given, Some(1000)), "{exercise:?}");
                assert!(run.noted(fact.id));
                exercised.push(fact);
            }
            Phase::Explained(_) | Phase::Revealed(_) => assert!(run.next()),
            phase => panic!("nothing waits for {phase:?}"),
        }
        if kill {
            run = Run::resume(run.session().clone(), &answered, &exercised);
        }
    }
    unreachable!()
}

#[test]
fn a_run_asks_everything_once_and_in_the_same_way_after_any_number_of_kills() {
    let plan = planned(11);
    for kill in [false, true] {
        let (answered, exercised) = whole_run(kill);
        let pairs = plan.asks.iter().filter(|ask| ask.exercise == Exercise::Pair).count();
        assert_eq!(answered.len(), 16 - 2 * pairs, "a pair is judged as one exercise");
        assert_eq!(exercised.len(), plan.asks.len());
        let done: Vec<_> = exercised.iter().map(|fact| (fact.position, fact.exercise)).collect();
        let asked: Vec<_> = plan.asks.iter().map(|ask| (ask.position, ask.exercise)).collect();
        assert_eq!(done, asked);
        let end = Run::resume(session(plan.clone()), &answered, &exercised);
        assert!(end.is_finished());
    }
}

#[test]
fn what_is_not_locked_in_comes_back_with_its_story_and_with_no_other() {
    let catalog = ours::catalog();
    let mut run = Run::resume(session(planned(5)), [], []);
    while run.pair().is_some() {
        run.skip();
    }
    let found = find(catalog, run.current().expect("a story"));
    let trail = &found.item.words_or_source(&Language::english()).1.trail;
    let spot = Spot { tool: trail[0].tool, result: Some(0) };
    run.judge(Verdict::News);
    run.sure(Confidence::STEPS[2]);
    run.open_desk(Spot::of(trail[0].tool), trail, 4_000);
    run.open_desk(spot, trail, 9_000);
    run.pin(spot);
    run.points(spot, Points::False);
    run.write("  The date is odd. ");
    let draft = run.draft();
    let text = serde_json::to_string(&draft).expect("plain data");

    let mut again = Run::resume(run.session().clone(), [], []);
    again.restore(serde_json::from_str(&text).expect("the same"));
    assert_eq!(again.desk(), run.desk(), "the notebook is whole");
    assert_eq!(again.desk().at, Some(spot), "and the learner is back at the desk");
    assert_eq!(again.response(), run.response());

    let mut elsewhere = Run::resume(run.session().clone(), [], []);
    elsewhere.skip();
    elsewhere.restore(draft);
    assert_eq!(elsewhere.desk(), &Desk::default(), "another story has another desk");
}

#[test]
fn the_desk_is_kept_with_the_answer_and_confidence_before_and_after() {
    let (catalog, language) = (ours::catalog(), Language::english());
    let mut run = Run::resume(session(planned(5)), [], []);
    while run.pair().is_some() {
        run.skip();
    }
    let found = find(catalog, run.current().expect("a story"));
    let trail = &found.item.words_or_source(&language).1.trail;
    run.judge(Verdict::News);
    run.sure(Confidence::STEPS[1]);
    run.open_desk(Spot::of(trail[0].tool), trail, 2_000);
    run.open_desk(Spot::of(trail[1].tool), trail, 8_000);
    run.pin(Spot { tool: trail[1].tool, result: Some(0) });
    run.leave_desk(12_000);
    run.judge(Verdict::False);
    run.sure(Confidence::STEPS[4]);
    let fact = run.lock(&moment(1, found, &language)).expect("whole");
    assert_eq!((fact.confidence_before.percent(), fact.confidence.percent()), (60, 90));
    let visits = visits(&fact.steps);
    assert_eq!(
        visits.iter().map(|visit| (visit.after, visit.stayed)).collect::<Vec<_>>(),
        [(2_000, 6_000), (8_000, 4_000)]
    );
    assert_eq!(visits[0].weight, Some(trail[0].weight));
    let then = before(&fact.steps).expect("what was thought before");
    assert_eq!((then.verdict, then.confidence), (Some(Verdict::News), Some(Confidence::STEPS[1])));
    assert_eq!(fact.steps.as_array().expect("a list").len(), 4, "two visits, a pin, what was thought before");
}

fn step(tool: Tool, weight: Weight) -> Step {
    let item = ours::catalog().packs().iter().flat_map(|pack| pack.items()).next().expect("an item");
    Step { tool, weight, ..item.words_or_source(&Language::english()).1.trail[0].clone() }
}

/// What somebody opens, in order, of a trail with one step that settles it, one that helps and one dead end.
fn opened(tools: &[Tool]) -> Vec<Visit> {
    let trail = [
        step(Tool::OriginalSource, Weight::Decisive),
        step(Tool::OtherCoverage, Weight::Helpful),
        step(Tool::WhoIsBehindIt, Weight::DeadEnd),
    ];
    let mut desk = Desk::default();
    for (n, tool) in tools.iter().enumerate() {
        desk.open(Spot::of(*tool), &trail, Before::default(), u32::try_from(n).expect("few") * 1_000);
    }
    visits(&desk.log())
}

#[test]
fn process_scores_rank_who_opens_the_deciding_step_first_who_opens_all_and_who_opens_none() {
    let every =
        [Tool::WhoIsBehindIt, Tool::When, Tool::ImageSearch, Tool::OtherCoverage, Tool::OriginalSource, Tool::DoTheSum];
    let straight = process(&opened(&[Tool::OriginalSource]));
    let all = process(&opened(&every));
    let astray = process(&opened(&[Tool::WhoIsBehindIt, Tool::OtherCoverage]));
    let none = process(&opened(&[]));
    assert_eq!((straight.score, all.score, astray.score, none.score), (100, 50, 15, 0));
    assert_eq!((straight.needless, all.needless, all.opened), (0, 5, 6));
    assert!(straight.found && all.found && !astray.found && !none.found);
    // Reading the pages of a list costs nothing.
    let mut desk = Desk::default();
    let trail = [step(Tool::OriginalSource, Weight::Decisive)];
    for result in [None, Some(0), Some(1)] {
        desk.open(Spot { tool: Tool::OriginalSource, result }, &trail, Before::default(), 0);
    }
    assert_eq!(process(&visits(&desk.log())).score, 100);
}

fn item_with(exercise: Exercise) -> Found<'static> {
    let catalog = ours::catalog();
    let packs = catalog.packs().iter();
    let mut all = packs.flat_map(|pack| pack.items().map(|item| ItemRef::new(pack.id().clone(), item.id.clone())));
    let asked = |name: &ItemRef| {
        let item = find(catalog, name).item;
        can_ask(exercise, item, item.words_or_source(&Language::english()).1)
    };
    find(catalog, &all.find(asked).expect("some item can be asked so"))
}

#[test]
fn exercises_are_scored_by_their_rules() {
    let english = Language::english();
    let of = |exercise, given: &Given| {
        let item = item_with(exercise).item;
        score(exercise, item, item.words_or_source(&english).1, given)
    };
    assert_eq!(of(Exercise::Reason, &Given::Passed), None);
    assert_eq!(of(Exercise::Reason, &Given::Chose(200)), Some(0));
    assert_eq!(of(Exercise::Reason, &Given::Shared(ShareChoice::Leave)), None, "it answers another question");
    assert_eq!(of(Exercise::Technique, &Given::Named("no-such".into())), Some(0));
    let item = item_with(Exercise::Mark).item;
    let texts = item.words_or_source(&english).1;
    let telling = telling(texts);
    let mark = |marked: Vec<_>| score(Exercise::Mark, item, texts, &Given::Marked(marked)).expect("marked");
    assert_eq!(mark(telling.clone()), 1000);
    assert_eq!(mark(Vec::new()), 0);
    // Everything marked gives nothing away.
    let all: Vec<_> = passages(&texts.stem)
        .iter()
        .enumerate()
        .flat_map(|(passage, text)| {
            (0..u32::try_from(text.len()).expect("short")).map(move |at| {
                let passage = u16::try_from(passage).expect("few");
                paper_tiger::session::exercise::Marked { passage, from: at, to: at + 1 }
            })
        })
        .collect();
    assert!(mark(all) < 667, "marking everything is not right");
}
