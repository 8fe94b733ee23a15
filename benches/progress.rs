//! All of Progress from 1 000 000 answers of one learner over three years: read from the database, and after one more
//! answer.
//!
//! `cargo bench --bench progress`; the database is made anew each time, in a temporary folder or in
//! `PAPER_TIGER_BENCH_DIR`. The bars are 100 ms for all readings and figures together and 1 ms after one more answer;
//! in the release profile a bar that is passed ends with an error.

#![allow(clippy::disallowed_methods, reason = "a bench reads the clock")]
#![allow(clippy::expect_used, reason = "a bench that cannot measure has nothing better to do than stop")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use paper_tiger::base::{
    AnsweredId, Avatar, Clock, Confidence, ItemRef, Key, KindId, Language, LearnerId, PackId, Pool, Seed, SessionId,
    SkillId, Surface, Timestamp, UtcOffset, Verdict,
};
use paper_tiger::session::{Answered, Exercise, Plan, Session, SessionKind};
use paper_tiger::stats::{
    Auc, Brier, Daily, Discernment, LeanGuard, Overconfidence, Streak, SureAndWrong, calendar, calibration,
    checking_habit, roc, trend,
};
use paper_tiger::study::{Access, Found, HistoryQuery, NewLearner, Op, OpenOptions, Study};
use rusqlite::{Connection, params};
use uuid::Uuid;

const ANSWERS: usize = 1_000_000;
const DAYS: usize = 1095;
/// Answers of a session.
const LENGTH: usize = 16;
/// Different items, a thousand in each pack.
const ITEMS: usize = 20_000;
const SKILLS: [&str; 12] = [
    "check-the-date",
    "do-the-sum",
    "find-better-coverage",
    "investigate-the-source",
    "trace-to-origin",
    "read-past-the-headline",
    "reverse-image-search",
    "spot-emotion",
    "spot-impersonation",
    "spot-cherry-picking",
    "spot-fake-experts",
    "stop",
];
const LEARNER: LearnerId = LearnerId(Uuid::from_u128(1));
const START: i64 = 1_793_521_800_000;

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
    let mut study = filled(&options);
    let (rebuilt, took) = timed(|| study.rebuild_tallies(LEARNER));
    rebuilt.expect("tallies made anew");
    println!("tallies made anew from {ANSWERS} answers: {took:.1?}");
    let session = recorded(&mut study);
    drop(study);
    let mut study = Study::open(&options).expect("what was just made");

    let mut all = Duration::ZERO;
    for (name, read) in READINGS {
        let took = median(|| read(&study));
        println!("  {name:<34} {took:>9.2?}");
        all += took;
    }
    let mut daily = study.daily(LEARNER).expect("days");
    for (name, back) in WINDOWS {
        let took = median(|| figures(&daily, back));
        println!("  {name:<34} {took:>9.2?}");
        all += took;
    }
    report("all of Progress from the database", all, Duration::from_millis(100));

    for (name, read) in OTHERS {
        println!("  {name:<34} {:>9.2?}", median(|| read(&study)));
    }
    // Positions that the session has not used.
    let further: Vec<Answered> =
        (0..7).map(|n| Answered { position: 1000 + n, ..answer(ANSWERS + LENGTH + n as usize, &session) }).collect();
    let mut coming = further.iter();
    let took = median(|| {
        daily.add(coming.next().expect("as many as are measured"));
        figures(&daily, i32::MAX);
    });
    for next in further {
        study.apply(Op::Record(Box::new(next))).expect("one more on disk");
    }
    assert_eq!(daily, study.daily(LEARNER).expect("days"), "both ways give the same");
    report("one more answer: counted, and every figure of all time", took, Duration::from_millis(1));
}

type Reading = fn(&Study);

/// What Progress is built from.
const READINGS: [(&str, Reading); 6] = [
    ("counts by day", |study| drop(black_box(study.daily(LEARNER).expect("days")))),
    ("counts by skill", |study| drop(black_box(study.skill_tallies(LEARNER).expect("skills")))),
    ("schedule", |study| drop(black_box(study.schedule(LEARNER).expect("rows")))),
    ("check-ups", |study| drop(black_box(study.check_ups(LEARNER).expect("check-ups")))),
    ("history, first page", |study| look(study, &HistoryQuery::default(), 0, 50)),
    ("sessions, first page", |study| drop(black_box(study.session_lines(LEARNER, 0).expect("sessions")))),
];

