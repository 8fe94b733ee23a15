//! What must be the same in two languages, and what must not.

use crate::pack::draft::{Choice, Exercises, ItemDraft, Picture, Respond, Stem, Step};

/// Shortest text that two languages do not share by chance, in characters.
const SHARED: usize = 12;

/// Names each field in which two languages of an item disagree.
pub(super) fn differences(a: &ItemDraft, b: &ItemDraft, mut tell: impl FnMut(&str)) {
    let fields = [
        ("key", a.key == b.key),
        ("kind", a.kind == b.kind),
        ("world", a.world == b.world),
        ("techniques", a.techniques == b.techniques),
        ("skills", a.skills == b.skills),
        ("difficulty", a.difficulty == b.difficulty),
        ("twin", a.twin == b.twin),
        ("replaces", a.replaces == b.replaces),
        ("factors", a.factors == b.factors),
        ("cues", cues(a).eq(cues(b))),
        ("trail", a.trail.len() == b.trail.len()),
        ("exercises", exercises(&a.exercises, &b.exercises)),
        ("amended", a.amended.iter().map(|one| &one.date).eq(b.amended.iter().map(|one| &one.date))),
    ];
    for (field, same) in fields {
        if !same {
            tell(field);
        }
    }
    if let Some(field) = stem_field(&a.stem, &b.stem) {
        tell(field);
    }
    for (number, (a, b)) in a.trail.iter().zip(&b.trail).enumerate() {
        if !same_step(a, b) {
            tell(&format!("trail[{}]", number + 1));
        }
    }
}

fn cues(item: &ItemDraft) -> impl Iterator<Item = crate::pack::draft::Tells> {
    item.cues.iter().map(|cue| cue.tells)
}

/// Whether two languages ask the same: the same choices right, in the same order, so that an answer means the same.
fn exercises(a: &Exercises, b: &Exercises) -> bool {
    let right = |choices: &[Choice]| -> Vec<bool> { choices.iter().map(|choice| choice.right).collect() };
    let respond = match (&a.respond, &b.respond) {
        (None, None) => true,
        (Some(Respond::Choose(a)), Some(Respond::Choose(b))) => right(&a.replies) == right(&b.replies),
        (Some(Respond::Order(a)), Some(Respond::Order(b))) => a.parts.len() == b.parts.len(),
        _ => false,
    };
    let share = a.share.as_ref().map(|share| share.best) == b.share.as_ref().map(|share| share.best);
    respond && share && a.technique == b.technique && right(&a.reason) == right(&b.reason)
}

fn same_step(a: &Step, b: &Step) -> bool {
    let dates = |step: &Step| -> Vec<_> { step.results.iter().map(|r| r.date.clone()).collect() };
    (a.tool, a.weight, a.tells) == (b.tool, b.weight, b.tells) && dates(a) == dates(b)
}

/// The first field in which two stems disagree.
fn stem_field(a: &Stem, b: &Stem) -> Option<&'static str> {
    let fields: &[(&'static str, bool)] = match (a, b) {
        (Stem::NewsSite(a), Stem::NewsSite(b)) => &[
            ("stem.published", a.published == b.published),
            ("stem.outlet_kind", a.outlet_kind == b.outlet_kind),
            ("stem.reach", a.reach == b.reach),
            ("stem.picture", both(a.picture.as_ref(), b.picture.as_ref())),
            ("stem.byline", a.byline.is_some() == b.byline.is_some()),
        ],
        (Stem::SocialPost(a), Stem::SocialPost(b)) => &[
            ("stem.published", a.published == b.published),
            ("stem.author_kind", a.author_kind == b.author_kind),
            ("stem.followers", a.followers == b.followers),
            ("stem.reach", a.reach == b.reach),
            ("stem.picture", both(a.picture.as_ref(), b.picture.as_ref())),
            ("stem.replies", a.replies.len() == b.replies.len()),
        ],
        (Stem::ChatForward(a), Stem::ChatForward(b)) => {
            let same = |(a, b): (&_, &_)| same_message(a, b);
            &[
                ("stem.published", a.published == b.published),
                ("stem.members", a.members == b.members),
                ("stem.messages", a.messages.len() == b.messages.len() && a.messages.iter().zip(&b.messages).all(same)),
            ]
        }
        (Stem::ShortVideo(a), Stem::ShortVideo(b)) => &[
            ("stem.published", a.published == b.published),
            ("stem.author_kind", a.author_kind == b.author_kind),
            ("stem.followers", a.followers == b.followers),
            ("stem.seconds", a.seconds == b.seconds),
            ("stem.reach", a.reach == b.reach),
        ],
        (Stem::SearchResult(a), Stem::SearchResult(b)) => &[
            ("stem.published", a.published == b.published),
            ("stem.judged", a.judged == b.judged),
            ("stem.results", {
                let same = |(a, b): (&_, &_)| same_hit(a, b);
                a.results.len() == b.results.len() && a.results.iter().zip(&b.results).all(same)
            }),
        ],
        (Stem::Notice(a), Stem::Notice(b)) => {
            &[("stem.published", a.published == b.published), ("stem.issuer_kind", a.issuer_kind == b.issuer_kind)]
        }
        _ => &[("stem", false)],
    };
    fields.iter().find(|(_, same)| !same).map(|&(field, _)| field)
}

fn both(a: Option<&Picture>, b: Option<&Picture>) -> bool {
    a.is_some() == b.is_some()
}

fn same_message(a: &crate::pack::draft::Message, b: &crate::pack::draft::Message) -> bool {
    a.forwarded == b.forwarded && both(a.picture.as_ref(), b.picture.as_ref())
}

fn same_hit(a: &crate::pack::draft::SearchHit, b: &crate::pack::draft::SearchHit) -> bool {
    (a.outlet_kind, &a.date, a.sponsored) == (b.outlet_kind, &b.date, b.sponsored)
}

/// Names each text that was left in the other language.
pub(super) fn same_words(a: &ItemDraft, b: &ItemDraft, mut tell: impl FnMut(&str)) {
    let (field, ours, theirs) = match (&a.stem, &b.stem) {
        (Stem::NewsSite(a), Stem::NewsSite(b)) => ("stem.body", &a.body, &b.body),
        (Stem::SocialPost(a), Stem::SocialPost(b)) => ("stem.text", &a.text, &b.text),
        (Stem::ShortVideo(a), Stem::ShortVideo(b)) => ("stem.caption", &a.caption, &b.caption),
        (Stem::SearchResult(a), Stem::SearchResult(b)) => ("stem.query", &a.query, &b.query),
        (Stem::Notice(a), Stem::Notice(b)) => ("stem.body", &a.body, &b.body),
        (Stem::ChatForward(a), Stem::ChatForward(b)) => {
            let mut both = a.messages.iter().zip(&b.messages);
            if both.any(|(a, b)| alike(&a.text, &b.text)) {
                tell("stem.messages");
            }
            ("stem.group", &a.group, &b.group)
        }
        _ => return,
    };
    if alike(ours, theirs) {
        tell(field);
    }
    if alike(&a.explanation, &b.explanation) {
        tell("explanation");
    }
}

/// Whether two texts are the same, and long enough for that to be no accident.
pub(super) fn alike(a: &str, b: &str) -> bool {
    a == b && a.chars().count() > SHARED
}
