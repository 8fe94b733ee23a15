//! Made-up data for tests and benches: the end of a check-up.

use uuid::Uuid;

use super::{Earlier, OutcomeData, OutcomeState, Scene};
use crate::base::{Confidence, Day, ItemRef, Key, SessionId, Verdict};
use crate::stats::{Counts, Share};
use crate::ui::screens::summary::Story;
use crate::words::Words;

/// A story, what it was, and what was said of it.
type Judged = (ItemRef, Key, Option<(Verdict, Confidence)>);

/// A check-up of forty with so many of each key missed, and how sure by turns.
struct Made {
    stories: Vec<Judged>,
    counts: Counts,
}

fn made(missed_news: usize, missed_false: usize, skipped: usize) -> Made {
    let mut made = Made { stories: Vec::new(), counts: Counts::default() };
    for at in 0..40 {
        let key = if at % 2 == 0 { Key::News } else { Key::False };
        let wrong = at / 2 < if key == Key::News { missed_news } else { missed_false };
        let verdict = if wrong { Verdict::from(key).other() } else { Verdict::from(key) };
        let confidence = Confidence::STEPS[(at * 5 + at / 7) % 6];
        let said = (at < 40 - skipped).then_some((verdict, confidence));
        if said.is_some() {
            made.counts.add(key, verdict, confidence, 1);
        }
        made.stories.push((ItemRef::new("check-up-a", format!("ca-{at:03}").as_str()), key, said));
    }
    made
}

fn pick(words: &Words, english: &str, chinese: &str) -> String {
    if words.language().is_han() { chinese } else { english }.to_owned()
}

fn build(words: &Words, made: &Made, earlier: &[Earlier<'_>], met_before: usize) -> OutcomeData {
    let stories = made.stories.iter().map(|(item, key, said)| Story { item, key: *key, words: None, said: *said });
    let stories: Vec<Story<'_>> = stories.collect();
    let share = |right, of| Share { right, of };
    let skills = [
        (pick(words, "Check the date", "看日期"), share(3, 7)),
        (
            pick(
                words,
                "Old picture in a new place: check where it was first and who took it",
                "旧图新用：查清最早出现在哪里、是谁拍的",
            ),
            share(4, 9),
        ),
        (pick(words, "True but surprising", "少见，但是真的"), share(8, 14)),
        (pick(words, "Do the sum", "算一算"), share(2, 2)),
    ];
    let answered = made.counts.total() > 0;
    let scene = Scene {
        session: SessionId(Uuid::from_u128(4)),
        form: if earlier.is_empty() { "A" } else { "B" },
        day: Day::parse("2026-07-02").unwrap_or_default(),
        milliseconds: if answered { 1_281_000 } else { 0 },
        counts: &made.counts,
        met_before,
        stories: &stories,
        skills: if answered { &skills } else { &[] },
        earlier,
    };
    OutcomeData::build(words, &scene)
}

/// The first one, a second with a clear change, a third without one, one that was skipped whole, one all right.
#[must_use]
pub fn samples(words: &Words) -> Vec<(&'static str, OutcomeData, OutcomeState)> {
    let day = |text| Day::parse(text).unwrap_or_default();
    let (poor, good, doubtful) = (made(9, 8, 0), made(2, 2, 1), made(14, 1, 0));
    let (all_right, nothing) = (made(0, 0, 0), made(0, 0, 40));
    let first = Earlier { form: "A", day: day("2026-05-14"), counts: &poor.counts };
    let second = Earlier { form: "B", day: day("2026-06-01"), counts: &good.counts };
    let of = |made: &Made, earlier: &[Earlier<'_>], met| build(words, made, earlier, met);
    vec![
        ("first", of(&poor, &[], 2), OutcomeState::default()),
        ("changed", of(&good, &[first], 0), OutcomeState::default()),
        ("third", of(&doubtful, &[second, first], 0), OutcomeState::default()),
        ("skipped", of(&nothing, &[first], 0), OutcomeState::default()),
        ("all-right", of(&all_right, &[], 0), OutcomeState::default()),
    ]
}
