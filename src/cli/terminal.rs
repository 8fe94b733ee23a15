//! The three streams of a command, so that tests can stand in for a terminal.

use std::io::{BufRead, Write};

use serde::Serialize;

use super::Trouble;

/// Where a command reads and prints.
pub struct Terminal<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    asides: &'a mut dyn Write,
    /// Somebody sees the asides and can be asked.
    interactive: bool,
    /// Somebody sees the asides.
    watched: bool,
}

impl<'a> Terminal<'a> {
    /// Takes standard input, output and error.
    pub fn new(input: &'a mut dyn BufRead, output: &'a mut dyn Write, asides: &'a mut dyn Write) -> Self {
        Self { input, output, asides, interactive: false, watched: false }
    }

    /// Says whether somebody is there to be asked, and whether somebody watches standard error; without this nobody.
    #[must_use]
    pub fn seen(self, interactive: bool, watched: bool) -> Self {
        Self { interactive, watched, ..self }
    }

    /// Whether somebody is there to be asked.
    #[must_use]
    pub fn is_interactive(&self) -> bool {
        self.interactive
    }

    /// Whether somebody watches how far the work has come.
    #[must_use]
    pub fn shows_progress(&self) -> bool {
        self.watched
    }

    /// Shows how far the work has come, in the place of what was shown so before; an empty line wipes it away. Nothing
    /// where nobody watches.
    pub fn progress(&mut self, line: &str) {
        if self.watched {
            let _ = write!(self.asides, "\r{}\u{1b}[K", plain(line)).and_then(|()| self.asides.flush());
        }
    }

    /// Standard output as it is, for what is not lines of text.
    pub fn output(&mut self) -> &mut dyn Write {
        &mut *self.output
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
        serde_json::to_writer(&mut *self.output, value).map_err(std::io::Error::from)?;
        Ok(writeln!(self.output)?)
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
