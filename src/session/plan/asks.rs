//! What a run asks beside judging: the desk for one item in four, a reason for one in three, other exercises by need,
//! and at most one pair.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::arrange::LONGEST_ROW;
use super::choose::are_twins;
use super::{Plan, Request};
use crate::base::{Chance, ItemRef};
use crate::pack::catalog::{Catalog, Found};
use crate::pack::model::{Item, ItemWords, Weight};
use crate::session::exercise::can_ask;
use crate::session::{Exercise, History};

/// One exercise beside judging.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// Position in the plan, from 0; of a pair, the first.
    pub position: u32,
    /// What is asked.
    pub exercise: Exercise,
}

/// One position in so many asks for the desk.
const DESK: usize = 4;
/// One position in so many asks for a reason.
const REASON: usize = 3;
/// Up to one position in so many asks for one of the other exercises.
const OTHERS: usize = 4;

/// Exercises that are asked by need.
const BY_NEED: [Exercise; 4] = [Exercise::Mark, Exercise::Technique, Exercise::Share, Exercise::Respond];

/// Two items of a run that are shown together.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a>(Found<'a>, Found<'a>);

/// Makes one pair among the chosen items, if a chosen item's twin of the other key was not met: the twin takes the place
/// of another item of its key, the last chosen. Half and half stays as it was.
pub(super) fn pair<'a>(
    chosen: &mut [Found<'a>],
    request: &Request,
    catalog: &'a Catalog,
    history: &History,
) -> Option<Pair<'a>> {
    for at in 0..chosen.len() {
        let one = chosen[at];
        let Some(twin) = one.item.twin.as_ref() else { continue };
        let name = ItemRef::new(one.pack.id().clone(), twin.clone());
        let Some(other) = catalog.find(&name) else { continue };
        let fits = other.item.key != one.item.key
            && other.item.words_in(&request.language).is_some()
            && !history.has_met(other.pack.id(), &other.item.id)
            && are_twins(&one, &other);
        if !fits {
            continue;
        }
        if chosen.iter().any(|found| std::ptr::eq(found.item, other.item)) {
            return Some(Pair(one, other));
        }
        if is_example(&other) || in_quiz(&other) {
            continue;
        }
        let place = (0..chosen.len()).rev().find(|&n| n != at && chosen[n].item.key == other.item.key);
        if let Some(place) = place {
            chosen[place] = other;
            return Some(Pair(one, other));
        }
    }
    None
}

/// Whether a lesson shows the item with its verdict.
fn is_example(found: &Found<'_>) -> bool {
    let pages = found.pack.lessons().iter().flat_map(|lesson| lesson.words.values());
    pages.flat_map(|words| &words.pages).any(|page| page.example.as_ref() == Some(&found.item.id))
}

/// Whether the item belongs to a lesson's quiz, which is kept for that lesson.
fn in_quiz(found: &Found<'_>) -> bool {
    found.lesson.quiz.iter().any(|item| item.id == found.item.id)
}

/// Moves the second of a pair behind the first; the first's position. Where that would make a long row of one key, the
/// two stay apart and are judged one by one. Which of them stands first is as the order of the run fell out, so that
/// it does not say what they are.
pub(super) fn side_by_side<'a>(ordered: &mut Vec<Found<'a>>, pair: Pair<'a>) -> Option<u32> {
    let at = |item: &Arc<Item>| ordered.iter().position(|found| Arc::ptr_eq(found.item, item));
    let (one, other) = (at(pair.0.item)?, at(pair.1.item)?);
    let (first, second) = (one.min(other), one.max(other));
    let mut tried = ordered.clone();
    let moved = tried.remove(second);
    tried.insert(first + 1, moved);
    let rows = tried.chunk_by(|a, b| a.item.key == b.item.key);
    if rows.map(<[_]>::len).max() > Some(LONGEST_ROW) {
        return None;
    }
    *ordered = tried;
    u32::try_from(first).ok()
}

/// Says at which positions the desk and which exercises are asked for.
pub(super) fn assign(plan: &mut Plan, items: &[Found<'_>], pair: Option<u32>, history: &History, chance: &mut Chance) {
    let n = items.len();
    let mut free: Vec<usize> = (0..n).collect();
    if let Some(first) = pair {
        plan.asks.push(Ask { position: first, exercise: Exercise::Pair });
        free.retain(|&at| at != first as usize && at != first as usize + 1);
    }
    desk(plan, items, &free, chance);
    let words =
        |at: usize| -> (&Item, &ItemWords) { (items[at].item, items[at].item.words_or_source(&plan.language).1) };
    let can = |at: usize, exercise| {
        let (item, words) = words(at);
        can_ask(exercise, item, words)
    };
    let mut order = free.clone();
    chance.shuffle(&mut order);
    // An item that trains a skill that is due is the better one to dwell on.
    order.sort_by_key(|&at| !items[at].item.skills.iter().any(|skill| history.focus().contains(skill)));
    let mut asks: Vec<Ask> = Vec::new();
    let mut ask = |order: &mut Vec<usize>, exercise| {
        let found = order.iter().position(|&at| can(at, exercise));
        let at = found.map(|found| order.remove(found));
        if let Some(position) = at.and_then(|at| u32::try_from(at).ok()) {
            asks.push(Ask { position, exercise });
        }
        at.is_some()
    };
    for _ in 0..n / REASON {
        ask(&mut order, Exercise::Reason);
    }
    let mut needs: Vec<Exercise> = BY_NEED.to_vec();
    needs.sort_by_key(|exercise| history.drill().iter().position(|one| one == exercise).unwrap_or(usize::MAX));
    let mut left = n / OTHERS;
    while left > 0 {
        let before = left;
        for exercise in &needs {
            if left > 0 && ask(&mut order, *exercise) {
                left -= 1;
            }
        }
        if left == before {
            break;
        }
    }
    plan.asks.extend(asks);
    plan.asks.sort_by_key(|ask| ask.position);
}

/// The desk for at least one position in [`DESK`], among items that it settles, spread over the run.
fn desk(plan: &mut Plan, items: &[Found<'_>], free: &[usize], chance: &mut Chance) {
    let settled = |at: usize| {
        let trail = &items[at].item.words_or_source(&plan.language).1.trail;
        trail.iter().any(|step| step.weight == Weight::Decisive)
    };
    let fit: Vec<usize> = free.iter().copied().filter(|&at| settled(at)).collect();
    let wanted = items.len().div_ceil(DESK).min(fit.len());
    // One from each of as many equal stretches of the run.
    for n in 0..wanted {
        let (from, to) = (n * fit.len() / wanted, (n + 1) * fit.len() / wanted);
        let at = fit[from + chance.below(to - from)];
        plan.desk.extend(u32::try_from(at).ok());
    }
}
