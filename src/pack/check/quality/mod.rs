//! What makes a pack teach badly although it can be used: a key that style gives away, one-sided sources, a story told
//! twice, hard reading, explanations without shape. Looked at by `paper-tiger check` alone: it takes too long for the
//! library, and only authors can do anything about it.

mod alike;
mod features;
mod one_sided;
mod reading;
mod surface;

use std::sync::Arc;

use super::{Finding, Severity};
use crate::base::{ItemId, Key, Language, PackId, Pool};
use crate::pack::model::{Item, ItemWords, Pack};

pub use surface::{SurfaceFigure, classify};

/// What was found in packs, and how well style alone tells their keys.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quality {
    /// Warnings.
    pub findings: Vec<Finding>,
    /// One figure a pack and language; then, of several packs, one for all of them together in each language.
    pub surface: Vec<SurfaceFigure>,
}

/// One item as these rules see it.
#[derive(Clone, Copy)]
struct Seen<'a> {
    pack: &'a Pack,
    name: &'a str,
    item: &'a Item,
}

/// Looks at checked packs, each with the name that findings call it.
#[must_use]
pub fn quality(packs: &[(String, Arc<Pack>)]) -> Quality {
    let mut quality = Quality::default();
    let seen = packs.iter().flat_map(|(name, pack)| pack.items().map(move |item| Seen { pack, name, item }));
    let seen: Vec<Seen<'_>> = seen.collect();
    for (name, pack) in packs {
        let own: Vec<Seen<'_>> = seen.iter().copied().filter(|one| std::ptr::eq(one.pack, &raw const **pack)).collect();
        one_sided::look(name, &own, &mut quality.findings);
        for language in pack.languages() {
            reading::look(&own, language, &mut quality.findings);
            let figure = surface::of(Some(pack.id()), language, &own);
            quality.findings.extend(figure.as_ref().and_then(|figure| figure.finding(name)));
            quality.surface.extend(figure);
        }
    }
    for language in languages(packs) {
        alike::look(&seen, language, &mut quality.findings);
        if packs.len() > 1 {
            let figure = surface::of(None, language, &seen);
            quality.findings.extend(figure.as_ref().and_then(|figure| figure.finding("all packs")));
            quality.surface.extend(figure);
        }
    }
    quality
}

/// Every language that one of the packs speaks, once.
fn languages(packs: &[(String, Arc<Pack>)]) -> Vec<&Language> {
    let mut languages: Vec<&Language> = packs.iter().flat_map(|(_, pack)| pack.languages()).collect();
    languages.sort();
    languages.dedup();
    languages
}

fn warning(pack: &str, rule: &'static str, item: Option<&ItemId>, message: String, hint: &str) -> Finding {
    Finding {
        severity: Severity::Warning,
        rule,
        pack: pack.to_owned(),
        file: String::new(),
        line: None,
        column: None,
        item: item.cloned(),
        field: None,
        message: super::finding::shortened(message),
        hint: hint.to_owned(),
    }
}

impl Seen<'_> {
    fn words(&self, language: &Language) -> Option<&ItemWords> {
        self.item.words_in(language)
    }

    fn is_news(&self) -> bool {
        self.item.key == Key::News
    }

    fn id(&self) -> &PackId {
        self.pack.id()
    }

    fn pool(&self) -> &Pool {
        self.pack.pool()
    }
}
