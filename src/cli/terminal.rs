//! The three streams of a command, so that tests can stand in for a terminal.

use std::io::{BufRead, Write};

use serde::Serialize;

use super::Trouble;

/// Where a command reads and prints.
pub struct Terminal<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    asides: &'a mut dyn Write,
}

impl<'a> Terminal<'a> {
    /// Takes standard input, output and error.
    pub fn new(input: &'a mut dyn BufRead, output: &'a mut dyn Write, asides: &'a mut dyn Write) -> Self {
        Self { input, output, asides }
    }

    /// Prints a line.
    ///
    /// # Errors
    /// Standard output is closed or full.
    pub fn say(&mut self, line: &str) -> Result<(), Trouble> {
        Ok(writeln!(self.output, "{}", plain(line))?)
    }

    /// Prints a value as one line of JSON.
    ///
    /// # Errors
    /// Standard output is closed or full.
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), Trouble> {
        let line = serde_json::to_string(value).map_err(Trouble::failure)?;
        Ok(writeln!(self.output, "{line}")?)
    }

    /// Sees to it that all that was printed has left the program.
    ///
    /// # Errors
    /// Standard output is closed or full.
    pub fn flush(&mut self) -> Result<(), Trouble> {
        Ok(self.output.flush()?)
    }

    /// Says something beside the output, on standard error; if nobody listens there, that is no failure.
    pub fn aside(&mut self, line: &str) {
        let _ = writeln!(self.asides, "{}", plain(line));
    }

    /// Shows all that was printed, then reads a line without its end; nothing at the end of input. Bytes that are not UTF-8 become `U+FFFD`.
    ///
    /// # Errors
    /// Standard input cannot be read, or standard output is closed.
    pub fn read(&mut self) -> Result<Option<String>, Trouble> {
        self.flush()?;
        let mut bytes = Vec::new();
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        let line = String::from_utf8_lossy(&bytes);
        Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned()))
    }
}

/// Text without control characters, which could make a terminal do what a pack's author wants.
fn plain(text: &str) -> String {
    text.chars().filter(|&c| c == '\n' || c == '\t' || !c.is_control()).collect()
}
