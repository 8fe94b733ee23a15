//! Every page of every lesson and every story of our own packs, as the window shows them in both languages: nothing
//! clipped, nothing overlapping, no glyph missing.

#[path = "support/layout.rs"]
mod layout;
#[path = "support/ours.rs"]
mod ours;

use egui::{Context, Ui, vec2};
use paper_tiger::base::{ItemRef, Language};
use paper_tiger::session::Desk;
use paper_tiger::session::{Mark, Response};
use paper_tiger::ui::action::{KeyHints, Palette};
use paper_tiger::ui::look::{Look, Pictures, Preferences};
use paper_tiger::ui::screens::item::{ItemData, ItemState, Place, Saving, Scene};
use paper_tiger::ui::screens::lesson::{LessonData, LessonFacts, LessonState};
use paper_tiger::ui::screens::{item, lesson};
use paper_tiger::ui::theme::{self, Theme, ThemeKind};
use paper_tiger::words::Words;

/// Window sizes with text sizes.
const LOOKS: [(f32, f32, f32); 3] = [(1366.0, 768.0, 1.0), (1366.0, 768.0, 2.0), (1024.0, 640.0, 1.5)];

/// Lays out what `screens` names and draws; what is wrong, one line each.
fn wrong(
    language: &Language,
    screens: impl FnOnce(&Words, &mut dyn FnMut(String, &mut dyn FnMut(&mut Ui, &Look<'_>))),
) {
    let words = Words::load(language);
    let theme = Theme::new(ThemeKind::Light, Palette::BlueRed);
    let pictures = Pictures::default();
    let ctx = Context::default();
    ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Panic);
    ctx.enable_accesskit();
    let (mut found, mut seen) = (Vec::new(), 0);
    screens(&words, &mut |name, draw| {
        for (width, height, text_scale) in LOOKS {
            seen += 1;
            let size = vec2(width, height);
            let preferences = Preferences {
                text_scale,
                han: language.is_han(),
                less_motion: true,
                key_hints: KeyHints::Always,
                alt: false,
            };
            let look = Look::new(&theme, size, preferences, &pictures);
            let output = layout::lay_out(&ctx, size, |ui| {
                theme::apply(ui.ctx(), &look);
                draw(ui, &look);
            });
            let problems = layout::problems(&ctx, size, &output).into_iter();
            found.extend(problems.map(|problem| format!("{name} {width}×{height} {text_scale}: {problem}")));
        }
    });
    assert!(seen > 100, "only {seen} were looked at");
    let shown: Vec<&str> = found.iter().take(40).map(String::as_str).collect();
    assert!(found.is_empty(), "{} problems in {language}\n{}", found.len(), shown.join("\n"));
}

fn pages(language: &Language) {
    wrong(language, |words, look_at| {
        for pack in ours::catalog().packs() {
            for lesson in pack.lessons() {
                let pages = lesson.words_or_any(language).pages.len();
                assert!(lesson.words.contains_key(language), "{} speaks it", lesson.id);
                for page in 0..pages {
                    let facts = LessonFacts { pack, lesson, language, page, read: page };
                    let data = LessonData::build(words, &facts);
                    let mut state = LessonState::default();
                    let name = format!("{} {} page {}", pack.id(), lesson.id, page + 1);
                    look_at(name, &mut |ui, look| {
                        lesson::ui(ui, look, &data, &mut state);
                    });
                }
            }
        }
    });
}

fn stories(language: &Language) {
    let desk = Desk::default();
    let track = [Mark::Current, Mark::ToCome];
    wrong(language, |words, look_at| {
        for pack in ours::catalog().packs() {
            for story in pack.items() {
                let id = ItemRef::new(pack.id().clone(), story.id.clone());
                let scene = Scene {
                    item: &id,
                    language,
                    words: story.words_in(language).expect("it speaks both"),
                    place: Place { title: "Practice", track: &track, position: 0, guest: false, check_up: false },
                    response: Response::default(),
                    desk: &desk,
                    asks: false,
                    saving: Saving::Open,
                    keys: Some(["1", "2"]),
                };
                let data = ItemData::build(words, &scene);
                let mut state = ItemState::default();
                look_at(id.to_string(), &mut |ui, look| {
                    item::ui(ui, look, &data, &mut state);
                });
            }
        }
    });
}

#[test]
fn every_page_in_english() {
    pages(&Language::english());
}

#[test]
fn every_page_in_chinese() {
    pages(&Language::chinese());
}

#[test]
fn every_story_in_english() {
    stories(&Language::english());
}

#[test]
fn every_story_in_chinese() {
    stories(&Language::chinese());
}
