//! Everything the reveal shows.

use serde::Serialize;

pub use super::calibration::{CalibrationData, Reading};
pub use super::process::ProcessData;
use crate::base::{Confidence, ItemRef, Key, Language, Verdict};
use crate::pack::model::{Amendment, Factor, Factors, Item, Step, Tells, Tool, Weight, World};
use crate::pack::vocabulary::{Class, Vocabulary};
use crate::session::score;
use crate::stats::Share;
use crate::ui::screens::item::data::{FlagData, Place, TopData, tool_name, verdict_name};
use crate::ui::screens::summary::data::capital;
use crate::ui::surfaces::{self, Cues, NoteData, SurfaceData};
use crate::words::Words;

/// The core values that the reveal is made of.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The item's name.
    pub name: &'a ItemRef,
    /// The item.
    pub item: &'a Item,
    /// Language in which it was shown.
    pub language: &'a Language,
    /// Where in which run it stands.
    pub place: Place<'a>,
    /// The judgement that was locked in.
    pub verdict: Verdict,
    /// How sure.
    pub confidence: Confidence,
    /// Whether the story was known.
    pub met_before: bool,
    /// Right and all of the answers given with this confidence so far, this one included.
    pub calibration: Option<Share>,
    /// What was done at the desk, as kept with the answer.
    pub steps: &'a serde_json::Value,
    /// Where *Next* leads.
    pub next: Next,
}

/// Where the button leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Next {
    /// To what is still asked about this story.
    Exercise,
    /// To the next story.
    Story,
    /// To the summary.
    Summary,
    /// Back to the list from which the story was opened again.
    Back,
}

/// Everything the reveal shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RevealData {
    /// The bar on top.
    pub top: TopData,
    /// The item.
    pub item: ItemRef,
    /// The stem with its cues in place.
    pub surface: SurfaceData,
    /// Margin notes.
    pub notes: Vec<NoteData>,
    /// Heading over the notes where they stand under the stem.
    pub notes_title: String,
    /// What it is, and its word.
    pub stamp: (Verdict, String),
    /// How the answer went.
    pub outcome: OutcomeData,
    /// What happened.
    pub story: StoryData,
    /// How the learner looked into it.
    pub process: Option<ProcessData>,
    /// Corrections since it was first published.
    pub amended: Vec<String>,
    /// Heading of the trail.
    pub trail_title: String,
    /// What checking finds.
    pub trail: Vec<StepData>,
    /// Heading of the factors.
    pub factors_title: String,
    /// The five factors.
    pub factors: Vec<FactorData>,
    /// How confidence met truth so far.
    pub calibration: Option<CalibrationData>,
    /// Heading and sentence: what would turn the verdict round.
    pub would_change: Option<(String, String)>,
    /// Heading of the references.
    pub references_title: String,
    /// Where it was checked.
    pub references: Vec<ReferenceData>,
    /// The dialog that shows an address before it is opened.
    pub link: LinkData,
    /// "Next story", and where it leads.
    pub next: (String, Next),
    /// The key as drawn.
    pub next_key: String,
    /// Keeps a note for the author.
    pub flag: FlagData,
    /// Said by a screen reader when the reveal comes up.
    pub announced: String,
}

/// How the answer went.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutcomeData {
    /// Whether the verdict agreed with the key.
    pub right: bool,
    /// "Well spotted" or "Look again".
    pub title: String,
    /// What was said and how sure.
    pub said: String,
    /// Points in words.
    pub points: String,
    /// Points as a number with its sign.
    pub number: String,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StoryData {
    /// Heading.
    pub title: String,
    /// Names of kind and techniques.
    pub chips: Vec<String>,
    /// Paragraphs of the explanation.
    pub explanation: Vec<String>,
    /// Whether it is documented or made up for practice.
    pub world: String,
}

/// One step of the trail.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StepData {
    /// With which tool.
    pub tool: Tool,
    /// Its name.
    pub name: String,
    /// What one would type or look at.
    pub query: String,
    /// What it shows.
    pub finding: String,
    /// How much it settles.
    pub weight: Weight,
    /// "settles it".
    pub weight_word: String,
    /// Which way it points.
    pub tells: Tells,
}

/// One factor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FactorData {
    /// "Source".
    pub name: String,
    /// "Who says so?"
    pub question: String,
    /// Whether it held.
    pub state: Factor,
    /// "held".
    pub word: String,
}

/// A place where it was checked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReferenceData {
    /// "\[1\]".
    pub number: String,
    /// Title, publisher, date.
    pub text: String,
    /// Its address.
    pub url: Option<String>,
}

/// The dialog that shows an address before it is opened.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LinkData {
    /// Question.
    pub title: String,
    /// What happens.
    pub text: String,
    /// Opens it.
    pub open: String,
    /// Copies it.
    pub copy: String,
    /// Closes the dialog.
    pub cancel: String,
}

