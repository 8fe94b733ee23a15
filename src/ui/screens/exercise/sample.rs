//! Exercises for tests, benches and pictures of the screens; never used by the program itself.

use uuid::Uuid;

use super::data::{About, Body, ExerciseData, Scene};
use super::view::ExerciseState;
use crate::base::{AnsweredId, LearnerId, SessionId, ShareChoice, Timestamp, UtcOffset};
use crate::pack::model::Item;
use crate::session::exercise::{Marked, can_ask, score, telling};
use crate::session::{Exercise, Exercised, Given};
use crate::ui::screens::item::data::{Place, Saving};
use crate::ui::screens::item::sample as items;
use crate::words::Words;

fn build(
    words: &Words,
    item: &Item,
    other: Option<&Item>,
    exercise: Exercise,
    given: Option<&Given>,
    over: bool,
) -> ExerciseData {
    let name = items::name(item);
    let other_name = other.map(items::name);
    let (language, texts) = item.words_or_source(words.language());
    let about = About { name: &name, item, language, words: texts };
    let second = other.zip(other_name.as_ref()).map(|(item, name)| {
        let (language, words) = item.words_or_source(words.language());
        About { name, item, language, words }
    });
    let done = given.filter(|_| over).map(|given| Exercised {
        id: AnsweredId(Uuid::from_u128(1)),
        learner: LearnerId(Uuid::from_u128(2)),
        session: SessionId(Uuid::from_u128(3)),
        position: 3,
        item: name.clone(),
        other: other_name.clone(),
        revision: "1.0.0".to_owned(),
        language: language.clone(),
        key: item.key,
        skills: item.skills.clone(),
        techniques: item.techniques.clone(),
        exercise,
        score: score(exercise, item, texts, given),
        given: given.clone(),
        milliseconds: 9000,
        at: Timestamp(0),
        offset: UtcOffset(0),
        app_version: "0".to_owned(),
    });
    let track = items::track();
    let place = Place { title: items::title(words), track: &track, position: 3, guest: false, check_up: false };
    let given = given.filter(|_| !over);
    let saving = Saving::Open;
    let scene = Scene { about, other: second, place, exercise, given, saving, done: done.as_ref(), seed: 5 };
    ExerciseData::build(words, &scene)
}

/// Each exercise that the samples have words for: open, with something given, and over.
#[must_use]
pub fn samples(words: &Words) -> Vec<(String, ExerciseData, ExerciseState)> {
    let items = items::items(words);
    let mut all = Vec::new();
    let mut add = |name: String, data: ExerciseData| all.push((name, data, ExerciseState::default()));
    for exercise in Exercise::BESIDE {
        // Of replies there are two forms; of everything else the first item that can be asked will do.
        let most = if exercise == Exercise::Respond { 2 } else { 1 };
        let texts = |item: &Item| item.words_or_source(words.language()).1.clone();
        let fits = |item: &&Item| exercise == Exercise::Pair || can_ask(exercise, item, &texts(item));
        for item in items.iter().filter(fits).take(most) {
            let texts = &texts(item);
            let other =
                (exercise == Exercise::Pair).then(|| items.iter().find(|other| other.key != item.key)).flatten();
            let given = match exercise {
                Exercise::Judge | Exercise::Reason => Given::Chose(1),
                Exercise::Mark => two_marks(&build(words, item, None, exercise, None, false), &telling(texts)),
                Exercise::Technique => Given::Named(texts.exercises.technique[0].clone()),
                Exercise::Pair => Given::Picked(items::name(item)),
                Exercise::Share => Given::Shared(ShareChoice::CheckFirst),
                Exercise::Respond => match texts.exercises.respond {
                    Some(crate::pack::model::Respond::Order(_)) => Given::Ordered(vec![1, 0, 2]),
                    _ => Given::Chose(0),
                },
            };
            let name = format!("{}-{}", item.id, exercise.as_str());
            add(name.clone(), build(words, item, other, exercise, None, false));
            add(format!("{name}-given"), build(words, item, other, exercise, Some(&given), false));
            add(format!("{name}-over"), build(words, item, other, exercise, Some(&given), true));
        }
    }
    all
}

/// The first word, and the first one that tells.
fn two_marks(data: &ExerciseData, telling: &[Marked]) -> Given {
    let Body::Mark(marks) = &data.body else { return Given::Marked(Vec::new()) };
    let pieces = || marks.passages.iter().flatten().map(|piece| &piece.mark);
    let tells = pieces().find(|mark| telling.iter().any(|cue| cue.touches(mark)));
    Given::Marked(pieces().take(1).chain(tells).cloned().collect())
}
