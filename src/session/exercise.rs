//! The exercises beside judging: what is asked, what was given, how right that was, and the fact it leaves behind.

use serde::{Deserialize, Serialize};

use super::answered::Exercise;
use super::plan::shuffled;
use crate::base::{
    AnsweredId, ItemRef, Key, Language, LearnerId, SessionId, ShareChoice, SkillId, TechniqueId, Timestamp, UtcOffset,
};
use crate::pack::model::{Choice, Item, ItemWords, Respond, Stem, Tells};

/// Words marked in a text of the stem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Marked {
    /// Which of [`passages`], from 0.
    pub passage: u16,
    /// First byte in it.
    pub from: u32,
    /// Byte after the last.
    pub to: u32,
}

/// What the learner gave. Choices and parts are counted in the order of the pack, from 0, however they were shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Given {
    /// *Reason*, *Respond* with choices: the one chosen.
    Chose(u8),
    /// *Mark*: words.
    Marked(Vec<Marked>),
    /// *Technique*: the manipulation named.
    Named(TechniqueId),
    /// *Share*: what one would do.
    Shared(ShareChoice),
    /// *Respond* with parts: their order.
    Ordered(Vec<u8>),
    /// *Pair*: the one taken for news.
    Picked(ItemRef),
    /// Passed over; counts nowhere.
    Passed,
}

impl Given {
    /// Whether it says anything: of words to be marked, at least one is.
    #[must_use]
    pub fn says_something(&self) -> bool {
        !matches!(self, Self::Marked(marked) if marked.is_empty())
    }
}

/// One exercise done, as it stood. Never rewritten; kept apart from judgements, so that no figure counts it by mistake.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exercised {
    /// `UUIDv7`, made where it was done.
    pub id: AnsweredId,
    /// Who.
    pub learner: LearnerId,
    /// In which run.
    pub session: SessionId,
    /// Position of its item in the plan, from 0; of a pair, the first.
    pub position: u32,
    /// The item; of a pair, the news report.
    pub item: ItemRef,
    /// The other item of a pair.
    pub other: Option<ItemRef>,
    /// The pack's revision as it stood.
    pub revision: String,
    /// The language it was shown in.
    pub language: Language,
    /// The item's key as it stood.
    pub key: Key,
    /// Its skills as they stood.
    pub skills: Vec<SkillId>,
    /// Its techniques as they stood.
    pub techniques: Vec<TechniqueId>,
    /// What was asked.
    pub exercise: Exercise,
    /// What was given.
    pub given: Given,
    /// How right it was, in thousandths (see [`score`]); none where it was passed over.
    pub score: Option<u16>,
    /// From shown to locked in, in milliseconds.
    pub milliseconds: u32,
    /// When it was locked in.
    pub at: Timestamp,
    /// Local offset at that time.
    pub offset: UtcOffset,
    /// Version of the program.
    pub app_version: String,
}

/// Right.
pub const FULL: u16 = 1000;

impl Exercised {
    /// Whether it was right; none where it was passed over.
    #[must_use]
    pub fn is_right(&self) -> Option<bool> {
        self.score.map(|score| score >= HALF_RIGHT)
    }
}

/// From here on an exercise counts as right.
pub const HALF_RIGHT: u16 = 667;

/// The texts of a stem in which words can be marked, in reading order.
#[must_use]
pub fn passages(stem: &Stem) -> Vec<&str> {
    let mut texts: Vec<&str> = Vec::new();
    match stem {
        Stem::NewsSite(site) => {
            texts.push(&site.outlet);
            texts.push(&site.address);
            texts.push(&site.headline);
            texts.extend(site.dek.as_deref());
            texts.extend(site.byline.as_deref());
            texts.extend(site.body.split("\n\n"));
            texts.extend(site.picture.as_ref().and_then(|picture| picture.caption.as_deref()));
        }
        Stem::SocialPost(post) => {
            texts.extend([post.author.as_str(), &post.handle]);
            texts.extend(post.badge.as_deref());
            texts.extend(post.text.split("\n\n"));
            texts.extend(post.picture.as_ref().and_then(|picture| picture.caption.as_deref()));
            texts.extend(post.pinned.as_deref());
            texts.extend(post.replies.iter().map(|reply| reply.text.as_str()));
        }
        Stem::ChatForward(chat) => {
            texts.push(&chat.group);
            texts.extend(chat.messages.iter().flat_map(|message| message.text.split("\n\n")));
        }
        Stem::ShortVideo(video) => {
            texts.extend([video.author.as_str(), &video.handle]);
            texts.extend(video.overlay.as_deref());
            texts.extend(video.caption.split("\n\n"));
            texts.extend(video.sound.as_deref());
        }
        Stem::SearchResult(search) => {
            texts.push(&search.query);
            for hit in &search.results {
                texts.extend([hit.outlet.as_str(), &hit.address, &hit.title, &hit.snippet]);
            }
        }
        Stem::Notice(notice) => {
            texts.push(&notice.issuer);
            texts.extend(notice.number.as_deref());
            texts.push(&notice.title);
            texts.extend(notice.body.split("\n\n"));
            texts.extend(notice.seal.as_deref());
            texts.extend(notice.address.as_deref());
        }
    }
    texts.retain(|text| !text.trim().is_empty());
    texts
}

