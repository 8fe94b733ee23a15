//! Keeping a pack that was opened: copied into the person's folder, whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::find::open_archive;
use super::folder::Folder;
use crate::base::PackId;
use crate::pack::check::{self, Finding};
use crate::pack::source::{PACK_LIMIT, PackSource, SourceError};

/// Why a pack could not be kept.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// It cannot be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// It has errors in its header.
    #[error("the pack's header is wrong")]
    Header(Vec<Finding>),
    /// The copy could not be written.
    #[error("the pack could not be copied to {path}: {why}")]
    Write {
        /// Where to.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
}

/// Copies the pack at `path` (a folder or a `.tigerpack` file) into `folder`, in the place of an older copy.
/// Returns where it now lies.
///
/// # Errors
/// It cannot be read, its header is wrong, or the disk will not have it; `folder` is then as it was.
pub fn add_pack(folder: &Path, path: &Path) -> Result<PathBuf, AddError> {
    let is_archive = path.is_file();
    let source = if is_archive {
        open_archive(path)?
    } else {
        std::sync::Arc::new(Folder::new(path)) as std::sync::Arc<dyn PackSource>
    };
    let (header, findings) = check::open_header(&*source);
    let Some(id) = header.map(|header| header.id).filter(check::is_pack_id) else {
        return Err(AddError::Header(findings));
    };
    let target = folder.join(file_name(&id, is_archive));
    let copied = if is_archive { copy_archive(folder, path, &target) } else { copy_folder(folder, &*source, &target) };
    copied.map(|()| target.clone()).map_err(|why| AddError::Write { path: target, why })
}

/// `lantern-lab/images` is one folder, `lantern-lab__images`, since ids hold no underscore.
fn file_name(id: &PackId, is_archive: bool) -> String {
    let ending = if is_archive { ".tigerpack" } else { "" };
    format!("{}{ending}", id.as_str().replace('/', "__"))
}

fn copy_archive(folder: &Path, from: &Path, target: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut copy = tempfile::Builder::new().prefix(".adding").tempfile_in(folder)?;
    io::copy(&mut fs::File::open(from)?, &mut copy)?;
    copy.flush()?;
    copy.as_file().sync_all()?;
    copy.persist(target)?;
    Ok(())
}

fn copy_folder(folder: &Path, source: &dyn PackSource, target: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let copy = tempfile::Builder::new().prefix(".adding").tempdir_in(folder)?;
    for entry in source.list().map_err(io::Error::other)?.files {
        let to = copy.path().join(&entry.path);
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent)?;
        }
        let bytes = source.read(&entry.path, PACK_LIMIT).map_err(io::Error::other)?;
        fs::write(to, bytes)?;
    }
    let old = tempfile::Builder::new().prefix(".old").tempdir_in(folder)?;
    let aside = old.path().join("pack");
    if target.exists() {
        fs::rename(target, &aside)?;
    }
    fs::rename(copy.path(), target).inspect_err(|_| {
        // The older copy goes back; if even that fails there is nothing left to try.
        let _ = fs::rename(&aside, target);
    })
}
