//! Everything the session summary shows.

use serde::Serialize;

use crate::base::{Confidence, Day, ItemRef, Key, Language, SessionId, SkillId, Verdict};
use crate::pack::model::{ItemWords, Stem};
use crate::pack::vocabulary::{Class, Vocabulary};
use crate::session::SessionKind;
use crate::stats::{Share, Summary};
use crate::ui::screens::item::data::verdict_name;
use crate::words::Words;

/// The core values that the summary is made of.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The session.
    pub session: SessionId,
    /// What it was for.
    pub kind: &'a SessionKind,
    /// Title of the lesson, where it was one.
    pub lesson: Option<&'a str>,
    /// The learner's name; empty where there is none.
    pub learner: &'a str,
    /// Its figures.
    pub figures: &'a Summary,
    /// Every story of the plan, in order.
    pub stories: &'a [Story<'a>],
    /// Skills that come back, the soonest first.
    pub coming: &'a [(SkillId, Day)],
    /// The local day.
    pub today: Day,
    /// Days practised so far, this one included; 0 where nothing is kept.
    pub days: u32,
    /// Time spent on the stories, in milliseconds.
    pub milliseconds: u64,
}

/// One story of the plan.
#[derive(Clone, Copy, Debug)]
pub struct Story<'a> {
    /// Its name.
    pub item: &'a ItemRef,
    /// What it was.
    pub key: Key,
    /// Its words, where its pack is still there.
    pub words: Option<&'a ItemWords>,
    /// Verdict and confidence; none where it was passed over.
    pub said: Option<(Verdict, Confidence)>,
}

/// Everything the session summary shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SummaryData {
    /// The session.
    pub session: SessionId,
    /// What is finished, and the time it took.
    pub over: String,
    /// "16 stories read".
    pub title: String,
    /// Spots false, trusts true, of equal size; then confidence.
    pub cards: Vec<CardData>,
    /// "Your stories".
    pub stories_title: String,
    /// "14 right".
    pub right: String,
    /// "2 to look at again".
    pub again_count: String,
    /// The stories.
    pub tiles: Vec<TileData>,
    /// Heading of the list.
    pub again_title: String,
    /// Stories to look at again, the surest miss first.
    pub again: Vec<AgainData>,
    /// What stands in the place of an empty list.
    pub again_none: Option<String>,
    /// Heading of what comes back.
    pub coming_title: String,
    /// Skill and day.
    pub coming: Vec<(String, String)>,
    /// What is said where nothing is due.
    pub coming_none: Option<String>,
    /// The stripe of today: title and sentence.
    pub stripe: Option<(String, String)>,
    /// What the picture shows.
    pub stripe_alt: String,
    /// Leads back to Today.
    pub done: String,
    /// The key as drawn.
    pub done_key: String,
    /// The second button.
    pub more: MoreData,
}

/// The second button.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum MoreData {
    /// Practise again.
    Practise(String),
    /// After the taster: the lessons, and a sentence on them.
    Lessons {
        /// The button.
        button: String,
        /// Why.
        text: String,
    },
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CardData {
    /// Which.
    pub figure: Figure,
    /// "Spots false".
    pub name: String,
    /// "7 of 8".
    pub value: String,
    /// What stands beside it.
    pub aside: Option<String>,
}

/// The three figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Figure {
    /// False called false.
    SpotsFalse,
    /// News called news.
    TrustsTrue,
    /// Mean confidence beside the share right.
    Confidence,
}

/// One story.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TileData {
    /// The item.
    pub item: ItemRef,
    /// What it was.
    pub key: Verdict,
    /// How it went.
    pub outcome: Outcome,
    /// "Got it", "Look again" or "Skipped".
    pub word: String,
    /// "False · 80%".
    pub said: String,
    /// All of it in a sentence, for a screen reader.
    pub name: String,
}

/// How a story went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Outcome {
    /// Right.
    Right,
    /// Worth another look.
    LookAgain,
    /// Passed over.
    Skipped,
}

