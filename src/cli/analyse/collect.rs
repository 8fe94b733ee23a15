//! Rows counted as they come: by participant and phase, by item, by group and phase.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use serde::Serialize;

use super::block::Block;
use crate::base::{Confidence, Key, Verdict};
use crate::stats::{Mark, SURE_FROM};

/// Rows that could not be used, of which line and reason are kept; the rest are counted.
const MOST_LISTED: usize = 10_000;

/// One usable row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    pub(super) participant: &'a str,
    pub(super) item: &'a str,
    pub(super) key: Key,
    pub(super) verdict: Verdict,
    pub(super) confidence: Option<Confidence>,
    pub(super) phase: Option<&'a str>,
    pub(super) group: Option<&'a str>,
}

/// A row that could not be used.
#[derive(Clone, Debug, Serialize)]
pub struct Skipped {
    /// Line of the file on which it begins, from 1.
    pub line: u64,
    /// Why, in a word that stays the same.
    pub reason: &'static str,
    /// What stood there, shortened; null where nothing did.
    pub value: Option<String>,
}

/// Numbers for names, in the order in which they were met.
#[derive(Default)]
pub(super) struct Names {
    numbers: HashMap<Rc<str>, u32>,
    pub(super) names: Vec<Rc<str>>,
}

/// One participant in one phase.
pub(super) struct Taker {
    pub(super) participant: u32,
    pub(super) phase: Option<u32>,
    pub(super) block: Block,
}

/// The group of a participant.
#[derive(Clone, Copy)]
pub(super) enum Member {
    /// In one, or in none.
    Of(Option<u32>),
    /// Different rows say different things.
    Several,
}

/// Everything that the rows read so far come to.
#[derive(Default)]
pub(super) struct Collected {
    pub(super) overall: Block,
    pub(super) participants: Names,
    pub(super) members: Vec<Member>,
    pub(super) items: Names,
    pub(super) phases: Names,
    pub(super) groups: Names,
    pub(super) takers: Vec<Taker>,
    numbers: HashMap<(u32, Option<u32>), u32>,
    pub(super) of_items: Vec<Block>,
    /// By group and phase.
    pub(super) cells: BTreeMap<(Option<u32>, Option<u32>), Block>,
    pub(super) marks: Vec<Mark>,
    pub(super) skipped: Vec<Skipped>,
    pub(super) reasons: BTreeMap<&'static str, u64>,
}

impl Names {
    fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let name: Rc<str> = name.into();
        self.names.push(Rc::clone(&name));
        self.numbers.insert(name, number);
        number
    }

    pub(super) fn name(&self, number: u32) -> &str {
        self.names.get(number as usize).map_or("", |name| name)
    }
}

impl Collected {
    /// Counts a row.
    pub(super) fn add(&mut self, row: Row<'_>) {
        let participant = self.participants.number(row.participant);
        let item = self.items.number(row.item);
        let phase = row.phase.map(|phase| self.phases.number(phase));
        let group = row.group.map(|group| self.groups.number(group));
        let taker = self.taker(participant, phase);
        self.join(participant, group);
        if self.of_items.len() <= item as usize {
            self.of_items.push(Block::default());
        }
        let (key, verdict, confidence) = (row.key, row.verdict, row.confidence);
        self.overall.add(key, verdict, confidence);
        self.takers[taker as usize].block.add(key, verdict, confidence);
        self.of_items[item as usize].add(key, verdict, confidence);
        if group.is_some() || phase.is_some() {
            self.cells.entry((group, phase)).or_default().add(key, verdict, confidence);
        }
        let sure = confidence.map(|confidence| confidence.percent() >= SURE_FROM);
        self.marks.push(Mark { item, taker, right: verdict.is_right(key), sure });
    }

    fn taker(&mut self, participant: u32, phase: Option<u32>) -> u32 {
        let next = u32::try_from(self.takers.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry((participant, phase)).or_insert(next);
        if number == next {
            self.takers.push(Taker { participant, phase, block: Block::default() });
        }
        number
    }

    fn join(&mut self, participant: u32, group: Option<u32>) {
        match self.members.get_mut(participant as usize) {
            None => self.members.push(Member::Of(group)),
            Some(member) => {
                if matches!(member, Member::Of(known) if *known != group) {
                    *member = Member::Several;
                }
            }
        }
    }

    /// Takes down a row that cannot be used.
    pub(super) fn skip(&mut self, line: u64, reason: &'static str, value: Option<&str>) {
        *self.reasons.entry(reason).or_default() += 1;
        if self.skipped.len() < MOST_LISTED {
            let value = value.filter(|value| !value.is_empty()).map(|value| value.chars().take(60).collect());
            self.skipped.push(Skipped { line, reason, value });
        }
    }

    /// Rows that could be used.
    pub(super) fn used(&self) -> u64 {
        self.marks.len() as u64
    }

    /// Rows that could not.
    pub(super) fn left_out(&self) -> u64 {
        self.reasons.values().sum()
    }

    /// Answers of a participant to an item that they had answered in the same phase before; they are counted. Puts
    /// the marks into the order of items and takers.
    pub(super) fn repeated(&mut self) -> usize {
        self.marks.sort_unstable();
        self.marks.windows(2).filter(|pair| (pair[0].item, pair[0].taker) == (pair[1].item, pair[1].taker)).count()
    }
}
