//! Words and numbers of Today: the one thing to do next, the two skills, what comes back.

use serde::Serialize;

use super::facts::{LessonFacts, SkillFacts, TodayFacts};
use super::lean::{Lean, TwinGauge};
use crate::base::Day;
use crate::ui::action::{Action, Route};
use crate::ui::screens::picker::shown_name;
use crate::ui::screens::remark::Remark;
use crate::words::Words;

/// Numbers of items that a practice can have.
pub const LENGTHS: [usize; 4] = [10, 12, 16, 20];
/// Seconds that one story takes, roughly, for "about 9 min".
const SECONDS_A_STORY: usize = 40;
/// Skills that are shown with how they stand; the others are counted.
const AGAIN_ROWS: usize = 2;
/// How many proverbs there are; one a day.
const PROVERBS: i32 = 5;

/// The card with the one primary button.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lead {
    /// Small line above.
    pub caps: String,
    /// Title.
    pub title: String,
    /// Facts beneath, a few words each, in one line.
    pub facts: String,
    /// The primary button.
    pub primary: String,
    /// What it asks for.
    #[serde(skip)]
    pub action: Action,
    /// A second, quiet button.
    pub second: Option<Second>,
    /// Whether the number of stories can be chosen here.
    pub lengths: bool,
}

/// A quieter button.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Second {
    /// Words.
    pub label: String,
    /// What it asks for.
    #[serde(skip)]
    pub action: Action,
}

/// One number of stories to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LengthChoice {
    /// Items.
    pub items: usize,
    /// `12 stories`.
    pub label: String,
    /// Chosen now.
    pub chosen: bool,
}

/// One day of the week's stripes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StripeDay {
    /// `M`.
    pub letter: String,
    /// For a screen reader: `Monday: practised`.
    pub name: String,
    /// There was an answer.
    pub done: bool,
}

/// Days in a row, without guilt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StreakData {
    /// `6-day streak`.
    pub title: String,
    /// What comes next.
    pub line: String,
    /// The last seven days, today last.
    pub days: Vec<StripeDay>,
}

/// The lesson card.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LessonCard {
    /// Small line above.
    pub caps: String,
    /// Title of the lesson.
    pub title: String,
    /// Pack and page.
    pub place: String,
    /// Part read, 0–1.
    pub read: f32,
    /// What comes next.
    pub next: String,
    /// Minutes left.
    pub minutes: String,
    /// Button.
    pub go: String,
    /// What it asks for.
    #[serde(skip)]
    pub action: Action,
    /// Name of the cover.
    pub cover: Option<String>,
}

/// One skill that comes back.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SkillRow {
    /// Name.
    pub name: String,
    /// How settled, 0–1.
    pub mastery: f32,
    /// The same in words.
    pub mastery_name: String,
    /// How it went so far.
    pub line: String,
}

/// What comes back.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgainCard {
    /// Small line above.
    pub caps: String,
    /// The skills due, at most two.
    pub rows: Vec<SkillRow>,
    /// Said when nothing is due, or how many more are.
    pub line: Option<String>,
    /// Button, when something is due and there are stories for it.
    pub go: Option<Second>,
}

/// Today's goal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GoalCard {
    /// Small line above.
    pub caps: String,
    /// `8 of 16 stories`.
    pub title: String,
    /// Part done, 0–1; none where no goal is set.
    pub part: Option<f32>,
    /// What it means.
    pub line: String,
    /// To the setting.
    pub change: String,
}

/// Everything Today shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TodayData {
    /// Date.
    pub dateline: String,
    /// Greeting.
    pub greeting: String,
    /// Guest: nothing is saved.
    pub guest_note: Option<String>,
    /// Days in a row.
    pub streak: Option<StreakData>,
    /// The check-up, and a lean that has grown; mostly none.
    pub remarks: Vec<Remark>,
    /// What to do next.
    pub lead: Lead,
    /// Name of the length choice.
    pub length: String,
    /// Numbers of stories.
    pub lengths: Vec<LengthChoice>,
    /// Both skills.
    pub gauge: TwinGauge,
    /// The lesson.
    pub lesson: Option<LessonCard>,
    /// What comes back.
    pub again: AgainCard,
    /// Today's goal.
    pub goal: GoalCard,
    /// A proverb in Chinese, and what it says.
    pub proverb: (String, String),
    /// The gauge's place on the lean bar.
    pub lean: Lean,
}

