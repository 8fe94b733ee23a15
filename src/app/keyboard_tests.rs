//! A whole practice by keyboard alone, at the desk and through every exercise, with the program killed on the way.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use egui::{Event, Key, Modifiers, Pos2, RawInput, Rect, vec2};

use super::app::{App, Beginning};
use super::options::Options;
use super::screen::Screen;
use super::sitting::Sitting;
use crate::base::{Confidence, Language};
use crate::pack::model::Tool;
use crate::session::run::Phase;
use crate::session::{Exercise, Given};
use crate::ui::action::{Action, Route};

const TURNS: u32 = 30_000;
const TOOLS: [(Key, Tool); 6] = [
    (Key::Q, Tool::WhoIsBehindIt),
    (Key::W, Tool::When),
    (Key::E, Tool::ImageSearch),
    (Key::R, Tool::OtherCoverage),
    (Key::T, Tool::OriginalSource),
    (Key::Y, Tool::DoTheSum),
];

/// The program and a keyboard.
struct Window {
    app: App,
    frame: eframe::Frame,
    time: f64,
}

impl Window {
    fn open(data: &Path, language: &Language) -> Self {
        let options = Options { data_dir: data.to_owned(), language: Some(language.clone()), ..Options::default() };
        let app = App::new(Beginning::new(options), egui::Context::default());
        let mut window = Self { app, frame: eframe::Frame::_new_kittest(), time: 0.0 };
        window.until(|app| *app.router.here() != Route::Opening && app.shelf.is_complete());
        window
    }

    fn pass(&mut self, events: Vec<Event>) {
        self.time += 0.5;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1366.0, 768.0))),
            time: Some(self.time),
            focused: true,
            events,
            ..RawInput::default()
        };
        let ctx = self.app.ctx.clone();
        eframe::App::logic(&mut self.app, &ctx, &mut self.frame);
        let (app, frame) = (&mut self.app, &mut self.frame);
        let mut output = ctx.run_ui(input, |ui| eframe::App::ui(app, ui, frame));
        output.textures_delta.clear();
    }

    fn until(&mut self, so: impl Fn(&App) -> bool) {
        for _ in 0..TURNS {
            self.pass(Vec::new());
            if so(&self.app) {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("it never came about; the window is at {:?}", self.app.router.here());
    }

    fn press(&mut self, key: Key) {
        self.press_with(key, Modifiers::NONE);
    }

    fn press_with(&mut self, key: Key, modifiers: Modifiers) {
        let event = |pressed| Event::Key { key, physical_key: Some(key), pressed, repeat: false, modifiers };
        self.pass(vec![event(true)]);
        self.pass(vec![event(false)]);
    }

    fn phase(&self) -> Option<Phase> {
        self.app.sitting.as_ref().map(|sitting| sitting.run.phase().clone())
    }

    fn item(&self) -> Option<String> {
        self.app.sitting.as_ref().and_then(|sitting| sitting.run.current()).map(ToString::to_string)
    }

    fn given(&self) -> Option<Given> {
        self.app.sitting.as_ref().and_then(|sitting| sitting.run.given().cloned())
    }

    /// Waits until what was locked in is on the disk.
    fn recorded(&mut self) {
        self.until(|app| {
            let phase = app.sitting.as_ref().map(|sitting| sitting.run.phase());
            !matches!(phase, Some(Phase::Recording(_) | Phase::Noting(_)))
        });
    }

    /// Opens every tool, a page of each that lists one, pins the first, and goes back to judging.
    fn at_the_desk(&mut self, opened: &mut BTreeSet<Tool>) {
        for (key, tool) in TOOLS {
            self.press(key);
            let at = self.desk(|desk| desk.at).expect("at the desk");
            assert_eq!(at.tool, tool);
            opened.insert(tool);
            self.press(Key::Num1);
            if self.desk(|desk| desk.at).is_some_and(|at| at.result.is_some()) {
                if self.desk(|desk| desk.pins.is_empty()) {
                    self.press(Key::P);
                    assert_eq!(self.desk(|desk| desk.pins.len()), 1);
                }
                self.press(Key::Escape);
            }
            assert_eq!(self.desk(|desk| desk.at).expect("on the list again").result, None);
        }
    }

    fn desk<T>(&self, read: impl FnOnce(&crate::session::Desk) -> T) -> T {
        read(self.app.sitting.as_ref().expect("a run").run.desk())
    }

    fn judge(&mut self) {
        self.press(Key::Num2);
        self.press(Key::Num1);
        self.press_with(Key::Num8, Modifiers::SHIFT);
        self.press(Key::ArrowRight);
        let response = self.app.sitting.as_ref().expect("a run").run.response();
        assert_eq!(response.confidence.map(Confidence::percent), Some(90), "free to change");
        self.press(Key::Enter);
        self.recorded();
    }

    fn exercise(&mut self, exercise: Exercise) {
        match exercise {
            Exercise::Mark => {
                self.press(Key::Space);
                self.press(Key::ArrowRight);
                self.press(Key::Space);
                assert!(
                    matches!(self.given(), Some(Given::Marked(marked)) if marked.len() == 2),
                    "two words are marked: {:?} of {:?}",
                    self.given(),
                    self.item()
                );
                self.press(Key::Space);
                assert!(matches!(self.given(), Some(Given::Marked(marked)) if marked.len() == 1), "and one is not");
            }
            Exercise::Respond if self.given().is_none() => {
                self.press(Key::Num1);
                if self.given().is_none() {
                    // Parts to put in order: the focus is on the button that moves the first one down.
                    self.press(Key::Space);
                    assert!(matches!(self.given(), Some(Given::Ordered(_))), "{:?}", self.given());
                }
            }
            _ => {
                self.press(Key::Num1);
                let first = self.given();
                self.press(Key::Num2);
                assert!(first.is_some() && self.given() != first, "free to change");
            }
        }
        self.press(Key::Enter);
        self.recorded();
        assert!(matches!(self.phase(), Some(Phase::Explained(_))), "{:?}", self.phase());
    }
}

/// Closes the program without a word, opens it again and takes the practice up.
fn again(window: Window, data: &Path, language: &Language) -> Window {
    drop(window);
    let mut window = Window::open(data, language);
    let learner = window.app.record.machine.learners[0].learner.id;
    window.app.apply(Action::UseLearner(learner));
    window.until(|app| app.record.person.is_some());
    let open = window.app.record.person.as_ref().and_then(|person| person.open_session()).map(|session| session.id);
    window.app.apply(Action::Resume(open.expect("it waits")));
    window.pass(Vec::new());
    window
}

#[test]
fn a_reveal_is_laid_out_ahead_while_the_story_keeps_the_screen_and_the_focus() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = Window::open(folder.path(), &Language::english());
    window.app.apply(Action::AddLearner { name: "Mina".to_owned(), avatar: "owl".to_owned(), taster: true });
    window.until(|app| app.sitting.is_some());
    assert!(!window.app.is_laid_out(), "the story comes first");

    window.press(Key::Tab);
    let focus = window.app.ctx.memory(egui::Memory::focused);
    assert!(focus.is_some());
    window.until(App::is_laid_out);
    assert!(matches!(window.app.screen, Screen::Item(_)), "nothing is revealed");
    assert_eq!(window.phase(), Some(Phase::Judging));
    window.pass(Vec::new());
    assert_eq!(window.app.ctx.memory(egui::Memory::focused), focus);

    window.judge();
    window.pass(Vec::new());
    assert!(matches!(window.app.screen, Screen::Reveal(_)));
    assert!(!window.app.is_laid_out(), "what was laid out ahead is not kept");
}

