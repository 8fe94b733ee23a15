//! All checked packs by id: the highest revision of each, and lookups that stay quick at 100 000 items.

use std::collections::HashMap;
use std::sync::Arc;

use super::model::{Item, Lesson, Pack};
use crate::base::{ItemRef, PackId};

/// Checked packs, in the order they were shelved. Cheap to clone: packs are shared.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    packs: Vec<Arc<Pack>>,
    by_id: HashMap<PackId, usize>,
    items: HashMap<ItemRef, (u32, u32)>,
}

/// An item with the pack and lesson it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// Its pack.
    pub pack: &'a Arc<Pack>,
    /// Its lesson.
    pub lesson: &'a Lesson,
    /// The item.
    pub item: &'a Arc<Item>,
}

impl Catalog {
    /// Shelves a pack. A pack whose id is there already replaces it if its revision is higher,
    /// and is itself turned away otherwise; the revision that lost is returned.
    pub fn shelve(&mut self, pack: Arc<Pack>) -> Option<Arc<Pack>> {
        let Some(&at) = self.by_id.get(pack.id()) else {
            self.by_id.insert(pack.id().clone(), self.packs.len());
            self.packs.push(pack);
            self.index(self.packs.len() - 1);
            return None;
        };
        if pack.revision() <= self.packs[at].revision() {
            return Some(pack);
        }
        let id = pack.id().clone();
        self.items.retain(|item, _| item.pack != id);
        let lost = std::mem::replace(&mut self.packs[at], pack);
        self.index(at);
        Some(lost)
    }

    fn index(&mut self, at: usize) {
        let pack = Arc::clone(&self.packs[at]);
        for (number, item) in pack.items().enumerate() {
            let place = (index(at), index(number));
            let name = ItemRef::new(pack.id().clone(), item.id.clone());
            self.items.insert(name, place);
        }
    }

    /// The packs in the order they were shelved.
    #[must_use]
    pub fn packs(&self) -> &[Arc<Pack>] {
        &self.packs
    }

    /// One pack.
    #[must_use]
    pub fn pack(&self, id: &PackId) -> Option<&Arc<Pack>> {
        self.by_id.get(id).map(|&at| &self.packs[at])
    }

    /// One item.
    #[must_use]
    pub fn find(&self, name: &ItemRef) -> Option<Found<'_>> {
        let &(pack, number) = self.items.get(name)?;
        let pack = self.packs.get(pack as usize)?;
        let mut left = number as usize;
        for lesson in pack.lessons() {
            let count = lesson.quiz.len() + lesson.practice.len();
            if left < count {
                let item = lesson.quiz.get(left).or_else(|| lesson.practice.get(left - lesson.quiz.len()))?;
                return Some(Found { pack, lesson, item });
            }
            left -= count;
        }
        None
    }

    /// How many items there are.
    #[must_use]
    pub fn item_count(&self) -> usize {
        self.items.len()
    }
}

fn index(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
