//! What keys and the rail can do. A command carries its name, tooltip and keys, so that rail, key list and help
//! cannot drift apart.

use egui::{InputState, Key, Modifiers};

use super::action::{Action, Route, Setting};
use crate::words::Words;

/// One thing that can be done from the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// To Today.
    Today,
    /// To the library.
    Library,
    /// To practice.
    Practice,
    /// To the figures.
    Progress,
    /// To the check-up.
    CheckUp,
    /// To the settings.
    Settings,
    /// Somebody else practises.
    Picker,
    /// Put a cursor into the search field.
    Search,
    /// Open a pack file.
    OpenPack,
    /// Read all packs anew.
    Reload,
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
    /// Text at 100 %.
    Normal,
    /// The key list.
    Keys,
    /// Back, close.
    Back,
    /// From control to control.
    Focus,
    /// Press what has the focus.
    Press,
    /// "News report".
    AnswerNews,
    /// "False information".
    AnswerFalse,
    /// More or less sure.
    Sure,
    /// Sure by number.
    SureDirect,
    /// Lock in, then the next story.
    LockIn,
}

/// Commands that stand together in the key list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Judging a story.
    Story,
    /// Going somewhere.
    Places,
    /// Everywhere.
    Everywhere,
}

impl Group {
    /// All, in the order of the key list.
    pub const ALL: [Self; 3] = [Self::Story, Self::Places, Self::Everywhere];

    /// Key of its title.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Story => "keys-story",
            Self::Places => "keys-places",
            Self::Everywhere => "keys-everywhere",
        }
    }
}

impl Command {
    /// All, in the order of the key list.
    pub const ALL: [Self; 22] = [
        Self::AnswerNews,
        Self::AnswerFalse,
        Self::Sure,
        Self::SureDirect,
        Self::LockIn,
        Self::Today,
        Self::Library,
        Self::Practice,
        Self::Progress,
        Self::CheckUp,
        Self::Settings,
        Self::Picker,
        Self::OpenPack,
        Self::Search,
        Self::Keys,
        Self::Back,
        Self::Focus,
        Self::Press,
        Self::Larger,
        Self::Smaller,
        Self::Normal,
        Self::Reload,
    ];

