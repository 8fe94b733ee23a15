//! Everything the item screen shows.

use serde::Serialize;

use crate::base::{Confidence, ItemRef, Language, Verdict};
use crate::pack::model::{ItemWords, Tool};
use crate::session::run::Mark;
use crate::session::{Desk, Response};
use crate::ui::surfaces::{Cues, SurfaceData};
use crate::words::Words;

/// The core values that the item screen is made of.
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
    /// What was done at the desk so far.
    pub desk: &'a Desk,
    /// Whether looking into the item is asked for.
    pub asks: bool,
    /// Whether the answer is on its way to the disk.
    pub saving: Saving<'a>,
    /// egui's names of the keys for news and for false; `None` where they are switched off.
    pub keys: Option<[&'a str; 2]>,
}

/// Where in which run an item stands.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Title of the pack or lesson, or "Practice".
    pub title: &'a str,
    /// How each position of the plan stands.
    pub track: &'a [Mark],
    /// Position of the item, from 0.
    pub position: usize,
    /// Whether nothing of this run is kept (a guest's).
    pub guest: bool,
    /// Whether it is a check-up, which says nothing of right and wrong before its end.
    pub check_up: bool,
}

/// Where the answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving<'a> {
    /// Still being chosen.
    #[default]
    Open,
    /// Locked, on its way to the disk.
    Writing,
    /// Locked, but it could not be written.
    Failed(&'a str),
}

/// Everything the item screen shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemData {
    /// The bar on top.
    pub top: TopData,
    /// The item.
    pub item: ItemRef,
    /// What is to be judged.
    pub surface: SurfaceData,
    /// "What is this?"
    pub question: String,
    /// News, false.
    pub answers: [AnswerData; 2],
    /// How sure.
    pub sure: SureData,
    /// The tools of the desk; none in a check-up, and for an item that nothing can be found of.
    pub tools: Option<ToolsData>,
    /// "I have met this story", and whether it is ticked.
    pub met: (String, bool),
    /// "Skip".
    pub skip: String,
    /// "Flag".
    pub flag: FlagData,
    /// The button that locks the answer in.
    pub lock: LockData,
    /// What is said while the answer is being saved, or where that failed.
    pub saving: SavingData,
    /// That nothing is said of right and wrong before the end of a check-up.
    pub quiet: Option<String>,
}

/// The bar on top of item and reveal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopData {
    /// Name of the button that leaves.
    pub close: String,
    /// Title of the pack or lesson.
    pub title: String,
    /// How each position stands.
    pub track: Vec<Mark>,
    /// The track in words, for a screen reader.
    pub track_name: String,
    /// "Story 4 of 12".
    pub position: String,
    /// Name of the text size button.
    pub text_size: String,
    /// Name of the key list button.
    pub keys: String,
    /// The question asked before leaving.
    pub leave: LeaveData,
}

/// The question asked before leaving.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeaveData {
    /// "Leave this practice?"
    pub title: String,
    /// What happens to the answers.
    pub text: String,
    /// The safe choice.
    pub stay: String,
    /// The other.
    pub leave: String,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerData {
    /// Which.
    pub verdict: Verdict,
    /// "News report".
    pub label: String,
    /// egui's name of its key, as it is matched.
    pub key: Option<String>,
    /// The key as drawn.
    pub key_label: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// How sure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SureData {
    /// "How sure are you?"
    pub title: String,
    /// The six steps: value, "80%", "80%, sure".
    pub steps: Vec<(Confidence, String, String)>,
    /// The step chosen.
    pub chosen: Option<Confidence>,
    /// "Sure · 80%".
    pub reading: Option<String>,
    /// "keys".
    pub hint: String,
}

/// The tools of the desk beside the answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ToolsData {
    /// "Investigate".
    pub title: String,
    /// "Looking never costs points".
    pub free: String,
    /// That this story is to be looked into, and how.
    pub nudge: Option<(String, String)>,
    /// The tools.
    pub tools: Vec<ToolData>,
}

/// One tool.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ToolData {
    /// Which.
    pub tool: Tool,
    /// Its name.
    pub label: String,
    /// Its name and how it stands, for a screen reader.
    pub name: String,
    /// Its key.
    pub key: String,
    /// Its notes, "opened", or nothing.
    pub state: String,
}

