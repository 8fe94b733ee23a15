//! Answers and counts for the tests.

use paper_tiger::base::{
    AnsweredId, Confidence, Day, ItemRef, Key, Language, LearnerId, Pool, SessionId, Surface, Timestamp, UtcOffset,
    Verdict,
};
use paper_tiger::session::{Answered, Exercise};
use paper_tiger::stats::{Cell, Counts, Daily};
use uuid::Uuid;

/// The answer that the tests vary.
pub fn answer(key: Key, verdict: Verdict, percent: u8) -> Answered {
    let confidence = Confidence::new(percent).expect("50 to 100");
    Answered {
        id: AnsweredId(Uuid::from_u128(1)),
        learner: LearnerId(Uuid::from_u128(2)),
        session: SessionId(Uuid::from_u128(3)),
        position: 0,
        item: ItemRef::new("a", "i-1"),
        revision: "1.0.0".into(),
        language: Language::english(),
        key,
        kind: "fabricated".into(),
        skills: Vec::new(),
        techniques: Vec::new(),
        pool: Pool::Training,
        surface: Surface::Notice,
        exercise: Exercise::Judge,
        verdict,
        confidence_before: confidence,
        confidence,
        met_before: false,
        steps: serde_json::json!([]),
        milliseconds: 0,
        at: Timestamp(0),
        offset: UtcOffset(0),
        app_version: "0".into(),
    }
}

/// Whether `value` is the reference to 1e-9.
#[track_caller]
pub fn assert_near(value: f64, reference: f64) {
    assert!((value - reference).abs() < 1e-9, "{value} is not {reference}");
}

/// So many hits of so many news items, so many false alarms of so many false items, all at 80 %.
pub fn counts(hits: u64, news: u64, false_alarms: u64, false_items: u64) -> Counts {
    let mut counts = Counts::default();
    let sure = Confidence::new(80).expect("80");
    counts.add(Key::News, Verdict::News, sure, hits);
    counts.add(Key::News, Verdict::False, sure, news - hits);
    counts.add(Key::False, Verdict::News, sure, false_alarms);
    counts.add(Key::False, Verdict::False, sure, false_items - false_alarms);
    counts
}

/// Adds such answers to a day.
pub fn put(daily: &mut Daily, day: i32, [hits, news, false_alarms, false_items]: [u32; 4]) {
    let of_day = daily.days.entry(Day(day)).or_default();
    let cells = [
        (Key::News, Verdict::News, hits),
        (Key::News, Verdict::False, news - hits),
        (Key::False, Verdict::News, false_alarms),
        (Key::False, Verdict::False, false_items - false_alarms),
    ];
    for (key, verdict, n) in cells.into_iter().filter(|(.., n)| *n > 0) {
        let cell = Cell { pool: Pool::Training, key, verdict, confidence: Confidence::new(80).expect("80") };
        *of_day.cells.entry(cell).or_default() += n;
        of_day.answers += n;
    }
}
