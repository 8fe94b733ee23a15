//! How well stories are looked into, and how the exercises beside judging go.

use super::card::{Body, CardData, FigureRow, Part, TableCell, TableData, decimal, percent};
use super::confidence::share_cells;
use super::facts::ProgressFacts;
use super::how::how;
use crate::session::Exercise;
use crate::stats::{Checking, Exercises, Share, pair_discernment};
use crate::words::Words;

/// The card.
pub(super) fn exercises(words: &Words, facts: &ProgressFacts<'_>) -> CardData {
    let (checking, done) = (&facts.checking, &facts.exercises);
    let looked = checking.found.of;
    let nothing = looked == 0 && done.is_empty();
    let reading = match (nothing, looked) {
        (true, _) => words.get("progress-exercises-none"),
        (false, 0) => words.get("progress-exercises-only"),
        (false, n) => words.with("progress-exercises-reading", &[("n", n.into())]),
    };
    let mut rows = looking(words, checking);
    rows.extend(Exercise::BESIDE.into_iter().filter_map(|exercise| row(words, done, exercise)));
    CardData {
        part: Part::Exercises,
        title: words.get("progress-exercises"),
        chip: None,
        remark: String::new(),
        reading,
        body: if nothing { Body::Nothing } else { Body::Figures(rows) },
        table: table(words, checking, done),
        how: how(words, Part::Exercises),
    }
}

fn figure(words: &Words, key: &str, value: String, interval: String) -> FigureRow {
    FigureRow { name: words.get(key), value, interval, meaning: words.get(&format!("{key}.meaning")) }
}

fn looking(words: &Words, checking: &Checking) -> Vec<FigureRow> {
    let mut rows = Vec::new();
    if let Some(score) = checking.score {
        rows.push(figure(words, "progress-figure-process", format!("{score:.0}"), String::new()));
        rows.push(share_row(words, "progress-figure-found", checking.found));
    }
    if let Some((before, after, n)) = checking.bought {
        let both = [("before", percent(words, before).into()), ("after", percent(words, after).into())];
        rows.push(FigureRow {
            name: words.get("progress-figure-bought"),
            value: words.with("progress-figure-bought.value", &both),
            interval: String::new(),
            meaning: words.with("progress-figure-bought.meaning", &[("n", n.into())]),
        });
    }
    rows
}

fn share_row(words: &Words, key: &str, share: Share) -> FigureRow {
    let value = share.part().map_or_else(String::new, |part| percent(words, part));
    let interval = share.interval().map_or_else(String::new, |interval| {
        format!("{}–{}", percent(words, interval.low), percent(words, interval.high))
    });
    figure(words, key, value, interval)
}

fn row(words: &Words, done: &Exercises, exercise: Exercise) -> Option<FigureRow> {
    let share = done.share(exercise);
    if share.of == 0 {
        return None;
    }
    let key = format!("progress-figure-{}", exercise.as_str());
    let mut row = share_row(words, &key, share);
    if exercise == Exercise::Pair {
        let d = pair_discernment(share).map_or_else(String::new, |d| decimal(d.value));
        row.meaning = words.with("progress-figure-pair.meaning", &[("d", d.into())]);
    }
    Some(row)
}

fn table(words: &Words, checking: &Checking, done: &Exercises) -> TableData {
    let mut head = vec![(words.get("progress-col-figure"), false)];
    let numbers = ["right", "done", "percent", "low", "high"];
    head.extend(numbers.map(|column| (words.get(&format!("progress-col-{column}")), true)));
    let cells = |key: &str, share: Share| {
        let mut cells = vec![TableCell::words(words.get(key))];
        cells.extend(share_cells(words, share));
        cells
    };
    let mut rows = vec![cells("progress-figure-found", checking.found)];
    for exercise in Exercise::BESIDE {
        rows.push(cells(&format!("progress-figure-{}", exercise.as_str()), done.share(exercise)));
    }
    TableData { head, rows }
}
