//! Everything the exercise screen shows.

use serde::Serialize;

use super::pieces::pieces;
use crate::base::{ItemRef, Language, Verdict};
use crate::pack::model::{Item, ItemWords, Respond};
use crate::pack::vocabulary::{Class, Vocabulary};
use crate::session::exercise::{FULL, Marked, choices, first_order, offered, passages, telling};
use crate::session::{Exercise, Exercised, Given};
use crate::ui::screens::item::data::{Place, Saving, SavingData, TopData, verdict_name};
use crate::ui::screens::summary::data::capital;
use crate::ui::surfaces::{Cues, SurfaceData};
use crate::words::Words;

/// One item of an exercise; of a pair there are two.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// Its name.
    pub name: &'a ItemRef,
    /// The item.
    pub item: &'a Item,
    /// Language of its words.
    pub language: &'a Language,
    /// Its words.
    pub words: &'a ItemWords,
}

/// The core values that the exercise screen is made of.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The item, or the first of a pair.
    pub about: About<'a>,
    /// The second of a pair.
    pub other: Option<About<'a>>,
    /// Where in which run it stands.
    pub place: Place<'a>,
    /// What is asked.
    pub exercise: Exercise,
    /// What was given so far.
    pub given: Option<&'a Given>,
    /// Whether it is on its way to the disk.
    pub saving: Saving<'a>,
    /// What it came to, once it is on the disk.
    pub done: Option<&'a Exercised>,
    /// Decides in which order choices stand, the same whenever the exercise is shown.
    pub seed: u64,
}

/// Everything the exercise screen shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExerciseData {
    /// The bar on top.
    pub top: TopData,
    /// Where in the run: tells one exercise from the next.
    pub position: usize,
    /// The story; of a pair none, since both stand in the body.
    pub surface: Option<SurfaceData>,
    /// What is asked.
    pub title: String,
    /// What has come before, and what to do.
    pub intro: String,
    /// Who says or asks what, in *Respond*.
    pub prompt: Option<String>,
    /// What can be given.
    pub body: Body,
    /// The button that locks it in: words, key, whether something was given.
    pub lock: (String, String, bool),
    /// Passes it over.
    pub pass: String,
    /// What is said while it is being saved, or where that failed.
    pub saving: SavingData,
    /// What it came to.
    pub outcome: Option<Outcome>,
    /// Language of the pack's words.
    pub language: Language,
}

/// What it came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// Whether it counts as right.
    pub right: bool,
    /// "Well spotted", "Partly", "Look again".
    pub title: String,
    /// Why.
    pub text: String,
    /// The button that leads on, and its key.
    pub next: (String, String),
    /// Said by a screen reader when it comes up.
    pub announced: String,
}

/// What can be given.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Body {
    /// One of several.
    Choices(Vec<OptionData>),
    /// Parts to put in order.
    Order(Vec<PartData>),
    /// Words to mark: passages, how many are marked, how it is done.
    Mark(MarkData),
    /// Two stories side by side.
    Pair(Box<[SideData; 2]>),
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OptionData {
    /// Its key, from 1.
    pub key: String,
    /// Its words.
    pub label: String,
    /// Its words, and how it stands, for a screen reader.
    pub name: String,
    /// Giving it.
    #[serde(skip)]
    pub given: Given,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it is the right one, once that may be said.
    pub right: Option<bool>,
    /// Why, once that may be said.
    pub why: Option<String>,
}

/// One part of a reply.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartData {
    /// Its place, as shown.
    pub number: String,
    /// Its words.
    pub text: String,
    /// Which part it is, in the pack's order.
    pub part: u8,
    /// Names of the buttons that move it up and down.
    pub moves: (String, String),
}

/// Words to mark.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MarkData {
    /// The passages.
    pub passages: Vec<Vec<PieceData>>,
    /// How many pieces are marked.
    pub count: String,
    /// How it is done by keyboard.
    pub how: String,
}

