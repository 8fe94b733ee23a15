//! What Progress is built from.

use std::sync::OnceLock;

use super::{Known, check_up};
use crate::app::look_back::LookBack;
use crate::session::Answered;
use crate::stats::{Checking, Daily, mastery};
use crate::ui::screens::progress::{ProgressFacts, SkillStanding, StoryFacts};
use crate::ui::screens::summary::data::{capital, heading};

/// Progress' facts.
pub fn progress<'a>(known: &Known<'a>, look_back: &LookBack) -> ProgressFacts<'a> {
    static NOTHING: OnceLock<Daily> = OnceLock::new();
    let person = known.record.person.as_ref();
    ProgressFacts {
        today: known.clock.today(),
        daily: person.map_or_else(|| NOTHING.get_or_init(Daily::default), |person| &person.daily),
        skills: skills(known),
        stories: look_back.shown.answers.iter().map(|answered| story(known, answered)).collect(),
        page: look_back.page,
        more: look_back.shown.more,
        search: look_back.search.clone(),
        reading: known.record.is_reading_person(),
        check_up: check_up::stand(known),
        past_check_up: person.is_some_and(|person| !person.check_ups.is_empty()),
        checking: person.map(|person| Checking::of(&person.checked)).unwrap_or_default(),
        exercises: person.map(|person| person.exercises.clone()).unwrap_or_default(),
        lean: check_up::drift(known),
    }
}

/// Every skill met or scheduled, the earliest due first, those without a date last.
fn skills(known: &Known<'_>) -> Vec<SkillStanding> {
    let Some(person) = known.record.person.as_ref() else { return Vec::new() };
    let answered = person.skills.iter().map(|(skill, shares)| (skill, shares.both()));
    let mut skills: Vec<SkillStanding> = mastery(answered, &person.schedule)
        .into_iter()
        .map(|one| SkillStanding {
            name: capital(&known.skill(one.skill.as_str())),
            right: one.right,
            stripes: one.stripes,
            due: one.due,
        })
        .collect();
    skills.sort_by(|a, b| (a.due.is_none(), a.due, &a.name).cmp(&(b.due.is_none(), b.due, &b.name)));
    skills
}

fn story(known: &Known<'_>, answered: &Answered) -> StoryFacts {
    let found = known.catalog().find(&answered.item);
    StoryFacts {
        session: answered.session,
        item: answered.item.clone(),
        title: found.map(|found| heading(&found.item.words_or_source(&answered.language).1.stem).replace("**", "")),
        day: answered.at.day(answered.offset),
        key: answered.key,
        verdict: answered.verdict,
        confidence: answered.confidence,
    }
}
