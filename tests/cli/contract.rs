//! The examples in `docs/json.md` have the very fields that the program prints.

use std::collections::BTreeMap;
use std::fs;

use paper_tiger::base::Pool;
use serde_json::Value;

use crate::press::Press;
use crate::shell::{Shell, finish};

/// The examples by the name after ` ```json `.
fn examples() -> BTreeMap<String, Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/json.md");
    let text = fs::read_to_string(path).expect("the contract is there");
    let mut examples = BTreeMap::new();
    for block in text.split("```json ").skip(1) {
        let (name, rest) = block.split_once('\n').expect("a name and an example");
        let body = rest.split("```").next().expect("an end");
        let value = serde_json::from_str(body).unwrap_or_else(|error| panic!("{name}: {error}"));
        examples.insert(name.trim().to_owned(), value);
    }
    examples
}

/// Fields and kinds of values, whatever the values; a list is told by its first entry, null by nothing.
fn shape(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), shape(value))).collect())
        }
        Value::Array(list) => Value::Array(list.first().map(shape).into_iter().collect()),
        Value::String(_) => "text".into(),
        Value::Number(_) | Value::Null => "number or null".into(),
        Value::Bool(_) => "true or false".into(),
    }
}

/// Thirty participants with a group and a phase, and one row that cannot be used.
fn analysed(shell: &Shell) -> Value {
    let mut table = String::from("participant,item,truth,answer,confidence,phase,group\n");
    for n in 0..30 {
        let answer = if n % 3 == 0 { "fake" } else { "real" };
        table += &format!("p{n},dam,real,{answer},80,pre,school\np{n},shark,fake,{answer},90,pre,school\n");
    }
    table += "p0,dam,real,maybe,80,pre,school\n";
    let path = shell.path("answers.csv");
    fs::write(&path, table).expect("written");
    let mut command = shell.command("analyse --json");
    command.arg(path);
    finish(command, "").json()
}

#[test]
fn the_documented_examples_are_what_is_printed() {
    let shell = Shell::new();
    let lessons = shell.path("press");
    Press::new("press", 1, 10, 12).write(&lessons);
    let forms = shell.path("forms");
    let form = Pool::CheckUp { form: "A".to_owned() };
    Press { pool: form, ..Press::new("check-up-a", 1, 2, 2) }.write(&forms);
    let mut command = shell.command("check --json");
    command.arg(&lessons);
    let line = "practice --learner Mina --pack press --items 10 --seed 2 --json";
    let kept = shell.practise(&lessons, line, "what\n").ok();
    let session = shell.practise(&lessons, &format!("{line} --resume"), &"n 80\n".repeat(10)).ok();
    let check_up = shell.practise(&forms, "practice --learner Mina --check-up --json", "n 80\n").ok();
    shell.run("backup make").ok();
    let list = shell.practise(&lessons, "list --json --pack press", "").ok().lines();
    let printed = BTreeMap::from([
        ("check", finish(command, "").json()),
        ("item", session.of("item").into_iter().find(|l| l["surface"] == "social-post").expect("a post")),
        ("answered", check_up.of("answered")[0].clone()),
        ("reveal", session.of("reveal")[0].clone()),
        ("note", kept.of("note")[0].clone()),
        ("kept", kept.of("kept")[0].clone()),
        ("summary", session.of("summary")[0].clone()),
        ("stats", shell.run("stats --json").ok().json()),
        ("learners", shell.run("learners --json").ok().json()),
        ("backups", shell.run("backup list --json").ok().json()),
        ("list", list[0].clone()),
        ("doctor", shell.run("doctor --json").ok().json()),
        ("analyse", analysed(&shell)),
    ]);
    let examples = examples();
    assert_eq!(examples.keys().collect::<Vec<_>>(), printed.keys().collect::<Vec<_>>());
    for (name, value) in printed {
        assert_eq!(shape(&examples[name]), shape(&value), "{name}: {value:#}");
    }
}
