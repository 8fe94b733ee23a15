//! Reliable change, and the trend over weeks.

use paper_tiger::base::{Day, Pool};
use paper_tiger::stats::{Change, CheckUpChange, Counts, Daily, Direction, Discernment, Estimate, monday, trend};

use crate::support::{assert_near, counts, put};

fn any(_: &Pool) -> bool {
    true
}

/// By hand: (1.9 − 1.0) / √(0.3² + 0.4²) = 0.9 / 0.5.
#[test]
fn a_change_is_reliable_beyond_1_96_standard_errors_of_the_difference() {
    let at = |value, se| Estimate { value, se };
    let change = Change::between(at(1.0, 0.3), at(1.9, 0.4)).expect("two readings");
    assert_near(change.difference.value, 0.9);
    assert_near(change.difference.se, 0.5);
    assert_near(change.index, 1.8);
    assert_eq!(change.direction, Direction::Unclear);
    let direction = |later| Change::between(at(1.0, 0.3), at(later, 0.4)).map(|change| change.direction);
    assert_eq!(direction(2.0), Some(Direction::Up));
    assert_eq!(direction(0.0), Some(Direction::Down));
    assert_eq!(Change::between(at(1.0, 0.0), at(2.0, 0.4)), None);
}

/// From the vectors of `discernment`: d′ and c of 11/9 of 20, and of 17/6 of 20.
#[test]
fn between_two_check_ups() {
    let (before, after) = (counts(11, 20, 9, 20), counts(20, 20, 0, 20));
    let change = CheckUpChange::between(&before, &after).expect("both keys in both");
    let earlier = Discernment::of(&before).expect("both keys").d_prime;
    let se = earlier.se.hypot(0.859_377_000_898_553_5);
    assert_near(change.d_prime.difference.value, 3.961_504_793_294_558 - earlier.value);
    assert_near(change.d_prime.index, (3.961_504_793_294_558 - earlier.value) / se);
    assert_eq!((change.d_prime.direction, change.criterion.direction), (Direction::Up, Direction::Unclear));
    assert_eq!(CheckUpChange::between(&Counts::default(), &after), None);
}

/// 2026-11-02 is a Monday.
#[test]
fn a_week_begins_on_monday() {
    let day = |text| Day::parse(text).expect("a date");
    assert_eq!(monday(day("2026-11-02")), day("2026-11-02"));
    assert_eq!(monday(day("2026-11-08")), day("2026-11-02"));
    assert_eq!(monday(day("2026-11-09")), day("2026-11-09"));
}

/// 1970-01-05 (day 4) is a Monday.
const MONDAY: i32 = 4;

#[test]
fn there_is_no_trend_under_20_and_20_in_view() {
    let mut daily = Daily::default();
    put(&mut daily, MONDAY, [15, 20, 5, 19]);
    assert_eq!(trend(&daily, .., any), None);
    put(&mut daily, MONDAY + 7, [0, 0, 0, 1]);
    let found = trend(&daily, .., any).expect("20 and 20");
    assert_eq!(found.points.len(), 1);
    assert_eq!((found.points[0].week, found.points[0].answers, found.points[0].pooled), (Day(MONDAY + 7), 1, 40));
    assert_eq!(found.change, None, "one stretch is no change");
    assert_eq!(trend(&daily, Day(MONDAY + 1).., any), None, "out of view");
    assert_eq!(trend(&daily, .., |pool| *pool != Pool::Training), None, "another stock");
}

#[test]
fn a_thin_week_is_pooled_with_the_weeks_before_it() {
    let mut daily = Daily::default();
    put(&mut daily, MONDAY, [11, 20, 9, 20]);
    put(&mut daily, MONDAY + 7, [8, 10, 3, 10]);
    put(&mut daily, MONDAY + 13, [8, 10, 2, 10]);
    put(&mut daily, MONDAY + 14, [3, 3, 0, 3]);
    let found = trend(&daily, .., any).expect("enough");
    let points: Vec<(i32, u64, u64)> = found.points.iter().map(|p| (p.week.0, p.answers, p.pooled)).collect();
    assert_eq!(points, [(MONDAY, 40, 40), (MONDAY + 7, 40, 40), (MONDAY + 14, 6, 46)]);
    assert_eq!(Some(found.points[1].discernment), Discernment::of(&counts(16, 20, 5, 20)));
    assert_eq!(Some(found.points[2].discernment), Discernment::of(&counts(19, 23, 5, 23)));
    assert_eq!(found.change, CheckUpChange::between(&counts(11, 20, 9, 20), &counts(19, 23, 5, 23)));
}
