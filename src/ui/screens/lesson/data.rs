//! Words of a lesson's page.

use serde::Serialize;

use super::markdown::{Block, parse};
use crate::base::{ItemRef, Key, Language};
use crate::pack::model::{Lesson, Pack};
use crate::ui::action::{Action, Route};
use crate::ui::surfaces::{self, Cues, NoteData, SurfaceData};
use crate::words::Words;

/// Words read in a minute, and signs read in a minute, by a careful reader.
const WORDS_A_MINUTE: usize = 180;
const SIGNS_A_MINUTE: usize = 320;
/// Seconds that one story of the quiz takes, roughly.
const SECONDS_A_STORY: usize = 40;

/// What a lesson's page is built from.
#[derive(Clone, Copy, Debug)]
pub struct LessonFacts<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The lesson.
    pub lesson: &'a Lesson,
    /// The language of packs that the learner reads.
    pub language: &'a Language,
    /// The page shown, from 0.
    pub page: usize,
    /// Pages read in this sitting, from the first on.
    pub read: usize,
}

/// How a page stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Read.
    Done,
    /// Shown.
    Current,
    /// To come.
    ToCome,
}

/// One entry of the list of pages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// Its number.
    pub number: String,
    /// Title of the page, or the quiz.
    pub title: String,
    /// How it stands.
    pub state: StepState,
    /// The same for a screen reader.
    pub name: String,
    /// Where it leads; the quiz is begun by its button alone.
    #[serde(skip)]
    pub action: Option<Action>,
}

/// A worked example: an item of the pack with its verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Example {
    /// The item.
    pub item: ItemRef,
    /// Title above.
    pub title: String,
    /// What it is.
    pub key: Key,
    /// The same in words.
    pub verdict: String,
    /// The stem as people meet it, with its telling details in place.
    pub surface: SurfaceData,
    /// The details in words, in order.
    pub notes: Vec<NoteData>,
    /// Why.
    pub explanation: String,
}

/// Every word of a lesson's page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LessonData {
    /// Pack and number of the lesson.
    pub caps: String,
    /// Title of the lesson.
    pub title: String,
    /// Language of the page's words.
    pub language: Language,
    /// Title of the page.
    pub page: String,
    /// The page's text.
    pub blocks: Vec<Block>,
    /// The worked example.
    pub example: Option<Example>,
    /// Name of the list of pages.
    pub steps_name: String,
    /// The pages, then the quiz.
    pub steps: Vec<Step>,
    /// Minutes left.
    pub minutes: String,
    /// Part done, 0–1.
    pub part: f32,
    /// Title of the card of moves.
    pub moves_title: String,
    /// Short moves to remember.
    pub moves: Vec<String>,
    /// Title and words of the note that keeps the balance.
    pub balance: (String, String),
    /// Back: to the page before, or to the pack.
    pub back: String,
    /// What it asks for.
    #[serde(skip)]
    pub back_action: Action,
    /// `Page 3 of 5`.
    pub place: String,
    /// The primary button.
    pub next: String,
    /// What it asks for.
    #[serde(skip)]
    pub next_action: Action,
    /// The rule, on the last page.
    pub rule: Option<String>,
}

impl LessonData {
    /// Builds one page.
    #[must_use]
    pub fn build(words: &Words, facts: &LessonFacts<'_>) -> Self {
        let text = facts.lesson.words_or_any(facts.language);
        let pages = text.pages.len();
        let at = facts.page.min(pages.saturating_sub(1));
        let quiz = facts.lesson.quiz.len();
        let last = at + 1 >= pages;
        let page = text.pages.get(at);
        let route = |page: usize| {
            Action::Go(Route::Lesson { pack: facts.pack.id().clone(), lesson: facts.lesson.id.clone(), page })
        };
        let next = if last { words.with("lesson-start-quiz", &[("n", quiz.into())]) } else { words.get("lesson-next") };
        let balance = format!("balance-{}", at % BALANCE_NOTES + 1);
        Self {
            caps: caps(words, facts),
            title: text.title.clone(),
            language: language_of(facts),
            page: page.map_or_else(String::new, |page| page.title.clone()),
            blocks: page.map_or_else(Vec::new, |page| parse(&page.text)),
            example: page.and_then(|page| example(words, facts, page.example.as_ref()?)),
            steps_name: words.get("lesson-steps"),
            steps: steps(words, facts, at, &route),
            minutes: words.with("minutes-left", &[("n", minutes_left(facts, at).into())]),
            part: part(at, pages),
            moves_title: words.get("lesson-moves"),
            moves: page.map_or_else(Vec::new, |page| page.moves.clone()),
            balance: (words.get("lesson-balance"), words.get(&balance)),
            back: words.get(if at == 0 { "lesson-leave" } else { "action-back" }),
            back_action: if at == 0 { Action::Go(Route::Pack(facts.pack.id().clone())) } else { route(at - 1) },
            place: words.with("lesson-place", &[("page", (at + 1).into()), ("pages", pages.max(1).into())]),
            next,
            next_action: if last {
                Action::StartLesson(facts.pack.id().clone(), facts.lesson.id.clone())
            } else {
                route(at + 1)
            },
            rule: last.then(|| words.get("lesson-rule")),
        }
    }
}

