//! Where a run's items may come from, best stock first, and a look through each without copying it.

use std::collections::HashSet;
use std::sync::Arc;

use super::chance::{Chance, Walk};
use super::{PlanError, Request, SessionKind};
use crate::base::{ItemId, Key, PackId, Pool, SkillId};
use crate::pack::catalog::{Catalog, Found};
use crate::pack::model::{Item, Lesson, Pack};
use crate::session::History;

/// A stock that is asked for the first skills of the learner's focus looks for this many of them apart.
const FOCUS_LOOKED_FOR: usize = 4;

/// Items that stand together in a lesson: its quiz or its practice.
#[derive(Clone, Copy)]
struct Shelf<'a> {
    pack: &'a Arc<Pack>,
    lesson: &'a Lesson,
    items: &'a [Arc<Item>],
}

/// Shelves of equal standing.
pub(super) struct Tier<'a> {
    shelves: Vec<Shelf<'a>>,
    /// Only items that train one of these, if given.
    skills: Option<&'a [SkillId]>,
}

/// Everything a run may draw on.
pub(super) struct Stock<'a> {
    request: &'a Request,
    history: &'a History,
    tiers: Vec<Tier<'a>>,
    /// Worked examples, whose verdict the lesson gives away.
    examples: HashSet<(&'a PackId, &'a ItemId)>,
    lesson: Option<(&'a Arc<Pack>, &'a Lesson)>,
}

/// What a look through one tier found, by key: news, then false.
pub(super) struct Basket<'a> {
    enough: usize,
    piles: [Vec<Found<'a>>; 2],
    fresh: [usize; 2],
}

impl<'a> Stock<'a> {
    pub(super) fn new(request: &'a Request, catalog: &'a Catalog, history: &'a History) -> Result<Self, PlanError> {
        let training = || catalog.packs().iter().filter(|pack| *pack.pool() == Pool::Training);
        let lesson = find_lesson(request, catalog)?;
        let packs: Vec<&Arc<Pack>> = match &request.pack {
            Some(id) if lesson.is_none() => {
                let pack = training().find(|pack| pack.id() == id);
                vec![pack.ok_or_else(|| PlanError::NoPack(id.clone()))?]
            }
            _ => training().collect(),
        };
        let tiers = match lesson {
            Some((pack, lesson)) => lesson_tiers(pack, lesson, &packs, history),
            None => practice_tiers(&packs, history, None),
        };
        let examples = packs.iter().copied().chain(lesson.map(|(pack, _)| pack));
        Ok(Self { request, history, tiers, examples: examples.flat_map(worked_examples).collect(), lesson })
    }

    /// Best first.
    pub(super) fn tiers(&self) -> &[Tier<'a>] {
        &self.tiers
    }

    /// Items in the quiz of the lesson that is asked for.
    pub(super) fn quiz_len(&self) -> usize {
        self.lesson.map_or(0, |(_, lesson)| lesson.quiz.len())
    }

    /// Whether the run is a lesson's quiz of which nothing was met yet: it is then taken as it stands,
    /// though it may be smaller or less even than asked for.
    pub(super) fn is_first_taking(&self) -> bool {
        self.lesson
            .is_some_and(|(pack, lesson)| !lesson.quiz.iter().any(|item| self.history.has_met(pack.id(), &item.id)))
    }

    /// Looks through a tier until it has `enough` fresh items of both keys, or to its end.
    pub(super) fn look(&self, tier: &Tier<'a>, enough: usize, chance: &mut Chance) -> Basket<'a> {
        let mut basket = Basket { enough, piles: Default::default(), fresh: [0; 2] };
        let mut seen = HashSet::new();
        let focus = self.history.focus().iter().take(FOCUS_LOOKED_FOR);
        for skill in focus {
            let shelves = tier.shelves.iter().filter(|shelf| shelf.lesson.skills.contains(skill));
            let group = Group::new(shelves.copied().collect(), chance);
            for found in group.take(enough) {
                if seen.insert(Arc::as_ptr(found.item)) && self.is_fresh(tier, &found) {
                    basket.put(found);
                }
            }
        }
        let mut groups = tier.by_pack(chance);
        while !groups.is_empty() && !basket.is_enough() {
            groups.retain_mut(|group| {
                let found = group.next();
                if let Some(found) = found
                    && !seen.contains(&Arc::as_ptr(found.item))
                    && self.is_fresh(tier, &found)
                {
                    basket.put(found);
                }
                found.is_some()
            });
        }
        basket
    }

    /// Not met, not given away, of the wanted skills, and there in the wanted language.
    fn is_fresh(&self, tier: &Tier<'a>, found: &Found<'a>) -> bool {
        let (pack, item) = (found.pack.id(), found.item);
        let met = self.history.met_of(pack);
        let is_met = |id: &ItemId| met.is_some_and(|met| met.contains(id));
        !is_met(&item.id)
            && !item.replaces.as_ref().is_some_and(is_met)
            && tier.skills.is_none_or(|skills| item.skills.iter().any(|skill| skills.contains(skill)))
            && item.words_in(&self.request.language).is_some()
            && !self.examples.contains(&(pack, &item.id))
    }
}

impl<'a> Basket<'a> {
    /// Fresh items of one key to choose from.
    pub(super) fn pile(&mut self, key: Key) -> &mut Vec<Found<'a>> {
        &mut self.piles[number(key)]
    }

