//! Figures from confidence: ROC and AUC, Brier and its parts, calibration, over-confidence, sure and wrong.

use paper_tiger::base::{Confidence, Key, Verdict};
use paper_tiger::stats::{Auc, Brier, Counts, Overconfidence, Share, SureAndWrong, calibration, roc};

use crate::support::assert_near;

/// Twenty-three answers, twelve to news items, with ties across verdicts at 50 %.
pub fn answers() -> Counts {
    use Key::{False as Fake, News as True};
    use Verdict::{False, News};
    let cells = [
        (True, News, 90, 4),
        (True, News, 80, 3),
        (True, News, 60, 2),
        (True, False, 70, 1),
        (True, False, 50, 1),
        (True, False, 95, 1),
        (Fake, False, 100, 3),
        (Fake, False, 80, 2),
        (Fake, False, 55, 2),
        (Fake, News, 50, 1),
        (Fake, News, 85, 2),
        (Fake, News, 90, 1),
    ];
    let mut counts = Counts::default();
    for (key, verdict, percent, n) in cells {
        counts.add(key, verdict, Confidence::new(percent).expect("50 to 100"), n);
    }
    counts
}

/// scikit-learn, `roc_curve(y, p, drop_intermediate=False)`.
#[test]
fn the_roc_goes_from_nothing_to_all_by_falling_forecast() {
    let twelfths = |n: f64| n / 12.0;
    let elevenths = |n: f64| n / 11.0;
    let expected = [
        (None, 0.0, 0.0),
        (Some(90), 1.0, 4.0),
        (Some(85), 3.0, 4.0),
        (Some(80), 3.0, 7.0),
        (Some(60), 3.0, 9.0),
        (Some(50), 4.0, 10.0),
        (Some(45), 6.0, 10.0),
        (Some(30), 6.0, 11.0),
        (Some(20), 8.0, 11.0),
        (Some(5), 8.0, 12.0),
        (Some(0), 11.0, 12.0),
    ];
    let points = roc(&answers()).expect("items of both keys");
    assert_eq!(points.len(), expected.len());
    for (point, (from, false_alarms, hits)) in points.iter().zip(expected) {
        assert_eq!(point.from, from);
        assert_near(point.false_alarm_rate, elevenths(false_alarms));
        assert_near(point.hit_rate, twelfths(hits));
    }
}

/// scikit-learn, `roc_auc_score`; the standard error from DeLong's definition over all pairs, in NumPy.
#[test]
fn the_area_under_it() {
    let auc = Auc::of(&answers()).expect("items of both keys");
    assert_near(auc.area, 0.738_636_363_636_363_8);
    assert_near(auc.se.expect("spread"), 0.110_844_962_567_941_6);
    let interval = auc.interval().expect("spread");
    assert_near(interval.low, 0.738_636_363_636_363_8 - 1.959_963_984_540_054 * 0.110_844_962_567_941_6);
    assert_near(interval.high, 0.738_636_363_636_363_8 + 1.959_963_984_540_054 * 0.110_844_962_567_941_6);
}

/// scikit-learn, `brier_score_loss`; the parts from Murphy's definition over the distinct forecasts, in NumPy.
#[test]
fn the_brier_score_is_the_sum_of_its_parts() {
    let brier = Brier::of(&answers()).expect("answers");
    assert_near(brier.score, 0.222_282_608_695_652_2);
    assert_near(brier.reliability, 0.165_760_869_565_217_38);
    assert_near(brier.resolution, 0.193_005_671_077_504_71);
    assert_near(brier.uncertainty, 0.249_527_410_207_939_5);
    assert_near(brier.score, brier.reliability - brier.resolution + brier.uncertainty);
}

/// By hand: 90 and 95 and 85 lie nearest to 90 (a half goes up), 55 to 60.
#[test]
fn calibration_by_steps() {
    let steps = calibration(&answers());
    let shares: Vec<(u8, u32, u32)> =
        steps.iter().map(|step| (step.confidence.percent(), step.right.right, step.right.of)).collect();
    assert_eq!(shares, [(50, 0, 2), (60, 4, 4), (70, 0, 1), (80, 5, 5), (90, 4, 7), (100, 3, 4)]);
    let means: Vec<f64> = steps.iter().filter_map(|step| step.mean).collect();
    for (mean, expected) in means.iter().zip([50.0, 57.5, 70.0, 80.0, 620.0 / 7.0, 98.75]) {
        assert_near(*mean, expected);
    }
    assert_eq!(calibration(&Counts::default()).map(|step| step.mean), [None; 6]);
}

/// NumPy: mean and standard deviation of (confidence − right), over √23.
#[test]
fn over_confidence() {
    let found = Overconfidence::of(&answers()).expect("answers");
    assert_near(found.confidence, 0.789_130_434_782_608_8);
    assert_near(found.right, 0.695_652_173_913_043_5);
    assert_near(found.difference, 0.093_478_260_869_565_23);
    assert_near(found.se.expect("spread"), 0.098_521_899_605_310_12);
    assert_near(found.interval().expect("spread").high, 0.093_478_260_869_565_23 + 0.193_099_374_890_487_2);
}

/// By hand: 4 at 90 right, 1 at 95 wrong, 3 at 100 right, 1 at 90 wrong.
#[test]
fn sure_and_wrong() {
    let tally = SureAndWrong::of(&answers());
    assert_eq!(tally, SureAndWrong { wrong: 2, sure: 9, answers: 23 });
    assert_eq!(tally.of_sure(), Share { right: 2, of: 9 });
}
