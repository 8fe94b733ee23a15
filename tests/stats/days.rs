//! Figures that need the day: windows, checking habit, calendar, mastery.

use paper_tiger::base::{AnsweredId, Confidence, Day, Key, Pool, SessionId, SkillId, Timestamp, UtcOffset, Verdict};
use paper_tiger::schedule::{Grade, Memory, Row, Tally, step};
use paper_tiger::session::Answered;
use paper_tiger::stats::{Counts, Daily, Share, calendar, checking_habit, mastery};
use uuid::Uuid;

use crate::support::{answer, put};

fn on(day: i64, answered: Answered) -> Answered {
    Answered { at: Timestamp(day * 86_400_000), ..answered }
}

fn history() -> Vec<Answered> {
    let looked_up = |answered| Answered { steps: serde_json::json!([{"tool": "search"}]), ..answered };
    vec![
        on(10, looked_up(answer(Key::News, Verdict::News, 90))),
        on(10, Answered { milliseconds: 2_000, ..answer(Key::False, Verdict::False, 60) }),
        on(12, Answered { met_before: true, milliseconds: 500, ..answer(Key::False, Verdict::News, 70) }),
        on(12, Answered { pool: Pool::CheckUp { form: "A".into() }, ..answer(Key::News, Verdict::False, 50) }),
    ]
}

#[test]
fn days_add_up_to_the_whole_in_any_window_and_stock() {
    let answers = history();
    let daily = Daily::of(&answers);
    assert_eq!(daily.days.len(), 2);
    assert_eq!(daily.counts(.., |_| true), Counts::of(&answers));
    assert_eq!(daily.counts(.., |pool| *pool == Pool::Training), Counts::of(&answers[..2]));
    assert_eq!(daily.counts(Day(11).., |_| true), Counts::of(&answers[2..]));
    let twelfth = &daily.days[&Day(12)];
    assert_eq!((twelfth.answers, twelfth.checked, twelfth.milliseconds), (2, 0, 500));
    let mut merged = daily.days[&Day(10)].clone();
    merged.merge(twelfth);
    assert_eq!((merged.answers, merged.checked, merged.milliseconds, merged.cells.len()), (4, 1, 2_500, 3));
}

#[test]
fn the_checking_habit_counts_every_answer() {
    let daily = Daily::of(&history());
    assert_eq!(checking_habit(&daily, ..), Share { right: 1, of: 4 });
    assert_eq!(checking_habit(&daily, Day(11)..), Share { right: 0, of: 2 });
    assert_eq!(checking_habit(&daily, Day(13)..).interval(), None);
}

#[test]
fn the_calendar_has_every_day_and_five_levels() {
    let mut daily = Daily::default();
    for (day, n) in [(1, 1), (2, 9), (3, 10), (4, 20), (5, 39), (6, 40)] {
        put(&mut daily, day, [n, n, 0, 0]);
    }
    let days = calendar(&daily, Day(0)..=Day(7));
    let levels: Vec<(i32, u8)> = days.iter().map(|day| (day.day.0, day.level)).collect();
    assert_eq!(levels, [(0, 0), (1, 1), (2, 1), (3, 2), (4, 3), (5, 3), (6, 4), (7, 0)]);
}

fn row(skill: &str, due: i32) -> Row {
    let memory = Memory { due: Day(due), passed: 1, ..step(None, Grade::Good, Day(1)) };
    Row {
        skill: skill.into(),
        memory,
        before: None,
        session: SessionId(Uuid::from_u128(1)),
        day: Day(1),
        tally: Tally::default().with(true, Confidence::MOST),
        last: (Timestamp(0), AnsweredId(Uuid::from_u128(1))),
    }
}

#[test]
fn mastery_joins_answers_and_schedule() {
    let (quote, sum) = (SkillId::from("quote"), SkillId::from("do-the-sum"));
    let answered = [(&quote, Share { right: 1, of: 1 }), (&sum, Share { right: 2, of: 3 })];
    let rows = [row("quote", 12), row("late", 13)];
    let found = mastery(answered, &rows);
    let told: Vec<_> = found.iter().map(|m| (m.skill.as_str(), m.right.of, m.stripes, m.due)).collect();
    assert_eq!(told, [("do-the-sum", 3, 0, None), ("late", 0, 2, Some(Day(13))), ("quote", 1, 2, Some(Day(12)))]);
}

#[test]
fn an_answer_belongs_to_the_day_it_had_where_it_was_given() {
    let late =
        Answered { offset: UtcOffset(8 * 3600), at: Timestamp(86_400_000 - 1), ..answer(Key::News, Verdict::News, 80) };
    assert!(Daily::of(&[late]).days.contains_key(&Day(1)));
}
