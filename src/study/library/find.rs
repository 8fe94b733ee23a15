//! Places -> packs, not yet read.

use std::env;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::folder::{Folder, shown};
use super::{Origin, Place, embedded};
use crate::pack::archive::Archive;
use crate::pack::check::{Finding, HEADER, source_finding};
use crate::pack::source::{PackSource, SourceError};

/// How one-file packs end.
const ARCHIVE: &str = "tigerpack";
/// How deep a folder of packs is searched: `lessons/<publisher>/<pack>`.
const DEPTH: usize = 2;

/// The person's own pack folder under the folder where progress lives.
#[must_use]
pub fn user_folder(data_dir: &Path) -> PathBuf {
    data_dir.join("lessons")
}

/// The pack folders for everybody on this machine.
#[must_use]
pub fn system_folders() -> Vec<PathBuf> {
    if cfg!(windows) {
        let data = env::var_os("ProgramData").map(PathBuf::from);
        return data.into_iter().map(|data| data.join("Paper Tiger").join("lessons")).collect();
    }
    if cfg!(target_os = "macos") {
        return vec![PathBuf::from("/Library/Application Support/Paper Tiger/lessons")];
    }
    let shares = env::var_os("XDG_DATA_DIRS")
        .filter(|shares| !shares.is_empty())
        .unwrap_or_else(|| "/usr/local/share:/usr/share".into());
    env::split_paths(&shares).map(|share| share.join("paper-tiger").join("lessons")).collect()
}

/// All ordinary places: our own lessons, the machine's, the person's, those named, those opened.
#[must_use]
pub fn standard(data_dir: Option<&Path>, named: &[PathBuf], opened: &[PathBuf]) -> Vec<Place> {
    let folders = system_folders();
    let system = folders.into_iter().filter(|folder| folder.is_dir());
    let user = data_dir.map(user_folder).filter(|folder| folder.is_dir());
    let path = |origin| move |path| Place::Path(origin, path);
    std::iter::once(Place::Embedded)
        .chain(system.map(path(Origin::System)))
        .chain(user.map(path(Origin::User)))
        .chain(named.iter().cloned().map(path(Origin::Named)))
        .chain(opened.iter().cloned().map(path(Origin::Opened)))
        .collect()
}

/// A pack that was found.
pub(super) type Found = (Origin, Arc<dyn PackSource>);

/// Finds the packs of a place; what is in the way becomes findings.
pub(super) fn find(place: &Place, found: &mut Vec<Found>, findings: &mut Vec<Finding>) {
    match place {
        Place::Embedded => found.extend(embedded::packs().map(|pack| -> Found { (Origin::Embedded, Arc::new(pack)) })),
        Place::Path(origin, path) => {
            let before = found.len();
            find_in(*origin, path, DEPTH, found, findings);
            let asked_for = matches!(origin, Origin::Named | Origin::Opened);
            if asked_for && found.len() == before && findings.iter().all(|f| f.pack != shown(path)) {
                let missing = SourceError::Missing(HEADER.to_owned());
                findings.push(source_finding(&shown(path), HEADER, &missing));
            }
        }
    }
}

fn find_in(origin: Origin, path: &Path, depth: usize, found: &mut Vec<Found>, findings: &mut Vec<Finding>) {
    if path.is_file() {
        match open_archive(path) {
            Ok(archive) => found.push((origin, archive)),
            Err(why) => findings.push(source_finding(&shown(path), "", &why)),
        }
    } else if path.join(HEADER).is_file() {
        found.push((origin, Arc::new(Folder::new(path))));
    } else if depth > 0 {
        for child in children(path) {
            let is_pack = child.is_dir() || child.extension().is_some_and(|ending| ending == ARCHIVE);
            if is_pack {
                find_in(origin, &child, depth - 1, found, findings);
            }
        }
    }
}

fn children(folder: &Path) -> Vec<PathBuf> {
    let children = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = children
        .filter(|child| !child.file_name().to_string_lossy().starts_with('.'))
        .map(|child| child.path())
        .collect();
    paths.sort();
    paths
}

/// Opens a one-file pack.
pub(super) fn open_archive(path: &Path) -> Result<Arc<dyn PackSource>, SourceError> {
    let name = shown(path);
    let file = File::open(path).map_err(|why| SourceError::Unreadable { path: name.clone(), why: why.to_string() })?;
    Ok(Arc::new(Archive::open(name, BufReader::new(file))?))
}
