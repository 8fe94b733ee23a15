//! An item as somebody sees it who cannot read: lengths, marks, digits, the class of the source, reactions, and words
//! that carry tone but no story.

use crate::base::{Language, Surface};
use crate::pack::model::{ItemWords, Reach, SourceKind, Stem};

/// Words that carry feeling, in lower case.
const FEELING: [&str; 28] = [
    "shock",
    "amazing",
    "terrible",
    "outrage",
    "secret",
    "danger",
    "deadly",
    "miracle",
    "finally",
    "unbelievable",
    "warning",
    "urgent",
    "proud",
    "beautiful",
    "sad",
    "angry",
    "afraid",
    "happy",
    "love",
    "hate",
    "震惊",
    "可怕",
    "紧急",
    "千万",
    "竟然",
    "居然",
    "太",
    "感动",
];

/// Words that hold sentences together.
const FUNCTION: [&str; 36] = [
    "the", "a", "not", "no", "but", "all", "every", "never", "only", "was", "were", "said", "says", "this", "that",
    "i", "we", "you", "they", "he", "了", "的", "不", "没", "都", "只", "这", "我", "你", "他", "说", "就", "很", "全",
    "从", "已",
];

const SOURCES: [SourceKind; 9] = [
    SourceKind::Newspaper,
    SourceKind::Agency,
    SourceKind::Broadcaster,
    SourceKind::Magazine,
    SourceKind::SelfMedia,
    SourceKind::Official,
    SourceKind::Institution,
    SourceKind::Company,
    SourceKind::Private,
];

/// The class of a stem's source; a chat's is a private person.
pub(super) fn source(stem: &Stem) -> SourceKind {
    match stem {
        Stem::NewsSite(stem) => stem.outlet_kind,
        Stem::SocialPost(stem) => stem.author_kind,
        Stem::ChatForward(_) => SourceKind::Private,
        Stem::ShortVideo(stem) => stem.author_kind,
        Stem::SearchResult(stem) => {
            let at = usize::from(stem.judged).saturating_sub(1);
            stem.results.get(at).map_or(SourceKind::Private, |hit| hit.outlet_kind)
        }
        Stem::Notice(stem) => stem.issuer_kind,
    }
}

/// First line and the rest of what is read.
pub(super) fn texts(stem: &Stem) -> (String, String) {
    let join = |parts: Vec<Option<&str>>| parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    match stem {
        Stem::NewsSite(stem) => (stem.headline.clone(), join(vec![stem.dek.as_deref(), Some(&stem.body)])),
        Stem::SocialPost(stem) => (stem.text.clone(), join(vec![stem.pinned.as_deref()])),
        Stem::ChatForward(stem) => {
            let mut messages = stem.messages.iter().map(|message| message.text.as_str());
            let first = messages.next().unwrap_or_default().to_owned();
            (first, messages.collect::<Vec<_>>().join("\n\n"))
        }
        Stem::ShortVideo(stem) => (stem.caption.clone(), join(vec![stem.overlay.as_deref()])),
        Stem::SearchResult(stem) => {
            let at = usize::from(stem.judged).saturating_sub(1);
            stem.results.get(at).map_or_else(Default::default, |hit| (hit.title.clone(), hit.snippet.clone()))
        }
        Stem::Notice(stem) => (stem.title.clone(), stem.body.clone()),
    }
}

fn reach(stem: &Stem) -> Option<Reach> {
    match stem {
        Stem::NewsSite(stem) => stem.reach,
        Stem::SocialPost(stem) => stem.reach,
        Stem::ShortVideo(stem) => stem.reach,
        Stem::ChatForward(_) | Stem::SearchResult(_) | Stem::Notice(_) => None,
    }
}

fn followers(stem: &Stem) -> u64 {
    match stem {
        Stem::SocialPost(stem) => stem.followers.unwrap_or(0),
        Stem::ShortVideo(stem) => stem.followers.unwrap_or(0),
        Stem::ChatForward(stem) => stem.members.unwrap_or(0).into(),
        Stem::NewsSite(_) | Stem::SearchResult(_) | Stem::Notice(_) => 0,
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of letters and likes, of which the logarithm is taken")]
fn log(n: u64) -> f64 {
    (n as f64).ln_1p()
}

fn many(n: usize) -> f64 {
    log(n as u64)
}

/// The features of an item in one language, always in the same order and number.
pub(super) fn features(words: &ItemWords, surface: Surface, language: &Language) -> Vec<f64> {
    let (first, rest) = texts(&words.stem);
    let all = format!("{first}\n{rest}");
    let count = |wanted: fn(char) -> bool| all.chars().filter(|letter| wanted(*letter)).count();
    let capitals = all.split_whitespace().filter(|word| {
        let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
        word.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && letters.all(char::is_uppercase)
    });
    let groups = all.split(|letter: char| !letter.is_ascii_digit()).filter(|group| !group.is_empty()).count();
    let mut row = vec![
        many(first.chars().count()),
        many(rest.chars().count()),
        many(count(|c| matches!(c, '!' | '！'))),
        many(count(|c| matches!(c, '?' | '？'))),
        many(count(|c| matches!(c, '“' | '‘' | '"' | '《'))),
        many(count(|c| c.is_ascii_digit())),
        many(groups),
        many(capitals.count()),
        many(count(char::is_uppercase)),
        many(count(|c| matches!(c, ',' | '，' | '、'))),
        many(count(|c| matches!(c, ';' | '；' | ':' | '：' | '—' | '–'))),
        many(count(|c| matches!(c, '.' | '。'))),
        many(words.stem.pictures().count()),
        log(followers(&words.stem)),
    ];
    let reach = reach(&words.stem).unwrap_or_default();
    row.extend([reach.likes, reach.shares, reach.comments, reach.views].map(log));
    let kind = source(&words.stem);
    row.extend(SOURCES.map(|one| f64::from(u8::from(one == kind))));
    row.extend(Surface::ALL.map(|one| f64::from(u8::from(one == surface))));
    let lower = all.to_lowercase();
    let feeling: usize = FEELING.iter().map(|word| lower.matches(word).count()).sum();
    row.push(many(feeling));
    row.extend(FUNCTION.iter().map(|word| many(occurrences(&lower, word, language))));
    row
}

/// A word between spaces and marks, or in Chinese a sign anywhere.
fn occurrences(text: &str, word: &str, language: &Language) -> usize {
    if word.is_ascii() == language.is_han() {
        return 0;
    }
    if language.is_han() {
        return text.matches(word).count();
    }
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|part| *part == word).count()
}
