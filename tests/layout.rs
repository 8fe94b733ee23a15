//! Every screen in both languages, all colours, three window sizes and three text sizes: nothing cut off, nothing
//! overlapping or outside the window, no glyph missing, no input without a name.

mod support;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use egui::{Context, Ui, Vec2, vec2};
use paper_tiger::base::Language;
use paper_tiger::ui::action::{KeyHints, Palette};
use paper_tiger::ui::look::{Look, Pictures, Preferences};
use paper_tiger::ui::screens::today;
use paper_tiger::ui::theme::{self, Theme, ThemeKind};
use paper_tiger::words::Words;
use support::layout::{lay_out, problems};
use support::screens;

const SIZES: [Vec2; 3] = [vec2(1024.0, 640.0), vec2(1366.0, 768.0), vec2(1920.0, 1080.0)];
const TEXTS: [f32; 3] = [1.0, 1.5, 2.0];

/// 200 % text needs 1366×768; below it goes up to 150 %.
fn is_promised(size: Vec2, text: f32) -> bool {
    text <= 1.5 || size.x >= 1366.0
}

fn context() -> Context {
    let ctx = Context::default();
    ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Panic);
    ctx.enable_accesskit();
    ctx
}

fn check(language: &Language, kind: ThemeKind, palette: Palette) {
    let words = Words::load(language);
    let theme = Theme::new(kind, palette);
    let pictures = Pictures::default();
    let mut found = BTreeSet::new();
    for text_scale in TEXTS {
        for size in SIZES.into_iter().filter(|size| is_promised(*size, text_scale)) {
            let preferences = Preferences {
                text_scale,
                han: language.is_han(),
                less_motion: true,
                key_hints: KeyHints::Always,
                alt: false,
            };
            let look = Look::new(&theme, size, preferences, &pictures);
            for (name, mut draw) in screens::all(&words) {
                let laid_out = catch_unwind(AssertUnwindSafe(|| {
                    let ctx = context();
                    let output = lay_out(&ctx, size, |ui: &mut Ui| {
                        theme::apply(ui.ctx(), &look);
                        draw(ui, &look);
                    });
                    problems(&ctx, size, &output)
                }));
                let problems = laid_out.unwrap_or_else(|_| BTreeSet::from(["panicked: see above".to_owned()]));
                for problem in problems {
                    found.insert(format!("{name} {language} {kind:?} {size:?} {text_scale}: {problem}"));
                }
            }
        }
    }
    let shown: Vec<_> = found.iter().take(40).map(String::as_str).collect();
    assert!(found.is_empty(), "{} problems\n{}", found.len(), shown.join("\n"));
}

#[test]
fn light_english() {
    check(&Language::english(), ThemeKind::Light, Palette::BlueRed);
}

#[test]
fn light_chinese() {
    check(&Language::chinese(), ThemeKind::Light, Palette::BlueRed);
}

#[test]
fn dark_english() {
    check(&Language::english(), ThemeKind::Dark, Palette::BlueAmber);
}

#[test]
fn dark_chinese() {
    check(&Language::chinese(), ThemeKind::Dark, Palette::BlueAmber);
}

#[test]
fn high_contrast_english() {
    check(&Language::english(), ThemeKind::HighContrast, Palette::Ink);
}

#[test]
fn high_contrast_chinese() {
    check(&Language::chinese(), ThemeKind::HighContrast, Palette::Ink);
}

#[test]
fn a_name_of_any_length_leaves_the_streak_its_place() {
    let words = Words::load(&Language::chinese());
    let theme = Theme::new(ThemeKind::Light, Palette::BlueRed);
    let (pictures, size) = (Pictures::default(), SIZES[1]);
    let look =
        Look::new(&theme, size, Preferences { less_motion: true, han: true, ..Preferences::default() }, &pictures);
    for letters in (2..80).step_by(3) {
        let longest = today::sample::samples(&words).into_iter().find(|(name, _, _)| *name == "longest");
        let (_, mut data, mut state) = longest.expect("there is such a sample");
        data.greeting = format!("晚上好，{}", "a".repeat(letters));
        let ctx = context();
        let output = lay_out(&ctx, size, |ui: &mut Ui| {
            theme::apply(ui.ctx(), &look);
            today::ui(ui, &look, &data, &mut state);
        });
        assert_eq!(problems(&ctx, size, &output), BTreeSet::new(), "{letters} letters");
        assert!(format!("{:?}", output.shapes).contains("128"), "{letters} letters: the streak is there");
    }
}

#[test]
fn the_look_finds_what_it_is_for() {
    let ctx = Context::default();
    ctx.enable_accesskit();
    let size = vec2(400.0, 300.0);
    let output = lay_out(&ctx, size, |ui| {
        let put = |ui: &mut Ui, x: f32, y: f32, words: &str| {
            let place = egui::Rect::from_min_size(egui::pos2(x, y), vec2(200.0, 30.0));
            ui.put(place, egui::Button::new(words).wrap_mode(egui::TextWrapMode::Extend));
        };
        put(ui, 20.0, 20.0, "one control");
        put(ui, 50.0, 25.0, "another over it");
        put(ui, 300.0, 200.0, "a control that leaves the window at its right");
        let nameless = ui.allocate_response(vec2(30.0, 30.0), egui::Sense::click());
        nameless.widget_info(|| egui::WidgetInfo::new(egui::accesskit::Role::Button));
    });
    let found: Vec<_> = problems(&ctx, size, &output).into_iter().collect();
    for what in ["controls overlap", "texts overlap", "control leaves", "text cut at the side", "without a name"] {
        assert!(found.iter().any(|problem| problem.contains(what)), "{what} was not found in {found:#?}");
    }
}
