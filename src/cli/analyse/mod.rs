//! `analyse`: the figures of answers that were collected elsewhere, from a table of them.
//!
//! The file is read once, row by row; kept are counts by participant, item, group and phase, and twelve bytes a row
//! for the analysis of items. So memory grows with the names in the table, not with its text.

pub mod block;
pub mod collect;
mod columns;
mod meanings;
pub mod report;
mod scale;
mod source;
mod table;
mod tell;

use std::cell::Cell;
use std::rc::Rc;

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::Encoding;

pub use columns::Role;
pub use scale::Scale;

use super::args::Analyse;
use super::{Exit, Terminal, Trouble};
use crate::base::{Key, Verdict};
use crate::words::Words;
use collect::{Collected, Row};
use columns::Columns;
use meanings::{Meaning, Meanings};
use report::{Reading, Report};

/// Rows from one progress line to the next.
const PROGRESS_EVERY: u64 = 20_000;

/// Why a table cannot be read as it was asked for.
#[derive(Debug)]
pub(super) enum Problem {
    /// A header named by option is not there.
    NoSuchColumn { name: String, headers: Vec<String> },
    /// Columns that are needed were not recognised.
    NoColumn { missing: Vec<&'static str>, headers: Vec<String> },
    /// Two headers may mean the same.
    TwoColumns { role: &'static str, found: Vec<String> },
    /// One word was named as true and as false.
    WordForBoth { word: String },
    /// Nobody said what the words of a column mean.
    UnknownWords { role: &'static str, words: Vec<String> },
    /// No such encoding.
    NoEncoding { name: String },
}

impl Problem {
    /// What is wrong and what to say instead.
    fn tell(self, words: &Words) -> Trouble {
        let list = |names: &[String]| names.join(", ");
        Trouble::Usage(match self {
            Self::NoSuchColumn { name, headers } => {
                words.with("analyse-no-such-column", &[("name", name.into()), ("headers", list(&headers).into())])
            }
            Self::NoColumn { missing, headers } => {
                let args = [("missing", missing.join(", ").into()), ("headers", list(&headers).into())];
                words.with("analyse-no-column", &args)
            }
            Self::TwoColumns { role, found } => {
                words.with("analyse-two-columns", &[("role", role.into()), ("found", list(&found).into())])
            }
            Self::WordForBoth { word } => words.with("analyse-word-for-both", &[("word", word.into())]),
            Self::UnknownWords { role, words: unknown } => {
                words.with("analyse-unknown-words", &[("role", role.into()), ("words", list(&unknown).into())])
            }
            Self::NoEncoding { name } => words.with("analyse-no-encoding", &[("name", name.into())]),
        })
    }
}

/// Reads a table of answers and tells what it comes to: exit code 1 where rows could not be used.
///
/// # Errors
/// No such file, a column or a word that nobody has explained; the file cannot be read; standard output is closed.
pub(super) fn analyse(args: &Analyse, words: &Words, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    let report = read(args, words, terminal)?;
    if args.json {
        terminal.json(&report)?;
    } else if args.csv {
        table::write(&report, terminal.output())?;
    } else {
        tell::tell(&report, words, terminal)?;
    }
    if report.rows.skipped > 0 && args.csv {
        let counts = [("read", report.rows.read), ("used", report.rows.used), ("skipped", report.rows.skipped)];
        terminal.aside(&words.with("analyse-rows", &counts.map(|(name, n)| (name, n.into()))));
    }
    Ok(if report.rows.skipped > 0 { Exit::Findings } else { Exit::Done })
}

fn read(args: &Analyse, words: &Words, terminal: &mut Terminal<'_>) -> Result<Report, Trouble> {
    let encoding = args
        .encoding
        .as_deref()
        .map(|name| Encoding::for_label(name.as_bytes()).ok_or_else(|| Problem::NoEncoding { name: name.to_owned() }));
    let encoding = encoding.transpose().map_err(|problem| problem.tell(words))?;
    let mut source = source::open(&args.file, encoding).map_err(|error| unreadable(args, words, &error))?;
    let delimiter = match args.delimiter {
        Some(delimiter) => delimiter,
        None => source::delimiter(&mut *source.text).map_err(|error| unreadable(args, words, &error))?,
    };
    let mut table = ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(source.text);
    let headers = table.headers().map_err(|error| unreadable(args, words, &error))?.clone();
    let columns = Columns::find(&headers, &args.column).map_err(|problem| problem.tell(words))?;
    let (truth, answer) = Meanings::of(args).map_err(|problem| problem.tell(words))?;
    let mut rows = Rows {
        fields: headers.len(),
        asks: args.ask || terminal.is_interactive(),
        scale: args.confidence_scale,
        columns,
        truth,
        answer,
        words,
        collected: Collected::default(),
    };
    let mut progress = Progress { size: source.size, done: source.done, rows: 0 };
    let mut record = StringRecord::new();
    while table.read_record(&mut record).map_err(|error| unreadable(args, words, &error))? {
        rows.take(&record, terminal)?;
        progress.step(words, terminal);
    }
    terminal.progress("");
    rows.check_words().map_err(|problem| problem.tell(words))?;
    let reading = rows.reading(source.encoding, delimiter);
    Ok(Report::of(reading, rows.collected))
}

fn unreadable(args: &Analyse, words: &Words, error: &dyn std::fmt::Display) -> Trouble {
    let told = [("file", args.file.display().to_string().into()), ("why", error.to_string().into())];
    let message = words.with("analyse-unreadable", &told);
    if args.file.is_file() { Trouble::Failure(message) } else { Trouble::Usage(message) }
}

/// How far the file has been read.
struct Progress {
    size: u64,
    done: Rc<Cell<u64>>,
    rows: u64,
}

impl Progress {
    fn step(&mut self, words: &Words, terminal: &mut Terminal<'_>) {
        self.rows += 1;
        if self.rows.is_multiple_of(PROGRESS_EVERY) && terminal.shows_progress() {
            let percent = self.done.get() * 100 / self.size.max(1);
            let args = [("percent", percent.min(100).into()), ("rows", words.number(self.rows).into())];
            terminal.progress(&words.with("analyse-progress", &args));
        }
    }
}

/// The rows as they are taken in.
struct Rows<'w> {
    fields: usize,
    asks: bool,
    scale: Scale,
    columns: Columns,
    truth: Meanings,
    answer: Meanings,
    words: &'w Words,
    collected: Collected,
}

/// Why a row cannot be used, and what stood there.
type Unusable<'r> = (&'static str, Option<&'r str>);

impl Rows<'_> {
    fn take(&mut self, record: &StringRecord, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        match self.row(record, terminal)? {
            Ok(row) => self.collected.add(row),
            Err((reason, value)) => {
                self.collected.skip(record.position().map_or(0, csv::Position::line), reason, value);
            }
        }
        Ok(())
    }

    fn row<'r>(
        &mut self,
        record: &'r StringRecord,
        terminal: &mut Terminal<'_>,
    ) -> Result<Result<Row<'r>, Unusable<'r>>, Trouble> {
        if record.len() != self.fields {
            return Ok(Err(("field-count", record.get(0))));
        }
        let [participant, item, truth, answer] = {
            let field = |role| self.columns.get(record, role).unwrap_or_default();
            [Role::Participant, Role::Item, Role::Truth, Role::Answer].map(field)
        };
        for (value, reason) in
            [(participant, "no-participant"), (item, "no-item"), (truth, "no-truth"), (answer, "no-answer")]
        {
            if value.is_empty() {
                return Ok(Err((reason, None)));
            }
            if value.contains('\u{fffd}') {
                return Ok(Err(("undecodable", Some(value))));
            }
        }
        let key = match self.meaning(Role::Truth, truth, terminal)? {
            Ok(Verdict::News) => Key::News,
            Ok(Verdict::False) => Key::False,
            Err(reason) => return Ok(Err((reason, Some(truth)))),
        };
        let verdict = match self.meaning(Role::Answer, answer, terminal)? {
            Ok(verdict) => verdict,
            Err(reason) => return Ok(Err((reason, Some(answer)))),
        };
        let said = self.columns.get(record, Role::Confidence).filter(|said| !said.is_empty());
        let confidence = said.map(|said| self.scale.read(said));
        if confidence == Some(None) {
            return Ok(Err(("bad-confidence", said)));
        }
        let named = |role| self.columns.get(record, role).filter(|name| !name.is_empty());
        let (phase, group) = (named(Role::Phase), named(Role::Group));
        Ok(Ok(Row { participant, item, key, verdict, confidence: confidence.flatten(), phase, group }))
    }

