//! Everything the desk shows.

use serde::Serialize;

use crate::base::{ItemRef, Language};
use crate::pack::model::{ItemWords, Stem, Step, Tool, TrailResult};
use crate::session::{Desk, Points, Response, Spot};
use crate::ui::screens::item::data::{Place, SureData, ToolData, TopData, verdict_name};
use crate::ui::screens::lesson::markdown::{Block, parse};
use crate::ui::screens::summary::data::heading;
use crate::words::Words;

/// The core values that the desk is made of.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The item.
    pub item: &'a ItemRef,
    /// Language of its words.
    pub language: &'a Language,
    /// Its words.
    pub words: &'a ItemWords,
    /// Where in which run it stands.
    pub place: Place<'a>,
    /// What has been chosen so far.
    pub response: Response,
    /// The desk.
    pub desk: &'a Desk,
    /// Where the learner is.
    pub at: Spot,
}

/// Everything the desk shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeskData {
    /// The bar on top.
    pub top: TopData,
    /// The item.
    pub item: ItemRef,
    /// Language of the pages.
    pub language: Language,
    /// Where the learner is.
    pub at: Spot,
    /// The button that leads back, and its key.
    pub back: (String, String),
    /// The story in short.
    pub story: StoryData,
    /// "Read sideways": title, motto, and what is done of it.
    pub sideways: (String, String, Vec<CheckData>),
    /// Names the row of tabs.
    pub tabs_name: String,
    /// The tools.
    pub tabs: Vec<ToolData>,
    /// What is open.
    pub page: PageData,
    /// The notebook.
    pub notes: NotesData,
}

/// The story in short.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StoryData {
    /// "The story".
    pub caps: String,
    /// Its first picture: name and what it shows.
    pub picture: Option<(String, String)>,
    /// Its headline.
    pub headline: String,
    /// Who and when.
    pub lines: Vec<String>,
}

/// One move of reading sideways.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckData {
    /// The move.
    pub label: String,
    /// The move and whether it is done, for a screen reader.
    pub name: String,
    /// Whether it is done.
    pub done: bool,
}

/// What is open.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum PageData {
    /// What a tool lists.
    List(Box<ListData>),
    /// One page.
    Result(Box<ResultData>),
}

/// What a tool lists.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ListData {
    /// The tool.
    pub tool: Tool,
    /// "Searched for", and the words; none where nothing can be found.
    pub query: Option<(String, String)>,
    /// What kind of pages these are.
    pub lead: String,
    /// "4 results · …".
    pub count: String,
    /// "oldest first", where they are in that order.
    pub order: Option<String>,
    /// The results.
    pub rows: Vec<RowData>,
    /// Heading and words where there is nothing.
    pub none: Option<(String, String)>,
    /// The calculator.
    pub sum: Option<SumData>,
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum RowData {
    /// Something to open.
    Result(Box<ResultData>),
    /// The story itself, among pages in order of their dates.
    Own(String, String),
}

/// One result, in a list or open.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResultData {
    /// Where it stands.
    pub spot: Spot,
    /// Who.
    pub outlet: String,
    /// Address and date.
    pub meta: String,
    /// Heading.
    pub title: String,
    /// Its name as a link.
    pub name: String,
    /// A line or two.
    pub snippet: String,
    /// What an about page says of the source.
    pub about: Option<String>,
    /// "First appearance".
    pub first: Option<String>,
    /// A small picture at its left.
    pub picture: Option<String>,
    /// The page behind it.
    pub page: Vec<Block>,
    /// Whether it is in the notebook.
    pub pinned: bool,
    /// Name of the button that pins it.
    pub pin: String,
    /// The same in short.
    pub pin_label: String,
    /// Back to the list.
    pub back: String,
    /// "End of the page".
    pub end: String,
}

/// The calculator.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SumData {
    /// Label of the field.
    pub field: String,
    /// Words in the empty field.
    pub hint: String,
    /// The figures of the story, and the button that takes them over.
    pub figures: Option<(String, String)>,
    /// `= {value}`, the value still to be put in.
    pub is: String,
    /// `about {value}`.
    pub about: String,
    /// That it cannot be reckoned yet.
    pub bad: String,
}