    /// How many fresh items of each key were seen, news first.
    pub(super) fn fresh(&self) -> [usize; 2] {
        self.fresh
    }

    fn put(&mut self, found: Found<'a>) {
        let key = number(found.item.key);
        self.fresh[key] += 1;
        if self.fresh[key] <= self.enough {
            self.piles[key].push(found);
        }
    }

    fn is_enough(&self) -> bool {
        self.fresh.iter().all(|&fresh| fresh >= self.enough)
    }
}

/// Place of a key in pairs of figures: news first.
pub(super) fn number(key: Key) -> usize {
    usize::from(key == Key::False)
}

impl<'a> Tier<'a> {
    /// One group a pack, so that a large pack does not drown a small one.
    fn by_pack(&self, chance: &mut Chance) -> Vec<Group<'a>> {
        let packs = self.shelves.chunk_by(|a, b| Arc::ptr_eq(a.pack, b.pack));
        let mut groups: Vec<_> = packs.map(|shelves| Group::new(shelves.to_vec(), chance)).collect();
        chance.shuffle(&mut groups);
        groups
    }
}

/// A walk over several shelves as if they were one.
struct Group<'a> {
    shelves: Vec<Shelf<'a>>,
    /// Where each shelf ends, counted over all.
    ends: Vec<usize>,
    walk: Walk,
}

impl<'a> Group<'a> {
    fn new(shelves: Vec<Shelf<'a>>, chance: &mut Chance) -> Self {
        let mut ends = Vec::with_capacity(shelves.len());
        let mut end = 0;
        for shelf in &shelves {
            end += shelf.items.len();
            ends.push(end);
        }
        Self { shelves, ends, walk: Walk::new(end, chance) }
    }
}

impl<'a> Iterator for Group<'a> {
    type Item = Found<'a>;

    fn next(&mut self) -> Option<Found<'a>> {
        let at = self.walk.next()?;
        let number = self.ends.partition_point(|&end| end <= at);
        let here = self.shelves.get(number)?;
        let start = self.ends[number] - here.items.len();
        let item = here.items.get(at - start)?;
        Some(Found { pack: here.pack, lesson: here.lesson, item })
    }
}

fn find_lesson<'a>(
    request: &'a Request,
    catalog: &'a Catalog,
) -> Result<Option<(&'a Arc<Pack>, &'a Lesson)>, PlanError> {
    let SessionKind::Lesson { pack: pack_id, lesson: lesson_id } = &request.kind else {
        return Ok(None);
    };
    let pack = catalog.pack(pack_id).filter(|pack| *pack.pool() == Pool::Training);
    let found = pack.and_then(|pack| {
        let lesson = pack.lessons().iter().find(|lesson| lesson.id == *lesson_id);
        lesson.map(|lesson| (pack, lesson))
    });
    let none = || PlanError::NoLesson { pack: pack_id.clone(), lesson: lesson_id.clone() };
    found.map(Some).ok_or_else(none)
}

/// Practice first; then quizzes of lessons done; then, lesson by lesson from the last, those to come,
/// so that the lessons a learner takes next keep their fresh items longest.
fn practice_tiers<'a>(packs: &[&'a Arc<Pack>], history: &History, skills: Option<&'a [SkillId]>) -> Vec<Tier<'a>> {
    let lessons = || packs.iter().flat_map(|pack| pack.lessons().iter().map(move |lesson| (*pack, lesson)));
    let is_done = |(pack, lesson): &(&Arc<Pack>, &Lesson)| history.is_done(pack.id(), &lesson.id);
    let practice = lessons().map(|(pack, lesson)| Shelf { pack, lesson, items: &lesson.practice });
    let quiz = |(pack, lesson): (&'a Arc<Pack>, &'a Lesson)| Shelf { pack, lesson, items: &lesson.quiz };
    let mut tiers = vec![
        Tier { shelves: practice.collect(), skills },
        Tier { shelves: lessons().filter(is_done).map(quiz).collect(), skills },
    ];
    let mut to_come: Vec<_> = lessons().filter(|lesson| !is_done(lesson)).collect();
    to_come.reverse();
    tiers.extend(to_come.into_iter().map(|lesson| Tier { shelves: vec![quiz(lesson)], skills }));
    tiers
}

/// The lesson's own quiz, its own practice, then whatever else trains its skills.
fn lesson_tiers<'a>(
    pack: &'a Arc<Pack>,
    lesson: &'a Lesson,
    packs: &[&'a Arc<Pack>],
    history: &History,
) -> Vec<Tier<'a>> {
    let own = |items: &'a [Arc<Item>]| Tier { shelves: vec![Shelf { pack, lesson, items }], skills: None };
    let mut tiers = vec![own(&lesson.quiz), own(&lesson.practice)];
    let mut others = practice_tiers(packs, history, Some(&lesson.skills));
    for tier in &mut others {
        tier.shelves.retain(|shelf| !std::ptr::eq(shelf.lesson, lesson));
    }
    if history.is_done(pack.id(), &lesson.id) {
        // Taken again for pleasure: other lessons keep their quizzes.
        others.truncate(2);
    }
    tiers.extend(others);
    tiers
}

fn worked_examples(pack: &Arc<Pack>) -> impl Iterator<Item = (&PackId, &ItemId)> {
    let words = pack.lessons().iter().flat_map(|lesson| lesson.words.values());
    words.flat_map(|words| &words.pages).filter_map(|page| page.example.as_ref()).map(|example| (pack.id(), example))
}
