//! What Today says of the skills that are due: today's share, what waits, and what has nothing new left.

use paper_tiger::base::{Day, Language};
use paper_tiger::ui::screens::today::{SkillFacts, TodayData, TodayFacts};
use paper_tiger::words::Words;

/// So many skills due and so many to come.
fn facts(due: i32, to_come: i32, room: usize, spent: &[&str]) -> TodayFacts {
    let skill =
        |n: i32, day: i32| SkillFacts { name: format!("Skill {n}"), mastery: 0.4, right: 3, of: 4, due: Day(day) };
    let skills = (0..due).map(|n| skill(n, -1)).chain((0..to_come).map(|n| skill(n, 3))).collect();
    let spent = spent.iter().map(|name| (*name).to_owned()).collect();
    TodayFacts { skills, room, spent, begun: true, fresh: 40, length: 16, ..TodayFacts::default() }
}

fn said(facts: &TodayFacts) -> (usize, String, bool) {
    let again = TodayData::build(&Words::load(&Language::english()), facts).again;
    (again.rows.len(), again.line.unwrap_or_default(), again.go.is_some())
}

#[test]
fn what_comes_back_today_and_what_waits() {
    let cases = [
        (
            facts(0, 0, 4, &[]),
            (0, "Skills come back here when it is time to refresh them: first after days, then after weeks.", false),
        ),
        (facts(2, 1, 4, &[]), (2, "", true)),
        (facts(4, 0, 4, &[]), (2, "and 2 more skills", true)),
        (facts(3, 0, 2, &[]), (2, "One more waits for the coming days.", true)),
        (facts(9, 0, 4, &[]), (2, "and 2 more skills today; 5 wait for the coming days", true)),
        (facts(5, 0, 0, &[]), (0, "That is enough for today. 5 more skills come back over the next days.", false)),
        (
            facts(0, 1, 4, &["Check the date", "Do the sum"]),
            (
                0,
                "Due as well, but without a new story: Check the date, Do the sum. Another pack would bring some.",
                false,
            ),
        ),
        (
            facts(3, 0, 4, &["Do the sum"]),
            (
                2,
                "and one more skill\nDue as well, but without a new story: Do the sum. Another pack would bring some.",
                true,
            ),
        ),
    ];
    for (facts, (rows, line, go)) in cases {
        assert_eq!(said(&facts), (rows, line.to_owned(), go));
    }
}

#[test]
fn the_lead_counts_only_today_s_share() {
    let words = Words::load(&Language::english());
    let lead = |facts: &TodayFacts| TodayData::build(&words, facts).lead.facts;
    assert!(lead(&facts(9, 0, 4, &[])).starts_with("4 skills to refresh"), "{}", lead(&facts(9, 0, 4, &[])));
    assert!(!lead(&facts(9, 0, 0, &[])).contains("to refresh"));
}
