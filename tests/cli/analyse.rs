//! `analyse`: tables as people have them, in; figures, and what could not be used, out.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::shell::{Ran, Shell, finish};

/// A table on disk.
fn table(shell: &Shell, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = shell.path("answers.csv");
    fs::write(&path, bytes).expect("written");
    path
}

fn analyse(shell: &Shell, bytes: impl AsRef<[u8]>, line: &str) -> Ran {
    asked(shell, bytes, line, "")
}

fn asked(shell: &Shell, bytes: impl AsRef<[u8]>, line: &str, input: &str) -> Ran {
    let path = table(shell, bytes);
    let mut command = shell.command(&format!("analyse {line}"));
    command.arg(path);
    finish(command, input)
}

/// Seventeen hits of twenty and six false alarms of twenty, by one participant.
fn forty() -> String {
    let mut text = String::from("participant,item,truth,answer\n");
    for n in 0..20 {
        text += &format!("p1,t{n},real,{}\n", if n < 17 { "real" } else { "fake" });
        text += &format!("p1,f{n},fake,{}\n", if n < 6 { "real" } else { "fake" });
    }
    text
}

#[track_caller]
fn near(value: &Value, expected: f64) {
    let value = value.as_f64().unwrap_or_else(|| panic!("{value} is no number"));
    assert!((value - expected).abs() < 1e-9, "{value} is not {expected}");
}

/// d′ and its kin by mpmath, as in `tests/stats`.
#[test]
fn the_figures_of_a_table() {
    let report = analyse(&Shell::new(), forty(), "--json").ok().json();
    for block in [&report["overall"], &report["participants"][0]] {
        assert_eq!(
            [&block["n_true"], &block["n_false"], &block["hits"], &block["false_alarms"]],
            [&json!(20), &json!(20), &json!(17), &json!(6)]
        );
        near(&block["d_prime"], 1.464_622_136_783_255);
        near(&block["d_prime_se"], 0.444_089_073_521_021);
        near(&block["criterion"], -0.235_110_497_710_073_5);
        near(&block["criterion_se"], 0.222_044_536_760_511);
        near(&block["accuracy"], 31.0 / 40.0);
        near(&block["real_detection"], 0.85);
        near(&block["fake_detection"], 0.7);
        near(&block["distrust"], 0.0);
        near(&block["naivety"], 3.0);
        assert_eq!([&block["brier"], &block["auc"]], [&Value::Null; 2], "nobody said how sure");
    }
    let item = &report["items"][0];
    assert_eq!([&item["item"], &item["d_prime"], &item["too_few"]], [&json!("t0"), &Value::Null, &json!(true)]);
    assert_eq!([&report["groups"], &report["skipped"]], [&json!([]), &json!([])]);
    assert_eq!(report["rows"], json!({"read": 40, "used": 40, "skipped": 0, "reasons": {}, "repeated": 0}));
}

/// By hand: (0.1² + 0.2² + 0.4² + 0.9²) / 4; of the four pairs the news item is above in two, and equal in none.
#[test]
fn confidence_gives_brier_and_auc_and_may_be_missing() {
    let text = "participant,item,truth,answer,confidence\n\
                a,1,real,real,90\na,2,fake,fake,80%\na,3,fake,fake,60\na,4,real,fake,90\na,5,real,real,\n";
    let report = analyse(&Shell::new(), text, "--json").ok().json();
    let overall = &report["overall"];
    near(&overall["brier"], (0.01 + 0.04 + 0.16 + 0.81) / 4.0);
    near(&overall["auc"], 0.5);
    assert_eq!([&overall["n_confidence"], &overall["n_true"]], [&json!(4), &json!(3)]);
}

