//! The report as one CSV table, a row for each block.

use std::io::Write;

use super::block::Figures;
use super::report::{ItemEntry, Report};
use crate::cli::Trouble;

const ITEM_COLUMNS: [&str; 3] = ["difficulty", "discrimination", "sure_and_wrong"];

/// Writes it: `of` says what a row is about (`overall`, `participant`, `item` or `group`), then names, then figures;
/// what is not defined is empty.
///
/// # Errors
/// The output is closed or full.
pub(super) fn write(report: &Report, output: &mut dyn Write) -> Result<(), Trouble> {
    let mut table = csv::Writer::from_writer(output);
    let names = ["of", "participant", "item", "group", "phase"];
    let figures = report.overall.cells().map(|(name, _)| name);
    row(&mut table, names.into_iter().chain(figures).chain(ITEM_COLUMNS).map(str::to_owned))?;
    block(&mut table, ["overall", "", "", "", ""], &report.overall, None)?;
    for entry in &report.participants {
        let group = entry.group.as_deref().unwrap_or_default();
        block(&mut table, ["participant", &entry.participant, "", group, ""], &entry.figures, None)?;
        for phase in &entry.phases {
            let name = phase.phase.as_deref().unwrap_or_default();
            block(&mut table, ["participant", &entry.participant, "", group, name], &phase.figures, None)?;
        }
    }
    for entry in &report.items {
        block(&mut table, ["item", "", &entry.item, "", ""], &entry.figures, Some(entry))?;
    }
    for entry in &report.groups {
        let (group, phase) = (entry.group.as_deref(), entry.phase.as_deref());
        let names = ["group", "", "", group.unwrap_or_default(), phase.unwrap_or_default()];
        block(&mut table, names, &entry.figures, None)?;
    }
    Ok(table.flush()?)
}

type Table<'a> = csv::Writer<&'a mut dyn Write>;

fn block(table: &mut Table<'_>, names: [&str; 5], figures: &Figures, item: Option<&ItemEntry>) -> Result<(), Trouble> {
    let of_item = item.map_or([None; 3], |item| [item.difficulty, item.discrimination, item.sure_and_wrong]);
    let numbers = figures.cells().into_iter().map(|(_, value)| value).chain(of_item);
    let numbers = numbers.map(|value| value.map_or_else(String::new, |value| value.to_string()));
    row(table, names.into_iter().map(guarded).chain(numbers))
}

fn row(table: &mut Table<'_>, cells: impl Iterator<Item = String>) -> Result<(), Trouble> {
    table.write_record(cells.map(String::into_bytes)).map_err(|error| match error.into_kind() {
        csv::ErrorKind::Io(error) => Trouble::from(error),
        other => Trouble::Failure(format!("{other:?}")),
    })
}

/// Text from the table that was analysed, so that a spreadsheet takes it for text: a cell that begins like a formula
/// gets an apostrophe before it.
fn guarded(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if formula { format!("'{text}") } else { text.to_owned() }
}
