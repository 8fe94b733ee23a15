//! One answer recorded durably, beside a bare 100-byte append + fsync in the same run and the same folder.
//!
//! `cargo bench --bench answer`; the folder is a temporary one, or `PAPER_TIGER_BENCH_DIR` to measure another disk.
//! The two take turns, so that both meet the same state of the disk. The bar is a ratio of the medians of 1.5.

#![allow(clippy::disallowed_methods, reason = "a bench reads the clock")]
#![allow(clippy::expect_used, reason = "a bench that cannot measure has nothing better to do than stop")]

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use paper_tiger::base::{
    AnsweredId, Avatar, Clock, Confidence, ItemRef, Key, KindId, Language, LearnerId, Pool, Seed, SessionId, SkillId,
    Surface, TechniqueId, Timestamp, UtcOffset, Verdict,
};
use paper_tiger::session::{Answered, Exercise, Plan, Session, SessionKind};
use paper_tiger::study::{Access, NewLearner, Op, OpenOptions, Study};
use uuid::Uuid;

/// Answers measured, after as many sessions as they fill.
const ANSWERS: usize = 1600;

/// Answers of a session.
const LENGTH: usize = 16;

/// Ratio of the medians that may not be passed.
const BAR: f64 = 1.5;

const LEARNER: LearnerId = LearnerId(Uuid::from_u128(1));

fn main() {
    let Some(dir) = std::env::var_os("PAPER_TIGER_BENCH_DIR").map(PathBuf::from) else {
        let dir = tempfile::tempdir().expect("a temporary folder");
        return measure(dir.path());
    };
    let dir = tempfile::tempdir_in(dir).expect("a temporary folder in PAPER_TIGER_BENCH_DIR");
    measure(dir.path());
}

fn measure(dir: &Path) {
    let options = OpenOptions::new(dir.join("data"), Access::Writer, "the bench", "0.1.0", at(0));
    let mut study = Study::open(&options).expect("an empty data folder");
    let new = NewLearner { id: LEARNER, name: "Ada".to_owned(), avatar: Avatar::Fox, at: at(0) };
    study.apply(Op::AddLearner(new)).expect("a learner");
    let mut bare = File::options().create(true).append(true).open(dir.join("bare.log")).expect("a file");

    let (mut recorded, mut counted, mut appended) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..ANSWERS {
        if n % LENGTH == 0 {
            study.apply(Op::StartSession(session(n / LENGTH))).expect("a session");
            // As the window does when nothing has been answered for a moment.
            study.tidy().expect("room on the disk");
        }
        let op = Op::Record(Box::new(answer(n)));
        recorded.push(timed(|| {
            study.put(&op).expect("an answer on disk");
        }));
        counted.push(timed(|| study.catch_up().expect("an answer counted")));
        appended.push(timed(|| {
            bare.write_all(&[b'x'; 100]).expect("an append");
            bare.sync_all().expect("a flush");
        }));
    }
    report(&mut recorded, &mut counted, &mut appended);
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn report(recorded: &mut [Duration], counted: &mut [Duration], appended: &mut [Duration]) {
    recorded.sort();
    counted.sort();
    appended.sort();
    let line = |name: &str, times: &[Duration]| {
        let of = |percent: usize| times[(times.len() - 1) * percent / 100];
        println!("{name:<28} median {:>9.1?}  p95 {:>9.1?}  p99 {:>9.1?}", of(50), of(95), of(99));
    };
    line("answer recorded", recorded);
    line("and then counted", counted);
    line("100 bytes appended + fsync", appended);
    let ratio = recorded[recorded.len() / 2].as_secs_f64() / appended[appended.len() / 2].as_secs_f64();
    println!("ratio of the medians         {ratio:.2}  (bar {BAR})");
    if ratio > BAR {
        std::process::exit(1);
    }
}

/// Half a minute between answers, a day between sessions.
fn at(n: usize) -> Clock {
    let ms = i64::try_from(n / LENGTH * 86_400_000 + n % LENGTH * 30_000).expect("a time not far off");
    Clock { now: Timestamp(1_793_521_800_000 + ms), offset: UtcOffset(7200) }
}

fn item(n: usize) -> ItemRef {
    ItemRef::new("headline-basics", format!("hb-{n:05}").as_str())
}

fn session(n: usize) -> Session {
    Session {
        id: SessionId(Uuid::from_u128(n as u128)),
        learner: LEARNER,
        plan: Plan {
            kind: SessionKind::Practice,
            language: Language::english(),
            seed: Seed(7),
            items: (0..LENGTH).map(|i| item(n * LENGTH + i)).collect(),
            desk: Vec::new(),
            asks: Vec::new(),
        },
        started: at(n * LENGTH),
        skipped: Vec::new(),
        ended: None,
    }
}

fn answer(n: usize) -> Answered {
    let now = at(n);
    let seconds = u64::try_from(now.now.0).unwrap_or(0);
    let id = uuid::Builder::from_unix_timestamp_millis(seconds, &[0; 10]).into_uuid();
    Answered {
        id: AnsweredId(id),
        learner: LEARNER,
        session: SessionId(Uuid::from_u128((n / LENGTH) as u128)),
        position: u32::try_from(n % LENGTH).expect("a small number"),
        item: item(n),
        revision: "1.0.0".to_owned(),
        language: Language::english(),
        key: Key::False,
        kind: KindId::new("false-connection"),
        skills: vec![
            SkillId::new("read-past-the-headline"),
            SkillId::new(["check-the-date", "find-the-source"][n % 2]),
        ],
        techniques: vec![TechniqueId::new("emotion")],
        pool: Pool::Training,
        surface: Surface::NewsSite,
        exercise: Exercise::Judge,
        verdict: if n.is_multiple_of(5) { Verdict::News } else { Verdict::False },
        confidence_before: Confidence::LEAST,
        confidence: Confidence::MOST,
        met_before: false,
        steps: serde_json::json!([]),
        milliseconds: 20_600,
        at: now.now,
        offset: now.offset,
        app_version: "0.1.0".to_owned(),
    }
}
