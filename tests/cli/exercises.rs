//! The desk and the exercises in the terminal, on our own lessons.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use serde_json::Value;

use crate::shell::Shell;

const MINA: &str = "practice --learner Mina --pack headline-basics --items 16 --exercises --json --seed 3 --now 2026-11-01T08:30:00+08:00";
const TOOLS: [&str; 6] = ["who", "when", "image", "coverage", "source", "sum"];

/// What somebody types who opens every tool, keeps the first page found, judges and answers what is asked, until the
/// program ends; the lines it printed.
fn sit(shell: &Shell, line: &str) -> Vec<Value> {
    let mut command = shell.command(line);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut input = child.stdin.take().expect("piped");
    let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let mut told: Vec<Value> = Vec::new();
    for line in lines {
        let line: Value = serde_json::from_str(&line.expect("readable")).expect("JSON");
        let typed = match line["type"].as_str().expect("a type") {
            "item" => {
                let tools = TOOLS.map(|tool| format!("{tool}\n"));
                format!("{}source 1\npin\nn 80\n", tools.concat())
            }
            "exercise" => match line["how"].as_str().expect("how") {
                "order" => {
                    let parts = line["offers"].as_array().expect("parts").len();
                    let numbers: Vec<String> = (1..=parts).map(|number| number.to_string()).collect();
                    format!("{}\n", numbers.join(" "))
                }
                "words" => "no such words in the story\npass\n".to_owned(),
                _ => "7\n1\n".to_owned(),
            },
            _ => String::new(),
        };
        told.push(line);
        // It may have ended by itself.
        let _ = input.write_all(typed.as_bytes());
    }
    assert!(child.wait().expect("it ends").success());
    told
}

fn of<'a>(told: &'a [Value], kind: &str) -> Vec<&'a Value> {
    told.iter().filter(|line| line["type"] == kind).collect()
}

#[test]
fn every_tool_can_be_opened_and_what_is_asked_is_asked_recorded_and_explained() {
    let shell = Shell::new();
    let told = sit(&shell, MINA);

    let opened: BTreeSet<&str> = of(&told, "desk").into_iter().filter_map(|line| line["tool"].as_str()).collect();
    assert_eq!(opened.len(), TOOLS.len(), "{opened:?}");
    let listed = of(&told, "desk").into_iter().find(|line| line["result"] == 1).expect("a page");
    assert!(listed["results"][0]["title"].is_string(), "{listed}");

    let asked: Vec<&str> = of(&told, "exercise").into_iter().filter_map(|line| line["exercise"].as_str()).collect();
    let explained = of(&told, "explained");
    let kinds: BTreeSet<&str> = asked.iter().copied().collect();
    assert!(kinds.contains("reason") && kinds.len() >= 3, "{asked:?}");
    assert!(asked.iter().filter(|kind| **kind == "reason").count() >= 4, "one item in three: {asked:?}");
    let first_asked: Vec<&str> = explained.iter().filter_map(|line| line["exercise"].as_str()).collect();
    for line in &explained {
        let score = line["score"].as_f64().expect("it was done");
        assert!((0.0..=1.0).contains(&score), "{line}");
    }
    assert!(first_asked.iter().all(|kind| *kind != "mark"), "what is passed over is not explained: {first_asked:?}");

    let summary = of(&told, "summary");
    let judged = of(&told, "reveal").len();
    assert_eq!(summary[0]["answered"], judged, "exercises are counted apart");
    let stats = shell.run("stats --learner Mina --json").ok().json();
    assert_eq!(stats["answered"], judged);

    let record = shell.path("record.json");
    shell.run(&format!("learners export Mina {}", record.display())).ok();
    let record: Value = serde_json::from_str(&std::fs::read_to_string(record).expect("written")).expect("JSON");
    let kept = record["exercised"].as_array().expect("exercises");
    assert_eq!(kept.len(), asked.len());
    let done = kept.iter().filter(|one| !one["score"].is_null()).count();
    assert_eq!(done, explained.len());
}

#[test]
fn judging_alone_asks_nothing_beside_it() {
    let shell = Shell::new();
    let told = sit(&shell, &MINA.replace(" --exercises", ""));
    assert_eq!(of(&told, "reveal").len(), 16);
    assert!(of(&told, "exercise").is_empty());
}

#[test]
fn only_what_was_opened_can_be_pinned() {
    let shell = Shell::new();
    let plain = MINA.replace(" --json", "").replace(" --exercises", "");
    let ran = shell.type_in(&plain, "pin\nsource 99\npin\nq\n").ok();
    assert!(!ran.out.contains("One finding is pinned"), "{}", ran.out);
}
