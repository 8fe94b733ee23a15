//! Words and values of the settings. Each change applies at once.

use std::path::PathBuf;

use serde::Serialize;

use crate::base::Language;
use crate::ui::action::{Action, KeyHints, Palette, Route, Setting, ThemeChoice};
use crate::ui::screens::library::language_name;
use crate::words::{LANGUAGES, Words};

/// Text sizes in percent.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];
/// Daily goals in stories; 0 is none.
pub const GOALS: [u16; 6] = [0, 4, 10, 12, 16, 20];

/// What the settings are built from.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own
pub struct SettingsFacts {
    /// The learner's name as shown; none for a guest.
    pub learner: Option<String>,
    /// Language of the interface; none follows the system.
    pub language: Option<Language>,
    /// Language of the packs; none follows the interface.
    pub pack_language: Option<Language>,
    /// Languages that packs are written in.
    pub pack_languages: Vec<Language>,
    /// Colours.
    pub theme: ThemeChoice,
    /// Colours of the verdicts.
    pub palette: Palette,
    /// Percent.
    pub text_size: u16,
    /// The largest text that this window has room for, in percent.
    pub text_room: u16,
    /// Less motion; none follows the system.
    pub less_motion: Option<bool>,
    /// Key hints.
    pub key_hints: KeyHints,
    /// Stories a day.
    pub daily_goal: u16,
    /// Stories in a practice.
    pub session_length: u16,
    /// The answer keys work.
    pub answer_keys_on: bool,
    /// The answer keys by egui's names: news, false.
    pub answer_keys: (String, String),
    /// Skip the picker when there is one learner.
    pub skip_picker: bool,
    /// Whether practice asks more about some stories than what they are.
    pub exercises: bool,
    /// Folders of packs that were added.
    pub folders: Vec<PathBuf>,
    /// Where everything is kept.
    pub data_folder: PathBuf,
    /// How many backups there are.
    pub backups: usize,
    /// Notes for authors that were taken.
    pub flags: usize,
}

/// One choice of several.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pick {
    /// Words.
    pub label: String,
    /// Chosen now.
    pub chosen: bool,
    /// What choosing it asks for.
    #[serde(skip)]
    pub action: Action,
}

/// A theme's card.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ThemePick {
    /// Which.
    pub theme: ThemeChoice,
    /// Words, chosen, action.
    pub pick: Pick,
}

/// What a row is changed with.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Control {
    /// Few choices side by side.
    Segments(Vec<Pick>),
    /// Many choices in a menu.
    Menu(Vec<Pick>),
    /// On or off.
    Switch {
        /// Now.
        on: bool,
        /// `On` or `Off`.
        word: String,
        /// What turning it round asks for.
        #[serde(skip)]
        action: Action,
    },
    /// The five text sizes with a sample.
    TextSize {
        /// The sizes.
        picks: Vec<Pick>,
        /// A headline.
        headline: String,
        /// And text.
        text: String,
        /// Said when the window is too small for the size chosen.
        tight: Option<String>,
    },
    /// The verdict palettes with a preview.
    Palette {
        /// The palettes.
        picks: Vec<Pick>,
        /// Words of the two verdicts.
        verdicts: [String; 2],
    },
    /// The two answer keys.
    AnswerKeys {
        /// `News report`, `False information`.
        labels: [String; 2],
        /// The keys by egui's names.
        keys: [String; 2],
        /// Said while a key is awaited.
        press: String,
        /// Names of the two buttons for a screen reader.
        names: [String; 2],
        /// Said when the key is taken.
        taken: String,
    },
    /// Buttons.
    Buttons(Vec<Pick>),
    /// A list of folders, each with a button that takes it out.
    Folders {
        /// Path and the name of its button.
        folders: Vec<FolderRow>,
        /// Add one by dialog.
        add: String,
        /// Label of the field for a path.
        path: String,
        /// Button beside it.
        add_path: String,
        /// Button that takes a folder out.
        remove: String,
        /// Said when there is none.
        none: String,
    },
}

