//! Every screen's samples, each as something that draws itself inside the window's frame.

use egui::Ui;
use paper_tiger::ui::action::Route;
use paper_tiger::ui::frame::{self, FrameData, FrameFacts};
use paper_tiger::ui::look::Look;
use paper_tiger::ui::screens::{
    about, about_items, backups, check_up, course, desk, exercise, findings, first_run, guide, item, lesson, library,
    outcome, pack, picker, practice, progress, reveal, settings, summary, today, trouble,
};
use paper_tiger::words::Words;

/// Draws one sample.
pub type Draw = Box<dyn FnMut(&mut Ui, &Look<'_>)>;

/// All samples of all screens with their names.
pub fn all(words: &Words) -> Vec<(String, Draw)> {
    let mut all: Vec<(String, Draw)> = Vec::new();
    macro_rules! take {
        ($($module:ident on $route:expr;)*) => {$(
            for (name, data, mut state) in $module::sample::samples(words) {
                let facts = FrameFacts { route: &$route, learner: Some(("Mina", "fox")), due: 12 };
                let around = FrameData::build(words, facts, Vec::new());
                let draw: Draw = Box::new(move |ui, look| {
                    frame::ui(ui, look, &around, |ui| $module::ui(ui, look, &data, &mut state));
                });
                all.push((format!("{} {name}", stringify!($module)), draw));
            }
        )*};
    }
    take! {
        first_run on Route::FirstRun;
        picker on Route::Picker;
        today on Route::Today;
        library on Route::Library;
        pack on Route::Pack("headline-basics".into());
        findings on Route::Findings;
        lesson on Route::Library;
        practice on Route::Practice;
        progress on Route::Progress;
        check_up on Route::CheckUp;
        outcome on Route::CheckUp;
        item on Route::Item;
        desk on Route::Item;
        exercise on Route::Item;
        course on Route::Course;
        guide on Route::Guide(None);
        about_items on Route::AboutItems;
        reveal on Route::Item;
        summary on Route::Item;
        settings on Route::Settings;
        backups on Route::Backups;
        about on Route::About;
        trouble on Route::Trouble;
    }
    all
}
