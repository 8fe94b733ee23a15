//! One thing that a rule found: how bad, where, what, and how to mend it.

use std::fmt;

use serde::Serialize;

use crate::base::ItemId;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file, item or translation cannot be used.
    Error,
    /// It can be used, but learners are served worse.
    Warning,
}

/// One finding. `file` is a path in the pack (or the pack's own path where no file is meant);
/// `line` and `column` count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// How bad.
    pub severity: Severity,
    /// The rule's id, e.g. `unknown-field`, stable for scripts.
    pub rule: &'static str,
    /// Which pack it was found in: its path or embedded name.
    pub pack: String,
    /// Path in the pack with forward slashes; empty for the pack as a whole.
    pub file: String,
    /// Line, where known.
    pub line: Option<u32>,
    /// Column, where known.
    pub column: Option<u32>,
    /// The item, where one is meant.
    pub item: Option<ItemId>,
    /// The field, e.g. `cues[2].quote`.
    pub field: Option<String>,
    /// What is wrong: one sentence, in English (findings are for authors and scripts).
    pub message: String,
    /// How to mend it: one sentence.
    pub hint: String,
}

/// Longest message, in characters: more than that is a text of the pack that somebody forgot to close.
const LONGEST: usize = 400;

/// Cuts a message that quotes too much.
pub(super) fn shortened(mut message: String) -> String {
    if let Some((end, _)) = message.char_indices().nth(LONGEST) {
        message.truncate(end);
        message.push('…');
        message.shrink_to_fit();
    }
    message
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{}", self.pack)?;
        if !self.file.is_empty() {
            write!(f, "/{}", self.file)?;
        }
        if let Some(line) = self.line {
            write!(f, ":{line}:{}", self.column.unwrap_or(1))?;
        }
        write!(f, ": {severity}[{}]", self.rule)?;
        if let Some(item) = &self.item {
            write!(f, " item {item}")?;
        }
        if let Some(field) = &self.field {
            write!(f, " field {field}")?;
        }
        write!(f, ": {}\n    {}", self.message, self.hint)
    }
}