/// How many different notes keep the balance.
const BALANCE_NOTES: usize = 4;

fn caps(words: &Words, facts: &LessonFacts<'_>) -> String {
    let lessons = facts.pack.lessons();
    let number = lessons.iter().position(|lesson| lesson.id == facts.lesson.id).unwrap_or(0) + 1;
    words.with(
        "lesson-caps",
        &[
            ("pack", facts.pack.title(facts.language).to_owned().into()),
            ("number", number.into()),
            ("of", lessons.len().into()),
        ],
    )
}

/// The language that the lesson's words really are in.
fn language_of(facts: &LessonFacts<'_>) -> Language {
    let words = &facts.lesson.words;
    if words.contains_key(facts.language) {
        return facts.language.clone();
    }
    words.keys().next().cloned().unwrap_or_else(|| facts.language.clone())
}

fn steps(words: &Words, facts: &LessonFacts<'_>, at: usize, route: &dyn Fn(usize) -> Action) -> Vec<Step> {
    let text = facts.lesson.words_or_any(facts.language);
    let page = |(number, page): (usize, &crate::pack::model::Page)| {
        let state = match number {
            _ if number == at => StepState::Current,
            _ if number < facts.read.max(at) => StepState::Done,
            _ => StepState::ToCome,
        };
        let key = match state {
            StepState::Done => "lesson-step-done",
            StepState::Current => "lesson-step-current",
            StepState::ToCome => "lesson-step-to-come",
        };
        Step {
            number: (number + 1).to_string(),
            title: page.title.clone(),
            state,
            name: words.with(key, &[("title", page.title.clone().into())]),
            action: (state != StepState::Current && number <= facts.read.max(at)).then(|| route(number)),
        }
    };
    let mut steps: Vec<Step> = text.pages.iter().enumerate().map(page).collect();
    let quiz = words.with("lesson-step-quiz", &[("n", facts.lesson.quiz.len().into())]);
    steps.push(Step {
        number: (steps.len() + 1).to_string(),
        name: words.with("lesson-step-to-come", &[("title", quiz.clone().into())]),
        title: quiz,
        state: StepState::ToCome,
        action: None,
    });
    steps
}

fn example(words: &Words, facts: &LessonFacts<'_>, id: &crate::base::ItemId) -> Option<Example> {
    let item = facts.pack.items().find(|item| item.id == *id)?;
    let (language, text) = item.words_or_source(facts.language);
    let surface = SurfaceData::build(words, facts.pack.id(), language, text, Cues::Shown);
    Some(Example {
        item: ItemRef::new(facts.pack.id().clone(), item.id.clone()),
        title: words.get("lesson-example"),
        key: item.key,
        verdict: words.get(match item.key {
            Key::News => "verdict-news",
            Key::False => "verdict-false",
        }),
        notes: surfaces::notes(words, &text.cues, &surface),
        surface,
        explanation: text.explanation.clone(),
    })
}

fn minutes_left(facts: &LessonFacts<'_>, at: usize) -> usize {
    let text = facts.lesson.words_or_any(facts.language);
    let left: usize = text.pages.iter().skip(at).map(|page| seconds(&page.text)).sum();
    (left + facts.lesson.quiz.len() * SECONDS_A_STORY).div_ceil(60).max(1)
}

fn seconds(text: &str) -> usize {
    let signs = text.chars().filter(|&sign| ('\u{4E00}'..='\u{9FFF}').contains(&sign)).count();
    let words = text.split_whitespace().count();
    signs * 60 / SIGNS_A_MINUTE + words * 60 / WORDS_A_MINUTE
}

#[allow(clippy::cast_precision_loss)] // pages are few
fn part(at: usize, pages: usize) -> f32 {
    at as f32 / (pages + 1) as f32
}
