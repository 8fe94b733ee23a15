//! The fact that one answer leaves behind. Never rewritten; every figure and schedule row follows from it.

use serde::{Deserialize, Serialize};

use crate::base::{
    AnsweredId, Confidence, ItemRef, Key, KindId, Language, LearnerId, Pool, SessionId, SkillId, Surface, TechniqueId,
    Timestamp, UtcOffset, Verdict,
};

/// What was asked of the learner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exercise {
    /// News report or false information, and how sure.
    #[default]
    Judge,
    /// Which detail decides, before the reveal.
    Reason,
    /// The words that give it away or vouch for it, before the reveal.
    Mark,
    /// Which manipulation it is, after the reveal.
    Technique,
    /// Which of two is the news report.
    Pair,
    /// Share, check first, leave or report, before the reveal.
    Share,
    /// What to answer somebody, after the reveal.
    Respond,
}

impl Exercise {
    /// All that stand beside judging.
    pub const BESIDE: [Self; 6] = [Self::Reason, Self::Mark, Self::Technique, Self::Pair, Self::Share, Self::Respond];

    /// Lower-case name as it stands in JSON, in the database and in message files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Judge => "judge",
            Self::Reason => "reason",
            Self::Mark => "mark",
            Self::Technique => "technique",
            Self::Pair => "pair",
            Self::Share => "share",
            Self::Respond => "respond",
        }
    }

    /// Whether it is asked once the item has been revealed: it would give the key away before.
    #[must_use]
    pub fn follows_reveal(self) -> bool {
        matches!(self, Self::Technique | Self::Respond)
    }
}

/// One recorded answer, with the item as it stood when it was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    /// `UUIDv7`, made where the answer was given.
    pub id: AnsweredId,
    /// Who answered.
    pub learner: LearnerId,
    /// In which run.
    pub session: SessionId,
    /// Position in its plan, from 0.
    pub position: u32,
    /// The item.
    pub item: ItemRef,
    /// The pack's revision as it stood.
    pub revision: String,
    /// The language it was shown in.
    pub language: Language,
    /// The key as it stood.
    pub key: Key,
    /// The kind as it stood.
    pub kind: KindId,
    /// The skills as they stood.
    pub skills: Vec<SkillId>,
    /// The techniques as they stood.
    pub techniques: Vec<TechniqueId>,
    /// The stock it came from.
    pub pool: Pool,
    /// How it was shown.
    pub surface: Surface,
    /// What was asked.
    pub exercise: Exercise,
    /// The judgement.
    pub verdict: Verdict,
    /// How sure before the investigation desk was opened; the same as `confidence` where it was not.
    pub confidence_before: Confidence,
    /// How sure when locked in.
    pub confidence: Confidence,
    /// The learner knew the story: kept out of discernment.
    pub met_before: bool,
    /// What was done at the desk before judging, a JSON list of [`DeskEvent`](super::desk::DeskEvent)s; empty where
    /// it was not opened.
    pub steps: serde_json::Value,
    /// From shown to locked in, in milliseconds.
    pub milliseconds: u32,
    /// When it was locked in.
    pub at: Timestamp,
    /// Local offset at that time.
    pub offset: UtcOffset,
    /// Version of the program.
    pub app_version: String,
}

impl Answered {
    /// Whether the verdict agrees with the key.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.verdict.is_right(self.key)
    }

    /// Probability given to "this is news", 0–1.
    #[must_use]
    pub fn p_news(&self) -> f64 {
        match self.verdict {
            Verdict::News => self.confidence.probability(),
            Verdict::False => 1.0 - self.confidence.probability(),
        }
    }
}