/// The notebook.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NotesData {
    /// "Your notes".
    pub title: String,
    /// "2 notes".
    pub count: String,
    /// What to do, while there are none.
    pub empty: Option<String>,
    /// The findings, the last one first.
    pub pins: Vec<PinData>,
    /// True, unsure, false.
    pub points: [String; 3],
    /// Label of the field, words in the empty one.
    pub field: (String, String),
    /// The learner's own words.
    pub note: String,
    /// Which way the findings point together.
    pub reading: Option<String>,
    /// The answer so far, or that there is none.
    pub verdict: String,
    /// How sure, by now.
    pub sure: SureData,
    /// How sure before.
    pub before: Option<String>,
}

/// One finding in the notebook.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PinData {
    /// Where it was found.
    pub spot: Spot,
    /// What it says.
    pub text: String,
    /// Who says so, and by which tool it was found.
    pub source: String,
    /// Which way it points.
    pub points: Points,
    /// Name of the three choices.
    pub name: String,
    /// Name of the button that takes it out.
    pub unpin: String,
}

impl DeskData {
    /// From core values.
    #[must_use]
    pub fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let checks = [
            (Tool::WhoIsBehindIt, "desk-check-who"),
            (Tool::OtherCoverage, "desk-check-coverage"),
            (Tool::OriginalSource, "desk-check-source"),
        ];
        let check = |(tool, key): (Tool, &str)| {
            let (label, done) = (words.get(key), scene.desk.has_opened(tool));
            let state = words.get(if done { "desk-check-done" } else { "desk-check-open" });
            let args = [("tool", label.as_str().into()), ("state", state.into())];
            CheckData { name: words.with("desk-tool-name", &args), label, done }
        };
        let result = scene.at.result.and_then(|at| {
            let step = step(scene, scene.at.tool)?;
            Some(result(words, scene, step, usize::from(at), step.results.get(usize::from(at))?))
        });
        Self {
            top: TopData::build(words, &scene.place),
            item: scene.item.clone(),
            language: scene.language.clone(),
            at: scene.at,
            back: (words.get("desk-back"), words.get("desk-key-esc")),
            story: StoryData::build(words, scene),
            sideways: (words.get("desk-sideways"), words.get("desk-motto"), checks.map(check).to_vec()),
            tabs_name: words.get("desk-tabs"),
            tabs: ToolData::all(words, scene.desk),
            page: result.map_or_else(
                || PageData::List(Box::new(ListData::build(words, scene))),
                |page| PageData::Result(Box::new(page)),
            ),
            notes: NotesData::build(words, scene),
        }
    }
}

fn step<'a>(scene: &Scene<'a>, tool: Tool) -> Option<&'a Step> {
    scene.words.trail.iter().find(|step| step.tool == tool)
}

impl StoryData {
    fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let stem = &scene.words.stem;
        let (who, address) = match stem {
            Stem::NewsSite(site) => (&site.outlet, Some(&site.address)),
            Stem::SocialPost(post) => (&post.author, Some(&post.handle)),
            Stem::ChatForward(chat) => (&chat.group, None),
            Stem::ShortVideo(video) => (&video.author, Some(&video.handle)),
            Stem::SearchResult(search) => (&search.query, None),
            Stem::Notice(notice) => (&notice.issuer, notice.address.as_ref()),
        };
        let mut lines = vec![who.clone()];
        lines.extend(address.cloned());
        lines.push(words.published(published(stem)));
        Self {
            caps: words.get("desk-story"),
            picture: picture(scene),
            headline: heading(stem).replace("**", ""),
            lines,
        }
    }
}

fn picture(scene: &Scene<'_>) -> Option<(String, String)> {
    let picture = scene.words.stem.pictures().next()?;
    Some((format!("{}/{}", scene.item.pack, picture.file), picture.alt.clone()))
}

