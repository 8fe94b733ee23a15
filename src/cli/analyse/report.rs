//! What `analyse` prints: the contract of its JSON, and the same as text and as CSV.

use std::collections::BTreeMap;

use serde::Serialize;

use super::block::{Block, Figures};
use super::collect::{Collected, Member, Skipped};
use crate::stats::{ItemAnalysis, ItemFigure, item_analysis};

/// One object.
#[derive(Debug, Serialize)]
pub struct Report {
    /// How the file was read.
    pub read: Reading,
    /// How many rows there were.
    pub rows: Rows,
    /// All usable rows.
    pub overall: Figures,
    /// Each participant, in the order of the file.
    pub participants: Vec<ParticipantEntry>,
    /// Each item, in the order of the file.
    pub items: Vec<ItemEntry>,
    /// Each group, each phase, and each group in each phase; empty without such columns.
    pub groups: Vec<GroupEntry>,
    /// Rows that could not be used, at most 10 000 of them.
    pub skipped: Vec<Skipped>,
}

/// How the file was read.
#[derive(Debug, Default, Serialize)]
pub struct Reading {
    /// E.g. `UTF-8`.
    pub encoding: &'static str,
    /// `,`, `;` or a tab.
    pub delimiter: String,
    /// Header of each column that was used.
    pub columns: BTreeMap<&'static str, String>,
    /// Words of the truth column: `news` or `false`.
    pub truth_words: BTreeMap<String, &'static str>,
    /// Words of the answer column: `news` or `false`.
    pub answer_words: BTreeMap<String, &'static str>,
    /// What a confidence may be, e.g. `50-100`.
    pub confidence_scale: String,
}

/// How many rows there were.
#[derive(Debug, Serialize)]
pub struct Rows {
    /// All, without the header.
    pub read: u64,
    /// Counted in the figures.
    pub used: u64,
    /// Not usable.
    pub skipped: u64,
    /// Not usable, by reason.
    pub reasons: BTreeMap<&'static str, u64>,
    /// Used, although the same participant had answered the same item in the same phase before.
    pub repeated: usize,
}

/// One participant.
#[derive(Debug, Serialize)]
pub struct ParticipantEntry {
    /// Who.
    pub participant: String,
    /// Their group; null without one, or where rows name different ones.
    pub group: Option<String>,
    /// All of their rows.
    #[serde(flatten)]
    pub figures: Figures,
    /// The same for each phase, in the order of the file; empty without phases.
    pub phases: Vec<PhaseEntry>,
}

/// One participant in one phase.
#[derive(Debug, Serialize)]
pub struct PhaseEntry {
    /// Which; null where the row named none.
    pub phase: Option<String>,
    /// Its rows.
    #[serde(flatten)]
    pub figures: Figures,
}

/// One item.
#[derive(Debug, Serialize)]
pub struct ItemEntry {
    /// Which.
    pub item: String,
    /// Its rows.
    #[serde(flatten)]
    pub figures: Figures,
    /// Whether there are under 30 answers: then the figures below are null.
    pub too_few: bool,
    /// Part that judged it rightly: the higher, the easier.
    pub difficulty: Option<f64>,
    /// Point-biserial correlation with the part right of the participant's other items in the same phase.
    pub discrimination: Option<f64>,
    /// Part of the answers with a confidence that was wrong at 90 % or more.
    pub sure_and_wrong: Option<f64>,
    /// Whether some rows say that it is true and others that it is false.
    pub truth_differs: bool,
}

/// One group, phase, or both.
#[derive(Debug, Serialize)]
pub struct GroupEntry {
    /// Which group; null for a phase as a whole.
    pub group: Option<String>,
    /// Which phase; null for a group as a whole.
    pub phase: Option<String>,
    /// Its rows.
    #[serde(flatten)]
    pub figures: Figures,
}

impl Report {
    /// Reckons everything.
    pub(super) fn of(read: Reading, mut collected: Collected) -> Self {
        let repeated = collected.repeated();
        let (used, skipped) = (collected.used(), collected.left_out());
        Self {
            rows: Rows { read: used + skipped, used, skipped, reasons: collected.reasons.clone(), repeated },
            overall: collected.overall.figures(),
            participants: participants(&collected),
            items: items(&collected),
            groups: groups(&collected),
            skipped: std::mem::take(&mut collected.skipped),
            read,
        }
    }
}

fn participants(collected: &Collected) -> Vec<ParticipantEntry> {
    let mut takers: Vec<Vec<usize>> = vec![Vec::new(); collected.participants.names.len()];
    for (number, taker) in collected.takers.iter().enumerate() {
        takers[taker.participant as usize].push(number);
    }
    let phase_name = |number: u32| collected.phases.name(number).to_owned();
    let entry = |(number, takers): (usize, &Vec<usize>)| {
        let mut all = Block::default();
        for &taker in takers {
            all.merge(&collected.takers[taker].block);
        }
        let phases = takers
            .iter()
            .map(|&taker| &collected.takers[taker])
            .map(|taker| PhaseEntry { phase: taker.phase.map(phase_name), figures: taker.block.figures() });
        let group = match collected.members[number] {
            Member::Of(group) => group.map(|group| collected.groups.name(group).to_owned()),
            Member::Several => None,
        };
        ParticipantEntry {
            participant: collected.participants.names[number].to_string(),
            group,
            figures: all.figures(),
            phases: if collected.phases.names.is_empty() { Vec::new() } else { phases.collect() },
        }
    };
    takers.iter().enumerate().map(entry).collect()
}

fn items(collected: &Collected) -> Vec<ItemEntry> {
    let analyses = item_analysis(&collected.marks);
    let entry = |((name, block), analysis): ((&std::rc::Rc<str>, &Block), &ItemAnalysis)| ItemEntry {
        item: name.to_string(),
        figures: block.figures(),
        too_few: analysis.difficulty() == ItemFigure::TooFew,
        difficulty: analysis.difficulty().number(),
        discrimination: analysis.discrimination().number(),
        sure_and_wrong: analysis.sure_and_wrong_part().number(),
        truth_differs: block.has_both_keys(),
    };
    collected.items.names.iter().zip(&collected.of_items).zip(&analyses).map(entry).collect()
}

fn groups(collected: &Collected) -> Vec<GroupEntry> {
    let mut all: BTreeMap<(Option<u32>, Option<u32>), Block> = BTreeMap::new();
    for (&(group, phase), block) in &collected.cells {
        for place in [(group, None), (None, phase), (group, phase)] {
            // With one of the two missing, the places coincide.
            let double = place == (group, phase) && (group.is_none() || phase.is_none());
            if place != (None, None) && !double {
                all.entry(place).or_default().merge(block);
            }
        }
    }
    let mut entries: Vec<_> = all.into_iter().collect();
    // Groups as a whole, then phases as a whole, then both.
    entries.sort_by_key(|((group, phase), _)| (group.is_some() && phase.is_some(), group.is_none(), *group, *phase));
    let entry = |((group, phase), block): ((Option<u32>, Option<u32>), Block)| GroupEntry {
        group: group.map(|group| collected.groups.name(group).to_owned()),
        phase: phase.map(|phase| collected.phases.name(phase).to_owned()),
        figures: block.figures(),
    };
    entries.into_iter().map(entry).collect()
}
