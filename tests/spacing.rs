//! When skills come back: from answers to a grade, from grades to a due date, from what is due to one day's share.

#[path = "spacing/days.rs"]
mod days;
#[path = "spacing/simulation.rs"]
mod simulation;

use fsrs::{DEFAULT_PARAMETERS, FSRS, MemoryState};
use paper_tiger::base::{Confidence, Day};
use paper_tiger::schedule::{Grade, Memory, RETENTION, Tally, Trace, step, step_by};

fn tally(answers: &[(bool, u8)]) -> Tally {
    answers
        .iter()
        .fold(Tally::default(), |tally, &(right, percent)| tally.with(right, Confidence::new(percent).expect("50–100")))
}

#[test]
fn the_answers_of_one_session_make_one_grade() {
    let (right, wrong) = (true, false);
    let vectors: &[(&[(bool, u8)], Grade)] = &[
        (&[(right, 50)], Grade::Good),
        (&[(right, 100)], Grade::Good),
        (&[(wrong, 50)], Grade::Again),
        (&[(right, 80), (right, 80)], Grade::Easy),
        (&[(right, 100), (right, 60)], Grade::Easy),
        (&[(right, 79), (right, 80)], Grade::Good),
        (&[(right, 50), (right, 50), (right, 50)], Grade::Good),
        (&[(right, 100), (wrong, 100)], Grade::Hard),
        (&[(right, 90), (right, 90), (right, 90), (wrong, 50)], Grade::Hard),
        (&[(right, 90), (wrong, 50), (wrong, 50)], Grade::Again),
        (&[(wrong, 50), (wrong, 50), (wrong, 50), (right, 100)], Grade::Again),
    ];
    for (answers, grade) in vectors {
        assert_eq!(tally(answers).grade(), *grade, "{answers:?}");
    }
}

/// Grade, days since the last session, and then: stability and difficulty after it, whole days to a recall of 0.9, and
/// the chance of recall ten days later.
type Vector = (Grade, u32, f32, f32, i32, f32);

/// Made with py-fsrs 6.3.2, another program by the authors of the model, with its default parameters (the same 21 as
/// the crate's), `desired_retention=0.9`, no learning steps, no fuzz; rounded to four and six places.
#[rustfmt::skip]
const HISTORIES: [&[Vector]; 4] = [
    &[
        (Grade::Good,  0,   2.3065, 2.1181,   2, 0.774_367),
        (Grade::Good,  2,  10.9643, 2.1112,  11, 0.906_199),
        (Grade::Good,  5,  30.1332, 2.1043,  30, 0.957_497),
        (Grade::Good,  7,  54.9394, 2.0975,  55, 0.974_999),
        (Grade::Good, 16, 105.0298, 2.0906, 105, 0.986_334),
    ],
    &[
        (Grade::Again, 0,   0.2120, 6.4133,   1, 0.551_845),
        (Grade::Again, 1,   0.1009, 8.8063,   1, 0.492_986),
        (Grade::Hard,  1,   0.4511, 9.1928,   1, 0.617_738),
        (Grade::Good,  2,   1.6544, 9.1788,   2, 0.741_997),
        (Grade::Easy,  5,   7.2043, 8.8897,   7, 0.875_941),
    ],
    &[
        (Grade::Easy,  0,   8.2956, 1.0000,   8, 0.886_657),
        (Grade::Good,  2,  18.1361, 1.0000,  18, 0.935_536),
        (Grade::Again, 5,   1.8467, 7.0270,   2, 0.752_749),
        (Grade::Good,  2,   5.6229, 7.0152,   6, 0.855_882),
    ],
    &[
        (Grade::Hard,  0,   1.2931, 5.1122,   1, 0.717_870),
        (Grade::Good,  0,   1.3359, 5.1023,   1, 0.721_055),
        (Grade::Good,  1,   4.6022, 5.0924,   5, 0.838_656),
        (Grade::Hard,  7,  13.6847, 6.7273,  14, 0.920_074),
    ],
];

/// Rows keep thousandths, so a stability may be off by that much and by a few parts in ten thousand.
fn close(found: f32, wanted: f32) -> bool {
    (found - wanted).abs() <= 0.0015 + wanted * 5e-4
}

