//! What the item, its reveal and the summary are built from.

use super::Known;
use crate::app::sitting::Sitting;
use crate::base::{Confidence, Day, ItemRef, SessionId, SkillId};
use crate::session::run::Phase;
use crate::session::{Answered, Session, SessionKind, Spot};
use crate::stats::{Share, Streak, Summary, calibration};
use crate::ui::screens::desk::data::{DeskData, Scene as DeskScene};
use crate::ui::screens::exercise::data::{About, ExerciseData, Scene as ExerciseScene};
use crate::ui::screens::item::data::{ItemData, Place, Saving, Scene as ItemScene};
use crate::ui::screens::reveal::data::{Next, RevealData, Scene as RevealScene};
use crate::ui::screens::summary::data::{Scene as SummaryScene, Story, SummaryData};

/// Title of a session: its lesson's, or what it is.
pub fn title(known: &Known<'_>, kind: &SessionKind) -> String {
    match kind {
        SessionKind::Lesson { pack, lesson } => lesson_title(known, pack, lesson).unwrap_or_else(|| pack.to_string()),
        SessionKind::Practice | SessionKind::Taster => known.words.get("rail-practice"),
        SessionKind::CheckUp { .. } => known.words.get("check-up-title"),
    }
}

fn lesson_title(known: &Known<'_>, pack: &crate::base::PackId, lesson: &crate::base::LessonId) -> Option<String> {
    let pack = known.catalog().pack(pack)?;
    let lesson = pack.lessons().iter().find(|one| one.id == *lesson)?;
    Some(lesson.words_or_any(known.pack_language()).title.clone())
}

/// The item to judge; none if its pack is not there.
pub fn item(known: &Known<'_>, sitting: &Sitting) -> Option<ItemData> {
    let name = sitting.run.current()?;
    let found = known.catalog().find(name)?;
    let (language, words) = found.item.words_or_source(&sitting.language);
    let title = title(known, &sitting.run.session().plan.kind);
    let track = sitting.run.track();
    let (news, falsity) = &known.preferences.answer_keys;
    let saving = match sitting.failure() {
        Some(why) => Saving::Failed(why),
        None if matches!(sitting.run.phase(), Phase::Recording(_)) => Saving::Writing,
        None => Saving::Open,
    };
    Some(ItemData::build(
        known.words,
        &ItemScene {
            item: name,
            language,
            words,
            place: Place {
                title: &title,
                track: &track,
                position: sitting.run.position() as usize,
                guest: known.record.guest,
                check_up: sitting.run.is_check_up(),
            },
            response: sitting.run.response(),
            desk: sitting.run.desk(),
            asks: sitting.run.asks_for_desk(),
            saving,
            keys: known.preferences.answer_keys_on.then_some([news, falsity]),
        },
    ))
}

/// The desk of the item to judge, at one of its places.
pub fn desk(known: &Known<'_>, sitting: &Sitting, at: Spot) -> Option<DeskData> {
    let name = sitting.run.current()?;
    let found = known.catalog().find(name)?;
    let (language, words) = found.item.words_or_source(&sitting.language);
    let title = title(known, &sitting.run.session().plan.kind);
    let track = sitting.run.track();
    let scene = DeskScene {
        item: name,
        language,
        words,
        place: place(known, sitting, &title, &track),
        response: sitting.run.response(),
        desk: sitting.run.desk(),
        at,
    };
    Some(DeskData::build(known.words, &scene))
}

/// The exercise on the screen; none if its pack is not there.
pub fn exercise(known: &Known<'_>, sitting: &Sitting) -> Option<ExerciseData> {
    let run = &sitting.run;
    let (exercise, done) = match run.phase() {
        Phase::Asking(exercise) => (*exercise, None),
        Phase::Noting(pending) => (pending.exercise, None),
        Phase::Explained(done) => (done.exercise, Some(&**done)),
        _ => return None,
    };
    let about = |name| {
        let found = known.shelf.loaded().catalog.find(name)?;
        let (language, words) = found.item.words_or_source(&sitting.language);
        Some(About { name, item: found.item, language, words })
    };
    let given = match run.phase() {
        Phase::Noting(pending) => Some(&pending.given),
        _ => run.given(),
    };
    let saving = match sitting.failure() {
        Some(why) => Saving::Failed(why),
        None if run.pending_exercise().is_some() => Saving::Writing,
        None => Saving::Open,
    };
    let title = title(known, &run.session().plan.kind);
    let track = run.track();
    let scene = ExerciseScene {
        about: about(run.current()?)?,
        other: run.pair().and_then(|[_, second]| about(second)),
        place: place(known, sitting, &title, &track),
        exercise,
        given,
        saving,
        done,
        seed: run.exercise_seed(),
    };
    Some(ExerciseData::build(known.words, &scene))
}

