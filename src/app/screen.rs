//! The screen that is shown: its data, built when something has changed, and its state, which goes with it.

use egui::Ui;

use super::app::App;
use super::facts::{check_up as check_up_facts, library, people, progress as progress_facts, run, today};
use crate::base::Pool;
use crate::session::Run;
use crate::session::run::Phase;
use crate::ui::action::{Action, Route};
use crate::ui::frame::{FrameData, FrameFacts};
use crate::ui::look::Look;
use crate::ui::screens::reveal::data::Next;
use crate::ui::screens::{
    about, about_items, backups, check_up, course, desk, exercise, findings, first_run, guide, item, lesson, outcome,
    pack, picker, practice, progress, reveal, settings, summary, trouble,
};
use crate::ui::screens::{library as library_screen, today as today_screen};

macro_rules! screens {
    ($($name:ident: $module:ident :: $data:ident, $state:ident;)*) => {
        /// The screen that is shown.
        pub enum Screen {
            /// Nothing has been read yet.
            Opening,
            $(
                #[allow(missing_docs)]
                $name(Box<($module::$data, $module::$state)>),
            )*
        }

        impl Screen {
            /// Draws it; gives what was asked for.
            pub fn ui(&mut self, ui: &mut Ui, look: &Look<'_>) -> Vec<Action> {
                match self {
                    Self::Opening => Vec::new(),
                    $(Self::$name(parts) => $module::ui(ui, look, &parts.0, &mut parts.1),)*
                }
            }

            /// The same screen with new data, keeping its state; another one with a fresh state.
            fn with(self, new: Fresh) -> Self {
                match (self, new) {
                    (_, Fresh::Opening) => Self::Opening,
                    $(
                        (Self::$name(mut parts), Fresh::$name(data)) => {
                            parts.0 = *data;
                            Self::$name(parts)
                        }
                        (_, Fresh::$name(data)) => Self::$name(Box::new((*data, $module::$state::default()))),
                    )*
                }
            }
        }

        /// New data for a screen.
        enum Fresh {
            Opening,
            $($name(Box<$module::$data>),)*
        }
    };
}

screens! {
    FirstRun: first_run::FirstRunData, FirstRunState;
    Picker: picker::PickerData, PickerState;
    Today: today_screen::TodayData, TodayState;
    Library: library_screen::LibraryData, LibraryState;
    Pack: pack::PackData, PackState;
    Findings: findings::FindingsData, FindingsState;
    Course: course::CourseData, CourseState;
    Guide: guide::GuideData, GuideState;
    AboutItems: about_items::AboutItemsData, AboutItemsState;
    Lesson: lesson::LessonData, LessonState;
    Practice: practice::PracticeData, PracticeState;
    Progress: progress::ProgressData, ProgressState;
    CheckUp: check_up::CheckUpData, CheckUpState;
    Item: item::ItemData, ItemState;
    Desk: desk::DeskData, DeskState;
    Exercise: exercise::ExerciseData, ExerciseState;
    Reveal: reveal::RevealData, RevealState;
    Summary: summary::SummaryData, SummaryState;
    Outcome: outcome::OutcomeData, OutcomeState;
    Settings: settings::SettingsData, SettingsState;
    Backups: backups::BackupsData, BackupsState;
    About: about::AboutData, AboutState;
    Trouble: trouble::TroubleData, TroubleState;
}

impl App {
    /// Builds the data of the screen and of the frame anew.
    pub(super) fn rebuild(&mut self) {
        self.stale = false;
        if let Route::Review(session, _) | Route::Summary(session) = *self.router.here() {
            self.record.want_session(session);
        }
        if self.shelf.is_complete() {
            let language = self.preferences.pack_language.as_ref().unwrap_or(self.words.language());
            self.spent.look(&self.record, self.shelf.loaded(), language, super::clock::now().today());
            self.amended.look(&self.record, self.shelf.loaded(), language);
            if matches!(self.router.here(), Route::Guide(_)) {
                self.guide.look(&self.record, self.shelf.loaded(), language);
            }
        }
        let fresh = self.fresh();
        self.screen = std::mem::replace(&mut self.screen, Screen::Opening).with(fresh);
        self.frame = self.frame_data();
        self.want_pictures();
    }

