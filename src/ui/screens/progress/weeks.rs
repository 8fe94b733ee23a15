//! Telling them apart, week by week: both skills, and discernment.

use std::ops::RangeInclusive;

use super::card::{Body, CardData, Chip, ChipTone, Part, TableCell, TableData, decimal, percent};
use super::confidence::{floor_to, scale, share_cells, share_in_words};
use super::data::{View, in_training};
use super::how::how;
use crate::base::{Day, Key, Verdict};
use crate::stats::{Counts, Direction, Share, TREND_FROM, monday};
use crate::ui::plot::{Band, EndLabel, Hint, Ink, Line, Mark, Plot, Point, Span, Tick};
use crate::ui::screens::today::{Lean, Side};
use crate::words::Words;

/// Points on the plot at most; a longer time puts several weeks into each.
const MOST_POINTS: i32 = 26;

/// Some weeks put together: one point of the plot.
struct Stretch {
    monday: Day,
    last: Day,
    spots: Share,
    trusts: Share,
}

/// Both skills week by week.
pub(super) fn apart(words: &Words, view: &View<'_>) -> CardData {
    let (stretches, weeks) = stretches(view);
    let unit = words.with("progress-apart-caption", &[("n", weeks.into())]);
    CardData {
        part: Part::Apart,
        title: words.get("progress-apart"),
        chip: lean_chip(words, &view.counts),
        remark: String::new(),
        reading: reading(words, view),
        body: if stretches.is_empty() { Body::Nothing } else { Body::Plot(plot(words, view, &stretches, unit)) },
        table: table(words, &stretches),
        how: how(words, Part::Apart),
    }
}

/// Spots false: false called false.
pub(super) fn spots(counts: &Counts) -> Share {
    Share::new(counts.judged(Key::False, Verdict::False), counts.items(Key::False))
}

/// Trusts true: news called news.
pub(super) fn trusts(counts: &Counts) -> Share {
    Share::new(counts.judged(Key::News, Verdict::News), counts.items(Key::News))
}

/// Which way somebody leans, kindly; nothing while there are too few answers of either key.
pub(super) fn lean_chip(words: &Words, counts: &Counts) -> Option<Chip> {
    let (spots, trusts) = (spots(counts), trusts(counts));
    let (tone, key) = match Lean::build(words, (spots.right, spots.of), (trusts.right, trusts.of)).side? {
        Side::Doubtful => (ChipTone::Mind, "progress-leans-doubtful"),
        Side::Trusting => (ChipTone::Mind, "progress-leans-trusting"),
        Side::Balanced => (ChipTone::Good, "progress-leans-balanced"),
    };
    Some(Chip { tone, words: words.get(key) })
}

/// What can be said: the two shares; of a trend only where the answers bear it.
fn reading(words: &Words, view: &View<'_>) -> String {
    let (spots, trusts) = (spots(&view.counts), trusts(&view.counts));
    if view.counts.total() == 0 {
        return words.get("progress-none");
    }
    let shares = words.with(
        "progress-apart-reading",
        &[
            ("caught", words.number(spots.right.into()).into()),
            ("false_items", words.number(spots.of.into()).into()),
            ("trusted", words.number(trusts.right.into()).into()),
            ("news", words.number(trusts.of.into()).into()),
        ],
    );
    let Some(change) = view.trend.as_ref().and_then(|trend| trend.change) else { return shares };
    let key = match change.d_prime.direction {
        Direction::Up => "progress-apart-up",
        Direction::Down => "progress-apart-down",
        Direction::Unclear => "progress-apart-same",
    };
    words.with("progress-two", &[("first", shares.into()), ("second", words.get(key).into())])
}

/// The weeks in view that have answers, several in one where there are many; and how many those are.
fn stretches(view: &View<'_>) -> (Vec<Stretch>, i32) {
    let (first, last) = (monday(view.from), monday(view.to));
    let weeks = (last.0 - first.0) / 7 + 1;
    let each = ((weeks + MOST_POINTS - 1) / MOST_POINTS).max(1);
    let mut stretches = Vec::new();
    let mut start = first;
    while start <= last {
        let end = start.plus(each * 7 - 1);
        let days: RangeInclusive<Day> = start.max(view.from)..=end.min(view.to);
        let counts = view.facts.daily.counts(days, in_training);
        if counts.total() > 0 {
            stretches.push(Stretch { monday: start, last: end, spots: spots(&counts), trusts: trusts(&counts) });
        }
        start = end.plus(1);
    }
    (stretches, each)
}