fn by_keyboard(language: &Language) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = Window::open(folder.path(), language);
    window.app.apply(Action::AddLearner { name: "Mina".to_owned(), avatar: "owl".to_owned(), taster: false });
    window.until(|app| app.record.person.is_some());
    let (mut kinds, mut opened) = (BTreeSet::new(), BTreeSet::new());
    // Which exercises a practice asks hangs on chance; some practices ask all of them.
    for _ in 0..12 {
        window.app.apply(Action::StartPractice { items: 16, pack: None });
        window.until(|app| app.sitting.is_some());
        let mut turns = 0;
        while let Some(phase) = window.phase() {
            turns += 1;
            assert!(turns < 200, "it comes to an end");
            match phase {
                Phase::Judging => {
                    if opened.is_empty() {
                        window.at_the_desk(&mut opened);
                        let before = window.desk(Clone::clone);
                        window.until(|app| app.sitting.as_ref().is_some_and(Sitting::is_kept));
                        window = again(window, folder.path(), language);
                        assert_eq!(window.desk(|desk| desk.pins.clone()), before.pins, "nothing pinned was lost");
                        assert_eq!(window.desk(|desk| desk.at), before.at, "back at the desk");
                        window.press(Key::Escape);
                        assert_eq!(window.desk(|desk| desk.at), None);
                    }
                    window.judge();
                }
                Phase::Asking(exercise) => {
                    if kinds.insert(exercise) {
                        // Killed before anything was given: asked again, in the same way.
                        window = again(window, folder.path(), language);
                        assert_eq!(window.phase(), Some(Phase::Asking(exercise)));
                    }
                    window.pass(Vec::new());
                    window.exercise(exercise);
                }
                Phase::Explained(_) | Phase::Revealed(_) => window.press(Key::Enter),
                other => panic!("nothing waits for {other:?}"),
            }
        }
        if kinds.len() == Exercise::BESIDE.len() {
            break;
        }
    }
    assert_eq!(kinds, Exercise::BESIDE.into_iter().collect());
    assert_eq!(opened.len(), TOOLS.len());
    let person = window.app.record.person.as_ref().expect("the learner");
    assert_eq!(person.checked.len(), 1, "one story was looked into");
    assert!(person.exercises.share(Exercise::Reason).of > 0);
}

#[test]
fn a_practice_by_keyboard_alone_in_english() {
    by_keyboard(&Language::english());
}

#[test]
fn a_practice_by_keyboard_alone_in_chinese() {
    by_keyboard(&Language::chinese());
}
