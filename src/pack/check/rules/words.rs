//! Kinds, techniques and skills are words of the vocabulary, and fit the key.

use super::super::notes::{Field, Notes};
use super::super::part::{Part, Scope};
use super::Seen;
use super::ids::is_id;
use crate::base::Key;
use crate::pack::vocabulary::Class;

/// Looks at the words of an item.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    let item = seen.item;
    word(Field::of("kind"), Class::Kind, item.kind.as_str(), seen.scope, notes);
    for (number, technique) in item.techniques.iter().enumerate() {
        let at = Field::of("techniques").at(number);
        word(at, Class::Technique, technique.as_str(), seen.scope, notes);
    }
    for (number, skill) in item.skills.iter().enumerate() {
        let at = Field::of("skills").at(number);
        word(at, Class::Skill, skill.as_str(), seen.scope, notes);
    }
    if item.skills.is_empty() {
        notes.warn(
            "no-skill",
            "skills",
            "the item trains no skill, so it never comes back for practice",
            "Name one to three skills.",
        );
    }
    let kind = seen.scope.vocabulary.get(Class::Kind, item.kind.as_str());
    if kind.and_then(|kind| kind.key).is_some_and(|key| key != item.key) {
        notes.error(
            "kind-key",
            "kind",
            format!("an item of kind `{}` cannot have the key {:?}", item.kind, item.key),
            "Mend the key or the kind.",
        );
    }
    if item.key == Key::News && !item.techniques.is_empty() {
        notes.warn("technique-on-news", "techniques", "a news report uses no manipulation", "Leave `techniques` out.");
    }
}

/// Looks at the skills of a lesson.
pub(super) fn lesson(part: &Part, scope: &Scope<'_>, notes: &mut Notes<'_>) {
    for (number, skill) in part.skills.iter().enumerate() {
        word(Field::of("skills").at(number), Class::Skill, skill.as_str(), scope, notes);
    }
}

/// Our packs keep to our words; others may have their own, unless it looks like a slip of the pen.
pub(super) fn word(at: Field<'_>, class: Class, id: &str, scope: &Scope<'_>, notes: &mut Notes<'_>) {
    if scope.vocabulary.get(class, id).is_some() {
        return;
    }
    if !is_id(id) {
        notes.error(
            "id-form",
            at,
            format!("`{id}` is not a well-formed word"),
            "Use lower-case letters a–z and digits, joined by single hyphens.",
        );
        return;
    }
    let known = scope.vocabulary.class(class).map(|term| term.id.as_str());
    let class = name(class);
    let near = notes.near(class, id, known);
    if near.is_none() && !scope.is_ours() {
        return;
    }
    let hint = near.map_or_else(
        || "Use a word of the vocabulary; `paper-tiger schema` lists them.".to_owned(),
        |near| format!("Did you mean `{near}`?"),
    );
    notes.warn("unknown-word", at, format!("there is no {class} `{id}` in the vocabulary"), hint);
}

/// What findings call a class.
fn name(class: Class) -> &'static str {
    match class {
        Class::Kind => "kind",
        Class::Technique => "technique",
        Class::Skill => "skill",
    }
}
