//! The window without a window: what was asked for is carried out on a real record and our own packs.

use std::path::Path;
use std::time::Duration;

use super::app::{App, Beginning};
use super::options::Options;
use super::screen::Screen;
use crate::base::{Confidence, Language, SessionId, Verdict};
use crate::session::run::Mark;
use crate::ui::action::{Action, Route, Setting};
use crate::ui::screens::check_up::Stand;
use crate::ui::screens::remark::About;

/// Far more turns than anything takes: a test that waits in vain ends.
const TURNS: u32 = 30_000;

/// Opens the program on a data folder and waits until it knows whose turn it is and has read the packs.
fn open(data: &Path) -> App {
    let options = Options { data_dir: data.to_owned(), language: Some(Language::english()), ..Options::default() };
    let mut app = App::new(Beginning::new(options), egui::Context::default());
    until(&mut app, |app| *app.router.here() != Route::Opening);
    app.read_packs();
    until(&mut app, |app| app.shelf.is_complete());
    app
}

/// Takes in what comes back from the threads until something is so.
fn until(app: &mut App, so: impl Fn(&App) -> bool) {
    for _ in 0..TURNS {
        app.collect_within(Duration::from_millis(1));
        if so(app) {
            return;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    panic!("it never came about; the window is at {:?}", app.router.here());
}

fn new_learner(app: &mut App) {
    app.apply(Action::AddLearner { name: "Mina".to_owned(), avatar: "owl".to_owned(), taster: false });
    until(app, |app| app.record.person.is_some() && *app.router.here() == Route::Today);
}

fn same_learner(app: &mut App) {
    let learner = app.record.machine.learners[0].learner.id;
    app.apply(Action::UseLearner(learner));
    until(app, |app| app.record.person.is_some() && *app.router.here() == Route::Today);
}

/// The titles of what Today remarks on the check-up.
fn offered(app: &mut App) -> Vec<String> {
    app.apply(Action::Go(Route::Today));
    app.rebuild();
    let Screen::Today(parts) = &app.screen else { panic!("Today is shown") };
    let remarks = parts.0.remarks.iter().filter(|remark| remark.about == About::CheckUp);
    remarks.map(|remark| remark.title.clone()).collect()
}

fn at(app: &App) -> Option<u32> {
    app.sitting.as_ref().map(|sitting| sitting.run.position())
}

fn start(app: &mut App) -> SessionId {
    app.apply(Action::StartCheckUp);
    until(app, |app| app.sitting.is_some());
    app.sitting.as_ref().expect("it is under way").id()
}

/// Judges the story on the screen and waits for the next one.
fn answer(app: &mut App, verdict: Verdict) {
    let before = at(app);
    app.apply(Action::Judge(verdict));
    app.apply(Action::Sure(Confidence::STEPS[3]));
    app.apply(Action::LockIn);
    until(app, |app| at(app) != before);
}

#[test]
fn a_check_up_is_offered_left_taken_up_again_and_told_only_at_its_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = open(folder.path());
    new_learner(&mut app);
    assert_eq!(offered(&mut app), ["Where do you stand today?"]);

    let session = start(&mut app);
    app.rebuild();
    let Screen::Item(parts) = &app.screen else { panic!("the first story is shown") };
    assert_eq!(parts.0.quiet.as_deref(), Some("Results come at the end"));
    assert_eq!(parts.0.top.position, "Story 1 of 40");
    for verdict in [Verdict::News, Verdict::False, Verdict::News] {
        answer(&mut app, verdict);
        assert_eq!(*app.router.here(), Route::Item, "it goes straight on");
    }
    app.apply(Action::Skip);
    let track = app.sitting.as_ref().expect("under way").run.track();
    let told = [Mark::Answered, Mark::Answered, Mark::Answered, Mark::Skipped, Mark::Current, Mark::ToCome];
    assert_eq!(track[..6], told);

    // An answer cannot be looked up before the end, by whatever way.
    let first = app.sitting.as_ref().expect("under way").run.session().plan.items[0].clone();
    app.apply(Action::Review(session, first.clone()));
    app.rebuild();
    assert!(matches!(app.screen, Screen::Opening));
    app.apply(Action::Go(Route::Summary(session)));
    app.rebuild();
    assert!(matches!(app.screen, Screen::Opening));
    drop(app);

    let mut app = open(folder.path());
    same_learner(&mut app);
    assert_eq!(offered(&mut app), ["Your check-up waits at story 5"]);
    assert_eq!(start(&mut app), session);
    assert_eq!(at(&app), Some(4), "at the same story");
    while at(&app).is_some() {
        answer(&mut app, Verdict::False);
    }
    assert_eq!(*app.router.here(), Route::Summary(session));
    app.rebuild();
    let Screen::Outcome(parts) = &app.screen else { panic!("the whole picture is shown") };
    assert_eq!(parts.0.tiles.len(), 40);
    assert_eq!(parts.0.notes, ["One story was skipped and counts for nothing."]);
    assert!(parts.0.change_first.is_some() && parts.0.changes.is_empty());

    app.apply(Action::Review(session, first));
    app.rebuild();
    assert!(matches!(app.screen, Screen::Reveal(_)));
    assert!(offered(&mut app).is_empty(), "the course comes next, form B after it");
    let person = app.record.person.as_ref().expect("the learner");
    assert_eq!((person.counts.total(), person.recent.len()), (0, 0), "it is no training");
    assert_eq!(person.check_ups.len(), 1);
    let stand = super::facts::check_up::stand(&app.known());
    assert!(matches!(stand, Stand::Open { form, .. } if form == "B"));
}

#[test]
fn a_check_up_that_was_put_off_is_not_offered_again_but_can_be_taken() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = open(folder.path());
    new_learner(&mut app);
    assert_eq!(offered(&mut app).len(), 1);
    app.apply(Action::CheckUpLater);
    assert!(offered(&mut app).is_empty());
    app.apply(Action::Go(Route::CheckUp));
    app.rebuild();
    let Screen::CheckUp(parts) = &app.screen else { panic!("its page is shown") };
    assert_eq!(parts.0.primary, "Begin the check-up");
}

