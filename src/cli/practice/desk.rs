//! The investigation desk in the terminal: `who`, `when`, `image`, `coverage`, `source`, `sum` open a tool, a number
//! after it opens a page of its list, `pin` keeps what was opened last.

use super::teller::Teller;
use crate::cli::json::{DeskLine, DeskResult, PracticeLine};
use crate::cli::{Terminal, Trouble};
use crate::pack::catalog::Found;
use crate::pack::model::{Step, Tool, TrailResult};
use crate::session::{Run, Spot};
use crate::words::Words;

/// The tool that a word names, in either language.
pub(super) fn tool(word: &str) -> Option<Tool> {
    match word {
        "who" | "谁" | "谁发的" => Some(Tool::WhoIsBehindIt),
        "when" | "时间" | "什么时候" => Some(Tool::When),
        "image" | "搜图" | "以图搜图" => Some(Tool::ImageSearch),
        "coverage" | "报道" | "其他报道" => Some(Tool::OtherCoverage),
        "source" | "出处" | "原始出处" => Some(Tool::OriginalSource),
        "sum" | "算" | "算一算" => Some(Tool::DoTheSum),
        _ => None,
    }
}

/// A tool's place for `who`, or for `who 2`.
pub(super) fn spot(tool: Tool, rest: &str) -> Option<Spot> {
    if rest.is_empty() {
        return Some(Spot::of(tool));
    }
    let result: u8 = rest.parse().ok()?;
    Some(Spot { tool, result: Some(result.checked_sub(1)?) })
}

/// Tells what stands at a place of the desk. What is not there is an empty list.
pub(super) fn tell(
    teller: &Teller<'_>,
    words: &Words,
    run: &Run,
    found: &Found<'_>,
    spot: Spot,
    terminal: &mut Terminal<'_>,
) -> Result<(), Trouble> {
    let texts = found.item.words_or_source(&run.session().plan.language).1;
    let step = texts.trail.iter().find(|step| step.tool == spot.tool);
    let page = spot.result.and_then(|at| step?.results.get(usize::from(at)));
    if teller.is_json() {
        return terminal.json(&PracticeLine::Desk(line(run, spot, step, page)));
    }
    match (step, page) {
        (_, Some(page)) => tell_page(page, terminal),
        (Some(step), None) => tell_list(words, step, terminal),
        (None, None) => {
            terminal.say(&words.get("desk-none"))?;
            terminal.say(&words.get("desk-none.note"))
        }
    }
}

fn tell_list(words: &Words, step: &Step, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
    terminal.say(&format!("{} · {}", words.get(&format!("tool-{}", step.tool.as_str())), step.query))?;
    if step.results.is_empty() {
        return terminal.say(&step.finding);
    }
    for (at, result) in step.results.iter().enumerate() {
        let meta = [result.address.as_deref(), result.date.as_deref()].into_iter().flatten();
        let meta: Vec<&str> = meta.collect();
        terminal.say(&format!("{}. {} ({} {})", at + 1, result.title, result.outlet, meta.join(", ")))?;
        terminal.say(&format!("   {}", result.snippet))?;
    }
    Ok(())
}

fn tell_page(page: &TrailResult, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
    let meta = [Some(page.outlet.as_str()), page.address.as_deref(), page.date.as_deref(), page.about.as_deref()];
    let meta: Vec<&str> = meta.into_iter().flatten().collect();
    terminal.say(&meta.join(" · "))?;
    terminal.say(&page.title)?;
    terminal.say(page.page.as_deref().unwrap_or(&page.snippet))
}

fn line<'a>(run: &Run, spot: Spot, step: Option<&'a Step>, page: Option<&'a TrailResult>) -> DeskLine<'a> {
    let results = match page {
        Some(page) => vec![DeskResult::page(page)],
        None => step.into_iter().flat_map(|step| &step.results).map(DeskResult::listed).collect(),
    };
    DeskLine {
        number: run.position() + 1,
        tool: spot.tool,
        result: spot.result.map(|at| at + 1),
        query: step.map(|step| step.query.as_str()),
        finding: step.filter(|step| step.results.is_empty()).map(|step| step.finding.as_str()),
        results,
        pins: run.desk().pins.len(),
    }
}
