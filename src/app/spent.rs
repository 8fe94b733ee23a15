//! Skills of which no new story is left: looked for on the record's thread, and only when something has changed that
//! they hang on. In a large library it takes too long for the window's own thread.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::gathered::{Gathered, Packs};
use super::record::Record;
use crate::base::{Day, Language, LearnerId, Seed, SkillId};
use crate::schedule;
use crate::session::{self, Request, SessionKind, USUAL_LENGTH};
use crate::study::library::Loaded;

/// The skills that are spent, as far as is known.
#[derive(Default)]
pub struct SpentSkills {
    /// Those of the skills due.
    pub skills: BTreeSet<SkillId>,
    gathered: Gathered<Ground, BTreeSet<SkillId>>,
}

/// What the answer hangs on.
#[derive(PartialEq)]
struct Ground {
    learner: LearnerId,
    packs: Packs,
    met: usize,
    language: Language,
    due: Vec<SkillId>,
}

impl SpentSkills {
    /// Begins to look, if the learner, the packs, what was met or what is due is not what it was.
    pub fn look(&mut self, record: &Record, loaded: &Arc<Loaded>, language: &Language, today: Day) {
        let Some(person) = &record.person else { return };
        let ground = Ground {
            learner: person.learner.id,
            packs: Packs(Arc::clone(loaded)),
            met: person.history.met_count(),
            language: language.clone(),
            due: schedule::due(&person.schedule, today).into_iter().map(|row| row.skill.clone()).collect(),
        };
        if self.gathered.ground().is_none_or(|before| before.learner != ground.learner) {
            self.skills.clear();
        }
        let (due, loaded, history) = (ground.due.clone(), Arc::clone(loaded), Arc::clone(&person.history));
        let request = Request {
            kind: SessionKind::Practice,
            items: USUAL_LENGTH,
            pack: None,
            language: language.clone(),
            seed: Seed(0),
            exercises: false,
        };
        self.gathered.look(record, ground, move |_| {
            let spent = session::spent(&due, &request, &loaded.catalog, &history);
            spent.into_iter().map(|spent| spent.skill).collect()
        });
    }

    /// Takes in what was found; whether it is something else than before.
    pub fn collect(&mut self) -> bool {
        let Some(found) = self.gathered.take() else { return false };
        let changed = found != self.skills;
        self.skills = found;
        changed
    }
}