#[test]
fn a_confidence_scale_is_spread_over_50_to_100() {
    let text = "participant,item,truth,answer,confidence\na,1,real,real,7\na,2,fake,real,1\na,3,fake,real,4\n";
    let report = analyse(&Shell::new(), text, "--json --confidence-scale 1-7").ok().json();
    near(&report["overall"]["brier"], (0.0 + 0.25 + 0.5625) / 3.0);
    let german = "participant;item;truth;answer;confidence\na;1;real;real;0,75\n";
    let report = analyse(&Shell::new(), german, "--json --confidence-scale 0.5-1").ok().json();
    near(&report["overall"]["brier"], 0.0625);
}

#[test]
fn rows_that_cannot_be_used_are_listed_by_line_with_the_reason() {
    let text = "participant,item,truth,answer,confidence\n\
                a,1,real,real,80\n\
                ,2,real,real,80\n\
                a,,real,real,80\n\
                a,4,,real,80\n\
                a,5,fake,,80\n\
                a,6,real,maybe,80\n\
                a,7,real,fake,30\n\
                \"a\nb\",8,fake,fake,80\n\
                a,9,fake\n\
                a,10,unclear,real,80\n";
    let shell = Shell::new();
    let ran = analyse(&shell, text, "--json");
    assert_eq!(ran.code, 1, "{ran:?}");
    let report = ran.json();
    let told: Vec<(u64, &str, &Value)> = report["skipped"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| (row["line"].as_u64().expect("a line"), row["reason"].as_str().expect("a reason"), &row["value"]))
        .collect();
    let expected = [
        (3, "no-participant", &Value::Null),
        (4, "no-item", &Value::Null),
        (5, "no-truth", &Value::Null),
        (6, "no-answer", &Value::Null),
        (7, "unknown-answer", &json!("maybe")),
        (8, "bad-confidence", &json!("30")),
        (11, "field-count", &json!("a")),
        (12, "unknown-truth", &json!("unclear")),
    ];
    assert_eq!(told, expected);
    assert_eq!([&report["rows"]["used"], &report["rows"]["skipped"]], [&json!(2), &json!(8)]);
    assert_eq!(report["rows"]["reasons"]["bad-confidence"], json!(1));
    let words = analyse(&shell, text, "");
    assert_eq!(words.code, 1);
    assert!(words.out.contains("line 8: a confidence that is not on the scale “30”"), "{}", words.out);
    assert!(words.out.contains("Rows: 10 read, 2 used, 8 left out."), "{}", words.out);
}

#[test]
fn headers_are_known_in_several_spellings_and_delimiters() {
    for text in [
        "Subject ID;Headline;Ground truth;Response;Certainty;Condition;Wave\nx;1;real;fake;70;a;pre\n",
        "subject_id\theadline-id\tVERACITY\tVerdict\tconfidence (percent)\tClass\tTime point\nx\t1\treal\tfake\t70\ta\tpre\n",
        "参与者,题号,真伪,判断,把握程度,组别,阶段\nx,1,真,假,70,a,pre\n",
    ] {
        let report = analyse(&Shell::new(), text, "--json").ok().json();
        assert_eq!(report["overall"]["n_true"], json!(1), "{text}");
        near(&report["overall"]["brier"], 0.49);
        let groups = report["groups"].as_array().expect("a list");
        let names: Vec<_> = groups.iter().map(|group| (group["group"].as_str(), group["phase"].as_str())).collect();
        assert_eq!(names, [(Some("a"), None), (None, Some("pre")), (Some("a"), Some("pre"))]);
    }
}

#[test]
fn other_headers_are_named_and_never_guessed() {
    let shell = Shell::new();
    let text = "VP,Nr,Schluessel,Urteil\nx,1,real,fake\n";
    let ran = analyse(&shell, text, "--json");
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("participant, item, truth, answer") && ran.err.contains("VP, Nr"), "{}", ran.err);
    let columns = "--column participant=VP --column item=Nr --column truth=Schluessel --column answer=Urteil";
    let report = analyse(&shell, text, &format!("--json {columns}")).ok().json();
    assert_eq!(report["participants"][0]["participant"], json!("x"));
    assert_eq!(report["read"]["columns"]["answer"], json!("Urteil"));
    let wrong = analyse(&shell, text, "--column participant=VQ");
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("no column “VQ”"), "{}", wrong.err);
    let two = analyse(&shell, "user,subject,item,truth,answer\na,b,1,real,real\n", "");
    assert_eq!(two.code, 2);
    assert!(two.err.contains("user, subject"), "{}", two.err);
    assert_eq!(analyse(&shell, text, "--column who=VP").code, 2);
}

