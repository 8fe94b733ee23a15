//! Mastery of each skill: how often its items were judged rightly, and how settled it is.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Share;
use crate::base::{Day, SkillId};
use crate::schedule::Row;
use crate::session::Answered;

/// Right answers by skill, over items not met before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkillCounts(pub BTreeMap<SkillId, Share>);

/// Where one skill stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mastery {
    /// The skill.
    pub skill: SkillId,
    /// Right, of all its items answered; its uncertainty is [`Share::interval`].
    pub right: Share,
    /// Settled, 0–5, as [`Memory::stripes`](crate::schedule::Memory::stripes) says; 0 for a skill not scheduled.
    pub stripes: u8,
    /// The day it should come back; none for a skill not scheduled.
    pub due: Option<Day>,
}

impl SkillCounts {
    /// Counts.
    #[must_use]
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> Self {
        let mut counts = Self::default();
        for answer in answers {
            counts.add(answer);
        }
        counts
    }

    /// Counts one more. An answer counts for each skill of its item, once.
    pub fn add(&mut self, answer: &Answered) {
        if answer.met_before {
            return;
        }
        for skill in answer.skills.iter().collect::<BTreeSet<_>>() {
            self.0.entry(skill.clone()).or_default().count(answer.is_right());
        }
    }
}

/// Every skill that was answered or is scheduled, by id.
#[must_use]
pub fn mastery(counts: &SkillCounts, rows: &[Row]) -> Vec<Mastery> {
    let mut skills: BTreeMap<&SkillId, (Share, Option<&Row>)> =
        counts.0.iter().map(|(skill, share)| (skill, (*share, None))).collect();
    for row in rows {
        skills.entry(&row.skill).or_default().1 = Some(row);
    }
    let of = |(skill, (right, row)): (&SkillId, (Share, Option<&Row>))| Mastery {
        skill: skill.clone(),
        right,
        stripes: row.map_or(0, |row| row.memory.stripes()),
        due: row.map(|row| row.memory.due),
    };
    skills.into_iter().map(of).collect()
}