fn published(stem: &Stem) -> &str {
    match stem {
        Stem::NewsSite(stem) => &stem.published,
        Stem::SocialPost(stem) => &stem.published,
        Stem::ChatForward(stem) => &stem.published,
        Stem::ShortVideo(stem) => &stem.published,
        Stem::SearchResult(stem) => &stem.published,
        Stem::Notice(stem) => &stem.published,
    }
}

/// Whether a tool lists its pages by date.
fn is_by_date(tool: Tool) -> bool {
    matches!(tool, Tool::When | Tool::ImageSearch | Tool::OtherCoverage)
}

fn lead(tool: Tool) -> Option<&'static str> {
    match tool {
        Tool::WhoIsBehindIt => Some("desk-who-lead"),
        Tool::When => Some("desk-when-lead"),
        Tool::ImageSearch => Some("desk-image-lead"),
        Tool::OtherCoverage => None,
        Tool::OriginalSource => Some("desk-source-lead"),
        Tool::DoTheSum => Some("desk-sum-lead"),
    }
}

impl ListData {
    fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let tool = scene.at.tool;
        let step = step(scene, tool);
        let results = step.map(|step| step.results.as_slice()).unwrap_or_default();
        let mut order: Vec<usize> = (0..results.len()).collect();
        let by_date = is_by_date(tool) && results.len() > 1;
        if by_date {
            order.sort_by_key(|&at| results[at].date.as_deref().unwrap_or("9999"));
        }
        let mut rows: Vec<RowData> = Vec::with_capacity(results.len() + 1);
        let own = published(&scene.words.stem);
        let mut own_row = (tool == Tool::When).then(|| RowData::Own(words.get("desk-own"), words.published(own)));
        let first = (tool == Tool::ImageSearch && !results.is_empty()).then(|| words.get("desk-first"));
        for (place, &at) in order.iter().enumerate() {
            let date = results[at].date.as_deref();
            if date.is_some_and(|date| date > own.get(..10).unwrap_or(own)) {
                rows.extend(own_row.take());
            }
            let Some(step) = step else { break };
            let mut row = result(words, scene, step, at, &results[at]);
            row.first = first.clone().filter(|_| place == 0);
            rows.push(RowData::Result(Box::new(row)));
        }
        // What is found without a list of pages says so in its own words.
        let bare = step.filter(|step| step.results.is_empty()).map(|step| step.finding.clone());
        let nothing = rows.is_empty() && tool != Tool::DoTheSum;
        rows.extend(own_row.filter(|_| !rows.is_empty()));
        let none = match bare {
            Some(finding) => Some((step.map(|step| step.query.clone()).unwrap_or_default(), finding)),
            None => nothing.then(|| (words.get("desk-none"), words.get("desk-none.note"))),
        };
        Self {
            tool,
            query: step.map(|step| (words.get("desk-query"), step.query.clone())),
            lead: lead(tool).map(|key| words.get(key)).unwrap_or_default(),
            count: words.with("desk-count", &[("n", results.len().into())]),
            order: by_date.then(|| words.get("desk-oldest")),
            rows,
            none,
            sum: (tool == Tool::DoTheSum).then(|| SumData::build(words, step)),
        }
    }
}

fn result(words: &Words, scene: &Scene<'_>, step: &Step, at: usize, result: &TrailResult) -> ResultData {
    let spot = Spot { tool: step.tool, result: u8::try_from(at).ok() };
    let dot = if scene.language.is_han() { "·" } else { " · " };
    let date = result.date.as_deref().map(|date| words.published(date));
    let meta: Vec<String> = [result.address.clone(), date].into_iter().flatten().collect();
    let pinned = scene.desk.pins.iter().any(|pin| pin.spot == spot);
    let title = [("title", result.title.as_str().into()), ("outlet", result.outlet.as_str().into())];
    let (pin, label) = if pinned { ("desk-unpin-name", "desk-unpin") } else { ("desk-pin-name", "desk-pin") };
    let small = (step.tool == Tool::ImageSearch).then(|| picture(scene)).flatten();
    ResultData {
        spot,
        outlet: result.outlet.clone(),
        meta: meta.join(dot),
        title: result.title.clone(),
        name: words.with("desk-open-result", &title),
        snippet: result.snippet.clone(),
        about: result.about.clone(),
        first: None,
        picture: small.map(|(name, _)| name),
        page: parse(result.page.as_deref().unwrap_or(&result.snippet)),
        pinned,
        pin: words.with(pin, &title[..1]),
        pin_label: words.get(label),
        back: words.get("desk-to-list"),
        end: words.get("desk-page-end"),
    }
}

