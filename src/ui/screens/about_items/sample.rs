//! The page as it always is.

use super::{AboutItemsData, AboutItemsState};
use crate::words::Words;

/// The page.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, AboutItemsData, AboutItemsState)> {
    vec![("usual", AboutItemsData::build(words), AboutItemsState)]
}