    /// What a word means, or why its row cannot be used; asks where somebody is there to be asked.
    fn meaning(
        &mut self,
        role: Role,
        word: &str,
        terminal: &mut Terminal<'_>,
    ) -> Result<Result<Verdict, &'static str>, Trouble> {
        let truth = role == Role::Truth;
        let meanings = if truth { &mut self.truth } else { &mut self.answer };
        let mut meaning = meanings.look_up(word);
        if meaning == Meaning::Unknown && self.asks {
            let said = ask(role, word, self.words, terminal)?;
            meanings.learn(word, said);
            meaning = meanings.look_up(word);
        }
        Ok(match meaning {
            Meaning::Is(verdict) => Ok(verdict),
            Meaning::LeftOut => Err("left-out"),
            Meaning::Unknown => Err(if truth { "unknown-truth" } else { "unknown-answer" }),
        })
    }

    /// A column with words nobody has explained, and none for one of the two verdicts, has not been understood.
    fn check_words(&self) -> Result<(), Problem> {
        for (role, meanings) in [(Role::Truth, &self.truth), (Role::Answer, &self.answer)] {
            let means = |verdict| meanings.used().values().any(|used| *used == verdict);
            let understood = means(Verdict::News) && means(Verdict::False);
            if !meanings.unknown().is_empty() && !self.asks && !understood {
                return Err(Problem::UnknownWords { role: role.as_str(), words: meanings.unknown().to_vec() });
            }
        }
        Ok(())
    }

    fn reading(&self, encoding: &'static str, delimiter: u8) -> Reading {
        let told = |meanings: &Meanings| {
            meanings.used().iter().map(|(word, verdict)| (word.clone(), verdict.as_str())).collect()
        };
        Reading {
            encoding,
            delimiter: char::from(delimiter).to_string(),
            columns: self.columns.names().iter().map(|(role, name)| (role.as_str(), name.clone())).collect(),
            truth_words: told(&self.truth),
            answer_words: told(&self.answer),
            confidence_scale: self.scale.to_string(),
        }
    }
}

/// Asks what a word means until there is an answer; none leaves its rows out, and so does the end of input.
fn ask(role: Role, word: &str, words: &Words, terminal: &mut Terminal<'_>) -> Result<Option<Verdict>, Trouble> {
    loop {
        terminal.aside(&words.with("analyse-ask", &[("role", role.as_str().into()), ("word", word.into())]));
        match terminal.read()?.as_deref().map(str::trim) {
            Some("n" | "N") => return Ok(Some(Verdict::News)),
            Some("f" | "F") => return Ok(Some(Verdict::False)),
            Some("s" | "S") | None => return Ok(None),
            Some(_) => {}
        }
    }
}
