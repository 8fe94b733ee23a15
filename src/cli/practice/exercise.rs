//! Exercises in the terminal: what is asked is told with numbers, and a line answers it.

use crate::base::ItemRef;
use crate::pack::catalog::Found;
use crate::pack::model::{ItemWords, Respond};
use crate::pack::vocabulary::{Class, Vocabulary};
use crate::session::exercise::{Marked, choices, first_order, offered, passages};
use crate::session::{Exercise, Given, Run};
use crate::words::Words;

/// One thing that can be chosen, or one part to be put in order.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Offer {
    /// Its words.
    pub text: String,
    /// What choosing it gives; of a part, its number in the pack's order.
    pub given: Given,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Question {
    /// Which exercise.
    pub exercise: Exercise,
    /// Key of its title.
    pub title: &'static str,
    /// Who says or asks what.
    pub prompt: Option<String>,
    /// What is offered, in the order in which it is told.
    pub offers: Vec<Offer>,
    /// How an answer is written.
    pub how: How,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// One number.
    One,
    /// All numbers in the right order.
    Order,
    /// Words of the story, several parted by `|`.
    Words,
}

impl Question {
    /// What is asked about an item; of a pair, `other` is the second.
    pub fn of(run: &Run, exercise: Exercise, found: &Found<'_>, other: Option<&Found<'_>>, words: &Words) -> Self {
        let language = &run.session().plan.language;
        let texts = found.item.words_or_source(language).1;
        let seed = run.exercise_seed();
        let offers = || offers(exercise, found, texts, seed, words);
        let (title, prompt, offers, how) = match exercise {
            Exercise::Judge | Exercise::Reason => ("exercise-reason", None, offers(), How::One),
            Exercise::Mark => ("exercise-mark", None, Vec::new(), How::Words),
            Exercise::Technique => ("exercise-technique", None, offers(), How::One),
            Exercise::Share => ("exercise-share", None, offers(), How::One),
            Exercise::Pair => ("exercise-pair", None, pair(run, found, other), How::One),
            Exercise::Respond => match &texts.exercises.respond {
                Some(Respond::Order(parts)) => {
                    ("exercise-order", Some(parts.prompt.clone()), order(&parts.parts, seed), How::Order)
                }
                Some(Respond::Choose(replies)) => {
                    ("exercise-respond", Some(replies.prompt.clone()), offers(), How::One)
                }
                None => ("exercise-respond", None, Vec::new(), How::One),
            },
        };
        Self { exercise, title, prompt, offers, how }
    }

    /// What a line gives; none if it answers nothing that was offered.
    pub fn read(&self, line: &str, words: &ItemWords) -> Option<Given> {
        let number = |text: &str| text.trim().parse::<usize>().ok()?.checked_sub(1);
        match self.how {
            How::One => Some(self.offers.get(number(line)?)?.given.clone()),
            How::Order => {
                let parts = line.split([' ', ',', '，', '、']).filter(|part| !part.is_empty());
                let offers: Option<Vec<&Offer>> = parts.map(|part| self.offers.get(number(part)?)).collect();
                let order: Vec<u8> = offers?
                    .into_iter()
                    .filter_map(|offer| match offer.given {
                        Given::Chose(part) => Some(part),
                        _ => None,
                    })
                    .collect();
                let mut sorted = order.clone();
                sorted.sort_unstable();
                sorted.dedup();
                (sorted.len() == self.offers.len()).then_some(Given::Ordered(order))
            }
            How::Words => {
                let quotes = line.split(['|', '｜']).map(str::trim).filter(|quote| !quote.is_empty());
                let marked: Option<Vec<Marked>> = quotes.map(|quote| place(words, quote)).collect();
                marked.filter(|marked| !marked.is_empty()).map(Given::Marked)
            }
        }
    }
}

/// Where words stand in the story.
fn place(words: &ItemWords, quote: &str) -> Option<Marked> {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    passages(&words.stem).into_iter().enumerate().find_map(|(passage, text)| {
        let from = text.find(quote)?;
        let passage = u16::try_from(passage).ok()?;
        Some(Marked { passage, from: number(from), to: number(from + quote.len()) })
    })
}

/// What is offered of the words of the pack or of the interface.
fn offers(exercise: Exercise, found: &Found<'_>, texts: &ItemWords, seed: u64, words: &Words) -> Vec<Offer> {
    let text = |given: &Given| match given {
        Given::Chose(at) => Some(choices(exercise, texts).get(usize::from(*at))?.text.clone()),
        Given::Named(technique) => {
            Some(Vocabulary::ours().name(Class::Technique, technique.as_str(), words.language()))
        }
        Given::Shared(choice) => Some(words.get(&format!("exercise-share-{}", choice.as_str()))),
        _ => None,
    };
    let offered = offered(exercise, found.item, texts, seed).into_iter();
    offered.filter_map(|given| Some(Offer { text: text(&given)?, given })).collect()
}

fn order(parts: &[String], seed: u64) -> Vec<Offer> {
    let offer = |at: usize| Offer { text: parts[at].clone(), given: Given::Chose(u8::try_from(at).unwrap_or(u8::MAX)) };
    first_order(parts.len(), seed).into_iter().map(offer).collect()
}

fn pair(run: &Run, found: &Found<'_>, other: Option<&Found<'_>>) -> Vec<Offer> {
    let both = std::iter::once(found).chain(other);
    let offers = both.map(|found| {
        let stem = &found.item.words_or_source(&run.session().plan.language).1.stem;
        let name = ItemRef::new(found.pack.id().clone(), found.item.id.clone());
        Offer { text: passages(stem).join(" / "), given: Given::Picked(name) }
    });
    offers.collect()
}
