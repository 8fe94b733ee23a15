//! A check-up's figures in words, with their uncertainty.

use super::data::{ChangeData, Earlier, Line};
use crate::base::{Key, Verdict};
use crate::stats::normal::cumulative;
use crate::stats::{
    Brier, Change, CheckUpChange, Counts, Direction, Discernment, Estimate, Interval, Overconfidence, Scores, Share,
    SureAndWrong,
};
use crate::ui::screens::remark::signed;
use crate::ui::screens::summary::data::capital;
use crate::words::Words;

/// Stories of each key from which d′ and c are shown: below, the interval says nothing (ours).
const SHOWN_FROM: u64 = 3;
/// Stories from which a skill is named (ours).
const SKILL_FROM: u32 = 3;
/// A skill that went at least so well is not named (ours).
const SKILL_WELL: f64 = 0.75;
/// How many skills are named.
const SKILLS: usize = 4;
/// d′ from which telling apart is called good, and very good: 69 and 84 of 100 stories judged rightly without a lean.
const WELL: (f64, f64) = (1.0, 2.0);
/// Brier score of saying fifty-fifty every time.
const GUESSING: f64 = 0.25;

/// False stories called false, and news called news.
pub(super) fn shares(counts: &Counts) -> (Share, Share) {
    let share = |key: Key| Share::new(counts.judged(key, Verdict::from(key)), counts.items(key));
    (share(Key::False), share(Key::News))
}

fn discernment(counts: &Counts) -> Option<Discernment> {
    Discernment::of(counts).filter(|_| counts.has_of_each(SHOWN_FROM))
}

/// Both skills in plain words: nothing is claimed that chance could explain.
pub(super) fn reading(words: &Words, counts: &Counts) -> Vec<String> {
    let Some(told) = discernment(counts) else { return vec![words.get("outcome-reads-none")] };
    let apart = match told.d_prime {
        d if d.interval().low <= 0.0 => "outcome-reads-chance",
        d if d.value >= WELL.1 => "outcome-reads-very-well",
        d if d.value >= WELL.0 => "outcome-reads-well",
        _ => "outcome-reads-some",
    };
    let leans = match told.criterion.interval() {
        c if c.contains(0.0) => "outcome-leans-none",
        c if c.low > 0.0 => "outcome-leans-false",
        _ => "outcome-leans-news",
    };
    vec![words.get(apart), words.get(leans)]
}

/// d′, c, confidence against being right, Brier, sure and wrong.
pub(super) fn figures(words: &Words, counts: &Counts) -> Vec<Line> {
    let told = discernment(counts);
    vec![
        estimate(words, "outcome-d-prime", told.map(|told| told.d_prime), &d_prime_means(words, told)),
        estimate(words, "outcome-bias", told.map(|told| told.criterion), &words.get("progress-means-bias")),
        over_sure(words, counts),
        brier(words, counts),
        sure_wrong(words, counts),
    ]
}

fn line(words: &Words, key: &str, value: String, parts: &[String]) -> Line {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    Line { name: words.get(key), value, text: parts.join(&words.get("list-dot")) }
}

fn none() -> String {
    "–".to_owned()
}

fn range(words: &Words, interval: Interval, shown: impl Fn(f64) -> String) -> String {
    words.with("outcome-range", &[("low", shown(interval.low).into()), ("high", shown(interval.high).into())])
}

fn decimal(value: f64) -> String {
    let shown = format!("{value:.2}").replace('-', "−");
    if shown == "−0.00" { "0.00".to_owned() } else { shown }
}

fn percent(words: &Words, part: f64) -> String {
    let shown = format!("{:.0}", part * 100.0).replace('-', "−");
    words.with("percent", &[("n", if shown == "−0" { "0".to_owned() } else { shown }.into())])
}

fn estimate(words: &Words, key: &str, estimate: Option<Estimate>, means: &str) -> Line {
    let value = estimate.map_or_else(none, |estimate| decimal(estimate.value));
    let range = estimate.map(|estimate| range(words, estimate.interval(), decimal)).unwrap_or_default();
    line(words, key, value, &[range, means.to_owned()])
}

/// Without a lean, a discernment of d′ judges Φ(d′ / 2) of all stories rightly (Macmillan & Creelman 2005).
fn d_prime_means(words: &Words, told: Option<Discernment>) -> String {
    let Some(told) = told else { return words.get("progress-means-d-prime-few") };
    let of_hundred = (cumulative(told.d_prime.value / 2.0) * 100.0).round();
    words.with("progress-means-d-prime", &[("n", of_hundred.into())])
}

