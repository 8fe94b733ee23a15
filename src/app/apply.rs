//! What screens ask for, carried out.

use std::path::PathBuf;
use std::sync::Arc;

use egui::ViewportCommand;

use super::ahead::Ahead;
use super::app::App;
use super::clock;
use super::dialogs::{Asking, Purpose};
use super::notices::Mood;
use super::planning::Wish;
use super::preferences::row;
use super::record::Record;
use super::sitting::Sitting;
use crate::base::{Avatar, ItemRef, LearnerId, SessionId};
use crate::pack::catalog::Catalog;
use crate::session::{Run, SessionKind, Spot};
use crate::study::library::{add_pack, user_folder};
use crate::study::{Access, Flag, NewLearner, Op, Recovery, Scope};
use crate::ui::action::{Action, ExportKind, Route, Setting};
use crate::ui::screens::keys::KeysData;

impl App {
    /// Carries out one action.
    pub(super) fn apply(&mut self, action: Action) {
        self.stale = true;
        match action {
            Action::Go(route) => self.go(route),
            Action::Back => self.back(),
            Action::Keys => self.toggle_keys(),
            Action::AddLearner { name, avatar, taster } => self.add_learner(name, &avatar, taster),
            Action::UseLearner(learner) => self.use_learner(learner),
            Action::Guest { taster } => self.be_guest(taster),
            Action::RenameLearner(learner, name) => self.submit(Op::RenameLearner { learner, name }),
            Action::SetAvatar(learner, name) => {
                self.submit(Op::SetAvatar { learner, avatar: Avatar::named(&name) });
            }
            Action::DeleteLearner(learner) => self.delete_learner(learner),
            Action::ExportLearner(learner) => self.ask_export(learner),
            Action::StartLesson(pack, lesson) => self.wish(SessionKind::Lesson { pack, lesson }, 0, None),
            Action::StartPractice { items, pack } => self.wish(SessionKind::Practice, items, pack),
            Action::StartCheckUp => self.start_check_up(),
            Action::CheckUpLater => self.put_off_check_up(),
            Action::Resume(session) => self.resume(session),
            Action::EndSession(session) => self.end_session(session),
            Action::Judge(verdict) => self.draft(|sitting| sitting.run.judge(verdict)),
            Action::Sure(confidence) => self.draft(|sitting| sitting.run.sure(confidence)),
            Action::MetBefore(met) => self.draft(|sitting| sitting.run.met_before(met)),
            Action::OpenDesk(spot) => self.open_desk(spot),
            Action::LeaveDesk => self.draft(Sitting::leave_desk),
            Action::Pin(spot) => self.draft(|sitting| sitting.run.pin(spot)),
            Action::Point(spot, points) => self.draft(|sitting| sitting.run.points(spot, points)),
            Action::WriteNote(note) => self.draft(|sitting| sitting.run.write(&note)),
            Action::Give(given) => self.draft(|sitting| sitting.run.give(given)),
            Action::LockExercise => self.lock_exercise(false),
            Action::PassExercise => self.lock_exercise(true),
            Action::LockIn => self.lock_in(),
            Action::RetrySave => self.retry_save(),
            Action::Skip => self.skip(),
            Action::Next => self.next(),
            Action::Leave => self.leave(),
            Action::Flag(item, note) => self.flag(item, note),
            Action::Review(session, item) => self.router.go(Route::Review(session, item)),
            Action::OpenPackDialog => self.ask(Purpose::OpenPack, "dialog-open-pack", "pack.tigerpack"),
            Action::AddFolderDialog => self.ask(Purpose::AddFolder, "dialog-add-folder", ""),
            Action::OpenPath(path) => self.open_pack(path),
            Action::AddFolder(path) => self.add_folder(path),
            Action::RemoveFolder(path) => self.remove_folder(&path),
            Action::ReloadLibrary => self.read_packs(),
            Action::Set(setting) => self.set(&setting),
            Action::BackupNow => self.submit(Op::Backup { at: clock::now(), force: true }),
            Action::Restore(path) => self.restore(path),
            Action::RetryOpen => self.reopen(Access::Writer, None),
            Action::OpenReadOnly => self.reopen(Access::Reader, None),
            Action::StartAfresh => self.reopen(Access::Writer, Some(Recovery::StartEmpty)),
            Action::Quit => self.ctx.send_viewport_cmd(ViewportCommand::Close),
            Action::OpenDataFolder => self.open_data_folder(),
            Action::OpenLink(address) => self.open_link(&address),
            Action::Copy(text) => self.ctx.copy_text(text),
            Action::CopyTable { card, text } => self.copy_table(&card, text),
            Action::ExportProgress { kind, name, text } => self.ask_export_progress(kind, &name, text),
            Action::LookBack { search, page } => self.look_back.look(search, page),
            Action::Dismiss(notice) => self.notices.dismiss(notice),
            Action::ExportFlags => self.ask(Purpose::ExportFlags, "dialog-export", "notes-for-authors.json"),
        }
    }

