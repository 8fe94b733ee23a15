//! More than one process, and one that is killed.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use paper_tiger::study::{Access, OpenOptions, Study, StudyError};

use crate::support::*;

const FOLDER: &str = "PAPER_TIGER_TEST_FOLDER";

/// Starts this test program again as another process that answers without end.
fn answering(folder: &Folder) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "processes::another_process_answers", "--ignored", "--nocapture"])
        .env(FOLDER, &folder.dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
#[ignore = "the other process of the tests below; alone it has no folder to write to"]
fn another_process_answers() {
    let Some(dir) = std::env::var_os(FOLDER) else { return };
    let options = OpenOptions::new(PathBuf::from(dir), Access::Writer, "another process", "0.1.0", start());
    let mut study = Study::open(&options).unwrap();
    let done = study.sessions(learner_id(1)).unwrap().len();
    study.apply(new_learner(1, "Ada")).unwrap();
    for n in u8::try_from(done).unwrap().. {
        let session = session(n, learner_id(1), later(i64::from(n) * DAY));
        study.apply(paper_tiger::study::Op::StartSession(session.clone())).unwrap();
        for position in 0..12 {
            let given = answer(&session, position, later(i64::from(n) * DAY + i64::from(position)));
            study.apply(record(&given)).unwrap();
            println!("\nacknowledged {}", given.id);
        }
    }
}

/// Ids that a process says are on disk.
fn acknowledged(child: &mut Child) -> impl Iterator<Item = String> + use<> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines.map_while(Result::ok).filter_map(|line| line.strip_prefix("acknowledged ").map(str::to_owned))
}

#[test]
fn no_acknowledged_answer_is_lost_or_doubled_when_the_process_is_killed() {
    let folder = folder();
    let mut said: Vec<String> = Vec::new();
    for round in 1..=6 {
        let mut child = answering(&folder);
        let mut ids = acknowledged(&mut child);
        said.extend(ids.by_ref().take(7 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        said.extend(ids);

        let study = folder.open();
        let mut kept: Vec<String> = study.answered(learner_id(1)).unwrap().iter().map(|a| a.id.to_string()).collect();
        let missing: Vec<_> = said.iter().filter(|id| !kept.contains(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
        assert!(kept.len() <= said.len() + round, "one answer a round at most was not yet told");
        let all = kept.len();
        kept.sort();
        kept.dedup();
        assert_eq!(kept.len(), all);
        assert!(study.integrity_check().unwrap().is_empty());
    }
}

#[test]
fn another_process_holds_the_lock_until_it_dies() {
    let folder = folder();
    let mut child = answering(&folder);
    let mut ids = acknowledged(&mut child);
    ids.next().unwrap();
    match folder.refused(Access::Writer) {
        StudyError::Busy { holder: Some(holder) } => {
            assert_eq!((holder.program.as_str(), holder.pid), ("another process", child.id()));
        }
        other => panic!("{other}"),
    }
    let reader = Study::open(&folder.options(Access::Reader)).unwrap();
    assert!(!reader.answered(learner_id(1)).unwrap().is_empty());
    child.kill().unwrap();
    child.wait().unwrap();
    drop(reader);
    folder.open();
}
