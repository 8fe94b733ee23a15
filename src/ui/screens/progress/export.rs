//! What is on the screen as a table file and as a drawing: pure functions from data to text.

use serde::Serialize;

use super::card::{Body, TableData};
use super::data::ProgressData;
use super::how::name;
use super::state::Range;
use crate::base::Day;
use crate::ui::plot::{Sheet, document};
use crate::ui::theme::Theme;
use crate::words::Words;

/// Words of the export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExportWords {
    /// The button.
    pub button: String,
    /// Title of the choice.
    pub title: String,
    /// What is written.
    pub text: String,
    /// `Table (CSV)`.
    pub csv: String,
    /// `Drawing (SVG)`.
    pub svg: String,
    /// Closes the choice.
    pub cancel: String,
    /// Proposed file name without its ending.
    pub file: String,
}

impl ExportWords {
    pub(super) fn build(words: &Words, today: Day) -> Self {
        Self {
            button: words.get("progress-export"),
            title: words.get("progress-export-title"),
            text: words.get("progress-export-text"),
            csv: words.get("progress-export-csv"),
            svg: words.get("progress-export-svg"),
            cancel: words.get("action-cancel"),
            file: format!("progress-{today}"),
        }
    }
}

/// Every table of a range as one CSV in UTF-8 with a byte-order mark, for programs and spreadsheets alike: a line for
/// each number, with the card it stands on, the row, the column and the value as the screen shows it, bare. Dates are
/// ISO 8601. A row's first cell, with the second where that is words too, names it.
#[must_use]
pub fn csv(data: &ProgressData, range: Range) -> String {
    let mut out = String::from("\u{feff}range,card,row,column,value\r\n");
    let label = range.name();
    for card in data.cards(range) {
        let names = names(&card.table);
        for row in &card.table.rows {
            let title: Vec<&str> = row.iter().take(names).map(|cell| cell.plain.as_str()).collect();
            for (cell, (column, _)) in row.iter().zip(&card.table.head).skip(names) {
                let line = [label, name(card.part), &title.join(" / "), column, &cell.plain];
                out.push_str(&line.map(field).join(","));
                out.push_str("\r\n");
            }
        }
    }
    out
}

/// How many columns from the left name a row: those before the first number.
fn names(table: &TableData) -> usize {
    table.head.iter().take_while(|(_, number)| !number).count()
}

/// The plots of a range as one SVG.
#[must_use]
pub fn svg(data: &ProgressData, range: Range, theme: &Theme) -> String {
    let sheets: Vec<Sheet<'_>> = data
        .cards(range)
        .filter_map(|card| match &card.body {
            Body::Plot(plot) => Some(Sheet { title: &card.title, reading: &card.reading, plot }),
            _ => None,
        })
        .collect();
    let title = format!("{} · {}", data.title, data.in_range(range).map_or("", |range| range.label.as_str()));
    document(theme, &data.language, &title, &sheets)
}

/// A table as tab-separated text, as it is copied: bare numbers and ISO dates.
#[must_use]
pub fn tsv(table: &TableData) -> String {
    let clean = |text: &str| guarded(&text.replace(['\t', '\r', '\n'], " "));
    let head: Vec<String> = table.head.iter().map(|(name, _)| clean(name)).collect();
    let mut lines = vec![head.join("\t")];
    lines.extend(table.rows.iter().map(|row| {
        let cells: Vec<String> = row.iter().map(|cell| clean(&cell.plain)).collect();
        cells.join("\t")
    }));
    lines.join("\n") + "\n"
}

/// A field of a CSV, quoted where it has to be.
fn field(text: &str) -> String {
    let text = guarded(text);
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// Names come from packs: a spreadsheet must not take one for a formula. Numbers may begin with a minus.
fn guarded(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.parse::<f64>().is_err();
    if formula { format!("'{text}") } else { text.to_owned() }
}
