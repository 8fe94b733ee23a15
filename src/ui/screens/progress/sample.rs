//! Made-up data for tests and benches: Progress with 0, 3, 40 and 10 000 answers.

use uuid::Uuid;

use super::facts::{ProgressFacts, SkillStanding, StoryFacts};
use super::{Part, ProgressData, ProgressState, Range};
use crate::base::{Confidence, Day, ItemRef, Key, Pool, SessionId, Verdict};
use crate::session::Exercise;
use crate::session::check_up::Purpose;
use crate::session::desk::Process;
use crate::stats::{Cell, Checked, Checking, Daily, Exercises, Share};
use crate::ui::screens::check_up::Stand;
use crate::ui::screens::sample;
use crate::words::Words;

/// Thursday 14 May 2026.
const TODAY: &str = "2026-05-14";

/// A small generator with a fixed output: the samples must not change from run to run.
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides.max(1)
    }
}

fn today() -> Day {
    Day::parse(TODAY).unwrap_or_default()
}

/// `answers` answers over the last `days` days: more are right as time goes by, surer ones more often.
#[must_use]
pub fn daily(answers: u32, days: i32) -> Daily {
    let mut daily = Daily::default();
    let mut dice = Dice(u64::from(answers));
    for number in 0..answers {
        let back = i32::try_from(dice.roll(u64::from(days.unsigned_abs()))).unwrap_or(0);
        let back = if number == 0 { 0 } else { back - back % 7 / 3 };
        let grown = u64::from((days - back).unsigned_abs()) * 20 / u64::from(days.unsigned_abs().max(1));
        let step = dice.roll(6);
        let key = if number % 2 == 0 { Key::News } else { Key::False };
        let chance = 50 + step * 5 + if key == Key::False { grown } else { grown / 3 };
        let verdict = if dice.roll(100) < chance { Verdict::from(key) } else { Verdict::from(key).other() };
        let confidence = Confidence::STEPS[usize::try_from(step).unwrap_or(0)];
        let day = daily.days.entry(today().plus(-back)).or_default();
        *day.cells.entry(Cell { pool: Pool::Training, key, verdict, confidence }).or_default() += 1;
        day.answers += 1;
        day.checked += u32::from(dice.roll(3) == 0);
        day.milliseconds += 18_000 + dice.roll(20_000);
    }
    daily
}

fn pick(words: &Words, english: &str, chinese: &str) -> String {
    if words.language().is_han() { chinese } else { english }.to_owned()
}

fn skills(words: &Words, answers: u32) -> Vec<SkillStanding> {
    let names = [
        ("Borrowed names and look-alike sites", "冒名和仿冒网站"),
        ("Kernel of truth", "真中掺假"),
        ("Old photo, new story", "老照片，新故事"),
        ("Emotional wording", "带情绪的词"),
        ("Cropped chart axis", "被截短的坐标轴"),
        (
            "True but surprising: odd is not the same as false, so ask what would have to be so",
            "少见，但是真的：少见不等于假，先问它要成立得先有什么",
        ),
    ];
    let shares = [94, 81, 79, 88, 54, 63];
    let count = if answers < 10 { 2 } else { names.len() };
    let one = |(at, (name, name_zh)): (usize, &(&str, &str))| {
        let of = answers.div_ceil(6).max(1);
        SkillStanding {
            name: pick(words, name, name_zh),
            right: Share { right: (of * shares[at] + 50) / 100, of },
            stripes: if answers < 10 { 0 } else { [4, 3, 3, 5, 1, 2][at] },
            due: Some(today().plus([-3, 0, 4, 26, 2, 11][at])),
        }
    };
    names.iter().enumerate().take(count).map(one).collect()
}

