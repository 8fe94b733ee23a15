//! The guard against blanket distrust: when it begins, when it ends, and how often it is wrong.

use paper_tiger::base::{Day, Pool};
use paper_tiger::stats::guard::{Episode, GuardState};
use paper_tiger::stats::{Daily, LeanGuard, normal};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::support::put;

fn training(pool: &Pool) -> bool {
    *pool == Pool::Training
}

/// So many days alike, from `from` on.
fn days(daily: &mut Daily, from: i32, many: i32, of_day: [u32; 4]) {
    for day in from..from + many {
        put(daily, day, of_day);
    }
}

#[test]
fn it_says_nothing_before_there_is_a_baseline_and_enough_since() {
    let mut daily = Daily::default();
    assert_eq!(LeanGuard::of(&daily, training).state, GuardState::TooFew);
    days(&mut daily, 0, 12, [7, 8, 2, 8]);
    assert_eq!(LeanGuard::of(&daily, training).state, GuardState::TooFew, "96 and 96, 64 of them recent");
    days(&mut daily, 12, 1, [7, 8, 2, 8]);
    let GuardState::Steady(lean) = LeanGuard::of(&daily, training).state else { panic!("enough now") };
    assert_eq!((lean.trusted_before.of, lean.trusted_now.of), (40, 64));
    assert!(!lean.leans && !lean.fell && !lean.sure);
}

#[test]
fn calling_everything_false_sets_it_off_and_the_old_self_ends_it() {
    let mut daily = Daily::default();
    days(&mut daily, 0, 20, [7, 8, 2, 8]);
    days(&mut daily, 20, 6, [3, 8, 0, 8]);
    let guard = LeanGuard::of(&daily, training);
    assert!(guard.is_on());
    let since = guard.episodes[0].since;
    assert!((Day(22)..=Day(25)).contains(&since), "{since:?}");
    days(&mut daily, 26, 12, [7, 8, 2, 8]);
    let guard = LeanGuard::of(&daily, training);
    assert!(!guard.is_on());
    assert_eq!(guard.episodes.len(), 1);
    assert!(guard.episodes[0].until.is_some_and(|until| until > since));
}

#[test]
fn better_at_false_items_alone_is_no_distrust() {
    let mut daily = Daily::default();
    days(&mut daily, 0, 20, [7, 8, 4, 8]);
    days(&mut daily, 20, 20, [7, 8, 3, 8]);
    let guard = LeanGuard::of(&daily, training);
    assert_eq!(guard.episodes, []);
}

#[test]
fn news_no_longer_believed_counts_even_where_the_lean_is_the_same() {
    let mut daily = Daily::default();
    days(&mut daily, 0, 20, [8, 8, 0, 8]);
    days(&mut daily, 20, 8, [6, 8, 2, 8]);
    let GuardState::Drifting(lean) = LeanGuard::of(&daily, training).state else { panic!("fell") };
    assert!(lean.fell && !lean.leans);
}

#[test]
fn a_new_habit_becomes_the_new_baseline_in_the_end() {
    let mut daily = Daily::default();
    days(&mut daily, 0, 20, [7, 8, 2, 8]);
    days(&mut daily, 20, 60, [3, 8, 0, 8]);
    let guard = LeanGuard::of(&daily, training);
    assert!(!guard.is_on());
    let [Episode { since, until: Some(until) }] = guard.episodes[..] else { panic!("one, ended") };
    assert_eq!(until.0 - since.0, 15, "120 answers of each key, 8 a day");
}

/// Sessions of 16, one a day; part of the learners that are ever told.
fn told(d: f64, c: f64, rise: f64, seed: u64) -> f64 {
    const LEARNERS: u32 = 300;
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let mut says = |rate: f64| (0..8).filter(|_| f64::from(chance.next_u32()) < rate * 2.0_f64.powi(32)).count() as u32;
    let mut learners = 0;
    for _ in 0..LEARNERS {
        let mut daily = Daily::default();
        for day in 0..if rise > 0.0 { 40 } else { 60 } {
            let c = if day < 20 { c } else { c + rise };
            let (hits, false_alarms) = (says(normal::cumulative(d / 2.0 - c)), says(normal::cumulative(-d / 2.0 - c)));
            put(&mut daily, day, [hits, 8, false_alarms, 8]);
        }
        learners += u32::from(!LeanGuard::of(&daily, training).episodes.is_empty());
    }
    f64::from(learners) / f64::from(LEARNERS)
}

#[test]
fn noise_seldom_sets_it_off_in_sixty_sessions_and_a_real_drift_mostly_does() {
    for (seed, (d, c)) in (0..).zip([(1.0, 0.0), (1.5, 0.3), (0.5, -0.3), (2.0, 0.0)]) {
        let falsely = told(d, c, 0.0, seed);
        assert!(falsely <= 0.10, "d′ {d}, c {c}: {falsely}");
    }
    let found = told(1.0, 0.0, 0.5, 9);
    assert!(found >= 0.88, "a rise of 0.5 is found in {found}");
}
