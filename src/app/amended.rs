//! Stories a learner answered whose facts or key were corrected since: looked for on the record's thread, told once.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::gathered::{Gathered, Packs};
use super::record::Record;
use crate::base::{Day, ItemId, ItemRef, Language, LearnerId};
use crate::pack::model::{Item, Pack};
use crate::study::library::Loaded;
use crate::ui::screens::summary::data::heading;

/// The learner's setting that keeps what they were told.
pub const TOLD: &str = "amendments-told";

/// The days on which stories were last answered, by pack and item.
type Met = BTreeMap<ItemRef, Day>;

/// A correction to be told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Names the correction among those told.
    pub id: String,
    /// The story's title, and what was corrected where the pack says it.
    pub line: String,
}

/// What is looked for, and what was found.
#[derive(Default)]
pub struct Amended(Gathered<(LearnerId, Packs, Language), (LearnerId, Vec<Correction>)>);

impl Amended {
    /// Begins to look, once for a learner, a set of packs and a language.
    pub fn look(&mut self, record: &Record, loaded: &Arc<Loaded>, language: &Language) {
        let Some(person) = &record.person else { return };
        let learner = person.learner.id;
        let told = told(person.settings.get(TOLD));
        let ground = (learner, Packs(Arc::clone(loaded)), language.clone());
        let (loaded, language) = (Arc::clone(loaded), language.clone());
        self.0.look(record, ground, move |study| {
            let packs = loaded.catalog.packs();
            if !packs.iter().flat_map(|pack| pack.items()).any(|item| may_correct(item)) {
                return (learner, Vec::new());
            }
            // In a check-up under way the key of an answer is not told yet.
            let open = study.open_check_up(learner).ok().flatten().map(|session| session.id);
            let met = study.answered(learner).unwrap_or_default().into_iter();
            let met = met.filter(|answer| Some(answer.session) != open);
            let met = met.map(|answer| (answer.item, answer.at.day(answer.offset)));
            (learner, corrections(packs, &met.collect(), &told, &language))
        });
    }

    /// Whether it has looked and nothing of it is under way.
    #[cfg(test)]
    pub fn is_done(&self) -> bool {
        self.0.is_done()
    }

    /// Takes what was found for a learner.
    pub fn collect(&mut self) -> Option<(LearnerId, Vec<Correction>)> {
        self.0.take().filter(|(_, found)| !found.is_empty())
    }
}

/// The corrections a learner was told of, from their setting.
#[must_use]
pub fn told(setting: Option<&serde_json::Value>) -> Vec<String> {
    setting.and_then(|value| serde_json::from_value(value.clone()).ok()).unwrap_or_default()
}

fn may_correct(item: &Item) -> bool {
    item.replaces.is_some() || item.words.iter().any(|(_, words)| !words.amended.is_empty())
}

/// What was corrected after it was met and is not told yet: items amended, and items that replace one that was met.
/// A correction of the day on which the story was met is told as well: it may have come after it.
fn corrections(packs: &[Arc<Pack>], met: &Met, told: &[String], language: &Language) -> Vec<Correction> {
    let mut found = Vec::new();
    for pack in packs {
        for item in pack.items().filter(|item| may_correct(item)) {
            let words = item.words_or_source(language).1;
            let title = heading(&words.stem).replace("**", "");
            let answered = |id: &ItemId| met.get(&ItemRef::new(pack.id().clone(), id.clone()));
            let last = words.amended.last();
            let mut offer = |id: String, line: String| {
                if !told.contains(&id) {
                    found.push(Correction { id, line });
                }
            };
            if let Some((day, last)) = answered(&item.id).zip(last)
                && last.date >= day.to_string()
            {
                offer(format!("{}/{}@{}", pack.id(), item.id, last.date), format!("{title} — {}", last.what));
            } else if let Some(old) = item.replaces.as_ref().filter(|old| answered(old).is_some())
                && answered(&item.id).is_none()
            {
                let line = last.map_or_else(|| title.clone(), |last| format!("{title} — {}", last.what));
                offer(format!("{}/{}<{old}", pack.id(), item.id), line);
            }
        }
    }
    found
}
