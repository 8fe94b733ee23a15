//! Runs the built binary as somebody in a terminal would, each test in folders of its own.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// A data folder, and a place for packs.
pub struct Shell {
    folder: tempfile::TempDir,
}

/// What came of one command.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Shell {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A path that nothing else uses.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The command with the data folder and English set, its arguments parted by spaces.
    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paper-tiger"));
        command.args(line.split_whitespace());
        command.env("PAPER_TIGER_DATA", self.data());
        command.env("XDG_DATA_DIRS", self.path("no system folders"));
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
        if !line.contains("--lang") {
            command.args(["--lang", "en"]);
        }
        command
    }

    /// Runs it without input.
    pub fn run(&self, line: &str) -> Ran {
        self.type_in(line, "")
    }

    /// Runs it with this on standard input.
    pub fn type_in(&self, line: &str, input: &str) -> Ran {
        finish(self.command(line), input)
    }

    /// Runs practice with a further folder of packs.
    pub fn practise(&self, lessons: &Path, line: &str, input: &str) -> Ran {
        let mut command = self.command(line);
        command.arg("--lessons").arg(lessons);
        finish(command, input)
    }
}

/// Runs a command to its end.
pub fn finish(mut command: Command, input: &str) -> Ran {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary starts");
    // A command that reads nothing may be gone already.
    let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran { code: output.status.code().expect("it was not killed"), out: text(output.stdout), err: text(output.stderr) }
}

impl Ran {
    /// It must have ended well.
    pub fn ok(self) -> Self {
        assert_eq!(self.code, 0, "{self:#?}");
        self
    }

    /// The one JSON object it printed.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }

    /// The JSON objects it printed, one a line.
    pub fn lines(&self) -> Vec<Value> {
        let parse = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        self.out.lines().map(parse).collect()
    }

    /// Those of one `type`.
    pub fn of(&self, kind: &str) -> Vec<Value> {
        self.lines().into_iter().filter(|line| line["type"] == kind).collect()
    }
}