fn place<'a>(
    known: &Known<'_>,
    sitting: &Sitting,
    title: &'a str,
    track: &'a [crate::session::run::Mark],
) -> Place<'a> {
    Place {
        title,
        track,
        position: sitting.run.position() as usize,
        guest: known.record.guest,
        check_up: sitting.run.is_check_up(),
    }
}

/// The reveal of an answer; `next` says where its button leads. None if its pack is not there.
pub fn reveal(
    known: &Known<'_>,
    session: &Session,
    track: &[crate::session::run::Mark],
    answered: &Answered,
    next: Next,
) -> Option<RevealData> {
    let found = known.catalog().find(&answered.item)?;
    let title = title(known, &session.plan.kind);
    Some(RevealData::build(
        known.words,
        &RevealScene {
            name: &answered.item,
            item: found.item,
            language: &answered.language,
            place: Place {
                title: &title,
                track,
                position: answered.position as usize,
                guest: known.record.guest,
                check_up: false,
            },
            verdict: answered.verdict,
            confidence: answered.confidence,
            met_before: answered.met_before,
            calibration: calibrated(known, answered.confidence),
            steps: &answered.steps,
            next,
        },
    ))
}

/// How often answers in training given with about the same confidence were right.
fn calibrated(known: &Known<'_>, confidence: Confidence) -> Option<Share> {
    let person = known.record.person.as_ref()?;
    let nearest = usize::from((confidence.percent() + 5) / 10).saturating_sub(5);
    calibration(&person.counts).get(nearest).map(|step| step.right).filter(|share| share.of > 0)
}

/// The summary of a session that is on record.
pub fn summary(known: &Known<'_>, id: SessionId) -> Option<SummaryData> {
    let person = known.record.person.as_ref()?;
    let session = person.session(id)?;
    let answered: Vec<&Answered> = person.answers_of(id).collect();
    let figures = Summary::of(answered.iter().copied());
    let stories: Vec<Story<'_>> = session.plan.items.iter().filter_map(|item| story(known, item, &answered)).collect();
    let lesson = match &session.plan.kind {
        SessionKind::Lesson { pack, lesson } => lesson_title(known, pack, lesson),
        _ => None,
    };
    let today = known.clock.today();
    let days = Streak::of(&person.days(), today).total;
    Some(SummaryData::build(
        known.words,
        &SummaryScene {
            session: id,
            kind: &session.plan.kind,
            lesson: lesson.as_deref(),
            learner: &person.learner.name,
            figures: &figures,
            stories: &stories,
            coming: &coming(known, &answered),
            today,
            days: if known.record.guest { 0 } else { days },
            milliseconds: answered.iter().map(|answer| u64::from(answer.milliseconds)).sum(),
        },
    ))
}

/// One story of a session, with what was said of it.
pub fn story<'a>(known: &Known<'a>, item: &'a ItemRef, answered: &[&Answered]) -> Option<Story<'a>> {
    let answer = answered.iter().find(|answer| answer.item == *item);
    let found = known.shelf.loaded().catalog.find(item);
    let key = answer.map(|answer| answer.key).or_else(|| found.map(|found| found.item.key))?;
    let words = found.map(|found| match answer {
        Some(answer) => found.item.words_or_source(&answer.language).1,
        None => found.item.words_or_source(known.pack_language()).1,
    });
    Some(Story { item, key, words, said: answer.map(|answer| (answer.verdict, answer.confidence)) })
}

/// When the skills of these answers come back, the soonest first.
fn coming(known: &Known<'_>, answered: &[&Answered]) -> Vec<(SkillId, Day)> {
    let Some(person) = known.record.person.as_ref() else { return Vec::new() };
    let practised = |skill: &SkillId| answered.iter().any(|answer| answer.skills.contains(skill));
    let rows = person.schedule.iter().filter(|row| practised(&row.skill));
    let mut coming: Vec<_> = rows.map(|row| (row.skill.clone(), row.memory.due)).collect();
    coming.sort_by_key(|(_, due)| *due);
    coming
}
