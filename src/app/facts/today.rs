//! What Today and the choice of a practice are built from.

use super::library::{cover, next_lesson};
use super::{Known, check_up};
use crate::app::facts::Stock;
use crate::app::person::Person;
use crate::base::{Key, Pool};
use crate::schedule::{Agenda, MOST_STRIPES, Row};
use crate::session::SessionKind;
use crate::stats::{Share, Streak};
use crate::study::SkillShares;
use crate::ui::screens::practice::{FreshFacts, PracticeFacts};
use crate::ui::screens::today::{LessonFacts, ResumeFacts, SkillFacts, TodayFacts};

const SECONDS_A_STORY: usize = 40;
const MINUTES_A_PAGE: usize = 1;

/// Today's facts.
pub fn today(known: &Known<'_>, stock: &Stock) -> TodayFacts {
    let person = known.record.person.as_ref();
    let day = known.clock.today();
    let days = person.map(Person::days).unwrap_or_default();
    let streak = Streak::of(&days, day);
    let (spotted, trusted) = person.map(recent).unwrap_or_default();
    let agenda = known.agenda();
    TodayFacts {
        clock: known.clock,
        learner: person.map(|person| person.learner.name.clone()).unwrap_or_default(),
        guest: known.record.guest,
        resume: resume(known),
        lesson: lesson(known),
        begun: person.is_some_and(|person| person.has_trained),
        skills: skills(known, agenda.as_ref()),
        room: agenda.as_ref().map_or(0, |agenda| agenda.room),
        spent: agenda.iter().flat_map(|agenda| &agenda.left_out).map(|row| known.skill(row.skill.as_str())).collect(),
        fresh: all_fresh(known, stock),
        loading: !known.shelf.is_complete(),
        length: usize::from(known.preferences.session_length),
        streak: streak.current,
        week: std::array::from_fn(|at| days.contains(&day.plus(i32::try_from(at).unwrap_or(0) - 6))),
        spotted: (spotted.right, spotted.of),
        trusted: (trusted.right, trusted.of),
        today: person.map_or(0, |person| person.answers_on(day)),
        goal: u32::from(known.preferences.daily_goal),
        check_up: check_up::to_offer(known),
        lean: check_up::drift(known),
    }
}

/// What the page for choosing a practice is built from.
pub fn practice(known: &Known<'_>, stock: &Stock) -> PracticeFacts {
    let mut fresh = vec![FreshFacts { pack: None, title: String::new(), fresh: all_fresh(known, stock) }];
    for pack in known.catalog().packs().iter().filter(|pack| *pack.pool() == Pool::Training) {
        let left = fresh_of(known, stock, pack.id());
        let title = pack.title(known.pack_language()).to_owned();
        fresh.push(FreshFacts { pack: Some(pack.id().clone()), title, fresh: pairs(left) });
    }
    PracticeFacts {
        fresh,
        length: usize::from(known.preferences.session_length),
        resume: resume(known),
        loading: !known.shelf.is_complete(),
    }
}

fn pairs([news, falsity]: [usize; 2]) -> usize {
    news.min(falsity) * 2
}

/// Fresh items of one pack: news, false.
pub fn fresh_of(known: &Known<'_>, stock: &Stock, pack: &crate::base::PackId) -> [usize; 2] {
    let nobody = crate::session::History::default();
    let history = known.record.person.as_ref().map_or(&nobody, |person| &person.history);
    stock.fresh(known.catalog(), history, pack, known.pack_language())
}

fn all_fresh(known: &Known<'_>, stock: &Stock) -> usize {
    let mut all = [0; 2];
    for pack in known.catalog().packs() {
        let left = fresh_of(known, stock, pack.id());
        all = [all[0] + left[0], all[1] + left[1]];
    }
    pairs(all)
}

fn recent(person: &Person) -> (Share, Share) {
    let (mut spotted, mut trusted) = (Share::default(), Share::default());
    for answer in &person.recent {
        match answer.key {
            Key::False => spotted.count(answer.is_right()),
            Key::News => trusted.count(answer.is_right()),
        }
    }
    (spotted, trusted)
}

/// The session that was left on its way, if its packs are still there.
pub fn resume(known: &Known<'_>) -> Option<ResumeFacts> {
    let person = known.record.person.as_ref()?;
    let session = person.open_session()?;
    let answers = person.answers_of(session.id).count();
    let lesson = match &session.plan.kind {
        SessionKind::Lesson { pack, lesson } => {
            let pack = known.catalog().pack(pack)?;
            let lesson = pack.lessons().iter().find(|one| one.id == *lesson)?;
            Some(lesson.words_or_any(known.pack_language()).title.clone())
        }
        _ => None,
    };
    Some(ResumeFacts {
        session: session.id,
        done: answers + session.skipped.len(),
        of: session.plan.items.len(),
        lesson,
    })
}

fn lesson(known: &Known<'_>) -> Option<LessonFacts> {
    let (pack, lesson, read) = next_lesson(known)?;
    let words = lesson.words_or_any(known.pack_language());
    let pages = words.pages.len();
    let page = read.min(pages.saturating_sub(1));
    let seconds = lesson.quiz.len() * SECONDS_A_STORY;
    let minutes = (pages - page.min(pages)) * MINUTES_A_PAGE + seconds.div_ceil(60);
    Some(LessonFacts {
        pack: pack.id().clone(),
        lesson: lesson.id.clone(),
        title: words.title.clone(),
        pack_title: pack.title(known.pack_language()).to_owned(),
        cover: cover(pack),
        page,
        pages,
        next: words.pages.get(page).map(|page| page.title.clone()).unwrap_or_default(),
        quiz: lesson.quiz.len(),
        minutes: u32::try_from(minutes).unwrap_or(u32::MAX),
    })
}

/// All but those for which nothing new is left.
fn skills(known: &Known<'_>, agenda: Option<&Agenda<'_>>) -> Vec<SkillFacts> {
    let (Some(person), Some(agenda)) = (known.record.person.as_ref(), agenda) else { return Vec::new() };
    let today = known.clock.today();
    let mut to_come: Vec<&Row> = person.schedule.iter().filter(|row| row.memory.due > today).collect();
    to_come.sort_by_key(|row| row.memory.due);
    let facts = |row: &Row| {
        let share = person.skills.get(&row.skill).map(SkillShares::both).unwrap_or_default();
        SkillFacts {
            name: known.skill(row.skill.as_str()),
            mastery: f32::from(row.memory.stripes()) / f32::from(MOST_STRIPES),
            right: share.right,
            of: share.of,
            due: row.memory.due,
        }
    };
    agenda.due.iter().copied().chain(to_come).map(facts).collect()
}
