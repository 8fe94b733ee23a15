//! Skills with their stripes, and when they come back.

use super::card::{Body, CardData, Part, SkillLine, TableCell, TableData, percent};
use super::confidence::{share_cells, share_in_words};
use super::facts::{ProgressFacts, SkillStanding};
use super::how::how;
use super::weeks::short_date;
use crate::base::Day;
use crate::schedule::{self, MOST_STRIPES};
use crate::ui::plot::{Bar, Hint, Plot, Tick};
use crate::ui::screens::today::mastery_name;
use crate::words::Words;
/// Skills on the card, those that come back first; the table has all.
const MOST: usize = 8;

/// Skills met so far.
pub(super) fn skills(words: &Words, facts: &ProgressFacts<'_>) -> CardData {
    let line = |skill: &SkillStanding| {
        let stripes_name = mastery_name(words, f32::from(skill.stripes) / f32::from(MOST_STRIPES));
        let right = skill.right.part().map(|part| percent(words, part));
        SkillLine {
            name: skill.name.clone(),
            stripes: f32::from(skill.stripes),
            right: right.map_or_else(
                || "–".to_owned(),
                |right| words.with("progress-percent-right", &[("percent", right.into())]),
            ),
            hint: words.with(
                "progress-skill-hint",
                &[
                    ("skill", skill.name.clone().into()),
                    ("share", share_in_words(words, skill.right).into()),
                    ("stripes", stripes_name.clone().into()),
                ],
            ),
            stripes_name,
        }
    };
    let lines: Vec<SkillLine> = facts.skills.iter().take(MOST).map(line).collect();
    let more = facts.skills.len() - lines.len();
    let reading = match (lines.len(), more) {
        (0, _) => words.get("progress-skills-none"),
        (_, 0) => String::new(),
        _ => words.with("progress-skills-more", &[("n", more.into())]),
    };
    CardData {
        part: Part::Skills,
        title: words.get("progress-skills"),
        chip: None,
        remark: words.get("progress-skills-remark"),
        reading,
        body: if lines.is_empty() { Body::Nothing } else { Body::Skills(lines) },
        table: table(words, facts),
        how: how(words, Part::Skills),
    }
}

fn table(words: &Words, facts: &ProgressFacts<'_>) -> TableData {
    let mut head = vec![(words.get("progress-col-skill"), false)];
    let numbers = ["stripes", "right", "answers", "percent", "low", "high"];
    head.extend(numbers.map(|column| (words.get(&format!("progress-col-{column}")), true)));
    head.push((words.get("progress-col-due"), false));
    let row = |skill: &SkillStanding| {
        let mut cells = vec![TableCell::words(skill.name.clone()), TableCell::count(words, skill.stripes.into())];
        cells.extend(share_cells(words, skill.right));
        cells.push(skill.due.map_or_else(TableCell::none, |day| TableCell::day(words, day)));
        cells
    };
    TableData { head, rows: facts.skills.iter().map(row).collect() }
}

/// What comes due in the next thirty days; what is due already counts today.
pub(super) fn forecast(words: &Words, facts: &ProgressFacts<'_>) -> CardData {
    let due = facts.skills.iter().filter_map(|skill| Some((skill.due?, skill.name.clone())));
    let days = schedule::coming(due, facts.today);
    let coming: usize = days.iter().map(|(_, names)| names.len()).sum();
    let now = days.first().map_or(0, |(_, names)| names.len());
    let n = [("n", coming.into()), ("now", now.into())];
    CardData {
        part: Part::Forecast,
        title: words.get("progress-forecast"),
        chip: None,
        remark: String::new(),
        reading: words.with(if coming == 0 { "progress-forecast-none" } else { "progress-forecast-reading" }, &n),
        body: if coming == 0 { Body::Nothing } else { Body::Plot(plot(words, facts.today, &days)) },
        table: forecast_table(words, &days),
        how: how(words, Part::Forecast),
    }
}

fn plot(words: &Words, today: Day, days: &[(Day, Vec<String>)]) -> Plot {
    let count = |names: &[String]| f64::from(u32::try_from(names.len()).unwrap_or(u32::MAX));
    let most = days.iter().map(|(_, names)| count(names)).fold(1.0, f64::max);
    // Whole skills: at most five gridlines.
    let step = (most / 4.0).ceil().max(1.0);
    let top = (most / step).ceil() * step;
    let across = |day: Day| f64::from(day.0 - today.0);
    let mut plot = Plot {
        across: (-0.7, days.len() as f64 - 0.3),
        up: (0.0, top),
        caption: words.get("progress-forecast-caption"),
        ..Plot::default()
    };
    let mut at = 0.0;
    while at <= top {
        plot.left.push(Tick { at, label: format!("{at:.0}") });
        at += step;
    }
    for (number, (day, names)) in days.iter().enumerate() {
        let x = across(*day);
        if number % 7 == 0 {
            let label = if number == 0 { words.get("progress-today") } else { short_date(words, *day) };
            plot.below.push(Tick { at: x, label });
        }
        if !names.is_empty() {
            plot.bars.push(Bar { x, y: count(names), width: 0.7 });
        }
        let list = if names.is_empty() { words.get("progress-forecast-nothing") } else { names.join(" · ") };
        let says = words.with("progress-forecast-hint", &[("day", words.date(*day).into()), ("skills", list.into())]);
        plot.hints.push(Hint { x, words: says });
    }
    plot
}

fn forecast_table(words: &Words, days: &[(Day, Vec<String>)]) -> TableData {
    let columns = [("day", false), ("skills", true), ("which", false)];
    let head = columns.map(|(column, number)| (words.get(&format!("progress-col-{column}")), number)).to_vec();
    let some = days.iter().filter(|(_, names)| !names.is_empty());
    let rows = some.map(|(day, names)| {
        let which = TableCell::words(names.join(" · "));
        vec![TableCell::day(words, *day), TableCell::count(words, names.len() as u64), which]
    });
    TableData { head, rows: rows.collect() }
}
