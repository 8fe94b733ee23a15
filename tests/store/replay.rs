//! The schedule: boosters, and that its rows follow from the log alone.

use paper_tiger::base::{Confidence, Day, SkillId, Timestamp, UtcOffset, Verdict};
use paper_tiger::schedule::{Grade, Memory, Practised, Row, due, replay, step, step_by};
use paper_tiger::study::{Op, Study};
use proptest::prelude::*;

use crate::support::*;

fn good_when_due(times: usize) -> Vec<Memory> {
    let mut memory = step(None, Grade::Good, Day(0));
    let mut all = vec![memory];
    for _ in 1..times {
        memory = step(Some(memory), Grade::Good, memory.due);
        all.push(memory);
    }
    all
}

#[test]
fn boosters_taken_in_time_fall_on_days_2_7_14_30_60_and_90() {
    let days: Vec<i32> = good_when_due(8).iter().map(|memory| memory.due.0).collect();
    assert_eq!(days, [2, 7, 14, 30, 60, 90, 180, 270]);
}

#[test]
fn five_stripes_say_that_it_held_for_a_month() {
    let stripes: Vec<u8> = good_when_due(8).iter().map(|memory| memory.stripes()).collect();
    assert_eq!(stripes, [1, 2, 3, 4, 5, 5, 5, 5]);
    assert_eq!(step(None, Grade::Again, Day(0)).stripes(), 0);
    assert_eq!(step(None, Grade::Hard, Day(0)).stripes(), 0);
}

#[test]
fn sessions_heaped_on_one_day_do_not_climb() {
    let first = step(None, Grade::Good, Day(0));
    let heaped = (0..5).fold(first, |memory, _| step(Some(memory), Grade::Easy, Day(1)));
    assert_eq!((heaped.due, heaped.stripes(), heaped.sessions), (Day(2), 1, 6));
}

#[test]
fn a_failed_session_comes_back_within_two_days_and_two_steps_lower() {
    let held = good_when_due(5)[4];
    let failed = step(Some(held), Grade::Again, held.due);
    assert_eq!((failed.due.0 - held.due.0, failed.stripes(), failed.lapses), (2, 3, 1));
    let hard = step(Some(held), Grade::Hard, held.due);
    assert_eq!((hard.interval(), hard.stripes()), (30, 5), "the same booster again");
}

#[test]
fn a_model_of_forgetting_can_only_bring_it_sooner() {
    let due = |slips| step_by(None, Grade::Good, Day(10), slips).due;
    assert_eq!(
        [due(None), due(Some(Day(11))), due(Some(Day(40))), due(Some(Day(3)))],
        [Day(12), Day(11), Day(12), Day(11)]
    );
}

#[test]
fn a_session_gives_a_skill_one_grade() {
    let mut study = Study::guest().unwrap();
    let session = with_ada(&mut study, 3);
    let row = |study: &Study| study.schedule(learner_id(1)).unwrap()[0].clone();
    assert_eq!((row(&study).memory.grade, row(&study).memory.sessions), (Grade::Easy, 1));

    let mut wrong = answer(&session, 3, later(3 * MINUTE));
    wrong.verdict = Verdict::News;
    study.apply(record(&wrong)).unwrap();
    assert_eq!((row(&study).memory.grade, row(&study).memory.sessions), (Grade::Hard, 1));

    let mut known = answer(&session, 4, later(4 * MINUTE));
    (known.verdict, known.met_before) = (Verdict::False, true);
    study.apply(record(&known)).unwrap();
    assert_eq!(row(&study).tally.answers, 4, "a story that was known shows no skill");

    let today = start().today();
    assert!(due(&study.schedule(learner_id(1)).unwrap(), today).is_empty());
    assert_eq!(due(&study.schedule(learner_id(1)).unwrap(), today.plus(1)).len(), 1, "hard: it is expected to slip");
}

