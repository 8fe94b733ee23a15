//! `check`: reads packs and says what is wrong with them and how to mend it.

use super::args::Check;
use super::json::CheckReport;
use super::{Exit, Terminal, Trouble};
use crate::pack::check::Severity;
use crate::study::library::{Library, Options, Origin, Place};

/// Checks the packs at the given paths; findings are in English, for authors and scripts.
///
/// # Errors
/// A path that is not there; standard output is closed.
pub(super) fn check(args: &Check, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    for path in &args.paths {
        if !path.exists() {
            return Err(Trouble::Usage(format!("there is no file or folder {}", path.display())));
        }
    }
    let place = |path| Place::Path(Origin::Named, path);
    let places: Vec<Place> = args.paths.iter().cloned().map(place).collect();
    let loaded = Library::load(&places, &Options::default(), &|_| {});
    let counts = &loaded.counts;
    let report = CheckReport {
        packs: counts.packs,
        lessons: counts.lessons,
        items: counts.items,
        errors: counts.errors,
        warnings: counts.warnings,
        languages: counts.languages.iter().map(ToString::to_string).collect(),
        findings: &loaded.findings,
    };
    if args.json {
        terminal.json(&report)?;
    } else {
        for finding in report.findings {
            terminal.say(&finding.to_string())?;
        }
        terminal.say(&summary(&report))?;
    }
    let counts = |severity| severity == Severity::Error || args.strict;
    let found = report.findings.iter().any(|finding| counts(finding.severity));
    Ok(if found { Exit::Findings } else { Exit::Done })
}

/// `2 packs, 4 lessons, 48 items in en, zh-Hans: 0 errors, 1 warning`
fn summary(report: &CheckReport<'_>) -> String {
    let language =
        if report.languages.is_empty() { String::new() } else { format!(" in {}", report.languages.join(", ")) };
    format!(
        "{}, {}, {}{language}: {}, {}",
        count(report.packs, "pack"),
        count(report.lessons, "lesson"),
        count(report.items, "item"),
        count(report.errors, "error"),
        count(report.warnings, "warning"),
    )
}

fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}
