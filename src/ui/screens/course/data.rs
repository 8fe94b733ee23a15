//! Every word of the course map.

use serde::Serialize;

use crate::base::{Language, PackId};
use crate::pack::model::{Audience, Pack};
use crate::words::Words;

/// One pack of the course, as it stands.
#[derive(Clone, Copy, Debug)]
pub struct StopFacts<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// Lessons done.
    pub lessons: usize,
    /// Stories met.
    pub met: usize,
}

/// What the map is built from: the packs that have a place in a course, in its order.
#[derive(Clone, Debug)]
pub struct CourseFacts<'a> {
    /// The packs.
    pub stops: Vec<StopFacts<'a>>,
    /// The language that the learner reads.
    pub language: &'a Language,
}

/// How far a pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stand {
    /// Not begun.
    Open,
    /// The one to go on with.
    Next,
    /// Begun.
    Begun,
    /// Every lesson done.
    Done,
}

/// One pack on the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StopData {
    /// The pack.
    pub id: PackId,
    /// Its place, as shown.
    pub number: String,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Packs it builds on, in words; empty for none.
    pub builds_on: String,
    /// Minutes and lessons.
    pub time: String,
    /// For ages 11 to 14, for public servants.
    pub chips: Vec<String>,
    /// How far.
    pub stand: Stand,
    /// The same in words.
    pub state: String,
    /// Part of its lessons done, 0–1.
    pub part: f32,
    /// All of it for a screen reader.
    pub name: String,
}

/// Every word of the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CourseData {
    /// How many packs, how long in all.
    pub caps: String,
    /// Title.
    pub title: String,
    /// Back to the library.
    pub back: String,
    /// What the order means.
    pub intro: String,
    /// The packs for everybody.
    pub stops: Vec<StopData>,
    /// Heading over those for public servants.
    pub servants_title: String,
    /// What they are.
    pub servants_intro: String,
    /// Those packs.
    pub servants: Vec<StopData>,
}

impl CourseData {
    /// Builds the map.
    #[must_use]
    pub fn build(words: &Words, facts: &CourseFacts<'_>) -> Self {
        let is_done =
            |stop: &StopFacts<'_>| !stop.pack.lessons().is_empty() && stop.lessons >= stop.pack.lessons().len();
        let everybody = |stop: &&StopFacts<'_>| stop.pack.audience() == Audience::Everyone;
        let next = facts.stops.iter().filter(everybody).find(|stop| !is_done(stop)).map(|stop| stop.pack.id());
        let stand = |stop: &StopFacts<'_>| match stop {
            stop if is_done(stop) => Stand::Done,
            stop if next == Some(stop.pack.id()) => Stand::Next,
            stop if stop.met > 0 || stop.lessons > 0 => Stand::Begun,
            _ => Stand::Open,
        };
        let build = |stop: &StopFacts<'_>| StopData::build(words, facts, stop, stand(stop));
        let minutes: u32 = facts.stops.iter().filter_map(|stop| stop.pack.minutes()).sum();
        let hours = minutes.div_ceil(60);
        let (stops, servants): (Vec<_>, Vec<_>) = facts.stops.iter().partition(everybody);
        Self {
            caps: words.with("course-caps", &[("n", facts.stops.len().into()), ("hours", hours.into())]),
            title: words.get("course-title"),
            back: words.get("course-back"),
            intro: words.get("course-intro"),
            stops: stops.into_iter().map(build).collect(),
            servants_title: words.get("course-servants"),
            servants_intro: words.get("course-servants.intro"),
            servants: servants.into_iter().map(build).collect(),
        }
    }
}

impl StopData {
    #[allow(clippy::cast_precision_loss)] // a share of a few lessons
    fn build(words: &Words, facts: &CourseFacts<'_>, stop: &StopFacts<'_>, stand: Stand) -> Self {
        let pack = stop.pack;
        let title = pack.title(facts.language).to_owned();
        let base = pack.builds_on().iter().filter_map(|id| {
            let found = facts.stops.iter().find(|stop| stop.pack.id() == id)?;
            Some(found.pack.title(facts.language).to_owned())
        });
        let base: Vec<String> = base.collect();
        let builds_on = if base.is_empty() {
            String::new()
        } else {
            let packs = base.join(&words.get("list-separator"));
            words.with("course-builds-on", &[("packs", packs.into())])
        };
        let lessons = pack.lessons().len();
        let n = [("n", lessons.into()), ("minutes", pack.minutes().unwrap_or(0).into())];
        let time = words.with(if pack.minutes().is_some() { "course-time" } else { "course-lessons" }, &n);
        let mut chips = Vec::new();
        if pack.is_for_younger() {
            chips.push(words.get("course-younger"));
        }
        if pack.audience() == Audience::PublicServants {
            chips.push(words.get("course-for-servants"));
        }
        let state = match stand {
            Stand::Open => words.get("course-open"),
            Stand::Next if stop.met == 0 => words.get("course-next"),
            Stand::Next | Stand::Begun => {
                words.with("course-begun", &[("done", stop.lessons.into()), ("n", lessons.into())])
            }
            Stand::Done => words.get("course-done"),
        };
        let parts = [title.clone(), state.clone(), time.clone(), builds_on.clone()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Self {
            id: pack.id().clone(),
            number: pack.place().map(|place| place.to_string()).unwrap_or_default(),
            summary: pack.summary(facts.language).to_owned(),
            builds_on,
            time,
            chips,
            stand,
            state,
            part: stop.lessons as f32 / lessons.max(1) as f32,
            name: parts.join(&words.get("list-separator")),
            title,
        }
    }
}
