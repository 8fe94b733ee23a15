//! A pack in a folder on disk.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::pack::source::{
    Entry, FILE_LIMIT, FOLDER_LIMIT, Listing, PACK_LIMIT, PackSource, SourceError, stays_inside,
};

/// The files of one folder.
#[derive(Clone, Debug)]
pub struct Folder {
    name: String,
    root: PathBuf,
}

impl Folder {
    /// Takes a folder; nothing is read yet.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        Self { name: shown(&root), root }
    }
}

/// A path as findings show it: with forward slashes everywhere.
pub(super) fn shown(path: &Path) -> String {
    let text = path.display().to_string();
    if cfg!(windows) { text.replace('\\', "/") } else { text }
}

fn unreadable(path: &str, why: &io::Error) -> SourceError {
    match why.kind() {
        io::ErrorKind::NotFound => SourceError::Missing(path.to_owned()),
        _ => SourceError::Unreadable { path: path.to_owned(), why: why.to_string() },
    }
}

impl PackSource for Folder {
    fn name(&self) -> &str {
        &self.name
    }

    fn list(&self) -> Result<Listing, SourceError> {
        let mut listing = Listing::default();
        walk(&self.root, "", 0, &mut listing)?;
        let total = listing.files.iter().fold(0u64, |sum, entry| sum.saturating_add(entry.size));
        if total > PACK_LIMIT {
            return Err(SourceError::PackTooLarge);
        }
        listing.files.sort();
        Ok(listing)
    }

    fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, SourceError> {
        if !stays_inside(path) {
            return Err(SourceError::Outside(path.to_owned()));
        }
        let full = self.root.join(path);
        let fail = |why: io::Error| unreadable(path, &why);
        let real = fs::canonicalize(&full).map_err(fail)?;
        if !real.starts_with(fs::canonicalize(&self.root).map_err(fail)?) {
            return Err(SourceError::Outside(path.to_owned()));
        }
        let data = fs::metadata(&real).map_err(fail)?;
        let too_large = || SourceError::TooLarge { path: path.to_owned(), limit };
        // A pipe or a device would keep the reader waiting for ever.
        if !data.is_file() {
            return Err(SourceError::Missing(path.to_owned()));
        }
        if data.len() > limit {
            return Err(too_large());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(data.len()).unwrap_or(0));
        let file = File::open(&real).map_err(fail)?;
        file.take(limit + 1).read_to_end(&mut bytes).map_err(fail)?;
        if bytes.len() as u64 > limit {
            return Err(too_large());
        }
        Ok(Cow::Owned(bytes))
    }
}

/// Adds what lies in `folder`, at `inside` in the pack. Hidden files are none of ours.
fn walk(folder: &Path, inside: &str, depth: usize, listing: &mut Listing) -> Result<(), SourceError> {
    let children = fs::read_dir(folder).map_err(|why| unreadable(inside, &why))?;
    for child in children {
        let child = child.map_err(|why| unreadable(inside, &why))?;
        let name = child.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = if inside.is_empty() { name } else { format!("{inside}/{name}") };
        let data = child.metadata().map_err(|why| unreadable(&path, &why))?;
        if data.is_symlink() {
            listing.faults.push(SourceError::Link(path));
        } else if data.is_dir() && depth == FOLDER_LIMIT {
            listing.faults.push(SourceError::TooDeep(path));
        } else if data.is_dir() {
            walk(&child.path(), &path, depth + 1, listing)?;
        } else if data.is_file() {
            let size = data.len();
            listing.files.push(Entry { path, size });
        }
        if listing.files.len() > FILE_LIMIT {
            return Err(SourceError::TooManyFiles);
        }
    }
    Ok(())
}
