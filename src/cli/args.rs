//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::base::{Clock, Timestamp};

/// Trains people to tell news reports from false information, and to trust the news that deserves it.
#[derive(Clone, Debug, Parser)]
#[command(
    name = "paper-tiger",
    version,
    about,
    args_conflicts_with_subcommands = true,
    after_help = "Without a command the window opens.\n\
        Exit codes: 0 done, 1 findings, 2 usage, 3 failure. docs/json.md describes what --json prints."
)]
pub struct CommandLine {
    /// What holds for every command.
    #[command(flatten)]
    pub everywhere: Everywhere,
    /// How the window draws.
    #[arg(long, value_enum, default_value_t = Renderer::Auto)]
    pub renderer: Renderer,
    /// Packs to add to the library when the window opens (.tigerpack files or folders), as a double click does
    #[arg(value_name = "PACK", value_parser = pack_path)]
    pub packs: Vec<PathBuf>,
    /// What to do; none opens the window.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// A pack to be opened. A command that was misspelt ends up here too, so what is not there is told apart.
fn pack_path(given: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(given);
    if path.exists() { Ok(path) } else { Err("neither a command (see --help) nor a pack that is there".to_owned()) }
}

/// Arguments of every command and of the window.
#[derive(Clone, Debug, Default, Args)]
pub struct Everywhere {
    /// Folder in which progress lives.
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        help = "Folder in which progress lives [default: PAPER_TIGER_DATA, or the system's place for it]"
    )]
    pub data_dir: Option<PathBuf>,
    /// A further pack, or folder of packs; may be given more than once
    #[arg(long, global = true, value_name = "DIR")]
    pub lessons: Vec<PathBuf>,
    /// Language of the interface and of the lessons, e.g. en or zh-Hans [default: the system's]
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
}

/// How the window draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Renderer {
    /// OpenGL, and wgpu if that fails.
    #[default]
    Auto,
    /// OpenGL alone.
    Glow,
    /// Vulkan, Metal or Direct3D alone.
    Wgpu,
}

/// The sub-commands.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Check packs and say how to mend them
    Check(Check),
    /// Practise here: stories on standard output, answers from standard input
    Practice(Practice),
    /// Show one learner's figures
    Stats(Stats),
    /// List, add, rename, delete or export learners
    Learners(Learners),
    /// List the items of all packs
    List(List),
    /// Describe the format of packs
    Schema,
    /// Show folders, database, fonts, renderer and versions
    Doctor(Doctor),
    /// Make, list or restore backups
    Backup(Backup),
}

/// `check`.
#[derive(Clone, Debug, Args)]
pub struct Check {
    /// Pack folders, .tigerpack files, or folders of packs
    #[arg(required = true, value_name = "DIR|FILE")]
    pub paths: Vec<PathBuf>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
    /// Let warnings count as findings too (exit code 1)
    #[arg(long)]
    pub strict: bool,
}

/// `practice`.
#[derive(Clone, Debug, Args)]
pub struct Practice {
    /// Who practises: a name (added if new) or an id [default: the only learner]
    #[arg(long, value_name = "NAME", conflicts_with = "guest")]
    pub learner: Option<String>,
    /// Practise without a record
    #[arg(long)]
    pub guest: bool,
    /// Only stories of this pack
    #[arg(long, value_name = "ID")]
    pub pack: Option<String>,
    /// How many stories: 10, 12, 16 or 20; fewer (even) when new ones run out
    #[arg(long, default_value_t = crate::session::USUAL_LENGTH, value_name = "N")]
    pub items: usize,
    /// The time to record, e.g. 2026-11-01T08:30:00+08:00 [default: now]
    #[arg(long, value_name = "RFC 3339", value_parser = parse_now)]
    pub now: Option<Clock>,
    /// Go on with the session that was left last
    #[arg(long, conflicts_with = "guest")]
    pub resume: bool,
    /// Chance: the same seed, packs and past give the same session [default: drawn]
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Print one JSON object a line
    #[arg(long)]
    pub json: bool,
}

/// `stats`.
#[derive(Clone, Debug, Args)]
pub struct Stats {
    /// Whose: a name or an id [default: the only learner]
    #[arg(long, value_name = "NAME")]
    pub learner: Option<String>,
    /// The time to reckon from, e.g. 2026-11-01T08:30:00+08:00 [default: now]
    #[arg(long, value_name = "RFC 3339", value_parser = parse_now)]
    pub now: Option<Clock>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

/// `learners`.
#[derive(Clone, Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Learners {
    /// What to do; none lists them
    #[command(subcommand)]
    pub action: Option<LearnersAction>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

/// What `learners` can do.
#[derive(Clone, Debug, Subcommand)]
pub enum LearnersAction {
    /// List them
    List {
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Add one
    Add {
        /// Their name; need not be unique
        name: String,
    },
    /// Give one another name
    Rename {
        /// Name or id
        learner: String,
        /// The new name
        name: String,
    },
    /// Delete one for good, from the record and from every backup
    Delete {
        /// Name or id
        learner: String,
        /// Yes, delete
        #[arg(long)]
        yes: bool,
    },
    /// Write everything on record about one to a file
    Export {
        /// Name or id
        learner: String,
        /// The file to write; it must not exist yet
        file: PathBuf,
    },
}

/// `list`.
#[derive(Clone, Debug, Args)]
pub struct List {
    /// Only this pack
    #[arg(long, value_name = "ID")]
    pub pack: Option<String>,
    /// Print every item with all its fields, one JSON object a line
    #[arg(long)]
    pub json: bool,
}

/// `doctor`.
#[derive(Clone, Debug, Args)]
pub struct Doctor {
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

/// `backup`.
#[derive(Clone, Debug, Args)]
pub struct Backup {
    /// What to do
    #[command(subcommand)]
    pub action: BackupAction,
}

/// What `backup` can do.
#[derive(Clone, Debug, Subcommand)]
pub enum BackupAction {
    /// Make one now
    Make,
    /// List them, newest first
    List {
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Put one in the place of the record, which is itself backed up first
    Restore {
        /// The backup's file, or its name as listed
        file: PathBuf,
        /// Yes, restore
        #[arg(long)]
        yes: bool,
    },
}

fn parse_now(text: &str) -> Result<Clock, String> {
    let (now, offset) = Timestamp::parse_rfc3339(text).map_err(|error| error.to_string())?;
    Ok(Clock { now, offset })
}
