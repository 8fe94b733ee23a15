//! Mastery of each skill: how often its items were judged rightly, and how settled it is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Share;
use crate::base::{Day, SkillId};
use crate::schedule::Row;

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

/// Every skill that was answered or is scheduled, by id; `answered` names each skill once.
#[must_use]
pub fn mastery<'a>(answered: impl IntoIterator<Item = (&'a SkillId, Share)>, rows: &'a [Row]) -> Vec<Mastery> {
    let mut skills: BTreeMap<&SkillId, (Share, Option<&Row>)> =
        answered.into_iter().map(|(skill, share)| (skill, (share, None))).collect();
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
