//! Simulated learners whose d′ and c are known: do the intervals cover them, and is the estimate off?

use paper_tiger::stats::{Discernment, Rates, normal};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

const RUNS: u32 = 2_000;

/// Answers "news" whenever what is felt, standard normal about ±d′/2, lies above c.
fn says_news(chance: &mut ChaCha8Rng, rate: f64, of: u64) -> u64 {
    // 53 bits make every number of [0, 1) that a double can be a multiple of 2⁻⁵³.
    (0..of).filter(|_| ((chance.next_u64() >> 11) as f64) * 2.0_f64.powi(-53) < rate).count() as u64
}

struct Recovered {
    d_covered: f64,
    c_covered: f64,
    d_off: f64,
}

fn simulate(d: f64, c: f64, items: u64, seed: u64) -> Recovered {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let (hit, false_alarm) = (normal::cumulative(d / 2.0 - c), normal::cumulative(-d / 2.0 - c));
    let (mut in_d, mut in_c, mut sum) = (0, 0, 0.0);
    for _ in 0..RUNS {
        let hits = says_news(&mut chance, hit, items);
        let false_alarms = says_news(&mut chance, false_alarm, items);
        let found = Discernment::from(Rates::new((hits, items), (false_alarms, items)).expect("items"));
        in_d += u32::from(found.d_prime.interval().contains(d));
        in_c += u32::from(found.criterion.interval().contains(c));
        sum += found.d_prime.value;
    }
    let part = |n: u32| f64::from(n) / f64::from(RUNS);
    Recovered { d_covered: part(in_d), c_covered: part(in_c), d_off: sum / f64::from(RUNS) - d }
}

fn covers(items: u64, most: f64) {
    let mut failed = Vec::new();
    for (d_seed, d) in (0..).zip([0.0, 0.5, 1.0, 2.0]) {
        for (c_seed, c) in (0..).zip([-0.5, 0.0, 0.5]) {
            let found = simulate(d, c, items, items * 100 + d_seed * 10 + c_seed);
            for covered in [found.d_covered, found.c_covered] {
                if !(0.93..=most).contains(&covered) {
                    failed.push(format!("d′ {d}, c {c}: {} and {}", found.d_covered, found.c_covered));
                }
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn intervals_cover_the_truth_at_20_and_20() {
    covers(20, 0.985);
}

#[test]
fn intervals_cover_the_truth_at_200_and_200() {
    covers(200, 0.97);
}

/// Every outcome at 20 + 20 with its probability, so without chance: what the documentation of `Discernment` states.
#[test]
fn the_estimate_is_a_little_small_at_20_and_20() {
    let stated = [(0.0, 0.0, 0.0), (0.5, 0.0, -0.005), (1.0, 0.0, -0.0104), (2.0, 0.0, -0.0265), (2.0, 0.5, -0.0617)];
    for (d, c, expected) in stated {
        let hits = chances(20, normal::cumulative(d / 2.0 - c));
        let false_alarms = chances(20, normal::cumulative(-d / 2.0 - c));
        let mut mean = 0.0;
        for (h, p) in (0..).zip(&hits) {
            for (f, q) in (0..).zip(&false_alarms) {
                let found = Discernment::from(Rates::new((h, 20), (f, 20)).expect("items"));
                mean += p * q * found.d_prime.value;
            }
        }
        assert!((mean - d - expected).abs() < 1e-4, "d′ {d}, c {c}: {}", mean - d);
    }
    let simulated = simulate(2.0, 0.0, 20, 7).d_off;
    assert!((-0.06..0.0).contains(&simulated), "the simulation agrees: {simulated}");
}

/// Binomial probabilities of 0 to `n`.
fn chances(n: u32, p: f64) -> Vec<f64> {
    let mut choose = 1.0;
    (0..=n)
        .map(|k| {
            let chance = choose * p.powi(k.cast_signed()) * (1.0 - p).powi((n - k).cast_signed());
            choose *= f64::from(n - k) / f64::from(k + 1);
            chance
        })
        .collect()
}
