//! The item screen, its reveal and the summary: by keyboard alone, by the accessibility tree, and as data.

use std::cell::RefCell;
use std::rc::Rc;

use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use paper_tiger::base::{Confidence, Language, Verdict};
use paper_tiger::session::Response;
use paper_tiger::ui::action::{Action, Palette, Route};
use paper_tiger::ui::look::{Look, Pictures, Preferences};
use paper_tiger::ui::screens::item::{self, ItemState, Saving};
use paper_tiger::ui::screens::reveal::{self, RevealState};
use paper_tiger::ui::screens::summary;
use paper_tiger::ui::theme::{self, Theme, ThemeKind};
use paper_tiger::words::Words;

const SIZE: egui::Vec2 = vec2(1366.0, 768.0);

/// What the app keeps while the screens are on.
struct Desk {
    words: Words,
    response: Response,
    saving: Saving<'static>,
    revealed: bool,
    item: ItemState,
    reveal: RevealState,
    asked: Vec<Action>,
}

impl Desk {
    fn new() -> Self {
        Self {
            words: Words::load(&Language::english()),
            response: Response::default(),
            saving: Saving::Open,
            revealed: false,
            item: ItemState::default(),
            reveal: RevealState::default(),
            asked: Vec::new(),
        }
    }

    /// Does what the app does with an action.
    fn apply(&mut self, action: Action) {
        match &action {
            Action::Judge(verdict) => self.response.verdict = Some(*verdict),
            Action::Sure(confidence) => self.response.confidence = Some(*confidence),
            Action::MetBefore(met) => self.response.met_before = *met,
            Action::LockIn | Action::RetrySave => self.saving = Saving::Writing,
            _ => {}
        }
        self.asked.push(action);
    }

    fn draw(&mut self, ui: &mut egui::Ui, look: &Look<'_>) {
        let story = item::sample::items(&self.words).remove(0);
        let asked = if self.revealed {
            let right = self.response.verdict == Some(Verdict::from(story.key));
            let confidence = self.response.confidence.unwrap_or(Confidence::LEAST);
            let data = reveal::sample::scene(&self.words, &story, right, confidence, None);
            reveal::ui(ui, look, &data, &mut self.reveal)
        } else {
            let data = item::sample::scene(&self.words, &story, self.response, self.saving);
            item::ui(ui, look, &data, &mut self.item)
        };
        for action in asked {
            self.apply(action);
        }
    }
}

fn window<'a>(desk: &Rc<RefCell<Desk>>) -> Harness<'a> {
    let desk = Rc::clone(desk);
    let (theme, pictures) = (Theme::new(ThemeKind::Light, Palette::BlueRed), Pictures::default());
    let mut harness = Harness::builder().with_size(SIZE).build_ui(move |ui| {
        let look = Look::new(&theme, SIZE, Preferences { less_motion: true, ..Preferences::default() }, &pictures);
        theme::apply(ui.ctx(), &look);
        desk.borrow_mut().draw(ui, &look);
    });
    harness.run();
    harness
}

fn press(harness: &mut Harness<'_>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn a_story_is_judged_locked_in_and_left_behind_by_keyboard_alone() {
    let desk = Rc::new(RefCell::new(Desk::new()));
    let mut harness = window(&desk);
    harness.get_by_label("Choose an answer first");
    press(&mut harness, Key::Enter);
    assert!(desk.borrow().asked.is_empty(), "Enter does nothing before an answer");

    press(&mut harness, Key::Num1);
    harness.get_by_label("Say how sure you are");
    press(&mut harness, Key::Num2);
    assert_eq!(desk.borrow().response.verdict, Some(Verdict::False), "the verdict can be changed");

    press(&mut harness, Key::ArrowRight);
    press(&mut harness, Key::ArrowRight);
    harness.get_by_value("Leaning · 60%");
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Num8);
    harness.run();
    assert_eq!(desk.borrow().response.confidence.map(Confidence::percent), Some(80));

    press(&mut harness, Key::Enter);
    assert_eq!(desk.borrow().asked.last(), Some(&Action::LockIn));
    assert!(
        harness.query_all_by_label("Saving your answer …").next().is_some(),
        "the item says that it is being saved"
    );
    press(&mut harness, Key::Num1);
    assert_eq!(desk.borrow().response.verdict, Some(Verdict::False), "locked in, nothing changes any more");

    desk.borrow_mut().revealed = true;
    harness.run();
    harness.get_by_label("Well spotted");
    harness.get_by_label("Well spotted. This is: False information.");
    press(&mut harness, Key::Enter);
    assert_eq!(desk.borrow().asked.last(), Some(&Action::Next));
}