/// A word (or, in Chinese, a clause) that can be marked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PieceData {
    /// Where it stands.
    pub mark: Marked,
    /// Its words.
    pub text: String,
    /// Whether it is marked.
    pub chosen: bool,
    /// Whether it belongs to a telling place, once that may be said.
    pub telling: bool,
}

/// One of two stories.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SideData {
    /// "Left story".
    pub name: String,
    /// The story.
    pub surface: SurfaceData,
    /// Its key on the keyboard.
    pub key: String,
    /// The button that takes it for the news report.
    pub pick: String,
    /// Picking it.
    #[serde(skip)]
    pub given: Given,
    /// Whether it is picked.
    pub chosen: bool,
    /// What it is, and why, once that may be said.
    pub verdict: Option<(Verdict, String, String)>,
}

impl ExerciseData {
    /// From core values.
    #[must_use]
    pub fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let key = title_key(scene);
        let body = Body::build(words, scene);
        let given = scene.given.map_or(matches!(body, Body::Order(_)), Given::says_something);
        let lock = match (&body, given) {
            (Body::Order(_), _) => "exercise-lock-order",
            (_, true) => "exercise-lock",
            (Body::Mark(_), false) => "exercise-mark-first",
            _ => "exercise-choose-first",
        };
        let cues = if scene.exercise.follows_reveal() { Cues::Shown } else { Cues::Hidden };
        let About { name, language, words: texts, .. } = scene.about;
        let surface = (!matches!(body, Body::Pair(_) | Body::Mark(_)))
            .then(|| SurfaceData::build(words, &name.pack, language, texts, cues));
        let intro = format!("{key}.intro");
        let prompt = match (&texts.exercises.respond, scene.exercise) {
            (Some(Respond::Choose(replies)), Exercise::Respond) => Some(replies.prompt.clone()),
            (Some(Respond::Order(parts)), Exercise::Respond) => Some(parts.prompt.clone()),
            _ => None,
        };
        Self {
            top: TopData::build(words, &scene.place),
            position: scene.place.position,
            surface,
            title: words.get(key),
            intro: if words.has(&intro) { words.get(&intro) } else { String::new() },
            prompt,
            body,
            lock: (words.get(lock), words.get("key-enter"), given && scene.saving == Saving::Open),
            pass: words.get("exercise-pass"),
            saving: SavingData::build(words, scene.saving),
            outcome: scene.done.map(|done| Outcome::build(words, scene, done)),
            language: language.clone(),
        }
    }

    /// Whether what is given can still be changed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.outcome.is_none() && self.saving == SavingData::Open
    }

    /// What is locked in where nothing was moved: the order as it is shown.
    #[must_use]
    pub fn order(&self) -> Option<Given> {
        match &self.body {
            Body::Order(parts) => Some(Given::Ordered(parts.iter().map(|part| part.part).collect())),
            _ => None,
        }
    }
}

fn title_key(scene: &Scene<'_>) -> &'static str {
    match scene.exercise {
        Exercise::Judge | Exercise::Reason => "exercise-reason",
        Exercise::Mark => "exercise-mark",
        Exercise::Technique => "exercise-technique",
        Exercise::Pair => "exercise-pair",
        Exercise::Share => "exercise-share",
        Exercise::Respond => match scene.about.words.exercises.respond {
            Some(Respond::Order(_)) => "exercise-order",
            _ => "exercise-respond",
        },
    }
}

impl Body {
    fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let texts = scene.about.words;
        match scene.exercise {
            Exercise::Mark => Self::Mark(MarkData::build(words, scene)),
            Exercise::Pair => match scene.other {
                Some(other) => Self::Pair(Box::new([side(words, scene, scene.about, 0), side(words, scene, other, 1)])),
                None => Self::Choices(Vec::new()),
            },
            _ => match &texts.exercises.respond {
                Some(Respond::Order(parts)) if scene.exercise == Exercise::Respond => {
                    Self::Order(order(words, scene, &parts.parts))
                }
                _ => Self::Choices(options(words, scene)),
            },
        }
    }
}