impl SumData {
    fn build(words: &Words, step: Option<&Step>) -> Self {
        let figures = step.map(|step| step.query.clone()).filter(|query| super::sum::reckon(query).is_some());
        let hole = [("value", "\u{FFFC}".into())];
        Self {
            field: words.get("desk-sum-field"),
            hint: words.get("desk-sum-hint"),
            figures: figures.map(|figures| (figures, words.get("desk-sum-use"))),
            is: words.with("desk-sum-is", &hole),
            about: words.with("desk-sum-approx", &hole),
            bad: words.get("desk-sum-bad"),
        }
    }

    /// What the calculator says.
    #[must_use]
    pub fn says(&self, result: Option<&(String, bool)>) -> String {
        let Some((value, rounded)) = result else { return self.bad.clone() };
        let value = if *rounded { self.about.replace('\u{FFFC}', value) } else { value.clone() };
        self.is.replace('\u{FFFC}', &value)
    }
}

impl NotesData {
    fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let desk = scene.desk;
        let pins: Vec<PinData> = desk.pins.iter().rev().filter_map(|pin| PinData::build(words, scene, *pin)).collect();
        let percent = |sure: crate::base::Confidence| words.with("percent", &[("n", sure.percent().into())]);
        let before = desk.before.and_then(|before| before.confidence);
        let verdict = scene.response.verdict.map(|verdict| verdict_name(words, verdict));
        Self {
            title: words.get("desk-notes"),
            count: words.with("desk-notes-count", &[("n", pins.len().into())]),
            empty: pins.is_empty().then(|| words.get("desk-notes-empty")),
            reading: reading(desk).map(|key| words.get(key)),
            pins,
            points: [words.get("desk-points-true"), words.get("desk-points-unsure"), words.get("desk-points-false")],
            field: (words.get("desk-note-field"), words.get("desk-note-hint")),
            note: desk.note.clone(),
            verdict: match verdict {
                Some(verdict) => words.with("desk-verdict", &[("verdict", verdict.into())]),
                None => words.get("desk-no-verdict"),
            },
            sure: SureData { title: words.get("desk-now"), ..SureData::build(words, scene.response.confidence) },
            before: before.map(|sure| words.with("desk-before", &[("percent", percent(sure).into())])),
        }
    }
}

/// Which way the findings point together.
fn reading(desk: &Desk) -> Option<&'static str> {
    let count = |points: Points| desk.pins.iter().filter(|pin| pin.points == points).count();
    match (count(Points::True), count(Points::False)) {
        (0, 0) => None,
        (_, 0) => Some("desk-all-true"),
        (0, _) => Some("desk-all-false"),
        _ => Some("desk-mixed"),
    }
}

impl PinData {
    fn build(words: &Words, scene: &Scene<'_>, pin: crate::session::desk::Pin) -> Option<Self> {
        let step = step(scene, pin.spot.tool)?;
        let found = pin.spot.result.and_then(|at| step.results.get(usize::from(at)));
        let text = found.map_or(&step.finding, |result| &result.title).clone();
        let tool = crate::ui::screens::item::data::tool_name(words, pin.spot.tool);
        let dot = words.get("list-dot");
        let source = found.map_or_else(|| tool.clone(), |result| [result.outlet.as_str(), &tool].join(&dot));
        let title = [("title", text.as_str().into())];
        Some(Self {
            spot: pin.spot,
            name: words.with("desk-points-name", &title),
            unpin: words.with("desk-unpin-name", &title),
            text,
            source,
            points: pin.points,
        })
    }
}
