//! In which order a run's items come: never one key more than three times in a row, like ones apart.

use super::choose::are_twins;
use crate::base::{Chance, Key};
use crate::pack::catalog::Found;

/// The most items of one key that may follow on each other.
pub const LONGEST_ROW: usize = 3;

/// Tries at a random order of keys before a plain alternation is taken. Of 10 + 10 about one in three will do.
const TRIES: usize = 200;

/// Orders items of which half are news.
pub(super) fn arrange<'a>(mut items: Vec<Found<'a>>, chance: &mut Chance) -> Vec<Found<'a>> {
    chance.shuffle(&mut items);
    let mut ordered: Vec<Found<'a>> = Vec::with_capacity(items.len());
    for key in keys(items.len() / 2, chance) {
        let rest = items.iter().enumerate().filter(|(_, found)| found.item.key == key);
        let next = rest.min_by_key(|(_, found)| likeness(found, &ordered));
        if let Some((at, _)) = next {
            ordered.push(items.remove(at));
        }
    }
    ordered
}

/// `half` times each key in random order, without a long row of either.
fn keys(half: usize, chance: &mut Chance) -> Vec<Key> {
    let mut keys = [Key::News, Key::False].repeat(half);
    for _ in 0..TRIES {
        chance.shuffle(&mut keys);
        if keys.chunk_by(PartialEq::eq).all(|row| row.len() <= LONGEST_ROW) {
            return keys;
        }
    }
    [Key::News, Key::False].repeat(half)
}

/// How much an item resembles those just before it; a twin anywhere before counts most.
fn likeness(found: &Found<'_>, before: &[Found<'_>]) -> usize {
    let twins = before.iter().filter(|earlier| are_twins(found, earlier)).count();
    let near = before.iter().rev().take(2).map(|earlier| {
        usize::from(earlier.item.surface == found.item.surface) * 3
            + usize::from(earlier.item.kind == found.item.kind) * 2
            + usize::from(earlier.lesson.id == found.lesson.id)
    });
    twins * 20 + near.sum::<usize>()
}