#[test]
fn words_are_named_or_asked_about_and_never_guessed() {
    let shell = Shell::new();
    let text = "participant,item,truth,answer\na,1,1,1\na,2,0,1\na,3,0,9\n";
    let ran = analyse(&shell, text, "--json");
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("truth column") && ran.err.contains("1, 0") && ran.err.contains("--true-words"));
    let named = analyse(&shell, text, "--json --true-words 1 --false-words 0 --skip-words 9");
    assert_eq!(named.code, 1);
    let report = named.json();
    assert_eq!([&report["overall"]["hits"], &report["overall"]["false_alarms"]], [&json!(1), &json!(1)]);
    assert_eq!(report["skipped"], json!([{"line": 4, "reason": "left-out", "value": "9"}]));
    assert_eq!(report["read"]["truth_words"], json!({"0": "false", "1": "news"}));

    let turned = "--json --true-words 1 --false-words 0 --answer-true-words 0,9 --answer-false-words 1";
    let report = analyse(&shell, text, turned).ok().json();
    assert_eq!([&report["overall"]["hits"], &report["overall"]["false_alarms"]], [&json!(0), &json!(1)]);

    let asked = asked(&shell, text, "--json --ask", "n\nn\nwhat\nf\ns\n");
    assert_eq!(asked.code, 1);
    assert_eq!(asked.json()["overall"]["hits"], json!(1));
    assert_eq!(asked.json()["skipped"][0]["reason"], json!("left-out"));
    assert_eq!(asked.err.matches("what does “0” mean?").count(), 2, "asked again after “what”: {}", asked.err);
    let both = analyse(&shell, text, "--true-words 1 --false-words 1");
    assert_eq!(both.code, 2);
}

#[test]
fn a_table_from_a_chinese_spreadsheet() {
    let shell = Shell::new();
    let text = "参与者,题目,正确答案,回答,信心\n小明,校园新闻,真,真,80\n小明,谣言一则,假,真,60\n";
    let (gb, _, _) = encoding_rs::GB18030.encode(text);
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let cases: [(&str, Vec<u8>); 4] = [
        ("UTF-8", text.into()),
        ("UTF-8", [b"\xef\xbb\xbf", text.as_bytes()].concat()),
        ("gb18030", gb.into_owned()),
        ("UTF-16LE", utf16),
    ];
    for (encoding, bytes) in cases {
        let report = analyse(&shell, bytes, "--json").ok().json();
        assert_eq!(report["read"]["encoding"], json!(encoding));
        assert_eq!(report["participants"][0]["participant"], json!("小明"), "{encoding}");
        assert_eq!(report["items"][1]["item"], json!("谣言一则"), "{encoding}");
    }
    let ran = analyse(&shell, text, "--lang zh-Hans").ok();
    assert!(ran.out.contains("共读取 2 行"), "{}", ran.out);
    let latin = b"participant,item,truth,answer\nRen\xe9e,1,real,real\n";
    let report = analyse(&shell, latin, "--json --encoding windows-1252").ok().json();
    assert_eq!(report["participants"][0]["participant"], json!("Renée"));
    assert_eq!(analyse(&shell, latin, "--encoding klingon").code, 2);
}

