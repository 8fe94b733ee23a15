//! Counts kept with every change: the same as counting the whole log, and made anew from it at any time.

use std::collections::BTreeMap;

use paper_tiger::base::{Confidence, ItemRef, Key, LearnerId, Pool, SkillId, Verdict};
use paper_tiger::session::{Answered, History, Session, SessionKind};
use paper_tiger::stats::Daily;
use paper_tiger::study::{Op, SkillShares, Study};
use proptest::prelude::*;

use crate::support::*;

/// Everything that is counted, as the store has it.
#[derive(Debug, PartialEq)]
struct Counted {
    daily: Daily,
    skills: BTreeMap<SkillId, SkillShares>,
    past: History,
}

fn kept(study: &Study, learner: LearnerId) -> Counted {
    Counted {
        daily: study.daily(learner).unwrap(),
        skills: study.skill_tallies(learner).unwrap(),
        past: study.past(learner).unwrap(),
    }
}

/// The same, counted from the whole log.
fn counted(study: &Study, learner: LearnerId) -> Counted {
    let (sessions, answers) = (study.sessions(learner).unwrap(), study.answered(learner).unwrap());
    let mut skills: BTreeMap<SkillId, SkillShares> = BTreeMap::new();
    for answer in answers.iter().filter(|answer| answer.pool == Pool::Training && !answer.met_before) {
        for (at, skill) in answer.skills.iter().enumerate() {
            if !answer.skills[..at].contains(skill) {
                skills.entry(skill.clone()).or_default().count(answer);
            }
        }
    }
    Counted { daily: Daily::of(&answers), skills, past: History::of(&sessions, &answers) }
}

/// A practice, two takings of one lesson and a check-up, of 12 items each; some items stand in two of them.
fn sessions() -> [Session; 4] {
    let lesson = SessionKind::Lesson { pack: "headline-basics".into(), lesson: "promises".into() };
    let kinds = [SessionKind::Practice, lesson.clone(), lesson, SessionKind::CheckUp { form: "A".to_owned() }];
    let mut n = 0;
    kinds.map(|kind| {
        n += 1;
        let mut session = session(n, learner_id(1), later(i64::from(n) * DAY));
        session.plan.kind = kind;
        let items = (0..12).map(|at| ItemRef::new("headline-basics", format!("hb-{:03}", at + 6 * n).as_str()));
        session.plan.items = items.collect();
        session
    })
}

#[derive(Clone, Debug)]
enum Step {
    Answer { minutes: i64, skills: Vec<u8>, right: bool, percent: u8, met: bool, checked: bool },
    Skip,
    End,
}

fn step() -> impl Strategy<Value = Step> {
    let minutes = prop_oneof![0i64..3, 300i64..2000];
    let skills = prop::collection::vec(0u8..3, 0..4);
    let met = prop::bool::weighted(0.2);
    let answer = (minutes, skills, any::<bool>(), 50u8..=100, met, any::<bool>()).prop_map(
        |(minutes, skills, right, percent, met, checked)| Step::Answer {
            minutes,
            skills,
            right,
            percent,
            met,
            checked,
        },
    );
    prop_oneof![8 => answer, 2 => Just(Step::Skip), 1 => Just(Step::End)]
}

