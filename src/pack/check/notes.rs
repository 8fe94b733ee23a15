//! How rules say what they found: they name the rule, the field, the fault and the mend; the rest is known.

use std::collections::BTreeSet;
use std::fmt;

use super::finding::shortened;
use super::near::Near;
use super::{Finding, Severity};
use crate::base::ItemId;

/// Collects findings about one file and, for a while, one item.
pub(super) struct Notes<'a> {
    pack: &'a str,
    file: &'a str,
    item: Option<&'a ItemId>,
    findings: Vec<Finding>,
    errors: usize,
    /// Rules that told of errors.
    broken: BTreeSet<&'static str>,
    most: usize,
    /// Whether the first error of each thing is told even beyond `most`.
    each: bool,
    /// Whether an error was told of what is looked at now.
    told: bool,
    near: Near,
}

/// Most findings that are told of one file: one with more was not made by hand, and the rest shows when these are
/// mended.
const MOST: usize = 1000;
/// As [`MOST`], of the pack as a whole.
const MOST_OF_WHOLE: usize = 10_000;

impl<'a> Notes<'a> {
    /// About a file of a pack. Keeps the first thousand findings only; errors are still counted.
    pub fn new(pack: &'a str, file: &'a str) -> Self {
        Self {
            pack,
            file,
            item: None,
            findings: Vec::new(),
            errors: 0,
            broken: BTreeSet::new(),
            most: MOST,
            each: false,
            told: false,
            near: Near::new(),
        }
    }

    /// About the pack as a whole. Keeps the first ten thousand findings, and beyond them the first error of each
    /// item and file, since it decides what is left out.
    pub fn of_whole(pack: &'a str) -> Self {
        Self { most: MOST_OF_WHOLE, each: true, ..Self::new(pack, "") }
    }

    /// Whether further warnings are lost.
    pub fn is_full(&self) -> bool {
        self.findings.len() >= self.most
    }

    /// Finds the word that was probably meant, among a choice that is the same whenever `what` is.
    pub fn near<'c>(
        &mut self,
        what: &'static str,
        word: &str,
        choice: impl IntoIterator<Item = &'c str>,
    ) -> Option<String> {
        self.near.find(what, word, choice)
    }

    /// What follows is about this item, or about the file itself.
    pub fn about(&mut self, item: Option<&'a ItemId>) {
        self.item = item;
        self.told = false;
    }

    /// What follows is about this file, and no item of it.
    pub fn turn_to(&mut self, file: &'a str) {
        self.file = file;
        self.about(None);
    }

    /// How many errors were told so far.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Whether any error was told by a rule other than these.
    pub fn has_error_but(&self, rules: &[&str]) -> bool {
        self.broken.iter().any(|rule| !rules.contains(rule))
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
        self.broken.insert(rule);
        let decides = self.each && !self.told;
        self.told = true;
        if decides || !self.is_full() {
            self.push(Severity::Error, rule, field.into(), message.into(), hint.into());
        }
    }

    /// It can be used, but learners are served worse.
    pub fn warn(
        &mut self,
        rule: &'static str,
        field: impl Into<Place>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        if !self.is_full() {
            self.push(Severity::Warning, rule, field.into(), message.into(), hint.into());
        }
    }

    fn push(&mut self, severity: Severity, rule: &'static str, field: Place, message: String, hint: String) {
        self.findings.push(Finding {
            severity,
            rule,
            pack: self.pack.to_owned(),
            file: self.file.to_owned(),
            line: None,
            column: None,
            item: self.item.cloned(),
            field: field.0,
            message: shortened(message),
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
