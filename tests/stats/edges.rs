//! What every figure says where answers do not define it: none, or a number that is one; never NaN.

use paper_tiger::base::{Confidence, Key, Verdict};
use paper_tiger::stats::{Auc, Brier, Counts, Discernment, Overconfidence, Scores, SureAndWrong, calibration, roc};

use crate::support::{assert_near, counts};

fn one(key: Key, verdict: Verdict, percent: u8) -> Counts {
    let mut counts = Counts::default();
    counts.add(key, verdict, Confidence::new(percent).expect("50 to 100"), 1);
    counts
}

#[test]
fn nothing_answered() {
    let none = Counts::default();
    assert_eq!(Discernment::of(&none), None);
    assert_eq!(roc(&none), None);
    assert_eq!(Auc::of(&none), None);
    assert_eq!(Brier::of(&none), None);
    assert_eq!(Overconfidence::of(&none), None);
    assert_eq!(SureAndWrong::of(&none).of_sure().interval(), None);
    assert_eq!(Scores::from(&none), Scores::default());
}

#[test]
fn one_item() {
    let single = one(Key::News, Verdict::News, 80);
    assert_eq!(Discernment::of(&single), None, "no false item to tell it from");
    assert_eq!(roc(&single), None);
    assert_eq!(Auc::of(&single), None);
    let brier = Brier::of(&single).expect("an answer");
    assert_near(brier.score, 0.04);
    assert_eq!((brier.uncertainty, brier.resolution), (0.0, 0.0));
    let over = Overconfidence::of(&single).expect("an answer");
    assert_near(over.difference, -0.2);
    assert_eq!((over.se, over.interval()), (None, None));
}

#[test]
fn one_item_of_each_key() {
    let mut pair = one(Key::News, Verdict::News, 80);
    pair.merge(&one(Key::False, Verdict::News, 60));
    assert!(Discernment::of(&pair).expect("both keys").d_prime.se > 1.3, "next to nothing is known");
    let auc = Auc::of(&pair).expect("both keys");
    assert_eq!((auc.area, auc.se, auc.interval()), (1.0, None, None));
}

#[test]
fn items_of_one_key_only() {
    let news = counts(15, 20, 0, 0);
    assert_eq!(Discernment::of(&news), None);
    assert_eq!(Auc::of(&news), None);
    let brier = Brier::of(&news).expect("answers");
    assert_near(brier.score, brier.reliability - brier.resolution + brier.uncertainty);
    assert_eq!(brier.uncertainty, 0.0);
    let five = Scores::from(&news).five();
    assert_eq!((five.veracity, five.naivety, five.distrust), (15, 5.0, 0.0));
}

#[test]
fn all_right_and_all_wrong() {
    for (all, d, area) in
        [(counts(20, 20, 0, 20), 3.961_504_793_294_558, 1.0), (counts(0, 20, 20, 20), -3.961_504_793_294_558, 0.0)]
    {
        let found = Discernment::of(&all).expect("both keys");
        assert_near(found.d_prime.value, d);
        assert_near(found.criterion.value, 0.0);
        let auc = Auc::of(&all).expect("both keys");
        assert_eq!((auc.area, auc.se), (area, None), "DeLong cannot tell without spread");
        assert_eq!(Overconfidence::of(&all).expect("answers").se, None, "every answer differs alike");
    }
}

#[test]
fn everything_called_the_same() {
    let all_news = counts(20, 20, 20, 20);
    let auc = Auc::of(&all_news).expect("both keys");
    assert_eq!((auc.area, auc.se), (0.5, None));
    assert_near(Discernment::of(&all_news).expect("both keys").d_prime.value, 0.0);
    assert_eq!(roc(&all_news).expect("both keys").len(), 2);
}

/// Every small table there is: two confidences, up to two answers a cell.
#[test]
fn no_figure_is_ever_not_a_number() {
    for code in 0..3_u32.pow(8) {
        let mut counts = Counts::default();
        let mut rest = code;
        for key in [Key::News, Key::False] {
            for verdict in [Verdict::News, Verdict::False] {
                for percent in [50, 100] {
                    counts.add(key, verdict, Confidence::new(percent).expect("50 to 100"), u64::from(rest % 3));
                    rest /= 3;
                }
            }
        }
        let mut numbers = Vec::new();
        if let Some(found) = Discernment::of(&counts) {
            numbers.extend([found.d_prime.value, found.d_prime.se, found.criterion.value, found.criterion.se]);
        }
        if let Some(auc) = Auc::of(&counts) {
            numbers.extend([auc.area, auc.se.unwrap_or(0.0)]);
            assert!((0.0..=1.0).contains(&auc.area));
        }
        if let Some(brier) = Brier::of(&counts) {
            numbers.extend([brier.score, brier.reliability, brier.resolution, brier.uncertainty]);
            assert_near(brier.score, brier.reliability - brier.resolution + brier.uncertainty);
        }
        if let Some(over) = Overconfidence::of(&counts) {
            numbers.extend([over.confidence, over.right, over.difference, over.se.unwrap_or(0.0)]);
        }
        numbers.extend(calibration(&counts).iter().filter_map(|step| step.mean));
        assert!(numbers.iter().all(|number| number.is_finite()), "{counts:?}: {numbers:?}");
    }
}
