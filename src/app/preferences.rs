//! Preferences: what the settings rows of the machine and of the learner add up to.

use serde_json::Value;

use crate::base::Language;
use crate::ui::action::{KeyHints, Palette, Setting, ThemeChoice};

/// Everything that can be preferred, with what holds where nothing is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// Language of the interface; `None` follows the system.
    pub language: Option<Language>,
    /// Language of the packs; `None` follows the interface.
    pub pack_language: Option<Language>,
    /// Colours.
    pub theme: ThemeChoice,
    /// Colours and marks of the verdicts.
    pub palette: Palette,
    /// Text size in percent.
    pub text_size: u16,
    /// Less motion; `None` follows the system.
    pub less_motion: Option<bool>,
    /// When key hints are drawn.
    pub key_hints: KeyHints,
    /// Items a day; 0 is none.
    pub daily_goal: u16,
    /// Items in a practice.
    pub session_length: u16,
    /// Whether the answer keys work.
    pub answer_keys_on: bool,
    /// Keys of the two answers, by egui's names.
    pub answer_keys: (String, String),
    /// Skip the picker when there is one learner.
    pub skip_picker: bool,
    /// Whether practice asks more about some stories than what they are.
    pub exercises: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            pack_language: None,
            theme: ThemeChoice::System,
            palette: Palette::BlueRed,
            text_size: 100,
            less_motion: None,
            key_hints: KeyHints::Always,
            daily_goal: 16,
            session_length: 16,
            answer_keys_on: true,
            answer_keys: ("1".to_owned(), "2".to_owned()),
            skip_picker: false,
            exercises: true,
        }
    }
}

/// The sizes of text that are offered, in percent.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

impl Preferences {
    /// Lays rows over what is there; a row that makes no sense is passed over.
    pub fn lay<'a>(&mut self, rows: impl IntoIterator<Item = (&'a str, &'a Value)>) {
        for (name, value) in rows {
            self.lay_one(name, value);
        }
    }

    fn lay_one(&mut self, name: &str, value: &Value) {
        fn read<T: serde::de::DeserializeOwned>(value: &Value, into: &mut T) {
            if let Ok(read) = serde_json::from_value(value.clone()) {
                *into = read;
            }
        }
        match name {
            "language" => read(value, &mut self.language),
            "pack-language" => read(value, &mut self.pack_language),
            "theme" => read(value, &mut self.theme),
            "palette" => read(value, &mut self.palette),
            "text-size" => {
                read(value, &mut self.text_size);
                if !TEXT_SIZES.contains(&self.text_size) {
                    self.text_size = 100;
                }
            }
            "less-motion" => read(value, &mut self.less_motion),
            "key-hints" => read(value, &mut self.key_hints),
            "daily-goal" => read(value, &mut self.daily_goal),
            "session-length" => read(value, &mut self.session_length),
            "answer-keys-on" => read(value, &mut self.answer_keys_on),
            "answer-keys" => read(value, &mut self.answer_keys),
            "skip-picker" => read(value, &mut self.skip_picker),
            "exercises" => read(value, &mut self.exercises),
            _ => {}
        }
    }
}

/// A setting as its row: name, value, and whether it is also what the picker and the next start begin with.
#[must_use]
pub fn row(setting: &Setting) -> (&'static str, Value, bool) {
    fn value<T: serde::Serialize>(of: &T) -> Value {
        serde_json::to_value(of).unwrap_or(Value::Null)
    }
    match setting {
        Setting::Language(v) => ("language", value(v), true),
        Setting::PackLanguage(v) => ("pack-language", value(v), false),
        Setting::Theme(v) => ("theme", value(v), true),
        Setting::Palette(v) => ("palette", value(v), false),
        Setting::TextSize(v) => ("text-size", value(v), true),
        Setting::LessMotion(v) => ("less-motion", value(v), true),
        Setting::KeyHints(v) => ("key-hints", value(v), false),
        Setting::DailyGoal(v) => ("daily-goal", value(v), false),
        Setting::SessionLength(v) => ("session-length", value(v), false),
        Setting::AnswerKeysOn(v) => ("answer-keys-on", value(v), false),
        Setting::AnswerKeys(news, fake) => ("answer-keys", value(&(news, fake)), false),
        Setting::SkipPicker(v) => ("skip-picker", value(v), true),
        Setting::Exercises(v) => ("exercises", value(v), false),
    }
}