impl TodayData {
    /// Builds Today.
    #[must_use]
    pub fn build(words: &Words, facts: &TodayFacts) -> Self {
        let today = facts.clock.today();
        let proverb = format!("proverb-{}", today.0.rem_euclid(PROVERBS) + 1);
        let length = |items: usize| LengthChoice {
            items,
            label: words.with("stories", &[("n", items.into())]),
            chosen: items == facts.length,
        };
        Self {
            dateline: words.date_weekday(today),
            greeting: greeting(words, facts),
            guest_note: facts.guest.then(|| words.get("today-guest")),
            streak: (!facts.guest).then(|| streak(words, facts, today)),
            remarks: remarks(words, facts),
            lead: super::lead::build(words, facts),
            length: words.get("today-length"),
            lengths: LENGTHS.iter().map(|&items| length(items)).collect(),
            gauge: TwinGauge::build(words, facts.spotted, facts.trusted),
            lesson: facts.lesson.as_ref().map(|lesson| lesson_card(words, lesson)),
            again: again(words, facts, today),
            goal: goal(words, facts),
            proverb: (words.get(&proverb), words.get(&format!("{proverb}.gloss"))),
            lean: Lean::build(words, facts.spotted, facts.trusted),
        }
    }
}

/// Minutes that `items` stories take, roughly, at least 1.
#[must_use]
pub fn minutes_for(items: usize) -> usize {
    (items * SECONDS_A_STORY).div_ceil(60).max(1)
}

fn remarks(words: &Words, facts: &TodayFacts) -> Vec<Remark> {
    let check_up = facts.check_up.as_ref().and_then(|stand| Remark::offer(words, stand));
    let lean = facts.lean.as_ref().map(|lean| Remark::lean(words, lean));
    lean.into_iter().chain(check_up).collect()
}

fn greeting(words: &Words, facts: &TodayFacts) -> String {
    let name = if facts.guest { words.get("guest") } else { shown_name(words, &facts.learner) };
    let part = match facts.clock.hour() {
        5..=10 => "morning",
        11..=12 => "noon",
        13..=17 => "afternoon",
        18..=22 => "evening",
        _ => "night",
    };
    let bare = facts.guest || facts.learner.trim().is_empty();
    let key = if bare { format!("greeting-{part}.bare") } else { format!("greeting-{part}") };
    words.with(&key, &[("name", name.into())])
}

fn streak(words: &Words, facts: &TodayFacts, today: Day) -> StreakData {
    let done_today = facts.week[6];
    let n = [("n", facts.streak.into()), ("next", (facts.streak + 1).into())];
    let title = match (facts.streak, facts.begun) {
        (0, false) => words.get("streak-first"),
        (0, true) => words.get("streak-welcome"),
        _ => words.with("streak-days", &n),
    };
    let line = match (facts.streak, done_today) {
        (_, true) => words.get("streak-earned"),
        (0, false) => words.get("streak-start"),
        (_, false) => words.with("streak-next", &n),
    };
    let day = |(at, &done): (usize, &bool)| {
        let back = i32::try_from(at).unwrap_or(6) - 6;
        let weekday = today.plus(back).weekday();
        let day = words.get(&format!("weekday-{weekday}"));
        let key = if done { "streak-day-done" } else { "streak-day-open" };
        StripeDay {
            letter: words.get(&format!("weekday-short-{weekday}")),
            name: words.with(key, &[("day", day.into())]),
            done,
        }
    };
    StreakData { title, line, days: facts.week.iter().enumerate().map(day).collect() }
}

