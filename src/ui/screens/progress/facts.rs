//! What Progress is built from.

use crate::base::{Confidence, Day, ItemRef, Key, SessionId, Verdict};
use crate::stats::guard::Lean;
use crate::stats::{Checking, Daily, Exercises, Share};
use crate::ui::screens::check_up::Stand;

/// A skill and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct SkillStanding {
    /// Its name in the interface's language.
    pub name: String,
    /// Answers that were right, of all.
    pub right: Share,
    /// How settled, 0–5 stripes.
    pub stripes: u8,
    /// When it comes back; none while it is not scheduled.
    pub due: Option<Day>,
}

/// One story that was judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryFacts {
    /// In which session.
    pub session: SessionId,
    /// Its name.
    pub item: ItemRef,
    /// Its title; none where its pack has gone, and then there is no reveal to open either.
    pub title: Option<String>,
    /// The local day.
    pub day: Day,
    /// What it was.
    pub key: Key,
    /// What it was taken for.
    pub verdict: Verdict,
    /// How surely.
    pub confidence: Confidence,
}

/// What Progress is built from.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgressFacts<'a> {
    /// The local day.
    pub today: Day,
    /// Every answer, counted by day.
    pub daily: &'a Daily,
    /// Every skill met so far, the earliest due first.
    pub skills: Vec<SkillStanding>,
    /// Stories judged that fit the search, newest first: one page of them.
    pub stories: Vec<StoryFacts>,
    /// Which page, from 0.
    pub page: u32,
    /// There are older ones.
    pub more: bool,
    /// What was searched for.
    pub search: String,
    /// The record is still being read.
    pub reading: bool,
    /// How it stands with check-ups.
    pub check_up: Stand,
    /// One was taken to its end.
    pub past_check_up: bool,
    /// How the last stories that were looked into went.
    pub checking: Checking,
    /// How each kind of exercise went.
    pub exercises: Exercises,
    /// A lean towards "false" that has grown.
    pub lean: Option<Lean>,
}