/// Where the words that cues quote stand, for those that tell for or against the story.
#[must_use]
pub fn telling(words: &ItemWords) -> Vec<Marked> {
    let passages = passages(&words.stem);
    let cues = words.cues.iter().filter(|cue| cue.tells != Tells::Neither);
    let found = cues.filter_map(|cue| {
        let quote = cue.quote.as_deref()?;
        let (at, from) = passages.iter().enumerate().find_map(|(at, text)| Some((at, text.find(quote)?)))?;
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let passage = u16::try_from(at).unwrap_or(u16::MAX);
        Some(Marked { passage, from: number(from), to: number(from + quote.len()) })
    });
    found.collect()
}

impl Marked {
    /// Whether the two share a letter.
    #[must_use]
    pub fn touches(&self, other: &Self) -> bool {
        self.passage == other.passage && self.from < other.to && other.from < self.to
    }
}

/// Whether an exercise can be asked about an item.
#[must_use]
pub fn can_ask(exercise: Exercise, item: &Item, words: &ItemWords) -> bool {
    let exercises = &words.exercises;
    match exercise {
        Exercise::Judge => true,
        Exercise::Reason => !exercises.reason.is_empty(),
        Exercise::Mark => !telling(words).is_empty(),
        Exercise::Technique => !exercises.technique.is_empty() && !item.techniques.is_empty(),
        Exercise::Share => exercises.share.is_some(),
        Exercise::Respond => exercises.respond.is_some(),
        Exercise::Pair => item.twin.is_some(),
    }
}

/// The choices that the pack offers for *Reason* or *Respond*; none for what asks otherwise.
#[must_use]
pub fn choices(exercise: Exercise, words: &ItemWords) -> &[Choice] {
    match (exercise, &words.exercises.respond) {
        (Exercise::Reason, _) => &words.exercises.reason,
        (Exercise::Respond, Some(Respond::Choose(replies))) => &replies.replies,
        _ => &[],
    }
}

/// What can be chosen, in the order in which it is shown, the same whenever the seed is. Empty where something else is
/// asked for than one of several.
#[must_use]
pub fn offered(exercise: Exercise, item: &Item, words: &ItemWords, seed: u64) -> Vec<Given> {
    match exercise {
        Exercise::Reason | Exercise::Respond => {
            let order = shuffled(choices(exercise, words).len(), seed).into_iter();
            order.filter_map(|at| u8::try_from(at).ok().map(Given::Chose)).collect()
        }
        Exercise::Technique => {
            let Some(right) = item.techniques.first() else { return Vec::new() };
            let mut all: Vec<&TechniqueId> = words.exercises.technique.iter().collect();
            all.push(right);
            shuffled(all.len(), seed).into_iter().map(|at| Given::Named(all[at].clone())).collect()
        }
        Exercise::Share => ShareChoice::ALL.map(Given::Shared).to_vec(),
        _ => Vec::new(),
    }
}

/// The order in which so many parts of a reply are shown at first: never the right one.
#[must_use]
pub fn first_order(parts: usize, seed: u64) -> Vec<usize> {
    let mut order = shuffled(parts, seed);
    if order.is_sorted() {
        order.reverse();
    }
    order
}

/// How right something is, in thousandths; none where it was passed over or does not answer what was asked.
///
/// - *Reason*, *Technique*, *Respond* with choices, *Pair*: 1000 or 0.
/// - *Mark*: twice the share of marked words that touch a telling detail, times the share of telling details touched,
///   over their sum (the harmonic mean), with two details counting as all of them.
/// - *Share*: 1000 for the best; 500 for checking first where leaving or reporting were best.
/// - *Respond* with parts: the share of pairs of parts that stand in the right order.
#[must_use]
pub fn score(exercise: Exercise, item: &Item, words: &ItemWords, given: &Given) -> Option<u16> {
    let all_or_nothing = |right: bool| Some(if right { FULL } else { 0 });
    match (exercise, given) {
        (_, Given::Chose(at)) => match choices(exercise, words) {
            [] => None,
            choices => all_or_nothing(choices.get(usize::from(*at)).is_some_and(|choice| choice.right)),
        },
        (Exercise::Respond, Given::Ordered(order)) => Some(in_order(order)),
        (Exercise::Mark, Given::Marked(marked)) => Some(marks(&telling(words), marked)),
        (Exercise::Technique, Given::Named(technique)) => all_or_nothing(item.techniques.contains(technique)),
        (Exercise::Share, Given::Shared(choice)) => {
            let best = words.exercises.share.as_ref()?.best;
            let careful =
                *choice == ShareChoice::CheckFirst && matches!(best, ShareChoice::Leave | ShareChoice::Report);
            Some(if *choice == best { FULL } else { u16::from(careful) * FULL / 2 })
        }
        (Exercise::Pair, Given::Picked(picked)) => all_or_nothing(picked.item == item.id),
        _ => None,
    }
}

fn in_order(order: &[u8]) -> u16 {
    let pairs = order.len() * order.len().saturating_sub(1) / 2;
    if pairs == 0 {
        return FULL;
    }
    let later = |at: usize| order[at + 1..].iter().filter(|next| order[at] < **next).count();
    let right: usize = (0..order.len()).map(later).sum();
    u16::try_from(right * usize::from(FULL) / pairs).unwrap_or(0)
}

fn marks(telling: &[Marked], marked: &[Marked]) -> u16 {
    if marked.is_empty() || telling.is_empty() {
        return 0;
    }
    let touched = telling.iter().filter(|cue| marked.iter().any(|mark| mark.touches(cue))).count();
    let inside = marked.iter().filter(|mark| telling.iter().any(|cue| cue.touches(mark))).count();
    let recall = (touched * 1000 / telling.len().min(2)).min(1000);
    let precision = inside * 1000 / marked.len();
    if recall + precision == 0 {
        return 0;
    }
    u16::try_from(2 * recall * precision / (recall + precision)).unwrap_or(0)
}