    fn submit(&mut self, op: Op) {
        self.record.submit(op);
    }

    fn go(&mut self, route: Route) {
        let somebodys = matches!(route, Route::Today | Route::Practice | Route::Progress);
        if somebodys && self.record.person.is_none() {
            // A key pressed before anybody was chosen leads nowhere.
            return;
        }
        match &route {
            Route::Picker => self.leave_guest(),
            Route::Backups | Route::Settings => self.read_backups(),
            Route::Progress => self.look_back.look(String::new(), 0),
            Route::Lesson { pack, lesson, page } => self.page_is_open(pack, lesson, *page),
            _ => {}
        }
        self.router.go(route);
    }

    fn back(&mut self) {
        if self.keys.take().is_some() {
            return;
        }
        if matches!(self.router.here(), Route::FirstRun | Route::Picker | Route::Trouble | Route::Opening) {
            return;
        }
        let home = if self.record.person.is_some() { Route::Today } else { Route::Picker };
        self.router.back(home);
    }

    fn toggle_keys(&mut self) {
        let preferences = &self.preferences;
        let (news, falsity) = &preferences.answer_keys;
        let answers = preferences.answer_keys_on.then_some((news.as_str(), falsity.as_str()));
        self.keys = match self.keys {
            Some(_) => None,
            None => Some(KeysData::build(&self.words, answers)),
        };
    }

    fn add_learner(&mut self, name: String, avatar: &str, taster: bool) {
        let new =
            NewLearner { id: LearnerId(clock::fresh_id()), name, avatar: Avatar::named(avatar), at: clock::now() };
        let id = new.id;
        self.leave_guest();
        self.submit(Op::AddLearner(new));
        self.use_learner(id);
        if taster {
            self.wish(SessionKind::Taster, 0, None);
        }
    }

    fn use_learner(&mut self, learner: LearnerId) {
        self.leave_guest();
        self.planning.forget();
        self.sitting = None;
        self.record.read_person(learner);
    }

    fn be_guest(&mut self, taster: bool) {
        let Ok(guest) = Record::guest(self.wake.waker()) else { return };
        self.leave_guest();
        self.home = Some(std::mem::replace(&mut self.record, guest));
        let new = NewLearner {
            id: LearnerId(clock::fresh_id()),
            name: String::new(),
            avatar: Avatar::default(),
            at: clock::now(),
        };
        let id = new.id;
        self.submit(Op::AddLearner(new));
        self.record.read_person(id);
        if taster {
            self.wish(SessionKind::Taster, 0, None);
        }
    }

    /// Ends a guest's stay, whose record goes with it; the machine's record is in use again.
    fn leave_guest(&mut self) {
        self.sitting = None;
        self.planning.forget();
        if let Some(home) = self.home.take() {
            self.record = home;
        }
        self.record.person = None;
        self.prefer();
    }

    fn delete_learner(&mut self, learner: LearnerId) {
        if self.record.person.as_ref().is_some_and(|person| person.learner.id == learner) {
            self.record.person = None;
        }
        self.submit(Op::DeleteLearner { learner, at: clock::now() });
        self.router.go(Route::Picker);
    }

    pub(super) fn wish(&mut self, kind: SessionKind, items: usize, pack: Option<crate::base::PackId>) {
        self.planning.wish(Wish { kind, items, pack });
    }

    pub(super) fn resume(&mut self, id: SessionId) {
        let Some(person) = &self.record.person else { return };
        let Some(session) = person.session(id) else { return };
        let answered = person.answers_of(id).cloned().collect();
        let exercised: Vec<_> = person.exercises_of(id).cloned().collect();
        let draft = person.drafts.get(&id).cloned();
        self.sitting = Some(Sitting::new(session.clone(), answered, &exercised, draft));
        self.router.go(Route::Item);
        self.pass_over_missing();
    }

