//! The terminal: sub-commands and exit codes. The only room that prints.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what this room is for

pub mod analyse;
pub mod args;
mod backup;
mod check;
mod doctor;
pub mod json;
mod learners;
mod list;
mod people;
pub mod places;
mod practice;
pub mod schema;
mod stats;
mod stem;
mod terminal;
mod trouble;

use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

pub use args::{Command, CommandLine, Everywhere};
pub use doctor::Probe;
pub use terminal::Terminal;
pub use trouble::{Exit, Trouble};

use places::Places;

/// Carries out a command on the process's own streams and says how it went.
#[must_use]
pub fn run(everywhere: Everywhere, command: &Command, probe: &Probe) -> ExitCode {
    let mut input = io::stdin().lock();
    let mut output = BufWriter::new(io::stdout().lock());
    let mut asides = io::stderr().lock();
    let (listens, shows) = (io::stdin().is_terminal(), io::stderr().is_terminal());
    let mut terminal = Terminal::new(&mut input, &mut output, &mut asides).seen(listens && shows, shows);
    let places = Places::new(everywhere, program(command));
    let done = carry_out(command, &places, probe, &mut terminal);
    let result = done.and_then(|exit| terminal.flush().map(|()| exit));
    if let Err(Some(message)) = result.as_ref().map_err(Trouble::message) {
        // What was printed before belongs before the message; if it cannot be, the message still counts.
        let _ = terminal.flush();
        terminal.aside(message);
    }
    // Dropping a full buffer would write it again, to somebody who went away.
    let (_, _) = output.into_parts();
    trouble::code(&result)
}

/// Says on standard error that the window could not open, and what works without one.
#[must_use]
pub fn no_window(everywhere: Everywhere, why: Option<&str>) -> ExitCode {
    let words = Places::new(everywhere, "paper-tiger").words;
    let why =
        why.map_or_else(|| words.get("cli-no-display"), |why| words.with("cli-no-window", &[("why", why.into())]));
    let _ = writeln!(io::stderr(), "{why}\n{}", words.get("cli-without-window"));
    ExitCode::from(3)
}

/// How others are told of a command that holds the record.
fn program(command: &Command) -> &'static str {
    match command {
        Command::Practice(_) => "paper-tiger practice",
        Command::Learners(_) => "paper-tiger learners",
        Command::Backup(_) => "paper-tiger backup",
        _ => "paper-tiger",
    }
}

fn carry_out(command: &Command, places: &Places, probe: &Probe, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    match command {
        Command::Check(args) => check::check(args, terminal),
        Command::Practice(args) => practice::practice(args, places, terminal),
        Command::Stats(args) => stats::stats(args, places, terminal),
        Command::Learners(args) => learners::learners(args, places, terminal),
        Command::List(args) => list::list(args, places, terminal),
        Command::Analyse(args) => analyse::analyse(args, &places.words, terminal),
        Command::Schema => schema::schema(terminal),
        Command::Doctor(args) => doctor::doctor(args, places, probe, terminal),
        Command::Backup(args) => backup::backup(args, places, terminal),
    }
}
