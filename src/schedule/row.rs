//! One skill of one learner as it is kept, and how answers move it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Memory, Tally, step};
use crate::base::{AnsweredId, Confidence, Day, SessionId, SkillId, Timestamp, UtcOffset};

/// What the schedule needs of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practised {
    /// The answer; with `at` it says the order of the log.
    pub id: AnsweredId,
    /// When it was given.
    pub at: Timestamp,
    /// Local offset at that time.
    pub offset: UtcOffset,
    /// In which session.
    pub session: SessionId,
    /// Skills that its item exercised; a skill named twice counts once.
    pub skills: Vec<SkillId>,
    /// Whether the verdict agreed with the key.
    pub right: bool,
    /// How sure.
    pub confidence: Confidence,
}

impl Practised {
    /// Its place in the log: merged logs are read in this order.
    #[must_use]
    pub fn order(&self) -> (Timestamp, AnsweredId) {
        (self.at, self.id)
    }
}

/// One skill of one learner, with what is needed to add further answers of the same session to its grade.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The skill.
    pub skill: SkillId,
    /// Where it stands.
    pub memory: Memory,
    /// Where it stood before the last session.
    pub before: Option<Memory>,
    /// The last session.
    pub session: SessionId,
    /// The local day on which that session first met the skill.
    pub day: Day,
    /// That session's answers.
    pub tally: Tally,
    /// The last answer counted, as its place in the log.
    pub last: (Timestamp, AnsweredId),
}

impl Row {
    /// Moves `row` on by one answer of `skill` that is later than all before. An answer of the row's session changes
    /// that session's grade; any other begins a new session, so a session that was left and taken up again after
    /// another one needs [`replay`].
    #[must_use]
    pub fn add(row: Option<Self>, skill: &SkillId, answer: &Practised) -> Self {
        let (before, day, tally) = match row {
            Some(row) if row.session == answer.session => (row.before, row.day, row.tally),
            other => (other.map(|row| row.memory), answer.at.day(answer.offset), Tally::default()),
        };
        let tally = tally.with(answer.right, answer.confidence);
        Self {
            skill: skill.clone(),
            memory: step(before, tally.grade(), day),
            before,
            session: answer.session,
            day,
            tally,
            last: answer.order(),
        }
    }
}

/// The rows that a whole log makes, in any order: each skill's sessions in the order of their first answer with it,
/// each giving one grade on that answer's local day.
#[must_use]
pub fn replay(log: &[Practised]) -> Vec<Row> {
    let mut log: Vec<&Practised> = log.iter().collect();
    log.sort_by_key(|answer| answer.order());
    let mut by_skill: BTreeMap<&SkillId, Vec<&Practised>> = BTreeMap::new();
    for answer in log {
        for skill in &answer.skills {
            let answers = by_skill.entry(skill).or_default();
            if answers.last().is_none_or(|last| last.id != answer.id) {
                answers.push(answer);
            }
        }
    }
    by_skill.into_iter().filter_map(|(skill, answers)| replay_skill(skill, &answers)).collect()
}

fn replay_skill(skill: &SkillId, answers: &[&Practised]) -> Option<Row> {
    let mut first_met: Vec<SessionId> = Vec::new();
    let mut sessions: BTreeMap<SessionId, Vec<&Practised>> = BTreeMap::new();
    for answer in answers {
        let of_session = sessions.entry(answer.session).or_default();
        if of_session.is_empty() {
            first_met.push(answer.session);
        }
        of_session.push(answer);
    }
    let mut row = None;
    for answer in first_met.iter().filter_map(|session| sessions.get(session)).flatten() {
        row = Some(Row::add(row, skill, answer));
    }
    row
}