/// A folder of packs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FolderRow {
    /// Where.
    #[serde(serialize_with = "path_text")]
    pub path: PathBuf,
    /// Name of its button for a screen reader.
    pub remove_name: String,
}

fn path_text<S: serde::Serializer>(path: &std::path::Path, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&path.display().to_string())
}

/// One setting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Title.
    pub title: String,
    /// What it does.
    pub note: String,
    /// What it is changed with.
    pub control: Control,
}

/// Which page of settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Colours, text, motion.
    #[default]
    Look,
    /// Keys.
    Keyboard,
    /// Languages.
    Language,
    /// Goal and lengths.
    Practice,
    /// Folders, backups.
    Data,
}

impl Section {
    /// All, in order.
    pub const ALL: [Self; 5] = [Self::Look, Self::Keyboard, Self::Language, Self::Practice, Self::Data];
}

/// One page of settings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Page {
    /// Which.
    pub section: Section,
    /// Title.
    pub title: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// Every word of the settings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SettingsData {
    /// Whose settings.
    pub caps: String,
    /// Title.
    pub title: String,
    /// Name of the list of pages.
    pub sections: String,
    /// The theme cards, on the first page.
    pub themes: Vec<ThemePick>,
    /// Name of the theme cards.
    pub themes_name: String,
    /// The pages.
    pub pages: Vec<Page>,
    /// To About.
    pub about: String,
}

impl SettingsData {
    /// Builds the settings.
    #[must_use]
    pub fn build(words: &Words, facts: &SettingsFacts) -> Self {
        let page = |section, key: &str, rows| Page { section, title: words.get(key), rows };
        let caps = match &facts.learner {
            Some(name) => words.with("settings-caps", &[("name", name.clone().into())]),
            None => words.get("settings-caps-guest"),
        };
        Self {
            caps,
            title: words.get("rail-settings"),
            sections: words.get("settings-sections"),
            themes: themes(words, facts.theme),
            themes_name: words.get("settings-theme"),
            pages: vec![
                page(Section::Look, "settings-look", super::rows::look(words, facts)),
                page(Section::Keyboard, "settings-keyboard", super::rows::keyboard(words, facts)),
                page(Section::Language, "settings-language", super::rows::language(words, facts)),
                page(Section::Practice, "settings-practice", super::rows::practice(words, facts)),
                page(Section::Data, "settings-data", super::rows::data(words, facts)),
            ],
            about: words.get("about-title"),
        }
    }

    /// What the button to About asks for.
    #[must_use]
    pub fn about_action(&self) -> Action {
        Action::Go(Route::About)
    }
}

fn themes(words: &Words, now: ThemeChoice) -> Vec<ThemePick> {
    let of = |(theme, key): (ThemeChoice, &str)| ThemePick {
        theme,
        pick: Pick { label: words.get(key), chosen: theme == now, action: Action::Set(Setting::Theme(theme)) },
    };
    let themes = [
        (ThemeChoice::Light, "theme-light"),
        (ThemeChoice::Dark, "theme-dark"),
        (ThemeChoice::HighContrast, "theme-contrast"),
        (ThemeChoice::System, "theme-system"),
    ];
    themes.into_iter().map(of).collect()
}

/// Languages of the interface, the system's first.
pub(super) fn languages(words: &Words, now: Option<&Language>) -> Vec<Pick> {
    let system =
        Pick { label: words.get("follow-system"), chosen: now.is_none(), action: Action::Set(Setting::Language(None)) };
    let pick = |tag: &&str| {
        let language = Language::new(*tag);
        Pick {
            label: language_name(words, &language),
            chosen: now == Some(&language),
            action: Action::Set(Setting::Language(Some(language))),
        }
    };
    std::iter::once(system).chain(LANGUAGES.iter().map(pick)).collect()
}
