//! What a screen asks for. Screens never do it themselves: `app::apply` does.

use std::path::PathBuf;

use crate::base::{Confidence, ItemRef, Language, LearnerId, LessonId, PackId, SessionId, TechniqueId, Verdict};
use crate::session::{Given, Points, Spot};

/// Where the window is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// Nothing is known yet: the first frame, before the store has answered.
    #[default]
    Opening,
    /// The very first start: name (optional) and a taster.
    FirstRun,
    /// Who is practising?
    Picker,
    /// What is due, and the two skills.
    Today,
    /// All packs.
    Library,
    /// One pack and its lessons.
    Pack(PackId),
    /// The checker's findings on packs.
    Findings,
    /// Every technique: what it is, how to spot it, stories that used it.
    Guide(Option<TechniqueId>),
    /// The packs of the course in their order.
    Course,
    /// How items are made, checked and mended.
    AboutItems,
    /// A lesson's pages.
    Lesson {
        /// Its pack.
        pack: PackId,
        /// The lesson.
        lesson: LessonId,
        /// Which page, from 0.
        page: usize,
    },
    /// A judged story opened again from its session's summary.
    Review(SessionId, ItemRef),
    /// What to practise: length and pack.
    Practice,
    /// Before a check-up, and those that were taken.
    CheckUp,
    /// The item to judge, or its reveal once the answer is on disk.
    Item,
    /// After the last item.
    Summary(SessionId),
    /// Figures, plots and every story judged so far.
    Progress,
    /// Preferences.
    Settings,
    /// Backups and putting one back.
    Backups,
    /// What this program is, licences, what is stored where.
    About,
    /// The store could not be opened: what happened and what can be done.
    Trouble,
}

/// What a screen asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Go somewhere.
    Go(Route),
    /// Back to where one came from.
    Back,
    /// Show or hide the key list.
    Keys,
    /// Add a learner and go on as them.
    AddLearner {
        /// May be empty.
        name: String,
        /// Name of the animal, as in `Avatar`.
        avatar: String,
        /// Start the four-item taster at once.
        taster: bool,
    },
    /// Go on as this learner.
    UseLearner(LearnerId),
    /// Practise without a record.
    Guest {
        /// Start the four-item taster at once.
        taster: bool,
    },
    /// Rename a learner.
    RenameLearner(LearnerId, String),
    /// Give a learner another animal.
    SetAvatar(LearnerId, String),
    /// Delete a learner for good (already confirmed).
    DeleteLearner(LearnerId),
    /// Save a learner's own record to a file that is asked for.
    ExportLearner(LearnerId),
    /// Begin the quiz of a lesson.
    StartLesson(PackId, LessonId),
    /// Begin a practice.
    StartPractice {
        /// 10, 12, 16 or 20.
        items: usize,
        /// From this pack alone.
        pack: Option<PackId>,
    },
    /// Take up the check-up that was put aside, or begin the form that comes next.
    StartCheckUp,
    /// Not now: Today does not offer the check-up again for some weeks.
    CheckUpLater,
    /// Go on with a session where it was left.
    Resume(SessionId),
    /// Put a session aside for good.
    EndSession(SessionId),
    /// Choose a verdict; free to change until locked in.
    Judge(Verdict),
    /// Choose how sure.
    Sure(Confidence),
    /// "I have met this story".
    MetBefore(bool),
    /// Open a place at the desk, or the desk itself with it.
    OpenDesk(Spot),
    /// Back from the desk to judging.
    LeaveDesk,
    /// Pin a finding, or take it out of the notebook.
    Pin(Spot),
    /// Say which way a pinned finding points.
    Point(Spot, Points),
    /// Keep one's own words in the notebook.
    WriteNote(String),
    /// Give something to the exercise on the screen; free to change until locked in.
    Give(Given),
    /// Lock the exercise in.
    LockExercise,
    /// Pass the exercise over.
    PassExercise,
    /// Lock the answer in.
    LockIn,
    /// Try again to save what could not be saved.
    RetrySave,
    /// Pass this item over.
    Skip,
    /// The next item, or the summary.
    Next,
    /// Leave the run; it is kept for later.
    Leave,
    /// Keep a note for the author of an item.
    Flag(ItemRef, String),
    /// Show an item of this session again with its reveal.
    Review(SessionId, ItemRef),
    /// Ask for a pack file, then open it.
    OpenPackDialog,
    /// Ask for a folder of packs, then add it.
    AddFolderDialog,
    /// Open this pack file or pack folder.
    OpenPath(PathBuf),
    /// Take this folder of packs into the library.
    AddFolder(PathBuf),
    /// Take a folder out of the library (nothing is deleted).
    RemoveFolder(PathBuf),
    /// Read all packs anew.
    ReloadLibrary,
    /// Change a preference.
    Set(Setting),
    /// Make a backup now.
    BackupNow,
    /// Put this backup in the place of the record (already confirmed).
    Restore(PathBuf),
    /// Open the data folder in the system's file manager.
    OpenDataFolder,
    /// Open an address in the browser; it has been shown before.
    OpenLink(String),
    /// Copy text.
    Copy(String),
    /// Copy a table and say so.
    CopyTable {
        /// Title of its card.
        card: String,
        /// Tab-separated text.
        text: String,
    },
    /// Save figures or plots to a file that is asked for.
    ExportProgress {
        /// Which kind of file.
        kind: ExportKind,
        /// Its name as it is proposed.
        name: String,
        /// What is written: what the screen showed when it was asked for.
        text: String,
    },
    /// Look back on stories judged before.
    LookBack {
        /// Words of their titles or packs; empty for all.
        search: String,
        /// Which page, from 0.
        page: u32,
    },
    /// Take a notice away.
    Dismiss(u64),
    /// Save the notes for authors to a file that is asked for.
    ExportFlags,
    /// Try again to open the record.
    RetryOpen,
    /// Open the record beside the window that holds it, for looking only.
    OpenReadOnly,
    /// Begin an empty record; the damaged one stays where it is kept aside.
    StartAfresh,
    /// Close the window.
    Quit,
}

