//! Reads the arguments and hands over to the terminal or the window.

use std::process::ExitCode;

use clap::Parser;
use paper_tiger::cli::{self, CommandLine, Probe};

fn main() -> ExitCode {
    let CommandLine { everywhere, command, .. } = CommandLine::parse();
    match command {
        Some(command) => cli::run(everywhere, &command, &Probe::default()),
        None => cli::no_window(everywhere, None),
    }
}
