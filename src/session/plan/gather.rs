//! Where a run's items may come from, best stock first, and a look through each without copying it.

use std::collections::HashSet;
use std::sync::Arc;

use ahash::RandomState;

use super::chance::Walk;
use super::focus::{FOCUS, Tally, Want};
use super::{PlanError, Request, SessionKind};
use crate::base::{Chance, ItemId, Key, LessonId, PackId, Pool, SkillId};
use crate::pack::catalog::{Catalog, Found};
use crate::pack::model::{Item, Lesson, Pack};
use crate::session::History;

/// Tiers of a practice that bring skills back: practice, and quizzes of lessons done.
const FOR_REVIEW: usize = 2;

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
    examples: HashSet<(&'a PackId, &'a ItemId), RandomState>,
    lesson: Option<(&'a Arc<Pack>, &'a Lesson)>,
    /// The skills to bring back, most pressing first.
    focus: Vec<&'a SkillId>,
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
        let examples = examples.flat_map(worked_examples).collect();
        let mut stock = Self { request, history, tiers, examples, lesson, focus: Vec::new() };
        if request.kind == SessionKind::Practice {
            let due: Vec<&SkillId> = history.focus().iter().collect();
            let fresh = stock.have_fresh(&due);
            stock.focus = due.into_iter().zip(fresh).filter(|(_, fresh)| *fresh).map(|(skill, _)| skill).collect();
            stock.focus.truncate(FOCUS);
        }
        Ok(stock)
    }

    /// The skills that a practice brings back, at most [`FOCUS`], most pressing first: those in the learner's focus
    /// that have fresh items for it.
    pub(super) fn focus(&self) -> &[&'a SkillId] {
        &self.focus
    }

    /// The tiers that bring skills back; quizzes of lessons to come are left to their lessons.
    pub(super) fn for_review(&self) -> &[Tier<'a>] {
        &self.tiers[..FOR_REVIEW.min(self.tiers.len())]
    }

    /// Which of the skills have fresh items for bringing them back.
    pub(super) fn have_fresh(&self, skills: &[&SkillId]) -> Vec<bool> {
        let mut have = vec![false; skills.len()];
        let mut left: Vec<usize> = (0..skills.len()).collect();
        for (tier, found) in self.for_review().iter().flat_map(Tier::items) {
            if left.is_empty() {
                break;
            }
            let trains = |n: &usize| found.item.skills.contains(skills[*n]);
            if left.iter().any(trains) && self.is_fresh(tier, &found) {
                left.retain(|n| {
                    have[*n] = trains(n);
                    !have[*n]
                });
            }
        }
        have
    }

    /// The packs that have fresh items for bringing a skill back.
    pub(super) fn packs_with(&self, skill: &SkillId) -> Vec<PackId> {
        let items = self.for_review().iter().flat_map(Tier::items);
        let with = items.filter(|(tier, found)| found.item.skills.contains(skill) && self.is_fresh(tier, found));
        let mut packs: Vec<PackId> = Vec::new();
        for (_, found) in with {
            if packs.last() != Some(found.pack.id()) {
                packs.push(found.pack.id().clone());
            }
        }
        packs.sort();
        packs.dedup();
        packs
    }

    /// The lessons to come whose quizzes have fresh items of a skill, in their order.
    pub(super) fn lessons_with(&self, skill: &SkillId) -> Vec<(PackId, LessonId)> {
        let to_come = self.tiers[self.for_review().len()..].iter().rev();
        let with = to_come.filter_map(|tier| {
            tier.items().find(|(tier, found)| found.item.skills.contains(skill) && self.is_fresh(tier, found))
        });
        with.map(|(_, found)| (found.pack.id().clone(), found.lesson.id.clone())).collect()
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

    /// Looks through a tier for what is wanted, until there is `enough` of each key of it, or to the tier's end.
    pub(super) fn seek(&self, tier: &Tier<'a>, want: Want<'_>, enough: usize, chance: &mut Chance) -> Basket<'a> {
        let mut basket = Basket { enough: usize::MAX, piles: Default::default(), fresh: [0; 2] };
        let mut tally = Tally::new(want, enough);
        for found in Group::new(tier.shelves.clone(), chance) {
            if tally.is_enough() {
                break;
            }
            if tally.is_wanted(&found) && self.is_fresh(tier, &found) {
                tally.count(&found);
                basket.put(found);
            }
        }
        basket
    }

    /// Looks through a tier until it has `enough` fresh items of both keys, or to its end.
    pub(super) fn look(&self, tier: &Tier<'a>, enough: usize, chance: &mut Chance) -> Basket<'a> {
        let mut basket = Basket { enough, piles: Default::default(), fresh: [0; 2] };
        let mut groups = tier.by_pack(chance);
        while !groups.is_empty() && !basket.is_enough() {
            groups.retain_mut(|group| {
                let found = group.next();
                if let Some(found) = found
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
    /// Its items in their order, each with the tier.
    fn items(&self) -> impl Iterator<Item = (&Self, Found<'a>)> {
        let of = |shelf: &Shelf<'a>| {
            let Shelf { pack, lesson, items } = *shelf;
            items.iter().map(move |item| Found { pack, lesson, item })
        };
        self.shelves.iter().flat_map(of).map(move |found| (self, found))
    }

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
