//! The investigation desk of one item: what was opened, for how long, what was pinned, and what it all came to.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::base::{Confidence, Verdict};
use crate::pack::model::{Step, Tool, Weight};

/// A place at the desk: a tool, or one of the pages that it lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Spot {
    /// The tool.
    pub tool: Tool,
    /// Which of its results, from 0; none is the list itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<u8>,
}

impl Spot {
    /// The list of a tool.
    #[must_use]
    pub fn of(tool: Tool) -> Self {
        Self { tool, result: None }
    }
}

/// Something that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// What.
    #[serde(flatten)]
    pub spot: Spot,
    /// How much the tool settles, as the pack said then; none where it finds nothing.
    pub weight: Option<Weight>,
    /// From the item shown to this, in milliseconds.
    pub after: u32,
    /// How long it stayed open, in milliseconds.
    pub stayed: u32,
}

/// Which way a finding points, as the learner sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Points {
    /// Towards a news report.
    True,
    /// Neither way, or not yet.
    #[default]
    Unsure,
    /// Towards false information.
    False,
}

impl Points {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::True, Self::Unsure, Self::False];
}

/// A finding in the notebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// Where it was found.
    #[serde(flatten)]
    pub spot: Spot,
    /// Which way it points.
    pub points: Points,
}

/// What the learner thought before the desk was first opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// The verdict chosen, if any was.
    pub verdict: Option<Verdict>,
    /// How sure, if it was said.
    pub confidence: Option<Confidence>,
}

/// One line of the log that is kept with the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeskEvent {
    /// Something was opened.
    Open(Visit),
    /// A finding stood in the notebook when the answer was locked in.
    Pin(Pin),
    /// Words of the learner's own stood there.
    Note(String),
    /// What the learner thought before.
    Before(Before),
}

/// Most findings in a notebook.
pub const MOST_PINS: usize = 50;
/// Most characters of a note.
pub const MOST_NOTE: usize = 2000;

/// The desk of the item on the screen. It is kept durably while it is in use, and becomes part of the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// What was thought before it was first opened.
    pub before: Option<Before>,
    /// What was opened, in order.
    pub visits: Vec<Visit>,
    /// The notebook.
    pub pins: Vec<Pin>,
    /// The learner's own words.
    pub note: String,
    /// Where the learner is; none is back at judging.
    pub at: Option<Spot>,
}

impl Desk {
    /// Opens a place, and leaves the one before. `now` is milliseconds since the item was shown.
    pub fn open(&mut self, spot: Spot, trail: &[Step], before: Before, now: u32) {
        if self.at == Some(spot) {
            return;
        }
        self.stay_until(now);
        self.before.get_or_insert(before);
        let weight = trail.iter().find(|step| step.tool == spot.tool).map(|step| step.weight);
        self.visits.push(Visit { spot, weight, after: now, stayed: 0 });
        self.at = Some(spot);
    }

    /// Goes back to judging.
    pub fn leave(&mut self, now: u32) {
        self.stay_until(now);
        self.at = None;
    }

    fn stay_until(&mut self, now: u32) {
        if self.at.is_some()
            && let Some(visit) = self.visits.last_mut()
        {
            visit.stayed = now.saturating_sub(visit.after);
        }
    }

    /// Pins a finding, or takes it out of the notebook again.
    pub fn pin(&mut self, spot: Spot) {
        if let Some(at) = self.pins.iter().position(|pin| pin.spot == spot) {
            self.pins.remove(at);
        } else if self.pins.len() < MOST_PINS {
            self.pins.push(Pin { spot, points: Points::default() });
        }
    }

    /// Says which way a pinned finding points.
    pub fn points(&mut self, spot: Spot, points: Points) {
        if let Some(pin) = self.pins.iter_mut().find(|pin| pin.spot == spot) {
            pin.points = points;
        }
    }

    /// Keeps the learner's own words, up to [`MOST_NOTE`] characters.
    pub fn write(&mut self, note: &str) {
        self.note = note.chars().take(MOST_NOTE).collect();
    }

    /// Whether a place was opened.
    #[must_use]
    pub fn has_opened(&self, tool: Tool) -> bool {
        self.visits.iter().any(|visit| visit.spot.tool == tool)
    }

    /// Pinned findings of a tool.
    #[must_use]
    pub fn pinned(&self, tool: Tool) -> usize {
        self.pins.iter().filter(|pin| pin.spot.tool == tool).count()
    }

    /// What is kept with the answer: a JSON list of [`DeskEvent`]s, empty where nothing was opened.
    #[must_use]
    pub fn log(&self) -> Value {
        if self.visits.is_empty() {
            return Value::Array(Vec::new());
        }
        let opened = self.visits.iter().copied().map(DeskEvent::Open);
        let pinned = self.pins.iter().copied().map(DeskEvent::Pin);
        let note = (!self.note.trim().is_empty()).then(|| DeskEvent::Note(self.note.trim().to_owned()));
        let before = self.before.filter(|before| *before != Before::default()).map(DeskEvent::Before);
        let events: Vec<DeskEvent> = opened.chain(pinned).chain(note).chain(before).collect();
        serde_json::to_value(events).unwrap_or_default()
    }
}

/// What was opened before an answer was locked in, in order, out of what is kept with it. Lines that this program does
/// not know are passed over.
#[must_use]
pub fn visits(steps: &Value) -> Vec<Visit> {
    let events = steps.as_array().into_iter().flatten();
    let known = events.filter_map(|event| serde_json::from_value(event.clone()).ok());
    let opened = known.filter_map(|event| match event {
        DeskEvent::Open(visit) => Some(visit),
        _ => None,
    });
    opened.collect()
}

/// What was thought before the desk was opened, out of what is kept with an answer.
#[must_use]
pub fn before(steps: &Value) -> Option<Before> {
    steps.as_array()?.iter().find_map(|event| match serde_json::from_value(event.clone()) {
        Ok(DeskEvent::Before(before)) => Some(before),
        _ => None,
    })
}

/// How an item was looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// Tools opened, each once.
    pub opened: usize,
    /// Whether one of them settled the matter.
    pub found: bool,
    /// Tools opened beside that one that settled nothing.
    pub needless: usize,
    /// 0–100, see [`process`].
    pub score: u8,
}

/// Scores how an item was looked into, by what was opened alone. Our own rule:
///
/// - nothing opened: 0;
/// - tools opened, none that settles the matter: 5, and 10 more for each that helps, at most 35;
/// - the one that settles it opened: 100, less 10 for each other tool opened that does not settle it, at least 50.
///
/// So whoever goes straight to what settles the matter comes before whoever opens everything, and both before whoever
/// opens nothing. Opening a page of a tool's list costs nothing: reading is what the desk is for.
#[must_use]
pub fn process(visits: &[Visit]) -> Process {
    let mut tools: Vec<(Tool, Option<Weight>)> = Vec::new();
    for visit in visits {
        if !tools.iter().any(|(tool, _)| *tool == visit.spot.tool) {
            tools.push((visit.spot.tool, visit.weight));
        }
    }
    let count = |wanted: Weight| tools.iter().filter(|(_, weight)| *weight == Some(wanted)).count();
    let (opened, decisive) = (tools.len(), count(Weight::Decisive));
    let found = decisive > 0;
    let needless = opened - decisive;
    let score = match (opened, found) {
        (0, _) => 0,
        (_, false) => (5 + 10 * count(Weight::Helpful)).min(35),
        (_, true) => 100_usize.saturating_sub(10 * needless).max(50),
    };
    Process { opened, found, needless, score: u8::try_from(score).unwrap_or(100) }
}
