//! Planning a session from 100 000 items: at most 5 ms.
#![allow(clippy::disallowed_methods)] // measuring takes a clock
#![allow(clippy::expect_used, reason = "a bench that cannot measure has nothing better to do than stop")]

#[path = "../tests/support/press.rs"]
mod press;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use paper_tiger::base::{ItemRef, Language, Seed};
use paper_tiger::pack::catalog::Catalog;
use paper_tiger::session::{History, Request, SessionKind, plan};
use press::{Press, catalog};

fn request(kind: SessionKind, seed: u64) -> Request {
    Request { kind, items: 20, pack: None, language: Language::english(), seed: Seed(seed) }
}

/// A learner who has met so many of every hundred items, and has two skills due.
fn history(catalog: &Catalog, of_hundred: usize) -> History {
    let mut history = History::default();
    for pack in catalog.packs() {
        for (n, item) in pack.items().enumerate() {
            if n % 100 < of_hundred {
                history.meet(&ItemRef::new(pack.id().clone(), item.id.clone()));
            }
        }
    }
    history.set_focus(vec!["do-the-sum".into(), "check-the-date".into()]);
    history
}

fn plans(criterion: &mut Criterion) {
    let catalog = catalog(&[Press::new("a", 50, 500, 500), Press::new("b", 50, 500, 500)]);
    let mut group = criterion.benchmark_group("plan from 100 000 items");
    let lesson = SessionKind::Lesson { pack: "b".into(), lesson: "lesson-7".into() };
    let cases = [
        ("practice, somebody new", SessionKind::Practice, 0),
        ("practice, half met", SessionKind::Practice, 50),
        ("practice, all but 6 in 100 met", SessionKind::Practice, 94),
        ("practice, all met: run out", SessionKind::Practice, 100),
        ("lesson, half met", lesson, 50),
    ];
    for (name, kind, of_hundred) in cases {
        let history = history(&catalog, of_hundred);
        let mut seed = 0;
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                seed += 1;
                plan(black_box(&request(kind.clone(), seed)), &catalog, &history).map(|plan| plan.items.len())
            });
        });
    }
    group.finish();
}

criterion_group!(benches, plans);
criterion_main!(benches);
