//! The key list: made from the commands, so that it cannot drift from what the keys do.

use serde::Serialize;

use crate::ui::command::{Command, Group};
use crate::words::Words;

/// One line: keys and what they do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyRow {
    /// Caps, e.g. `Ctrl`, `O`.
    pub caps: Vec<String>,
    /// What they do.
    pub does: String,
}

/// Lines that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyGroup {
    /// Title.
    pub title: String,
    /// Lines.
    pub rows: Vec<KeyRow>,
}

/// Every word of the key list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeysData {
    /// Title.
    pub title: String,
    /// Where keys can be changed.
    pub line: String,
    /// The groups.
    pub groups: Vec<KeyGroup>,
    /// Close.
    pub close: String,
}

impl KeysData {
    /// Builds the list. `answers` are the keys of the two answers (news, false) by egui's names;
    /// none where they are switched off.
    #[must_use]
    pub fn build(words: &Words, answers: Option<(&str, &str)>) -> Self {
        let group = |group: Group| KeyGroup {
            title: words.get(group.key()),
            rows: Command::ALL
                .iter()
                .filter(|command| command.group() == group)
                .filter_map(|command| row(words, *command, answers))
                .collect(),
        };
        Self {
            title: words.get("keys-title"),
            line: words.get("keys-line"),
            groups: Group::ALL.map(group).to_vec(),
            close: words.get("action-close"),
        }
    }
}

fn row(words: &Words, command: Command, answers: Option<(&str, &str)>) -> Option<KeyRow> {
    let caps = match (command, answers) {
        (Command::AnswerNews | Command::AnswerFalse, None) => return None,
        (Command::AnswerNews, Some((news, _))) => vec![cap(news)],
        (Command::AnswerFalse, Some((_, false_key))) => vec![cap(false_key)],
        _ => command.caps(words),
    };
    Some(KeyRow { caps, does: words.get(command.key()) })
}

/// A key as its cap shows it, from egui's name.
#[must_use]
pub fn cap(name: &str) -> String {
    egui::Key::from_name(name).map_or_else(|| name.to_owned(), |key| key.symbol_or_name().to_owned())
}
