//! `analyse` of a table of 1 000 000 rows: at most 1.5 s and 200 MB, started as a program of its own.
//!
//! `cargo bench --bench analyse`; `PAPER_TIGER_BINARY` names a program built before. The memory is the process's peak
//! as Linux tells it, and is left out elsewhere.
#![allow(clippy::disallowed_methods)] // measuring takes a clock

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

const ROWS: u64 = 1_000_000;
const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("answers.csv");
    write(&path)?;
    println!("{ROWS} rows, {} MB", fs::metadata(&path)?.len() / 1_000_000);
    for format in ["--json", "--csv", ""] {
        let mut times = Vec::new();
        let mut peak = 0;
        for _ in 0..RUNS {
            let (time, memory) = run(&path, format)?;
            times.push(time);
            peak = peak.max(memory);
        }
        times.sort();
        println!(
            "analyse {format:6} median {:?}, worst {:?}, peak {} MB",
            times[RUNS / 2],
            times[RUNS - 1],
            peak / 1000
        );
    }
    Ok(())
}

/// Ten thousand participants, each before and after, fifty items.
fn write(path: &Path) -> std::io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(file, "participant,item,truth,answer,confidence,phase,group")?;
    for n in 0..ROWS {
        let (participant, phase, item) = (n / 100, n / 50 % 2, n % 50);
        // A fixed pattern that looks like chance.
        let mixed = n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
        let truth = item % 2 == 0;
        let answer = if mixed % 10 < 7 { truth } else { !truth };
        let word = |news| if news { "real" } else { "fake" };
        let phase = if phase == 0 { "pre" } else { "post" };
        let (confidence, group) = (50 + mixed / 16 % 51, participant % 4);
        let (truth, answer) = (word(truth), word(answer));
        writeln!(file, "participant-{participant},item-{item},{truth},{answer},{confidence},{phase},class-{group}")?;
    }
    file.flush()
}

/// Time from start to end, and the most memory in kilobytes.
fn run(path: &Path, format: &str) -> Result<(Duration, u64), Box<dyn Error>> {
    let program = env::var("PAPER_TIGER_BINARY").unwrap_or_else(|_| env!("CARGO_BIN_EXE_paper-tiger").to_owned());
    let mut command = Command::new(program);
    command.arg("analyse").arg(path).args(Some(format).filter(|format| !format.is_empty()));
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn()?;
    let mut peak = 0;
    loop {
        if let Some(status) = child.try_wait()? {
            let time = start.elapsed();
            if !status.success() {
                return Err(format!("analyse ended with {status}").into());
            }
            return Ok((time, peak));
        }
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(peak);
        thread::sleep(Duration::from_millis(2));
    }
}
