//! Every screen by keyboard and by what a screen reader is told; the words of each as text, in both languages.

#[path = "screens/today.rs"]
mod today_words;

use std::cell::RefCell;
use std::rc::Rc;

use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use paper_tiger::base::Language;
use paper_tiger::ui::action::{Action, Palette, Route, Setting, ThemeChoice};
use paper_tiger::ui::command::{self, Command};
use paper_tiger::ui::frame::{FrameData, FrameFacts, Notice, NoticeAction};
use paper_tiger::ui::look::{Look, Pictures, Preferences};
use paper_tiger::ui::screens::{
    about, backups, check_up, findings, first_run, keys, lesson, library, outcome, pack, picker, practice, settings,
    today, trouble,
};
use paper_tiger::ui::theme::{self, Theme, ThemeKind};
use paper_tiger::words::Words;

type Asked = Rc<RefCell<Vec<Action>>>;

fn words() -> Words {
    Words::load(&Language::english())
}

/// A window of 1366 × 768 that draws `draw` and keeps what it asks for.
fn window<'a>(mut draw: impl FnMut(&mut egui::Ui, &Look<'_>) -> Vec<Action> + 'a) -> (Harness<'a>, Asked) {
    let asked = Asked::default();
    let keep = Rc::clone(&asked);
    let colours = Theme::new(ThemeKind::Light, Palette::BlueRed);
    let pictures = Pictures::default();
    let size = vec2(1366.0, 768.0);
    let mut fonts = false;
    let harness = Harness::builder().with_size(size).build_ui(move |ui| {
        let ctx = ui.ctx().clone();
        if !std::mem::replace(&mut fonts, true) {
            ctx.set_fonts(theme::definitions());
            ctx.request_repaint();
            return;
        }
        let look = Look::new(&colours, size, Preferences { less_motion: true, ..Preferences::default() }, &pictures);
        theme::apply(&ctx, &look);
        keep.borrow_mut().extend(draw(ui, &look));
    });
    (harness, asked)
}

macro_rules! sample {
    ($screen:ident, $name:literal) => {{
        let found = $screen::sample::samples(&words()).into_iter().find(|(name, _, _)| *name == $name);
        let (_, data, state) = found.expect("there is such a sample");
        (data, state)
    }};
}

macro_rules! open {
    ($screen:ident, $name:literal) => {{
        let (data, mut state) = sample!($screen, $name);
        window(move |ui, look| $screen::ui(ui, look, &data, &mut state))
    }};
}

fn press(harness: &mut Harness<'_>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn the_first_start_needs_one_key() {
    let (mut harness, asked) = open!(first_run, "usual");
    harness.run();
    press(&mut harness, Key::Enter);
    let wanted = Action::AddLearner { name: String::new(), avatar: "fox".to_owned(), taster: true };
    assert_eq!(asked.borrow().as_slice(), [wanted]);
}

#[test]
fn a_name_and_an_animal_can_be_given_first() {
    let (mut harness, asked) = open!(first_run, "usual");
    harness.run();
    harness.event(egui::Event::Text("Mina".to_owned()));
    harness.run();
    harness.get_by_label("Owl").click();
    harness.run();
    harness.get_by_label("Start with four stories").click();
    harness.run();
    let wanted = Action::AddLearner { name: "Mina".to_owned(), avatar: "owl".to_owned(), taster: true };
    assert_eq!(asked.borrow().as_slice(), [wanted]);
}

#[test]
fn the_language_is_there_at_once_and_a_guest_leaves_no_trace() {
    let (mut harness, asked) = open!(first_run, "usual");
    harness.run();
    harness.get_by_label("简体中文").click();
    harness.run();
    harness.get_by_label("Practise as a guest").click();
    harness.run();
    let wanted = [Action::Set(Setting::Language(Some(Language::chinese()))), Action::Guest { taster: true }];
    assert_eq!(asked.borrow().as_slice(), wanted);
}

#[test]
fn the_picker_opens_on_the_first_learner() {
    let (data, mut state) = sample!(picker, "usual");
    let first = data.tiles[0].id;
    let (mut harness, asked) = window(move |ui, look| picker::ui(ui, look, &data, &mut state));
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(asked.borrow().as_slice(), [Action::UseLearner(first)]);
}

