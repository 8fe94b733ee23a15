//! One day's share of what is due, and the days to come.

use paper_tiger::base::{AnsweredId, Confidence, Day, SessionId, SkillId, Timestamp, UtcOffset};
use paper_tiger::schedule::{AHEAD, Agenda, Grade, Memory, Practised, Row, due, forecast, room, step};
use proptest::prelude::*;
use uuid::Uuid;

/// An answer given at noon.
pub fn answer(skill: &SkillId, session: u128, number: u128, day: i32, right: bool, percent: u8) -> Practised {
    Practised {
        id: AnsweredId(Uuid::from_u128(number)),
        at: Timestamp(i64::from(day) * 86_400_000 + 43_200_000),
        offset: UtcOffset(0),
        session: SessionId(Uuid::from_u128(session)),
        skills: vec![skill.clone()],
        right,
        confidence: Confidence::new(percent).expect("50–100"),
    }
}

/// A skill practised rightly once, on `day`: due two days later.
fn practised(name: &str, day: i32) -> Row {
    let skill = SkillId::new(name.to_owned());
    Row::add(None, &skill, &answer(&skill, 1, 1, day, true, 60))
}

fn names(rows: &[&Row]) -> Vec<String> {
    rows.iter().map(|row| row.skill.to_string()).collect()
}

#[test]
fn the_weakest_come_first() {
    let held = |memory: Memory| step(Some(memory), Grade::Good, memory.due);
    let mut strong = practised("strong", 0);
    strong.memory = held(held(strong.memory));
    let rows = [strong, practised("fresh", 20), practised("faded", 5), practised("to come", 29), practised("b", 20)];
    // `strong` was due on the 14th, long before `fresh`, and is likelier to be still there.
    assert_eq!(names(&due(&rows, Day(30))), ["faded", "b", "fresh", "strong"]);
}

#[test]
fn the_daily_limit_follows_the_goal() {
    assert_eq!([0, 3, 4, 8, 12, 16, 20, 24, 32, 100].map(room), [4, 1, 1, 2, 3, 4, 5, 6, 8, 8]);
}

#[test]
fn coming_back_from_an_absence_is_no_mountain() {
    let mut rows: Vec<Row> = (0..11).map(|n| practised(&format!("skill-{n:02}"), n / 4)).collect();
    let mut asked = Vec::new();
    for day in 60..65 {
        let agenda = Agenda::of(&rows, Day(day), 4);
        let skills: Vec<SkillId> = agenda.for_today().iter().map(|row| row.skill.clone()).collect();
        assert_eq!(agenda.due.len(), agenda.today() + agenda.waiting());
        asked.push(skills.len());
        for (n, skill) in skills.into_iter().enumerate() {
            let row = rows.iter_mut().find(|row| row.skill == skill).expect("there");
            *row = Row::add(
                Some(row.clone()),
                &skill,
                &answer(&skill, 100 + u128::try_from(day).unwrap(), 1, day, true, 60),
            );
            let left = Agenda::of(&rows, Day(day), 4).today();
            assert!(left <= 3 - n, "what has come back today counts");
        }
    }
    assert_eq!(asked, [4, 4, 3, 0, 0]);
}

#[test]
fn a_skill_that_cannot_come_back_takes_no_room() {
    let rows: Vec<Row> = (0..5).map(|n| practised(&format!("skill-{n}"), n)).collect();
    let agenda = Agenda::of(&rows, Day(20), 2).without(|skill| skill.as_str() < "skill-3");
    assert_eq!((names(&agenda.due), agenda.left_out.len()), (vec!["skill-3".into(), "skill-4".into()], 3));
    assert_eq!((agenda.today(), agenda.waiting()), (2, 0));
}

#[test]
fn a_forecast_says_what_falls_due_and_what_will_be_asked() {
    let mut rows: Vec<Row> = (0..6).map(|n| practised(&format!("late-{n}"), 0)).collect();
    rows.extend((0..3).map(|n| practised(&format!("next-{n}"), 19)));
    rows.push(practised("far", 60));
    let days = forecast(&rows, Day(20), 4);
    assert_eq!(days.len(), AHEAD);
    let figures: Vec<_> = days.iter().take(4).map(|load| (load.day.0, load.due, load.asked)).collect();
    assert_eq!(figures, [(20, 6, 4), (21, 3, 4), (22, 0, 1), (23, 0, 0)]);
    assert_eq!(days.iter().map(|load| load.due).sum::<usize>(), 9, "the far one is beyond the thirty days");
    assert!(forecast(&[], Day(0), 4).iter().all(|load| load.due == 0 && load.asked == 0));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn a_forecast_loses_nothing_and_keeps_the_limit(days in prop::collection::vec(0..60_i32, 0..40), most in 1..9_usize) {
        let rows: Vec<Row> = days.iter().enumerate().map(|(n, &day)| practised(&format!("s{n}"), day)).collect();
        let today = Day(40);
        let loads = forecast(&rows, today, most);
        prop_assert!(loads.iter().all(|load| load.asked <= most));
        prop_assert_eq!(loads[0].due, due(&rows, today).len());
        let within = rows.iter().filter(|row| row.memory.due <= today.plus(29)).count();
        prop_assert_eq!(loads.iter().map(|load| load.due).sum::<usize>(), within);
        let (mut fallen, mut asked) = (0, 0);
        for load in &loads {
            (fallen, asked) = (fallen + load.due, asked + load.asked);
            prop_assert!(asked <= fallen);
            prop_assert!(load.asked == most || asked == fallen, "room is used while anything waits");
        }
    }
}
