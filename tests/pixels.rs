//! Pixel snapshots of the screens that matter most. Their text and tree are tested elsewhere; this catches colours,
//! fonts and shapes that have gone astray.
//!
//! They need a Vulkan driver (Mesa's lavapipe will do), so `cargo test` passes them over:
//! `cargo test --test pixels -- --ignored`, with `UPDATE_SNAPSHOTS=1` to make them anew.

mod support;

use egui::vec2;
use egui_kittest::{Harness, SnapshotOptions, SnapshotResults};
use paper_tiger::base::Language;
use paper_tiger::ui::action::{KeyHints, Palette};
use paper_tiger::ui::look::{Look, Pictures, Preferences};
use paper_tiger::ui::theme::{self, Theme, ThemeKind};
use paper_tiger::words::Words;
use support::screens;

/// Which samples; the names are those of `support::screens`.
const SHOWN: [&str; 7] =
    ["today usual", "library two", "item ", "reveal ", "summary practice", "picker usual", "progress usual"];

fn draw(language: &Language, kind: ThemeKind, results: &mut SnapshotResults) {
    let words = Words::load(language);
    let size = vec2(1366.0, 768.0);
    let preferences = Preferences {
        text_scale: 1.0,
        han: language.is_han(),
        less_motion: true,
        key_hints: KeyHints::Always,
        alt: false,
    };
    let mut seen = std::collections::BTreeSet::new();
    for (name, mut sample) in screens::all(&words) {
        let Some(wanted) = SHOWN.iter().find(|wanted| name.starts_with(**wanted)) else { continue };
        if !seen.insert(*wanted) {
            continue;
        }
        let theme = Theme::new(kind, Palette::BlueRed);
        let pictures = Pictures::default();
        let mut harness = Harness::builder().with_size(size).wgpu().build_ui(move |ui| {
            let look = Look::new(&theme, size, preferences, &pictures);
            theme::apply(ui.ctx(), &look);
            // As the window is cleared before it is painted.
            ui.painter().rect_filled(ui.max_rect(), egui::CornerRadius::ZERO, theme.bg);
            sample(ui, &look);
        });
        harness.run_steps(6);
        let file = format!("{}-{language}-{kind:?}", wanted.replace(' ', "-")).to_lowercase();
        // Anti-aliasing differs a little between versions of the software renderer.
        let options = SnapshotOptions::new().threshold(2.0).max_failed_pixels(400);
        results.add(harness.try_snapshot_options(&file, &options));
    }
    assert!(seen.len() >= 4, "samples were renamed: only {seen:?} were found");
}

#[test]
#[ignore = "needs a Vulkan driver; `.ci/run` brings one"]
fn screens_look_as_they_did() {
    let mut results = SnapshotResults::new();
    draw(&Language::english(), ThemeKind::Light, &mut results);
    draw(&Language::chinese(), ThemeKind::Dark, &mut results);
}