/// One choice, as it stands.
fn option(words: &Words, scene: &Scene<'_>, at: usize, label: String, given: Given, right: bool) -> OptionData {
    let chosen = scene.given.or(scene.done.map(|done| &done.given)) == Some(&given);
    let right = scene.done.map(|_| right);
    let mut states = Vec::new();
    if right == Some(true) {
        states.push(words.get("exercise-option-right"));
    }
    if right.is_some() && chosen {
        states.push(words.get("exercise-option-yours"));
    }
    let number = (at + 1).to_string();
    let named = [("n", number.as_str().into()), ("text", label.as_str().into())];
    let mut name = words.with("exercise-option", &named);
    if !states.is_empty() {
        let state = states.join(&words.get("list-separator"));
        name = words.with("desk-tool-name", &[("tool", name.into()), ("state", state.into())]);
    }
    OptionData { key: number, label, name, given, chosen, right, why: None }
}

/// What is offered, each with its words, whether it is right, and why.
fn options(words: &Words, scene: &Scene<'_>) -> Vec<OptionData> {
    let About { item, words: texts, .. } = scene.about;
    let offered = offered(scene.exercise, item, texts, scene.seed).into_iter().enumerate();
    let options = offered.filter_map(|(place, given)| {
        let (label, right, why) = offer(words, scene, &given)?;
        let mut option = option(words, scene, place, label, given, right);
        option.why = why.filter(|_| scene.done.is_some() && (right || option.chosen));
        Some(option)
    });
    options.collect()
}

/// Words of what can be given, whether it is right, and why; none if nothing such is offered.
fn offer(words: &Words, scene: &Scene<'_>, given: &Given) -> Option<(String, bool, Option<String>)> {
    let exercises = &scene.about.words.exercises;
    match given {
        Given::Chose(at) => {
            let choice = choices(scene.exercise, scene.about.words).get(usize::from(*at))?;
            Some((choice.text.clone(), choice.right, Some(choice.why.clone())))
        }
        Given::Named(technique) => {
            let table = Vocabulary::ours();
            let name = capital(&table.name(Class::Technique, technique.as_str(), words.language()));
            let term = table.get(Class::Technique, technique.as_str());
            let what = term.and_then(|term| term.words_in(words.language())).map(|texts| texts.what.clone());
            Some((name, scene.about.item.techniques.contains(technique), what))
        }
        Given::Shared(choice) => {
            let best = exercises.share.as_ref().is_some_and(|share| share.best == *choice);
            Some((words.get(&format!("exercise-share-{}", choice.as_str())), best, None))
        }
        _ => None,
    }
}

/// Parts in the order that was given, or else shuffled: never in the right one from the start.
fn order(words: &Words, scene: &Scene<'_>, parts: &[String]) -> Vec<PartData> {
    let given = scene.given.or(scene.done.map(|done| &done.given));
    let order: Vec<usize> = match given {
        Some(Given::Ordered(order)) if order.len() == parts.len() => order.iter().map(|at| usize::from(*at)).collect(),
        _ => first_order(parts.len(), scene.seed),
    };
    let shown = order.into_iter().filter_map(|at| Some((at, parts.get(at)?))).enumerate();
    let part = |(place, (at, text)): (usize, (usize, &String))| {
        let part = [("part", text.as_str().into())];
        PartData {
            number: words.with("exercise-number", &[("n", (place + 1).into())]),
            text: text.clone(),
            part: u8::try_from(at).unwrap_or(u8::MAX),
            moves: (words.with("exercise-up", &part), words.with("exercise-down", &part)),
        }
    };
    shown.map(part).collect()
}

