//! Words of About: what this is, what is stored where, licences.

use serde::Serialize;

use crate::words::Words;

/// What About is built from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AboutFacts {
    /// Version of the program.
    pub version: String,
    /// Where everything is kept.
    pub data_folder: String,
}

/// A part with its paragraphs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Heading.
    pub title: String,
    /// Paragraphs.
    pub lines: Vec<String>,
}

/// Every word of About.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AboutData {
    /// Version.
    pub caps: String,
    /// Title.
    pub title: String,
    /// Back to the settings.
    pub back: String,
    /// The parts.
    pub parts: Vec<Part>,
    /// Title of the licences.
    pub licences_title: String,
    /// What, and under which licence.
    pub licences: Vec<(String, String)>,
    /// Copies version and folders, for a report of a fault.
    pub copy: String,
    /// What is copied.
    #[serde(skip)]
    pub copied: String,
}

impl AboutData {
    /// Builds the page.
    #[must_use]
    pub fn build(words: &Words, facts: &AboutFacts) -> Self {
        let folder = [("folder", facts.data_folder.clone().into())];
        let part = |title: &str, lines: &[&str]| Part {
            title: words.get(title),
            lines: lines.iter().map(|key| words.with(key, &folder)).collect(),
        };
        let licence = |key: &str| (words.get(key), words.get(&format!("{key}.licence")));
        Self {
            caps: words.with("about-version", &[("version", facts.version.clone().into())]),
            title: words.get("about-title"),
            back: words.get("rail-settings"),
            parts: vec![
                part("about-what", &["about-what-1", "about-what-2"]),
                part("about-stored", &["about-stored-1", "about-stored-2", "about-stored-3"]),
                part("about-network", &["about-network-1"]),
            ],
            licences_title: words.get("about-licences"),
            licences: [
                "licence-code",
                "licence-lessons",
                "licence-inter",
                "licence-source",
                "licence-noto",
                "licence-icons",
            ]
            .map(licence)
            .to_vec(),
            copy: words.get("about-copy"),
            copied: format!("Paper Tiger {}\n{}", facts.version, facts.data_folder),
        }
    }
}
