//! Ids: lower-case words joined by hyphens, so that they can stand in file names, addresses and tables.

use crate::base::PackId;

/// Longest id, in characters.
const LONGEST: usize = 64;

/// Whether a pack id is well formed: `images`, or `publisher/images`.
#[must_use]
pub fn is_pack_id(id: &PackId) -> bool {
    let (publisher, name) = id.as_str().split_once('/').unwrap_or(("x", id.as_str()));
    is_id(publisher) && is_id(name)
}

/// Whether an id is well formed: letters a–z, digits, single hyphens between them.
pub(super) fn is_id(id: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    id.len() <= LONGEST && id.split('-').all(plain)
}