#[test]
fn deleting_a_learner_asks_first_and_the_safe_answer_has_the_focus() {
    let (data, mut state) = sample!(picker, "usual");
    let first = data.tiles[0].id;
    let (mut harness, asked) = window(move |ui, look| picker::ui(ui, look, &data, &mut state));
    harness.run();
    for sure in [false, true] {
        harness.get_by_label("More for Mina").click();
        harness.run();
        harness.get_by_label("Delete…").click();
        harness.run();
        harness.get_by_role_and_label(Role::Heading, "Delete Mina for good?");
        if sure {
            harness.get_by_label("Delete for good").click();
            harness.run();
        } else {
            press(&mut harness, Key::Enter);
            assert!(asked.borrow().is_empty(), "keeping asks for nothing");
        }
    }
    assert_eq!(asked.borrow().as_slice(), [Action::DeleteLearner(first)]);
}

#[test]
fn today_starts_practice_on_enter_and_offers_other_lengths() {
    let (mut harness, asked) = open!(today, "usual");
    harness.run();
    press(&mut harness, Key::Enter);
    harness.get_by_label("Stories in this practice").click();
    harness.run();
    harness.get_by_label("20 stories").click();
    harness.run();
    let wanted = [Action::StartPractice { items: 12, pack: None }, Action::Set(Setting::SessionLength(20))];
    assert_eq!(asked.borrow().as_slice(), wanted);
}

#[test]
fn the_check_up_begins_on_enter_and_can_be_put_off() {
    let (mut harness, asked) = open!(check_up, "before");
    harness.run();
    press(&mut harness, Key::Enter);
    harness.get_by_label("Not now").click();
    harness.run();
    harness.get_by_label("Back").click();
    harness.run();
    assert_eq!(asked.borrow().as_slice(), [Action::StartCheckUp, Action::CheckUpLater, Action::Back]);
}

#[test]
fn a_check_up_that_is_not_open_says_when_and_those_taken_can_be_opened() {
    let (data, _) = sample!(check_up, "closed");
    assert!(data.lead.contains("22 September 2026") && data.facts.is_empty());
    let (mut harness, asked) = open!(check_up, "closed");
    harness.run();
    harness.get_by_label_contains("Check-up of 14 May 2026, form A").click();
    harness.run();
    assert!(matches!(asked.borrow().as_slice(), [Action::Go(Route::Summary(_))]));
}

#[test]
fn the_end_of_a_check_up_says_what_changed_only_where_chance_cannot_explain_it() {
    let (changed, _) = sample!(outcome, "changed");
    assert!(changed.changes[0].says[0].starts_with("You tell them apart better"), "{:?}", changed.changes);
    assert!(changed.changes[0].says[1].starts_with("Lean: no clear change"));
    let (third, _) = sample!(outcome, "third");
    assert_eq!(third.changes.len(), 2, "since the last one and since the first");
    assert!(third.changes[0].says[1].starts_with("You lean more towards “false”"), "{:?}", third.changes);
    let (skipped, _) = sample!(outcome, "skipped");
    assert_eq!(skipped.reading, ["Both kinds of story are needed before anything can be said."]);
    assert!(skipped.figures.iter().all(|line| line.value == "–"), "no number that is not one");
}

#[test]
fn the_end_of_a_check_up_leads_on_by_enter_and_opens_every_reveal() {
    let (data, _) = sample!(outcome, "first");
    let (session, item) = (data.session, data.tiles[0].item.clone());
    let (mut harness, asked) = open!(outcome, "first");
    harness.run();
    press(&mut harness, Key::Enter);
    harness.get_by_label("All check-ups").click();
    harness.run();
    harness.get_by_label_contains("Story 1, News report").focus();
    harness.run();
    press(&mut harness, Key::Space);
    let wanted = [Action::Go(Route::Today), Action::Go(Route::CheckUp), Action::Review(session, item)];
    assert_eq!(asked.borrow().as_slice(), wanted);
}

#[test]
fn a_lean_that_has_grown_is_said_with_its_figure_and_the_first_focus_stays_on_practice() {
    let (data, _) = sample!(today, "drifting");
    assert_eq!(data.remarks[0].title, "Lately more true stories passed for false");
    assert!(data.remarks[0].text.contains("39 (63%); before, it was 82%"), "{}", data.remarks[0].text);
    let (mut harness, asked) = open!(today, "drifting");
    harness.run();
    press(&mut harness, Key::Enter);
    harness.get_by_label("Go on").click();
    harness.run();
    assert_eq!(asked.borrow().as_slice(), [Action::StartPractice { items: 12, pack: None }, Action::StartCheckUp]);
}

