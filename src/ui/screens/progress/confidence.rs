//! Confidence, checked: how often answers of each confidence were right.

use super::card::{Body, CardData, Chip, ChipTone, Part, TableCell, TableData, percent};
use super::data::View;
use super::how::how;
use crate::stats::{ConfidenceStep, Overconfidence, Share, calibration};
use crate::ui::plot::{Band, Hint, Ink, Line, Mark, Note, Plot, Point, Span, Tick};
use crate::words::Words;

/// Half the width of the band around "perfectly judged", in points of percent (ours).
const CLOSE: f64 = 8.0;
/// Answers from which a word on confidence is said (ours).
const WORD_FROM: u64 = 20;
/// Answers of one confidence from which the reading speaks of it (ours).
const STEP_FROM: u32 = 5;

/// The card.
pub(super) fn card(words: &Words, view: &View<'_>) -> CardData {
    let steps = calibration(&view.counts);
    let used: Vec<&ConfidenceStep> = steps.iter().filter(|step| step.right.of > 0).collect();
    CardData {
        part: Part::Confidence,
        title: words.get("progress-confidence"),
        chip: chip(words, view),
        remark: String::new(),
        reading: reading(words, view, &used),
        body: if used.is_empty() { Body::Nothing } else { Body::Plot(plot(words, &used)) },
        table: table(words, &used),
        how: how(words, Part::Confidence),
    }
}

fn chip(words: &Words, view: &View<'_>) -> Option<Chip> {
    let sureness = Overconfidence::of(&view.counts).filter(|_| view.counts.total() >= WORD_FROM)?;
    let off = sureness.difference * 100.0;
    let (tone, key) = if off.abs() <= CLOSE {
        (ChipTone::Good, "progress-confidence-close")
    } else if off > 0.0 {
        (ChipTone::Mind, "progress-confidence-over")
    } else {
        (ChipTone::Mind, "progress-confidence-under")
    };
    Some(Chip { tone, words: words.get(key) })
}

fn reading(words: &Words, view: &View<'_>, used: &[&ConfidenceStep]) -> String {
    let n = ("n", view.counts.total().into());
    let stories = ("stories", words.number(view.counts.total()).into());
    let enough = view.counts.total() >= WORD_FROM;
    let surest = used.iter().rev().find(|step| enough && step.right.of >= STEP_FROM);
    match surest.and_then(|step| Some((step, step.right.part()?))) {
        None if used.is_empty() => words.get("progress-none"),
        None => words.with("progress-confidence-few", &[n, stories]),
        Some((step, part)) => words.with(
            "progress-confidence-reading",
            &[
                n,
                stories,
                ("sure", percent(words, step.confidence.probability()).into()),
                ("right", percent(words, part).into()),
            ],
        ),
    }
}

fn plot(words: &Words, used: &[&ConfidenceStep]) -> Plot {
    let most = used.iter().map(|step| step.right.of).max().unwrap_or(1).max(1);
    let mut plot = Plot {
        across: (50.0, 100.0),
        below: (5..=10).map(|step| tick(f64::from(step * 10))).collect(),
        caption: words.get("progress-confidence-caption"),
        bands: vec![ideal()],
        ..Plot::default()
    };
    let mut points = Vec::new();
    for step in used {
        let (Some(part), Some(interval)) = (step.right.part(), step.right.interval()) else { continue };
        let x = f64::from(step.confidence.percent());
        points.push(Point { x, y: part * 100.0, size: size(step.right.of, most) });
        plot.whiskers.push(Span { x, low: interval.low * 100.0, high: interval.high * 100.0 });
        plot.hints.push(Hint { x, words: hint(words, step) });
    }
    let lowest = plot.whiskers.iter().map(|span| span.low).fold(42.0, f64::min);
    plot.up = (floor_to(lowest), 100.0);
    plot.left = scale(plot.up.0);
    let diagonal = [50.0, 100.0].map(|at| Point { x: at, y: at, size: 1.0 }).to_vec();
    plot.lines.push(Line { ink: Ink::Leaf, dashed: true, mark: Mark::Bare, points: diagonal });
    plot.lines.push(Line { ink: Ink::Tiger, dashed: false, mark: Mark::Round, points });
    plot.note = Some(Note { ink: Ink::Leaf, at: (63.0, 63.0), label: words.get("progress-confidence-ideal") });
    plot
}

/// The band around the diagonal, cut off at 100 %.
fn ideal() -> Band {
    let spans =
        [50.0, 100.0 - CLOSE, 100.0].map(|x: f64| Span { x, low: x - CLOSE, high: (x + CLOSE).min(100.0) }).to_vec();
    Band { ink: Ink::Leaf, spans }
}

/// Marks grow with the answers they rest on, from 0.8 to 1.5 times the usual size.
fn size(of: u32, most: u32) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and 1")]
    let share = (f64::from(of) / f64::from(most)).sqrt() as f32;
    0.8 + 0.7 * share
}

fn hint(words: &Words, step: &ConfidenceStep) -> String {
    let sure = percent(words, step.confidence.probability());
    let share = share_in_words(words, step.right);
    words.with("progress-confidence-hint", &[("sure", sure.into()), ("share", share.into())])
}

fn table(words: &Words, used: &[&ConfidenceStep]) -> TableData {
    let mut head = vec![(words.get("progress-col-sure"), false)];
    let numbers = ["right", "answers", "percent", "low", "high"];
    head.extend(numbers.map(|column| (words.get(&format!("progress-col-{column}")), true)));
    let row = |step: &&ConfidenceStep| {
        let mut cells = vec![TableCell::percent(words, Some(step.confidence.probability()))];
        cells.extend(share_cells(words, step.right));
        cells
    };
    TableData { head, rows: used.iter().map(row).collect() }
}

/// Right, of, percent and both ends of the interval.
pub(super) fn share_cells(words: &Words, share: Share) -> [TableCell; 5] {
    let interval = share.interval();
    [
        TableCell::count(words, share.right.into()),
        TableCell::count(words, share.of.into()),
        TableCell::percent(words, share.part()),
        TableCell::percent(words, interval.map(|interval| interval.low)),
        TableCell::percent(words, interval.map(|interval| interval.high)),
    ]
}

/// `81% (25 of 31), most likely between 64% and 91%`, or a dash.
pub(super) fn share_in_words(words: &Words, share: Share) -> String {
    let (Some(part), Some(interval)) = (share.part(), share.interval()) else { return "–".to_owned() };
    words.with(
        "progress-share",
        &[
            ("percent", percent(words, part).into()),
            ("right", words.number(share.right.into()).into()),
            ("of", words.number(share.of.into()).into()),
            ("low", percent(words, interval.low).into()),
            ("high", percent(words, interval.high).into()),
        ],
    )
}

/// A label in whole percent without its sign.
pub(super) fn tick(at: f64) -> Tick {
    Tick { at, label: format!("{at:.0}") }
}

/// The ground of an axis in percent: 40, or as much lower as is needed.
pub(super) fn floor_to(lowest: f64) -> f64 {
    [40.0, 20.0].into_iter().find(|floor| lowest >= *floor).unwrap_or(0.0)
}

/// Gridlines every 20 points from `floor` to 100.
pub(super) fn scale(floor: f64) -> Vec<Tick> {
    [0.0, 20.0, 40.0, 60.0, 80.0, 100.0].into_iter().filter(|at| *at >= floor).map(tick).collect()
}
