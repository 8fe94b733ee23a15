//! Where the data folder lies: a write-ahead log needs shared memory, which network file systems do not have.

use std::path::Path;

/// How the database keeps a change until it is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Journal {
    /// Write-ahead log: one flush an answer, readers beside the writer.
    WriteAhead,
    /// Rollback journal, for network file systems.
    Rollback,
}

impl Journal {
    /// The journal fit for a folder; where the system does not say, a local disk is taken for granted.
    #[must_use]
    pub fn of(dir: &Path) -> Self {
        let path = dir.canonicalize();
        if is_remote(path.as_deref().unwrap_or(dir)) { Self::Rollback } else { Self::WriteAhead }
    }

    /// Name for `PRAGMA journal_mode`.
    pub(super) fn pragma(self) -> &'static str {
        match self {
            Self::WriteAhead => "WAL",
            Self::Rollback => "DELETE",
        }
    }
}

#[cfg(target_os = "linux")]
fn is_remote(dir: &Path) -> bool {
    std::fs::read_to_string("/proc/self/mountinfo")
        .is_ok_and(|mounts| linux::file_system(&mounts, dir).is_some_and(linux::is_network))
}

#[cfg(target_os = "macos")]
fn is_remote(dir: &Path) -> bool {
    // Lines such as `//user@server/share on /Volumes/share (smbfs, nodev, nosuid)`.
    const NETWORK: [&str; 5] = ["(smbfs", "(nfs", "(afpfs", "(webdav", "(macfuse"];
    let Ok(out) = std::process::Command::new("/sbin/mount").output() else {
        return false;
    };
    let mounts = String::from_utf8_lossy(&out.stdout);
    let place = |line: &str| {
        let (_, rest) = line.split_once(" on ")?;
        let (point, kind) =
            rest.rsplit_once(' ').and_then(|_| rest.rsplit_once(" (")).map(|(p, k)| (p.to_owned(), format!("({k}")))?;
        dir.starts_with(&point).then_some((point.len(), kind))
    };
    let nearest = mounts.lines().filter_map(place).max_by_key(|(length, _)| *length);
    nearest.is_some_and(|(_, kind)| NETWORK.iter().any(|network| kind.starts_with(network)))
}

#[cfg(windows)]
fn is_remote(dir: &Path) -> bool {
    use std::path::{Component, Prefix};
    let Some(Component::Prefix(prefix)) = dir.components().next() else {
        return false;
    };
    matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn is_remote(_dir: &Path) -> bool {
    false
}

/// Reading `/proc/self/mountinfo` (proc(5)).
#[cfg(target_os = "linux")]
mod linux {
    use std::path::Path;

    const NETWORK: [&str; 17] = [
        "9p",
        "afs",
        "ceph",
        "cifs",
        "coda",
        "fuse.davfs",
        "fuse.glusterfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "gfs2",
        "lustre",
        "nfs",
        "nfs4",
        "ncpfs",
        "smb3",
        "smbfs",
    ];

    /// Whether files on this type of file system may change behind the kernel's back.
    pub(super) fn is_network(kind: &str) -> bool {
        NETWORK.contains(&kind)
    }

    /// The type of the file system that `dir` lies on: that of the longest mount point above it, the last one
    /// mounted there.
    pub(super) fn file_system<'a>(mounts: &'a str, dir: &Path) -> Option<&'a str> {
        let mut nearest = None;
        for (point, kind) in mounts.lines().filter_map(mount) {
            let deeper = nearest.is_none_or(|(length, _)| point.len() >= length);
            if deeper && dir.starts_with(&point) {
                nearest = Some((point.len(), kind));
            }
        }
        nearest.map(|(_, kind)| kind)
    }

    /// Mount point and type of one line.
    fn mount(line: &str) -> Option<(String, &str)> {
        let (before, after) = line.split_once(" - ")?;
        let point = before.split(' ').nth(4)?;
        Some((unescape(point), after.split(' ').next()?))
    }

    /// Blanks, tabs, newlines and backslashes are written as `\` and three octal digits.
    fn unescape(point: &str) -> String {
        [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
            .into_iter()
            .fold(point.to_owned(), |text, (code, plain)| text.replace(code, plain))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        const MOUNTS: &str = "\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:30 / /home rw - nfs4 server:/home rw,vers=4.2
31 30 254:1 / /home/ada/local\\040disk rw - xfs /dev/vdb rw
32 22 0:41 / /mnt/share rw - fuse.sshfs ada@host:/ rw
";

        #[test]
        fn the_longest_mount_point_above_a_folder_says_its_file_system() {
            let on = |dir: &str| file_system(MOUNTS, Path::new(dir)).unwrap();
            assert_eq!(on("/var/lib"), "ext4");
            assert_eq!(on("/homeless"), "ext4");
            assert_eq!(on("/home/ada/.local/share"), "nfs4");
            assert_eq!(on("/home/ada/local disk/paper-tiger"), "xfs");
            assert!(is_network(on("/mnt/share/x")) && is_network(on("/home")) && !is_network(on("/")));
        }
    }
}