/// A character of UTF-8 that lies across the border of two pieces read is no sign of another encoding.
#[test]
fn long_tables_are_read_piece_by_piece() {
    let mut text = String::from("参与者,题目,真伪,判断\n");
    for n in 0..30_000 {
        text += &format!("被试{},题目{},真,{}\n", n % 700, n % 40, if n % 3 == 0 { "假" } else { "真" });
    }
    let shell = Shell::new();
    for bytes in [text.clone().into_bytes(), encoding_rs::GB18030.encode(&text).0.into_owned()] {
        let report = analyse(&shell, bytes, "--json").ok().json();
        assert_eq!([&report["rows"]["used"], &report["overall"]["hits"]], [&json!(30_000), &json!(20_000)]);
        assert_eq!(report["participants"].as_array().map(Vec::len), Some(700));
        assert_eq!(report["items"].as_array().map(Vec::len), Some(40));
        assert_eq!(report["rows"]["repeated"], json!(30_000 - 1_400), "700 and 40 meet in 1 400 pairs");
    }
}

#[test]
fn groups_and_phases_of_one_participant() {
    let text = "participant,item,truth,answer,phase,group\n\
                a,1,real,fake,pre,x\na,2,fake,fake,pre,x\na,1,real,real,post,x\na,2,fake,fake,post,x\nb,1,real,real,pre,y\n";
    let report = analyse(&Shell::new(), text, "--json").ok().json();
    let a = &report["participants"][0];
    assert_eq!([&a["group"], &a["n_true"]], [&json!("x"), &json!(2)]);
    assert_eq!([&a["phases"][0]["phase"], &a["phases"][0]["accuracy"]], [&json!("pre"), &json!(0.5)]);
    assert_eq!([&a["phases"][1]["phase"], &a["phases"][1]["accuracy"]], [&json!("post"), &json!(1.0)]);
    let post =
        report["groups"].as_array().expect("a list").iter().find(|g| g["group"].is_null() && g["phase"] == "post");
    assert_eq!(post.expect("there")["n_true"], json!(1));
    assert_eq!(report["rows"]["repeated"], json!(0), "another phase is no repetition");
}

#[test]
fn csv_has_every_block_and_no_formulas() {
    let text = "participant,item,truth,answer\n=1+2,@x,real,fake\n-ann,i,fake,fake\n";
    let ran = analyse(&Shell::new(), text, "--csv").ok();
    let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
    let headers = reader.headers().expect("headers").clone();
    assert_eq!(
        &headers.iter().take(7).collect::<Vec<_>>(),
        &["of", "participant", "item", "group", "phase", "n_true", "n_false"]
    );
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let names: Vec<_> = rows.iter().map(|row| (&row[0], &row[1], &row[2])).collect();
    let expected = [
        ("overall", "", ""),
        ("participant", "'=1+2", ""),
        ("participant", "'-ann", ""),
        ("item", "", "'@x"),
        ("item", "", "i"),
    ];
    assert_eq!(names, expected);
    let place = headers.iter().position(|name| name == "d_prime").expect("there");
    assert!(rows[1][place].is_empty() && !rows[0][place].is_empty(), "empty where undefined");
    let both = analyse(&Shell::new(), text, "--csv --json");
    assert_eq!(both.code, 2);
}

#[test]
fn what_is_no_table_is_told() {
    let shell = Shell::new();
    let nothing = finish(
        {
            let mut command = shell.command("analyse");
            command.arg(shell.path("nowhere.csv"));
            command
        },
        "",
    );
    assert_eq!(nothing.code, 2);
    assert!(nothing.err.contains("nowhere.csv could not be read"), "{}", nothing.err);
    assert_eq!(analyse(&shell, "", "").code, 2);
    let empty = analyse(&shell, "participant,item,truth,answer\n", "--json").ok().json();
    assert_eq!([&empty["overall"]["accuracy"], &empty["overall"]["distrust"]], [&Value::Null; 2]);
}

#[test]
fn the_text_has_intervals_and_says_what_was_read() {
    let ran = analyse(&Shell::new(), forty(), "").ok();
    assert!(ran.out.contains("1.46 [0.59, 2.34]"), "{}", ran.out);
    assert!(ran.out.contains("Words of the truth column: fake = false, real = news"), "{}", ran.out);
    assert!(ran.out.contains("too few to say") && ran.out.contains("and 10 more"), "{}", ran.out);
    assert_eq!(ran.err, "", "no progress where nobody watches");
}
