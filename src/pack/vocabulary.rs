//! The vocabulary table `assets/vocabulary.ron`: kinds, techniques and skills, named in every language.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::base::{Key, Language};

/// What a word is for. One id may stand in several classes: `manipulated-media` is a kind and a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Class {
    /// What a true or false item is in detail.
    Kind,
    /// A manipulation used.
    Technique,
    /// What is trained and scheduled.
    Skill,
}

/// One word of the vocabulary.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// As written in packs.
    pub id: String,
    /// What it is for.
    pub class: Class,
    /// The key of the items it fits; only kinds have one.
    #[serde(default)]
    pub key: Option<Key>,
    /// What other collections call it, in lower case.
    #[serde(default)]
    pub also: Vec<String>,
    /// Its words by language.
    pub words: BTreeMap<Language, TermWords>,
}

/// The words of a term in one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Words", deny_unknown_fields)]
pub struct TermWords {
    /// Name, in lower case where the language has it.
    pub name: String,
    /// What it is: one sentence.
    pub what: String,
    /// How to spot or to do it: one sentence.
    pub spot: String,
}

/// The table.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    terms: Vec<Term>,
    /// Index of a term by id, for each class.
    places: HashMap<String, [Option<usize>; 3]>,
}

/// The table as it stands in the file.
#[derive(Deserialize)]
#[serde(rename = "Vocabulary", deny_unknown_fields)]
struct Table {
    terms: Vec<Term>,
}

impl Vocabulary {
    /// Reads a table.
    ///
    /// # Errors
    /// Not RON, or not such a table.
    pub fn parse(text: &str) -> Result<Self, ron::error::SpannedError> {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let Table { terms } = options.from_str(text)?;
        let mut places = HashMap::<String, [Option<usize>; 3]>::new();
        for (at, term) in terms.iter().enumerate() {
            places.entry(term.id.clone()).or_default()[term.class as usize] = Some(at);
        }
        Ok(Self { terms, places })
    }

    /// Ours, which is part of the program. A test reads it, so it is never empty.
    #[must_use]
    pub fn ours() -> &'static Self {
        static OURS: OnceLock<Vocabulary> = OnceLock::new();
        OURS.get_or_init(|| Self::parse(include_str!("../../assets/vocabulary.ron")).unwrap_or_default())
    }

    /// Every term, in the order of the table.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The terms of one class, in the order of the table.
    pub fn class(&self, class: Class) -> impl Iterator<Item = &Term> {
        self.terms.iter().filter(move |term| term.class == class)
    }

    /// One term.
    #[must_use]
    pub fn get(&self, class: Class, id: &str) -> Option<&Term> {
        let at = self.places.get(id)?[class as usize]?;
        self.terms.get(at)
    }

    /// The name of a term in `language`; of a term that is not ours, its id in plain letters.
    #[must_use]
    pub fn name(&self, class: Class, id: &str, language: &Language) -> String {
        self.get(class, id)
            .and_then(|term| term.words_in(language))
            .map_or_else(|| id.replace('-', " "), |words| words.name.clone())
    }

    /// The term that another collection calls `name`.
    pub fn also(&self, name: &str) -> impl Iterator<Item = &Term> {
        let name = name.to_lowercase();
        self.terms.iter().filter(move |term| term.also.contains(&name))
    }
}

impl Term {
    /// Its words in `language`, else in English.
    #[must_use]
    pub fn words_in(&self, language: &Language) -> Option<&TermWords> {
        self.words.get(language).or_else(|| self.words.get(&Language::english()))
    }
}
