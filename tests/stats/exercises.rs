//! The figures of the desk and of the exercises beside judging.

use paper_tiger::base::{Confidence, Key, Verdict};
use paper_tiger::pack::model::{Tool, Weight};
use paper_tiger::session::Exercise;
use paper_tiger::session::desk::{Before, DeskEvent, Spot, Visit, process};
use paper_tiger::stats::{Checked, Checking, Exercises, Share, drill, pair_discernment};

use crate::support::{answer, assert_near};

fn visit(tool: Tool, weight: Option<Weight>) -> Visit {
    Visit { spot: Spot::of(tool), weight, after: 1000, stayed: 500 }
}

#[test]
fn discernment_from_pairs_is_root_two_times_z() {
    // √2 · Φ⁻¹((right + ½) / (n + 1)), standard error √2 · √(p (1 − p) / n) / φ(z) (Python's statistics.NormalDist).
    let vectors = [
        ((8, 10), [1.057_631_767_451_546_3, 0.621_356_051_658_641_7]),
        ((5, 10), [0.0, 0.560_499_121_639_792_9]),
        ((0, 4), [-1.812_387_604_873_647_1, 1.208_741_029_160_154]),
        ((90, 100), [1.780_923_843_868_615_5, 0.239_091_609_295_401_7]),
    ];
    for ((right, of), [value, se]) in vectors {
        let found = pair_discernment(Share { right, of }).expect("pairs");
        assert_near(found.value, value);
        assert_near(found.se, se);
    }
    assert_eq!(pair_discernment(Share::default()), None);
}

#[test]
fn decisive_first_beats_everything_beats_nothing() {
    let decisive = visit(Tool::OriginalSource, Some(Weight::Decisive));
    let helpful = visit(Tool::OtherCoverage, Some(Weight::Helpful));
    let dead_end = visit(Tool::When, Some(Weight::DeadEnd));
    let empty = visit(Tool::ImageSearch, None);
    let score = |visits: &[Visit]| process(visits).score;
    let first = score(&[decisive]);
    let all = score(&[helpful, dead_end, empty, decisive]);
    let near = score(&[helpful]);
    let lost = score(&[dead_end, empty]);
    let none = score(&[]);
    assert_eq!([first, all, near, lost, none], [100, 70, 15, 5, 0]);
    assert_eq!(score(&[decisive, decisive, decisive]), first, "looking twice at one tool costs nothing");
}

#[test]
fn what_checking_bought_is_the_mean_of_what_was_given_to_the_key() {
    let open = DeskEvent::Open(visit(Tool::OriginalSource, Some(Weight::Decisive)));
    let stray = DeskEvent::Open(visit(Tool::When, Some(Weight::DeadEnd)));
    let before = |verdict, percent| {
        DeskEvent::Before(Before { verdict: Some(verdict), confidence: Confidence::new(percent).ok() })
    };
    let story = |key, last, percent, steps: &[DeskEvent]| {
        let mut answered = answer(key, last, percent);
        answered.steps = serde_json::to_value(steps).expect("JSON");
        answered
    };
    let turned = story(Key::News, Verdict::News, 90, &[before(Verdict::False, 70), open.clone()]);
    let steadied = story(Key::False, Verdict::False, 80, &[before(Verdict::False, 60), stray, open.clone()]);
    let undecided = story(Key::False, Verdict::False, 80, &[open]);
    let unchecked = story(Key::False, Verdict::False, 80, &[]);

    assert_eq!(Checked::of(&unchecked), None);
    let checked: Vec<Checked> = [&turned, &steadied, &undecided].into_iter().filter_map(Checked::of).collect();
    let sum = Checking::of(&checked);
    assert_eq!(sum.found, Share { right: 3, of: 3 });
    assert_near(sum.score.expect("three"), (100.0 + 90.0 + 100.0) / 3.0);
    assert_near(sum.needless.expect("three"), 1.0 / 3.0);
    let (then, now, stories) = sum.bought.expect("two had a verdict before");
    assert_near(then, f64::midpoint(0.3, 0.6));
    assert_near(now, f64::midpoint(0.9, 0.8));
    assert_eq!(stories, 2);
    assert_eq!(Checking::of(&[]), Checking::default());
}

#[test]
fn the_exercise_that_goes_worst_is_drilled_first_and_a_new_one_before_what_goes_well() {
    let exercises: Exercises =
        [(Exercise::Reason, 10, 9, 9000), (Exercise::Mark, 10, 2, 3100), (Exercise::Share, 4, 2, 2500)]
            .into_iter()
            .collect();
    let order = drill(&exercises);
    assert_eq!(order.first(), Some(&Exercise::Mark));
    assert_eq!(order.last(), Some(&Exercise::Reason));
    assert_eq!(order.len(), Exercise::BESIDE.len());
    assert_near(exercises.mean(Exercise::Mark).expect("ten"), 0.31);
    assert_eq!(exercises.mean(Exercise::Pair), None);
}