fn plot(words: &Words, view: &View<'_>, stretches: &[Stretch], caption: String) -> Plot {
    let sides = [(Ink::News, true, Mark::Square, "trusts-true"), (Ink::False, false, Mark::Round, "spots-false")];
    let mut plot = Plot { caption, across: across(view, stretches), ..Plot::default() };
    for (ink, dashed, mark, name) in sides {
        let share = |stretch: &Stretch| if ink == Ink::News { stretch.trusts } else { stretch.spots };
        let mut line = Line { ink, dashed, mark, points: Vec::new() };
        let mut band = Band { ink, spans: Vec::new() };
        for stretch in stretches {
            let share = share(stretch);
            let (Some(part), Some(interval)) = (share.part(), share.interval()) else { continue };
            let x = f64::from(stretch.monday.0);
            line.points.push(Point { x, y: part * 100.0, size: 1.0 });
            band.spans.push(Span { x, low: interval.low * 100.0, high: interval.high * 100.0 });
        }
        if let Some(point) = line.points.last() {
            let value = percent(words, point.y / 100.0);
            plot.ends.push(EndLabel { ink, y: point.y, name: words.get(name), value });
        }
        plot.bands.push(band);
        plot.lines.push(line);
    }
    let lows = plot.bands.iter().flat_map(|band| &band.spans).map(|span| span.low);
    plot.up = (floor_to(lows.fold(100.0, f64::min)), 100.0);
    plot.left = scale(plot.up.0);
    plot.below = ticks(words, stretches.iter().map(|stretch| stretch.monday));
    plot.hints = stretches.iter().map(|stretch| hint(words, stretch)).collect();
    plot
}

/// From the first week in view with answers to the last; a lone week stands in the middle.
fn across(view: &View<'_>, stretches: &[Stretch]) -> (f64, f64) {
    let first = stretches.first().map_or(view.from, |stretch| stretch.monday);
    let last = stretches.last().map_or(view.to, |stretch| stretch.monday);
    if first == last { lone(first) } else { (f64::from(first.0), f64::from(last.0)) }
}

fn lone(day: Day) -> (f64, f64) {
    (f64::from(day.0) - 7.0, f64::from(day.0) + 7.0)
}

/// At most five dates, the first and the last among them.
fn ticks(words: &Words, days: impl Iterator<Item = Day>) -> Vec<Tick> {
    let days: Vec<Day> = days.collect();
    let last = days.len().saturating_sub(1);
    let step = last.div_ceil(4).max(1);
    let chosen = days.iter().enumerate().filter(|(at, _)| *at == last || (at % step == 0 && last - at > step / 2));
    chosen.map(|(_, day)| Tick { at: f64::from(day.0), label: short_date(words, *day) }).collect()
}

/// `23 Feb`.
pub(super) fn short_date(words: &Words, day: Day) -> String {
    let (_, month, date) = day.ymd();
    let month = words.get(&format!("progress-month-{month}"));
    words.with("progress-date-short", &[("month", month.into()), ("day", date.to_string().into())])
}

fn hint(words: &Words, stretch: &Stretch) -> Hint {
    let says = words.with(
        "progress-apart-hint",
        &[
            ("from", short_date(words, stretch.monday).into()),
            ("to", short_date(words, stretch.last).into()),
            ("spots", share_in_words(words, stretch.spots).into()),
            ("trusts", share_in_words(words, stretch.trusts).into()),
        ],
    );
    Hint { x: f64::from(stretch.monday.0), words: says }
}

/// A row for each week and skill.
fn table(words: &Words, stretches: &[Stretch]) -> TableData {
    let mut head = ["week", "skill"].map(|column| (words.get(&format!("progress-col-{column}")), false)).to_vec();
    let numbers = ["right", "answers", "percent", "low", "high"];
    head.extend(numbers.map(|column| (words.get(&format!("progress-col-{column}")), true)));
    let rows = stretches.iter().flat_map(|stretch| {
        [("spots-false", stretch.spots), ("trusts-true", stretch.trusts)].map(|(side, share)| {
            let mut cells = vec![TableCell::day(words, stretch.monday), TableCell::words(words.get(side))];
            cells.extend(share_cells(words, share));
            cells
        })
    });
    TableData { head, rows: rows.collect() }
}

