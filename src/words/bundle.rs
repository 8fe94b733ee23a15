//! Fluent messages of one language with English behind them.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::base::Language;

/// A value put into a message.
pub type Arg<'a> = FluentValue<'a>;

/// The languages of the interface, in the order in which they are offered.
pub const LANGUAGES: [&str; 2] = ["en", "zh-Hans"];

macro_rules! areas {
    ($($area:literal),* $(,)?) => {
        /// The message files of each language.
        pub const AREAS: &[&str] = &[$($area),*];

        /// The text of one message file, if there is that language and area.
        #[must_use]
        pub fn source(language: &str, area: &str) -> Option<&'static str> {
            match (language, area) {
                $(
                    ("en", $area) => Some(include_str!(concat!("../../assets/words/en/", $area, ".ftl"))),
                    ("zh-Hans", $area) => Some(include_str!(concat!("../../assets/words/zh-Hans/", $area, ".ftl"))),
                )*
                _ => None,
            }
        }
    };
}

areas![
    "common", "item", "reveal", "summary", "checkup", "today", "library", "lesson", "settings", "about", "people",
    "cli", "notice", "window", "progress", "analyse", "desk", "exercise", "guide",
];

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    fallback: Option<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

fn bundle(tag: &str) -> FluentBundle<FluentResource> {
    let locale = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    for area in AREAS {
        let Some(text) = source(tag, area) else { continue };
        // A message that does not parse is left out here and found by `tests/words.rs`.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Words {
    /// The words of `language`, or English where the interface does not speak it.
    #[must_use]
    pub fn load(language: &Language) -> Self {
        let tag = if LANGUAGES.contains(&language.as_str()) { language.as_str() } else { LANGUAGES[0] };
        Self {
            language: Language::new(tag),
            bundle: bundle(tag),
            fallback: (tag != LANGUAGES[0]).then(|| bundle(LANGUAGES[0])),
        }
    }

    /// The language spoken.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The message of a key; the key itself where there is none.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message of a key with values put in. `key.attribute` reads an attribute.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, value.clone());
        }
        format(&self.bundle, key, &values)
            .or_else(|| self.fallback.as_ref().and_then(|bundle| format(bundle, key, &values)))
            .unwrap_or_else(|| key.to_owned())
    }

    /// Whether the language itself (not its fallback) has a message of this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (name, attribute) = key.split_once('.').map_or((key, None), |(n, a)| (n, Some(a)));
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
}