impl RevealData {
    /// From core values.
    #[must_use]
    pub fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let (shown_in, texts) = scene.item.words_or_source(scene.language);
        let verdict = Verdict::from(scene.item.key);
        let surface = SurfaceData::build(words, &scene.name.pack, shown_in, texts, Cues::Shown);
        let outcome = OutcomeData::build(words, scene);
        let stamp = verdict_name(words, verdict);
        let announced = [("outcome", outcome.title.clone()), ("verdict", stamp.clone())];
        let announced = announced.each_ref().map(|(name, text)| (*name, text.as_str().into()));
        Self {
            top: TopData::build(words, &scene.place),
            item: scene.name.clone(),
            notes: surfaces::notes(words, &texts.cues, &surface),
            surface,
            notes_title: words.get("reveal-notes"),
            stamp: (verdict, stamp),
            announced: words.with("reveal-announced", &announced),
            outcome,
            story: StoryData::build(words, scene),
            process: ProcessData::build(words, scene, texts),
            amended: texts.amended.iter().map(|change| amended(words, change)).collect(),
            trail_title: words.get("reveal-trail"),
            trail: texts.trail.iter().map(|step| StepData::build(words, step)).collect(),
            factors_title: words.get("reveal-factors"),
            factors: scene.item.factors.map(|factors| five(words, factors)).unwrap_or_default(),
            calibration: CalibrationData::build(words, scene),
            would_change: texts.would_change.clone().map(|text| (words.get("reveal-would-change"), text)),
            references_title: words.get("reveal-references"),
            references: references(words, texts),
            link: LinkData {
                title: words.get("link-title"),
                text: words.get("link-text"),
                open: words.get("link-open"),
                copy: words.get("link-copy"),
                cancel: words.get("action-cancel"),
            },
            next: (words.get(next_key(scene.next)), scene.next),
            next_key: words.get("key-enter"),
            flag: FlagData::build(words),
        }
    }
}

fn amended(words: &Words, change: &Amendment) -> String {
    let date = words.published(&change.date);
    words.with("reveal-amended", &[("date", date.into()), ("what", change.what.as_str().into())])
}

fn next_key(next: Next) -> &'static str {
    match next {
        Next::Exercise => "reveal-exercise",
        Next::Story => "reveal-next",
        Next::Summary => "reveal-last",
        Next::Back => "reveal-back",
    }
}

impl OutcomeData {
    fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let right = scene.verdict.is_right(scene.item.key);
        let percent = words.with("percent", &[("n", scene.confidence.percent().into())]);
        let said = [("verdict", verdict_name(words, scene.verdict).into()), ("percent", percent.into())];
        let title = match (right, scene.item.key) {
            (true, Key::News) => "reveal-right-news",
            (true, Key::False) => "reveal-right-false",
            (false, _) => "look-again",
        };
        let points = score::points(scene.item.key, scene.verdict, scene.confidence);
        Self {
            right,
            title: words.get(title),
            said: words.with(if scene.met_before { "reveal-said-met" } else { "reveal-said" }, &said),
            points: words.get(points_key(right, scene.confidence)),
            number: words.with("reveal-points", &[("n", signed(points).into())]),
        }
    }
}

/// Points in words: what this mixture of doubt and truth earns.
fn points_key(right: bool, confidence: Confidence) -> &'static str {
    match (right, confidence.percent()) {
        (_, ..55) => "points-coin",
        (true, 55..75) => "points-right-leaning",
        (true, 75..95) => "points-right-sure",
        (true, _) => "points-right-certain",
        (false, 55..75) => "points-wrong-leaning",
        (false, 75..95) => "points-wrong-sure",
        (false, _) => "points-wrong-certain",
    }
}

/// With its sign; a true minus.
fn signed(points: i32) -> String {
    match points {
        1.. => format!("+{points}"),
        0 => "0".to_owned(),
        _ => format!("\u{2212}{}", points.unsigned_abs()),
    }
}

impl StoryData {
    fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let (_, texts) = scene.item.words_or_source(scene.language);
        let language = words.language();
        let table = Vocabulary::ours();
        let mut chips = vec![table.name(Class::Kind, scene.item.kind.as_str(), language)];
        let techniques = scene.item.techniques.iter();
        chips.extend(techniques.map(|id| table.name(Class::Technique, id.as_str(), language)));
        chips.dedup();
        let parts = texts.explanation.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
        Self {
            title: words.get("reveal-what"),
            chips: chips.into_iter().map(|chip| capital(&chip)).collect(),
            explanation: parts.map(str::to_owned).collect(),
            world: words.get(match scene.item.world {
                World::Real => "reveal-documented",
                World::Invented => "reveal-invented",
            }),
        }
    }
}

impl StepData {
    fn build(words: &Words, step: &Step) -> Self {
        Self {
            tool: step.tool,
            name: tool_name(words, step.tool),
            query: step.query.clone(),
            finding: step.finding.clone(),
            weight: step.weight,
            weight_word: words.get(match step.weight {
                Weight::Decisive => "weight-decisive",
                Weight::Helpful => "weight-helpful",
                Weight::DeadEnd => "weight-dead-end",
            }),
            tells: step.tells,
        }
    }
}

fn five(words: &Words, factors: Factors) -> Vec<FactorData> {
    let five = [
        ("factor-authenticity", factors.authenticity),
        ("factor-source", factors.source),
        ("factor-evidence", factors.evidence),
        ("factor-context", factors.context),
        ("factor-reasoning", factors.reasoning),
    ];
    let five = five.map(|(key, state)| FactorData {
        name: words.get(key),
        question: words.get(&format!("{key}.question")),
        state,
        word: words.get(match state {
            Factor::Held => "factor-held",
            Factor::Failed => "factor-failed",
            Factor::Open => "factor-open",
        }),
    });
    five.to_vec()
}

fn references(words: &Words, texts: &crate::pack::model::ItemWords) -> Vec<ReferenceData> {
    let references = texts.references.iter().enumerate().map(|(at, reference)| {
        let checked = words.published(&reference.checked);
        let args = [
            ("title", reference.title.as_str().into()),
            ("publisher", reference.publisher.as_str().into()),
            ("checked", checked.into()),
        ];
        ReferenceData {
            number: format!("[{}]", at + 1),
            text: words.with("reference", &args),
            url: reference.url.clone(),
        }
    });
    references.collect()
}
