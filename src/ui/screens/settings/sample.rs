//! Made-up data for tests and benches: the settings.

use super::{Section, SettingsData, SettingsFacts, SettingsState};
use crate::base::Language;
use crate::ui::action::{KeyHints, Palette, ThemeChoice};
use crate::words::Words;

fn facts() -> SettingsFacts {
    SettingsFacts {
        learner: Some("Mina".to_owned()),
        language: None,
        pack_language: None,
        pack_languages: vec![Language::english(), Language::chinese()],
        theme: ThemeChoice::Light,
        palette: Palette::BlueRed,
        text_size: 125,
        text_room: 200,
        less_motion: Some(true),
        key_hints: KeyHints::Always,
        daily_goal: 12,
        session_length: 16,
        answer_keys_on: true,
        answer_keys: ("1".to_owned(), "2".to_owned()),
        skip_picker: false,
        exercises: true,
        folders: Vec::new(),
        data_folder: "/home/mina/.local/share/paper-tiger".into(),
        backups: 3,
        flags: 0,
    }
}

/// Each page, with usual and with the longest values.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, SettingsData, SettingsState)> {
    let longest = SettingsFacts {
        learner: None,
        text_size: 200,
        text_room: 150,
        answer_keys_on: false,
        folders: vec![
            "/srv/school/packs".into(),
            "C:\\Users\\Mina\\Documents\\Packs for the reading group on Thursdays\\2026".into(),
        ],
        data_folder: "/home/maximiliane-alexandra/.var/app/org.example.PaperTiger/data/paper-tiger".into(),
        flags: 4,
        backups: 0,
        ..facts()
    };
    let at = |section| SettingsState { section, ..SettingsState::default() };
    let data = |facts: &SettingsFacts| SettingsData::build(words, facts);
    vec![
        ("look", data(&facts()), at(Section::Look)),
        ("keyboard", data(&facts()), at(Section::Keyboard)),
        ("language", data(&facts()), at(Section::Language)),
        ("practice", data(&facts()), at(Section::Practice)),
        ("data", data(&facts()), at(Section::Data)),
        ("longest-look", data(&longest), at(Section::Look)),
        ("longest-data", data(&longest), at(Section::Data)),
    ]
}
