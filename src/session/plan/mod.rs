//! Which items a run asks, in which order: exactly half news and half false, never by chance.

mod arrange;
mod asks;
mod chance;
mod check_up;
mod choose;
mod focus;
mod gather;

use serde::{Deserialize, Serialize};

pub use self::asks::Ask;
use self::choose::Choice;
pub use self::focus::{BOOSTER, FOCUS, Spent, spent};
use self::gather::Stock;
use super::{Exercise, History};
use crate::base::{Chance, ItemRef, Key, Language, LessonId, PackId, Seed};
use crate::pack::catalog::{Catalog, Found};

/// The lengths that a practice session is offered in; all even.
pub const LENGTHS: [usize; 4] = [10, 12, 16, 20];

/// The length that is offered first.
pub const USUAL_LENGTH: usize = 16;

/// The longest run there is.
const LONGEST: usize = 20;

/// The length of the first run.
const TASTER: usize = 4;

/// What a run is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SessionKind {
    /// The four items of the first run.
    Taster,
    /// A lesson's quiz, taken right after its pages.
    Lesson {
        /// Its pack.
        pack: PackId,
        /// The lesson.
        lesson: LessonId,
    },
    /// 10 to 20 items chosen for this learner.
    Practice,
    /// One form of the check-up, whole, without a reveal before its end.
    CheckUp {
        /// Which form: `A` or `B`.
        form: String,
    },
}

impl SessionKind {
    /// Which form of the check-up it is, if it is one.
    #[must_use]
    pub fn form(&self) -> Option<&str> {
        match self {
            Self::CheckUp { form } => Some(form),
            Self::Taster | Self::Lesson { .. } | Self::Practice => None,
        }
    }

    /// Whether nothing is said of right and wrong before the run's end.
    #[must_use]
    pub fn is_check_up(&self) -> bool {
        self.form().is_some()
    }
}

/// What to plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What the run is for.
    pub kind: SessionKind,
    /// How many items: one of [`LENGTHS`], or the shorter even number that [`PlanError::largest`] offered.
    /// Ignored for the taster, which has four, for a lesson, whose quiz says how many, and for a check-up.
    pub items: usize,
    /// Only from this pack, if given.
    pub pack: Option<PackId>,
    /// Language of the packs' words; items without it are passed over.
    pub language: Language,
    /// Chance.
    pub seed: Seed,
    /// Whether the desk and exercises are asked for beside judging, in a lesson's quiz and in practice.
    pub exercises: bool,
}

/// The items of a run in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What the run is for.
    pub kind: SessionKind,
    /// Language of the words.
    pub language: Language,
    /// Chance it was planned with.
    pub seed: Seed,
    /// Items in order, half news and half false.
    pub items: Vec<ItemRef>,
    /// Positions at which looking into the item at the desk is asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub desk: Vec<u32>,
    /// Exercises beside judging, at most one a position, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<Ask>,
}

impl Plan {
    /// The exercise asked at a position beside judging.
    #[must_use]
    pub fn ask(&self, position: u32) -> Option<Exercise> {
        self.asks.iter().find(|ask| ask.position == position).map(|ask| ask.exercise)
    }

    /// Whether a position is the first of two that are shown as a pair.
    #[must_use]
    pub fn is_pair(&self, position: u32) -> bool {
        self.ask(position) == Some(Exercise::Pair)
    }

    /// The first position of the pair that a position belongs to.
    #[must_use]
    pub fn pair_of(&self, position: u32) -> Option<u32> {
        let first = |at: u32| self.is_pair(at).then_some(at);
        first(position).or_else(|| first(position.checked_sub(1)?))
    }
}

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The number of items is odd, nought or more than 20.
    #[error("a session has 10, 12, 16 or 20 items, or a smaller even number when fresh ones run out, not {0}")]
    Length(usize),
    /// No such pack in the catalogue, or it is a check-up, which is not for practice.
    #[error("there is no pack {0} to practise with")]
    NoPack(PackId),
    /// No such pack or lesson in the catalogue.
    #[error("there is no lesson {lesson} in pack {pack}")]
    NoLesson {
        /// The pack asked for.
        pack: PackId,
        /// The lesson asked for.
        lesson: LessonId,
    },
    /// No pack has this form of the check-up whole in the language asked for.
    #[error("there is no form {form} of the check-up in this language")]
    NoCheckUp {
        /// The form asked for.
        form: String,
    },
    /// Too few items that the learner has not met.
    #[error("fresh items have run out: {news} news and {false_items} false are left, half of {wanted} each are needed")]
    RunOut {
        /// Fresh news items left.
        news: usize,
        /// Fresh false items left.
        false_items: usize,
        /// Items wanted in all.
        wanted: usize,
    },
}