/// A kind of file that progress is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportKind {
    /// The numbers.
    Csv,
    /// The plots.
    Svg,
}

impl ExportKind {
    /// Ending of its name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Svg => "svg",
        }
    }
}

/// One preference changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// Language of the interface; `None` follows the system.
    Language(Option<Language>),
    /// Language of the packs; `None` follows the interface.
    PackLanguage(Option<Language>),
    /// Colours.
    Theme(ThemeChoice),
    /// Colours and marks of the two verdicts.
    Palette(Palette),
    /// Text size in percent: 100, 125, 150, 175, 200.
    TextSize(u16),
    /// Less motion; `None` follows the system.
    LessMotion(Option<bool>),
    /// When key hints are drawn.
    KeyHints(KeyHints),
    /// Items a day; 0 sets none.
    DailyGoal(u16),
    /// Items in a practice.
    SessionLength(u16),
    /// Whether the two answer keys work.
    AnswerKeysOn(bool),
    /// The keys of the two answers, by egui's names of keys: news, false.
    AnswerKeys(String, String),
    /// Skip the picker when there is one learner.
    SkipPicker(bool),
    /// Ask more about some stories than what they are.
    Exercises(bool),
}

/// Colours of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    /// As the system says; light where it does not.
    #[default]
    System,
    /// Newsprint.
    Light,
    /// Night desk.
    Dark,
    /// Black on white, strong borders.
    HighContrast,
}

/// Colours and marks of the two verdicts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Palette {
    /// News blue, false red.
    #[default]
    BlueRed,
    /// News blue, false amber.
    BlueAmber,
    /// Both in ink: solid outline, hatched outline.
    Ink,
}

/// When key hints are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyHints {
    /// Always.
    #[default]
    Always,
    /// While Alt is held.
    OnAlt,
    /// Never.
    Never,
}
