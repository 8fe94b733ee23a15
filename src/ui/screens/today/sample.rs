//! Made-up data for tests and benches: Today.

use uuid::Uuid;

use super::{LessonFacts, ResumeFacts, SkillFacts, TodayData, TodayFacts, TodayState};
use crate::base::{Clock, Day, SessionId, Timestamp, UtcOffset};
use crate::session::check_up::Purpose;
use crate::stats::guard::Lean;
use crate::ui::screens::check_up::Stand;
use crate::ui::screens::sample;
use crate::words::Words;

fn clock() -> Clock {
    // Thursday 14 May 2026, 19:30 at UTC+8.
    Clock { now: Timestamp(1_778_758_200_000), offset: UtcOffset(8 * 3600) }
}

fn pick<'a>(words: &Words, english: &'a str, chinese: &'a str) -> String {
    if words.language().is_han() { chinese } else { english }.to_owned()
}

fn lesson(words: &Words, page: usize, long: bool) -> LessonFacts {
    let (title, title_zh) = if long {
        (
            "Old photo, new story: how a picture of one flood became the picture of three others",
            "老照片，新故事：一张洪水的照片怎样变成另外三场洪水的照片",
        )
    } else {
        ("Old photo, new story", "老照片，新故事")
    };
    LessonFacts {
        pack: "images-and-video".into(),
        lesson: "old-photo".into(),
        title: pick(words, title, title_zh),
        pack_title: pick(words, "Images and video", "图片与视频"),
        cover: Some("cover-images-video".to_owned()),
        page,
        pages: 5,
        next: pick(words, "Find where a picture first appeared", "找出图片最早出现在哪里"),
        quiz: 10,
        minutes: 9,
    }
}

fn skills(words: &Words, due: &[i32]) -> Vec<SkillFacts> {
    let names = [
        ("Cropped chart axis", "被截短的坐标轴"),
        ("True but surprising", "少见，但是真的"),
        (
            "Old picture in a new place: check where it was first and who took it",
            "旧图新用：查清最早出现在哪里、是谁拍的",
        ),
        ("Check the date", "看日期"),
    ];
    let one = |(at, days): (usize, &i32)| SkillFacts {
        name: pick(words, names[at % 4].0, names[at % 4].1),
        mastery: [0.36, 0.5, 0.1, 0.9][at % 4],
        right: [5, 11, 0, 18][at % 4],
        of: [8, 16, 2, 20][at % 4],
        due: clock().today().plus(*days),
    };
    due.iter().enumerate().map(one).collect()
}

fn usual(words: &Words) -> TodayFacts {
    TodayFacts {
        clock: clock(),
        learner: "Mina".to_owned(),
        guest: false,
        resume: None,
        lesson: Some(lesson(words, 2, false)),
        begun: true,
        skills: skills(words, &[-1, 0, 3]),
        room: 4,
        spent: Vec::new(),
        fresh: 48,
        loading: false,
        length: 12,
        streak: 6,
        week: [true, true, true, true, true, true, false],
        spotted: (25, 31),
        trusted: (21, 29),
        today: 8,
        goal: 12,
        check_up: None,
        lean: None,
    }
}

/// A new learner, a usual day, a day with everything at its longest, a guest, nothing fresh, nothing due.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, TodayData, TodayState)> {
    let new = TodayFacts {
        lesson: Some(lesson(words, 0, false)),
        begun: false,
        skills: Vec::new(),
        streak: 0,
        week: [false; 7],
        spotted: (2, 2),
        trusted: (1, 2),
        today: 4,
        check_up: Some(Stand::Open { form: "A".to_owned(), purpose: Purpose::Before, stories: 40 }),
        ..usual(words)
    };
    let resume = TodayFacts {
        learner: "Maximiliane-Alexandra von Hohenstein".to_owned(),
        resume: Some(ResumeFacts {
            session: SessionId(Uuid::from_u128(9)),
            done: 6,
            of: 16,
            lesson: Some(lesson(words, 0, true).title),
        }),
        lesson: Some(lesson(words, 4, true)),
        skills: skills(words, &[-2, 0, 0, 0]),
        spotted: (10, 10),
        trusted: (1, 12),
        streak: 128,
        week: [true; 7],
        today: 12,
        ..usual(words)
    };
    let guest = TodayFacts {
        guest: true,
        lesson: None,
        skills: Vec::new(),
        begun: false,
        goal: 0,
        today: 0,
        spotted: (0, 0),
        trusted: (0, 0),
        ..usual(words)
    };
    let out = TodayFacts {
        fresh: 4,
        lesson: None,
        skills: skills(words, &[5]),
        spent: vec![pick(words, "Check the date", "看日期")],
        trusted: (28, 29),
        spotted: (12, 31),
        ..usual(words)
    };
    let drifting = TodayFacts {
        lean: Some(sample::drift()),
        check_up: Some(Stand::Left { form: "A".to_owned(), done: 12, of: 40 }),
        ..usual(words)
    };
    let after = TodayFacts {
        lean: Some(Lean { fell: false, ..sample::drift() }),
        check_up: Some(Stand::Open { form: "B".to_owned(), purpose: Purpose::After, stories: 40 }),
        lesson: None,
        ..usual(words)
    };
    let loading = TodayFacts { fresh: 0, loading: true, lesson: None, ..usual(words) };
    let build = |facts: TodayFacts| TodayData::build(words, &facts);
    debug_assert_eq!(clock().today(), Day::parse("2026-05-14").unwrap_or_default());
    vec![
        ("new", build(new), TodayState::default()),
        ("usual", build(usual(words)), TodayState::default()),
        ("longest", build(resume), TodayState::default()),
        ("guest", build(guest), TodayState::default()),
        ("run-out", build(out), TodayState::default()),
        ("loading", build(loading), TodayState::default()),
        ("drifting", build(drifting), TodayState::default()),
        ("after", build(after), TodayState::default()),
    ]
}
