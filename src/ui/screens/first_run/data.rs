//! Words of the very first start.

use serde::Serialize;

use crate::base::Language;
use crate::words::{LANGUAGES, Words};

/// The animals that can be picked, by the name of their picture, in the order in which they are offered.
pub const ANIMALS: [&str; 8] = ["fox", "panda", "owl", "deer", "crane", "frog", "rabbit", "penguin"];

/// One animal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Animal {
    /// Name of the picture, as in `study::Avatar`.
    pub id: String,
    /// Its name in words.
    pub name: String,
}

/// All animals with their names.
#[must_use]
pub fn animals(words: &Words) -> Vec<Animal> {
    let name = |id: &str| Animal { id: id.to_owned(), name: words.get(&format!("animal-{id}")) };
    ANIMALS.iter().map(|id| name(id)).collect()
}

/// One language of the interface, named in itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageChoice {
    /// The tag.
    pub language: Language,
    /// Its own name.
    pub name: String,
    /// Spoken now.
    pub chosen: bool,
}

/// All languages of the interface.
#[must_use]
pub fn languages(words: &Words) -> Vec<LanguageChoice> {
    let choice = |tag: &&str| LanguageChoice {
        language: Language::new(*tag),
        name: words.get(&format!("language-{tag}")),
        chosen: words.language().as_str() == *tag,
    };
    LANGUAGES.iter().map(choice).collect()
}

/// Every word of the first start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FirstRunData {
    /// Name of the program.
    pub app: String,
    /// Title.
    pub title: String,
    /// What this is, in two sentences.
    pub intro: String,
    /// Label of the language choice.
    pub language: String,
    /// The languages.
    pub languages: Vec<LanguageChoice>,
    /// Label of the name.
    pub name: String,
    /// That it may stay empty.
    pub name_hint: String,
    /// Label of the animals.
    pub animal: String,
    /// The animals.
    pub animals: Vec<Animal>,
    /// The primary button.
    pub start: String,
    /// What it starts.
    pub start_note: String,
    /// The other button.
    pub guest: String,
    /// What a guest gives up.
    pub guest_note: String,
    /// Where progress is kept.
    pub kept: String,
}

impl FirstRunData {
    /// Gathers the words.
    #[must_use]
    pub fn build(words: &Words) -> Self {
        Self {
            app: words.get("app-name"),
            title: words.get("first-title"),
            intro: words.get("first-intro"),
            language: words.get("first-language"),
            languages: languages(words),
            name: words.get("first-name"),
            name_hint: words.get("first-name-hint"),
            animal: words.get("first-animal"),
            animals: animals(words),
            start: words.get("first-start"),
            start_note: words.get("first-start-note"),
            guest: words.get("picker-guest"),
            guest_note: words.get("first-guest-line"),
            kept: words.get("picker-kept"),
        }
    }
}
