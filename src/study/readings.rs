//! What Progress and Today are built from: readings that stay quick however long the history.

use std::collections::BTreeMap;

use super::{HistoryPage, HistoryQuery, Quiz, SessionLine, Study, StudyError};
use crate::base::{Key, LearnerId, LessonId, PackId, SkillId};
use crate::session::check_up::Taken;
use crate::session::{Answered, History, Session};
use crate::stats::{Cell, Daily, DayCounts, Share};

/// Answers in training to items of one skill, those met before left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SkillShares {
    /// News items: called news, of all.
    pub news: Share,
    /// False items: called false, of all.
    pub false_items: Share,
}

impl SkillShares {
    /// Both keys together.
    #[must_use]
    pub fn both(&self) -> Share {
        self.news.plus(self.false_items)
    }

    /// Counts an answer; whether it is one in training to an item not met before is for the caller to say.
    pub fn count(&mut self, answered: &Answered) {
        match answered.key {
            Key::News => self.news.count(answered.is_right()),
            Key::False => self.false_items.count(answered.is_right()),
        }
    }
}

impl Study {
    /// A learner's answers counted day by day.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn daily(&self, learner: LearnerId) -> Result<Daily, StudyError> {
        let mut daily = Daily::default();
        for day in self.store.day_tallies(learner)? {
            let counts = DayCounts {
                answers: day.answers,
                checked: day.checked,
                milliseconds: day.milliseconds,
                cells: BTreeMap::new(),
            };
            daily.days.insert(day.day, counts);
        }
        for tally in self.store.cell_tallies(learner)? {
            let (key, verdict, confidence) = (tally.key, tally.verdict, tally.confidence);
            let cell = Cell { pool: tally.pool, key, verdict, confidence };
            daily.days.entry(tally.day).or_default().cells.insert(cell, tally.answers);
        }
        Ok(daily)
    }

    /// A learner's answers in training counted by skill.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn skill_tallies(&self, learner: LearnerId) -> Result<BTreeMap<SkillId, SkillShares>, StudyError> {
        let mut skills: BTreeMap<SkillId, SkillShares> = BTreeMap::new();
        for tally in self.store.skill_tallies(learner)? {
            let shares = skills.entry(tally.skill).or_default();
            let share = Share { right: tally.right, of: tally.answers };
            match tally.key {
                Key::News => shares.news = share,
                Key::False => shares.false_items = share,
            }
        }
        Ok(skills)
    }

    /// A learner's last answers in training to items not met before, in the order of the log, at most `most`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn recent(&self, learner: LearnerId, most: u32) -> Result<Vec<Answered>, StudyError> {
        self.store.recent(learner, most)
    }

    /// One page, counted from 0, of a learner's answers, newest first, 50 a page.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn history(&self, learner: LearnerId, query: &HistoryQuery, page: u32) -> Result<HistoryPage, StudyError> {
        self.store.history(learner, query, page)
    }

    /// One page, counted from 0, of a learner's sessions with what came of them, newest first, 50 a page.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn session_lines(&self, learner: LearnerId, page: u32) -> Result<Vec<SessionLine>, StudyError> {
        self.store.session_lines(learner, page)
    }

    /// The session that a learner began last.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn last_session(&self, learner: LearnerId) -> Result<Option<Session>, StudyError> {
        self.store.last_session(learner)
    }

    /// What planning must know of a learner's past: the same as [`History::of`] all their sessions and answers.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn past(&self, learner: LearnerId) -> Result<History, StudyError> {
        self.store.past(learner)
    }

    /// Whether a learner has ever ended a lesson's quiz or a practice.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn has_trained(&self, learner: LearnerId) -> Result<bool, StudyError> {
        self.store.has_trained(learner)
    }

    /// The last taking of each lesson's quiz.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn quizzes(&self, learner: LearnerId) -> Result<BTreeMap<(PackId, LessonId), Quiz>, StudyError> {
        self.store.quizzes(learner)
    }

    /// A learner's sessions that have not ended, check-ups too, in the order they began.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn open_sessions(&self, learner: LearnerId) -> Result<Vec<Session>, StudyError> {
        self.store.open_sessions(learner)
    }

    /// The check-up a learner can take up again: the latest that has not ended.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn open_check_up(&self, learner: LearnerId) -> Result<Option<Session>, StudyError> {
        self.store.open_check_up(learner)
    }

    /// A learner's check-ups, in the order they began; one that has not ended can be taken up again.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn check_ups(&self, learner: LearnerId) -> Result<Vec<Session>, StudyError> {
        self.store.check_ups(learner)
    }

    /// The check-ups that a learner has taken to their end, for [`next_check_up`](crate::session::next_check_up).
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn check_ups_taken(&self, learner: LearnerId) -> Result<Vec<Taken>, StudyError> {
        Ok(self.store.check_ups(learner)?.iter().filter_map(Taken::of).collect())
    }

    /// Makes a learner's tallies anew from their answers and sessions alone.
    ///
    /// # Errors
    /// The database cannot be read or written.
    pub fn rebuild_tallies(&mut self, learner: LearnerId) -> Result<(), StudyError> {
        self.store.rebuild_tallies(learner)
    }
}
