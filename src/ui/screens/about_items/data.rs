//! Every word of the page.

use serde::Serialize;

use crate::words::Words;

/// Its parts, in order.
const PARTS: [&str; 6] = ["made", "invented", "fair", "checked", "mended", "report"];

/// Every word of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AboutItemsData {
    /// What it is about.
    pub caps: String,
    /// Title.
    pub title: String,
    /// Back to the library.
    pub back: String,
    /// Heading and text of each part.
    pub parts: Vec<(String, String)>,
}

impl AboutItemsData {
    /// Builds the page.
    #[must_use]
    pub fn build(words: &Words) -> Self {
        let part = |part: &&str| {
            let key = format!("about-items-{part}");
            (words.get(&key), words.get(&format!("{key}.text")))
        };
        Self {
            caps: words.get("about-items-caps"),
            title: words.get("about-items"),
            back: words.get("about-items-back"),
            parts: PARTS.iter().map(part).collect(),
        }
    }
}
