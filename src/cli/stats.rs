//! `stats`: one learner's figures.

use super::args::Stats;
use super::json::{ConfidenceEntry, Figures, LearnerEntry, StatsReport};
use super::people::must_find;
use super::places::{Places, now};
use super::{Exit, Terminal, Trouble};
use crate::base::Pool;
use crate::stats::{Counts, Estimate, Interval, Streak, calibration, days_practised};
use crate::words::Words;

/// Shows the training figures of the named or only learner; check-ups tell theirs at their end.
///
/// # Errors
/// No such learner; the record cannot be read; standard output is closed.
pub(super) fn stats(args: &Stats, places: &Places, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    let words = &places.words;
    let clock = args.now.unwrap_or_else(now);
    let study = places.study_if_any(clock)?.ok_or_else(|| Trouble::Usage(words.get("cli-nobody")))?;
    let learner = must_find(&study, args.learner.as_deref(), words)?;
    let mut answers = study.answered(learner.id).map_err(Trouble::failure)?;
    let streak = Streak::of(&days_practised(&answers), clock.today());
    answers.retain(|answer| answer.pool == Pool::Training);
    let steps = calibration(&Counts::of(&answers));
    let report = StatsReport {
        learner: LearnerEntry::of(&learner),
        figures: Figures::of(&answers),
        days_in_a_row: streak.current,
        days: streak.total,
        confidence: steps
            .iter()
            .map(|step| ConfidenceEntry { confidence: step.confidence, right: step.right.right, of: step.right.of })
            .collect(),
    };
    if args.json {
        terminal.json(&report)?;
    } else {
        tell(&report, words, terminal)?;
    }
    Ok(Exit::Done)
}

fn tell(report: &StatsReport<'_>, words: &Words, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
    let name = if report.learner.name.is_empty() { words.get("somebody") } else { report.learner.name.to_owned() };
    terminal.say(&name)?;
    for line in figures(&report.figures, words) {
        terminal.say(&line)?;
    }
    for step in report.confidence.iter().filter(|step| step.of > 0) {
        let args =
            [("percent", step.confidence.percent().into()), ("right", step.right.into()), ("of", step.of.into())];
        terminal.say(&words.with("cli-when-you-say", &args))?;
    }
    let days = [("row", report.days_in_a_row.into()), ("days", report.days.into())];
    terminal.say(&words.with("cli-days", &days))
}

/// Counts by key, discernment and bias with their intervals, and the Brier score, a line each.
pub(super) fn figures(figures: &Figures, words: &Words) -> Vec<String> {
    let scores = figures.scores;
    let counted = scores.true_items + scores.false_items;
    let mut lines = vec![words.with("cli-answered", &[("n", scores.answered.into())])];
    if counted < scores.answered {
        lines.push(words.with("cli-met-left-out", &[("n", (scores.answered - counted).into())]));
    }
    lines.push(words.with("cli-trusts-true", &[("x", scores.hits.into()), ("n", scores.true_items.into())]));
    lines.push(words.with("cli-spots-false", &[("x", scores.spotted().into()), ("n", scores.false_items.into())]));
    lines.extend(estimate("cli-d-prime", figures.d_prime, figures.d_prime_se, words));
    lines.extend(estimate("cli-criterion", figures.criterion, figures.criterion_se, words));
    if let Some(brier) = figures.brier {
        lines.push(words.with("cli-brier", &[("brier", format!("{brier:.3}").into())]));
    }
    lines
}

/// A figure with its 95 % interval, if it is defined.
fn estimate(message: &str, value: Option<f64>, se: Option<f64>, words: &Words) -> Option<String> {
    let figure = Estimate { value: value?, se: se? };
    let Interval { low, high } = figure.interval();
    let text = |number: f64| format!("{number:.2}").replace('-', "\u{2212}");
    let args = [("value", text(figure.value).into()), ("low", text(low).into()), ("high", text(high).into())];
    Some(words.with(message, &args))
}
