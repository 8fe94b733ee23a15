//! Every story judged so far, newest first, page by page.

use serde::Serialize;

use super::card::percent;
use super::facts::{ProgressFacts, StoryFacts};
use crate::base::{ItemRef, Key, SessionId, Verdict};
use crate::ui::screens::item::data::verdict_name;
use crate::words::Words;

/// One story that was judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StoryRow {
    /// In which session.
    pub session: SessionId,
    /// Its name.
    pub item: ItemRef,
    /// Its title, or what is said where its pack has gone.
    pub title: String,
    /// `14 May 2026`.
    pub day: String,
    /// What it was.
    pub key: Key,
    /// `It was: News report`.
    pub was: String,
    /// What it was taken for.
    pub verdict: Verdict,
    /// `You said: News report, 80%`.
    pub said: String,
    /// The verdict agreed with the key.
    pub right: bool,
    /// All of it in one sentence, for a screen reader.
    pub name: String,
    /// Its reveal can be opened: its pack is still there.
    pub opens: bool,
}

/// The list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HistoryData {
    /// Title.
    pub title: String,
    /// Name of the search field.
    pub search: String,
    /// What the rows were searched for.
    pub searched: String,
    /// The rows of this page.
    pub rows: Vec<StoryRow>,
    /// What stands in the place of an empty list.
    pub none: String,
    /// Which page, from 0.
    pub page: u32,
    /// There are older stories.
    pub more: bool,
    /// `Newer stories` and `Older stories`.
    pub turn: (String, String),
}

impl HistoryData {
    /// Builds the list.
    #[must_use]
    pub fn build(words: &Words, facts: &ProgressFacts<'_>) -> Self {
        let none = if facts.search.is_empty() { "progress-history-none" } else { "progress-history-not-found" };
        Self {
            title: words.get("progress-history"),
            search: words.get("progress-search"),
            searched: facts.search.clone(),
            rows: facts.stories.iter().map(|story| row(words, story)).collect(),
            none: words.with(none, &[("search", facts.search.clone().into())]),
            page: facts.page,
            more: facts.more,
            turn: (words.get("progress-newer"), words.get("progress-older")),
        }
    }
}

fn row(words: &Words, story: &StoryFacts) -> StoryRow {
    let title = story.title.clone().unwrap_or_else(|| words.get("progress-pack-gone"));
    let day = words.date(story.day);
    let was = words.with("progress-was", &[("key", verdict_name(words, story.key.into()).into())]);
    let sure = percent(words, story.confidence.probability());
    let verdict = verdict_name(words, story.verdict);
    let said = words.with("progress-said", &[("verdict", verdict.into()), ("sure", sure.into())]);
    StoryRow {
        session: story.session,
        item: story.item.clone(),
        name: format!("{title}. {day}. {was}. {said}"),
        title,
        day,
        key: story.key,
        was,
        verdict: story.verdict,
        said,
        right: story.verdict.is_right(story.key),
        opens: story.title.is_some(),
    }
}
