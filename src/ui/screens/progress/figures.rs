//! The figures with their intervals and what they mean.

use super::card::{Body, CardData, FigureRow, Part, TableCell, TableData, decimal, percent};
use super::data::View;
use super::how::how;
use crate::stats::normal::cumulative;
use crate::stats::{Auc, Brier, Discernment, Estimate, Interval, Overconfidence, Share, SureAndWrong};
use crate::words::Words;

/// Brier score of saying fifty-fifty every time.
const GUESSING: f64 = 0.25;
/// Answers to items of each key from which d′ and c are shown: below, the interval says nothing (ours).
const SHOWN_FROM: u64 = 3;

/// One figure before it is put into words.
struct Figure {
    key: &'static str,
    value: Option<f64>,
    interval: Option<Interval>,
    /// A share, shown in whole percent; other figures have two decimals.
    share: bool,
    meaning: String,
}

/// The card.
pub(super) fn card(words: &Words, view: &View<'_>) -> CardData {
    let figures = figures(words, view);
    let some = figures.iter().any(|figure| figure.value.is_some());
    let rows = figures.iter().map(|figure| row(words, figure)).collect();
    CardData {
        part: Part::Figures,
        title: words.get("progress-figures"),
        chip: None,
        remark: String::new(),
        reading: words.get(if some { "progress-figures-reading" } else { "progress-none" }),
        body: if some { Body::Figures(rows) } else { Body::Nothing },
        table: table(words, &figures),
        how: how(words, Part::Figures),
    }
}

fn figures(words: &Words, view: &View<'_>) -> Vec<Figure> {
    let counts = &view.counts;
    let told = Discernment::of(counts).filter(|_| counts.has_of_each(SHOWN_FROM));
    let right = Share::new(counts.right(), counts.total());
    let sure = SureAndWrong::of(counts);
    let brier = Brier::of(counts);
    let auc = Auc::of(counts).filter(|_| counts.has_of_each(SHOWN_FROM));
    let over = Overconfidence::of(counts);
    let estimate = |key, estimate: Option<Estimate>, meaning| Figure {
        key,
        value: estimate.map(|estimate| estimate.value),
        interval: estimate.map(|estimate| estimate.interval()),
        share: false,
        meaning,
    };
    let n = [("right", words.number(sure.wrong).into()), ("of", words.number(sure.sure).into())];
    let all = [("right", words.number(counts.right()).into()), ("of", words.number(counts.total()).into())];
    vec![
        Figure {
            key: "right",
            value: right.part(),
            interval: right.interval(),
            share: true,
            meaning: words.with("progress-means-right", &all),
        },
        estimate("d-prime", told.map(|told| told.d_prime), d_prime_means(words, told)),
        estimate("bias", told.map(|told| told.criterion), words.get("progress-means-bias")),
        Figure {
            key: "brier",
            value: brier.map(|brier| brier.score),
            interval: None,
            share: false,
            meaning: brier_means(words, brier),
        },
        Figure {
            key: "over",
            value: over.map(|over| over.difference),
            interval: over.and_then(|over| over.interval()),
            share: true,
            meaning: words.get("progress-means-over"),
        },
        Figure {
            key: "auc",
            value: auc.map(|auc| auc.area),
            interval: auc.and_then(|auc| auc.interval()),
            share: false,
            meaning: words.get("progress-means-auc"),
        },
        Figure {
            key: "sure-wrong",
            value: sure.of_sure().part(),
            interval: sure.of_sure().interval(),
            share: true,
            meaning: words.with("progress-means-sure-wrong", &n),
        },
    ]
}

/// Without a lean, a discernment of d′ judges Φ(d′ / 2) of all stories rightly (Macmillan & Creelman 2005).
fn d_prime_means(words: &Words, told: Option<Discernment>) -> String {
    match told {
        None => words.get("progress-means-d-prime-few"),
        Some(told) => {
            let of_hundred = (cumulative(told.d_prime.value / 2.0) * 100.0).round();
            words.with("progress-means-d-prime", &[("n", of_hundred.into())])
        }
    }
}

fn brier_means(words: &Words, brier: Option<Brier>) -> String {
    words.get(match brier {
        Some(brier) if brier.score > GUESSING => "progress-means-brier-over",
        Some(_) => "progress-means-brier-under",
        None => "progress-means-brier",
    })
}

fn shown(words: &Words, figure: &Figure, value: f64) -> String {
    if figure.share { percent(words, value).replace('-', "−") } else { decimal(value) }
}

fn row(words: &Words, figure: &Figure) -> FigureRow {
    let ends = figure.interval.filter(|_| figure.value.is_some()).map(|interval| {
        let ends = [interval.low, interval.high].map(|end| shown(words, figure, end));
        let [low, high] = ends;
        words.with("progress-interval", &[("low", low.into()), ("high", high.into())])
    });
    FigureRow {
        name: words.get(&format!("progress-figure-{}", figure.key)),
        value: figure.value.map_or_else(|| "–".to_owned(), |value| shown(words, figure, value)),
        interval: ends.unwrap_or_default(),
        meaning: figure.meaning.clone(),
    }
}

fn table(words: &Words, figures: &[Figure]) -> TableData {
    let mut head = vec![(words.get("progress-col-figure"), false)];
    head.extend(["value", "low", "high"].map(|column| (words.get(&format!("progress-col-{column}")), true)));
    let cell = |figure: &Figure, value: Option<f64>| {
        if figure.share { TableCell::percent(words, value) } else { TableCell::decimal(value, 2) }
    };
    let row = |figure: &Figure| {
        let ends = figure.interval.filter(|_| figure.value.is_some());
        vec![
            TableCell::words(words.get(&format!("progress-figure-{}", figure.key))),
            cell(figure, figure.value),
            cell(figure, ends.map(|ends| ends.low)),
            cell(figure, ends.map(|ends| ends.high)),
        ]
    };
    TableData { head, rows: figures.iter().map(row).collect() }
}