    /// Key of its name; `.tip` is its tooltip.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Today => "command-today",
            Self::Library => "command-library",
            Self::Practice => "command-practice",
            Self::Progress => "command-progress",
            Self::CheckUp => "command-check-up",
            Self::Settings => "command-settings",
            Self::Picker => "command-picker",
            Self::Search => "command-search",
            Self::OpenPack => "command-open-pack",
            Self::Reload => "command-reload",
            Self::Larger => "command-larger",
            Self::Smaller => "command-smaller",
            Self::Normal => "command-normal",
            Self::Keys => "command-keys",
            Self::Back => "command-back",
            Self::Focus => "command-focus",
            Self::Press => "command-press",
            Self::AnswerNews => "command-news",
            Self::AnswerFalse => "command-false",
            Self::Sure => "command-sure",
            Self::SureDirect => "command-sure-direct",
            Self::LockIn => "command-lock-in",
        }
    }

    /// Where it stands in the key list.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            Self::AnswerNews | Self::AnswerFalse | Self::Sure | Self::SureDirect | Self::LockIn => Group::Story,
            Self::Today
            | Self::Library
            | Self::Practice
            | Self::Progress
            | Self::CheckUp
            | Self::Settings
            | Self::Picker
            | Self::OpenPack => Group::Places,
            _ => Group::Everywhere,
        }
    }

    /// Its key, where one key everywhere in the window does it; the others are read by screens and by egui.
    #[must_use]
    pub fn shortcut(self) -> Option<(Modifiers, Key)> {
        let with = |key| Some((Modifiers::COMMAND, key));
        match self {
            Self::Today => with(Key::Num1),
            Self::Library => with(Key::Num2),
            Self::Practice => with(Key::Num3),
            Self::Progress => with(Key::Num4),
            Self::CheckUp => with(Key::Num5),
            Self::Settings => with(Key::Comma),
            Self::Picker => with(Key::L),
            Self::OpenPack => with(Key::O),
            Self::Larger => with(Key::Plus),
            Self::Smaller => with(Key::Minus),
            Self::Normal => with(Key::Num0),
            Self::Reload => Some((Modifiers::NONE, Key::F5)),
            Self::Keys => Some((Modifiers::NONE, Key::Questionmark)),
            Self::Back => Some((Modifiers::NONE, Key::Escape)),
            _ => None,
        }
    }

    /// Key caps for the key list; the two answers' are settings and are put in by the list.
    #[must_use]
    pub fn caps(self, words: &Words) -> Vec<String> {
        let plain = |caps: &[&str]| caps.iter().map(|&cap| cap.to_owned()).collect();
        match self {
            Self::Sure => plain(&["←", "→"]),
            Self::SureDirect => {
                vec![words.get("cap-shift"), "5".to_owned(), "…".to_owned(), "9".to_owned(), "0".to_owned()]
            }
            Self::LockIn => plain(&["Enter"]),
            Self::Search => plain(&["/"]),
            Self::Focus => plain(&["Tab"]),
            Self::Press => vec![words.get("cap-space")],
            Self::Keys => plain(&["?"]),
            Self::Back => plain(&["Esc"]),
            _ => self.shortcut().map_or_else(Vec::new, |(modifiers, key)| {
                let mut caps = Vec::new();
                if modifiers.command {
                    caps.push(if cfg!(target_os = "macos") { "⌘" } else { "Ctrl" }.to_owned());
                }
                caps.push(match key {
                    Key::Plus => "+".to_owned(),
                    Key::Minus => "−".to_owned(),
                    Key::Comma => ",".to_owned(),
                    key => key.name().to_owned(),
                });
                caps
            }),
        }
    }

    /// What it asks for, where it is the same on every screen. `text_size` is the present one in percent.
    #[must_use]
    pub fn action(self, text_size: u16) -> Option<Action> {
        let size = |percent| Some(Action::Set(Setting::TextSize(percent)));
        match self {
            Self::Today => Some(Action::Go(Route::Today)),
            Self::Library => Some(Action::Go(Route::Library)),
            Self::Practice => Some(Action::Go(Route::Practice)),
            Self::Progress => Some(Action::Go(Route::Progress)),
            Self::CheckUp => Some(Action::Go(Route::CheckUp)),
            Self::Settings => Some(Action::Go(Route::Settings)),
            Self::Picker => Some(Action::Go(Route::Picker)),
            Self::OpenPack => Some(Action::OpenPackDialog),
            Self::Reload => Some(Action::ReloadLibrary),
            Self::Larger => size((text_size / 25 * 25 + 25).min(200)),
            Self::Smaller => size((text_size.div_ceil(25) * 25).saturating_sub(25).max(100)),
            Self::Normal => size(100),
            Self::Keys => Some(Action::Keys),
            Self::Back => Some(Action::Back),
            _ => None,
        }
    }
}

/// The commands whose keys were pressed, taken out of the input. Plain keys are left to a field that is `typing`,
/// save Escape.
pub fn pressed(input: &mut InputState, typing: bool) -> Vec<Command> {
    let mut found = Vec::new();
    for command in Command::ALL {
        let Some((modifiers, key)) = command.shortcut() else { continue };
        if typing && modifiers.is_none() && !matches!(key, Key::Escape | Key::F5) {
            continue;
        }
        let hit = match command {
            Command::Larger => input.consume_key(modifiers, Key::Plus) || input.consume_key(modifiers, Key::Equals),
            Command::Keys => {
                input.consume_key(Modifiers::NONE, Key::Questionmark)
                    || input.consume_key(Modifiers::SHIFT, Key::Questionmark)
                    || input.consume_key(Modifiers::SHIFT, Key::Slash)
            }
            _ => input.consume_key(modifiers, key),
        };
        if hit {
            found.push(command);
        }
    }
    found
}
