//! Skills that are due and have nothing new left, in words, with what would help.

use crate::base::{Language, PackId};
use crate::pack::catalog::Catalog;
use crate::pack::vocabulary::{Class, Vocabulary};
use crate::session::Spent;
use crate::words::Words;

/// One line a skill: its name, and which packs or lessons have fresh stories of it.
pub(super) fn line(spent: &Spent, catalog: &Catalog, language: &Language, words: &Words) -> String {
    let skill = Vocabulary::ours().name(Class::Skill, spent.skill.as_str(), words.language());
    let said = words.with("cli-spent", &[("skill", skill.into())]);
    [said, way_on(spent, catalog, language, words)].join(&words.get("sentence-gap"))
}

fn way_on(spent: &Spent, catalog: &Catalog, language: &Language, words: &Words) -> String {
    if !spent.packs.is_empty() {
        let packs: Vec<&str> = spent.packs.iter().map(PackId::as_str).collect();
        return words.with("cli-spent-packs", &[("packs", packs.join(&words.get("list-separator")).into())]);
    }
    let lesson = spent.lessons.first().and_then(|(pack, lesson)| {
        let lesson = catalog.pack(pack)?.lessons().iter().find(|one| one.id == *lesson)?;
        Some(lesson.words_or_any(language).title.clone())
    });
    match lesson {
        Some(lesson) => words.with("cli-spent-lesson", &[("lesson", lesson.into())]),
        None => words.get("cli-spent-other"),
    }
}