impl PlanError {
    /// The largest even length that the fresh items left allow; 0 unless they have run out.
    #[must_use]
    pub fn largest(&self) -> usize {
        match self {
            Self::RunOut { news, false_items, .. } => 2 * news.min(false_items),
            _ => 0,
        }
    }
}

/// Plans a run: exactly half news and half false, only items that the learner has not met in any language.
///
/// Items are spread over surfaces, kinds, skills, lessons and packs; two twins meet in one run only if it could not be
/// filled otherwise; the same key never comes more than three times in a row. Practice draws on items that no lesson
/// uses, then on quizzes of lessons already done, and only then on those of lessons to come, the last ones first. It
/// brings back the first [`FOCUS`] skills of [`History::focus`] that have fresh items in the first two of these, each
/// with up to [`BOOSTER`] of them ([`spent`] names the skills that have none); while [`History::guard`] is on, the
/// news half is filled with surprising reports first. A lesson asks its own quiz; in the place of items already met
/// come fresh ones that train the same skills.
/// A check-up asks every item of its form, met or not: it is repeated only after a month, as [`next_check_up`]
/// says, and its items are asked nowhere else. The same request, catalogue and history give the same plan.
///
/// [`next_check_up`]: super::check_up::next_check_up
///
/// # Errors
/// A length that is not offered, a pack, lesson or form that is not there, or too few fresh items.
pub fn plan(request: &Request, catalog: &Catalog, history: &History) -> Result<Plan, PlanError> {
    if let Some(form) = request.kind.form() {
        return check_up::plan(form, request, catalog);
    }
    let stock = Stock::new(request, catalog, history)?;
    let wanted = length(request, &stock)?;
    let mut chance = Chance::new(request.seed);
    let mut choice = Choice::new(request, &stock, history, wanted);
    if request.kind == SessionKind::Practice {
        choice.take_first(&stock, history.guard(), &mut chance);
    }
    choice.fill(&stock, false, &mut chance);
    if stock.is_first_taking() || choice.may_be_filled() {
        choice.fill(&stock, true, &mut chance);
    }
    let whole_quiz = stock.is_first_taking() && choice.largest() >= 2;
    if !choice.is_full() && !whole_quiz {
        return Err(PlanError::RunOut { news: choice.fresh(Key::News), false_items: choice.fresh(Key::False), wanted });
    }
    let mut chosen = choice.into_chosen();
    let pair = if request.exercises && request.kind == SessionKind::Practice {
        asks::pair(&mut chosen, request, catalog, history)
    } else {
        None
    };
    let mut ordered = arrange::arrange(chosen, &mut chance);
    let pair = pair.and_then(|pair| asks::side_by_side(&mut ordered, pair));
    let mut plan = of(request, &ordered);
    if request.exercises && matches!(request.kind, SessionKind::Lesson { .. } | SessionKind::Practice) {
        asks::assign(&mut plan, &ordered, pair, history, &mut chance);
    }
    Ok(plan)
}

/// The plan that asks these items, of which half are news.
fn in_order(request: &Request, items: Vec<Found<'_>>, chance: &mut Chance) -> Plan {
    of(request, &arrange::arrange(items, chance))
}

/// The plan that asks these items in this order.
fn of(request: &Request, items: &[Found<'_>]) -> Plan {
    Plan {
        kind: request.kind.clone(),
        language: request.language.clone(),
        seed: request.seed,
        items: items.iter().map(|found| ItemRef::new(found.pack.id().clone(), found.item.id.clone())).collect(),
        desk: Vec::new(),
        asks: Vec::new(),
    }
}

/// The numbers from 0 to `count` − 1 in an order that `seed` decides: how choices of an exercise are shown.
#[must_use]
pub fn shuffled(count: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    Chance::new(Seed(seed)).shuffle(&mut order);
    order
}

/// How many items the run asks for.
fn length(request: &Request, stock: &Stock<'_>) -> Result<usize, PlanError> {
    match &request.kind {
        SessionKind::Taster => Ok(TASTER),
        SessionKind::Lesson { .. } => Ok((stock.quiz_len() / 2 * 2).clamp(2, LONGEST)),
        SessionKind::Practice if request.items.is_multiple_of(2) && (2..=LONGEST).contains(&request.items) => {
            Ok(request.items)
        }
        SessionKind::Practice | SessionKind::CheckUp { .. } => Err(PlanError::Length(request.items)),
    }
}
