//! What has come back from the threads, and what follows from it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::amended;
use super::app::App;
use super::clock;
use super::dialogs::{Answer, Purpose};
use super::notices::Mood;
use super::record::News;
use crate::base::{AnsweredId, LearnerId};
use crate::study::{Change, Op, Pending, Scope, Study, StudyError, export};
use crate::ui::action::{Action, Route};

impl App {
    /// Takes in whatever has come back since last time. Waits no longer than `span` for the record's next word.
    pub(super) fn collect_within(&mut self, span: Duration) {
        for news in self.record.poll(span) {
            self.take_news(news);
        }
        if let Some(home) = &mut self.home {
            home.poll(Duration::ZERO);
        }
        if self.shelf.collect() {
            self.packs_are_there();
        } else if self.shelf.progress().is_some() && matches!(self.router.here(), Route::Library) {
            self.stale = true;
        }
        let ctx = self.ctx.clone();
        self.pictures.collect(&ctx);
        self.pursue_wish();
        self.collect_looking_back();
        if let Some(read) = self.backups_reading.as_ref().and_then(Pending::take) {
            self.backups_reading = None;
            self.backups = read.unwrap_or_default();
            self.stale = true;
        }
        if let Some(read) = self.exporting.as_ref().and_then(Pending::take) {
            self.exporting = None;
            self.exported(read.unwrap_or_else(|_| Err("no record".to_owned())));
        }
        for adding in std::mem::take(&mut self.adding) {
            match adding.take() {
                Some(read) => self.added(read.unwrap_or_else(|_| Err("no record".to_owned()))),
                None => self.adding.push(adding),
            }
        }
        if let Some(answer) = self.dialogs.answer() {
            self.dialog_is_over(answer);
        }
    }

    fn collect_looking_back(&mut self) {
        self.stale |= self.spent.collect();
        self.stale |= self.guide.collect();
        self.tell_amended();
        self.stale |= self.look_back.collect() && *self.router.here() == Route::Progress;
        if let Some(learner) = self.record.person.as_ref().map(|person| person.learner.id) {
            let language = self.preferences.pack_language.as_ref().unwrap_or(self.words.language());
            self.look_back.pursue(&self.record, learner, self.shelf.loaded(), language);
        }
    }

    /// Tells of the stories that were corrected since they were met, and keeps that it was told.
    fn tell_amended(&mut self) {
        let Some((learner, found)) = self.amended.collect() else { return };
        let Some(person) = self.record.person.as_ref().filter(|person| person.learner.id == learner) else { return };
        let mut told = amended::told(person.settings.get(amended::TOLD));
        told.extend(found.iter().map(|correction| correction.id.clone()));
        let (n, what) = (found.len(), found.into_iter().next().map(|one| one.line).unwrap_or_default());
        self.notices.say(&self.words, Mood::Caution, "notice-amended", &[("n", n.into()), ("what", what.into())]);
        self.keep(Scope::Learner(learner), amended::TOLD, Some(told.into()));
        self.stale = true;
    }

    fn take_news(&mut self, news: News) {
        // The schedule shows on other screens than the item's, and is there before one can get to them.
        self.stale |= !matches!((&news, self.router.here()), (News::Schedule, Route::Item));
        match news {
            News::Opened => self.opened(),
            News::Trouble(error) => self.in_trouble(error),
            News::Done(change) => self.changed(&change),
            News::Failed(op, error) => self.failed(*op, error),
            News::Machine => self.machine_is_there(),
            News::Person => self.person_is_there(),
            News::Session(false) => self.session_is_missing(),
            News::Schedule | News::Session(true) => {}
        }
    }

    /// The record is open for the first time, or again after trouble: whose turn is it?
    fn opened(&mut self) {
        self.trouble = None;
        self.prefer();
        self.folders = self.folders_of_settings();
        if !self.record.guest && !self.record.read_only {
            self.record.submit(Op::Backup { at: clock::now(), force: false });
        }
        if self.record.read_only {
            self.notices.say(&self.words, Mood::Caution, "notice-read-only", &[]);
        }
        for path in std::mem::take(&mut self.options.open) {
            self.apply(Action::OpenPath(path));
        }
        if matches!(self.router.here(), Route::Opening | Route::Trouble) {
            self.first_place();
        }
    }