/// Searches, pages far back, and what the window reads at its start.
const OTHERS: [(&str, Reading); 7] = [
    ("history, page 10 000", |study| look(study, &HistoryQuery::default(), 10_000, 50)),
    ("history, wrong ones", |study| look(study, &HistoryQuery { right: Some(false), found: None }, 0, 50)),
    ("history, 40 items found", |study| {
        let found = Found { items: (0..40).map(|n| item(n * 371)).collect(), ..Found::default() };
        look(study, &HistoryQuery { right: None, found: Some(found) }, 0, 50);
    }),
    ("history, a pack found", |study| {
        let found = Found { packs: vec![PackId::from("pack-7")], ..Found::default() };
        look(study, &HistoryQuery { right: Some(false), found: Some(found) }, 0, 50);
    }),
    ("start: items met, lessons done", |study| drop(black_box(study.past(LEARNER).expect("a past")))),
    ("start: the last sixty", |study| drop(black_box(study.recent(LEARNER, 60).expect("answers")))),
    ("start: sessions at hand", |study| {
        drop(black_box((study.open_sessions(LEARNER).expect("open"), study.last_session(LEARNER).expect("last"))));
        drop(black_box((study.quizzes(LEARNER).expect("quizzes"), study.has_trained(LEARNER).expect("trained"))));
    }),
];

fn look(study: &Study, query: &HistoryQuery, page: u32, expected: usize) {
    let page = study.history(LEARNER, query, page).expect("a page");
    assert_eq!(black_box(page).answers.len(), expected);
}

fn is_training(pool: &Pool) -> bool {
    *pool == Pool::Training
}

/// The windows of the screen, in days before today.
const WINDOWS: [(&str, i32); 3] =
    [("figures of 4 weeks", 27), ("figures of 12 weeks", 83), ("figures of all time", i32::MAX)];

/// Every figure of the screen over one window.
fn figures(daily: &Daily, back: i32) {
    let today = at(ANSWERS).today();
    let days = today.plus(-back)..=today;
    let counts = daily.counts(days.clone(), is_training);
    black_box((Discernment::of(&counts), Auc::of(&counts), roc(&counts), Brier::of(&counts)));
    black_box((calibration(&counts), Overconfidence::of(&counts), SureAndWrong::of(&counts)));
    black_box((trend(daily, days.clone(), is_training), checking_habit(daily, days)));
    black_box((calendar(daily, today.plus(-83)..=today), LeanGuard::of(daily, is_training)));
    black_box(Streak::of(&daily.days.keys().copied().collect(), today));
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let value = work();
    (value, start.elapsed())
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..7).map(|_| timed(&mut work).1).collect();
    times.sort();
    times[times.len() / 2]
}

fn report(name: &str, took: Duration, bar: Duration) {
    println!("{name}: {took:.2?}  (bar {bar:?})");
    if took > bar && !cfg!(debug_assertions) {
        std::process::exit(1);
    }
}

/// The answers spread evenly over the days, seconds apart.
fn at(n: usize) -> Clock {
    let (day, second) = (n * DAYS / ANSWERS, n % (ANSWERS / DAYS + 1));
    let ms = i64::try_from(day * 86_400_000 + second * 20_000).expect("a time not far off");
    Clock { now: Timestamp(START + ms), offset: UtcOffset(7200) }
}

fn item(n: usize) -> ItemRef {
    let n = n % ITEMS;
    ItemRef::new(format!("pack-{}", n / 1000).as_str(), format!("item-{n:05}").as_str())
}

fn session(n: usize) -> Session {
    Session {
        id: SessionId(Uuid::from_u128(n as u128 + 1)),
        learner: LEARNER,
        plan: Plan {
            kind: if n.is_multiple_of(500) { quiz(n / 500) } else { SessionKind::Practice },
            language: Language::english(),
            seed: Seed(7),
            items: (0..LENGTH).map(|i| item(n * LENGTH + i)).collect(),
            desk: Vec::new(),
            asks: Vec::new(),
        },
        started: at(n * LENGTH),
        skipped: Vec::new(),
        ended: Some(at(n * LENGTH + LENGTH - 1)),
    }
}

fn quiz(n: usize) -> SessionKind {
    SessionKind::Lesson {
        pack: format!("pack-{}", n % 20).as_str().into(),
        lesson: format!("lesson-{n}").as_str().into(),
    }
}

