//! Words of the picker: who is practising?

use serde::Serialize;

use crate::base::{Day, LearnerId};
use crate::ui::screens::first_run::{Animal, LanguageChoice, animals, languages};
use crate::words::Words;

/// From how many learners on a search field stands above the tiles.
pub const SEARCH_FROM: usize = 9;

/// What is known of a learner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LearnerFacts {
    /// Who.
    pub id: LearnerId,
    /// May be empty.
    pub name: String,
    /// Name of the picture.
    pub avatar: String,
    /// The last day on which they answered.
    pub last: Option<Day>,
    /// Days in a row with an answer, up to today or yesterday.
    pub streak: u32,
    /// Answers on record.
    pub answers: u64,
    /// Sessions on record.
    pub sessions: u64,
}

/// One learner's tile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tile {
    /// Who.
    pub id: LearnerId,
    /// Shown name.
    pub name: String,
    /// The name as it is kept (may be empty), for renaming.
    pub own_name: String,
    /// Name of the picture.
    pub avatar: String,
    /// When last seen.
    pub last: String,
    /// Days in a row, if two or more.
    pub streak: Option<String>,
    /// The streak for a screen reader.
    pub streak_name: Option<String>,
    /// Name of the button that opens the tile's menu.
    pub more: String,
    /// Title of the question before deleting.
    pub delete_title: String,
    /// What goes.
    pub delete_body: String,
    /// Title of the dialog for another name.
    pub rename_title: String,
}

/// Every word of the picker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PickerData {
    /// Name of the program.
    pub app: String,
    /// Its other name, beneath.
    pub app_beneath: String,
    /// Today's date.
    pub dateline: String,
    /// Title.
    pub title: String,
    /// The languages, in the corner.
    pub languages: Vec<LanguageChoice>,
    /// Name of the language choice.
    pub language: String,
    /// Hint of the search field, where there is one.
    pub search: Option<String>,
    /// What is said when no name fits the search.
    pub nobody: String,
    /// The learners.
    pub tiles: Vec<Tile>,
    /// Tile that adds a learner.
    pub add: String,
    /// Tile for a guest.
    pub guest: String,
    /// What a guest gives up.
    pub guest_note: String,
    /// Where progress is kept.
    pub kept: String,
    /// Beside the arrow keys.
    pub hint_choose: String,
    /// Beside Enter.
    pub hint_open: String,
    /// Words of menus and dialogs.
    pub dialog: DialogWords,
}

/// Words of the menu and the dialogs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DialogWords {
    /// Menu: another name.
    pub rename: String,
    /// Menu: another animal.
    pub animal: String,
    /// Menu: save the own record to a file.
    pub export: String,
    /// Menu: delete.
    pub delete: String,
    /// Title of the dialog for somebody new.
    pub new_title: String,
    /// Label of the name.
    pub name: String,
    /// That it may stay empty.
    pub name_hint: String,
    /// The animals.
    pub animals: Vec<Animal>,
    /// Button: add and go on as them.
    pub add: String,
    /// Button: keep the change.
    pub save: String,
    /// Button: leave all as it is.
    pub cancel: String,
    /// Button: delete, confirmed.
    pub delete_sure: String,
    /// Button: do not delete.
    pub keep: String,
    /// First offer the export.
    pub delete_export: String,
}

impl PickerData {
    /// Builds the picker for `learners` (in the order to show) on the day `today`.
    #[must_use]
    pub fn build(words: &Words, learners: &[LearnerFacts], today: Day) -> Self {
        Self {
            app: words.get("app-name"),
            app_beneath: words.get("app-name-beneath"),
            dateline: words.date_weekday(today),
            title: words.get("picker-title"),
            languages: languages(words),
            language: words.get("first-language"),
            search: (learners.len() >= SEARCH_FROM).then(|| words.get("picker-search")),
            nobody: words.get("picker-nobody"),
            tiles: learners.iter().map(|learner| tile(words, learner, today)).collect(),
            add: words.get("picker-add"),
            guest: words.get("picker-guest"),
            guest_note: words.get("picker-guest-note"),
            kept: words.get("picker-kept"),
            hint_choose: words.get("picker-hint-choose"),
            hint_open: words.get("picker-hint-open"),
            dialog: dialog(words),
        }
    }
}

fn tile(words: &Words, learner: &LearnerFacts, today: Day) -> Tile {
    let name = shown_name(words, &learner.name);
    let who = [("name", name.clone().into())];
    let streak = |key: &str| (learner.streak >= 2).then(|| words.with(key, &[("n", learner.streak.into())]));
    Tile {
        id: learner.id,
        own_name: learner.name.clone(),
        avatar: learner.avatar.clone(),
        last: learner.last.map_or_else(|| words.get("last-never"), |day| seen(words, day, today)),
        streak: streak("picker-streak"),
        streak_name: streak("picker-streak-name"),
        more: words.with("picker-more", &who),
        delete_title: words.with("picker-delete-title", &who),
        delete_body: words.with(
            "picker-delete-body",
            &[
                ("answers", learner.answers.into()),
                ("count", words.number(learner.answers).into()),
                ("sessions", learner.sessions.into()),
            ],
        ),
        rename_title: words.with("picker-rename-title", &who),
        name,
    }
}

fn dialog(words: &Words) -> DialogWords {
    DialogWords {
        rename: words.get("picker-rename"),
        animal: words.get("picker-animal"),
        export: words.get("picker-export"),
        delete: words.get("picker-delete"),
        new_title: words.get("picker-new-title"),
        name: words.get("first-name"),
        name_hint: words.get("first-name-hint"),
        animals: animals(words),
        add: words.get("picker-new-add"),
        save: words.get("action-save"),
        cancel: words.get("action-cancel"),
        delete_sure: words.get("picker-delete-sure"),
        keep: words.get("picker-delete-keep"),
        delete_export: words.get("picker-export-first"),
    }
}

/// A learner's name, or what stands for it where none was given.
#[must_use]
pub fn shown_name(words: &Words, name: &str) -> String {
    if name.trim().is_empty() { words.get("somebody") } else { name.to_owned() }
}

/// A past day as people say it: today, yesterday, the weekday within a week, else the date.
#[must_use]
pub fn seen(words: &Words, day: Day, today: Day) -> String {
    match today.0 - day.0 {
        i32::MIN..=0 => words.get("last-today"),
        1 => words.get("last-yesterday"),
        2..=6 => words.get(&format!("weekday-{}", day.weekday())),
        _ if day.ymd().0 == today.ymd().0 => {
            let (_, month, date) = day.ymd();
            words.with(
                "date-short",
                &[("month", words.get(&format!("month-{month}")).into()), ("day", date.to_string().into())],
            )
        }
        _ => words.date(day),
    }
}
