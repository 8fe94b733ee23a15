//! `pack.ron`: revision, licence, names.

use super::Notes;
use crate::pack::draft::PackHeader;

/// Looks at the header; its revision, where that is a version.
pub(in crate::pack::check) fn header(
    header: &PackHeader,
    notes: &mut Notes<'_>,
) -> Option<semver::Version> {
    let revision = semver::Version::parse(&header.revision);
    if revision.is_err() {
        notes.error(
            "revision",
            "revision",
            format!("`{}` is not a version", header.revision),
            "Write three numbers, e.g. \"1.0.0\", and raise one with every change.",
        );
    }
    revision.ok()
}
