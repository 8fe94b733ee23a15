//! Summaries for tests, benches and pictures of the screens; never used by the program itself.

use super::data::{Scene, Story, SummaryData};
use super::view::SummaryState;
use crate::base::{Confidence, Day, ItemRef, Key, SessionId, SkillId, Verdict};
use crate::session::SessionKind;
use crate::stats::{LookAgain, Share, Summary};
use crate::ui::screens::item::sample as items;
use crate::words::Words;

/// A summary of `count` stories of which `wrong` were missed and one was skipped where `skips`.
#[must_use]
pub fn scene(words: &Words, kind: &SessionKind, count: usize, wrong: usize, skips: bool) -> SummaryData {
    let pool = items::items(words);
    let names: Vec<ItemRef> = (0..count).map(|at| ItemRef::new("sample", format!("s-{at}").as_str())).collect();
    let mut figures = Summary { mean_confidence: Some(79.4), ..Summary::default() };
    let mut stories = Vec::new();
    for (at, name) in names.iter().enumerate() {
        // Half and half, false first.
        let wanted = if at % 2 == 0 { Key::False } else { Key::News };
        let of_key: Vec<_> = pool.iter().filter(|item| item.key == wanted).collect();
        let item = of_key[(at / 2) % of_key.len().max(1)];
        let sure = Confidence::STEPS[at % 6];
        let missed = at < wrong;
        let truth = Verdict::from(item.key);
        let other = if truth == Verdict::News { Verdict::False } else { Verdict::News };
        let verdict = if missed { other } else { truth };
        let skipped = skips && at + 1 == count;
        if !skipped {
            figures.answered += 1;
            let share: &mut Share = if item.key == Key::News { &mut figures.news } else { &mut figures.false_items };
            share.count(!missed);
        }
        if missed {
            let position = u32::try_from(at).unwrap_or_default();
            figures.look_again.push(LookAgain {
                position,
                item: name.clone(),
                key: item.key,
                verdict,
                confidence: sure,
            });
        }
        let texts = Some(item.words_or_source(words.language()).1);
        stories.push(Story { item: name, key: item.key, words: texts, said: (!skipped).then_some((verdict, sure)) });
    }
    let today = Day::parse("2026-05-14").unwrap_or_default();
    let skills = ["check-the-date", "read-past-the-headline", "find-better-coverage", "true-but-surprising"];
    let due: Vec<(SkillId, Day)> =
        skills.iter().zip([1, 1, 3, 9]).map(|(skill, days)| (SkillId::new(*skill), today.plus(days))).collect();
    let taster = *kind == SessionKind::Taster;
    SummaryData::build(
        words,
        &Scene {
            session: session(),
            kind,
            lesson: Some(items::title(words)),
            learner: if taster { "" } else { "Mina" },
            figures: &figures,
            stories: &stories,
            coming: if taster { &[] } else { &due },
            today,
            days: if taster { 0 } else { 7 },
            milliseconds: 580_000,
        },
    )
}

/// The same id every time.
#[expect(clippy::default_trait_access, reason = "this room does not know the crate that the id comes from")]
fn session() -> SessionId {
    let text = "\"0190b2c4-0000-7000-8000-000000000001\"";
    serde_json::from_str(text).unwrap_or_else(|_| SessionId(Default::default()))
}

/// Samples by name: a practice of sixteen with two misses and a skip, a lesson without a miss, a taster.
#[must_use]
pub fn samples(words: &Words) -> Vec<(String, SummaryData, SummaryState)> {
    let lesson = SessionKind::Lesson { pack: "headline-basics".into(), lesson: "promises".into() };
    [
        ("practice", scene(words, &SessionKind::Practice, 16, 2, true)),
        ("lesson", scene(words, &lesson, 10, 0, false)),
        ("taster", scene(words, &SessionKind::Taster, 4, 2, false)),
    ]
    .map(|(name, data)| (name.to_owned(), data, SummaryState::default()))
    .into()
}
