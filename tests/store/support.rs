//! A folder, a clock, and things to put on record.

use std::path::{Path, PathBuf};

use paper_tiger::base::{
    AnsweredId, Avatar, Clock, Confidence, ItemRef, Key, KindId, Language, LearnerId, Pool, Seed, SessionId, SkillId,
    Surface, TechniqueId, Timestamp, UtcOffset, Verdict,
};
use paper_tiger::session::{Answered, Exercise, Plan, Session, SessionKind};
use paper_tiger::study::{Access, NewLearner, Op, OpenOptions, Study, StudyError};
use tempfile::TempDir;
use uuid::Uuid;

pub const MINUTE: i64 = 60_000;
pub const DAY: i64 = 86_400_000;

/// 2026-11-01T08:30:00Z, two hours east.
pub fn start() -> Clock {
    Clock { now: Timestamp(1_793_521_800_000), offset: UtcOffset(7200) }
}

/// So many milliseconds after the start.
pub fn later(ms: i64) -> Clock {
    Clock { now: Timestamp(start().now.0 + ms), ..start() }
}

/// A data folder that does not exist yet, in a temporary one that goes away.
pub struct Folder {
    _keep: TempDir,
    pub dir: PathBuf,
}

pub fn folder() -> Folder {
    let keep = tempfile::tempdir().unwrap();
    let dir = keep.path().join("deep/er/paper-tiger");
    Folder { _keep: keep, dir }
}

impl Folder {
    pub fn options(&self, access: Access) -> OpenOptions {
        OpenOptions::new(&self.dir, access, "a test", "0.1.0", start())
    }

    pub fn open(&self) -> Study {
        Study::open(&self.options(Access::Writer)).unwrap()
    }

    pub fn refused(&self, access: Access) -> StudyError {
        Study::open(&self.options(access)).expect_err("it opened")
    }

    pub fn database(&self) -> PathBuf {
        self.dir.join("progress.db")
    }

    /// Every file below the folder with its bytes, the lock's own two left out.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(&self.dir, &mut files);
        files.retain(|(path, _)| !path.ends_with("progress.lock") && !path.ends_with("progress.holder"));
        files.sort();
        files
    }
}

fn collect(dir: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push((path.clone(), std::fs::read(&path).unwrap()));
        }
    }
}

pub fn learner_id(n: u8) -> LearnerId {
    LearnerId(Uuid::from_u128(0xfeed_0000_0000_4000_8000_0000_0000_0000 + u128::from(n)))
}

pub fn session_id(n: u8) -> SessionId {
    SessionId(Uuid::from_u128(0x5e55_0000_0000_4000_8000_0000_0000_0000 + u128::from(n)))
}

/// Version 7, as the window and the terminal make them.
pub fn answer_id(ms: i64, n: u128) -> AnsweredId {
    let seconds = u64::try_from(ms).unwrap();
    AnsweredId(
        uuid::Builder::from_unix_timestamp_millis(seconds, &n.to_be_bytes()[6..].try_into().unwrap()).into_uuid(),
    )
}

pub fn new_learner(n: u8, name: &str) -> Op {
    Op::AddLearner(NewLearner { id: learner_id(n), name: name.to_owned(), avatar: Avatar::Owl, at: start() })
}

/// A session of twelve items.
pub fn session(n: u8, learner: LearnerId, at: Clock) -> Session {
    Session {
        id: session_id(n),
        learner,
        plan: Plan {
            kind: SessionKind::Practice,
            language: Language::english(),
            seed: Seed(7),
            items: (0..12).map(|i| ItemRef::new("headline-basics", format!("hb-{i:03}").as_str())).collect(),
            desk: Vec::new(),
            asks: Vec::new(),
        },
        started: at,
        skipped: Vec::new(),
        ended: None,
    }
}

/// The answer at a position of a session, right and fairly sure.
pub fn answer(session: &Session, position: u32, at: Clock) -> Answered {
    Answered {
        id: answer_id(at.now.0, u128::from(position) + 100 * (session.id.0.as_u128() & 0xff)),
        learner: session.learner,
        session: session.id,
        position,
        item: session.plan.items[position as usize].clone(),
        revision: "1.0.0".to_owned(),
        language: Language::english(),
        key: if position.is_multiple_of(2) { Key::News } else { Key::False },
        kind: KindId::new("false-context"),
        skills: vec![SkillId::new("check-the-date")],
        techniques: vec![TechniqueId::new("emotion")],
        pool: Pool::Training,
        surface: Surface::ChatForward,
        exercise: Exercise::Judge,
        verdict: if position.is_multiple_of(2) { Verdict::News } else { Verdict::False },
        confidence_before: Confidence::LEAST,
        confidence: Confidence::new(90).unwrap(),
        met_before: false,
        steps: serde_json::json!([{ "tool": "other-coverage", "after": 0.1 }]),
        milliseconds: 20_600,
        at: at.now,
        offset: at.offset,
        app_version: "0.1.0".to_owned(),
    }
}

pub fn record(answered: &Answered) -> Op {
    Op::Record(Box::new(answered.clone()))
}

/// Ada, with a session under way and `answers` answers in it.
pub fn with_ada(study: &mut Study, answers: u32) -> Session {
    study.apply(new_learner(1, "Ada")).unwrap();
    let session = session(1, learner_id(1), start());
    study.apply(Op::StartSession(session.clone())).unwrap();
    for position in 0..answers {
        study.apply(record(&answer(&session, position, later(i64::from(position) * MINUTE)))).unwrap();
    }
    session
}

/// The database as it is, without the program's door.
pub fn raw(path: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(path).unwrap()
}
