//! `check`: reads packs and says what is wrong with them and how to mend it.

use std::sync::Arc;

use super::args::Check;
use super::json::{CheckReport, SurfaceLine};
use super::{Exit, Terminal, Trouble};
use crate::pack::check::quality::{Quality, SurfaceFigure, quality};
use crate::pack::check::{Finding, Severity};
use crate::stats::{Interval, Share};
use crate::study::library::{Library, Loaded, Options, Origin, Place};

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
    let quality = look_closer(&loaded);
    let findings: Vec<Finding> = loaded.findings.iter().cloned().chain(quality.findings).collect();
    let warnings = findings.iter().filter(|found| found.severity == Severity::Warning).count();
    let counts = &loaded.counts;
    let report = CheckReport {
        packs: counts.packs,
        lessons: counts.lessons,
        items: counts.items,
        errors: counts.errors,
        warnings,
        languages: counts.languages.iter().map(ToString::to_string).collect(),
        findings: &findings,
        surface: quality.surface.iter().map(surface).collect(),
    };
    if args.json {
        terminal.json(&report)?;
    } else {
        for finding in report.findings {
            terminal.say(&finding.to_string())?;
        }
        for line in &report.surface {
            terminal.say(&style(line))?;
        }
        terminal.say(&summary(&report))?;
    }
    let counts = |severity| severity == Severity::Error || args.strict;
    let found = report.findings.iter().any(|finding| counts(finding.severity));
    Ok(if found { Exit::Findings } else { Exit::Done })
}

/// What the library does not look at, since only authors can mend it.
fn look_closer(loaded: &Loaded) -> Quality {
    let packs = loaded.catalog.packs().iter().map(|pack| {
        let shelved = loaded.shelved.iter().find(|shelved| shelved.pack == *pack.id());
        (shelved.map_or_else(|| pack.id().to_string(), |shelved| shelved.name.clone()), Arc::clone(pack))
    });
    quality(&packs.collect::<Vec<_>>())
}

fn surface(figure: &SurfaceFigure) -> SurfaceLine {
    let share = Share { right: figure.right, of: figure.of };
    let interval = share.interval().unwrap_or(Interval { low: 0.0, high: 1.0 });
    SurfaceLine {
        pack: figure.pack.as_ref().map(ToString::to_string),
        language: figure.language.to_string(),
        accuracy: share.part().unwrap_or(0.0),
        low: interval.low,
        high: interval.high,
        items: figure.of,
        p: figure.p,
    }
}

/// `style alone, headline-basics in en: 51 % of 45 keys (37–65 %), p = 0.42`
fn style(line: &SurfaceLine) -> String {
    let whole = |part: f64| format!("{:.0}", part * 100.0);
    format!(
        "style alone, {} in {}: {} % of {} keys ({}–{} %), p = {:.3}",
        line.pack.as_deref().unwrap_or("all packs"),
        line.language,
        whole(line.accuracy),
        line.items,
        whole(line.low),
        whole(line.high),
        line.p
    )
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
