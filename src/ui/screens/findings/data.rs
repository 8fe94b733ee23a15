//! Words of the checker's findings, grouped by pack.

use serde::Serialize;

use crate::pack::check::{Finding, Severity};
use crate::words::Words;

/// Findings shown of one pack; a copy holds them all.
pub const SHOWN: usize = 100;

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FindingRow {
    /// How bad.
    pub severity: Severity,
    /// The same in a word.
    pub label: String,
    /// File, line, item and field.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub hint: String,
}

/// The findings of one pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FindingGroup {
    /// The pack's path or name.
    pub pack: String,
    /// How many of each severity, and what follows for learners.
    pub summary: String,
    /// Errors first.
    pub rows: Vec<FindingRow>,
    /// Said where not all are shown.
    pub more: Option<String>,
    /// The group as text.
    #[serde(skip)]
    pub text: String,
    /// The copy button for a screen reader.
    pub copy_name: String,
}

/// Every word of the findings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FindingsData {
    /// How many.
    pub caps: String,
    /// Title.
    pub title: String,
    /// What was not harmed, and who the findings are for.
    pub line: String,
    /// Back to the library.
    pub back: String,
    /// Button of a group.
    pub copy: String,
    /// Read all packs anew.
    pub reload: String,
    /// One a pack.
    pub groups: Vec<FindingGroup>,
    /// Said when there are none.
    pub none: (String, String),
}

impl FindingsData {
    /// Builds the list.
    #[must_use]
    pub fn build(words: &Words, findings: &[Finding]) -> Self {
        let mut sorted: Vec<&Finding> = findings.iter().collect();
        sorted.sort_by(|a, b| (&a.pack, a.severity, &a.file, a.line).cmp(&(&b.pack, b.severity, &b.file, b.line)));
        let groups: Vec<_> = sorted.chunk_by(|a, b| a.pack == b.pack).map(|group| build_group(words, group)).collect();
        Self {
            caps: words.with("findings-caps", &[("n", findings.len().into())]),
            title: words.get("findings-title"),
            line: words.get("findings-line"),
            back: words.get("pack-back"),
            copy: words.get("action-copy"),
            reload: words.get("add-reload"),
            groups,
            none: (words.get("findings-none"), words.get("findings-none-do")),
        }
    }
}

fn build_group(words: &Words, findings: &[&Finding]) -> FindingGroup {
    let pack = findings.first().map_or_else(String::new, |finding| finding.pack.clone());
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let n = [("errors", errors.into()), ("warnings", (findings.len() - errors).into())];
    let hidden = findings.len().saturating_sub(SHOWN);
    let text: Vec<String> = findings.iter().map(ToString::to_string).collect();
    FindingGroup {
        summary: words.with("findings-count", &n),
        rows: findings.iter().take(SHOWN).map(|finding| row(words, finding)).collect(),
        more: (hidden > 0).then(|| words.with("findings-more", &[("n", hidden.into())])),
        text: text.join("\n"),
        copy_name: words.with("findings-copy", &[("pack", pack.clone().into())]),
        pack,
    }
}

fn row(words: &Words, finding: &Finding) -> FindingRow {
    let mut place = finding.file.clone();
    if let Some(line) = finding.line {
        place = format!("{place}:{line}:{}", finding.column.unwrap_or(1));
    }
    let item = finding.item.as_ref().map(ToString::to_string);
    for part in [item.as_deref(), finding.field.as_deref()].into_iter().flatten() {
        if !place.is_empty() {
            place.push_str(" · ");
        }
        place.push_str(part);
    }
    FindingRow {
        severity: finding.severity,
        label: words.get(match finding.severity {
            Severity::Error => "findings-error",
            Severity::Warning => "findings-warning",
        }),
        place,
        message: finding.message.clone(),
        hint: finding.hint.clone(),
    }
}