#[test]
fn an_answer_that_could_not_be_saved_stays_and_is_tried_again() {
    let desk = Rc::new(RefCell::new(Desk::new()));
    {
        let mut desk = desk.borrow_mut();
        desk.response.verdict = Some(Verdict::News);
        desk.response.confidence = Some(Confidence::MOST);
        desk.saving = Saving::Failed("disk full");
    }
    let mut harness = window(&desk);
    harness.get_by_value("Certain · 100%");
    harness.get_by_label("disk full");
    harness.get_by_label("Try again").click();
    harness.run();
    assert_eq!(desk.borrow().asked, [Action::RetrySave]);
}

#[test]
fn leaving_asks_first_and_says_that_answers_are_kept() {
    let desk = Rc::new(RefCell::new(Desk::new()));
    let mut harness = window(&desk);
    press(&mut harness, Key::Escape);
    harness.get_by_role_and_label(Role::Heading, "Leave this practice?");
    harness.get_by_label("Your 3 answers are kept. You can go on where you left off.");
    harness.get_by_label("Stay").click();
    harness.run();
    assert!(desk.borrow().asked.is_empty());
    press(&mut harness, Key::Escape);
    harness.get_by_label("Leave").click();
    harness.run();
    assert_eq!(desk.borrow().asked, [Action::Leave]);
}

#[test]
fn a_reveal_comes_in_parts_unless_its_texts_are_laid_out_already() {
    let desk = Rc::new(RefCell::new(Desk::new()));
    let mut harness = window(&desk);
    let words = Words::load(&Language::english());
    let story = item::sample::items(&words).remove(0);
    let last = reveal::sample::scene(&words, &story, true, Confidence::LEAST, None).references_title;

    desk.borrow_mut().revealed = true;
    harness.step();
    assert!(harness.query_by_label(&last).is_none(), "the first frame has enough to do");
    harness.run();
    assert!(harness.query_by_label(&last).is_some(), "nothing is left out");

    desk.borrow_mut().reveal = RevealState::default();
    harness.step();
    assert!(harness.query_by_label(&last).is_some(), "all of it at once");
}

#[test]
fn an_address_is_shown_whole_before_it_is_opened() {
    let desk = Rc::new(RefCell::new(Desk::new()));
    desk.borrow_mut().revealed = true;
    let mut harness = window(&desk);
    let link = harness.get_all_by_role(Role::Link).next().expect("a reference with an address");
    link.focus();
    harness.run();
    press(&mut harness, Key::Space);
    assert!(desk.borrow().asked.is_empty(), "the press alone opens nothing");
    let node = harness.get_by_label_contains("https://www.example.org/archive/2019");
    let url = node.accesskit_node().label().or_else(|| node.accesskit_node().value()).expect("the address");
    harness.get_by_label("Open in browser").click();
    harness.run();
    assert_eq!(desk.borrow().asked, [Action::OpenLink(url)]);
}

#[test]
fn the_summary_opens_any_story_again_and_enter_is_done() {
    let words = Words::load(&Language::english());
    let (theme, pictures) = (Theme::new(ThemeKind::Light, Palette::BlueRed), Pictures::default());
    let (_, data, mut state) = summary::sample::samples(&words).remove(0);
    let expected = Action::Review(data.session, data.tiles[2].item.clone());
    let tile = data.tiles[2].name.clone();
    let asked = Rc::new(RefCell::new(Vec::new()));
    let heard = Rc::clone(&asked);
    let mut harness = Harness::builder().with_size(SIZE).build_ui(move |ui| {
        let look = Look::new(&theme, SIZE, Preferences { less_motion: true, ..Preferences::default() }, &pictures);
        theme::apply(ui.ctx(), &look);
        heard.borrow_mut().extend(summary::ui(ui, &look, &data, &mut state));
    });
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(*asked.borrow(), [Action::Go(Route::Today)]);
    harness.get_by_label(&tile).click();
    harness.run();
    assert_eq!(asked.borrow().last(), Some(&expected));
}

#[test]
fn every_word_of_the_screens_is_in_their_data() {
    for language in [Language::english(), Language::chinese()] {
        let words = Words::load(&language);
        let mut text = String::new();
        for (name, data, _) in item::sample::samples(&words).into_iter().take(8) {
            text += &format!("## item {name}\n{}\n", serde_json::to_string_pretty(&data).expect("serialisable"));
        }
        for (name, data, _) in reveal::sample::samples(&words).into_iter().take(7) {
            text += &format!("## reveal {name}\n{}\n", serde_json::to_string_pretty(&data).expect("serialisable"));
        }
        for (name, data, _) in summary::sample::samples(&words) {
            text += &format!("## summary {name}\n{}\n", serde_json::to_string_pretty(&data).expect("serialisable"));
        }
        assert!(!text.contains("item-") || !text.contains("reveal-what"), "a key without words");
        insta::with_settings!({ snapshot_path => "screens", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("item-reveal-summary.{language}"), text);
        });
    }
}
