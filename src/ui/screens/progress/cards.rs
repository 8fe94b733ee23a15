//! Two smaller cards: both skills at a glance, and the habit of looking before judging.

use super::card::{Body, CardData, Part, TableCell, TableData};
use super::confidence::{share_cells, share_in_words};
use super::data::View;
use super::how::how;
use super::weeks::{lean_chip, spots, trusts};
use crate::stats::{Counts, Share, checking_habit};
use crate::ui::screens::today::{Lean, TwinGauge};
use crate::words::Words;

/// The twin gauge and the lean beneath.
pub(super) fn twin(words: &Words, view: &View<'_>) -> CardData {
    let (spots, trusts) = (spots(&view.counts), trusts(&view.counts));
    let gauge = TwinGauge::build(words, (spots.right, spots.of), (trusts.right, trusts.of));
    let lean = Lean::build(words, (spots.right, spots.of), (trusts.right, trusts.of));
    CardData {
        part: Part::Twin,
        title: words.get("progress-twin"),
        chip: lean_chip(words, &view.counts),
        remark: String::new(),
        reading: lean.reading.clone(),
        body: Body::Twin(Box::new(gauge), lean),
        table: twin_table(words, &view.counts),
        how: how(words, Part::Twin),
    }
}

fn twin_table(words: &Words, counts: &Counts) -> TableData {
    let mut head = vec![(words.get("progress-col-skill"), false)];
    let numbers = ["right", "answers", "percent", "low", "high"];
    head.extend(numbers.map(|column| (words.get(&format!("progress-col-{column}")), true)));
    let rows = [("spots-false", spots(counts)), ("trusts-true", trusts(counts))].map(|(side, share)| {
        let mut cells = vec![TableCell::words(words.get(side))];
        cells.extend(share_cells(words, share));
        cells
    });
    TableData { head, rows: rows.to_vec() }
}

/// Looked before judging, of all answers in the range.
pub(super) fn checking(words: &Words, view: &View<'_>) -> CardData {
    let share = checking_habit(view.facts.daily, view.from..=view.to);
    CardData {
        part: Part::Checking,
        title: words.get("progress-checking"),
        chip: None,
        remark: String::new(),
        reading: words.get(match (share.right, share.of) {
            (_, 0) => "progress-none",
            (0, _) => "progress-checking-not-yet",
            _ => "progress-checking-reading",
        }),
        body: share_body(words, share),
        table: checking_table(words, share),
        how: how(words, Part::Checking),
    }
}

fn share_body(words: &Words, share: Share) -> Body {
    let Some(part) = share.part() else { return Body::Nothing };
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and 1")]
    let part = part as f32;
    Body::Share(part, share_in_words(words, share))
}

fn checking_table(words: &Words, share: Share) -> TableData {
    let mut head = vec![(words.get("progress-col-figure"), false)];
    let numbers = ["checked", "answers", "percent", "low", "high"];
    head.extend(numbers.map(|column| (words.get(&format!("progress-col-{column}")), true)));
    let mut cells = vec![TableCell::words(words.get("progress-checking"))];
    cells.extend(share_cells(words, share));
    TableData { head, rows: vec![cells] }
}
