//! Format 1, the present one: the types of [`draft`](crate::pack::draft), as they are.
//!
//! When a format 2 comes, the types of today are kept here under their old shape, and reading turns them into
//! drafts of the new one; files of format 1 then stay readable for good.

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::NESTING;

/// How files of this format are read and written.
pub(super) fn options() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
        .with_recursion_limit(NESTING)
}

/// Reads one value.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    options().from_str(text)
}
