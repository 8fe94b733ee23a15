//! How rules say what they found: they name the rule, the field, the fault and the mend; the rest is known.

use std::fmt;

use super::{Finding, Severity};
use crate::base::ItemId;

/// Collects findings about one file and, for a while, one item.
pub(super) struct Notes<'a> {
    pack: &'a str,
    file: &'a str,
    item: Option<&'a ItemId>,
    findings: Vec<Finding>,
    errors: usize,
    most: usize,
}

impl<'a> Notes<'a> {
    /// About a file of a pack (empty: the pack as a whole).
    pub fn new(pack: &'a str, file: &'a str) -> Self {
        Self { pack, file, item: None, findings: Vec::new(), errors: 0, most: usize::MAX }
    }

    /// Keeps the first thousand findings only: a file with more was not made by hand, and the rest shows when
    /// these are mended. Errors are still counted.
    pub fn bounded(self) -> Self {
        Self { most: 1000, ..self }
    }

    /// What follows is about this item, or about the file itself.
    pub fn about(&mut self, item: Option<&'a ItemId>) {
        self.item = item;
    }

    /// What follows is about this file, and no item of it.
    pub fn turn_to(&mut self, file: &'a str) {
        self.file = file;
        self.item = None;
    }

    /// How many errors were told so far.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Whether any error was told by a rule other than these.
    pub fn has_error_but(&self, rules: &[&str]) -> bool {
        let mut errors = self.findings.iter().filter(|f| f.severity == Severity::Error);
        errors.any(|found| !rules.contains(&found.rule))
    }

    /// It cannot be used.
    pub fn error(
        &mut self,
        rule: &'static str,
        field: impl Into<Place>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.errors += 1;
        self.push(Severity::Error, rule, field.into(), message.into(), hint.into());
    }

    /// It can be used, but learners are served worse.
    pub fn warn(
        &mut self,
        rule: &'static str,
        field: impl Into<Place>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.push(Severity::Warning, rule, field.into(), message.into(), hint.into());
    }

    fn push(&mut self, severity: Severity, rule: &'static str, field: Place, message: String, hint: String) {
        if self.findings.len() >= self.most {
            return;
        }
        self.findings.push(Finding {
            severity,
            rule,
            pack: self.pack.to_owned(),
            file: self.file.to_owned(),
            line: None,
            column: None,
            item: self.item.cloned(),
            field: field.0,
            message,
            hint,
        });
    }

    /// Everything told.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}

/// A field, or none where the whole is meant.
pub(super) struct Place(Option<String>);

impl From<&str> for Place {
    fn from(field: &str) -> Self {
        Self((!field.is_empty()).then(|| field.to_owned()))
    }
}

impl From<String> for Place {
    fn from(field: String) -> Self {
        Self(Some(field))
    }
}

impl From<Field<'_>> for Place {
    fn from(field: Field<'_>) -> Self {
        Self(Some(field.to_string()))
    }
}

/// A field in a field, e.g. `stem.messages[2].text`, put together only when it must be shown.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    up: Option<&'a Field<'a>>,
    name: &'static str,
    number: Option<usize>,
}

impl<'a> Field<'a> {
    /// A field of an item.
    pub const fn of(name: &'static str) -> Self {
        Self { up: None, name, number: None }
    }

    /// A field of this one.
    pub const fn to(&'a self, name: &'static str) -> Field<'a> {
        Field { up: Some(self), name, number: None }
    }

    /// The entry at `index` (from 0; shown from 1) of this list.
    pub const fn at(self, index: usize) -> Self {
        Self { number: Some(index + 1), ..self }
    }
}

impl fmt::Display for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(up) = self.up {
            write!(f, "{up}.")?;
        }
        f.write_str(self.name)?;
        match self.number {
            Some(number) => write!(f, "[{number}]"),
            None => Ok(()),
        }
    }
}
