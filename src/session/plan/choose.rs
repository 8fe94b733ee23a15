//! Which of the fresh items a run takes: half of each key, as various as they come.

use std::collections::HashMap;

use super::focus::{BOOSTER, Want};
use super::gather::{Stock, number};
use super::{Request, SessionKind};
use crate::base::{Chance, Key, PackId, SkillId};
use crate::pack::catalog::Found;
use crate::session::History;

/// How many fresh items of a key are looked at for each that is taken.
const CHOICE: usize = 6;

// What a likeness to items already taken costs. Only their order of size matters.
const SAME_SURFACE: usize = 6;
const SAME_KIND: usize = 4;
const SAME_SKILL: usize = 2;
const SAME_LESSON: usize = 2;
const SAME_PACK: usize = 2;
const TWIN_MET: usize = 6;
const TASTER_DIFFICULTY: usize = 12;
// What an item of a skill that is due costs for each item of the skill taken before it, and for those of its own key.
const FOCUS_TAKEN: usize = 2;
const FOCUS_TAKEN_OF_KEY: usize = 6;
/// What an item that trains nothing due costs, where something is due: more than any that does.
const NOT_IN_FOCUS: usize = 60;
/// Up to this much is left to chance.
const WHIM: usize = 4;

/// The items taken so far, and what they have in common.
pub(super) struct Choice<'a> {
    history: &'a History,
    focus: Vec<&'a SkillId>,
    is_taster: bool,
    quota: usize,
    chosen: Vec<Found<'a>>,
    counts: HashMap<(Trait, &'a str), usize>,
    fresh: [usize; 2],
}

/// What two items can have in common.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Trait {
    Surface,
    Kind,
    Skill,
    Lesson,
    Pack,
}

impl<'a> Choice<'a> {
    pub(super) fn new(request: &Request, stock: &Stock<'a>, history: &'a History, wanted: usize) -> Self {
        Self {
            history,
            focus: stock.focus().to_vec(),
            is_taster: request.kind == SessionKind::Taster,
            quota: wanted / 2,
            chosen: Vec::with_capacity(wanted),
            counts: HashMap::new(),
            fresh: [0; 2],
        }
    }

    /// Takes, before anything else, what bringing back skills and mending a lean ask for: surprising news for the
    /// whole of the news half while the guard is active, then items of the skills in focus.
    pub(super) fn take_first(&mut self, stock: &Stock<'a>, guard: bool, chance: &mut Chance) {
        if guard {
            self.take_wanted(stock, Want::Surprising, chance);
        }
        let focus = self.focus.clone();
        if !focus.is_empty() {
            self.take_wanted(stock, Want::Skills(&focus), chance);
        }
    }

    fn take_wanted(&mut self, stock: &Stock<'a>, want: Want<'_>, chance: &mut Chance) {
        for tier in stock.for_review() {
            let mut basket = stock.seek(tier, want, self.quota * 2, chance);
            loop {
                let mut took = false;
                for key in [Key::False, Key::News] {
                    if matches!(want, Want::Skills(_)) {
                        basket.pile(key).retain(|found| self.focus_cost(found).is_some());
                    }
                    took |= self.take(basket.pile(key), key, false, chance);
                }
                if !took {
                    break;
                }
            }
        }
    }

    /// Takes from each tier in turn until both halves are full.
    pub(super) fn fill(&mut self, stock: &Stock<'a>, twins_allowed: bool, chance: &mut Chance) {
        if self.is_full() {
            return;
        }
        self.fresh = [0; 2];
        for tier in stock.tiers() {
            let mut basket = stock.look(tier, self.quota * CHOICE, chance);
            for (all, here) in self.fresh.iter_mut().zip(basket.fresh()) {
                *all += here;
            }
            loop {
                let mut took = false;
                for key in [Key::False, Key::News] {
                    took |= self.take(basket.pile(key), key, twins_allowed, chance);
                }
                if !took {
                    break;
                }
            }
            if self.is_full() {
                return;
            }
        }
    }

    pub(super) fn is_full(&self) -> bool {
        self.largest() == 2 * self.quota
    }

    /// Whether there are fresh items enough, twins counted.
    pub(super) fn may_be_filled(&self) -> bool {
        self.fresh.iter().all(|&fresh| fresh >= self.quota)
    }

    /// The length of the longest even run that what was taken allows.
    pub(super) fn largest(&self) -> usize {
        2 * self.count(Key::News).min(self.count(Key::False))
    }

    /// Fresh items of a key that were seen: all there are, if the run could not be filled.
    pub(super) fn fresh(&self, key: Key) -> usize {
        self.fresh[number(key)]
    }

