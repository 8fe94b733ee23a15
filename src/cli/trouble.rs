//! How a command ends.

use std::io;
use std::process::ExitCode;

/// How a command ended, if nothing went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked (0).
    Done,
    /// `check` found something (1).
    Findings,
}

/// Why a command could not do what was asked.
#[derive(Debug)]
pub enum Trouble {
    /// It was asked wrongly (2): what was wrong and what to say instead.
    Usage(String),
    /// It failed (3): what happened and what to do.
    Failure(String),
    /// Whoever read our output went away; nobody is left to tell (0).
    Closed,
}

impl Trouble {
    /// The message, if there is anybody to tell.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Usage(message) | Self::Failure(message) => Some(message),
            Self::Closed => None,
        }
    }

    /// A failure, told by its error.
    pub fn failure(error: impl std::fmt::Display) -> Self {
        Self::Failure(error.to_string())
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Closed } else { Self::failure(error) }
    }
}

/// The exit code of the process: 0 done, 1 findings, 2 usage, 3 failure.
#[must_use]
pub fn code(result: &Result<Exit, Trouble>) -> ExitCode {
    ExitCode::from(match result {
        Ok(Exit::Done) | Err(Trouble::Closed) => 0,
        Ok(Exit::Findings) => 1,
        Err(Trouble::Usage(_)) => 2,
        Err(Trouble::Failure(_)) => 3,
    })
}