fn over_sure(words: &Words, counts: &Counts) -> Line {
    let Some(over) = Overconfidence::of(counts) else {
        return line(words, "outcome-over-sure", none(), &[words.get("outcome-over-sure-none")]);
    };
    let shown = |part: f64| percent(words, part);
    let range = over.interval().map(|interval| range(words, interval, shown)).unwrap_or_default();
    let means = [("sure", shown(over.confidence).into()), ("right", shown(over.right).into())];
    let means = words.with("outcome-over-sure-means", &means);
    line(words, "outcome-over-sure", shown(over.difference), &[range, means])
}

fn brier(words: &Words, counts: &Counts) -> Line {
    let brier = Brier::of(counts);
    let means = words.get(match brier {
        Some(brier) if brier.score > GUESSING => "progress-means-brier-over",
        Some(_) => "progress-means-brier-under",
        None => "progress-means-brier",
    });
    line(words, "outcome-brier", brier.map_or_else(none, |brier| decimal(brier.score)), &[means])
}

fn sure_wrong(words: &Words, counts: &Counts) -> Line {
    let sure = SureAndWrong::of(counts);
    let args = [("right", sure.wrong.into()), ("of", sure.sure.into())];
    let value =
        if sure.sure > 0 { words.with("x-of-n", &[("x", sure.wrong.into()), ("n", sure.sure.into())]) } else { none() };
    line(words, "outcome-sure-wrong", value, &[words.with("progress-means-sure-wrong", &args)])
}

/// V, r, f, d and n.
pub(super) fn five(words: &Words, counts: &Counts) -> Vec<Line> {
    let scores = Scores::from(counts);
    let five = scores.five();
    let of = |x: u32, n: u32| words.with("x-of-n", &[("x", x.into()), ("n", n.into())]);
    let half = |value: f64| if value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.1}") };
    let all = scores.true_items + scores.false_items;
    let texts = ["outcome-score-d.text", "outcome-score-n.text"].map(|key| words.get(key));
    vec![
        line(words, "outcome-score-v", of(five.veracity, all), &[]),
        line(words, "outcome-score-r", of(five.real, scores.true_items), &[]),
        line(words, "outcome-score-f", of(five.fake, scores.false_items), &[]),
        line(words, "outcome-score-d", half(five.distrust), &texts[..1]),
        line(words, "outcome-score-n", half(five.naivety), &texts[1..]),
    ]
}

/// The skills that went least well, of those with a few stories.
pub(super) fn weak(words: &Words, skills: &[(String, Share)]) -> Vec<Line> {
    let told = skills.iter().filter_map(|(name, share)| Some((name, share, share.part()?)));
    let mut weak: Vec<_> = told.filter(|(_, share, part)| share.of >= SKILL_FROM && *part < SKILL_WELL).collect();
    weak.sort_by(|a, b| a.2.total_cmp(&b.2).then_with(|| a.0.cmp(b.0)));
    let line = |(name, share, _): (&String, &Share, f64)| {
        let args = [("right", share.right.into()), ("of", share.of.into())];
        Line { name: capital(name), value: words.with("outcome-weak-line", &args), text: String::new() }
    };
    weak.into_iter().take(SKILLS).map(line).collect()
}

/// What has changed since an earlier check-up, by the reliable change index.
pub(super) fn change(words: &Words, earlier: &Earlier<'_>, counts: &Counts) -> ChangeData {
    let since = [("day", words.date(earlier.day).into()), ("form", earlier.form.into())];
    let since = words.with("outcome-change-since", &since);
    let enough = earlier.counts.has_of_each(SHOWN_FROM) && counts.has_of_each(SHOWN_FROM);
    let Some(change) = CheckUpChange::between(earlier.counts, counts).filter(|_| enough) else {
        return ChangeData { since, says: vec![words.get("outcome-change-none")] };
    };
    let says = |key: &str, change: &Change| {
        let direction = match change.direction {
            Direction::Up => "up",
            Direction::Down => "down",
            Direction::Unclear => "same",
        };
        words.with(&format!("{key}-{direction}"), &[("by", signed(change.difference.value).into())])
    };
    ChangeData { since, says: vec![says("outcome-d", &change.d_prime), says("outcome-c", &change.criterion)] }
}
