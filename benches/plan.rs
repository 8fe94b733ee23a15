//! Planning a session from 100 000 items: at most 5 ms.
#![allow(clippy::disallowed_methods)] // measuring takes a clock
#![allow(clippy::expect_used, reason = "a bench that cannot measure has nothing better to do than stop")]

#[path = "../tests/support/press.rs"]
mod press;

use std::hint::black_box;
use std::time::{Duration, Instant};

use paper_tiger::base::{ItemRef, Language, Seed};
use paper_tiger::pack::catalog::Catalog;
use paper_tiger::session::{History, Request, SessionKind, plan};
use press::{Press, catalog};

fn request(kind: SessionKind, seed: u64) -> Request {
    Request { kind, items: 20, pack: None, language: Language::english(), seed: Seed(seed), exercises: false }
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

/// The longest that a plan may take.
const BAR: Duration = Duration::from_millis(5);

/// Plans of each case, each with a seed of its own.
const PLANS: u64 = 200;

fn main() {
    let catalog = catalog(&[Press::new("a", 50, 500, 500), Press::new("b", 50, 500, 500)]);
    let lesson = SessionKind::Lesson { pack: "b".into(), lesson: "lesson-7".into() };
    let cases = [
        ("practice, somebody new", SessionKind::Practice, 0),
        ("practice, half met", SessionKind::Practice, 50),
        ("practice, all but 6 in 100 met", SessionKind::Practice, 94),
        ("practice, all met: run out", SessionKind::Practice, 100),
        ("lesson, half met", lesson, 50),
    ];
    let mut holds = true;
    for (name, kind, of_hundred) in cases {
        let history = history(&catalog, of_hundred);
        let mut times: Vec<Duration> = (0..PLANS)
            .map(|seed| {
                let request = request(kind.clone(), seed);
                let begin = Instant::now();
                let _ = black_box(plan(black_box(&request), &catalog, &history));
                begin.elapsed()
            })
            .collect();
        times.sort();
        let (median, last) = (times[times.len() / 2], times[times.len() - 1]);
        // The bar is for a session; that there is none left is told by the thread that plans, which nobody waits for.
        let bar = if of_hundred < 100 { format!("(bar {BAR:?})") } else { String::new() };
        println!("{name:32} median {median:>9.2?}, longest {last:>9.2?}  {bar}");
        holds &= median <= BAR || of_hundred == 100;
    }
    if !holds && !cfg!(debug_assertions) {
        std::process::exit(1);
    }
}
