//! Words of the page before a practice: how many stories, from which pack.

use serde::Serialize;

use crate::base::PackId;
use crate::ui::action::{Action, Route};
use crate::ui::screens::today::{LENGTHS, ResumeFacts, minutes_for};
use crate::words::Words;

/// Fresh stories of one pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreshFacts {
    /// The pack; none for all of them together.
    pub pack: Option<PackId>,
    /// Its title (not read for all packs together).
    pub title: String,
    /// Pairs that can be made: the lesser of fresh news and fresh false items, times two.
    pub fresh: usize,
}

/// What the page is built from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeFacts {
    /// All packs first, then each.
    pub fresh: Vec<FreshFacts>,
    /// The usual number of items.
    pub length: usize,
    /// A practice left on its way.
    pub resume: Option<ResumeFacts>,
    /// Packs are still being read.
    pub loading: bool,
}

/// One number of stories.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Length {
    /// Items.
    pub items: usize,
    /// `12 stories`.
    pub label: String,
    /// `about 8 min`.
    pub note: String,
}

/// One pack to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The pack; none for all.
    pub pack: Option<PackId>,
    /// Title.
    pub label: String,
    /// Title and how many are fresh.
    pub line: String,
    /// The number.
    pub fresh: usize,
    /// Said when it is chosen and holds too few for the shortest practice.
    pub too_few: String,
}

/// Every word of the page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PracticeData {
    /// Half and half.
    pub caps: String,
    /// Title.
    pub title: String,
    /// What is asked.
    pub intro: String,
    /// Title of the lengths.
    pub length_title: String,
    /// The lengths.
    pub lengths: Vec<Length>,
    /// The usual one.
    pub usual: usize,
    /// Title of the packs.
    pub pack_title: String,
    /// The packs.
    pub sources: Vec<Source>,
    /// The primary button.
    pub start: String,
    /// The button when fewer must be chosen.
    pub short: String,
    /// The button when nothing is left.
    pub none: String,
    /// Why nothing is asked twice.
    pub why: String,
    /// To the library.
    pub library: String,
    /// Go on with what was left: words, note.
    pub resume: Option<(String, String)>,
    /// What it asks for.
    #[serde(skip)]
    pub resume_action: Option<Action>,
    /// Packs are still being read.
    pub loading: Option<String>,
}

impl PracticeData {
    /// Builds the page.
    #[must_use]
    pub fn build(words: &Words, facts: &PracticeFacts) -> Self {
        let length = |&items: &usize| Length {
            items,
            label: words.with("stories", &[("n", items.into())]),
            note: words.with("practice-length-note", &[("n", minutes_for(items).into())]),
        };
        let source = |fresh: &FreshFacts| {
            let label = if fresh.pack.is_some() { fresh.title.clone() } else { words.get("practice-all") };
            let note = words.with("practice-fresh", &[("n", fresh.fresh.into())]);
            Source {
                pack: fresh.pack.clone(),
                line: [label.as_str(), &note].join(&words.get("list-dot")),
                label,
                fresh: fresh.fresh,
                too_few: words.with("practice-too-few", &[("n", fresh.fresh.into())]),
            }
        };
        let resume = facts.resume.as_ref().map(|left| {
            let n = [("done", left.done.into()), ("of", left.of.into())];
            (words.get("practice-resume"), words.with("practice-resume-note", &n))
        });
        Self {
            caps: words.get("practice-caps"),
            title: words.get("practice-title"),
            intro: words.get("practice-intro"),
            length_title: words.get("practice-length"),
            lengths: LENGTHS.iter().map(length).collect(),
            usual: facts.length,
            pack_title: words.get("practice-pack"),
            sources: facts.fresh.iter().map(source).collect(),
            start: words.get("practice-start"),
            short: words.get("practice-short"),
            none: words.get("practice-none"),
            why: words.get("practice-why"),
            library: words.get("practice-library"),
            resume,
            resume_action: facts.resume.as_ref().map(|left| Action::Resume(left.session)),
            loading: facts.loading.then(|| words.get("practice-loading")),
        }
    }

    /// What the button to the library asks for.
    #[must_use]
    pub fn library_action(&self) -> Action {
        Action::Go(Route::Library)
    }
}
