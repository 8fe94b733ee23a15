//! The packs: read on threads of their own, so that the window never waits for them.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::study::library::{Library, Loaded, Options as Reading, Progress, standard};

/// What is loaded, and what is being read.
pub struct Shelf {
    loaded: Arc<Loaded>,
    under_way: Option<UnderWay>,
    threads: Arc<AtomicUsize>,
    complete: bool,
}

struct UnderWay {
    result: Receiver<Loaded>,
    progress: Arc<Mutex<Progress>>,
    reading: Reading,
}

/// Whichever folders and files are to be read beside our own lessons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// Where progress lives; holds the person's own packs.
    pub data_dir: Option<PathBuf>,
    /// Folders named on the command line.
    pub named: Vec<PathBuf>,
    /// Folders and files that a person added.
    pub added: Vec<PathBuf>,
}

impl Shelf {
    /// Nothing loaded yet; reading will begin on one thread.
    pub fn new() -> Self {
        Self { loaded: Arc::default(), under_way: None, threads: Arc::new(AtomicUsize::new(1)), complete: false }
    }

    /// Begins to read everything anew; what is loaded stays until the new is there.
    pub fn read(&mut self, sources: &Sources, wake: impl Fn() + Send + 'static) {
        if let Some(before) = self.under_way.take() {
            before.reading.cancel.store(true, Ordering::Relaxed);
        }
        let places = standard(sources.data_dir.as_deref(), &sources.named, &sources.added);
        let reading = Reading { threads: Arc::clone(&self.threads), ..Reading::default() };
        let progress = Arc::new(Mutex::new(Progress::default()));
        let (sender, result) = mpsc::channel();
        self.under_way = Some(UnderWay { result, progress: Arc::clone(&progress), reading: reading.clone() });
        let read = move || {
            let loaded = Library::load(&places, &reading, &|now| {
                // A look once in every hundredth of the work is enough for a bar that moves.
                let step = (now.files / 100).max(1);
                if now.files_done.is_multiple_of(step) {
                    *progress.lock().unwrap_or_else(PoisonError::into_inner) = now;
                    wake();
                }
            });
            // The window has gone when nobody listens.
            let _ = sender.send(loaded);
            wake();
        };
        // Without a thread the old packs stay; the next attempt may have one.
        let _ = thread::Builder::new().name("packs".to_owned()).spawn(read);
    }

    /// From now on reading may use every core: the first input has come, so the first content is on the screen.
    pub fn widen(&self) {
        self.threads.store(usize::MAX, Ordering::Relaxed);
    }

    /// Takes what has been read meanwhile; whether there was anything.
    pub fn collect(&mut self) -> bool {
        let Some(loaded) = self.under_way.as_ref().and_then(|way| way.result.try_recv().ok()) else {
            return false;
        };
        self.under_way = None;
        if loaded.cancelled {
            return false;
        }
        self.loaded = Arc::new(loaded);
        self.complete = true;
        true
    }

    /// The packs.
    pub fn loaded(&self) -> &Arc<Loaded> {
        &self.loaded
    }

    /// Whether everything was read at least once.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// How far reading has come, while it goes on.
    pub fn progress(&self) -> Option<Progress> {
        let way = self.under_way.as_ref()?;
        Some(*way.progress.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
