//! What the files are called.

use std::fs;
use std::path::{Path, PathBuf};

use super::{FOLDER, sync_dir};
use crate::base::{Clock, Day, Timestamp, UtcOffset};
use crate::store::StoreError;
use crate::store::open::with_suffix;

/// Ending of a file that is still being written.
pub(super) const PART: &str = ".part";

const DAMAGED: &str = "progress-damaged-";
const SIDE_FILES: [&str; 3] = ["-wal", "-shm", "-journal"];

/// `YYYYMMDD-HHMMSS` in UTC.
fn stamp(at: Timestamp) -> String {
    let (year, month, day) = at.day(UtcOffset(0)).ymd();
    let seconds = at.0.div_euclid(1000).rem_euclid(86_400);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}{month:02}{day:02}-{hour:02}{minute:02}{second:02}")
}

/// The instant in a backup's name.
pub(super) fn made_at(path: &Path) -> Option<Timestamp> {
    let name = path.file_name()?.to_str()?;
    let (date, time) = name.strip_prefix("progress-")?.strip_suffix(".db")?.split_once('-')?;
    if date.len() != 8 || time.len() != 6 || !date.bytes().chain(time.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let day = Day::from_ymd(date[..4].parse().ok()?, date[4..6].parse().ok()?, date[6..].parse().ok()?)?;
    let [hour, minute, second]: [i64; 3] = [time[..2].parse().ok()?, time[2..4].parse().ok()?, time[4..].parse().ok()?];
    Some(Timestamp((i64::from(day.0) * 86_400 + hour * 3600 + minute * 60 + second) * 1000))
}

/// The backups of a data folder with the instants in their names, in no order.
pub(super) fn all(dir: &Path) -> Vec<(PathBuf, Timestamp)> {
    files(&dir.join(FOLDER)).filter_map(|path| made_at(&path).map(|made| (path, made))).collect()
}

/// The databases of a data folder that were found damaged and kept aside.
pub(super) fn kept_aside(dir: &Path) -> Vec<PathBuf> {
    files(dir)
        .filter(|path| path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(DAMAGED)))
        .collect()
}

/// Removes what a backup or a restore that was cut short left in a data folder.
pub(in crate::store) fn remove_parts(dir: &Path) {
    let half_written = |path: &PathBuf| {
        path.file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.starts_with("progress") && name.contains(PART))
    };
    for path in files(dir).chain(files(&dir.join(FOLDER))).filter(half_written) {
        // What cannot be removed now is in nobody's way and is tried again at the next start.
        let _ = fs::remove_file(path);
    }
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

/// The name for a backup made now; if that second has one already, the next second without one.
pub(super) fn free_name(folder: &Path, now: Timestamp) -> PathBuf {
    let mut at = now;
    loop {
        let path = folder.join(format!("progress-{}.db", stamp(at)));
        if !path.exists() {
            return path;
        }
        at.0 += 1000;
    }
}

/// Moves a damaged database, or what there is of its side files alone, out of the way; gives its new path.
pub(in crate::store) fn keep_aside(path: &Path, at: Clock) -> Result<PathBuf, StoreError> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let mut now = at.now;
    let mut aside = dir.join(format!("{DAMAGED}{}.db", stamp(now)));
    while aside.exists() {
        now.0 += 1000;
        aside = dir.join(format!("{DAMAGED}{}.db", stamp(now)));
    }
    for suffix in [""].into_iter().chain(SIDE_FILES) {
        let side = with_suffix(path, suffix);
        if side.exists() {
            fs::rename(&side, with_suffix(&aside, suffix)).map_err(|source| StoreError::io(&side, source))?;
        }
    }
    sync_dir(dir).map_err(|source| StoreError::io(dir, source))?;
    Ok(aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_s_name_holds_its_second() {
        let at = Timestamp(1_793_521_800_000);
        let path = free_name(Path::new("/no/such/folder"), at);
        assert_eq!(path.file_name().unwrap(), "progress-20261101-083000.db");
        assert_eq!(made_at(&path), Some(at));
        assert_eq!(made_at(Path::new("progress-damaged-1.db")), None);
        assert_eq!(made_at(Path::new("progress-20261101-083000.db.part")), None);
    }
}
