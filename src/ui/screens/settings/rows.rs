//! The rows of each page of settings.

use super::data::{Control, FolderRow, GOALS, Pick, Row, SettingsFacts, TEXT_SIZES, languages};
use crate::ui::action::{Action, KeyHints, Palette, Route, Setting};
use crate::ui::screens::library::language_name;
use crate::ui::screens::today::LENGTHS;
use crate::words::Words;

fn row(words: &Words, key: &str, control: Control) -> Row {
    Row { title: words.get(key), note: words.get(&format!("{key}.note")), control }
}

fn pick(label: String, chosen: bool, setting: Setting) -> Pick {
    Pick { label, chosen, action: Action::Set(setting) }
}

fn switch(words: &Words, on: bool, setting: Setting) -> Control {
    Control::Switch { on, word: words.get(if on { "on" } else { "off" }), action: Action::Set(setting) }
}

pub(super) fn look(words: &Words, facts: &SettingsFacts) -> Vec<Row> {
    let size = |&percent: &u16| {
        let label = words.with("percent", &[("n", percent.into())]);
        pick(label, percent == facts.text_size, Setting::TextSize(percent))
    };
    let text = Control::TextSize {
        picks: TEXT_SIZES.iter().map(size).collect(),
        headline: words.get("sample-headline"),
        text: words.get("sample-text"),
        tight: (facts.text_size > facts.text_room).then(|| words.with("text-tight", &[("n", facts.text_room.into())])),
    };
    let palettes = [
        (Palette::BlueRed, "palette-blue-red"),
        (Palette::BlueAmber, "palette-blue-amber"),
        (Palette::Ink, "palette-ink"),
    ];
    let palette = Control::Palette {
        picks: palettes
            .iter()
            .map(|&(value, key)| pick(words.get(key), value == facts.palette, Setting::Palette(value)))
            .collect(),
        verdicts: [words.get("verdict-news"), words.get("verdict-false")],
    };
    let motion = [(None, "follow-system"), (Some(true), "motion-less"), (Some(false), "motion-full")];
    let motion = motion
        .iter()
        .map(|&(value, key)| pick(words.get(key), value == facts.less_motion, Setting::LessMotion(value)))
        .collect();
    vec![
        row(words, "set-text", text),
        row(words, "set-palette", palette),
        row(words, "set-motion", Control::Segments(motion)),
    ]
}

pub(super) fn keyboard(words: &Words, facts: &SettingsFacts) -> Vec<Row> {
    let hints = [(KeyHints::Always, "hints-always"), (KeyHints::OnAlt, "hints-alt"), (KeyHints::Never, "hints-never")];
    let hints = hints
        .iter()
        .map(|&(value, key)| pick(words.get(key), value == facts.key_hints, Setting::KeyHints(value)))
        .collect();
    let labels = [words.get("verdict-news"), words.get("verdict-false")];
    let name = |verdict: &String| words.with("answer-key-change", &[("verdict", verdict.clone().into())]);
    let keys = Control::AnswerKeys {
        names: [name(&labels[0]), name(&labels[1])],
        labels,
        keys: [facts.answer_keys.0.clone(), facts.answer_keys.1.clone()],
        press: words.get("answer-key-press"),
        taken: words.get("answer-key-taken"),
    };
    let on = facts.answer_keys_on;
    let mut rows = vec![
        row(words, "set-hints", Control::Segments(hints)),
        row(words, "set-keys-on", switch(words, on, Setting::AnswerKeysOn(!on))),
    ];
    if on {
        rows.push(row(words, "set-keys", keys));
    }
    let list = Pick { label: words.get("set-key-list-go"), chosen: false, action: Action::Keys };
    rows.push(row(words, "set-key-list", Control::Buttons(vec![list])));
    rows
}

pub(super) fn language(words: &Words, facts: &SettingsFacts) -> Vec<Row> {
    let same = pick(words.get("pack-language-same"), facts.pack_language.is_none(), Setting::PackLanguage(None));
    let of = |language: &crate::base::Language| {
        let chosen = facts.pack_language.as_ref() == Some(language);
        pick(language_name(words, language), chosen, Setting::PackLanguage(Some(language.clone())))
    };
    let packs = std::iter::once(same).chain(facts.pack_languages.iter().map(of)).collect();
    vec![
        row(words, "set-language", Control::Menu(languages(words, facts.language.as_ref()))),
        row(words, "set-pack-language", Control::Menu(packs)),
    ]
}

pub(super) fn practice(words: &Words, facts: &SettingsFacts) -> Vec<Row> {
    let goal = |&goal: &u16| {
        let label = match goal {
            0 => words.get("goal-off"),
            n => words.with("stories", &[("n", n.into())]),
        };
        pick(label, goal == facts.daily_goal, Setting::DailyGoal(goal))
    };
    let length = |&items: &usize| {
        let items = u16::try_from(items).unwrap_or(u16::MAX);
        pick(items.to_string(), items == facts.session_length, Setting::SessionLength(items))
    };
    let skip = facts.skip_picker;
    vec![
        row(words, "set-goal", Control::Menu(GOALS.iter().map(goal).collect())),
        row(words, "set-length", Control::Segments(LENGTHS.iter().map(length).collect())),
        row(words, "set-exercises", switch(words, facts.exercises, Setting::Exercises(!facts.exercises))),
        row(words, "set-skip-picker", switch(words, skip, Setting::SkipPicker(!skip))),
    ]
}

pub(super) fn data(words: &Words, facts: &SettingsFacts) -> Vec<Row> {
    let button = |key: &str, action: Action| Pick { label: words.get(key), chosen: false, action };
    let folder = |path: &std::path::PathBuf| FolderRow {
        path: path.clone(),
        remove_name: words.with("folder-remove-name", &[("path", path.display().to_string().into())]),
    };
    let folders = Control::Folders {
        folders: facts.folders.iter().map(folder).collect(),
        add: words.get("folder-add"),
        path: words.get("folder-path"),
        add_path: words.get("folder-add-path"),
        remove: words.get("folder-remove"),
        none: words.get("folder-none"),
    };
    let at = facts.data_folder.display().to_string();
    let place = Control::Buttons(vec![
        button("action-open", Action::OpenDataFolder),
        button("action-copy", Action::Copy(at.clone())),
    ]);
    let backups = Control::Buttons(vec![button("backups-see", Action::Go(Route::Backups))]);
    let mut rows = vec![row(words, "set-folders", folders)];
    rows.push(Row { title: words.get("set-data"), note: at, control: place });
    rows.push(Row {
        title: words.get("set-backups"),
        note: words.with("set-backups.note", &[("n", facts.backups.into())]),
        control: backups,
    });
    if facts.flags > 0 {
        let export = Control::Buttons(vec![button("flags-export", Action::ExportFlags)]);
        rows.push(Row {
            title: words.get("set-flags"),
            note: words.with("set-flags.note", &[("n", facts.flags.into())]),
            control: export,
        });
    }
    rows
}
