//! What each screen is built from, put together from the record and the packs when either has changed.

pub mod check_up;
pub mod library;
pub mod people;
pub mod progress;
pub mod run;
pub mod today;

use std::collections::{BTreeSet, HashMap};

use crate::base::{Clock, Key, Language, PackId, Pool, SkillId};
use crate::pack::catalog::Catalog;
use crate::pack::vocabulary::{Class, Vocabulary};
use crate::schedule::{self, Agenda};
use crate::session::History;
use crate::words::Words;

use super::preferences::Preferences;
use super::record::Record;
use super::shelf::Shelf;

/// Everything that facts are taken from.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The interface's words.
    pub words: &'a Words,
    /// What was preferred.
    pub preferences: &'a Preferences,
    /// The record.
    pub record: &'a Record,
    /// The packs.
    pub shelf: &'a Shelf,
    /// Skills due of which no new story is left.
    pub spent: &'a BTreeSet<SkillId>,
    /// Now.
    pub clock: Clock,
}

impl Known<'_> {
    /// The packs.
    pub fn catalog(&self) -> &Catalog {
        &self.shelf.loaded().catalog
    }

    /// Language in which packs are read: what was chosen, or the interface's.
    pub fn pack_language(&self) -> &Language {
        self.preferences.pack_language.as_ref().unwrap_or(self.words.language())
    }

    /// Files read, of how many, while packs are being read.
    pub fn loading(&self) -> Option<(usize, usize)> {
        self.shelf.progress().map(|progress| (progress.files_done, progress.files.max(1)))
    }

    /// What is due of the learner in use, and how much of it is for today; skills for which nothing new is left are
    /// left out, once all packs are read.
    pub fn agenda(&self) -> Option<Agenda<'_>> {
        let person = self.record.person.as_ref()?;
        let most = schedule::room(self.preferences.daily_goal);
        let agenda = Agenda::of(&person.schedule, self.clock.today(), most);
        Some(agenda.without(|skill| self.spent.contains(skill)))
    }

    /// A skill's name.
    pub fn skill(&self, id: &str) -> String {
        Vocabulary::ours().name(Class::Skill, id, self.words.language())
    }
}

/// How many items of each key a pack has in each language; counted once, when packs have been read.
#[derive(Clone, Debug, Default)]
pub struct Stock(HashMap<PackId, HashMap<Language, [usize; 2]>>);

impl Stock {
    /// Counts the training packs. Worked examples count too: they are few, and planning leaves them out.
    pub fn of(catalog: &Catalog) -> Self {
        let mut stock = HashMap::new();
        for pack in catalog.packs().iter().filter(|pack| *pack.pool() == Pool::Training) {
            let counts: &mut HashMap<Language, [usize; 2]> = stock.entry(pack.id().clone()).or_default();
            for item in pack.items() {
                for (language, _) in &item.words {
                    if let Some(count) = counts.get_mut(language) {
                        count[at(item.key)] += 1;
                    } else {
                        let mut count = [0; 2];
                        count[at(item.key)] = 1;
                        counts.insert(language.clone(), count);
                    }
                }
            }
        }
        Self(stock)
    }

    /// Fresh items of a pack in a language: news, false.
    pub fn fresh(&self, catalog: &Catalog, history: &History, pack: &PackId, language: &Language) -> [usize; 2] {
        let Some(mut left) = self.0.get(pack).and_then(|counts| counts.get(language)).copied() else {
            return [0; 2];
        };
        for item in history.met_in(pack) {
            let name = crate::base::ItemRef::new(pack.clone(), item.clone());
            if let Some(found) = catalog.find(&name)
                && found.item.words_in(language).is_some()
            {
                let left = &mut left[at(found.item.key)];
                *left = left.saturating_sub(1);
            }
        }
        left
    }
}

fn at(key: Key) -> usize {
    usize::from(key == Key::False)
}
