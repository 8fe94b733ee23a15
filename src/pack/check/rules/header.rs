//! `pack.ron`: id, revision, languages, authors, licence.

use std::collections::BTreeMap;

use super::super::notes::{Field, Notes};
use super::ids::{is_language, is_pack_id};
use super::text;
use crate::base::{Language, Pool};
use crate::pack::draft::PackHeader;

/// Looks at the header; its revision, where that is a version.
pub(in crate::pack::check) fn header(header: &PackHeader, notes: &mut Notes<'_>) -> Option<semver::Version> {
    let revision = semver::Version::parse(&header.revision);
    if revision.is_err() {
        notes.error(
            "revision",
            "revision",
            format!("`{}` is not a version", header.revision),
            "Write three numbers, e.g. \"1.0.0\", and raise one with every change.",
        );
    }
    if !is_pack_id(&header.id) {
        notes.error(
            "id-form",
            "id",
            format!("`{}` is not a well-formed pack id", header.id),
            "Use lower-case letters a–z, digits and hyphens, with your publisher's name before a slash.",
        );
    }
    if !is_language(&header.source_language) {
        bad_language("source_language", &header.source_language, notes);
    }
    words("title", &header.title, &header.source_language, notes);
    words("summary", &header.summary, &header.source_language, notes);
    people(header, notes);
    if let Pool::CheckUp { form } = &header.pool
        && !matches!(form.as_str(), "A" | "B")
    {
        notes.error(
            "check-up-form",
            "pool",
            format!("there is no form `{form}` of the check-up"),
            "Write \"A\" or \"B\".",
        );
    }
    revision.ok()
}

fn bad_language(field: &'static str, language: &Language, notes: &mut Notes<'_>) {
    notes.error(
        "language-tag",
        field,
        format!("`{language}` is not a language tag"),
        "Write a tag such as \"en\", \"fr\" or \"zh-Hans\".",
    );
}

fn words(field: &'static str, words: &BTreeMap<Language, String>, source: &Language, notes: &mut Notes<'_>) {
    if !words.contains_key(source) && is_language(source) {
        notes.error(
            "missing-field",
            field,
            format!("the {field} is missing in the source language, {source}"),
            format!("Add `\"{source}\": \"…\"`."),
        );
    }
    for (language, written) in words {
        if !is_language(language) {
            bad_language(field, language, notes);
        }
        text::look(Field::of(field), written, notes);
    }
}

fn people(header: &PackHeader, notes: &mut Notes<'_>) {
    if header.authors.is_empty() {
        notes.error("no-author", "authors", "nobody is named as author", "Name at least one.");
    }
    for (number, author) in header.authors.iter().enumerate() {
        text::look(Field::of("authors").at(number), author, notes);
    }
    if let Some(publisher) = &header.publisher {
        text::look(Field::of("publisher"), publisher, notes);
    }
    if !is_licence(&header.licence) {
        notes.error(
            "licence",
            "licence",
            format!("`{}` is not an SPDX licence expression", header.licence),
            "Write for instance \"CC-BY-SA-4.0\" or \"CC-BY-4.0\".",
        );
    }
}

/// Whether a text has the shape of an SPDX expression: ids joined by AND, OR and WITH, with brackets.
fn is_licence(text: &str) -> bool {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let mut depth = 0i32;
    let mut wants_id = true;
    for word in spaced.split_whitespace() {
        match (word, wants_id) {
            ("(", true) => depth += 1,
            (")", false) => depth -= 1,
            ("AND" | "OR" | "WITH", false) => wants_id = true,
            ("AND" | "OR" | "WITH" | "(" | ")", _) => return false,
            (id, true) if is_licence_id(id) => wants_id = false,
            _ => return false,
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0 && !wants_id
}

fn is_licence_id(id: &str) -> bool {
    let letter = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'+');
    id.bytes().all(letter) && id.starts_with(|c: char| c.is_ascii_alphabetic())
}