    fn fresh(&self) -> Fresh {
        let known = self.known();
        let words = known.words;
        let today = known.clock.today();
        match self.router.here() {
            Route::Opening => Fresh::Opening,
            Route::FirstRun => Fresh::FirstRun(Box::new(first_run::FirstRunData::build(words))),
            Route::Picker => {
                let learners = people::learners(&known);
                Fresh::Picker(Box::new(picker::PickerData::build(words, &learners, today)))
            }
            Route::Today => {
                let facts = today::today(&known, &self.stock);
                Fresh::Today(Box::new(today_screen::TodayData::build(words, &facts)))
            }
            Route::Library => Fresh::Library(Box::new(library::library(&known))),
            Route::Pack(id) => {
                library::pack(&known, &self.stock, id).map_or(Fresh::Opening, |data| Fresh::Pack(Box::new(data)))
            }
            Route::Findings => {
                let findings = &self.shelf.loaded().findings;
                Fresh::Findings(Box::new(findings::FindingsData::build(words, findings)))
            }
            Route::Course => {
                let facts = library::course(&known);
                Fresh::Course(Box::new(course::CourseData::build(words, &facts)))
            }
            Route::Guide(wanted) => {
                let facts = guide::GuideFacts { entries: self.guide.entries.clone(), wanted: wanted.clone() };
                Fresh::Guide(Box::new(guide::GuideData::build(words, &facts)))
            }
            Route::AboutItems => Fresh::AboutItems(Box::new(about_items::AboutItemsData::build(words))),
            Route::Lesson { pack, lesson, page } => self.lesson(pack, lesson, *page),
            Route::Practice => {
                let facts = today::practice(&known, &self.stock);
                Fresh::Practice(Box::new(practice::PracticeData::build(words, &facts)))
            }
            Route::Progress => {
                let facts = progress_facts::progress(&known, &self.look_back);
                Fresh::Progress(Box::new(progress::ProgressData::build(words, &facts)))
            }
            Route::CheckUp => {
                let facts = check_up_facts::page(&known);
                Fresh::CheckUp(Box::new(check_up::CheckUpData::build(words, &facts)))
            }
            Route::Item => self.item(),
            Route::Review(session, item) => self.review(*session, item),
            Route::Summary(id) => self.summary(*id),
            Route::Settings => {
                let count = self.backups.len();
                let room = self.text_room();
                let facts = people::settings(&known, room, &self.folders, &self.options.data_dir, count);
                Fresh::Settings(Box::new(settings::SettingsData::build(words, &facts)))
            }
            Route::Backups => {
                let backups: Vec<_> = self.backups.iter().map(people::backup).collect();
                Fresh::Backups(Box::new(backups::BackupsData::build(words, &backups, known.clock)))
            }
            Route::About => {
                let facts = about::AboutFacts {
                    version: env!("CARGO_PKG_VERSION").to_owned(),
                    data_folder: self.options.data_dir.display().to_string(),
                };
                Fresh::About(Box::new(about::AboutData::build(words, &facts)))
            }
            Route::Trouble => self.trouble.as_ref().map_or(Fresh::Opening, |error| {
                let facts = people::trouble(error, &self.options.data_dir, known.clock);
                Fresh::Trouble(Box::new(trouble::TroubleData::build(words, &facts)))
            }),
        }
    }

    fn lesson(&self, pack: &crate::base::PackId, id: &crate::base::LessonId, page: usize) -> Fresh {
        let known = self.known();
        let Some(pack) = known.catalog().pack(pack) else { return Fresh::Opening };
        let Some(lesson) = pack.lessons().iter().find(|lesson| lesson.id == *id) else { return Fresh::Opening };
        let read = library::pages_read(&known, pack.id(), id).max(page);
        let facts = lesson::LessonFacts { pack, lesson, language: known.pack_language(), page, read };
        Fresh::Lesson(Box::new(lesson::LessonData::build(known.words, &facts)))
    }

    /// The item to judge, or its reveal once the answer is on disk.
    fn item(&self) -> Fresh {
        let known = self.known();
        let Some(sitting) = &self.sitting else { return Fresh::Opening };
        if let Phase::Revealed(answered) = sitting.run.phase() {
            let track = sitting.run.track();
            let ask = sitting.run.session().plan.ask(answered.position);
            let open = ask.filter(|_| !sitting.run.has_exercised(answered.position));
            let next = super::ahead::next_of(open, &track);
            let data = run::reveal(&known, sitting.run.session(), &track, answered, next);
            return data.map_or(Fresh::Opening, |data| Fresh::Reveal(Box::new(data)));
        }
        if matches!(sitting.run.phase(), Phase::Asking(_) | Phase::Noting(_) | Phase::Explained(_)) {
            return run::exercise(&known, sitting).map_or(Fresh::Opening, |data| Fresh::Exercise(Box::new(data)));
        }
        if let Some(at) = sitting.run.desk().at {
            return run::desk(&known, sitting, at).map_or(Fresh::Opening, |data| Fresh::Desk(Box::new(data)));
        }
        run::item(&known, sitting).map_or(Fresh::Opening, |data| Fresh::Item(Box::new(data)))
    }

