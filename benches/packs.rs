//! Reads and checks a pack of 100 000 items (100 lesson files, about 1.2 kB an item, nothing to find), beside the
//! bare `ron` crate reading the same files into the same types, each run in a process of its own so that its
//! peak memory is its own. `--quick` takes a tenth of the files.
#![allow(clippy::disallowed_methods)] // measuring takes a clock

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use paper_tiger::pack::draft::LessonDraft;
use paper_tiger::study::library::{Library, Options, Origin, Place};
use ron::extensions::Extensions;

const ITEMS: usize = 1000;
/// Most times that reading and checking may take longer than the bare reading.
const TIME: f64 = 2.5;
/// Most times that the peak memory may be larger than the files.
const MEMORY: f64 = 4.0;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, child, what, folder] = arguments.as_slice()
        && child == "--child"
    {
        return run_one(what, Path::new(folder));
    }
    let quick = arguments.iter().any(|argument| argument == "--quick");
    let (files, rounds) = if quick { (10, 3) } else { (100, 5) };
    let folder = tempfile::tempdir()?;
    let size = generate(folder.path(), files)?;
    println!("{} items in {files} files, {:.1} MB", files * ITEMS, mb(size));
    let mut runs = Vec::new();
    for _ in 0..rounds {
        for what in ["bare", "ours", "ours-1"] {
            runs.push((what, child(what, folder.path())?));
        }
    }
    let bare = median(&runs, "bare");
    for (what, name) in
        [("bare", "bare ron, one thread"), ("ours", "read and checked"), ("ours-1", "read and checked, one thread")]
    {
        let (seconds, peak) = median(&runs, what);
        println!(
            "{name:30} {seconds:6.3} s  {:5.2} x bare   peak {:6.1} MB  {:4.2} x the files",
            seconds / bare.0,
            mb(peak),
            peak as f64 / size as f64
        );
    }
    let (seconds, peak) = median(&runs, "ours");
    let holds = seconds <= TIME * bare.0 && peak as f64 <= MEMORY * size as f64;
    println!("targets ({TIME} x, {MEMORY} x): {}", if holds { "hold" } else { "MISSED" });
    Ok(())
}

fn mb(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn median(runs: &[(&str, (f64, u64))], what: &str) -> (f64, u64) {
    let of = runs.iter().filter(|run| run.0 == what).map(|run| run.1);
    let (mut times, mut peaks): (Vec<f64>, Vec<u64>) = of.unzip();
    times.sort_by(f64::total_cmp);
    peaks.sort_unstable();
    (times[times.len() / 2], peaks[peaks.len() / 2])
}

/// Runs one measurement in a process of its own: seconds, and peak bytes.
fn child(what: &str, folder: &Path) -> io::Result<(f64, u64)> {
    let this = std::env::current_exe()?;
    let output = Command::new(this).arg("--child").arg(what).arg(folder).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut words = text.split_whitespace();
    let seconds = words.next().and_then(|word| word.parse().ok());
    let peak = words.next().and_then(|word| word.parse().ok());
    seconds.zip(peak).ok_or_else(|| io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
}

fn run_one(what: &str, folder: &Path) -> io::Result<()> {
    let start = Instant::now();
    let items = match what {
        "bare" => bare(folder)?,
        "ours" => ours(folder, usize::MAX),
        _ => ours(folder, 1),
    };
    println!("{} {} {items}", start.elapsed().as_secs_f64(), peak_memory());
    // Taking everything apart again is no part of reading it.
    std::process::exit(0)
}

fn bare(folder: &Path) -> io::Result<usize> {
    let options =
        ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES);
    let mut lessons = Vec::new();
    for file in fs::read_dir(folder.join("en"))? {
        let text = fs::read_to_string(file?.path())?;
        lessons.push(options.from_str::<LessonDraft>(&text).map_err(io::Error::other)?);
    }
    Ok(lessons.iter().map(|lesson| lesson.quiz.len()).sum())
}

fn ours(folder: &Path, threads: usize) -> usize {
    let place = Place::Path(Origin::Named, PathBuf::from(folder));
    let loaded = Library::load(&[place], &Options::with_threads(threads), &|_| {});
    assert!(loaded.findings.is_empty(), "{}", loaded.findings[0]);
    let items = loaded.counts.items;
    std::mem::forget(loaded);
    items
}

/// The most memory that this process ever held, in bytes; 0 where the system does not say.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    number.unwrap_or(0) * 1024
}

/// Writes the pack; the size of its lesson files in bytes.
fn generate(folder: &Path, files: usize) -> io::Result<u64> {
    fs::create_dir(folder.join("en"))?;
    fs::write(
        folder.join("pack.ron"),
        r#"Pack(format: 1, id: "many", revision: "1.0.0", title: {"en": "Many"}, summary: {"en": "Very many items."},
            source_language: "en", authors: ["A bench"], licence: "CC-BY-SA-4.0", level: Beginner)"#,
    )?;
    let mut size = 0;
    for file in 0..files {
        let items: String = (0..ITEMS).map(|number| item(file, number)).collect();
        let text =
            format!("Lesson(id: \"lesson-{file}\", title: \"Lesson {file}\", skills: [\"stop\"], quiz: [\n{items}])\n");
        size += text.len() as u64;
        fs::write(folder.join(format!("en/{file:03}.ron")), text)?;
    }
    Ok(size)
}

fn item(file: usize, number: usize) -> String {
    let (key, kind, tells) = if number.is_multiple_of(2) {
        ("News", "surprising-report", "For")
    } else {
        ("False", "fabricated", "Against")
    };
    format!(
        r#"  Item(id: "i-{file}-{number}", world: Invented, stem: NewsSite(outlet: "Harbour Daily",
    address: "harbour.example/city/{file}/{number}", outlet_kind: Newspaper, headline: "Council approves charge {number} for parks",
    byline: "By the City Desk", published: "2024-04-12T06:40", body: "The council of Harbour approved a charge for parks on Friday."),
  key: {key}, kind: "{kind}", skills: ["stop"],
  cues: [Cue(at: Headline, quote: "approves charge", tells: {tells}, title: "A plain verb", note: "The story says the same.")],
  trail: [Step(tool: OtherCoverage, query: "park charge", finding: "The minutes of the meeting say so.", weight: Decisive, tells: {tells}),
    Step(tool: When, query: "date", finding: "Friday was a day of session.", weight: Helpful, tells: {tells})],
  explanation: "The council met on Friday and the minutes say what was decided, word for word. Whoever reads them sees in a minute what the headline leaves out, and that no charge for walking is in them. The minutes are the check that settles it.",
  factors: Factors(authenticity: Held, source: Held, evidence: Held, context: Held, reasoning: Held),
  would_change: "Other minutes.", difficulty: {}),
"#,
        1 + number % 5
    )
}