impl MarkData {
    fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let texts = scene.about.words;
        let telling = if scene.done.is_some() { telling(texts) } else { Vec::new() };
        let marked: &[Marked] = match scene.given.or(scene.done.map(|done| &done.given)) {
            Some(Given::Marked(marked)) => marked,
            _ => &[],
        };
        let passages = passages(&texts.stem).into_iter().enumerate().map(|(passage, text)| {
            let pieces = pieces(text, scene.about.language.is_han()).into_iter().map(|range| {
                let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
                let passage = u16::try_from(passage).unwrap_or(u16::MAX);
                let mark = Marked { passage, from: number(range.start), to: number(range.end) };
                PieceData {
                    text: text[range].to_owned(),
                    chosen: marked.contains(&mark),
                    telling: telling.iter().any(|cue| cue.touches(&mark)),
                    mark,
                }
            });
            pieces.collect()
        });
        Self {
            passages: passages.collect(),
            count: words.with("exercise-marked", &[("n", marked.len().into())]),
            how: words.get("exercise-mark.how"),
        }
    }

    /// Everything that is marked, with `piece` added or taken away.
    #[must_use]
    pub fn toggled(&self, piece: &Marked) -> Given {
        let pieces = self.passages.iter().flatten();
        let kept = pieces.filter(|one| one.chosen != (one.mark == *piece)).map(|one| one.mark.clone());
        Given::Marked(kept.collect())
    }
}

fn side(words: &Words, scene: &Scene<'_>, about: About<'_>, at: usize) -> SideData {
    let given = Given::Picked(about.name.clone());
    let chosen = scene.given.or(scene.done.map(|done| &done.given)) == Some(&given);
    let verdict = scene.done.map(|_| {
        let verdict = Verdict::from(about.item.key);
        (verdict, verdict_name(words, verdict), about.words.explanation.clone())
    });
    let cues = if scene.done.is_some() { Cues::Shown } else { Cues::Hidden };
    SideData {
        name: words.get(if at == 0 { "exercise-left" } else { "exercise-right-story" }),
        surface: SurfaceData::build(words, &about.name.pack, about.language, about.words, cues),
        key: (at + 1).to_string(),
        pick: words.get(if chosen { "exercise-pair-picked" } else { "exercise-pair-pick" }),
        given,
        chosen,
        verdict,
    }
}

impl Outcome {
    fn build(words: &Words, scene: &Scene<'_>, done: &Exercised) -> Self {
        let right = done.is_right() == Some(true);
        let title = words.get(match done.score {
            Some(FULL) => "exercise-right",
            Some(score) if score > 0 && !right => "exercise-partly",
            _ if right => "exercise-right",
            _ => "exercise-again",
        });
        let text = text(words, scene, done);
        let announced = [("title", title.as_str().into()), ("text", text.as_str().into())];
        Self {
            right,
            announced: words.with("exercise-announced", &announced),
            title,
            text,
            next: (words.get("exercise-go-on"), words.get("key-enter")),
        }
    }
}

/// Why, in one or two sentences; what stands beside the choices is not said twice.
fn text(words: &Words, scene: &Scene<'_>, done: &Exercised) -> String {
    let exercises = &scene.about.words.exercises;
    match done.exercise {
        Exercise::Share => exercises.share.as_ref().map_or_else(String::new, |share| {
            let choice = words.get(&format!("exercise-share-{}", share.best.as_str()));
            words.with("exercise-best-share", &[("choice", choice.into()), ("why", share.why.as_str().into())])
        }),
        Exercise::Respond => match &exercises.respond {
            Some(Respond::Order(parts)) => words.with("exercise-order-was", &[("why", parts.why.as_str().into())]),
            _ => String::new(),
        },
        Exercise::Mark => {
            let telling = telling(scene.about.words);
            let marked: &[Marked] = match &done.given {
                Given::Marked(marked) => marked,
                _ => &[],
            };
            let found = telling.iter().filter(|cue| marked.iter().any(|mark| mark.touches(cue))).count();
            words.with("exercise-mark-found", &[("found", found.into()), ("of", telling.len().into())])
        }
        Exercise::Judge | Exercise::Reason | Exercise::Technique | Exercise::Pair => String::new(),
    }
}