/// Right in seven of ten, of all six steps of confidence.
fn answer(n: usize, session: &Session) -> Answered {
    let clock = at(n);
    let key = if n.is_multiple_of(2) { Key::News } else { Key::False };
    let right = n * 7 % 10 < 7;
    let confidence = Confidence::STEPS[n * 13 / 3 % 6];
    let position = n % LENGTH;
    let ms = u64::try_from(clock.now.0).expect("after 1970");
    let random = u128::try_from(n).expect("a number").to_be_bytes();
    Answered {
        id: AnsweredId(uuid::Builder::from_unix_timestamp_millis(ms, random[6..].try_into().expect("ten")).into_uuid()),
        learner: LEARNER,
        session: session.id,
        position: u32::try_from(position).expect("a small number"),
        item: session.plan.items[position].clone(),
        revision: "1.0.0".to_owned(),
        language: Language::english(),
        key,
        kind: KindId::new(if key == Key::News { "routine-report" } else { "false-context" }),
        skills: vec![SkillId::new(SKILLS[n % 12]), SkillId::new(SKILLS[n / 12 % 12])],
        techniques: Vec::new(),
        pool: Pool::Training,
        surface: Surface::NewsSite,
        exercise: Exercise::Judge,
        verdict: if right { key.into() } else { Verdict::from(key).other() },
        confidence_before: Confidence::LEAST,
        confidence,
        met_before: n.is_multiple_of(50),
        steps: if n.is_multiple_of(4) { serde_json::json!([{ "tool": "date" }]) } else { serde_json::json!([]) },
        milliseconds: 20_600,
        at: clock.now,
        offset: clock.offset,
        app_version: "0.1.0".to_owned(),
    }
}

/// A database with all the answers, put in past the door in one transaction: through it each would be flushed.
fn filled(options: &OpenOptions) -> Study {
    let mut study = Study::open(options).expect("an empty data folder");
    let new = NewLearner { id: LEARNER, name: "Ada".to_owned(), avatar: Avatar::Fox, at: at(0) };
    study.apply(Op::AddLearner(new)).expect("a learner");
    drop(study);
    let mut connection = Connection::open(options.data_dir.join("progress.db")).expect("the database");
    let (rows, took) = timed(|| fill(&mut connection));
    rows.expect("answers put in");
    println!("{ANSWERS} answers put in: {took:.1?}");
    connection.close().expect("closed");
    Study::open(options).expect("the database that was filled")
}

fn fill(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    {
        let mut sessions = transaction.prepare("INSERT INTO sessions VALUES (?1, ?2, ?3, '[]', ?4, ?5, ?6, ?5)")?;
        let mut answers = transaction.prepare(include_str!("../src/store/answered/insert.sql"))?;
        for n in 0..ANSWERS / LENGTH {
            let session = session(n);
            let (started, ended) = (session.started, session.ended.unwrap_or_default());
            let plan = serde_json::to_string(&session.plan).expect("JSON");
            sessions.execute(params![session.id.0, LEARNER.0, plan, started.now.0, started.offset.0, ended.now.0])?;
            for i in 0..LENGTH {
                put(&mut answers, &answer(n * LENGTH + i, &session))?;
            }
        }
    }
    transaction.commit()
}

fn put(statement: &mut rusqlite::Statement<'_>, a: &Answered) -> rusqlite::Result<()> {
    let skills = serde_json::to_string(&a.skills).expect("JSON");
    statement.execute(params![
        a.id.0,
        a.learner.0,
        a.session.0,
        a.position,
        a.item.pack.as_str(),
        a.revision,
        a.item.item.as_str(),
        a.language.as_str(),
        a.key.as_str(),
        a.kind.as_str(),
        skills,
        "[]",
        "training",
        a.surface.as_str(),
        "judge",
        a.verdict.as_str(),
        a.confidence_before.percent(),
        a.confidence.percent(),
        a.met_before,
        a.steps.to_string(),
        a.milliseconds,
        a.at.0,
        a.offset.0,
        a.app_version,
    ])?;
    Ok(())
}

/// One more session, under way through the door, so that the skills are scheduled.
fn recorded(study: &mut Study) -> Session {
    let session = Session { ended: None, ..session(ANSWERS / LENGTH + 1) };
    study.apply(Op::StartSession(session.clone())).expect("a session");
    for i in 1..LENGTH - 1 {
        study.apply(Op::Record(Box::new(answer(ANSWERS + i, &session)))).expect("an answer");
    }
    session
}
