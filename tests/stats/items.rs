//! Item analysis.

use paper_tiger::stats::{ItemFigure, Mark, Share, item_analysis};

use crate::support::assert_near;

/// Sixty takers, four items, a pattern without meaning; taker t leaves out item i where (t + i) mod 5 is 0.
fn marks(takers: u32) -> Vec<Mark> {
    let mut marks = Vec::new();
    for taker in 0..takers {
        for item in (0..4).filter(|item| (taker + item) % 5 != 0) {
            let right = (taker * 7 + item * 5) % 11 > item + 2;
            marks.push(Mark { item, taker, right, sure: (item < 2).then_some(taker % 3 == 0) });
        }
    }
    marks
}

/// SciPy, `pearsonr` of being right with the part right of the taker's other items.
#[test]
fn difficulty_and_discrimination_against_the_rest() {
    let items = item_analysis(&marks(60));
    let expected = [
        (36, -0.015_480_172_920_689_386),
        (31, -0.427_371_771_289_915_55),
        (27, -0.526_410_159_040_479_3),
        (21, -0.136_170_547_936_996_62),
    ];
    for (item, (right, correlation)) in items.iter().zip(expected) {
        assert_eq!(item.right, Share { right, of: 48 });
        assert_near(item.difficulty().number().expect("enough"), f64::from(right) / 48.0);
        assert_near(item.discrimination().number().expect("enough"), correlation);
    }
}

#[test]
fn sure_and_wrong_is_counted_where_confidence_was_asked() {
    let marks = marks(60);
    let items = item_analysis(&marks);
    let wrong = marks.iter().filter(|mark| mark.item == 0 && mark.sure == Some(true) && !mark.right).count();
    let part = items[0].sure_and_wrong_part().number().expect("asked");
    assert_near(part, f64::from(u32::try_from(wrong).expect("few")) / 48.0);
    assert_eq!(items[3].sure_and_wrong_part(), ItemFigure::Undefined);
}

#[test]
fn under_thirty_answers_nothing_is_said() {
    let items = item_analysis(&marks(37));
    assert_eq!(items[0].right.of, 29);
    assert_eq!(items[0].difficulty(), ItemFigure::TooFew);
    assert_eq!(items[0].discrimination(), ItemFigure::TooFew);
    assert_eq!(items[0].sure_and_wrong_part(), ItemFigure::TooFew);
    let all_right: Vec<Mark> = (0..30).map(|taker| Mark { item: 0, taker, right: true, sure: None }).collect();
    assert_eq!(item_analysis(&all_right)[0].difficulty(), ItemFigure::Is(1.0));
    assert_eq!(item_analysis(&all_right)[0].discrimination(), ItemFigure::Undefined);
    assert!(item_analysis(&[]).is_empty());
}
