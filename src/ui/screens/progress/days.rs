//! Days of practice: half a year of squares, and what the streak has come to.

use std::collections::BTreeSet;

use super::card::{Body, Calendar, CalendarWeek, CardData, Part, Square, TableCell, TableData};
use super::facts::ProgressFacts;
use super::how::how;
use crate::base::Day;
use crate::stats::{CalendarDay, LEVELS_FROM, Streak, calendar, monday};
use crate::words::Words;

/// Weeks shown.
const WEEKS: i32 = 26;

/// The card.
pub(super) fn days(words: &Words, facts: &ProgressFacts<'_>) -> CardData {
    let first = monday(facts.today).plus(-7 * (WEEKS - 1));
    let squares = calendar(facts.daily, first..=facts.today);
    let practised = squares.iter().filter(|day| day.answers > 0).count();
    CardData {
        part: Part::Days,
        title: words.get("progress-days"),
        chip: None,
        remark: String::new(),
        reading: words.with("progress-days-reading", &[("n", practised.into())]),
        body: Body::Calendar(Calendar {
            weekdays: [1, 3, 5, 7].map(|day| words.get(&format!("progress-weekday-{day}"))),
            weeks: squares.chunks(7).map(|week| one_week(words, facts.today, week)).collect(),
            key: ("0".to_owned(), words.with("progress-days-many", &[("n", LEVELS_FROM[3].into())])),
            sums: sums(words, facts),
        }),
        table: table(words, &squares),
        how: how(words, Part::Days),
    }
}

fn one_week(words: &Words, today: Day, week: &[CalendarDay]) -> CalendarWeek {
    let begins = week.iter().map(|day| day.day.ymd()).find(|(_, _, date)| *date == 1);
    let square = |day: &CalendarDay| Square {
        heat: day.level,
        today: day.day == today,
        hint: words.with("progress-day-hint", &[("day", words.date(day.day).into()), ("n", day.answers.into())]),
    };
    CalendarWeek {
        month: begins.map(|(_, month, _)| words.get(&format!("progress-month-{month}"))),
        days: week.iter().map(square).collect(),
    }
}

/// Current streak, longest, and time in all.
fn sums(words: &Words, facts: &ProgressFacts<'_>) -> Vec<(String, String)> {
    let days: BTreeSet<Day> = facts.daily.days.keys().copied().collect();
    let streak = Streak::of(&days, facts.today);
    let milliseconds: u64 = facts.daily.days.values().map(|day| day.milliseconds).sum();
    let minutes = milliseconds / 60_000;
    let time = [("hours", (minutes / 60).into()), ("minutes", (minutes % 60).into())];
    let days = |n: u32| words.with("progress-n-days", &[("n", n.into())]);
    vec![
        (days(streak.current), words.get("progress-streak-now")),
        (days(streak.longest), words.get("progress-streak-longest")),
        (words.with("progress-time", &time), words.get("progress-time-all")),
    ]
}

/// The days with practice, the latest first.
fn table(words: &Words, squares: &[CalendarDay]) -> TableData {
    let head = vec![(words.get("progress-col-day"), false), (words.get("progress-col-stories"), true)];
    let practised = squares.iter().rev().filter(|day| day.answers > 0);
    let rows = practised.map(|day| vec![TableCell::day(words, day.day), TableCell::count(words, day.answers.into())]);
    TableData { head, rows: rows.collect() }
}
