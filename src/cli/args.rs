//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use super::analyse::{Role, Scale};
use crate::base::{Clock, Timestamp};

/// Trains people to tell news reports from false information, and to trust the news that deserves it.
#[derive(Clone, Debug, Parser)]
#[command(
    name = "paper-tiger",
    version,
    about,
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
    if path.exists() {
        return Ok(path);
    }
    let commands = CommandLine::command();
    let near = commands.get_subcommands().map(|command| (strsim::jaro_winkler(given, command.get_name()), command));
    let nearest = near.filter(|(likeness, _)| *likeness > 0.8).max_by(|a, b| a.0.total_cmp(&b.0));
    let hint = nearest.map(|(_, command)| format!("; did you mean {}?", command.get_name())).unwrap_or_default();
    Err(format!("neither a command (see --help) nor a pack that is there{hint}"))
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
    /// Analyse a table of answers that were collected elsewhere
    Analyse(Analyse),
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
    /// Ask more about some stories than what they are: reasons, words, manipulations, pairs, sharing, replies
    #[arg(long, conflicts_with = "check_up")]
    pub exercises: bool,
    /// Take the check-up: the one put aside, or the form that comes next; nothing is revealed before its end
    #[arg(long, conflicts_with_all = ["items", "pack", "resume"])]
    pub check_up: bool,
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

/// `analyse`.
#[derive(Clone, Debug, Args)]
#[command(
    after_help = "A row is one answer. Columns: participant, item, truth, answer; if there are any, confidence, \
    phase and group. Common headers are recognised in English and Chinese. Exit codes: 0 every row was used, \
    1 some rows were left out (they are listed), 2 usage, 3 failure."
)]
pub struct Analyse {
    /// The table: CSV with commas, semicolons or tabs, in UTF-8, UTF-16 or GB18030
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Which header is which column, e.g. participant=VP or truth="Right answer"; may be given more than once
    #[arg(long, value_name = "ROLE=HEADER", value_parser = parse_column)]
    pub column: Vec<(Role, String)>,
    /// Words for a true item, in the truth and answer columns, parted by commas, e.g. 1,real
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub true_words: Vec<String>,
    /// Words for a false item, in the truth and answer columns, e.g. 0,fake
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub false_words: Vec<String>,
    /// Words for "true" in the answer column, where they differ from the truth column's
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub answer_true_words: Vec<String>,
    /// Words for "false" in the answer column, where they differ from the truth column's
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub answer_false_words: Vec<String>,
    /// Words whose rows are to be left out, e.g. unsure,n/a
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub skip_words: Vec<String>,
    /// Ask on standard input what other words mean, also where that is no terminal
    #[arg(long)]
    pub ask: bool,
    /// The numbers that stand for 50 % (a guess) and 100 % (certain), e.g. 0.5-1 or 1-7
    #[arg(long, value_name = "LEAST-MOST", default_value_t)]
    pub confidence_scale: Scale,
    /// What parts the columns: comma, semicolon, tab, or another sign [default: what the header line has most of]
    #[arg(long, value_name = "SIGN", value_parser = parse_delimiter)]
    pub delimiter: Option<u8>,
    /// Encoding of the text, e.g. gb18030 or windows-1252 [default: UTF-8 if it is sound UTF-8, else GB18030]
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Print one JSON object
    #[arg(long, conflicts_with = "csv")]
    pub json: bool,
    /// Print one CSV table
    #[arg(long)]
    pub csv: bool,
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

fn parse_column(text: &str) -> Result<(Role, String), String> {
    let roles = Role::ALL.map(Role::as_str).join(", ");
    let wrong = || format!("say ROLE=HEADER, where ROLE is one of {roles}");
    let (role, header) = text.split_once('=').ok_or_else(wrong)?;
    let role = Role::ALL.into_iter().find(|known| known.as_str() == role.trim()).ok_or_else(wrong)?;
    Ok((role, header.to_owned()))
}

fn parse_delimiter(text: &str) -> Result<u8, String> {
    match text {
        "comma" => Ok(b','),
        "semicolon" => Ok(b';'),
        "tab" | "\\t" => Ok(b'\t'),
        _ => match text.as_bytes() {
            [sign] if sign.is_ascii_punctuation() || *sign == b'\t' => Ok(*sign),
            _ => Err("say comma, semicolon, tab, or one sign such as |".to_owned()),
        },
    }
}