/// The tools in the order of their keys.
pub const TOOLS: [(Tool, &str); 6] = [
    (Tool::WhoIsBehindIt, "Q"),
    (Tool::When, "W"),
    (Tool::ImageSearch, "E"),
    (Tool::OtherCoverage, "R"),
    (Tool::OriginalSource, "T"),
    (Tool::DoTheSum, "Y"),
];

/// The name of a tool.
#[must_use]
pub fn tool_name(words: &Words, tool: Tool) -> String {
    words.get(&format!("tool-{}", tool.as_str()))
}

impl ToolData {
    /// All tools, as they stand.
    #[must_use]
    pub fn all(words: &Words, desk: &Desk) -> Vec<Self> {
        let tool = |(tool, key): (Tool, &str)| {
            let label = tool_name(words, tool);
            let state = match desk.pinned(tool) {
                0 if desk.has_opened(tool) => words.get("desk-tool-opened"),
                0 => String::new(),
                n => words.with("desk-tool-notes", &[("n", n.into())]),
            };
            let name = if state.is_empty() {
                label.clone()
            } else {
                let args = [("tool", label.as_str().into()), ("state", state.as_str().into())];
                words.with("desk-tool-name", &args)
            };
            Self { tool, name, label, key: key.to_owned(), state }
        };
        TOOLS.map(tool).to_vec()
    }
}

impl ToolsData {
    fn build(words: &Words, scene: &Scene<'_>) -> Option<Self> {
        if scene.place.check_up || scene.words.trail.is_empty() {
            return None;
        }
        let open = scene.asks && scene.desk.visits.is_empty();
        Some(Self {
            title: words.get("desk-investigate"),
            free: words.get("desk-free"),
            nudge: open.then(|| (words.get("desk-nudge"), words.get("desk-nudge.note"))),
            tools: ToolData::all(words, scene.desk),
        })
    }
}

/// The button that locks the answer in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LockData {
    /// "Lock in answer", or what is missing.
    pub label: String,
    /// The same where there is little room.
    pub short: String,
    /// The key as drawn.
    pub key: String,
    /// Whether everything is chosen.
    pub enabled: bool,
}

/// The words of the small dialog that keeps a note for the author.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlagData {
    /// Button.
    pub button: String,
    /// Question.
    pub title: String,
    /// What happens with the note.
    pub text: String,
    /// Label of the field.
    pub field: String,
    /// Keeps the note.
    pub keep: String,
    /// Closes the dialog.
    pub cancel: String,
}

/// What is said of the saving.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum SavingData {
    /// Nothing.
    Open,
    /// "Saving your answer …"
    Writing(String),
    /// It could not be saved.
    Failed {
        /// What happened.
        title: String,
        /// What was not harmed, and what to do.
        text: String,
        /// What the system said.
        details: String,
        /// "Copy details".
        copy: String,
        /// "Try again".
        retry: String,
    },
}

impl ItemData {
    /// From core values.
    #[must_use]
    pub fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let chosen = scene.response.verdict;
        let answer = |verdict: Verdict, at: usize| AnswerData {
            verdict,
            label: verdict_name(words, verdict),
            key: scene.keys.map(|keys| keys[at].to_owned()),
            key_label: scene.keys.map(|keys| key_label(keys[at])),
            chosen: chosen == Some(verdict),
        };
        Self {
            top: TopData::build(words, &scene.place),
            item: scene.item.clone(),
            surface: SurfaceData::build(words, &scene.item.pack, scene.language, scene.words, Cues::Hidden),
            question: words.get("item-question"),
            answers: [answer(Verdict::News, 0), answer(Verdict::False, 1)],
            sure: SureData::build(words, scene.response.confidence),
            tools: ToolsData::build(words, scene),
            met: (words.get("item-met"), scene.response.met_before),
            skip: words.get("item-skip"),
            flag: FlagData::build(words),
            lock: LockData::build(words, scene),
            saving: SavingData::build(words, scene.saving),
            quiet: scene.place.check_up.then(|| words.get("check-up-quiet")),
        }
    }

    /// Whether the answer can still be changed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.saving == SavingData::Open
    }
}