    /// As many of one key as of the other.
    pub(super) fn into_chosen(mut self) -> Vec<Found<'a>> {
        let half = self.largest() / 2;
        let mut left = [half; 2];
        self.chosen.retain(|found| {
            let left = &mut left[number(found.item.key)];
            let keep = *left > 0;
            *left = left.saturating_sub(1);
            keep
        });
        self.chosen
    }

    fn count(&self, key: Key) -> usize {
        self.chosen.iter().filter(|found| found.item.key == key).count()
    }

    /// Takes the item of the pile that is least like those taken, if the key's half has room.
    fn take(&mut self, pile: &mut Vec<Found<'a>>, key: Key, twins_allowed: bool, chance: &mut Chance) -> bool {
        pile.retain(|found| !self.has(found) && (twins_allowed || !self.has_twin(found)));
        if self.count(key) >= self.quota {
            return false;
        }
        let costs = pile.iter().map(|found| self.cost(found) + chance.below(WHIM + 1));
        let Some((at, _)) = costs.enumerate().min_by_key(|&(_, cost)| cost) else {
            return false;
        };
        let found = pile.swap_remove(at);
        for likeness in traits(&found) {
            *self.counts.entry(likeness).or_default() += 1;
        }
        self.chosen.push(found);
        true
    }

    fn has(&self, found: &Found<'a>) -> bool {
        self.chosen.iter().any(|taken| std::ptr::eq(taken.item, found.item))
    }

    fn has_twin(&self, found: &Found<'a>) -> bool {
        self.chosen.iter().any(|taken| are_twins(taken, found))
    }

    fn cost(&self, found: &Found<'a>) -> usize {
        let item = found.item;
        let mut cost: usize =
            traits(found).map(|likeness| weight(likeness.0) * self.counts.get(&likeness).copied().unwrap_or(0)).sum();
        if item.twin.as_ref().is_some_and(|twin| self.history.has_met(found.pack.id(), twin)) {
            cost += TWIN_MET;
        }
        if self.is_taster {
            cost += TASTER_DIFFICULTY * usize::from(item.difficulty.saturating_sub(1));
        }
        if !self.focus.is_empty() {
            cost += self.focus_cost(found).unwrap_or(NOT_IN_FOCUS);
        }
        cost
    }

    /// What an item costs by the skills in focus: least for one whose skill has come up least so far, nothing is said
    /// of one that trains none of them or only such as have come up enough.
    fn focus_cost(&self, found: &Found<'a>) -> Option<usize> {
        let trained = self.focus.iter().enumerate().filter(|(_, skill)| found.item.skills.contains(skill));
        let costs = trained.filter_map(|(rank, skill)| {
            let taken = |key| {
                let of_key = self.chosen.iter().filter(|taken| taken.item.key == key);
                of_key.filter(|taken| taken.item.skills.contains(skill)).count()
            };
            let (news, false_items) = (taken(Key::News), taken(Key::False));
            let of_key = if found.item.key == Key::News { news } else { false_items };
            let is_open = of_key < BOOSTER / 2;
            is_open.then_some(FOCUS_TAKEN_OF_KEY * of_key + FOCUS_TAKEN * (news + false_items) + rank)
        });
        costs.min()
    }
}

/// Whether two items tell the same story.
pub(super) fn are_twins(a: &Found<'_>, b: &Found<'_>) -> bool {
    same_pack(a.pack.id(), b.pack.id())
        && (a.item.twin.as_ref() == Some(&b.item.id)
            || b.item.twin.as_ref() == Some(&a.item.id)
            || (a.item.twin.is_some() && a.item.twin == b.item.twin))
}

fn same_pack(a: &PackId, b: &PackId) -> bool {
    std::ptr::eq(a, b) || a == b
}

fn traits<'a>(found: &Found<'a>) -> impl Iterator<Item = (Trait, &'a str)> + use<'a> {
    let item = found.item;
    [
        (Trait::Surface, item.surface.as_str()),
        (Trait::Kind, item.kind.as_str()),
        (Trait::Lesson, found.lesson.id.as_str()),
        (Trait::Pack, found.pack.id().as_str()),
    ]
    .into_iter()
    .chain(item.skills.iter().map(|skill| (Trait::Skill, skill.as_str())))
}

fn weight(likeness: Trait) -> usize {
    match likeness {
        Trait::Surface => SAME_SURFACE,
        Trait::Kind => SAME_KIND,
        Trait::Skill => SAME_SKILL,
        Trait::Lesson => SAME_LESSON,
        Trait::Pack => SAME_PACK,
    }
}
