//! What a practice takes first: skills that are due, surprising news while the guard is on; and what has run out.

use std::collections::HashSet;

use paper_tiger::base::{ItemRef, Key, Language, SkillId};
use paper_tiger::pack::catalog::Catalog;
use paper_tiger::pack::model::Item;
use paper_tiger::session::plan::{BOOSTER, FOCUS};
use paper_tiger::session::{History, LENGTHS, Plan, Request, Spent, plan, spent};
use proptest::prelude::*;

use crate::press::{Press, catalog};
use crate::{all, keys, met, practice};

const SKILLS: [&str; 4] = ["check-the-date", "investigate-the-source", "trace-to-origin", "do-the-sum"];

fn skills(names: &[&str]) -> Vec<SkillId> {
    names.iter().map(|name| SkillId::new((*name).to_owned())).collect()
}

fn items<'a>(plan: &Plan, catalog: &'a Catalog) -> Vec<&'a Item> {
    plan.items.iter().map(|item| &**catalog.find(item).expect("there").item).collect()
}

fn of_skill(plan: &Plan, catalog: &Catalog, skill: &str, key: Key) -> usize {
    let skill = SkillId::new(skill.to_owned());
    items(plan, catalog).iter().filter(|item| item.key == key && item.skills.contains(&skill)).count()
}

fn surprising(item: &Item) -> bool {
    item.kind.as_str() == "surprising-report"
}

/// Items that practice brings skills back with: not met, not in the quiz of a lesson.
fn for_review<'a>(catalog: &'a Catalog, history: &History) -> Vec<&'a Item> {
    let lessons = catalog.packs().iter().flat_map(|pack| pack.lessons().iter().map(move |lesson| (pack, lesson)));
    let items = lessons.flat_map(|(pack, lesson)| lesson.practice.iter().map(move |item| (pack, item)));
    items.filter(|(pack, item)| !history.has_met(pack.id(), &item.id)).map(|(_, item)| &**item).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_is_half_and_half_with_focus_and_guard(
        seed: u64,
        length in prop::sample::select(&LENGTHS[..]),
        shapes in prop::collection::vec((1_usize..4, 0_usize..4, 2_usize..16), 1..4),
        seen in prop::collection::vec(0.0..1.0_f64, 200),
        due in prop::sample::subsequence(&SKILLS[..], 0..=4).prop_shuffle(),
        guard: bool,
    ) {
        let packs: Vec<Press> = shapes.iter().enumerate().map(|(n, &(lessons, half_quiz, half_practice))| {
            let press = Press::new(&format!("pack-{n}"), lessons, 2 * half_quiz, 2 * half_practice);
            Press { surprising: true, ..press }
        }).collect();
        let catalog = catalog(&packs);
        let mut history = met(all(&catalog).zip(&seen).filter(|(_, chance)| **chance < 0.4).map(|(item, _)| item));
        history.set_focus(skills(&due));
        history.set_guard(guard);
        let request = practice(length, seed);

        let fresh = for_review(&catalog, &history);
        let trains = |item: &&&Item, skill: &SkillId| item.skills.contains(skill);
        let run_out: Vec<SkillId> = history.focus().iter()
            .filter(|skill| !fresh.iter().any(|item| trains(&item, skill))).cloned().collect();
        let named: Vec<SkillId> = spent(history.focus(), &request, &catalog, &history).into_iter().map(|spent| spent.skill).collect();
        prop_assert_eq!(&named, &run_out);

        let Ok(plan) = plan(&request, &catalog, &history) else { return Ok(()) };
        let keys = keys(&plan, &catalog);
        prop_assert_eq!(keys.len(), length);
        prop_assert_eq!(keys.iter().filter(|key| **key == Key::News).count(), length / 2);
        prop_assert!(keys.chunk_by(PartialEq::eq).all(|row| row.len() <= 3), "{:?}", keys);
        prop_assert_eq!(plan.items.iter().collect::<HashSet<_>>().len(), length);
        prop_assert!(plan.items.iter().all(|item| !history.has_met(&item.pack, &item.item)), "nothing is replayed");
        if guard {
            let left = fresh.iter().filter(|item| surprising(item)).count();
            let taken = items(&plan, &catalog).iter().filter(|item| surprising(item)).count();
            prop_assert!(taken >= left.min(length / 2), "{} of {}", taken, left);
        }
        for skill in due.iter().filter(|skill| !run_out.contains(&SkillId::new((**skill).to_owned()))) {
            let id = SkillId::new((*skill).to_owned());
            // News has no room left where the guard has filled its half.
            let left = fresh.iter().filter(|item| trains(item, &id) && (!guard || item.key == Key::False)).count();
            let taken = of_skill(&plan, &catalog, skill, Key::News) + of_skill(&plan, &catalog, skill, Key::False);
            prop_assert!(taken > 0 || left == 0, "{} comes back", skill);
        }
    }
}

