//! Words and numbers of the library.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use serde::Serialize;

use crate::base::{Language, PackId, Pool};
use crate::pack::catalog::Catalog;
use crate::pack::model::{Level, Pack};
use crate::words::Words;

/// How far a learner has come in a pack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PackProgress {
    /// Stories met.
    pub met: usize,
    /// Lessons completed.
    pub lessons: usize,
}

/// What the library is built from.
#[derive(Clone, Debug)]
pub struct LibraryFacts<'a> {
    /// All checked packs.
    pub catalog: &'a Catalog,
    /// The language of packs that the learner reads.
    pub language: &'a Language,
    /// Progress by pack.
    pub progress: &'a HashMap<PackId, PackProgress>,
    /// Packs with findings.
    pub found: usize,
    /// Packs of these that could not be used at all.
    pub failed: usize,
    /// Files read, of how many, while packs are being read.
    pub loading: Option<(usize, usize)>,
}

/// How far, in one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// No story met.
    #[default]
    New,
    /// Some.
    Begun,
    /// Every lesson completed.
    Finished,
}

/// One pack's card.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Card {
    /// The pack.
    pub id: PackId,
    /// Title.
    pub title: String,
    /// Short names of its languages.
    pub tongues: Vec<String>,
    /// The languages themselves, for the filter.
    pub languages: Vec<Language>,
    /// Who stands behind it.
    pub publisher: String,
    /// Level and licence.
    pub meta: String,
    /// Level, for the filter.
    pub level: Level,
    /// How far.
    pub progress: Progress,
    /// Part met, 0–1.
    pub part: f32,
    /// `30 of 48 stories`.
    pub count: String,
    /// Name of the cover, if it has one.
    pub cover: Option<String>,
    /// The card in one sentence, for a screen reader.
    pub name: String,
    /// What a search looks through, in lower case.
    #[serde(skip)]
    pub sought: String,
}

/// Every word of the library.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LibraryData {
    /// How many packs and stories.
    pub caps: String,
    /// Title.
    pub title: String,
    /// Hint of the search field.
    pub search: String,
    /// The primary button.
    pub add: String,
    /// Filters by progress: all, in progress, finished.
    pub filters: [String; 3],
    /// Name of the group of filters.
    pub filters_name: String,
    /// Any language, then each.
    pub languages: Vec<(Option<Language>, String)>,
    /// Any level, then each.
    pub levels: Vec<(Option<Level>, String)>,
    /// Said while packs are read.
    pub loading: Option<(String, f32)>,
    /// Way to the findings.
    pub findings: Option<String>,
    /// Ways to the course map, the technique guide, and how items are made.
    pub ways: [String; 3],
    /// The packs.
    pub cards: Vec<Card>,
    /// Chip on a finished pack.
    pub finished: String,
    /// Said when the library is empty: fact, what to do.
    pub empty: (String, String),
    /// Said when the filters leave nothing, with the button that drops them.
    pub nothing: (String, String),
    /// Words of the dialog that adds packs.
    pub dialog: AddWords,
}

/// Words of the dialog that adds packs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AddWords {
    /// Title.
    pub title: String,
    /// What a pack can and cannot do.
    pub line: String,
    /// Choose a file.
    pub file: String,
    /// Choose a folder.
    pub folder: String,
    /// Label of the field for a path.
    pub path: String,
    /// Its hint.
    pub path_hint: String,
    /// Button beside it.
    pub open: String,
    /// Read all packs anew.
    pub reload: String,
    /// Close.
    pub close: String,
}

impl LibraryData {
    /// Builds the library, of training packs alone: a check-up is taken whole and never browsed.
    #[must_use]
    pub fn build(words: &Words, facts: &LibraryFacts<'_>) -> Self {
        let packs = facts.catalog.packs().iter();
        let mut packs: Vec<&Arc<Pack>> = packs.filter(|pack| *pack.pool() == Pool::Training).collect();
        packs.sort_by_key(|pack| pack.place().unwrap_or(u32::MAX));
        let stories: usize = packs.iter().map(|pack| pack.items().count()).sum();
        let mut tongues = BTreeSet::new();
        for pack in &packs {
            tongues.extend(pack.languages().iter().cloned());
        }
        let card = |pack: &&Arc<Pack>| {
            card(words, pack, facts.language, facts.progress.get(pack.id()).copied().unwrap_or_default())
        };
        Self {
            caps: words.with(
                "library-caps",
                &[("packs", packs.len().into()), ("stories", words.number(stories as u64).into())],
            ),
            title: words.get("rail-library"),
            search: words.get("library-search"),
            add: words.get("library-add"),
            filters: ["library-all", "library-begun", "library-finished"].map(|key| words.get(key)),
            filters_name: words.get("library-filters"),
            languages: std::iter::once((None, words.get("library-any-language")))
                .chain(tongues.into_iter().map(|tag| (Some(tag.clone()), language_name(words, &tag))))
                .collect(),
            levels: std::iter::once((None, words.get("library-any-level")))
                .chain(LEVELS.map(|level| (Some(level), words.get(level_key(level)))))
                .collect(),
            loading: facts.loading.map(|at| loading(words, at)),
            findings: (facts.found > 0).then(|| {
                let key = if facts.failed > 0 { "library-findings.failed" } else { "library-findings" };
                words.with(key, &[("n", facts.found.into()), ("failed", facts.failed.into())])
            }),
            ways: ["course-open-map", "guide-open", "about-items-open"].map(|key| words.get(key)),
            cards: packs.iter().map(card).collect(),
            finished: words.get("library-finished"),
            empty: (words.get("library-empty"), words.get("library-empty-do")),
            nothing: (words.get("library-nothing"), words.get("library-nothing-do")),
            dialog: AddWords::build(words),
        }
    }
}