/// "News report" or "False information".
#[must_use]
pub fn verdict_name(words: &Words, verdict: Verdict) -> String {
    words.get(match verdict {
        Verdict::News => "verdict-news",
        Verdict::False => "verdict-false",
    })
}

/// "sure" for 80 %: the word of the step at or below.
#[must_use]
pub fn sure_word(words: &Words, confidence: Confidence) -> String {
    words.get(&format!("sure-{}", confidence.percent() / 10 * 10))
}

/// A key as it stands on its cap: `1` for egui's `1` and `Num1`.
fn key_label(name: &str) -> String {
    name.strip_prefix("Num").unwrap_or(name).to_owned()
}

impl TopData {
    /// From core values.
    #[must_use]
    pub fn build(words: &Words, place: &Place<'_>) -> Self {
        let is_answered = |mark: &&Mark| matches!(mark, Mark::Right | Mark::LookAgain | Mark::Answered);
        let answered = place.track.iter().filter(is_answered);
        let answered = answered.count();
        let (n, of) = (place.position + 1, place.track.len());
        let (title, text) = match (place.guest, place.check_up) {
            (true, _) => ("leave-title", "leave-guest"),
            (false, true) => ("check-up-leave-title", "check-up-leave-text"),
            (false, false) => ("leave-title", "leave-text"),
        };
        Self {
            close: words.get(if place.check_up { "check-up-item-close" } else { "item-close" }),
            title: place.title.to_owned(),
            track: place.track.to_vec(),
            track_name: words.with("item-track", &[("done", answered.into()), ("of", of.into())]),
            position: words.with("item-position", &[("n", n.into()), ("of", of.into())]),
            text_size: words.get("item-text-size"),
            keys: words.get("item-keys"),
            leave: LeaveData {
                title: words.get(title),
                text: words.with(text, &[("n", answered.into())]),
                stay: words.get("leave-stay"),
                leave: words.get("leave-leave"),
            },
        }
    }
}

impl SureData {
    /// The words.
    #[must_use]
    pub fn build(words: &Words, chosen: Option<Confidence>) -> Self {
        let percent = |sure: Confidence| words.with("percent", &[("n", sure.percent().into())]);
        let both = |key: &str, sure: Confidence| {
            let word = sure_word(words, sure);
            words.with(key, &[("word", word.into()), ("percent", percent(sure).into())])
        };
        let steps = Confidence::STEPS.map(|sure| (sure, percent(sure), both("sure-name", sure)));
        Self {
            title: words.get("sure-title"),
            steps: steps.to_vec(),
            chosen,
            reading: chosen.map(|sure| both("sure-reading", sure)),
            hint: words.get("sure-hint"),
        }
    }
}

impl LockData {
    fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let response = scene.response;
        let missing = match (response.verdict, response.confidence) {
            (None, _) => Some("lock-no-answer"),
            (_, None) => Some("lock-no-sure"),
            _ => None,
        };
        Self {
            label: words.get(missing.unwrap_or(if scene.place.check_up { "check-up-lock-in" } else { "lock-in" })),
            short: words.get(missing.map_or("lock-in-short", |_| "lock-missing-short")),
            key: words.get("key-enter"),
            enabled: missing.is_none() && scene.saving == Saving::Open,
        }
    }
}

impl FlagData {
    /// The words.
    #[must_use]
    pub fn build(words: &Words) -> Self {
        Self {
            button: words.get("flag-button"),
            title: words.get("flag-title"),
            text: words.get("flag-text"),
            field: words.get("flag-field"),
            keep: words.get("flag-keep"),
            cancel: words.get("action-cancel"),
        }
    }
}

impl SavingData {
    /// The words.
    #[must_use]
    pub fn build(words: &Words, saving: Saving<'_>) -> Self {
        match saving {
            Saving::Open => Self::Open,
            Saving::Writing => Self::Writing(words.get("saving")),
            Saving::Failed(why) => Self::Failed {
                title: words.get("save-failed-title"),
                text: words.get("save-failed-text"),
                details: why.to_owned(),
                copy: words.get("save-failed-copy"),
                retry: words.get("action-retry"),
            },
        }
    }
}