    /// Where the window begins: the first run, the only learner's Today, or the picker.
    pub(super) fn first_place(&mut self) {
        let learners = &self.record.machine.learners;
        match learners.as_slice() {
            [] => self.router.go(Route::FirstRun),
            [only] if self.preferences.skip_picker => {
                let only = only.learner.id;
                self.record.read_person(only);
            }
            _ => self.router.go(Route::Picker),
        }
        self.stale = true;
    }

    fn folders_of_settings(&self) -> Vec<PathBuf> {
        let value = self.record.machine.settings.get("lesson-folders").cloned();
        value.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default()
    }

    fn machine_is_there(&mut self) {
        self.prefer();
        let folders = self.folders_of_settings();
        if folders != self.folders {
            self.folders = folders;
            self.read_packs();
        }
        let nobody = self.record.machine.learners.is_empty();
        if nobody && !self.record.guest && *self.router.here() == Route::Picker {
            self.router.go(Route::FirstRun);
        }
    }

    fn person_is_there(&mut self) {
        self.prefer();
        if self.record.person.is_none() {
            self.router.go(Route::Picker);
        } else if !self.planning.is_waiting()
            && matches!(self.router.here(), Route::Opening | Route::FirstRun | Route::Picker | Route::Trouble)
        {
            self.router.go(Route::Today);
        }
    }

    /// A session to look back on is not on record (any more).
    fn session_is_missing(&mut self) {
        if matches!(self.router.here(), Route::Review(..) | Route::Summary(_)) {
            self.router.go(Route::Today);
        }
    }

    fn changed(&mut self, change: &Change) {
        if change.all {
            self.record.person = None;
            self.sitting = None;
            self.router.go(Route::Picker);
            self.notices.say(&self.words, Mood::Good, "notice-restored", &[]);
        }
        if change.all || change.learners || change.flags {
            self.record.read_machine();
        }
        if change.backups {
            self.read_backups();
        }
        if let Some(id) = change.recorded {
            self.recorded(id);
        }
        if let Some(id) = change.exercised {
            self.noted(id);
        }
        if change.draft {
            self.draft_kept();
        }
        if let Some(learner) = change.schedule {
            self.record.read_schedule(learner);
        }
    }

    /// An answer is on disk: its reveal may be drawn. A check-up has none and goes straight on.
    fn recorded(&mut self, id: AnsweredId) {
        let Some(sitting) = &mut self.sitting else { return };
        let Some(answered) = sitting.recorded(id) else { return };
        let goes_on = sitting.run.is_check_up();
        if goes_on {
            sitting.shown_now();
        }
        if let Some(person) = &mut self.record.person {
            person.take_in(answered);
        }
        if goes_on {
            self.pass_over_missing();
        }
    }

    /// An exercise is on disk: what it came to may be shown.
    fn noted(&mut self, id: AnsweredId) {
        let Some(exercised) = self.sitting.as_mut().and_then(|sitting| sitting.noted(id)) else { return };
        if let Some(person) = &mut self.record.person {
            person.take_in_exercise(exercised);
        }
        self.pass_over_missing();
    }

    fn draft_kept(&mut self) {
        let next = self.sitting.as_mut().and_then(super::sitting::Sitting::draft_kept);
        if let Some(op) = next {
            self.record.submit(op);
        }
    }

    fn failed(&mut self, op: Op, error: Option<StudyError>) {
        let why = error.map(|error| error.to_string()).unwrap_or_default();
        match op {
            Op::Record(_) | Op::RecordExercise(_) => {
                if let Some(sitting) = &mut self.sitting {
                    sitting.failed(why);
                }
            }
            // Without it no answer of the session can be written: it goes first when saving is tried again.
            Op::StartSession(_) => self.unsaved.push(op),
            // What is not locked in stays on the screen; the next change of it tries again.
            Op::KeepDraft { .. } => self.draft_kept(),
            // A backup that was not due to a person's wish is tried again later.
            Op::Backup { force: false, .. } => {}
            other => {
                self.unsaved.push(other);
                let retry = Some(Action::RetrySave);
                self.notices.offer(&self.words, Mood::Caution, "notice-not-saved", &[("why", why.into())], retry);
            }
        }
    }

    pub(super) fn read_backups(&mut self) {
        self.backups_reading = self.record.read(Study::backups);
    }