#[test]
fn a_guest_is_not_offered_a_check_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = open(folder.path());
    app.apply(Action::Guest { taster: false });
    until(&mut app, |app| app.record.person.is_some() && *app.router.here() == Route::Today);
    assert!(offered(&mut app).is_empty());
}

/// Our first pack as its authors send it out again: the items named changed since.
fn sent_out_again(data: &Path, revision: &str, amended: &[&str]) {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons/headline-basics");
    let own = crate::study::library::user_folder(data).join("headline-basics");
    for folder in ["", "en", "zh-Hans", "media"] {
        std::fs::create_dir_all(own.join(folder)).expect("writable");
        for file in std::fs::read_dir(ours.join(folder)).expect("our lessons") {
            let file = file.expect("a file").path();
            let to = own.join(folder).join(file.file_name().expect("a name"));
            if file.extension().is_some_and(|ending| ending == "ron") {
                let mut text = std::fs::read_to_string(&file).expect("text");
                let from = text.find("revision: \"").map(|at| at + "revision: \"".len());
                if let Some((from, to)) = from.and_then(|from| Some((from, from + text[from..].find('"')?))) {
                    text.replace_range(from..to, revision);
                }
                for id in amended {
                    let change = "amended: [Amendment(date: \"2099-01-01\", what: \"The fee was added.\")],";
                    text = text.replace(&format!("id: \"{id}\","), &format!("id: \"{id}\",\n{change}"));
                }
                std::fs::write(to, text).expect("writable");
            } else if file.is_file() {
                std::fs::copy(file, to).expect("writable");
            }
        }
    }
}

/// The titles and lines said once the learner is back and everything was looked for.
fn told_of_corrections(data: &Path) -> Vec<(String, String)> {
    let mut app = open(data);
    same_learner(&mut app);
    app.rebuild();
    until(&mut app, |app| app.amended.is_done());
    let notices = app.notices.data();
    notices.into_iter().map(|notice| (notice.title, notice.line)).collect()
}

#[test]
fn a_correction_to_a_story_that_was_answered_is_told_once_and_no_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = open(folder.path());
    new_learner(&mut app);
    app.apply(Action::Set(Setting::Exercises(false)));
    app.apply(Action::StartPractice { items: 10, pack: Some("headline-basics".into()) });
    until(&mut app, |app| app.sitting.is_some());
    let items = app.sitting.as_ref().expect("under way").run.session().plan.items.clone();
    app.apply(Action::Judge(Verdict::News));
    app.apply(Action::Sure(Confidence::STEPS[3]));
    app.apply(Action::LockIn);
    until(&mut app, |app| app.record.person.as_ref().is_some_and(|person| !person.answered.is_empty()));
    let answered = app.record.person.as_ref().expect("the learner").answered[0].item.clone();
    drop(app);
    assert!(told_of_corrections(folder.path()).is_empty());

    let other = items.iter().find(|item| **item != answered).expect("ten stories");
    sent_out_again(folder.path(), "9.0.0", &[other.item.as_str()]);
    assert!(told_of_corrections(folder.path()).is_empty(), "it was not answered");

    sent_out_again(folder.path(), "9.0.1", &[answered.item.as_str(), other.item.as_str()]);
    let told = told_of_corrections(folder.path());
    let [(title, line)] = told.as_slice() else { panic!("one notice, not {told:?}") };
    assert_eq!(title, "A story you answered has been corrected");
    assert!(line.ends_with(" — The fee was added."), "{line}");
    assert!(told_of_corrections(folder.path()).is_empty(), "it is told once");
}

/// Opens the technique guide of the learner of this name and waits for what it shows.
fn guide_of(app: &mut App, name: &str) -> super::guide::Guide {
    let learners = app.record.machine.learners.iter();
    let learner = learners.map(|known| &known.learner).find(|learner| learner.name == name).expect("they are there").id;
    app.apply(Action::UseLearner(learner));
    until(app, |app| app.record.person.as_ref().is_some_and(|person| person.learner.id == learner));
    app.apply(Action::Go(Route::Guide(None)));
    app.rebuild();
    until(app, |app| app.guide.is_done());
    std::mem::take(&mut app.guide)
}

#[test]
fn the_guide_shows_nobody_what_somebody_else_met() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = open(folder.path());
    for name in ["Mina", "Bo"] {
        app.apply(Action::AddLearner { name: name.to_owned(), avatar: "owl".to_owned(), taster: false });
        until(&mut app, |app| app.record.person.as_ref().is_some_and(|person| person.learner.name == name));
        app.apply(Action::Set(Setting::Exercises(false)));
        let pack = if name == "Mina" { "headline-basics" } else { "toxic-traffic" };
        app.apply(Action::StartPractice { items: 10, pack: Some(pack.into()) });
        until(&mut app, |app| app.sitting.is_some());
        while app.sitting.is_some() {
            app.apply(Action::Skip);
        }
    }
    let fresh = guide_of(&mut app, "Bo").entries;
    assert_eq!(guide_of(&mut app, "Mina").entries.len(), fresh.len());

    // One after the other, as in the window: as many met, but others.
    let mina = guide_of(&mut app, "Mina");
    app.guide = mina;
    let bo = guide_of(&mut app, "Bo");
    assert_eq!(bo.entries, fresh);
}
