//! What is known of check-ups: whether one is to be offered, the page before one, what one came to; and the lean that
//! the guard watches.

use std::collections::BTreeMap;

use super::Known;
use super::library::is_done;
use super::run::story;
use crate::app::person::{PastCheckUp, Person};
use crate::base::{Pool, Seed, SessionId, SkillId};
use crate::session::check_up::{Purpose, RETENTION_DAYS};
use crate::session::{Answered, History, Request, SessionKind, plan};
use crate::stats::guard::{GuardState, Lean};
use crate::stats::{Counts, Share};
use crate::study::library::Origin;
use crate::ui::screens::check_up::{CheckUpFacts, Stand, TakenFacts};
use crate::ui::screens::outcome::{Earlier, OutcomeData, Scene};
use crate::ui::screens::summary::Story;

/// Name of the setting that keeps on which day the check-up was put off.
pub const LATER: &str = "check-up-later";

/// How it stands with the next check-up.
pub fn stand(known: &Known<'_>) -> Stand {
    let Some(person) = known.record.person.as_ref() else { return Stand::Loading };
    if let Some(open) = person.open_check_up() {
        let done = person.answers_of(open.id).count() + open.skipped.len();
        let form = open.plan.kind.form().unwrap_or_default().to_owned();
        return Stand::Left { form, done, of: open.plan.items.len() };
    }
    let next = person.next_check_up();
    if let Some(until) = next.not_before.filter(|_| !next.is_open(known.clock.today())) {
        return Stand::Closed { until };
    }
    let request = Request {
        kind: SessionKind::CheckUp { form: next.form.to_owned() },
        items: 0,
        pack: None,
        language: known.pack_language().clone(),
        seed: Seed(0),
        exercises: false,
    };
    match plan::plan(&request, known.catalog(), &History::default()) {
        Ok(plan) => Stand::Open { form: next.form.to_owned(), purpose: next.purpose, stories: plan.items.len() },
        Err(_) if !known.shelf.is_complete() => Stand::Loading,
        Err(_) => Stand::Missing,
    }
}

/// The check-up that Today offers, or that waits there: before the first lesson, after the last one, and later to see
/// what stayed; not to guests, and not for some weeks after it was put off.
pub fn to_offer(known: &Known<'_>) -> Option<Stand> {
    let person = known.record.person.as_ref().filter(|_| !known.record.guest)?;
    let stand = stand(known);
    let is_time = match &stand {
        Stand::Left { .. } => return Some(stand),
        Stand::Open { purpose: Purpose::Before, .. } => !person.has_trained,
        Stand::Open { purpose: Purpose::After, .. } => is_course_over(known),
        Stand::Open { purpose: Purpose::Retention, .. } => true,
        Stand::Closed { .. } | Stand::Missing | Stand::Loading => false,
    };
    (is_time && !was_put_off(known, person)).then_some(stand)
}

fn was_put_off(known: &Known<'_>, person: &Person) -> bool {
    let day = person.settings.get(LATER).and_then(serde_json::Value::as_i64);
    day.is_some_and(|day| i64::from(known.clock.today().0) < day + i64::from(RETENTION_DAYS))
}

/// Whether every lesson that comes with the program is done: packs that were added later are no part of the course.
fn is_course_over(known: &Known<'_>) -> bool {
    let loaded = known.shelf.loaded();
    let ours = loaded.shelved.iter().filter(|shelved| shelved.origin == Origin::Embedded);
    let packs = ours.filter_map(|shelved| loaded.catalog.pack(&shelved.pack));
    let packs = packs.filter(|pack| *pack.pool() == Pool::Training);
    let mut lessons = packs.flat_map(|pack| pack.lessons().iter().map(move |lesson| (pack, lesson)));
    let done = |(pack, lesson): (&crate::pack::model::Pack, &crate::pack::model::Lesson)| {
        is_done(known, pack.id(), &lesson.id) || !lesson.words.contains_key(known.pack_language())
    };
    known.shelf.is_complete() && lessons.all(|(pack, lesson)| done((pack, lesson)))
}

/// A lean towards "false" that has grown by more than chance would.
pub fn drift(known: &Known<'_>) -> Option<Lean> {
    match known.record.person.as_ref()?.lean_guard().state {
        GuardState::Drifting(lean) => Some(lean),
        GuardState::Steady(_) | GuardState::TooFew => None,
    }
}

/// The page before a check-up.
pub fn page(known: &Known<'_>) -> CheckUpFacts {
    let past = known.record.person.as_ref().map(|person| person.check_ups.as_slice()).unwrap_or_default();
    let taken = |past: &PastCheckUp| TakenFacts {
        session: past.session,
        form: past.taken.form.clone(),
        finished: past.taken.finished,
        right: Share::new(past.counts.right(), past.counts.total()),
    };
    CheckUpFacts { stand: stand(known), taken: past.iter().rev().map(taken).collect(), guest: known.record.guest }
}

/// What a check-up that is on record came to; none before its end.
pub fn outcome(known: &Known<'_>, id: SessionId) -> Option<OutcomeData> {
    let person = known.record.person.as_ref()?;
    let session = person.session(id)?;
    let at = person.check_ups.iter().position(|past| past.session == id)?;
    let (before, past) = (&person.check_ups[..at], &person.check_ups[at]);
    let answered: Vec<&Answered> = person.answers_of(id).collect();
    let stories: Vec<Story<'_>> = session.plan.items.iter().filter_map(|item| story(known, item, &answered)).collect();
    // The one before says what has changed since; the first of all, what has changed in all.
    let first = before.first().filter(|_| before.len() > 1);
    let earlier: Vec<Earlier<'_>> = before.last().into_iter().chain(first).map(earlier).collect();
    Some(OutcomeData::build(
        known.words,
        &Scene {
            session: id,
            form: &past.taken.form,
            day: past.taken.finished,
            milliseconds: answered.iter().map(|answer| u64::from(answer.milliseconds)).sum(),
            counts: &past.counts,
            met_before: answered.iter().filter(|answer| answer.met_before).count(),
            stories: &stories,
            skills: &skills(known, &answered),
            earlier: &earlier,
        },
    ))
}

fn earlier(past: &PastCheckUp) -> Earlier<'_> {
    let counts: &Counts = &past.counts;
    Earlier { form: &past.taken.form, day: past.taken.finished, counts }
}

/// Right answers by skill, of those to stories not met before.
fn skills(known: &Known<'_>, answered: &[&Answered]) -> Vec<(String, Share)> {
    let mut skills: BTreeMap<&SkillId, Share> = BTreeMap::new();
    for answer in answered.iter().filter(|answer| !answer.met_before) {
        for (at, skill) in answer.skills.iter().enumerate() {
            // A skill named twice counts once.
            if !answer.skills[..at].contains(skill) {
                skills.entry(skill).or_default().count(answer.is_right());
            }
        }
    }
    skills.into_iter().map(|(skill, share)| (known.skill(skill.as_str()), share)).collect()
}
