//! Where packs come from, and how they are read: our own in the program, folders of the system and of the
//! person, folders named on the command line, and packs opened by hand.

mod add;
mod embedded;
mod find;
mod folder;
mod load;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize};

pub use add::{AddError, add_pack};
pub use find::{standard, system_folders, user_folder};
pub use folder::Folder;

use crate::base::{Language, PackId};
use crate::pack::catalog::Catalog;
use crate::pack::check::{Finding, Severity};
use crate::pack::source::{PICTURE_LIMIT, PackSource, SourceError};

/// Where a pack was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Part of the program.
    Embedded,
    /// A folder for everybody on the machine.
    System,
    /// The person's own folder.
    User,
    /// Named with `--lessons`.
    Named,
    /// Opened by hand.
    Opened,
}

/// A place to look for packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The lessons in the program.
    Embedded,
    /// A path: one pack (a folder with `pack.ron`, or a `.tigerpack` file), or a folder of packs.
    Path(Origin, PathBuf),
}

/// How to read.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many threads may work at once; looked at again after each file, so that it can be raised (or
    /// lowered) while reading goes on. At least one works, and never more than the machine has cores.
    pub threads: Arc<AtomicUsize>,
    /// Set it to stop early.
    pub cancel: Arc<AtomicBool>,
}

impl Default for Options {
    /// All threads that the machine has.
    fn default() -> Self {
        Self::with_threads(usize::MAX)
    }
}

impl Options {
    /// At most so many threads, to begin with.
    #[must_use]
    pub fn with_threads(threads: usize) -> Self {
        Self { threads: Arc::new(AtomicUsize::new(threads)), cancel: Arc::default() }
    }
}

/// How far reading has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Lesson files read.
    pub files_done: usize,
    /// Lesson files there are.
    pub files: usize,
    /// Packs put together.
    pub packs_done: usize,
    /// Packs there are.
    pub packs: usize,
}

/// What was counted over everything that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Packs that can be used.
    pub packs: usize,
    /// Their lessons.
    pub lessons: usize,
    /// Their items, each once whatever its languages.
    pub items: usize,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Languages that at least one lesson is written in.
    pub languages: BTreeSet<Language>,
}

/// A pack that is in the catalogue, and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    /// Which pack.
    pub pack: PackId,
    /// Its path, or the name it is embedded under: `Finding::pack` of its findings.
    pub name: String,
    /// Where it was found.
    pub origin: Origin,
}

/// Everything that was read. Cheap to clone.
#[derive(Clone, Default)]
pub struct Loaded {
    /// The packs that can be used.
    pub catalog: Catalog,
    /// Where each of them came from, in the catalogue's order.
    pub shelved: Vec<Shelved>,
    /// Everything that was found wrong, pack by pack.
    pub findings: Arc<Vec<Finding>>,
    /// The sums.
    pub counts: Counts,
    /// Reading was stopped early.
    pub cancelled: bool,
    sources: HashMap<PackId, Arc<dyn PackSource>>,
}

/// Reads packs.
#[derive(Clone, Copy, Debug)]
pub struct Library;

impl Library {
    /// Reads and checks every pack of these places; of packs with one id the highest revision wins, and among
    /// equals the first. `progress` is called on this thread only. One bad pack never keeps others from loading.
    pub fn load(places: &[Place], options: &Options, progress: &dyn Fn(Progress)) -> Loaded {
        load::load(places, options, progress)
    }
}

impl Loaded {
    /// A picture of a pack.
    ///
    /// # Errors
    /// No such pack or file, too large, or it cannot be read any more.
    pub fn read_media(&self, pack: &PackId, path: &str) -> Result<Cow<'_, [u8]>, SourceError> {
        let source = self.sources.get(pack).ok_or_else(|| SourceError::Missing(path.to_owned()))?;
        source.read(path, PICTURE_LIMIT)
    }

    /// The files of each pack, for threads that read pictures.
    #[must_use]
    pub fn source(&self, pack: &PackId) -> Option<Arc<dyn PackSource>> {
        self.sources.get(pack).cloned()
    }

    /// Findings of the pack of this name.
    pub fn findings_of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(move |f| f.pack == name)
    }
}

impl Counts {
    /// Counts packs and findings.
    #[must_use]
    pub fn of(catalog: &Catalog, findings: &[Finding]) -> Self {
        let errors = findings.iter().filter(|found| found.severity == Severity::Error).count();
        let packs = catalog.packs();
        Self {
            packs: packs.len(),
            lessons: packs.iter().map(|pack| pack.lessons().len()).sum(),
            items: catalog.item_count(),
            errors,
            warnings: findings.len() - errors,
            languages: packs.iter().flat_map(|pack| pack.languages().iter().cloned()).collect(),
        }
    }
}
