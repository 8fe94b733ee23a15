//! The real binary is killed in the middle of practice, again and again: no answer whose reveal was seen is lost,
//! none is there twice, the database stays sound, and the session goes on at the same story.
#![cfg(unix)] // elsewhere `Child::kill` is no less final, but times differ

#[path = "support/press.rs"]
mod press;

use std::collections::{HashMap, HashSet};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use paper_tiger::base::{Clock, ItemRef};
use paper_tiger::session::{Answered, Run};
use paper_tiger::study::{Access, Learner, OpenOptions, Study};
use press::Press;
use serde_json::Value;

const KILLS: usize = 210;
/// So that the packs stay small: after so many kills somebody else goes on.
const KILLS_EACH: usize = 10;

/// Small, seeded, and enough to be killed at odd moments (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// Starts practice and hands it more answers than it can use.
fn practise(data: &Path, lessons: &Path, learner: &str) -> (Child, Receiver<Value>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_paper-tiger"))
        .args(["practice", "--json", "--resume", "--items", "20", "--lang", "en", "--learner", learner])
        .arg("--pack")
        .arg("press")
        .arg("--data-dir")
        .arg(data)
        .arg("--lessons")
        .arg(lessons)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary starts");
    let mut input = child.stdin.take().expect("piped");
    input.write_all("n 80\nf 95\n".repeat(20).as_bytes()).expect("it reads");
    let output = child.stdout.take().expect("piped");
    let (send, lines) = channel();
    thread::spawn(move || {
        // Held until the end, or the program would find the end of its input and leave by itself.
        let _input = input;
        let mut output = BufReader::new(output);
        let mut line = String::new();
        while output.read_line(&mut line).is_ok_and(|read| read > 0) {
            // A line cut off by the kill was not acknowledged.
            if line.ends_with('\n') {
                let value = serde_json::from_str(&line).expect("one JSON object a line");
                if send.send(value).is_err() {
                    return;
                }
            }
            line.clear();
        }
    });
    (child, lines)
}

fn record(data: &Path) -> Option<Study> {
    let options = OpenOptions::new(data, Access::Reader, "test", "0", Clock::default());
    Study::open(&options).ok()
}

fn learner(study: &Study, name: &str) -> Option<Learner> {
    study.learners_named(name).expect("readable").pop()
}

/// The story that has to come next, if a session is under way.
fn next_story(study: &Study, name: &str) -> Option<ItemRef> {
    let session = study.open_session(learner(study, name)?.id).expect("readable")?;
    let answered = study.answered_of_session(session.id).expect("readable");
    Run::resume(session, &answered, []).current().cloned()
}

fn text<'a>(line: &'a Value, field: &str) -> &'a str {
    line[field].as_str().expect("a text")
}

/// Everything that can be said after a kill.
fn inspect(study: &Study, name: &str, acknowledged: &HashMap<String, Value>) -> usize {
    assert_eq!(study.integrity_check().expect("readable"), Vec::<String>::new());
    let Some(learner) = learner(study, name) else {
        assert!(acknowledged.is_empty());
        return 0;
    };
    let answers: Vec<Answered> = study.answered(learner.id).expect("readable");
    let by_id: HashMap<String, &Answered> = answers.iter().map(|a| (a.id.to_string(), a)).collect();
    let places: HashSet<_> = answers.iter().map(|a| (a.session, a.position)).collect();
    let stories: HashSet<_> = answers.iter().map(|a| &a.item).collect();
    assert_eq!(places.len(), answers.len(), "an answer is there twice");
    assert_eq!(stories.len(), answers.len(), "a story was asked twice");
    for (id, reveal) in acknowledged {
        let answer = by_id.get(id).unwrap_or_else(|| panic!("{name} lost an acknowledged answer: {reveal}"));
        assert_eq!(answer.item.item.as_str(), text(reveal, "id"));
        assert_eq!(answer.verdict.as_str(), text(reveal, "verdict"));
    }
    answers.len()
}

#[test]
fn no_acknowledged_answer_is_lost_to_a_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, lessons) = (folder.path().join("data"), folder.path().join("press"));
    Press::new("press", 1, 10, 140).write(&lessons);
    let mut chance = Chance(0x5eed);
    let (mut acknowledged_in_all, mut answered_in_all, mut resumed) = (0, 0, 0);
    for turn in 0..KILLS.div_ceil(KILLS_EACH) {
        let name = format!("learner {turn}");
        let mut acknowledged = HashMap::new();
        let mut answered = 0;
        for _ in 0..KILLS_EACH {
            let expected = record(&data).and_then(|study| next_story(&study, &name));
            let (mut child, lines) = practise(&data, &lessons, &name);
            let mut seen: Vec<Value> = Vec::new();
            // Most die after some reveals and a moment more, some while they start.
            let mut reveals = chance.below(5);
            let starting = reveals == 0;
            while reveals > 0 {
                let Ok(line) = lines.recv_timeout(Duration::from_secs(30)) else { break };
                reveals -= u64::from(line["type"] == "reveal");
                seen.push(line);
            }
            thread::sleep(Duration::from_micros(if starting { chance.below(60_000) } else { chance.below(4_000) }));
            child.kill().expect("SIGKILL");
            child.wait().expect("dead");
            seen.extend(lines);

            let first = seen.iter().find(|line| line["type"] == "item");
            if let (Some(expected), Some(first)) = (expected, first) {
                assert_eq!(text(first, "id"), expected.item.as_str(), "it goes on at the same story");
                resumed += 1;
            }
            for line in seen.into_iter().filter(|line| line["type"] == "reveal") {
                let doubled = acknowledged.insert(text(&line, "answer").to_owned(), line);
                assert!(doubled.is_none(), "one answer was revealed twice: {doubled:?}");
            }
            if let Some(study) = record(&data) {
                answered = inspect(&study, &name, &acknowledged);
            } else {
                assert!(acknowledged.is_empty(), "the record cannot be opened");
            }
        }
        acknowledged_in_all += acknowledged.len();
        answered_in_all += answered;
    }
    println!(
        "{KILLS} kills, {acknowledged_in_all} answers acknowledged, {answered_in_all} on record, {resumed} resumed"
    );
    assert!(acknowledged_in_all >= KILLS, "too few answers to mean anything: {acknowledged_in_all}");
    assert!(resumed >= KILLS / 3, "too few sessions were resumed: {resumed}");
    assert!(answered_in_all <= acknowledged_in_all + KILLS, "more answers on record than can have been under way");
}