/// A story to look at again.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgainData {
    /// The item.
    pub item: ItemRef,
    /// Its headline.
    pub title: String,
    /// First sentence of the explanation.
    pub why: String,
    /// What it is.
    pub key: Verdict,
    /// Its word.
    pub word: String,
    /// "Open the reveal of …", for a screen reader.
    pub name: String,
}

impl SummaryData {
    /// From core values.
    #[must_use]
    pub fn build(words: &Words, scene: &Scene<'_>) -> Self {
        let wrong = scene.figures.look_again.len();
        let right = (scene.figures.answered as usize).saturating_sub(wrong);
        let tiles = scene.stories.iter().enumerate();
        let coming: Vec<_> = scene.coming.iter().take(4).map(|due| coming(words, scene, due)).collect();
        Self {
            session: scene.session,
            over: over(words, scene),
            title: title(words, scene),
            cards: cards(words, scene.figures),
            stories_title: words.get("summary-stories"),
            right: words.with("summary-right", &[("n", right.into())]),
            again_count: words.with("summary-again-count", &[("n", wrong.into())]),
            tiles: tiles.map(|(at, story)| TileData::build(words, at, story)).collect(),
            again_title: words.get("look-again"),
            again: again(words, scene),
            again_none: (wrong == 0).then(|| words.get("summary-again-none")),
            coming_title: words.get("summary-coming"),
            coming_none: coming.is_empty().then(|| words.get("summary-coming-none")),
            coming,
            stripe: (scene.days > 0).then(|| stripe(words, scene.days)),
            stripe_alt: words.get("summary-stripe-alt"),
            done: words.get("summary-done"),
            done_key: words.get("key-enter"),
            more: match scene.kind {
                SessionKind::Taster => {
                    MoreData::Lessons { button: words.get("summary-lessons"), text: words.get("summary-lessons-text") }
                }
                _ => MoreData::Practise(words.get("summary-practise")),
            },
        }
    }
}

fn over(words: &Words, scene: &Scene<'_>) -> String {
    let what = match scene.kind {
        SessionKind::Taster => words.get("summary-over-taster"),
        SessionKind::Lesson { .. } => {
            words.with("summary-over-lesson", &[("title", scene.lesson.unwrap_or_default().into())])
        }
        SessionKind::Practice => words.get("summary-over-practice"),
        SessionKind::CheckUp { .. } => words.get("summary-over-check-up"),
    };
    let seconds = scene.milliseconds / 1000;
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let time = words.with("summary-time", &[("min", minutes.into()), ("sec", seconds.into())]);
    words.with("summary-over", &[("what", what.into()), ("time", time.into())])
}

fn title(words: &Words, scene: &Scene<'_>) -> String {
    let n = scene.figures.answered.into();
    if scene.learner.is_empty() {
        words.with("summary-title", &[("n", n)])
    } else {
        words.with("summary-title-name", &[("n", n), ("name", scene.learner.into())])
    }
}

fn cards(words: &Words, figures: &Summary) -> Vec<CardData> {
    let of = |share: Share| words.with("x-of-n", &[("x", share.right.into()), ("n", share.of.into())]);
    let percent = |n: f64| words.with("percent", &[("n", format!("{n:.0}").into())]);
    let right = figures.both().percent();
    vec![
        CardData {
            figure: Figure::SpotsFalse,
            name: words.get("spots-false"),
            value: of(figures.false_items),
            aside: None,
        },
        CardData { figure: Figure::TrustsTrue, name: words.get("trusts-true"), value: of(figures.news), aside: None },
        CardData {
            figure: Figure::Confidence,
            name: words.get("summary-confidence"),
            value: figures.mean_confidence.map_or_else(|| words.get("summary-no-figure"), percent),
            aside: right.map(|right| words.with("summary-confidence-aside", &[("percent", percent(right).into())])),
        },
    ]
}

