//! What makes a pack teach badly, planted in packs that are sound otherwise.

use std::borrow::Cow;
use std::sync::Arc;

use paper_tiger::base::{Key, Pool};
use paper_tiger::pack::check::check;
use paper_tiger::pack::check::quality::{Quality, classify, quality};
use paper_tiger::pack::draft::{ItemDraft, Stem};
use paper_tiger::pack::source::Memory;

use crate::press::Press;

/// Looks closer at packs whose items were changed first.
fn looked(presses: &[Press], change: impl Fn(usize, &mut ItemDraft)) -> Quality {
    let packs = presses.iter().map(|press| {
        let mut draft = press.draft();
        let lessons = draft.lessons.iter_mut().map(|file| &mut file.lesson);
        let items = lessons.flat_map(|lesson| lesson.quiz.iter_mut().chain(&mut lesson.practice));
        items.enumerate().for_each(|(n, item)| change(n, item));
        let none: [(String, Cow<'static, [u8]>); 0] = [];
        let (pack, findings) = check(draft, &Memory::new(&*press.id, none));
        (press.id.clone(), Arc::new(pack.unwrap_or_else(|| panic!("{findings:#?}"))))
    });
    quality(&packs.collect::<Vec<_>>())
}

/// The rules that found something, each with the item it names.
fn found(quality: &Quality) -> Vec<String> {
    let name = |finding: &paper_tiger::pack::check::Finding| match &finding.item {
        Some(item) => format!("{} {item}", finding.rule),
        None => finding.rule.to_owned(),
    };
    quality.findings.iter().map(name).collect()
}

fn sixty(id: &str) -> Press {
    Press { twins: true, ..Press::new(id, 3, 10, 10) }
}

/// A text of its own for every pair of twins, long enough to be compared.
fn text(n: usize) -> String {
    let words = ["quay", "lamp", "mill", "boat", "bell", "road", "bread"];
    let word = |at: usize| format!("{}{}", words[(n / 2 + at) % words.len()], n / 2 * 20 + at);
    (0..20).map(word).collect::<Vec<_>>().join(" ")
}

fn rewrite(item: &mut ItemDraft, new: String) {
    match &mut item.stem {
        Stem::SocialPost(post) => post.text = new,
        Stem::ChatForward(chat) => chat.messages[0].text = new,
        Stem::Notice(notice) => notice.body = new,
        _ => panic!("the press prints three surfaces"),
    }
}

#[test]
fn pairs_alike_in_style_are_told_no_better_than_by_a_coin() {
    let quality = looked(&[sixty("fair")], |_, _| {});
    assert_eq!(found(&quality), [""; 0]);
    let [figure] = quality.surface.as_slice() else { panic!("one pack in one language") };
    assert_eq!(figure.of, 60);
    assert!(figure.right <= 38 && figure.p > 0.01, "{figure:?}");
}

#[test]
fn marks_that_only_false_stories_carry_give_the_key_away() {
    let quality = looked(&[sixty("loud")], |n, item| {
        let marks = if item.key == Key::False { "!!!" } else { "." };
        rewrite(item, format!("{}{marks}", text(n)));
    });
    assert_eq!(found(&quality), ["giveaway"]);
    assert!(quality.surface[0].right >= 57 && quality.surface[0].p < 0.01, "{:?}", quality.surface);
}

#[test]
fn a_single_class_of_source_with_one_key_is_one_sided() {
    let quality = looked(&[sixty("lean")], |n, item| {
        if let Stem::Notice(notice) = &mut item.stem
            && item.key == Key::False
        {
            notice.issuer_kind = paper_tiger::pack::draft::SourceKind::Company;
        }
        rewrite(item, text(n));
    });
    let one_sided = quality.findings.iter().filter(|finding| finding.rule == "one-sided");
    let told: Vec<&str> = one_sided.map(|finding| finding.message.as_str()).collect();
    assert_eq!(
        told,
        ["all 10 items of source kind Company are false", "all 10 items of source kind Official are news"]
    );
}

#[test]
fn one_story_in_training_and_in_a_check_up_is_found_and_twins_are_not() {
    let check_up = Press { pool: Pool::CheckUp { form: "A".into() }, ..sixty("check") };
    let quality = looked(&[sixty("train"), check_up], |n, item| {
        let own = if n < 2 { text(0) } else { text(n) + &item.id.to_string() };
        rewrite(item, own);
    });
    let twice: Vec<String> = found(&quality).into_iter().filter(|line| line.starts_with("near-duplicate")).collect();
    assert!(twice.contains(&"near-duplicate i-0".to_owned()), "{twice:?}");
    let own = quality.findings.iter().filter(|finding| finding.rule == "near-duplicate");
    assert!(own.clone().all(|finding| finding.message.contains("in another pool")), "twins may tell one story");
}

#[test]
fn endless_sentences_and_an_explanation_in_one_breath() {
    let quality = looked(&[sixty("hard")], |n, item| match n {
        0 => rewrite(item, format!("{} {}.", text(0), text(100))),
        2 => item.explanation = format!("It was so because {}{}", "of this and that and ".repeat(5), "of more."),
        _ => {}
    });
    let rules = found(&quality);
    assert!(rules.contains(&"reading-level i-0".to_owned()), "{rules:?}");
    assert!(rules.contains(&"explanation-shape i-2".to_owned()), "{rules:?}");
}

#[test]
fn the_classifier_learns_what_separates_and_nothing_from_noise() {
    let keys: Vec<bool> = (0..80).map(|n| n % 2 == 0).collect();
    let alone: Vec<usize> = (0..80).collect();
    let noise = |n: usize, at: usize| f64::from(u8::try_from((n * 37 + at * 101 + n * n * 13) % 29).expect("small"));
    let blind: Vec<Vec<f64>> = (0..80).map(|n| vec![noise(n / 2, 1), noise(n / 2, 2), 5.0]).collect();
    let (_, p) = classify(&blind, &keys, &(0..80).map(|n| n / 2).collect::<Vec<_>>()).expect("80 of two keys");
    assert!(p > 0.05, "pairs alike in everything are not told: p = {p}");
    let told: Vec<Vec<f64>> =
        blind.iter().zip(&keys).map(|(row, key)| [row.clone(), vec![f64::from(u8::from(*key))]].concat()).collect();
    assert_eq!(classify(&told, &keys, &alone), Some((80, 0.005)));
    assert_eq!(classify(&told[..10], &keys[..10], &alone[..10]), None, "too few");
    assert_eq!(classify(&told, &[true; 80], &alone), None, "one key alone");
    assert_eq!(classify(&told, &keys, &alone), classify(&told, &keys, &alone), "the same pack, the same figure");
}