#[allow(clippy::cast_precision_loss)] // pages and stories are few
fn lesson_card(words: &Words, lesson: &LessonFacts) -> LessonCard {
    let begun = lesson.page > 0;
    let place = words.with(
        "today-lesson-place",
        &[
            ("pack", lesson.pack_title.clone().into()),
            ("page", (lesson.page.min(lesson.pages.saturating_sub(1)) + 1).into()),
            ("pages", lesson.pages.into()),
        ],
    );
    let next = if lesson.page + 1 >= lesson.pages && begun {
        words.with("today-lesson-quiz", &[("n", lesson.quiz.into())])
    } else {
        words.with("today-lesson-next", &[("title", lesson.next.clone().into())])
    };
    LessonCard {
        caps: words.get(if begun { "today-lesson-continue" } else { "today-lesson-begin" }),
        title: lesson.title.clone(),
        place,
        read: lesson.page as f32 / lesson.pages.max(1) as f32,
        next,
        minutes: words.with("minutes-left", &[("n", lesson.minutes.into())]),
        go: words.get(if begun { "action-continue" } else { "lesson-begin" }),
        action: Action::Go(Route::Lesson {
            pack: lesson.pack.clone(),
            lesson: lesson.lesson.clone(),
            page: lesson.page,
        }),
        cover: lesson.cover.clone(),
    }
}

fn again(words: &Words, facts: &TodayFacts, today: Day) -> AgainCard {
    let due: Vec<_> = facts.skills.iter().filter(|skill| skill.due <= today).collect();
    let row = |skill: &&SkillFacts| SkillRow {
        name: skill.name.clone(),
        mastery: skill.mastery,
        mastery_name: mastery_name(words, skill.mastery),
        line: words.with("today-again-line", &[("right", skill.right.into()), ("of", skill.of.into())]),
    };
    let asked = facts.room.min(due.len());
    let line = again_line(words, facts, asked, due.len() - asked);
    let go = (asked > 0 && facts.fresh >= facts.length).then(|| Second {
        label: words.with("today-again-go", &[("n", minutes_for(facts.length).into())]),
        action: Action::StartPractice { items: facts.length, pack: None },
    });
    AgainCard {
        caps: words.get("today-again"),
        rows: due.iter().take(asked.min(AGAIN_ROWS)).map(row).collect(),
        line,
        go,
    }
}

/// What is said beneath the skills: how many more there are, today and later, and for which nothing new is left.
fn again_line(words: &Words, facts: &TodayFacts, asked: usize, waiting: usize) -> Option<String> {
    let waits = [("n", waiting.into())];
    let more = [("n", asked.saturating_sub(AGAIN_ROWS).into()), ("later", waiting.into())];
    let line = match (asked, waiting, facts.skills.first()) {
        (0, 0, _) if !facts.spent.is_empty() => None,
        (0, 0, None) => Some(words.get("today-again-nothing-yet")),
        (0, 0, Some(next)) => Some(words.with(
            "today-again-next",
            &[("skill", next.name.clone().into()), ("day", words.date_weekday(next.due).into())],
        )),
        (0, ..) => Some(words.with("today-again-enough", &waits)),
        (1..=AGAIN_ROWS, 0, _) => None,
        (1..=AGAIN_ROWS, ..) => Some(words.with("today-again-later", &waits)),
        (_, 0, _) => Some(words.with("today-again-more", &more[..1])),
        (..) => Some(words.with("today-again-more-later", &more)),
    };
    let names = facts.spent.join(&words.get("list-separator"));
    let spent = (!facts.spent.is_empty()).then(|| words.with("today-again-spent", &[("skills", names.into())]));
    let said: Vec<String> = line.into_iter().chain(spent).collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

/// How settled a skill is, in words: `3 of 5 stripes`.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0–5
pub fn mastery_name(words: &Words, mastery: f32) -> String {
    let stripes = (mastery.clamp(0.0, 1.0) * 5.0).round() as u32;
    words.with("mastery-stripes", &[("n", stripes.into())])
}

#[allow(clippy::cast_precision_loss)] // a day's stories are few
fn goal(words: &Words, facts: &TodayFacts) -> GoalCard {
    let (done, goal) = (facts.today, facts.goal);
    let n = [("done", done.into()), ("goal", goal.into())];
    let (title, line) = match (goal, done) {
        (0, _) => (words.with("goal-none", &n), words.get("goal-none-line")),
        _ if done >= goal => (words.with("goal-title", &n), words.get("goal-met-line")),
        _ => (words.with("goal-title", &n), words.with("goal-line", &[("n", (goal - done).into())])),
    };
    GoalCard {
        caps: words.get("goal-caps"),
        title,
        part: (goal > 0).then(|| (done as f32 / goal as f32).min(1.0)),
        line,
        change: words.get("goal-change"),
    }
}