    /// Passes over items whose pack is not there any more, and says so; ends a run that has nothing left.
    pub(super) fn pass_over_missing(&mut self) {
        if !self.shelf.is_complete() {
            return;
        }
        let loaded = Arc::clone(self.shelf.loaded());
        let mut missing = 0;
        while let Some(sitting) = &mut self.sitting
            && let Some(item) = sitting.run.current()
            && (loaded.catalog.find(item).is_none() || is_half_a_pair(&sitting.run, &loaded.catalog))
        {
            let positions = sitting.run.skip();
            if positions.is_empty() {
                break;
            }
            missing += positions.len();
            self.pass_over(positions);
        }
        if missing > 0 {
            self.notices.say(&self.words, Mood::Caution, "notice-items-missing", &[("n", missing.into())]);
        }
        self.ahead = Ahead::Story;
        self.finish_if_over();
    }

    /// Notes positions that were passed over, here and on the disk.
    fn pass_over(&mut self, positions: Vec<u32>) {
        let Some(session) = self.sitting.as_ref().map(Sitting::id) else { return };
        for position in positions {
            if let Some(person) = &mut self.record.person {
                person.skip(session, position);
            }
            self.submit(Op::Skip { session, position });
        }
    }

    /// Changes something that is not locked in, and keeps it durably.
    fn draft(&mut self, change: impl FnOnce(&mut Sitting)) {
        let Some(sitting) = &mut self.sitting else { return };
        change(sitting);
        let (id, draft, op) = (sitting.id(), sitting.run.draft(), sitting.keep_draft());
        if let Some(person) = &mut self.record.person {
            person.drafts.insert(id, draft);
        }
        if let Some(op) = op {
            self.submit(op);
        }
    }

    fn open_desk(&mut self, spot: Spot) {
        let loaded = Arc::clone(self.shelf.loaded());
        self.draft(|sitting| {
            if let Some(found) = sitting.run.current().and_then(|item| loaded.catalog.find(item)) {
                sitting.open_desk(spot, found);
            }
        });
    }

    fn lock_exercise(&mut self, pass: bool) {
        let loaded = Arc::clone(self.shelf.loaded());
        let Some(sitting) = &mut self.sitting else { return };
        let Some(found) = sitting.run.current().and_then(|item| loaded.catalog.find(item)) else { return };
        let other = sitting.run.pair().and_then(|[_, second]| loaded.catalog.find(second));
        let Ok(op) = sitting.lock_exercise(found, other, pass) else { return };
        if self.record.submit(op) {
            sitting.writing();
        } else {
            sitting.failed(self.words.get("save-failed-text"));
        }
    }

    fn lock_in(&mut self) {
        let loaded = Arc::clone(self.shelf.loaded());
        let Some(sitting) = &mut self.sitting else { return };
        let Some(found) = sitting.run.current().and_then(|item| loaded.catalog.find(item)) else { return };
        // What is missing stands on the button; a key pressed too early changes nothing.
        let Ok(op) = sitting.lock(found) else { return };
        if self.record.submit(op) {
            sitting.writing();
            self.ahead = Ahead::Lock;
        } else {
            sitting.failed(self.words.get("save-failed-text"));
        }
    }

    /// Queues again what could not be saved, in its first order: a session goes before its answers.
    fn retry_save(&mut self) {
        for op in std::mem::take(&mut self.unsaved) {
            self.submit(op);
        }
        let Some(sitting) = &mut self.sitting else { return };
        if let Some(op) = sitting.retry()
            && self.record.submit(op)
        {
            sitting.writing();
        }
    }

    fn skip(&mut self) {
        let Some(sitting) = &mut self.sitting else { return };
        let positions = sitting.run.skip();
        if positions.is_empty() {
            return;
        }
        sitting.shown_now();
        self.pass_over(positions);
        self.pass_over_missing();
    }

    fn next(&mut self) {
        if matches!(self.router.here(), Route::Review(..)) {
            return self.back();
        }
        let Some(sitting) = &mut self.sitting else { return };
        if sitting.run.next() {
            sitting.shown_now();
            self.pass_over_missing();
        }
    }

    fn finish_if_over(&mut self) {
        let Some(id) = self.sitting.as_ref().filter(|s| s.run.is_finished()).map(Sitting::id) else { return };
        self.sitting = None;
        self.end_session(id);
        self.submit(Op::Backup { at: clock::now(), force: false });
        self.router.go(Route::Summary(id));
    }

    fn end_session(&mut self, id: SessionId) {
        let at = clock::now();
        if let Some(person) = &mut self.record.person {
            person.end(id, at);
        }
        self.submit(Op::EndSession { session: id, at });
    }

    fn leave(&mut self) {
        self.sitting = None;
        self.router.go(Route::Today);
    }

