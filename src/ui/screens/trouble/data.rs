//! Words for when the store could not be opened: what happened, what was not harmed, what to do.

use std::path::PathBuf;

use serde::Serialize;

use crate::base::{Clock, Timestamp};
use crate::ui::action::Action;
use crate::ui::screens::backups::moment;
use crate::words::Words;

/// Why the store could not be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TroubleKind {
    /// Another window holds the data folder.
    Busy,
    /// A newer version of the program wrote it.
    Newer {
        /// The version that the file needs, if it says so.
        needs: Option<String>,
    },
    /// The file is damaged and was kept aside.
    Corrupt {
        /// Where it is kept.
        kept: PathBuf,
        /// The newest backup that was found whole, and when it was made.
        backup: Option<(PathBuf, Timestamp)>,
    },
    /// The folder cannot be written.
    ReadOnly,
    /// The disk is full.
    Full,
    /// Anything else, in the words of the system.
    Other,
}

/// What the page is built from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TroubleFacts {
    /// Why.
    pub kind: TroubleKind,
    /// The data folder.
    pub folder: PathBuf,
    /// The error as the program has it, for *Copy details*.
    pub details: String,
    /// Now.
    pub clock: Clock,
}

/// A way on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Way {
    /// Words.
    pub label: String,
    /// What it asks for.
    #[serde(skip)]
    pub action: Action,
}

/// Every word of the page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TroubleData {
    /// Name of the program.
    pub app: String,
    /// What happened.
    pub title: String,
    /// A little more about it.
    pub happened: String,
    /// What was not harmed.
    pub unharmed: String,
    /// What to do.
    pub to_do: String,
    /// Ways on, the first is the primary one.
    pub ways: Vec<Way>,
    /// Copies the details.
    pub copy: Way,
    /// Where the data folder is.
    pub folder: String,
}

impl TroubleData {
    /// Builds the page.
    #[must_use]
    pub fn build(words: &Words, facts: &TroubleFacts) -> Self {
        let key = match &facts.kind {
            TroubleKind::Busy => "trouble-busy",
            TroubleKind::Newer { .. } => "trouble-newer",
            TroubleKind::Corrupt { backup: Some(_), .. } => "trouble-corrupt",
            TroubleKind::Corrupt { backup: None, .. } => "trouble-corrupt-bare",
            TroubleKind::ReadOnly => "trouble-read-only",
            TroubleKind::Full => "trouble-full",
            TroubleKind::Other => "trouble-other",
        };
        let args = [
            ("folder", facts.folder.display().to_string().into()),
            ("kept", kept(&facts.kind).into()),
            ("when", when(words, facts).into()),
        ];
        let say = |part: &str| words.with(&format!("{key}.{part}"), &args);
        Self {
            app: words.get("app-name"),
            title: words.with(key, &args),
            happened: say("happened"),
            unharmed: say("unharmed"),
            to_do: say("do"),
            ways: ways(words, facts),
            copy: Way {
                label: words.get("trouble-copy"),
                action: Action::Copy(format!("{}\n{}", facts.folder.display(), facts.details)),
            },
            folder: words.with("trouble-folder", &args),
        }
    }
}

fn kept(kind: &TroubleKind) -> String {
    match kind {
        TroubleKind::Corrupt { kept, .. } => kept.display().to_string(),
        _ => String::new(),
    }
}

fn when(words: &Words, facts: &TroubleFacts) -> String {
    match &facts.kind {
        TroubleKind::Corrupt { backup: Some((_, at)), .. } => moment(words, *at, facts.clock),
        TroubleKind::Newer { needs: Some(version) } => version.clone(),
        _ => String::new(),
    }
}

fn ways(words: &Words, facts: &TroubleFacts) -> Vec<Way> {
    let way = |key: &str, action: Action| Way { label: words.get(key), action };
    let retry = || way("action-retry", Action::RetryOpen);
    let read_only = || way("trouble-way-read-only", Action::OpenReadOnly);
    let folder = || way("trouble-way-folder", Action::OpenDataFolder);
    let quit = || way("trouble-way-quit", Action::Quit);
    match &facts.kind {
        TroubleKind::Busy => vec![read_only(), retry(), quit()],
        TroubleKind::Newer { .. } => vec![quit(), read_only_guest(words)],
        TroubleKind::Corrupt { backup: Some((path, _)), .. } => {
            vec![
                way("trouble-way-restore", Action::Restore(path.clone())),
                way("trouble-way-afresh", Action::StartAfresh),
                quit(),
            ]
        }
        TroubleKind::Corrupt { backup: None, .. } => {
            vec![way("trouble-way-afresh", Action::StartAfresh), folder(), quit()]
        }
        TroubleKind::ReadOnly | TroubleKind::Full | TroubleKind::Other => {
            vec![retry(), folder(), read_only_guest(words), quit()]
        }
    }
}

fn read_only_guest(words: &Words) -> Way {
    Way { label: words.get("picker-guest"), action: Action::Guest { taster: false } }
}
