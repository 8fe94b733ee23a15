//! Words and numbers of the page before a check-up.

use serde::Serialize;

use crate::base::{Day, SessionId};
use crate::session::check_up::Purpose;
use crate::stats::Share;
use crate::ui::action::{Action, Route};
use crate::words::Words;

/// Seconds that one story of a check-up takes, roughly: there is no reveal to read.
const SECONDS_A_STORY: usize = 30;

/// How it stands with the next check-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stand {
    /// The packs are still being read.
    Loading,
    /// No pack has the form that comes next whole in the learner's language.
    Missing,
    /// It can be begun.
    Open {
        /// Which form.
        form: String,
        /// What it is for.
        purpose: Purpose,
        /// How many stories it has.
        stories: usize,
    },
    /// It was left on its way.
    Left {
        /// Which form.
        form: String,
        /// Stories answered or skipped.
        done: usize,
        /// Stories in all.
        of: usize,
    },
    /// It opens later.
    Closed {
        /// On this day.
        until: Day,
    },
}

impl Stand {
    /// Stories of the form that can be begun; 0 where none can.
    #[must_use]
    pub fn stories(&self) -> usize {
        if let Self::Open { stories, .. } = self { *stories } else { 0 }
    }

    /// Stories done and in all of a check-up that was left on its way.
    #[must_use]
    pub fn left(&self) -> Option<(usize, usize)> {
        if let Self::Left { done, of, .. } = self { Some((*done, *of)) } else { None }
    }

    /// The day on which it opens, if it is not open yet.
    #[must_use]
    pub fn closed_until(&self) -> Option<Day> {
        if let Self::Closed { until } = self { Some(*until) } else { None }
    }
}

/// Minutes that a check-up of so many stories takes, roughly.
#[must_use]
pub fn minutes(stories: usize) -> usize {
    (stories * SECONDS_A_STORY).div_ceil(60)
}

/// A check-up that was taken to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenFacts {
    /// Its session.
    pub session: SessionId,
    /// Which form.
    pub form: String,
    /// The local day on which it was finished.
    pub finished: Day,
    /// Right, of all that count.
    pub right: Share,
}

/// What the page is built from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckUpFacts {
    /// How it stands.
    pub stand: Stand,
    /// Those that were taken, the newest first.
    pub taken: Vec<TakenFacts>,
    /// Nothing is kept.
    pub guest: bool,
}

/// Something to know before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// In a few words.
    pub title: String,
    /// In a sentence or two.
    pub text: String,
}

/// A check-up that was taken.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PastRow {
    /// Day and form.
    pub title: String,
    /// How many were right.
    pub line: String,
    /// All of it in one sentence, for a screen reader.
    pub name: String,
    /// Opens it.
    #[serde(skip)]
    pub action: Action,
}

/// Everything the page shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckUpData {
    /// Which form, and when in the course.
    pub caps: String,
    /// Title.
    pub title: String,
    /// Back to where one came from.
    pub back: String,
    /// Why now, or why not.
    pub lead: String,
    /// A guest keeps nothing.
    pub guest: Option<String>,
    /// What to know before; empty where none can be taken now.
    pub facts: Vec<Fact>,
    /// The primary button.
    pub primary: String,
    /// What it asks for.
    #[serde(skip)]
    pub action: Action,
    /// Puts it off.
    pub later: Option<String>,
    /// Heading of those that were taken.
    pub past_title: String,
    /// Those that were taken, the newest first.
    pub past: Vec<PastRow>,
}

impl CheckUpData {
    /// Builds the page.
    #[must_use]
    pub fn build(words: &Words, facts: &CheckUpFacts) -> Self {
        let (caps, lead) = head(words, &facts.stand);
        let (primary, action) = primary(words, &facts.stand);
        let stories = match &facts.stand {
            Stand::Open { stories, .. } => Some(*stories),
            Stand::Left { of, .. } => Some(*of),
            _ => None,
        };
        Self {
            caps,
            title: words.get("check-up-page-title"),
            back: words.get("check-up-back"),
            lead,
            guest: (facts.guest && stories.is_some()).then(|| words.get("check-up-guest")),
            facts: stories.map(|stories| told(words, stories)).unwrap_or_default(),
            primary,
            action,
            later: matches!(facts.stand, Stand::Open { .. }).then(|| words.get("check-up-later")),
            past_title: words.get("check-up-past"),
            past: facts.taken.iter().map(|taken| past(words, taken)).collect(),
        }
    }
}

fn head(words: &Words, stand: &Stand) -> (String, String) {
    let (caps, form, lead) = match stand {
        Stand::Open { form, purpose, .. } => match purpose {
            Purpose::Before => ("check-up-caps-before", form.as_str(), "check-up-lead-before"),
            Purpose::After => ("check-up-caps-after", form.as_str(), "check-up-lead-after"),
            Purpose::Retention => ("check-up-caps-retention", form.as_str(), "check-up-lead-retention"),
        },
        Stand::Left { form, .. } => ("check-up-caps", form.as_str(), "check-up-lead-left"),
        Stand::Closed { until } => {
            let day = words.date(*until);
            return (words.get("check-up-title"), words.with("check-up-lead-closed", &[("day", day.into())]));
        }
        Stand::Missing => ("check-up-title", "", "check-up-lead-missing"),
        Stand::Loading => ("check-up-title", "", "check-up-lead-loading"),
    };
    (words.with(caps, &[("form", form.into())]), words.get(lead))
}

fn primary(words: &Words, stand: &Stand) -> (String, Action) {
    match stand {
        Stand::Open { .. } => (words.get("check-up-begin"), Action::StartCheckUp),
        Stand::Left { done, .. } => (words.with("check-up-go-on", &[("n", (done + 1).into())]), Action::StartCheckUp),
        Stand::Closed { .. } | Stand::Loading => (words.get("check-up-to-practice"), Action::Go(Route::Practice)),
        Stand::Missing => (words.get("check-up-settings"), Action::Go(Route::Settings)),
    }
}

fn told(words: &Words, stories: usize) -> Vec<Fact> {
    let args = |n: usize| [("n", n.into())];
    let facts = [("stories", stories), ("time", minutes(stories)), ("quiet", 0), ("leave", 0), ("skip", 0)];
    facts
        .map(|(key, n)| Fact {
            title: words.with(&format!("check-up-fact-{key}"), &args(n)),
            text: words.with(&format!("check-up-fact-{key}.text"), &args(n)),
        })
        .into()
}

fn past(words: &Words, taken: &TakenFacts) -> PastRow {
    let args = [
        ("day", words.date(taken.finished).into()),
        ("form", taken.form.as_str().into()),
        ("right", taken.right.right.into()),
        ("of", taken.right.of.into()),
    ];
    let line = if taken.right.of > 0 { "check-up-past-right" } else { "check-up-past-none" };
    PastRow {
        title: words.with("check-up-past-line", &args),
        line: words.with(line, &args),
        name: words.with("check-up-past-name", &args),
        action: Action::Go(Route::Summary(taken.session)),
    }
}
