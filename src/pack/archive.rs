//! One-file packs (`.tigerpack`): a pack's folder, zipped. They come from strangers, so everything is bounded.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{Read, Seek};
use std::sync::{Mutex, PoisonError};

use zip::ZipArchive;
use zip::result::ZipError;

use super::source::{Entry, FILE_LIMIT, FOLDER_LIMIT, Listing, PACK_LIMIT, PackSource, SourceError, stays_inside};

/// Unpacked size over packed size from which an entry counts as a bomb (deflate cannot honestly pass 1032).
const RATIO_LIMIT: u64 = 1000;
/// Below this unpacked size no ratio is held against an entry, in bytes.
const RATIO_FREE: u64 = 1 << 20;

/// An opened one-file pack.
pub struct Archive<R> {
    name: String,
    listing: Listing,
    /// Index in the archive by path in the pack.
    places: HashMap<String, usize>,
    zip: Mutex<ZipArchive<R>>,
}

impl<R: Read + Seek> Archive<R> {
    /// Opens an archive and reads its table of contents; nothing is unpacked yet.
    /// A single folder round the whole pack is seen through.
    ///
    /// # Errors
    /// Not a zip file, too many files, or too much in them.
    pub fn open(name: impl Into<String>, reader: R) -> Result<Self, SourceError> {
        let mut zip = ZipArchive::new(reader).map_err(|why| archive_error(&why))?;
        if zip.len() > FILE_LIMIT {
            return Err(SourceError::TooManyFiles);
        }
        let mut listing = Listing::default();
        let mut found = Vec::new();
        for index in 0..zip.len() {
            match look(&mut zip, index) {
                Ok(Some(entry)) => found.push((entry, index)),
                Ok(None) => {}
                Err(fault) => listing.faults.push(fault),
            }
        }
        let total = found.iter().fold(0u64, |sum, (entry, _)| sum.saturating_add(entry.size));
        if total > PACK_LIMIT {
            return Err(SourceError::PackTooLarge);
        }
        strip_outer_folder(&mut found);
        found.sort_by(|a, b| a.0.cmp(&b.0));
        let places = found.iter().map(|(entry, index)| (entry.path.clone(), *index)).collect();
        listing.files = found.into_iter().map(|(entry, _)| entry).collect();
        listing.files.dedup_by(|a, b| a.path == b.path);
        Ok(Self { name: name.into(), listing, places, zip: Mutex::new(zip) })
    }
}

/// What the table of contents says of one entry; `None` for a folder.
fn look<R: Read + Seek>(zip: &mut ZipArchive<R>, index: usize) -> Result<Option<Entry>, SourceError> {
    let entry = zip.by_index_raw(index).map_err(|why| archive_error(&why))?;
    let path = match std::str::from_utf8(entry.name_raw()) {
        Ok(path) => path.to_owned(),
        Err(_) => String::from_utf8_lossy(entry.name_raw()).into_owned(),
    };
    if entry.is_dir() {
        return Ok(None);
    }
    if entry.is_symlink() {
        return Err(SourceError::Link(path));
    }
    if !stays_inside(&path) {
        return Err(SourceError::Outside(path));
    }
    if path.split('/').count() > FOLDER_LIMIT + 1 {
        return Err(SourceError::TooDeep(path));
    }
    let (size, packed) = (entry.size(), entry.compressed_size());
    if size > RATIO_FREE && size / packed.max(1) > RATIO_LIMIT {
        return Err(SourceError::Bomb(path));
    }
    Ok(Some(Entry { path, size }))
}

/// Where everything lies in one folder (and `pack.ron` with it), takes that folder off the paths.
fn strip_outer_folder(found: &mut [(Entry, usize)]) {
    let Some(folder) = found
        .iter()
        .find_map(|(entry, _)| entry.path.strip_suffix("/pack.ron"))
        .filter(|folder| !folder.contains('/'))
        .map(|folder| format!("{folder}/"))
    else {
        return;
    };
    if found.iter().all(|(entry, _)| entry.path.starts_with(&folder)) {
        for (entry, _) in found {
            entry.path.drain(..folder.len());
        }
    }
}

fn archive_error(why: &ZipError) -> SourceError {
    SourceError::Archive(why.to_string())
}

impl<R: Read + Seek + Send> PackSource for Archive<R> {
    fn name(&self) -> &str {
        &self.name
    }

    fn list(&self) -> Result<Listing, SourceError> {
        Ok(self.listing.clone())
    }

    fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, SourceError> {
        let &index = self.places.get(path).ok_or_else(|| SourceError::Missing(path.to_owned()))?;
        let unreadable = |why: String| SourceError::Unreadable { path: path.to_owned(), why };
        let mut zip = self.zip.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = zip.by_index(index).map_err(|why| unreadable(why.to_string()))?;
        // The size in the table of contents may lie: it is a hint for the buffer and never a promise.
        let hint = usize::try_from(entry.size().min(limit)).unwrap_or(0);
        let mut bytes = Vec::with_capacity(hint.min(1 << 20));
        entry.take(limit + 1).read_to_end(&mut bytes).map_err(|why| unreadable(why.to_string()))?;
        if bytes.len() as u64 > limit {
            return Err(SourceError::TooLarge { path: path.to_owned(), limit });
        }
        Ok(Cow::Owned(bytes))
    }
}
