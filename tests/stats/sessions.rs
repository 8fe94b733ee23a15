//! One session, the five scores, days in a row: against values reckoned by hand.

use paper_tiger::base::{Confidence, Day, Key, Timestamp, Verdict};
use paper_tiger::session::{Answered, score};
use paper_tiger::stats::{Brier, Counts, FiveScores, Scores, Share, Streak, Summary, calibration, days_practised};

use crate::support::answer;

/// Two hits, a miss, a false alarm, two rejections, and one answer to a story met before.
fn answers() -> Vec<Answered> {
    let met = Answered { met_before: true, ..answer(Key::False, Verdict::News, 100) };
    vec![
        answer(Key::News, Verdict::News, 90),
        answer(Key::News, Verdict::News, 80),
        answer(Key::News, Verdict::False, 70),
        answer(Key::False, Verdict::News, 60),
        answer(Key::False, Verdict::False, 100),
        answer(Key::False, Verdict::False, 50),
        met,
    ]
}

#[test]
fn counts_leave_stories_met_before_out_of_all_but_the_total() {
    let scores = Scores::of(&answers());
    let expected = Scores { answered: 7, true_items: 3, false_items: 3, hits: 2, false_alarms: 1, correct: 4 };
    assert_eq!(scores, expected);
    assert_eq!(scores.spotted(), 2);
    assert_eq!(scores.five(), FiveScores { veracity: 4, real: 2, fake: 2, distrust: 0.0, naivety: 0.0 });
}

#[test]
fn distrust_and_naivety_are_what_goes_beyond_half() {
    let all = |verdict| -> Vec<Answered> {
        [Key::News, Key::False].repeat(3).into_iter().map(|key| answer(key, verdict, 80)).collect()
    };
    let doubtful = Scores::of(&all(Verdict::False)).five();
    assert_eq!((doubtful.distrust, doubtful.naivety), (3.0, 0.0));
    let trusting = Scores::of(&all(Verdict::News)).five();
    assert_eq!((trusting.distrust, trusting.naivety), (0.0, 3.0));
}

fn brier<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> Option<f64> {
    Brier::of(&Counts::of(answers)).map(|brier| brier.score)
}

#[test]
fn the_brier_score() {
    let expected = (0.01 + 0.04 + 0.49 + 0.36 + 0.0 + 0.25) / 6.0;
    assert!((brier(&answers()).expect("answers") - expected).abs() < 1e-12);
    let guesses = [answer(Key::News, Verdict::False, 50), answer(Key::False, Verdict::False, 50)];
    assert!((brier(&guesses).expect("two") - 0.25).abs() < 1e-12);
    assert_eq!(brier(&[]), None);
}

#[test]
fn the_brier_score_is_the_distance_of_the_probability_given_to_news() {
    for key in [Key::News, Key::False] {
        for verdict in [Verdict::News, Verdict::False] {
            for percent in 50..=100 {
                let answer = answer(key, verdict, percent);
                let outcome = if key == Key::News { 1.0 } else { 0.0 };
                let expected = (answer.p_news() - outcome).powi(2);
                assert!((brier([&answer]).expect("one") - expected).abs() < 1e-12);
                let points = f64::from(score::points(key, verdict, answer.confidence));
                assert!((points - (25.0 - 100.0 * expected)).abs() <= 0.5, "points follow from it");
            }
        }
    }
}

#[test]
fn points_at_the_corners() {
    let points = |right: bool, percent| {
        let verdict = if right { Verdict::News } else { Verdict::False };
        score::points(Key::News, verdict, Confidence::new(percent).expect("50 to 100"))
    };
    assert_eq!([points(true, 50), points(true, 80), points(true, 100)], [0, 21, 25]);
    assert_eq!([points(false, 50), points(false, 80), points(false, 100)], [0, -39, -75]);
}

#[test]
fn confidence_is_held_against_being_right_step_by_step() {
    let mut answers = answers();
    answers.push(answer(Key::News, Verdict::News, 85));
    answers.push(answer(Key::News, Verdict::False, 84));
    let steps = calibration(&Counts::of(&answers));
    let shares: Vec<(u8, u32, u32)> =
        steps.iter().map(|step| (step.confidence.percent(), step.right.right, step.right.of)).collect();
    assert_eq!(shares, [(50, 1, 1), (60, 0, 1), (70, 0, 1), (80, 1, 2), (90, 2, 2), (100, 1, 1)]);
}

#[test]
fn a_session_is_summed_up_with_what_to_look_at_again_the_surest_first() {
    let summary = Summary::of(&answers());
    assert_eq!((summary.answered, summary.met_before), (7, 1));
    assert_eq!((summary.news, summary.false_items), (Share { right: 2, of: 3 }, Share { right: 2, of: 3 }));
    assert_eq!(summary.mean_confidence, Some(75.0));
    let surest: Vec<u8> = summary.look_again.iter().map(|missed| missed.confidence.percent()).collect();
    assert_eq!(surest, [100, 70, 60]);
    assert_eq!(Summary::of(&[]).mean_confidence, None);
    assert_eq!(Share::default().percent(), None);
}

#[test]
fn a_day_ends_at_local_midnight_by_the_stored_offset() {
    let at = |text: &str| {
        let (at, offset) = Timestamp::parse_rfc3339(text).expect("a time");
        Answered { at, offset, ..answer(Key::News, Verdict::News, 80) }
    };
    let late = [at("2026-11-01T23:59:00+08:00"), at("2026-11-02T00:01:00+08:00"), at("2026-11-01T23:00:00-05:00")];
    let days: Vec<String> = days_practised(&late).iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2026-11-01", "2026-11-02"]);
}

#[test]
fn days_in_a_row_may_end_yesterday() {
    let streak = |days: &[i32], today| Streak::of(&days.iter().map(|&day| Day(day)).collect(), Day(today));
    let expected = Streak { current: 3, longest: 3, total: 4, today: true };
    assert_eq!(streak(&[1, 3, 4, 5], 5), expected);
    assert_eq!(streak(&[1, 3, 4, 5], 6), Streak { today: false, ..expected });
    assert_eq!(streak(&[1, 3, 4, 5], 7), Streak { current: 0, today: false, ..expected });
    assert_eq!(streak(&[], 7), Streak::default());
    assert_eq!(streak(&[6, 7, 9], 7), Streak { current: 2, longest: 2, total: 3, today: true });
}
