//! What is written is read back the same, writing twice changes nothing, and no text makes the reader fail.

use std::borrow::Cow;
use std::fs;

use paper_tiger::base::{ItemId, Language};
use paper_tiger::pack::check::{open_header, open_lesson, scope};
use paper_tiger::pack::draft::{LessonDraft, Place, Stem};
use paper_tiger::pack::format::{decode, holds_comments, locate, read_header, read_lesson, write_header, write_lesson};
use paper_tiger::pack::source::Memory;
use paper_tiger::pack::vocabulary::{Class, Vocabulary};
use proptest::prelude::*;

use super::packs;

fn good(path: &str) -> String {
    fs::read_to_string(packs().join("good/small").join(path)).unwrap()
}

fn lesson() -> LessonDraft {
    read_lesson(&good("en/01-parks.ron")).value.unwrap()
}

#[test]
fn what_is_written_is_read_back() {
    let header = read_header(&good("pack.ron")).value.unwrap();
    assert_eq!(read_header(&write_header(&header)).value, Some(header));
    for path in ["en/01-parks.ron", "zh-Hans/01-parks.ron"] {
        let draft = read_lesson(&good(path)).value.unwrap();
        let text = write_lesson(&draft);
        assert_eq!(read_lesson(&text).value, Some(draft));
    }
}

#[test]
fn a_written_lesson_is_laid_out_for_people() {
    let text = write_lesson(&lesson());
    assert!(text.starts_with("Lesson(\n  id: \"parks\",\n  title: \"Parks\",\n  skills: [\"stop\"],\n"));
    assert!(
        text.contains("\n          reach: Reach(likes: 12400, shares: 8100),\n")
            || text.contains("reach: Reach(likes: 12400, shares: 8100)")
    );
    assert!(text.contains("stem: NewsSite(\n"));
}

#[test]
fn fields_are_found_in_a_text() {
    let text = "Lesson(\n  id: \"l\", // a note\n  quiz: [Item(id: \"a\",\n    cues: [Cue(at: Body), Cue(\n      quote: \"q\")])],\n)";
    let item = ItemId::from("a");
    assert_eq!(locate(text, None, Some("id")), Some((2, 3)));
    assert_eq!(locate(text, Some(&item), None), Some((3, 10)));
    assert_eq!(locate(text, Some(&item), Some("cues[2].quote")), Some((5, 7)));
    assert_eq!(locate(text, Some(&item), Some("cues[2].title")), Some((4, 27)));
    assert_eq!(locate("Lesson(", None, None), None);
}

#[test]
fn comments_are_noticed_and_texts_that_look_like_them_are_not() {
    assert!(holds_comments("Lesson(id: \"a\", // yes\n)"));
    assert!(holds_comments("Lesson(/* yes */ id: \"a\")"));
    assert!(!holds_comments("Lesson(id: \"https://no.example /* no */\")"));
    assert!(!holds_comments("Lesson(id: r#\"// \" no\"#)"));
}

#[test]
fn the_vocabulary_speaks_both_languages() {
    let words = Vocabulary::ours();
    assert_eq!(words.class(Class::Kind).count(), 14);
    assert_eq!(words.class(Class::Technique).count(), 25);
    assert_eq!(words.class(Class::Skill).count(), 25);
    for term in words.terms() {
        for language in [Language::english(), Language::chinese()] {
            let term = &term.words[&language];
            assert!(!term.name.is_empty() && !term.what.is_empty() && !term.spot.is_empty());
        }
        assert_eq!(term.key.is_some(), term.class == Class::Kind);
    }
}

#[test]
fn every_technique_of_the_fact_collection_has_a_word() {
    let theirs = [
        "fabricated",
        "miscaptioned/false context",
        "emotional appeal/fear",
        "clickbait headline",
        "misleading statistic",
        "cherry-picking",
        "false attribution/quote",
        "fake expert",
        "impersonation of a source",
        "scam/phishing",
        "manipulated image",
        "AI-generated",
        "outdated-news recycled",
        "conspiracy",
        "satire misread",
        "correlation-as-causation",
        "sponsored content as news",
        "misleading chart",
    ];
    for word in theirs {
        assert!(Vocabulary::ours().also(word).next().is_some(), "{word}");
    }
}

/// Texts with everything in them that a writer might trip over.
fn text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        any::<char>(),
        prop::sample::select(vec![
            '"', '\\', '\n', '\r', '\t', '\'', '#', '“', '中', '\u{301}', '\u{202E}', '/', '*', '{'
        ]),
    ];
    prop::collection::vec(letter, 0..40).prop_map(String::from_iter)
}

prop_compose! {
    fn any_lesson()(
        title in text(), headline in text(), quote in prop::option::of(text()), body in text(),
        area in prop::array::uniform4(0.0f32..1.0), likes in any::<u64>(), difficulty in any::<u8>(),
        note in prop::option::of(text()), explanation in text(), keep in prop::array::uniform3(any::<bool>()),
    ) -> LessonDraft {
        let mut lesson = lesson();
        lesson.title = title;
        lesson.note = note;
        let item = &mut lesson.practice[0];
        item.explanation = explanation;
        item.difficulty = difficulty;
        item.factors = item.factors.filter(|_| keep[0]);
        item.cues[0].quote = quote;
        item.cues[1].at = Place::Area(area[0], area[1], area[2], area[3]);
        if let Stem::NewsSite(site) = &mut item.stem {
            site.headline = headline;
            site.body = body;
            site.reach.as_mut().unwrap().likes = likes;
        }
        if keep[1] {
            item.trail.clear();
        }
        if keep[2] {
            lesson.quiz = lesson.practice.clone();
        }
        lesson
    }
}

proptest! {
    #[test]
    fn parse_write_is_the_draft_and_write_is_idempotent(draft in any_lesson()) {
        let text = write_lesson(&draft);
        let back = read_lesson(&text);
        prop_assert_eq!(back.faults.first(), None);
        prop_assert_eq!(back.value.as_ref(), Some(&draft));
        prop_assert_eq!(write_lesson(&back.value.unwrap()), text);
    }

    #[test]
    fn no_bytes_make_the_reader_fail(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(decoded) = decode(&bytes) {
            let _ = read_lesson(&decoded.text);
            let _ = read_header(&decoded.text);
            let _ = holds_comments(&decoded.text);
        }
    }

    #[test]
    fn no_damage_to_a_good_pack_makes_the_reader_fail(
        at in any::<prop::sample::Index>(), cut in 0usize..200, with in prop::collection::vec(any::<u8>(), 0..8),
    ) {
        let mut bytes = good("en/01-parks.ron").into_bytes();
        let start = at.index(bytes.len());
        let end = (start + cut).min(bytes.len());
        bytes.splice(start..end, with);
        let files = [
            ("pack.ron".to_owned(), Cow::Owned(good("pack.ron").into_bytes())),
            ("en/01-parks.ron".to_owned(), Cow::Owned(bytes)),
        ];
        let source = Memory::new("damaged", files);
        let (header, _) = open_header(&source);
        let scope = scope(&source, header.as_ref());
        let _ = open_lesson("en/01-parks.ron", Language::english(), &scope);
    }
}