impl AddWords {
    fn build(words: &Words) -> Self {
        Self {
            title: words.get("add-title"),
            line: words.get("add-line"),
            file: words.get("add-file"),
            folder: words.get("add-folder"),
            path: words.get("add-path"),
            path_hint: words.get("add-path-hint"),
            open: words.get("action-open"),
            reload: words.get("add-reload"),
            close: words.get("action-close"),
        }
    }
}

const LEVELS: [Level; 3] = [Level::Beginner, Level::Intermediate, Level::Advanced];

/// Key of a level's name.
#[must_use]
pub fn level_key(level: Level) -> &'static str {
    match level {
        Level::Beginner => "level-beginner",
        Level::Intermediate => "level-intermediate",
        Level::Advanced => "level-advanced",
    }
}

/// A language's own name; the tag where the interface has no name for it.
#[must_use]
pub fn language_name(words: &Words, language: &Language) -> String {
    let key = format!("language-{language}");
    if words.has(&key) { words.get(&key) } else { language.to_string() }
}

/// A language in two letters or signs: `EN`, `中文`.
#[must_use]
pub fn tongue(language: &Language) -> String {
    match language.as_str() {
        "zh-Hans" | "zh" => "中文".to_owned(),
        tag => tag.split('-').next().unwrap_or(tag).to_uppercase(),
    }
}

/// An SPDX licence as people write it: `CC BY-SA 4.0`.
#[must_use]
pub fn licence(spdx: &str) -> String {
    let Some(rest) = spdx.strip_prefix("CC-") else {
        return spdx.replace("CC0-1.0", "CC0");
    };
    match rest.rsplit_once('-') {
        Some((terms, version)) => format!("CC {terms} {version}"),
        None => spdx.to_owned(),
    }
}

/// Name of a pack's cover for the store of pictures.
#[must_use]
pub fn cover_name(pack: &Pack) -> Option<String> {
    pack.cover().map(|path| format!("{}/{path}", pack.id()))
}

#[allow(clippy::cast_precision_loss)] // a share of at most 100 000
fn card(words: &Words, pack: &Pack, language: &Language, at: PackProgress) -> Card {
    let title = pack.title(language).to_owned();
    let stories = pack.items().count();
    let done = !pack.lessons().is_empty() && at.lessons >= pack.lessons().len();
    let progress = match (done, at.met) {
        (true, _) => Progress::Finished,
        (_, 0) => Progress::New,
        _ => Progress::Begun,
    };
    let count = match progress {
        Progress::Begun => words.with("library-met", &[("met", at.met.into()), ("n", stories.into())]),
        _ => words.with("stories", &[("n", stories.into())]),
    };
    let meta = [words.get(level_key(pack.level())), licence(pack.licence())].join(&words.get("list-dot"));
    let tongues: Vec<String> = pack.languages().iter().map(tongue).collect();
    let publisher = pack.publisher();
    let mut sought = format!("{title} {} {publisher}", pack.summary(language));
    for lesson in pack.lessons() {
        sought.push(' ');
        sought.push_str(&lesson.words_or_any(language).title);
    }
    Card {
        id: pack.id().clone(),
        name: words.with(
            "library-card-name",
            &[
                ("title", title.clone().into()),
                ("publisher", publisher.clone().into()),
                ("meta", meta.clone().into()),
                ("count", count.clone().into()),
            ],
        ),
        title,
        tongues,
        languages: pack.languages().to_vec(),
        publisher,
        meta,
        level: pack.level(),
        progress,
        part: at.met as f32 / stories.max(1) as f32,
        count,
        cover: cover_name(pack),
        sought: sought.to_lowercase(),
    }
}

#[allow(clippy::cast_precision_loss)] // files are few
fn loading(words: &Words, (done, of): (usize, usize)) -> (String, f32) {
    let line = words.with("library-loading", &[("done", done.into()), ("of", of.into())]);
    (line, done as f32 / of.max(1) as f32)
}