impl TileData {
    /// Story number `at`, from 0, of a session.
    #[must_use]
    pub fn build(words: &Words, at: usize, story: &Story<'_>) -> Self {
        let outcome = match story.said {
            None => Outcome::Skipped,
            Some((verdict, _)) if verdict.is_right(story.key) => Outcome::Right,
            Some(_) => Outcome::LookAgain,
        };
        let word = words.get(match outcome {
            Outcome::Right => "summary-got-it",
            Outcome::LookAgain => "look-again",
            Outcome::Skipped => "summary-skipped",
        });
        let said = story.said.map_or_else(String::new, |(verdict, sure)| {
            let short = match verdict {
                Verdict::News => "summary-said-news",
                Verdict::False => "summary-said-false",
            };
            let percent = words.with("percent", &[("n", sure.percent().into())]);
            words.with(short, &[("percent", percent.into())])
        });
        let key = Verdict::from(story.key);
        let name = [
            ("n", (at + 1).into()),
            ("key", verdict_name(words, key).into()),
            ("word", word.as_str().into()),
            ("said", said.as_str().into()),
        ];
        Self { item: story.item.clone(), key, outcome, name: words.with("summary-tile", &name), word, said }
    }
}

fn again(words: &Words, scene: &Scene<'_>) -> Vec<AgainData> {
    let missed = scene.figures.look_again.iter().filter_map(|missed| {
        let story = scene.stories.get(missed.position as usize)?;
        let texts = story.words?;
        let title = heading(&texts.stem).replace("**", "");
        Some(AgainData {
            item: missed.item.clone(),
            name: words.with("summary-open", &[("title", title.as_str().into())]),
            title,
            why: first_sentence(&texts.explanation).to_owned(),
            key: Verdict::from(missed.key),
            word: verdict_name(words, Verdict::from(missed.key)),
        })
    });
    missed.collect()
}

/// The words by which a story is known in a list.
#[must_use]
pub fn heading(stem: &Stem) -> &str {
    match stem {
        Stem::NewsSite(stem) => &stem.headline,
        Stem::SocialPost(stem) => first_sentence(&stem.text),
        Stem::ChatForward(stem) => stem.messages.first().map_or("", |message| first_sentence(&message.text)),
        Stem::ShortVideo(stem) => first_sentence(&stem.caption),
        Stem::SearchResult(stem) => {
            let hit = stem.results.get(usize::from(stem.judged).saturating_sub(1));
            hit.map_or(stem.query.as_str(), |hit| &hit.title)
        }
        Stem::Notice(stem) => &stem.title,
    }
}

/// Up to the first full stop that ends a sentence.
fn first_sentence(text: &str) -> &str {
    let text = text.trim();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let ends = match letter {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' => next.is_none_or(char::is_whitespace),
            _ => false,
        };
        if ends {
            let closing = next.filter(|next| matches!(next, '”' | '’' | '」' | '）'));
            return &text[..at + letter.len_utf8() + closing.map_or(0, char::len_utf8)];
        }
    }
    text
}

fn coming(words: &Words, scene: &Scene<'_>, (skill, day): &(SkillId, Day)) -> (String, String) {
    let language: &Language = words.language();
    let name = Vocabulary::ours().name(Class::Skill, skill.as_str(), language);
    let when = match day.0 - scene.today.0 {
        ..=0 => words.get("due-today"),
        1 => words.get("due-tomorrow"),
        days @ 2..=6 => words.with(
            "due-in-days",
            &[("n", days.into()), ("weekday", words.get(&format!("weekday-{}", day.weekday())).into())],
        ),
        _ => words.date(*day),
    };
    (capital(&name), when)
}

/// A name as it stands at the beginning of a line.
#[must_use]
pub fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn stripe(words: &Words, days: u32) -> (String, String) {
    let title = words.with("summary-stripe", &[("n", days.into())]);
    (title, words.get("summary-stripe-text"))
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn the_first_sentence_ends_at_a_full_stop_in_either_script() {
        assert_eq!(first_sentence("The fare rose by 1.2 %. Not more."), "The fare rose by 1.2 %.");
        assert_eq!(first_sentence("当晚确有检修。只涉及两条街。"), "当晚确有检修。");
        assert_eq!(first_sentence("他说：“没有。”后来改口。"), "他说：“没有。”");
        assert_eq!(first_sentence("no full stop"), "no full stop");
    }
}