#[test]
fn a_trace_follows_the_published_model() {
    for history in HISTORIES {
        let mut trace = None;
        for &(grade, days, stability, difficulty, lasts, recall) in history {
            let after = Trace::after(trace, grade, days);
            let found = (after.stability(), after.difficulty(), after.lasts(), after.recall(10));
            assert!(close(found.0, stability) && close(found.1, difficulty), "{grade:?} {found:?}, not {stability}");
            assert_eq!(found.2, lasts, "{grade:?} {found:?}");
            assert!((found.3 - recall).abs() < 0.005, "{grade:?} {found:?}, not {recall}");
            trace = Some(after);
        }
    }
}

#[test]
fn a_trace_is_the_crate_s_own_step_with_its_default_parameters() {
    let parameters = [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];
    assert_eq!(
        DEFAULT_PARAMETERS.map(f32::to_bits),
        parameters.map(f32::to_bits),
        "another version of the model: raise schedule::RULE"
    );
    let model = FSRS::new(&parameters).expect("valid");
    for history in HISTORIES {
        let (mut trace, mut state): (Option<Trace>, Option<MemoryState>) = (None, None);
        for &(grade, days, ..) in history {
            let next = model.next_states(state, RETENTION, days).expect("finite");
            let next = [next.again, next.hard, next.good, next.easy][grade as usize].memory;
            let after = Trace::after(trace, grade, days);
            assert!(close(after.stability(), next.stability) && close(after.difficulty(), next.difficulty));
            (trace, state) = (Some(after), Some(next));
        }
    }
}

/// A skill's sessions as grade and day; after each: due, next booster, boosters passed.
fn course(sessions: &[(Grade, i32)]) -> Vec<(i32, i32, u8)> {
    let mut memory: Option<Memory> = None;
    let rows = sessions.iter().map(|&(grade, day)| {
        let next = step(memory, grade, Day(day));
        memory = Some(next);
        (next.due.0, next.booster.0, next.passed)
    });
    rows.collect()
}

#[test]
fn due_is_the_earlier_of_the_model_s_day_and_the_booster() {
    use Grade::{Again, Easy, Good, Hard};
    // All well: the model would wait 2, 11, 30, 55 days, the boosters come first.
    assert_eq!(
        course(&[(Good, 0), (Good, 2), (Good, 7), (Good, 14)]),
        [(2, 2, 0), (7, 7, 1), (14, 14, 2), (30, 30, 3)]
    );
    // Hard at first: expected to slip tomorrow. Coming back then passes no booster, whose day is the second.
    assert_eq!(course(&[(Hard, 0), (Good, 1), (Good, 2)]), [(1, 2, 0), (2, 2, 0), (7, 7, 1)]);
    // Failed: tomorrow, and tomorrow again; then the model waits 1 and 2 days, the booster 2 and 5.
    assert_eq!(course(&[(Again, 0), (Again, 1), (Hard, 2), (Good, 4)]), [(1, 2, 0), (2, 3, 0), (3, 3, 0), (6, 9, 1)]);
    // Sure at first, failed later: two boosters back, and within two days.
    assert_eq!(course(&[(Easy, 0), (Good, 2), (Again, 7), (Good, 9)]), [(2, 2, 0), (7, 7, 1), (9, 9, 0), (14, 14, 1)]);
    // Six weeks away: the booster was passed all the same, and the next is a week on.
    assert_eq!(course(&[(Good, 0), (Good, 2), (Good, 49)]), [(2, 2, 0), (7, 7, 1), (56, 56, 2)]);
}

#[test]
fn due_is_never_before_tomorrow_and_never_after_the_booster() {
    for grade in [Grade::Again, Grade::Hard, Grade::Good, Grade::Easy] {
        let mut memory = None;
        for day in [0, 0, 1, 4, 30, 29, 200] {
            let next = step(memory, grade, Day(day));
            assert!(next.due > Day(day) && next.due <= next.booster, "{grade:?} {next:?}");
            let alone = step_by(memory, grade, Day(day), None);
            assert_eq!((alone.due, alone.booster), (next.booster, next.booster), "by boosters alone");
            memory = Some(next);
        }
    }
}
