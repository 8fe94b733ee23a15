//! Every word of the technique guide.

use serde::Serialize;

use crate::base::{Key, TechniqueId, Verdict};
use crate::pack::vocabulary::{Class, Vocabulary};
use crate::ui::screens::item::data::verdict_name;
use crate::ui::screens::summary::data::capital;
use crate::words::Words;

/// A story that used a technique, met before or shown in a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideStory {
    /// Its headline.
    pub title: String,
    /// What it is.
    pub key: Key,
}

/// What the packs hold of one technique.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuideEntry {
    /// Up to three stories that may be shown.
    pub stories: Vec<GuideStory>,
    /// Stories that used it and were not met yet.
    pub unmet: usize,
}

/// What the guide is built from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuideFacts {
    /// By technique.
    pub entries: std::collections::BTreeMap<TechniqueId, GuideEntry>,
    /// The one that was asked for.
    pub wanted: Option<TechniqueId>,
}

/// One technique.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EntryData {
    /// Which.
    pub id: TechniqueId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub what: String,
    /// How to spot it.
    pub spot: String,
    /// Stories: verdict, its word, headline, and all of it for a screen reader.
    pub stories: Vec<(Verdict, String, String, String)>,
    /// What is said of those that wait.
    pub more: String,
}

/// Every word of the guide.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GuideData {
    /// How many.
    pub caps: String,
    /// Title.
    pub title: String,
    /// Back to the library.
    pub back: String,
    /// Label over what a technique is.
    pub what: String,
    /// Label over how to spot it.
    pub spot: String,
    /// Label over the stories.
    pub examples: String,
    /// Names the list.
    pub list: String,
    /// The techniques.
    pub entries: Vec<EntryData>,
    /// The one to open on.
    pub wanted: Option<TechniqueId>,
}

impl GuideData {
    /// Builds the guide from our vocabulary and what the packs hold.
    #[must_use]
    pub fn build(words: &Words, facts: &GuideFacts) -> Self {
        let terms = Vocabulary::ours().class(Class::Technique);
        let entries: Vec<EntryData> = terms
            .filter_map(|term| {
                let id = TechniqueId::new(term.id.as_str());
                let texts = term.words_in(words.language())?;
                let entry = facts.entries.get(&id).cloned().unwrap_or_default();
                Some(EntryData::build(words, id, texts, &entry))
            })
            .collect();
        Self {
            caps: words.with("guide-caps", &[("n", entries.len().into())]),
            title: words.get("guide-title"),
            back: words.get("guide-back"),
            what: words.get("guide-what"),
            spot: words.get("guide-spot"),
            examples: words.get("guide-examples"),
            list: words.get("guide-list"),
            entries,
            wanted: facts.wanted.clone(),
        }
    }
}

impl EntryData {
    fn build(words: &Words, id: TechniqueId, texts: &crate::pack::vocabulary::TermWords, entry: &GuideEntry) -> Self {
        let story = |story: &GuideStory| {
            let verdict = Verdict::from(story.key);
            let word = verdict_name(words, verdict);
            let named = [("title", story.title.as_str().into()), ("verdict", word.as_str().into())];
            (verdict, word.clone(), story.title.clone(), words.with("guide-example-name", &named))
        };
        let more = if entry.stories.is_empty() {
            words.get("guide-examples-none")
        } else {
            words.with("guide-examples-more", &[("n", entry.unmet.into())])
        };
        Self {
            id,
            name: capital(&texts.name),
            what: texts.what.clone(),
            spot: texts.spot.clone(),
            stories: entry.stories.iter().map(story).collect(),
            more,
        }
    }
}