    fn flag(&mut self, item: ItemRef, note: String) {
        let Some(person) = &self.record.person else { return };
        let loaded = self.shelf.loaded();
        let revision = loaded.catalog.find(&item).map(|found| found.pack.revision().to_string()).unwrap_or_default();
        let flag = Flag { learner: person.learner.id, item, revision, note, at: clock::now() };
        self.submit(Op::FlagItem(flag));
        self.notices.say(&self.words, Mood::Good, "notice-flagged", &[]);
    }

    fn ask(&mut self, purpose: Purpose, title: &str, name: &str) {
        let (kind, endings): (_, &'static [&'static str]) = match &purpose {
            Purpose::OpenPack => ("dialog-packs", &["tigerpack"]),
            Purpose::ExportText { kind: ExportKind::Csv, .. } => ("dialog-csv", &["csv"]),
            Purpose::ExportText { kind: ExportKind::Svg, .. } => ("dialog-svg", &["svg"]),
            _ => ("dialog-json", &["json"]),
        };
        let asking =
            Asking { title: self.words.get(title), kind: self.words.get(kind), endings, name: name.to_owned() };
        self.dialogs.ask(purpose, asking, self.wake.waker());
    }

    fn ask_export(&mut self, learner: LearnerId) {
        let name = self.learner_file_name(learner);
        self.ask(Purpose::ExportLearner(learner), "dialog-export", &name);
    }

    fn ask_export_progress(&mut self, kind: ExportKind, name: &str, text: String) {
        let purpose = Purpose::ExportText { kind, name: name.to_owned(), text };
        self.ask(purpose, "dialog-export", name);
    }

    fn copy_table(&mut self, card: &str, text: String) {
        self.ctx.copy_text(text);
        self.notices.say(&self.words, Mood::Good, "progress-copied", &[("card", card.into())]);
    }

    /// Copies a pack into the person's own folder on a thread, then reads the library anew.
    fn open_pack(&mut self, path: PathBuf) {
        let folder = user_folder(&self.options.data_dir);
        self.adding.extend(self.record.read(move |_| add_pack(&folder, &path).map_err(|error| error.to_string())));
    }

    fn add_folder(&mut self, path: PathBuf) {
        if !self.folders.contains(&path) {
            self.folders.push(path);
            self.keep_folders();
        }
    }

    fn remove_folder(&mut self, path: &PathBuf) {
        self.folders.retain(|folder| folder != path);
        self.keep_folders();
    }

    fn keep_folders(&mut self) {
        let value = serde_json::to_value(&self.folders).ok();
        self.keep(Scope::Machine, "lesson-folders", value);
        self.read_packs();
    }

    fn set(&mut self, setting: &Setting) {
        let (name, value, everybody) = row(setting);
        if let Some(learner) = self.record.person.as_ref().map(|person| person.learner.id) {
            self.keep(Scope::Learner(learner), name, Some(value.clone()));
        }
        if everybody || self.record.person.is_none() {
            self.keep(Scope::Machine, name, Some(value));
        }
    }

    /// Keeps how far a lesson was read: one page more than the one that is open counts once it is turned.
    fn page_is_open(&mut self, pack: &crate::base::PackId, lesson: &crate::base::LessonId, page: usize) {
        let known = self.known();
        if super::facts::library::pages_read(&known, pack, lesson) >= page {
            return;
        }
        let Some(learner) = self.record.person.as_ref().map(|person| person.learner.id) else { return };
        let name = super::facts::library::pages_setting(pack, lesson);
        self.keep(Scope::Learner(learner), &name, Some(page.into()));
    }

    fn restore(&mut self, path: PathBuf) {
        if self.trouble.is_some() {
            self.reopen(Access::Writer, Some(Recovery::Restore(path)));
        } else {
            self.submit(Op::Restore { from: path, at: clock::now() });
        }
    }

    fn open_data_folder(&mut self) {
        let opener = if cfg!(windows) {
            "explorer"
        } else if cfg!(target_os = "macos") {
            "open"
        } else {
            "xdg-open"
        };
        if std::process::Command::new(opener).arg(&self.options.data_dir).spawn().is_err() {
            let path = self.options.data_dir.display().to_string();
            self.notices.say(&self.words, Mood::Caution, "notice-no-file-manager", &[("path", path.into())]);
        }
    }

    /// Opens an address that has been shown; packs come from strangers, so nothing but the web's own.
    fn open_link(&mut self, address: &str) {
        if address.starts_with("https://") || address.starts_with("http://") {
            self.ctx.open_url(egui::OpenUrl::new_tab(address));
        }
    }
}

/// Whether a pair is on the screen whose second item is not there any more.
fn is_half_a_pair(run: &Run, catalog: &Catalog) -> bool {
    run.pair().is_some_and(|[_, second]| catalog.find(second).is_none())
}