#[test]
fn a_lean_is_shown_from_ten_and_ten_answers_on() {
    let (few, _) = sample!(today, "new");
    assert_eq!(few.lean.at, None);
    assert_eq!(few.lean.reading, "Your lean shows after 8 more false and 8 more true stories.");
    let (usual, _) = sample!(today, "usual");
    assert_eq!(usual.lean.side, Some(today::Side::Balanced));
    let (doubtful, _) = sample!(today, "longest");
    assert_eq!(doubtful.lean.side, Some(today::Side::Doubtful));
    let (trusting, _) = sample!(today, "run-out");
    assert_eq!(trusting.lean.side, Some(today::Side::Trusting));
}

#[test]
fn a_slash_searches_the_library() {
    let (mut harness, asked) = open!(library, "twelve");
    harness.run();
    press(&mut harness, Key::Slash);
    harness.event(egui::Event::Text("numbers".to_owned()));
    harness.run();
    let cards = harness.get_all_by_label_contains("Numbers and charts").count();
    assert!(cards > 0 && harness.query_by_label_contains("Images and video").is_none());
    assert!(asked.borrow().is_empty());
}

#[test]
fn a_pack_can_be_named_by_its_path() {
    let (mut harness, asked) = open!(library, "two");
    harness.run();
    harness.get_by_label("Add a pack…").click();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Or type where it is").focus();
    harness.run();
    harness.event(egui::Event::Text("/packs/one.tigerpack".to_owned()));
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(asked.borrow().as_slice(), [Action::OpenPath("/packs/one.tigerpack".into())]);
}

#[test]
fn a_hundred_packs_lay_out_only_what_is_in_sight() {
    let data = library::sample::over(&words(), &paper_tiger::ui::screens::sample::catalog(100), None, 0);
    assert_eq!(data.cards.len(), 100);
    let mut state = library::LibraryState::default();
    let (mut harness, _) = window(move |ui, look| library::ui(ui, look, &data, &mut state));
    harness.run();
    let shown = harness.get_all_by_label_contains("CC BY-SA 4.0.").count();
    assert!((3..=15).contains(&shown), "{shown} cards were laid out");
}

#[test]
fn a_lesson_goes_on_by_enter_and_its_last_page_begins_the_quiz() {
    let (mut harness, asked) = open!(lesson, "first");
    harness.run();
    press(&mut harness, Key::Enter);
    let next = asked.borrow().clone();
    assert!(matches!(next.as_slice(), [Action::Go(Route::Lesson { page: 1, .. })]), "{next:?}");
    let (mut harness, asked) = open!(lesson, "last");
    harness.run();
    press(&mut harness, Key::Enter);
    assert!(matches!(asked.borrow().as_slice(), [Action::StartLesson(..)]));
}

#[test]
fn lesson_text_shows_words_and_nothing_else() {
    let text = "See [the *page*](https://a.example), ![a boat](file:///etc/passwd) <b>now</b>\n\n1. one\n2. two";
    let blocks = lesson::markdown::parse(text);
    let words: Vec<_> = blocks.iter().map(lesson::markdown::Block::text).collect();
    assert_eq!(words, ["See the page, a boat now", "one", "two"]);
    let chinese = lesson::markdown::parse("问题不是“真不真”，而是**“最早在哪里”**。");
    assert_eq!(chinese[0].spans[1].text, "“最早在哪里”", "Chinese writes no spaces around what it stresses");
}

#[test]
fn practice_says_when_fresh_stories_run_out() {
    let (mut harness, asked) = open!(practice, "few");
    harness.run();
    assert!(harness.get_by_label("Choose fewer stories first").accesskit_node().is_disabled());
    harness.get_by_label("10 stories").click();
    harness.run();
    harness.get_by_label("Start practice").click();
    harness.run();
    assert_eq!(asked.borrow().as_slice(), [Action::StartPractice { items: 10, pack: None }]);
}

#[test]
fn settings_apply_at_once() {
    let (mut harness, asked) = open!(settings, "look");
    harness.run();
    harness.get_by_label("Night desk").click();
    harness.get_by_label("200%").click();
    harness.run();
    let wanted = [Action::Set(Setting::Theme(ThemeChoice::Dark)), Action::Set(Setting::TextSize(200))];
    assert_eq!(asked.borrow().as_slice(), wanted);
}