#[test]
fn a_booster_is_four_of_each_key_and_leaves_room_for_others() {
    let catalog = catalog(&[Press::new("a", 4, 0, 80)]);
    let mut history = History::default();
    history.set_focus(skills(&["do-the-sum"]));
    for seed in 0..10 {
        let plan = plan(&practice(16, seed), &catalog, &history).expect("enough");
        let taken = [Key::News, Key::False].map(|key| of_skill(&plan, &catalog, "do-the-sum", key));
        assert_eq!(taken, [BOOSTER / 2; 2], "seed {seed}");
    }
}

#[test]
fn four_skills_share_a_session_evenly() {
    let catalog = catalog(&[Press::new("a", 4, 0, 80)]);
    let mut history = History::default();
    history.set_focus(skills(&SKILLS));
    let plan = plan(&practice(16, 1), &catalog, &history).expect("enough");
    for skill in SKILLS {
        let taken = [Key::News, Key::False].map(|key| of_skill(&plan, &catalog, skill, key));
        assert_eq!(taken, [2, 2], "{skill}");
    }
    assert_eq!(FOCUS, SKILLS.len());
}

#[test]
fn a_skill_without_fresh_items_is_named_and_gives_its_place_to_the_next() {
    let catalog = catalog(&[Press::new("a", 1, 16, 80), Press::new("b", 1, 0, 16)]);
    let sum = SkillId::new("do-the-sum".to_owned());
    let practised = |item: &ItemRef| {
        let found = catalog.find(item).expect("there");
        item.pack.as_str() == "a" && found.item.skills.contains(&sum) && !found.lesson.quiz.contains(found.item)
    };
    let mut history = met(all(&catalog).filter(practised));
    history.set_focus(skills(&["do-the-sum", "check-the-date"]));

    let from_a = Request { pack: Some("a".into()), ..practice(16, 3) };
    let told = Spent { skill: sum.clone(), packs: vec!["b".into()], lessons: vec![("a".into(), "lesson-0".into())] };
    assert_eq!(spent(history.focus(), &from_a, &catalog, &history), [told]);
    let plan = plan(&from_a, &catalog, &history).expect("enough");
    assert_eq!(items(&plan, &catalog).iter().filter(|item| item.skills.contains(&sum)).count(), 0);
    let dates = [Key::News, Key::False].map(|key| of_skill(&plan, &catalog, "check-the-date", key));
    assert_eq!(dates, [BOOSTER / 2; 2]);

    assert_eq!(spent(history.focus(), &practice(16, 3), &catalog, &history), [], "pack b has some");
    let chinese = Request { language: Language::chinese(), ..practice(16, 3) };
    assert_eq!(spent(history.focus(), &chinese, &catalog, &history).len(), 2, "none in the language in use");
}

#[test]
fn once_a_lesson_is_done_its_quiz_brings_skills_back_too() {
    let catalog = catalog(&[Press::new("a", 1, 16, 0)]);
    let mut history = History::default();
    history.set_focus(skills(&["do-the-sum"]));
    assert_eq!(spent(history.focus(), &practice(10, 1), &catalog, &history).len(), 1);
    history.lesson_done("a".into(), "lesson-0".into());
    assert_eq!(spent(history.focus(), &practice(10, 1), &catalog, &history), []);
}

#[test]
fn the_guard_fills_the_news_half_with_surprises_until_it_is_lifted() {
    let catalog = catalog(&[Press { surprising: true, ..Press::new("a", 2, 0, 120) }]);
    let mut history = History::default();
    history.set_focus(skills(&["trace-to-origin"]));
    let share = |history: &History| {
        let plan = plan(&practice(12, 4), &catalog, history).expect("enough");
        assert_eq!(keys(&plan, &catalog).iter().filter(|key| **key == Key::News).count(), 6);
        items(&plan, &catalog).iter().filter(|item| surprising(item)).count()
    };
    assert!(share(&history) < 6);
    history.set_guard(true);
    assert_eq!(share(&history), 6);
    history.set_guard(false);
    assert!(share(&history) < 6);
}
