//! No story stands in two items, least of all in training and in a check-up: near-duplicate text, twins aside.

use std::collections::{HashMap, HashSet};

use super::features::texts;
use super::{Seen, warning};
use crate::base::Language;
use crate::pack::check::Finding;

/// Words (in Chinese, signs) that make up one shingle.
const SHINGLE: usize = 4;
/// Share of shingles in common, of all that two items have, from which they count as the same story.
const SAME: f64 = 0.25;
/// Fewer shingles than this say nothing.
const FEWEST: usize = 12;
/// A shingle in more items than this is a phrase of the language.
const COMMON: usize = 20;

/// Looks at the items of all packs together.
pub(super) fn look(items: &[Seen<'_>], language: &Language, findings: &mut Vec<Finding>) {
    let shingles: Vec<HashSet<String>> = items.iter().map(|seen| shingles(seen, language)).collect();
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, own) in shingles.iter().enumerate() {
        for shingle in own {
            places.entry(shingle).or_default().push(at);
        }
    }
    let mut shared: HashMap<(usize, usize), usize> = HashMap::new();
    for at in places.values().filter(|at| (2..=COMMON).contains(&at.len())) {
        for (n, one) in at.iter().enumerate() {
            for other in &at[n + 1..] {
                *shared.entry((*one, *other)).or_default() += 1;
            }
        }
    }
    let mut pairs: Vec<_> = shared.into_iter().collect();
    pairs.sort_unstable();
    for ((one, other), common) in pairs {
        let all = shingles[one].len() + shingles[other].len() - common;
        let (a, b) = (&items[one], &items[other]);
        let twins = a.id() == b.id() && a.item.twin.as_ref() == Some(&b.item.id);
        #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
        let share = common as f64 / all.max(1) as f64;
        if share < SAME || twins || all < FEWEST {
            continue;
        }
        let pools = if a.pool() == b.pool() { "" } else { ", in another pool" };
        let message = format!(
            "in {language}, its text is nearly that of `{}` of {}{pools} ({:.0} % of their phrases in common)",
            b.item.id,
            b.id(),
            share * 100.0
        );
        let hint = "Tell another story, or name the two as twins of one pack.";
        findings.push(warning(a.name, "near-duplicate", Some(&a.item.id), message, hint));
    }
}

fn shingles(seen: &Seen<'_>, language: &Language) -> HashSet<String> {
    let Some(words) = seen.words(language) else { return HashSet::new() };
    let (first, rest) = texts(&words.stem);
    let text = format!("{first} {rest}").to_lowercase();
    let parts: Vec<String> = if language.is_han() {
        text.chars().filter(|letter| letter.is_alphanumeric()).map(String::from).collect()
    } else {
        let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_owned).collect()
    };
    parts.windows(SHINGLE).map(|window| window.join(" ")).collect()
}