/// Takes a step at the first position of a session that is left, or at a later one.
fn take(study: &mut Study, session: &Session, position: u32, ms: &mut i64, step: &Step) {
    match step {
        Step::Answer { minutes, skills, right, percent, met, checked } => {
            *ms += minutes * MINUTE;
            let mut answered = answer(session, position, later(*ms));
            answered.skills = skills.iter().map(|n| SkillId::new(format!("skill-{n}"))).collect();
            answered.verdict = if *right { answered.key.into() } else { Verdict::from(answered.key).other() };
            answered.confidence = Confidence::new(*percent).unwrap();
            answered.met_before = *met;
            answered.steps = if *checked { answered.steps } else { serde_json::json!([]) };
            if let Some(form) = session.plan.kind.form() {
                answered.pool = Pool::CheckUp { form: form.to_owned() };
            }
            study.put(record(&answered)).unwrap();
            // Others wait and are counted together.
            if percent.is_multiple_of(2) {
                study.catch_up().unwrap();
            }
        }
        Step::Skip => {
            study.apply(Op::Skip { session: session.id, position }).unwrap();
        }
        Step::End => {
            study.apply(Op::EndSession { session: session.id, at: later(*ms) }).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn tallies_kept_answer_by_answer_are_those_of_the_whole_log(
        steps in prop::collection::vec((0usize..4, 0u32..3, step()), 0..60)
    ) {
        let mut study = Study::guest().unwrap();
        study.apply(new_learner(1, "Ada")).unwrap();
        let sessions = sessions();
        for session in &sessions {
            study.apply(Op::StartSession(session.clone())).unwrap();
        }
        let (mut ms, mut left) = (0, vec![(0..12u32).collect::<Vec<_>>(); 4]);
        for (which, ahead, step) in &steps {
            if left[*which].is_empty() {
                continue;
            }
            let ahead = (*ahead as usize).min(left[*which].len() - 1);
            take(&mut study, &sessions[*which], left[*which][ahead], &mut ms, step);
            if !matches!(step, Step::End) {
                left[*which].remove(ahead);
            }
        }
        study.catch_up().unwrap();
        let all = counted(&study, learner_id(1));
        prop_assert_eq!(&kept(&study, learner_id(1)), &all);
        study.rebuild_tallies(learner_id(1)).unwrap();
        prop_assert_eq!(&kept(&study, learner_id(1)), &all);
    }
}

fn finish(study: &mut Study, session: &Session) {
    study.apply(Op::StartSession(session.clone())).unwrap();
    for position in 0..12 {
        let at = later(session.started.now.0 - start().now.0 + i64::from(position) * MINUTE);
        let mut answered = answer(session, position, at);
        if position % 3 == 0 {
            answered.verdict = answered.verdict.other();
        }
        study.apply(record(&answered)).unwrap();
    }
    study.apply(Op::EndSession { session: session.id, at: session.started }).unwrap();
}

#[test]
fn an_answer_recorded_twice_or_refused_is_counted_once_or_not_at_all() {
    let mut study = Study::guest().unwrap();
    let session = with_ada(&mut study, 2);
    study.apply(record(&answer(&session, 1, later(MINUTE)))).unwrap();
    let mut other = answer(&session, 1, later(MINUTE));
    other.verdict = Verdict::News;
    study.apply(record(&other)).unwrap_err();
    assert_eq!(kept(&study, learner_id(1)), counted(&study, learner_id(1)));
    assert_eq!(study.practised(learner_id(1)).unwrap().answers, 2);
}

#[test]
fn a_record_from_before_they_were_kept_is_counted_when_it_is_opened() {
    let folder = folder();
    let mut study = folder.open();
    study.apply(new_learner(1, "Ada")).unwrap();
    for session in &sessions() {
        finish(&mut study, session);
    }
    let all = counted(&study, learner_id(1));
    drop(study);
    raw(&folder.database())
        .execute_batch(
            "DELETE FROM tally_cells; DELETE FROM tally_days; DELETE FROM tally_skills; DELETE FROM met;
             DELETE FROM lessons_done; DELETE FROM derived WHERE name = 'tallies';",
        )
        .unwrap();
    assert_eq!(kept(&folder.open(), learner_id(1)), all);
}

#[test]
fn a_backup_brings_its_own_tallies_back() {
    let folder = folder();
    let mut study = folder.open();
    study.apply(new_learner(1, "Ada")).unwrap();
    let [practice, lesson, ..] = sessions();
    finish(&mut study, &practice);
    study.apply(Op::Backup { at: start(), force: true }).unwrap();
    let before = kept(&study, learner_id(1));
    let from = study.backups()[0].path.clone();
    finish(&mut study, &lesson);
    assert_ne!(kept(&study, learner_id(1)), before);
    study.apply(Op::Restore { from, at: later(DAY) }).unwrap();
    assert_eq!(kept(&study, learner_id(1)), before);
}

#[test]
fn nobody_else_is_counted_and_a_deleted_learner_leaves_no_count() {
    let folder = folder();
    let mut study = folder.open();
    for n in 1..3 {
        study.apply(new_learner(n, "Ada or Bo")).unwrap();
        finish(&mut study, &session(n, learner_id(n), start()));
    }
    let bo = kept(&study, learner_id(2));
    study.apply(Op::DeleteLearner { learner: learner_id(1), at: later(DAY) }).unwrap();
    assert_eq!(kept(&study, learner_id(2)), bo);
    drop(study);
    for table in ["tally_cells", "tally_days", "tally_skills", "met", "lessons_done"] {
        let sql = format!("SELECT count(*) FROM {table} WHERE learner = ?1");
        let id = learner_id(1).0;
        let left: i64 = raw(&folder.database()).query_row(&sql, [id.as_bytes().as_slice()], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "{table}");
    }
}

#[test]
fn the_last_answers_that_count_and_the_key_they_were_to() {
    let mut study = Study::guest().unwrap();
    study.apply(new_learner(1, "Ada")).unwrap();
    let [practice, _, _, check_up] = sessions();
    for (session, pool) in [(&practice, Pool::Training), (&check_up, Pool::CheckUp { form: "A".to_owned() })] {
        study.apply(Op::StartSession(session.clone())).unwrap();
        for position in 0..8 {
            let mut answered = answer(session, position, later(i64::from(position) * MINUTE));
            answered.pool = pool.clone();
            answered.met_before = position == 6;
            study.apply(record(&answered)).unwrap();
        }
    }
    let recent: Vec<Answered> = study.recent(learner_id(1), 3).unwrap();
    assert_eq!(recent.iter().map(|answer| answer.position).collect::<Vec<_>>(), [4, 5, 7]);
    assert!(recent.iter().all(|answer| answer.session == practice.id));
    let shares = study.skill_tallies(learner_id(1)).unwrap()[&SkillId::new("check-the-date")];
    assert_eq!((shares.news.of, shares.false_items.of, shares.both().right), (3, 4, 7));
    let day = start().today();
    let training = study.daily(learner_id(1)).unwrap().counts(day..=day, |pool| *pool == Pool::Training);
    assert_eq!((training.items(Key::News), training.items(Key::False)), (3, 4));
}