/// One answer of a generated log: which of three sessions, minutes since the last, skills, right, confidence, met.
type Given = (u8, i64, Vec<u8>, bool, u8, bool);

fn given() -> impl Strategy<Value = Given> {
    let minutes = prop_oneof![Just(0), -300i64..300, 1000i64..40_000];
    (1u8..4, minutes, prop::collection::vec(0u8..3, 0..4), any::<bool>(), 50u8..=100, prop::bool::weighted(0.2))
}

/// Records a log, answer by answer; gives the schedule the store kept and the answers as the schedule sees them.
fn recorded(log: &[Given]) -> (Vec<Row>, Vec<Row>, Vec<Practised>) {
    let mut study = Study::guest().unwrap();
    study.apply(new_learner(1, "Ada")).unwrap();
    let sessions: Vec<_> = (0..4).map(|n| session(n, learner_id(1), start())).collect();
    for session in &sessions {
        study.apply(Op::StartSession(session.clone())).unwrap();
    }
    let (mut ms, mut positions, mut seen) = (0, [0u32; 4], Vec::new());
    for (which, minutes, skills, right, percent, met) in log {
        ms += minutes * MINUTE;
        let (session, position) = (&sessions[usize::from(*which)], &mut positions[usize::from(*which)]);
        let mut answered = answer(session, *position, later(ms));
        *position += 1;
        answered.skills = skills.iter().map(|n| SkillId::new(format!("skill-{n}"))).collect();
        answered.verdict = if *right { answered.key.into() } else { Verdict::from(answered.key).other() };
        answered.confidence = Confidence::new(*percent).unwrap();
        answered.met_before = *met;
        study.put(record(&answered)).unwrap();
        // Others wait and are counted together.
        if percent.is_multiple_of(2) {
            study.catch_up().unwrap();
        }
        if !met {
            seen.push(Practised {
                id: answered.id,
                at: answered.at,
                offset: answered.offset,
                session: answered.session,
                skills: answered.skills.clone(),
                right: answered.is_right(),
                confidence: answered.confidence,
            });
        }
    }
    study.catch_up().unwrap();
    let kept = study.schedule(learner_id(1)).unwrap();
    study.rebuild_schedule(learner_id(1)).unwrap();
    (kept, study.schedule(learner_id(1)).unwrap(), seen)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn rows_kept_answer_by_answer_are_those_of_a_replay(
        (log, seed) in (prop::collection::vec(given(), 0..12), any::<u64>())
    ) {
        let (kept, rebuilt, mut seen) = recorded(&log);
        prop_assert_eq!(&kept, &rebuilt);
        // Two machines' logs come together in any order.
        seen.sort_by_key(|answer| answer.id.0.as_u128().wrapping_mul(u128::from(seed) | 1));
        prop_assert_eq!(&kept, &replay(&seen));
    }

    #[test]
    fn a_memory_is_due_after_its_last_session_and_within_a_quarter(
        grades in prop::collection::vec((0usize..4, 0i32..120), 1..20)
    ) {
        let all = [Grade::Again, Grade::Hard, Grade::Good, Grade::Easy];
        let (mut memory, mut day) = (None, Day(0));
        for (grade, days) in grades {
            day = day.plus(days);
            let next = step(memory, all[grade], day);
            prop_assert!(next.due > day && next.interval() <= 90, "{next:?}");
            prop_assert!(next.stripes() <= 5);
            memory = Some(next);
        }
    }
}

#[test]
fn a_day_ends_at_the_learner_s_own_midnight() {
    let skill = SkillId::new("check-the-date");
    let at = |offset| Practised {
        id: answer_id(0, 1),
        at: Timestamp(23 * 3_600_000),
        offset: UtcOffset(offset),
        session: session_id(1),
        skills: vec![skill.clone()],
        right: true,
        confidence: Confidence::LEAST,
    };
    assert_eq!(replay(&[at(0)])[0].day, Day(0));
    assert_eq!(replay(&[at(7200)])[0].day, Day(1));
}