/// Discernment d′ week by week with its band, where there are answers enough.
pub(super) fn discernment(words: &Words, view: &View<'_>) -> CardData {
    let points = view.trend.as_ref().map_or(&[][..], |trend| &trend.points);
    let reading = match points.last() {
        None => {
            let left = |key| TREND_FROM.saturating_sub(view.counts.items(key));
            let n = [("false_items", left(Key::False).into()), ("news", left(Key::News).into())];
            words.with("progress-trend-needs", &n)
        }
        Some(point) => {
            let estimate = point.discernment.d_prime;
            let ends = estimate.interval();
            words.with(
                "progress-trend-reading",
                &[
                    ("value", decimal(estimate.value).into()),
                    ("low", decimal(ends.low).into()),
                    ("high", decimal(ends.high).into()),
                ],
            )
        }
    };
    CardData {
        part: Part::Trend,
        title: words.get("progress-trend"),
        chip: None,
        remark: String::new(),
        reading,
        body: if points.is_empty() { Body::Nothing } else { Body::Plot(trend_plot(words, view)) },
        table: trend_table(words, view),
        how: how(words, Part::Trend),
    }
}

fn trend_plot(words: &Words, view: &View<'_>) -> Plot {
    let points = view.trend.as_ref().map_or(&[][..], |trend| &trend.points);
    let mut line = Line { ink: Ink::Tiger, dashed: false, mark: Mark::Round, points: Vec::new() };
    let mut band = Band { ink: Ink::Tiger, spans: Vec::new() };
    let mut plot = Plot { caption: words.get("progress-trend-caption"), ..Plot::default() };
    for point in points {
        let (x, estimate) = (f64::from(point.week.0), point.discernment.d_prime);
        let ends = estimate.interval();
        line.points.push(Point { x, y: estimate.value, size: 1.0 });
        band.spans.push(Span { x, low: ends.low, high: ends.high });
        let says = words.with(
            "progress-trend-hint",
            &[
                ("week", short_date(words, point.week).into()),
                ("value", decimal(estimate.value).into()),
                ("low", decimal(ends.low).into()),
                ("high", decimal(ends.high).into()),
                ("n", point.pooled.into()),
            ],
        );
        plot.hints.push(Hint { x, words: says });
    }
    let low = band.spans.iter().map(|span| span.low).fold(0.0, f64::min).floor();
    let high = band.spans.iter().map(|span| span.high).fold(3.0, f64::max).ceil();
    plot.up = (low, high);
    let mut at = low;
    while at <= high {
        plot.left.push(Tick { at, label: format!("{at:.0}").replace('-', "−") });
        at += 1.0;
    }
    plot.across = match (points.first(), points.last()) {
        (Some(first), Some(last)) if first.week != last.week => (f64::from(first.week.0), f64::from(last.week.0)),
        (Some(first), _) => lone(first.week),
        _ => (0.0, 1.0),
    };
    plot.below = ticks(words, points.iter().map(|point| point.week));
    plot.bands.push(band);
    plot.lines.push(line);
    plot
}

fn trend_table(words: &Words, view: &View<'_>) -> TableData {
    let columns = ["d-prime", "low", "high", "bias", "low", "high", "pooled"];
    let mut head = vec![(words.get("progress-col-week"), false)];
    head.extend(columns.map(|column| (words.get(&format!("progress-col-{column}")), true)));
    let points = view.trend.as_ref().map_or(&[][..], |trend| &trend.points);
    let rows = points.iter().map(|point| {
        let mut cells = vec![TableCell::day(words, point.week)];
        for estimate in [point.discernment.d_prime, point.discernment.criterion] {
            let ends = estimate.interval();
            cells.extend([estimate.value, ends.low, ends.high].map(|value| TableCell::decimal(Some(value), 2)));
        }
        cells.push(TableCell::count(words, point.pooled));
        cells
    });
    TableData { head, rows: rows.collect() }
}
