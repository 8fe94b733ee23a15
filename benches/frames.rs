//! How long each screen takes the processor: the first frame and those after it, without a window, with a library of
//! 100 000 items open. Nothing is painted on a graphics card; laying out and tessellating is what the program does
//! itself. A long page comes in parts, so the first frame is the longest of the first ten.
//!
//! The first frame is measured twice: in a program that has been on Today before, and on a story before what follows a
//! story, as everybody's has; and cold, in one that has drawn nothing but a word, so that every letter is new.
//!
//! `cargo bench --bench frames`, or `-- progress` for the samples whose name holds a word.
#![allow(clippy::disallowed_methods)] // measuring takes a clock

#[path = "../tests/support/screens.rs"]
mod screens;

use std::time::{Duration, Instant};

use egui::{Context, Pos2, RawInput, Rect, Ui, vec2};
use paper_tiger::base::Language;
use paper_tiger::pack::catalog::Catalog;
use paper_tiger::ui::action::{KeyHints, Palette, Route};
use paper_tiger::ui::frame::{self, FrameData, FrameFacts};
use paper_tiger::ui::look::{Look, Pictures, Preferences};
use paper_tiger::ui::screens::{library, sample};
use paper_tiger::ui::theme::{self, Theme, ThemeKind};
use paper_tiger::words::Words;

/// Frames in which a long page comes.
const FIRST: usize = 10;
/// Frames in all.
const FRAMES: usize = 60;
const LARGE: &str = "library of 100 packs, 100 000 items";
/// Programs that each draw a screen for the first time.
const PROGRAMS: usize = 5;

fn frame(ctx: &Context, at: usize, mut draw: impl FnMut(&mut Ui)) -> Duration {
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1366.0, 768.0))),
        time: Some(at as f64 / 60.0),
        focused: true,
        ..RawInput::default()
    };
    let begin = Instant::now();
    let mut output = ctx.run_ui(input, &mut draw);
    let shapes = std::mem::take(&mut output.shapes);
    std::hint::black_box(ctx.tessellate(shapes, output.pixels_per_point));
    let took = begin.elapsed();
    output.textures_delta.clear();
    took
}

/// What a screen took: the first frame of each program, cold or not, and those once warm.
#[derive(Default)]
struct Took {
    cold: Vec<Duration>,
    first: Vec<Duration>,
    later: Vec<Duration>,
}

impl Took {
    /// `been` draws what the program has shown before the screen; `cold` draws the screen in another one.
    fn measure(&mut self, look: &Look<'_>, been: Vec<screens::Draw>, mut draw: screens::Draw, cold: screens::Draw) {
        let ctx = program(look);
        for mut before in been {
            frame(&ctx, 0, |ui| before(ui, look));
        }
        self.first.push(first(&ctx, look, &mut draw));
        self.later.extend((FIRST + 1..FRAMES).map(|at| frame(&ctx, at, |ui| draw(ui, look))));
        let mut draw = cold;
        self.cold.push(first(&program(look), look, &mut draw));
    }
}

/// A program that has drawn nothing but a word: fonts are set up once in its life, by whichever screen comes first.
fn program(look: &Look<'_>) -> Context {
    let ctx = Context::default();
    frame(&ctx, 0, |ui| {
        theme::apply(ui.ctx(), look);
        ui.label("warm");
    });
    ctx
}

fn first(ctx: &Context, look: &Look<'_>, draw: &mut screens::Draw) -> Duration {
    (1..=FIRST).map(|at| frame(ctx, at, |ui| draw(ui, look))).max().unwrap_or_default()
}

/// The first samples of what a program has shown before it comes to a screen; nothing before those it can open with.
fn been(words: &Words, name: &str) -> Vec<screens::Draw> {
    let is_one_of = |screens: &[&str]| screens.iter().any(|screen| name.starts_with(screen));
    let before: &[&str] = if is_one_of(&["first_run", "picker", "today", "trouble"]) {
        &[]
    } else if is_one_of(&["desk", "exercise", "reveal", "summary"]) {
        &["today", "item"]
    } else {
        &["today"]
    };
    let mut all = screens::all(words).into_iter();
    before.iter().filter_map(|screen| all.find(|(name, _)| name.starts_with(screen))).map(|(_, draw)| draw).collect()
}

/// In milliseconds.
fn median(mut of: Vec<Duration>) -> f64 {
    of.sort();
    of[of.len() / 2].as_secs_f64() * 1e3
}

fn main() {
    let theme = Theme::new(ThemeKind::Light, Palette::BlueRed);
    let pictures = Pictures::default();
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let mut worst = (0.0_f64, 0.0_f64, 0.0_f64);
    for language in [Language::english(), Language::chinese()] {
        let words = Words::load(&language);
        let preferences = Preferences {
            text_scale: 1.0,
            han: language.is_han(),
            less_motion: true,
            key_hints: KeyHints::Always,
            alt: false,
        };
        let look = Look::new(&theme, vec2(1366.0, 768.0), preferences, &pictures);
        let mut took: Vec<(String, Took)> = Vec::new();
        for _ in 0..PROGRAMS {
            let asked = |name: &str| wanted.as_ref().is_none_or(|word| name.contains(word.as_str()));
            let samples = || {
                let large = asked(LARGE).then(|| (LARGE.to_owned(), large(&words)));
                screens::all(&words).into_iter().filter(|(name, _)| asked(name)).chain(large)
            };
            took.resize_with(samples().count(), Default::default);
            for (slot, ((name, used), (_, cold))) in took.iter_mut().zip(samples().zip(samples())) {
                slot.1.measure(&look, been(&words, &name), used, cold);
                slot.0 = name;
            }
        }
        for (name, took) in took {
            let (first, later, cold) = (median(took.first), median(took.later), median(took.cold));
            worst = (worst.0.max(first), worst.1.max(later), worst.2.max(cold));
            println!("{language:8} {name:48} first {first:6.2} ms (cold {cold:6.2}), then {later:5.2} ms");
        }
    }
    println!("worst: first {:.2} ms (16 allowed; cold {:.2}), then {:.2} ms (4 allowed)", worst.0, worst.2, worst.1);
}

fn large(words: &Words) -> screens::Draw {
    let mut catalog = Catalog::default();
    for pack in (0..100).filter_map(|number| sample::pack(number, 10, 50)) {
        catalog.shelve(pack);
    }
    assert!(catalog.item_count() >= 90_000, "the library is too small: {}", catalog.item_count());
    let data = library::sample::over(words, &catalog, None, 0);
    let facts = FrameFacts { route: &Route::Library, learner: Some(("Mina", "fox")), due: 12 };
    let around = FrameData::build(words, facts, Vec::new());
    let mut state = library::LibraryState::default();
    Box::new(move |ui, look| {
        frame::ui(ui, look, &around, |ui| library::ui(ui, look, &data, &mut state));
    })
}
