//! What a practice takes first: items of the skills that are due, and surprising news while the bias guard is active.

use serde::Serialize;

use super::gather::{Stock, number};
use super::{Request, SessionKind};
use crate::base::{Key, LessonId, PackId, SkillId};
use crate::pack::catalog::{Catalog, Found};
use crate::pack::model::Item;
use crate::session::History;

/// The most skills that one session is focused on.
pub const FOCUS: usize = 4;

/// The most items of one such skill in a session, half of each key at most: a booster is 5 to 8 parallel items.
pub const BOOSTER: usize = 8;

/// The kind of news that a learner who doubts everything needs most.
const SURPRISING: &str = "surprising-report";

/// A skill that is due and for which a practice has nothing that the learner has not met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Spent {
    /// The skill.
    pub skill: SkillId,
    /// Packs that were not asked for and have fresh items of it.
    pub packs: Vec<PackId>,
    /// Lessons to come whose quizzes have fresh items of it; practice leaves them to the lesson.
    pub lessons: Vec<(PackId, LessonId)>,
}

/// Those of `skills` for which nothing new is left in the packs asked for and in the language asked for. A practice
/// passes them over, for a story that is known is never asked again; whoever shows this names the skills and offers
/// what [`Spent`] knows, or other packs.
#[must_use]
pub fn spent(skills: &[SkillId], request: &Request, catalog: &Catalog, history: &History) -> Vec<Spent> {
    let request = Request { kind: SessionKind::Practice, ..request.clone() };
    let Ok(stock) = Stock::new(&request, catalog, history) else { return Vec::new() };
    let skills: Vec<&SkillId> = skills.iter().collect();
    let fresh = stock.have_fresh(&skills);
    let anywhere = Request { pack: None, ..request.clone() };
    let elsewhere = request.pack.as_ref().and_then(|_| Stock::new(&anywhere, catalog, history).ok());
    let spent = skills.into_iter().zip(fresh).filter(|(_, fresh)| !fresh).map(|(skill, _)| Spent {
        skill: skill.clone(),
        packs: elsewhere.as_ref().map(|all| all.packs_with(skill)).unwrap_or_default(),
        lessons: stock.lessons_with(skill),
    });
    spent.collect()
}

/// What is taken before anything else.
#[derive(Clone, Copy)]
pub(super) enum Want<'a> {
    /// Items that train one of these, at most [`FOCUS`].
    Skills(&'a [&'a SkillId]),
    /// News that surprises.
    Surprising,
}

impl Want<'_> {
    /// Which of the wanted things an item is, by place.
    pub(super) fn places(self, item: &Item) -> [bool; FOCUS] {
        let mut places = [false; FOCUS];
        match self {
            Self::Skills(skills) => {
                for (place, skill) in places.iter_mut().zip(skills) {
                    *place = item.skills.contains(skill);
                }
            }
            Self::Surprising => places[0] = item.key == Key::News && item.kind.as_str() == SURPRISING,
        }
        places
    }
}

/// How much of what is wanted was found: stops the search when there is enough of all.
pub(super) struct Tally<'a> {
    want: Want<'a>,
    enough: usize,
    found: [[usize; 2]; FOCUS],
}

impl<'a> Tally<'a> {
    /// `enough` of each key for each thing wanted.
    pub(super) fn new(want: Want<'a>, enough: usize) -> Self {
        Self { want, enough, found: [[0; 2]; FOCUS] }
    }

    pub(super) fn is_wanted(&self, found: &Found<'_>) -> bool {
        let key = number(found.item.key);
        self.want.places(found.item).iter().zip(&self.found).any(|(here, found)| *here && found[key] < self.enough)
    }

    pub(super) fn count(&mut self, found: &Found<'_>) {
        for (here, count) in self.want.places(found.item).iter().zip(&mut self.found) {
            count[number(found.item.key)] += usize::from(*here);
        }
    }

    pub(super) fn is_enough(&self) -> bool {
        match self.want {
            Want::Skills(skills) => self.found[..skills.len()].iter().flatten().all(|found| *found >= self.enough),
            Want::Surprising => self.found[0][number(Key::News)] >= self.enough,
        }
    }
}
