//! What the technique guide shows of the packs: gathered on the record's thread, since a library may be large.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::gathered::{Gathered, Packs};
use super::record::Record;
use crate::base::{ItemId, Language, LearnerId, PackId, Pool, TechniqueId};
use crate::session::History;
use crate::study::library::Loaded;
use crate::ui::screens::guide::{GuideEntry, GuideStory};
use crate::ui::screens::summary::data::heading;

/// Stories shown for a technique.
const MOST: usize = 3;

type Entries = BTreeMap<TechniqueId, GuideEntry>;

/// What was gathered, as far as is known.
#[derive(Default)]
pub struct Guide {
    /// By technique.
    pub entries: Entries,
    gathered: Gathered<Ground, Entries>,
}

/// What the entries hang on.
#[derive(PartialEq)]
struct Ground {
    learner: Option<LearnerId>,
    packs: Packs,
    met: usize,
    language: Language,
}

impl Guide {
    /// Begins to gather, if the learner, packs, language or what was met is not what it was.
    pub fn look(&mut self, record: &Record, loaded: &Arc<Loaded>, language: &Language) {
        let history = record.person.as_ref().map(|person| Arc::clone(&person.history)).unwrap_or_default();
        let ground = Ground {
            learner: record.person.as_ref().map(|person| person.learner.id),
            packs: Packs(Arc::clone(loaded)),
            met: history.met_count(),
            language: language.clone(),
        };
        // What somebody else met is not shown meanwhile.
        if self.gathered.ground().is_some_and(|before| before.learner != ground.learner) {
            self.entries.clear();
        }
        let (loaded, language) = (Arc::clone(loaded), language.clone());
        self.gathered.look(record, ground, move |_| gather(&loaded, &history, &language));
    }

    /// Whether it has looked and nothing of it is under way.
    #[cfg(test)]
    pub fn is_done(&self) -> bool {
        self.gathered.is_done()
    }

    /// Takes in what was gathered; whether there was anything.
    pub fn collect(&mut self) -> bool {
        let found = self.gathered.take();
        let some = found.is_some();
        if let Some(entries) = found {
            self.entries = entries;
        }
        some
    }
}

/// Stories that may be shown with their verdicts: those a lesson shows as worked examples, and those met.
fn gather(loaded: &Loaded, history: &History, language: &Language) -> Entries {
    let mut entries = Entries::new();
    for pack in loaded.catalog.packs().iter().filter(|pack| *pack.pool() == Pool::Training) {
        let pages = pack.lessons().iter().flat_map(|lesson| lesson.words.values()).flat_map(|words| &words.pages);
        let examples: HashSet<(&PackId, &ItemId)> =
            pages.filter_map(|page| Some((pack.id(), page.example.as_ref()?))).collect();
        for item in pack.items() {
            let known = history.has_met(pack.id(), &item.id) || examples.contains(&(pack.id(), &item.id));
            for technique in &item.techniques {
                let entry = entries.entry(technique.clone()).or_default();
                if !known {
                    entry.unmet += 1;
                } else if entry.stories.len() < MOST {
                    let title = heading(&item.words_or_source(language).1.stem).replace("**", "");
                    entry.stories.push(GuideStory { title, key: item.key });
                }
            }
        }
    }
    entries
}