    fn dialog_is_over(&mut self, answer: Answer) {
        match answer {
            Answer::Chosen(Purpose::OpenPack, path) => self.apply(Action::OpenPath(path)),
            Answer::Chosen(Purpose::AddFolder, path) => self.apply(Action::AddFolder(path)),
            Answer::Chosen(Purpose::ExportLearner(learner), path) => self.export_learner(learner, path),
            Answer::Chosen(Purpose::ExportFlags, path) => self.export_flags(path),
            Answer::Chosen(Purpose::ExportText { text, .. }, path) => self.export_text(text, path),
            Answer::Unavailable(Purpose::ExportText { name, text, .. }) => {
                let path = self.export_path(&name);
                self.export_text(text, path);
            }
            Answer::Unavailable(Purpose::OpenPack | Purpose::AddFolder) => {
                self.notices.say(&self.words, Mood::Caution, "notice-no-dialog", &[]);
            }
            Answer::Unavailable(Purpose::ExportLearner(learner)) => {
                let path = self.export_path(&self.learner_file_name(learner));
                self.export_learner(learner, path);
            }
            Answer::Unavailable(Purpose::ExportFlags) => {
                let path = self.export_path("notes-for-authors.json");
                self.export_flags(path);
            }
        }
    }

    /// Where an export goes on a system that shows no file dialog.
    fn export_path(&self, name: &str) -> PathBuf {
        self.options.data_dir.join("exports").join(name)
    }

    /// A file name for a learner's record: the name with what no file system minds, and the day.
    pub(super) fn learner_file_name(&self, learner: LearnerId) -> String {
        let lines = &self.record.machine.learners;
        let name = lines.iter().find(|line| line.learner.id == learner).map_or("", |line| &line.learner.name);
        let safe: String = name.chars().filter(|c| c.is_alphanumeric()).take(40).collect();
        let name = if safe.is_empty() { "learner".to_owned() } else { safe };
        format!("{name}-{}.json", clock::now().today())
    }

    fn export_learner(&mut self, learner: LearnerId, path: PathBuf) {
        let at = clock::now();
        self.exporting = self.record.read(move |study| {
            make_folder(&path)?;
            let written = export::write(study, learner, env!("CARGO_PKG_VERSION"), at, &path);
            written.map(|()| path).map_err(|error| error.to_string())
        });
    }

    fn export_flags(&mut self, path: PathBuf) {
        self.exporting = self.record.read(move |study| {
            make_folder(&path)?;
            let written = export::write_flags(study, &path);
            written.map(|()| path).map_err(|error| error.to_string())
        });
    }

    fn export_text(&mut self, text: String, path: PathBuf) {
        self.exporting = self.record.read(move |_| {
            make_folder(&path)?;
            std::fs::write(&path, text).map(|()| path).map_err(|error| error.to_string())
        });
    }

    fn exported(&mut self, result: Result<PathBuf, String>) {
        self.stale = true;
        match result {
            Ok(path) => {
                let path = path.display().to_string();
                self.notices.say(&self.words, Mood::Good, "notice-exported", &[("path", path.into())]);
            }
            Err(why) => self.notices.say(&self.words, Mood::Caution, "notice-not-exported", &[("why", why.into())]),
        }
    }

    fn added(&mut self, result: Result<PathBuf, String>) {
        self.stale = true;
        match result {
            Ok(path) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                self.notices.say(&self.words, Mood::Good, "notice-pack-added", &[("name", name.into())]);
                self.read_packs();
            }
            Err(why) => self.notices.say(&self.words, Mood::Caution, "notice-pack-not-added", &[("why", why.into())]),
        }
    }

    /// Keeps a setting and prefers by it at once; the disk follows.
    pub(super) fn keep(&mut self, scope: Scope, name: &str, value: Option<serde_json::Value>) {
        let settings = match (scope, &mut self.record.person) {
            (Scope::Learner(_), Some(person)) => &mut person.settings,
            _ => &mut self.record.machine.settings,
        };
        match &value {
            Some(value) => settings.insert(name.to_owned(), value.clone()),
            None => settings.remove(name),
        };
        self.record.submit(Op::Set { scope, name: name.to_owned(), value });
        self.prefer();
    }

    /// Opens the machine's record anew.
    pub(super) fn reopen(&mut self, access: crate::study::Access, recovery: Option<crate::study::Recovery>) {
        // The old thread ends first, and lets go of the folder.
        self.record = super::record::Record::none();
        match super::record::Record::open(&self.options, access, recovery, self.wake.waker()) {
            Ok(record) => self.record = record,
            Err(error) => self.in_trouble(error),
        }
    }
}

fn make_folder(path: &Path) -> Result<(), String> {
    let Some(folder) = path.parent() else { return Ok(()) };
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}
