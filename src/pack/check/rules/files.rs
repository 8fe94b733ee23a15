//! What lies in a pack that is no part of it, and a source language that is not there.

use std::path::Path;

use super::super::HEADER;
use super::super::notes::Notes;
use super::Whole;
use super::ids::is_language;
use crate::base::Language;

/// Looks at the files of the pack.
pub(super) fn whole<'a>(whole: &'a Whole<'a>, notes: &mut Notes<'a>) {
    let mut stray: Vec<&String> =
        whole.files.keys().filter(|path| is_ron(path) && *path != HEADER && !is_lesson(path)).collect();
    stray.sort();
    for path in stray {
        notes.turn_to(path);
        notes.warn(
            "stray-file",
            "",
            "the file is no lesson, since it does not lie in a language's folder",
            "Lessons lie in `en/`, `zh-Hans/` and so on, without folders in them.",
        );
    }
    let source = &whole.header.source_language;
    let folder = format!("{source}/");
    let is_there = whole.files.keys().any(|path| path.starts_with(&folder));
    if !is_there && is_language(source) && whole.translations().next().is_some() {
        notes.turn_to(HEADER);
        notes.error(
            "no-source-language",
            "source_language",
            format!("there is no lesson in the source language, {source}"),
            "Name the language that the lessons were written in first.",
        );
    }
}

/// Whether a file is RON by its name.
fn is_ron(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "ron")
}

/// Whether a path is that of a lesson: `<language>/<name>.ron`.
pub(in crate::pack::check) fn is_lesson(path: &str) -> bool {
    path.split_once('/')
        .is_some_and(|(folder, name)| is_ron(name) && !name.contains('/') && is_language(&Language::from(folder)))
}
