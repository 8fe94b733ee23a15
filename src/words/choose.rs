//! Which language of the interface suits what somebody asks for.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

use super::LANGUAGES;
use crate::base::Language;

/// The best language of ours for the wanted tags (e.g. the system's, best first); English where none fits.
#[must_use]
pub fn choose<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Language {
    let wanted: Vec<LanguageIdentifier> = wanted.into_iter().filter_map(parse).collect();
    let have: Vec<LanguageIdentifier> = LANGUAGES.iter().filter_map(|tag| parse(tag)).collect();
    let best = negotiate_languages(&wanted, &have, None, NegotiationStrategy::Filtering);
    best.first().map_or_else(Language::english, |tag| Language::new(tag.to_string()))
}

/// Reads `zh_CN.UTF-8`, `zh-CN` or `zh`. Chinese without a script is Simplified, save where Traditional is usual;
/// readers of Traditional are better served with Simplified than with English.
fn parse(tag: &str) -> Option<LanguageIdentifier> {
    let plain = tag.split(['.', '@']).next()?.replace('_', "-");
    let tag: LanguageIdentifier = plain.parse().ok()?;
    if tag.language.as_str() == "zh" {
        return "zh-Hans".parse().ok();
    }
    Some(tag)
}
