//! The system's file dialogs, opened on the window's thread and waited for on another.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use rfd::{AsyncFileDialog, FileHandle};

use super::clock;
use crate::base::LearnerId;
use crate::ui::action::ExportKind;

/// A dialog that comes back empty-handed sooner than a person can press anything was never shown.
const TOO_SOON: Duration = Duration::from_millis(250);

/// What a path was asked for.
#[derive(Clone, Debug)]
pub enum Purpose {
    /// A pack file to open.
    OpenPack,
    /// A folder of packs to add.
    AddFolder,
    /// Where a learner's own record goes.
    ExportLearner(LearnerId),
    /// Where the notes for authors go.
    ExportFlags,
    /// Where figures or plots go.
    ExportText {
        /// Which kind of file.
        kind: ExportKind,
        /// The name proposed.
        name: String,
        /// What is written.
        text: String,
    },
}

/// What came of a dialog.
#[derive(Debug)]
pub enum Answer {
    /// A path was chosen.
    Chosen(Purpose, PathBuf),
    /// This system showed no dialog.
    Unavailable(Purpose),
}

/// Words that a dialog shows.
#[derive(Debug)]
pub struct Asking {
    /// Title of the dialog.
    pub title: String,
    /// Name of the kind of file.
    pub kind: String,
    /// Endings of it.
    pub endings: &'static [&'static str],
    /// Name proposed for a file to be saved.
    pub name: String,
}

/// The dialog that is open, if any.
#[derive(Default)]
pub struct Dialogs {
    open: Option<(Purpose, Instant, Receiver<Option<PathBuf>>)>,
}

impl Dialogs {
    /// Asks for a path, unless something is being asked for already.
    pub fn ask(&mut self, purpose: Purpose, asking: Asking, wake: Box<dyn Fn() + Send>) {
        if self.open.is_some() {
            return;
        }
        let dialog = AsyncFileDialog::new().set_title(asking.title);
        let filtered = |dialog: AsyncFileDialog| dialog.add_filter(asking.kind.clone(), asking.endings);
        // The dialog begins here: some systems allow it on the window's thread alone.
        let waiting: std::pin::Pin<Box<dyn Future<Output = Option<FileHandle>> + Send>> = match &purpose {
            Purpose::OpenPack => Box::pin(filtered(dialog).pick_file()),
            Purpose::AddFolder => Box::pin(dialog.pick_folder()),
            Purpose::ExportLearner(_) | Purpose::ExportFlags | Purpose::ExportText { .. } => {
                Box::pin(filtered(dialog).set_file_name(asking.name).save_file())
            }
        };
        let (sender, receiver) = mpsc::channel();
        let wait = move || {
            let chosen = pollster::block_on(waiting).map(|handle| handle.path().to_owned());
            // The window has gone when nobody listens.
            let _ = sender.send(chosen);
            wake();
        };
        if thread::Builder::new().name("dialog".to_owned()).spawn(wait).is_ok() {
            self.open = Some((purpose, clock::instant(), receiver));
        }
    }

    /// What came of it, if it is over. Nothing comes of a dialog that was cancelled.
    pub fn answer(&mut self) -> Option<Answer> {
        let (purpose, since, receiver) = self.open.as_ref()?;
        let chosen = match receiver.try_recv() {
            Err(mpsc::TryRecvError::Empty) => return None,
            Err(mpsc::TryRecvError::Disconnected) => None,
            Ok(chosen) => chosen,
        };
        let (purpose, quick) = (purpose.clone(), since.elapsed() < TOO_SOON);
        self.open = None;
        match chosen {
            Some(path) => Some(Answer::Chosen(purpose, path)),
            None if quick => Some(Answer::Unavailable(purpose)),
            None => None,
        }
    }
}
