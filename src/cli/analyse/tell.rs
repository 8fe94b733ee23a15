//! The report in words.

use super::block::Figures;
use super::report::Report;
use crate::cli::{Terminal, Trouble};
use crate::stats::Estimate;
use crate::words::Words;

/// Participants and items told one by one; `--json` and `--csv` have them all.
const MOST_TOLD: usize = 30;
/// Rows that could not be used told one by one.
const MOST_SKIPPED: usize = 20;

/// Tells how the file was read, which rows could not be used, and the figures.
///
/// # Errors
/// Standard output is closed.
pub(super) fn tell(report: &Report, words: &Words, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
    reading(report, words, terminal)?;
    skipped(report, words, terminal)?;
    terminal.say("")?;
    terminal.say(&words.get("analyse-columns"))?;
    terminal.say(&line(&report.overall, &words.get("analyse-overall")))?;
    let groups = report.groups.iter().map(|entry| {
        let names: Vec<&str> = entry.group.iter().chain(&entry.phase).map(String::as_str).collect();
        (&entry.figures, names.join(" · "))
    });
    section("analyse-groups", groups.collect(), words, terminal)?;
    let participants = report.participants.iter().map(|entry| (&entry.figures, entry.participant.clone()));
    section("analyse-participants", participants.collect(), words, terminal)?;
    items(report, words, terminal)
}

fn reading(report: &Report, words: &Words, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
    let read = &report.read;
    terminal.say(&words.with("analyse-encoding", &[("encoding", read.encoding.into())]))?;
    let columns: Vec<String> = read.columns.iter().map(|(role, name)| format!("{role} = {name}")).collect();
    terminal.say(&words.with("analyse-read-columns", &[("columns", columns.join(", ").into())]))?;
    for (key, meanings) in [("analyse-truth-words", &read.truth_words), ("analyse-answer-words", &read.answer_words)] {
        let told: Vec<String> = meanings.iter().map(|(word, meaning)| format!("{word} = {meaning}")).collect();
        terminal.say(&words.with(key, &[("words", told.join(", ").into())]))?;
    }
    let rows = &report.rows;
    let counts = [("read", rows.read.into()), ("used", rows.used.into()), ("skipped", rows.skipped.into())];
    terminal.say(&words.with("analyse-rows", &counts))?;
    if rows.repeated > 0 {
        terminal.say(&words.with("analyse-repeated", &[("n", rows.repeated.into())]))?;
    }
    Ok(())
}

fn skipped(report: &Report, words: &Words, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
    for (reason, n) in &report.rows.reasons {
        let why = words.get(&format!("analyse-skip-{reason}"));
        terminal.say(&words.with("analyse-skipped-count", &[("n", (*n).into()), ("why", why.into())]))?;
    }
    for row in report.skipped.iter().take(MOST_SKIPPED) {
        let why = words.get(&format!("analyse-skip-{}", row.reason));
        let value = row.value.as_ref().map_or_else(String::new, |value| format!(" “{value}”"));
        let args = [("line", row.line.into()), ("why", why.into()), ("value", value.into())];
        terminal.say(&words.with("analyse-skipped-row", &args))?;
    }
    more(usize::try_from(report.rows.skipped).unwrap_or(usize::MAX), MOST_SKIPPED, words, terminal)
}

fn section(
    title: &str,
    blocks: Vec<(&Figures, String)>,
    words: &Words,
    terminal: &mut Terminal<'_>,
) -> Result<(), Trouble> {
    if blocks.is_empty() {
        return Ok(());
    }
    terminal.say(&format!("\n{}", words.get(title)))?;
    let count = blocks.len();
    for (figures, name) in blocks.into_iter().take(MOST_TOLD) {
        terminal.say(&line(figures, &name))?;
    }
    more(count, MOST_TOLD, words, terminal)
}

fn items(report: &Report, words: &Words, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
    if report.items.is_empty() {
        return Ok(());
    }
    terminal.say(&format!("\n{}\n{}", words.get("analyse-items"), words.get("analyse-item-columns")))?;
    for item in report.items.iter().take(MOST_TOLD) {
        let mut notes = String::new();
        for (holds, note) in [(item.too_few, "analyse-too-few"), (item.truth_differs, "analyse-truth-differs")] {
            if holds {
                notes.push_str(&format!("  ({})", words.get(note)));
            }
        }
        terminal.say(&format!(
            "{:>8} {:>8} {:>8} {:>8}  {}{notes}",
            item.figures.n_true + item.figures.n_false,
            number(item.difficulty, 2),
            number(item.discrimination, 2),
            number(item.sure_and_wrong, 2),
            item.item,
        ))?;
    }
    more(report.items.len(), MOST_TOLD, words, terminal)
}

fn more(all: usize, told: usize, words: &Words, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
    match all.checked_sub(told) {
        None | Some(0) => Ok(()),
        Some(left) => terminal.say(&words.with("analyse-more", &[("n", left.into())])),
    }
}

/// Numbers first and the name last, so that names of any width leave the columns straight.
fn line(figures: &Figures, name: &str) -> String {
    format!(
        "{:>7} {:>7} {:>20} {:>20} {:>6} {:>6} {:>6} {:>7} {:>7} {:>6} {:>6}  {name}",
        figures.n_true,
        figures.n_false,
        estimate(figures.d_prime, figures.d_prime_se),
        estimate(figures.criterion, figures.criterion_se),
        number(figures.accuracy, 2),
        number(figures.real_detection, 2),
        number(figures.fake_detection, 2),
        number(figures.distrust, 1),
        number(figures.naivety, 1),
        number(figures.brier, 3),
        number(figures.auc, 3),
    )
}

fn number(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| "–".to_owned(), |value| format!("{value:.digits$}"))
}

/// `1.46 [0.59, 2.34]`
fn estimate(value: Option<f64>, se: Option<f64>) -> String {
    let (Some(value), Some(se)) = (value, se) else { return "–".to_owned() };
    let interval = Estimate { value, se }.interval();
    format!("{value:.2} [{:.2}, {:.2}]", interval.low, interval.high)
}