#[test]
fn an_answer_key_is_changed_by_pressing_another() {
    let (mut harness, asked) = open!(settings, "keyboard");
    harness.run();
    harness.get_by_label("Change the key for False information").click();
    harness.run();
    press(&mut harness, Key::Num1);
    harness.get_by_label("That key is taken. Try another.");
    press(&mut harness, Key::F);
    assert_eq!(asked.borrow().as_slice(), [Action::Set(Setting::AnswerKeys("1".to_owned(), "F".to_owned()))]);
}

#[test]
fn a_backup_is_put_back_only_after_a_question() {
    let (mut harness, asked) = open!(backups, "asking");
    harness.run();
    press(&mut harness, Key::Enter);
    assert!(asked.borrow().is_empty(), "the safe choice has the focus");
    let (mut harness, asked) = open!(backups, "asking");
    harness.run();
    harness.get_by_label("Put it back").click();
    harness.run();
    assert!(matches!(asked.borrow().as_slice(), [Action::Restore(_)]));
}

#[test]
fn trouble_says_what_was_not_harmed_and_leads_on() {
    let (data, _) = sample!(trouble, "corrupt");
    assert!(data.unharmed.contains("in order"));
    let (mut harness, asked) = open!(trouble, "corrupt");
    harness.run();
    press(&mut harness, Key::Enter);
    assert!(matches!(asked.borrow().as_slice(), [Action::Restore(_)]));
}

#[test]
fn the_rail_leads_everywhere_and_a_notice_can_be_acted_on() {
    let route = Route::Today;
    let notice = Notice {
        id: 7,
        caution: false,
        title: "Pack added".to_owned(),
        line: "Health rumours, 40 stories".to_owned(),
        action: Some(NoticeAction { label: "Open".to_owned(), action: Action::Go(Route::Library) }),
    };
    let facts = FrameFacts { route: &route, learner: Some(("Mina", "fox")), due: 3 };
    let data = FrameData::build(&words(), facts, vec![notice]);
    let (mut harness, asked) = window(move |ui, look| paper_tiger::ui::frame::ui(ui, look, &data, |_| Vec::new()).0);
    harness.run();
    for name in ["Library", "Practice", "Settings", "Mina: somebody else practises", "Open"] {
        harness.get_by_label(name).click();
        harness.run();
    }
    let wanted = [
        Action::Go(Route::Library),
        Action::Go(Route::Practice),
        Action::Go(Route::Settings),
        Action::Go(Route::Picker),
        Action::Go(Route::Library),
        Action::Dismiss(7),
    ];
    assert_eq!(asked.borrow().as_slice(), wanted);
}

#[test]
fn keys_do_what_the_key_list_says() {
    let pressed = |key: Key, modifiers: Modifiers, typing: bool| {
        let event = egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
        let mut input = egui::InputState::default();
        input.events.push(event);
        input.modifiers = modifiers;
        command::pressed(&mut input, typing)
    };
    for command in Command::ALL {
        if let Some((modifiers, key)) = command.shortcut() {
            assert_eq!(pressed(key, modifiers, false), [command]);
        }
        assert!(!command.caps(&words()).is_empty() || command.group() == command::Group::Story);
    }
    assert_eq!(pressed(Key::Questionmark, Modifiers::SHIFT, true), [], "a question mark can be typed");
    assert_eq!(Command::Larger.action(110), Some(Action::Set(Setting::TextSize(125))));
    assert_eq!(Command::Smaller.action(100), Some(Action::Set(Setting::TextSize(100))));
}

/// The words of one sample of each screen as text, so that a change of wording shows in review.
macro_rules! snapshots {
    ($($screen:ident: $name:literal),* $(,)?) => {
        #[test]
        fn words_of_every_screen() {
            for language in [Language::english(), Language::chinese()] {
                let words = Words::load(&language);
                $(
                    let samples = $screen::sample::samples(&words);
                    let (_, data, _) = samples.iter().find(|(name, _, _)| *name == $name).expect("a sample");
                    let text = serde_json::to_string_pretty(data).expect("plain data");
                    insta::assert_snapshot!(format!("{}-{}-{language}", stringify!($screen), $name), text);
                )*
            }
        }
    };
}

snapshots! {
    first_run: "usual",
    picker: "one",
    today: "usual",
    today: "new",
    today: "longest",
    today: "drifting",
    today: "after",
    check_up: "retention",
    check_up: "closed",
    outcome: "changed",
    outcome: "third",
    outcome: "skipped",
    library: "two",
    pack: "longest",
    findings: "few",
    lesson: "example",
    practice: "resume",
    settings: "look",
    settings: "longest-data",
    backups: "few",
    about: "usual",
    keys: "usual",
    trouble: "corrupt",
}
