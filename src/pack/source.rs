//! The files of a pack, wherever they lie: a folder, the program itself, or one archive.

use std::borrow::Cow;

/// Largest header (`pack.ron`) that is read, in bytes.
pub const HEADER_LIMIT: u64 = 1 << 20;
/// Largest lesson file that is read, in bytes.
pub const LESSON_LIMIT: u64 = 16 << 20;
/// Largest picture, in bytes.
pub const PICTURE_LIMIT: u64 = 4 << 20;
/// Largest pack, in bytes once unpacked.
pub const PACK_LIMIT: u64 = 512 << 20;
/// Most files that a pack may hold.
pub const FILE_LIMIT: usize = 20_000;
/// Deepest folder in a pack.
pub const FOLDER_LIMIT: usize = 8;

/// One file of a pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Path in the pack, with forward slashes.
    pub path: String,
    /// Size in bytes once unpacked.
    pub size: u64,
}

/// What lies in a pack, and what was passed over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    /// The files, in order of path.
    pub files: Vec<Entry>,
    /// What was left out, and why; the rest is still good.
    pub faults: Vec<SourceError>,
}

/// Why the files of a pack, or one of them, cannot be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    /// There is no such file.
    #[error("there is no file `{0}` in the pack")]
    Missing(String),
    /// The path leads out of the pack.
    #[error("the path `{0}` leads out of the pack")]
    Outside(String),
    /// A link, which could lead anywhere.
    #[error("`{0}` is a link to another place, not a file")]
    Link(String),
    /// One file is too large.
    #[error("`{path}` is larger than {} MB", limit >> 20)]
    TooLarge {
        /// Which file.
        path: String,
        /// Bytes allowed.
        limit: u64,
    },
    /// All files together are too large.
    #[error("the files of the pack are together larger than {} MB", PACK_LIMIT >> 20)]
    PackTooLarge,
    /// Too many files.
    #[error("the pack holds more than {FILE_LIMIT} files")]
    TooManyFiles,
    /// Folders in folders in folders.
    #[error("`{0}` lies more than {FOLDER_LIMIT} folders deep")]
    TooDeep(String),
    /// Unpacks to far more than it takes: a zip bomb.
    #[error("`{0}` unpacks to more than a thousand times its size")]
    Bomb(String),
    /// Not an archive that can be opened.
    #[error("it is not a pack file that can be opened: {0}")]
    Archive(String),
    /// The system, or the archive, would not give it.
    #[error("`{path}` cannot be read: {why}")]
    Unreadable {
        /// Which file.
        path: String,
        /// What the system says.
        why: String,
    },
}

/// The files of one pack. Knows nothing of what they say.
pub trait PackSource: Send + Sync {
    /// How findings call the pack: its path, or the name it is embedded under.
    fn name(&self) -> &str;

    /// Every file, in order of path.
    ///
    /// # Errors
    /// The pack as a whole cannot be had.
    fn list(&self) -> Result<Listing, SourceError>;

    /// The bytes of one file, at most `limit` of them.
    ///
    /// # Errors
    /// It is not there, lies outside, is larger, or cannot be read.
    fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, SourceError>;
}

/// Whether a path as written in a pack stays in the pack: relative, forward slashes, no `..`, no drive.
#[must_use]
pub fn stays_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

/// A pack held in memory: what tests, the editor and the program's own lessons use.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    name: String,
    files: Vec<(String, Cow<'static, [u8]>)>,
}

impl Memory {
    /// Takes files by path.
    #[must_use]
    pub fn new(name: impl Into<String>, files: impl IntoIterator<Item = (String, Cow<'static, [u8]>)>) -> Self {
        let mut files: Vec<_> = files.into_iter().collect();
        files.sort_by(|a, b| a.0.cmp(&b.0));
        Self { name: name.into(), files }
    }
}

impl PackSource for Memory {
    fn name(&self) -> &str {
        &self.name
    }

    fn list(&self) -> Result<Listing, SourceError> {
        let entry =
            |(path, bytes): &(String, Cow<'static, [u8]>)| Entry { path: path.clone(), size: bytes.len() as u64 };
        Ok(Listing { files: self.files.iter().map(entry).collect(), faults: Vec::new() })
    }

    fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, SourceError> {
        let at = self
            .files
            .binary_search_by(|(have, _)| have.as_str().cmp(path))
            .map_err(|_| SourceError::Missing(path.to_owned()))?;
        let bytes = &self.files[at].1;
        if bytes.len() as u64 > limit {
            return Err(SourceError::TooLarge { path: path.to_owned(), limit });
        }
        Ok(Cow::Borrowed(bytes))
    }
}