    /// What a session came to; a check-up has a page of its own, and none before its end.
    fn summary(&self, id: crate::base::SessionId) -> Fresh {
        let known = self.known();
        let session = self.record.person.as_ref().and_then(|person| person.session(id));
        if session.is_some_and(|session| session.plan.kind.is_check_up()) {
            return check_up_facts::outcome(&known, id).map_or(Fresh::Opening, |data| Fresh::Outcome(Box::new(data)));
        }
        run::summary(&known, id).map_or(Fresh::Opening, |data| Fresh::Summary(Box::new(data)))
    }

    fn review(&self, id: crate::base::SessionId, item: &crate::base::ItemRef) -> Fresh {
        let known = self.known();
        let Some(person) = &self.record.person else { return Fresh::Opening };
        let answered = person.answers_of(id).find(|answer| answer.item == *item);
        let (Some(session), Some(answered)) = (person.session(id), answered) else { return Fresh::Opening };
        if session.plan.kind.is_check_up() && session.ended.is_none() {
            return Fresh::Opening;
        }
        let track = Run::resume(session.clone(), person.answers_of(id), person.exercises_of(id)).track();
        let data = run::reveal(&known, session, &track, answered, Next::Back);
        data.map_or(Fresh::Opening, |data| Fresh::Reveal(Box::new(data)))
    }

    fn frame_data(&self) -> FrameData {
        let person = self.record.person.as_ref();
        let due = self.known().agenda().map_or(0, |agenda| agenda.today());
        let learner = person.filter(|_| !self.record.guest).map(|person| &person.learner);
        let facts = FrameFacts {
            route: self.router.here(),
            learner: learner.map(|learner| (learner.name.as_str(), learner.avatar.as_str())),
            due: u32::try_from(due).unwrap_or(u32::MAX),
        };
        FrameData::build(&self.words, facts, self.notices.data())
    }

    /// Asks for the pictures that the screen will draw.
    fn want_pictures(&mut self) {
        use crate::ui::theme::art;
        let mut names: Vec<String> = vec![art::LOGO.to_owned()];
        if let Some(person) = &self.record.person {
            names.push(art::avatar(person.learner.avatar.as_str()).to_owned());
        }
        let loaded = std::sync::Arc::clone(self.shelf.loaded());
        let cover = |pack: &crate::pack::model::Pack| crate::ui::screens::library::cover_name(pack);
        let training = loaded.catalog.packs().iter().filter(|pack| *pack.pool() == Pool::Training);
        match self.router.here() {
            Route::FirstRun | Route::Picker => {
                names.push(art::PEEK.to_owned());
                names.extend(art::AVATARS.iter().map(|animal| art::avatar(animal).to_owned()));
            }
            Route::Today => {
                names.push(art::PEEK.to_owned());
                names.extend(training.take(4).filter_map(|pack| cover(pack)));
            }
            Route::Library => names.extend(training.take(12).filter_map(|pack| cover(pack))),
            Route::Pack(id) => names.extend(loaded.catalog.pack(id).and_then(|pack| cover(pack))),
            Route::Summary(_) => names.push(art::STRIPE.to_owned()),
            Route::Item | Route::Review(..) | Route::Lesson { .. } => names.extend(self.item_pictures()),
            _ => {}
        }
        self.pictures.want(names.iter().map(String::as_str), &loaded);
    }

    /// Pictures of the item on the screen and of the next one; of a lesson's worked examples.
    fn item_pictures(&self) -> Vec<String> {
        let catalog = &self.shelf.loaded().catalog;
        let mut items: Vec<crate::base::ItemRef> = Vec::new();
        match self.router.here() {
            Route::Review(_, item) => items.push(item.clone()),
            Route::Lesson { pack, lesson, .. } => {
                let lesson = catalog.pack(pack).and_then(|pack| pack.lessons().iter().find(|one| one.id == *lesson));
                let pages = lesson.map(|lesson| &lesson.words_or_any(self.known().pack_language()).pages);
                let examples = pages.into_iter().flatten().filter_map(|page| page.example.as_ref());
                items.extend(examples.map(|item| crate::base::ItemRef::new(pack.clone(), item.clone())));
            }
            _ => {
                let Some(sitting) = &self.sitting else { return Vec::new() };
                let at = sitting.run.position() as usize;
                items.extend(sitting.run.session().plan.items.iter().skip(at).take(2).cloned());
            }
        }
        let mut names = Vec::new();
        for item in items {
            let Some(found) = catalog.find(&item) else { continue };
            let language = self.sitting.as_ref().map_or(self.known().pack_language().clone(), |s| s.language.clone());
            let (_, words) = found.item.words_or_source(&language);
            names.extend(words.stem.pictures().map(|picture| format!("{}/{}", item.pack, picture.file)));
        }
        names
    }
}
