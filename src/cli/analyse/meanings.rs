//! What the words in the truth and answer columns mean.

use std::collections::BTreeMap;

use super::Problem;
use crate::base::Verdict;
use crate::cli::args::Analyse;

/// Words for a news report that say so in themselves. Others (1, yes, correct …) mean one thing in one table and
/// another in the next, so they are asked about or mapped by option.
const NEWS: [&str; 10] = ["news", "true", "real", "genuine", "真", "真实", "真新闻", "真实新闻", "新闻", "真的"];
/// Words for false information that say so in themselves.
const FALSE: [&str; 12] = [
    "false",
    "fake",
    "misinformation",
    "disinformation",
    "hoax",
    "假",
    "虚假",
    "假新闻",
    "虚假新闻",
    "虚假信息",
    "假的",
    "谣言",
];

/// Most different words that are kept to be told.
const MOST_UNKNOWN: usize = 12;

/// The words of one column.
#[derive(Clone, Debug)]
pub(super) struct Meanings {
    /// What was named by option or answered; none for words whose rows are to be left out.
    named: BTreeMap<String, Option<Verdict>>,
    /// What was met so far.
    used: BTreeMap<String, Verdict>,
    unknown: Vec<String>,
}

/// What a word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// That.
    Is(Verdict),
    /// Rows with it are to be left out: somebody said so.
    LeftOut,
    /// Nobody has said.
    Unknown,
}

impl Meanings {
    /// The words of the truth column and of the answer column, as far as options name them. `--true-words` and
    /// `--false-words` go for both columns, where the answer column has no words of its own.
    ///
    /// # Errors
    /// One word named for both.
    pub(super) fn of(args: &Analyse) -> Result<(Self, Self), Problem> {
        let truth = Self::new(&args.true_words, &args.false_words, &args.skip_words)?;
        let own = !args.answer_true_words.is_empty() || !args.answer_false_words.is_empty();
        let answer = if own {
            Self::new(&args.answer_true_words, &args.answer_false_words, &args.skip_words)?
        } else {
            truth.clone()
        };
        Ok((truth, answer))
    }

    fn new(news: &[String], false_words: &[String], left_out: &[String]) -> Result<Self, Problem> {
        let mut named: BTreeMap<_, _> = left_out.iter().map(|word| (plain(word), None)).collect();
        for (words, verdict) in [(news, Verdict::News), (false_words, Verdict::False)] {
            for word in words {
                let before = named.insert(plain(word), Some(verdict));
                if before.flatten().is_some_and(|before| before != verdict) {
                    return Err(Problem::WordForBoth { word: word.clone() });
                }
            }
        }
        Ok(Self { named, used: BTreeMap::new(), unknown: Vec::new() })
    }

    /// What a word means; upper and lower case are the same.
    pub(super) fn look_up(&mut self, word: &str) -> Meaning {
        // Nearly every word has been met before, as it stands.
        if let Some(verdict) = self.used.get(word) {
            return Meaning::Is(*verdict);
        }
        let plain = plain(word);
        let verdict = match self.named.get(&plain) {
            Some(Some(verdict)) => *verdict,
            Some(None) => return Meaning::LeftOut,
            None if NEWS.contains(&plain.as_str()) => Verdict::News,
            None if FALSE.contains(&plain.as_str()) => Verdict::False,
            None => {
                if self.unknown.len() < MOST_UNKNOWN && !self.unknown.contains(&plain) {
                    self.unknown.push(plain);
                }
                return Meaning::Unknown;
            }
        };
        self.used.insert(word.to_owned(), verdict);
        Meaning::Is(verdict)
    }

    /// Takes down what somebody said a word means; none leaves its rows out.
    pub(super) fn learn(&mut self, word: &str, verdict: Option<Verdict>) {
        self.named.insert(plain(word), verdict);
    }

    /// The words met so far that meant something, and what.
    pub(super) fn used(&self) -> &BTreeMap<String, Verdict> {
        &self.used
    }

    /// The first words met whose meaning nobody has said.
    pub(super) fn unknown(&self) -> &[String] {
        &self.unknown
    }
}

fn plain(word: &str) -> String {
    word.trim().to_lowercase()
}