fn stories(words: &Words, count: u128) -> Vec<StoryFacts> {
    let titles = [
        ("City council quietly approves charge for walking in parks", "市议会悄悄通过公园散步收费"),
        ("Harbour ferry to run on solar power from June", "港口渡轮六月起改用太阳能"),
        (
            "Doctors stunned: one glass of this before bed, and three weeks later nobody could believe the scales, says a clinic nobody has heard of",
            "医生都惊呆了：睡前一杯，三周后体重秤上的数字没人敢信，一家谁也没听说过的诊所说",
        ),
    ];
    let one = |number: u128| {
        let (title, title_zh) = titles[usize::try_from(number % 3).unwrap_or(0)];
        StoryFacts {
            session: SessionId(Uuid::from_u128(number / 12 + 1)),
            item: ItemRef::new("headline-basics", format!("story-{number}")),
            title: (number % 7 != 5).then(|| pick(words, title, title_zh)),
            day: today().plus(-i32::try_from(number / 3).unwrap_or(0)),
            key: if number.is_multiple_of(2) { Key::False } else { Key::News },
            verdict: if number % 5 < 3 { Verdict::False } else { Verdict::News },
            confidence: Confidence::STEPS[usize::try_from(number % 6).unwrap_or(0)],
        }
    };
    (0..count).map(one).collect()
}

/// Every third story looked into; every second time the deciding step was found.
fn looked() -> Checking {
    let story = |n: u8| Checked {
        process: Process { opened: 2, found: n.is_multiple_of(2), needless: 1, score: 40 + n },
        given: Some((0.6, 0.8)),
    };
    let stories: Vec<Checked> = (0..50).map(story).collect();
    Checking::of(&stories)
}

fn exercised() -> Exercises {
    Exercise::BESIDE.into_iter().zip(10..).map(|(exercise, n)| (exercise, n, n - 4, 700 * u64::from(n))).collect()
}

fn build(words: &Words, answers: u32, days: i32, page: u32, search: &str) -> ProgressData {
    let daily = daily(answers, days);
    let facts = ProgressFacts {
        today: today(),
        daily: &daily,
        skills: if answers == 0 { Vec::new() } else { skills(words, answers) },
        stories: if search.is_empty() { stories(words, u128::from(answers.min(12))) } else { Vec::new() },
        page,
        more: answers > 50 && search.is_empty(),
        search: search.to_owned(),
        reading: false,
        check_up: if answers == 40 {
            Stand::Left { form: "A".to_owned(), done: 12, of: 40 }
        } else {
            Stand::Open { form: "B".to_owned(), purpose: Purpose::After, stories: 40 }
        },
        past_check_up: answers > 1_000,
        checking: if answers > 40 { looked() } else { Checking::default() },
        exercises: if answers > 40 { exercised() } else { Exercises::default() },
        lean: (answers == 1_240).then(sample::drift),
    };
    ProgressData::build(words, &facts)
}

/// Nothing yet, 3, 40 and 10 000 answers; the last also with every table open, and a search that found nothing.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, ProgressData, ProgressState)> {
    let every = [
        Part::Confidence,
        Part::Apart,
        Part::Trend,
        Part::Skills,
        Part::Days,
        Part::Twin,
        Part::Figures,
        Part::Forecast,
        Part::Checking,
    ];
    let tables = ProgressState { tables: every.into_iter().collect(), range: Range::All, ..ProgressState::default() };
    let explained = ProgressState { explained: Some(Part::Figures), ..ProgressState::default() };
    let exporting = ProgressState { exporting: true, ..ProgressState::default() };
    let searched = ProgressState { search: "zeppelin".to_owned(), range: Range::FourWeeks, ..ProgressState::default() };
    let all = ProgressState { range: Range::All, ..ProgressState::default() };
    vec![
        ("usual", build(words, 1_240, 120, 0, ""), ProgressState::default()),
        ("none", build(words, 0, 1, 0, ""), ProgressState::default()),
        ("three", build(words, 3, 1, 0, ""), ProgressState::default()),
        ("forty", build(words, 40, 12, 0, ""), ProgressState::default()),
        ("many", build(words, 10_000, 900, 3, ""), all),
        ("tables", build(words, 10_000, 900, 0, ""), tables),
        ("explained", build(words, 40, 12, 0, ""), explained),
        ("exporting", build(words, 40, 12, 0, ""), exporting),
        ("not-found", build(words, 40, 12, 0, "zeppelin"), searched),
    ]
}
