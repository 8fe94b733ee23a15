//! What the spacing buys: simulated learners over half a year, four timetables with equal numbers of answers.
//!
//! The learners forget by a model that is not the one the schedule uses: Pavlik and Anderson (2005), "Practice and
//! forgetting effects on vocabulary memory". Each answer leaves a trace that fades as a power of its age; how fast is
//! fixed when it is laid down, and the faster the better the skill was remembered just then, so that heaped practice
//! fades soon. A skill is at hand with probability 1/(1 + e^((τ − m)/s)), m = ln Σ age^(−d), d = a + c·e^m. Whoever
//! has it at hand is right at 95 %, anybody else guesses. The time between sessions counts for 1/40, as in the paper.
//! The parameters differ from learner to learner around the paper's.
//!
//! Right on days 1–180, on day 180, and on day 240 after sixty days without practice, at 342 answers each (120 learners
//! with eight skills, four of them a day at most):
//!
//! | timetable | days with practice | 1–180 | 180 | 240 |
//! |---|---|---|---|---|
//! | this schedule | 51 | 83.8 % | 80.5 % | 76.0 % |
//! | all on one day | 1 | 72.2 % | 62.0 % | 59.6 % |
//! | all in one week | 7 | 72.9 % | 62.8 % | 60.4 % |
//! | weekly, four answers a skill, until used up | 11 | 86.0 % | 81.0 % | 77.5 % |
//! | weekly to the end, one or two answers a skill | 26 | 85.1 % | 90.6 % | 86.8 % |
//!
//! So spacing is worth some eleven points over massed practice, and eighteen after half a year; fixed days do as well
//! as this schedule or better for each answer given. What the schedule adds is that it needs no appointment.

use paper_tiger::base::{Day, SkillId};
use paper_tiger::schedule::{Agenda, Row, room};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::days::answer;

const LEARNERS: u64 = 120;
const SKILLS: usize = 8;
const DAYS: i32 = 180;
/// Answers that bring a skill back once.
const BOOSTER: usize = 4;
/// Seconds from one story to the next.
const STORY: f64 = 40.0;
/// A day between sessions, in seconds that count for forgetting.
const NIGHT: f64 = 86_400.0 * 0.025;
const ASSURED: f64 = 0.95;

#[derive(Clone)]
struct Learner {
    chance: ChaCha8Rng,
    a: f64,
    c: f64,
    threshold: f64,
    noise: f64,
    /// For each skill its traces: day, second within the day's session, rate of fading.
    traces: Vec<Vec<(i32, f64, f64)>>,
}

impl Learner {
    fn new(seed: u64) -> Self {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let mut between = |low: f64, high: f64| low + (high - low) * unit(&mut chance);
        let (a, c) = (between(0.13, 0.22), between(0.15, 0.29));
        let (threshold, noise) = (between(-1.0, -0.5), between(0.2, 0.35));
        Self { a, c, threshold, noise, traces: vec![Vec::new(); SKILLS], chance }
    }

    fn activation(&self, skill: usize, day: i32, second: f64) -> f64 {
        let fade = |&(then, at, rate): &(i32, f64, f64)| {
            let age = f64::from(day - then) * NIGHT + (second - at);
            age.max(1.0).powf(-rate)
        };
        self.traces[skill].iter().map(fade).sum::<f64>().ln()
    }

    fn at_hand(&self, skill: usize, day: i32, second: f64) -> f64 {
        1.0 / (1.0 + ((self.threshold - self.activation(skill, day, second)) / self.noise).exp())
    }

    fn right(&self, skill: usize, day: i32) -> f64 {
        0.5 + (ASSURED - 0.5) * self.at_hand(skill, day, 0.0)
    }

    /// Judges one item, sees why, and says how sure: right or wrong, percent.
    fn judge(&mut self, skill: usize, day: i32, second: f64) -> (bool, u8) {
        let at_hand = self.at_hand(skill, day, second);
        let faded = self.a + self.c * self.activation(skill, day, second).exp();
        self.traces[skill].push((day, second, faded));
        let right = unit(&mut self.chance) < 0.5 + (ASSURED - 0.5) * at_hand;
        let sure = 50.0 + 45.0 * at_hand + 10.0 * (unit(&mut self.chance) - 0.5);
        let percent = (50..=100).min_by(|a, b| (f64::from(*a) - sure).abs().total_cmp(&(f64::from(*b) - sure).abs()));
        (right, percent.expect("fifty-one numbers"))
    }
}

fn unit(chance: &mut ChaCha8Rng) -> f64 {
    (chance.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

/// How a timetable did, summed over days and learners.
#[derive(Clone, Copy, Default)]
struct Outcome {
    answers: usize,
    days: usize,
    over_time: f64,
    at_end: f64,
    /// Sixty days later, without practice.
    later: f64,
}

/// Runs a learner through a timetable that says how many answers of which skill a day brings. The figures of a day
/// are taken before its practice.
fn run(learner: &Learner, mut timetable: impl FnMut(i32, &mut dyn FnMut(usize) -> (bool, u8))) -> Outcome {
    let mut learner = learner.clone();
    let mut outcome = Outcome::default();
    let mean = |learner: &Learner, day| (0..SKILLS).map(|skill| learner.right(skill, day)).sum::<f64>() / SKILLS as f64;
    for day in 0..=DAYS {
        let right = mean(&learner, day);
        if day > 0 {
            outcome.over_time += right / f64::from(DAYS);
        }
        outcome.at_end = right;
        let mut second = 0.0;
        let before = outcome.answers;
        if day < DAYS {
            timetable(day, &mut |skill| {
                second += STORY;
                outcome.answers += 1;
                learner.judge(skill, day, second)
            });
        }
        outcome.days += usize::from(outcome.answers > before);
    }
    outcome.later = mean(&learner, DAYS + 60);
    outcome
}

/// The schedule of this program, at the usual goal of sixteen stories a day.
fn ours(learner: &Learner) -> Outcome {
    let names: Vec<SkillId> = (0..SKILLS).map(|n| SkillId::new(format!("skill-{n}"))).collect();
    let mut rows: Vec<Row> = Vec::new();
    run(learner, |day, judge| {
        let skills: Vec<SkillId> = match day {
            0 => names.clone(),
            _ => Agenda::of(&rows, Day(day), room(16)).for_today().iter().map(|row| row.skill.clone()).collect(),
        };
        for (story, skill) in (0..BOOSTER).flat_map(|_| &skills).enumerate() {
            let number = names.iter().position(|name| name == skill).expect("one of them");
            let (right, percent) = judge(number);
            let given = answer(skill, day.unsigned_abs().into(), story as u128, day, right, percent);
            let place = rows.iter().position(|row| row.skill == *skill);
            let row = place.map(|at| rows.swap_remove(at));
            rows.push(Row::add(row, skill, &given));
        }
    })
}

/// So many answers spread evenly over days that begin with day 0, the skills by turns.
fn spread(learner: &Learner, answers: usize, days: &[i32]) -> Outcome {
    let mut given = 0;
    run(learner, |day, judge| {
        if let Some(at) = days.iter().position(|one| *one == day) {
            let until = answers * (at + 1) / days.len();
            for n in given..until {
                judge(n % SKILLS);
            }
            given = until;
        }
    })
}

/// Boosters of the usual size for every skill every seven days, until the answers are used up.
fn weekly_until_used_up(learner: &Learner, answers: usize) -> Outcome {
    let mut left = answers;
    run(learner, |day, judge| {
        if day % 7 == 0 {
            for n in 0..(SKILLS * BOOSTER).min(left) {
                judge(n % SKILLS);
                left -= 1;
            }
        }
    })
}

fn percent(figure: f64) -> f64 {
    (figure * 1000.0).round() / 10.0
}

#[test]
fn half_a_year_of_spacing_against_other_timetables() {
    let week: Vec<i32> = (0..7).collect();
    let weekly: Vec<i32> = (0..DAYS).step_by(7).collect();
    let mut sums = [Outcome::default(); 5];
    for seed in 0..LEARNERS {
        let learner = Learner::new(seed);
        let ours = ours(&learner);
        let outcomes = [
            ours,
            spread(&learner, ours.answers, &[0]),
            spread(&learner, ours.answers, &week),
            weekly_until_used_up(&learner, ours.answers),
            spread(&learner, ours.answers, &weekly),
        ];
        for (sum, outcome) in sums.iter_mut().zip(outcomes) {
            assert_eq!(outcome.answers, ours.answers, "equal numbers of answers");
            sum.answers += outcome.answers;
            sum.days += outcome.days;
            sum.over_time += outcome.over_time / LEARNERS as f64;
            sum.at_end += outcome.at_end / LEARNERS as f64;
            sum.later += outcome.later / LEARNERS as f64;
        }
    }
    let names = ["this schedule", "all on one day", "all in one week", "weekly until used up", "weekly, thin"];
    for (name, sum) in names.iter().zip(sums) {
        let (answers, days) = (sum.answers / LEARNERS as usize, sum.days / LEARNERS as usize);
        let (over_time, at_end) = (percent(sum.over_time), percent(sum.at_end));
        let later = percent(sum.later);
        println!(
            "{name:22} {answers} answers on {days:2} days; right {over_time} %, day 180 {at_end} %, day 240 {later} %"
        );
    }
    let [ours, one_day, one_week, weekly, thin] = sums;
    for massed in [one_day, one_week] {
        assert!(ours.over_time > massed.over_time + 0.08, "spaced beats massed over the half-year");
        assert!(ours.at_end > massed.at_end + 0.12, "and at its end");
    }
    // Fixed days do as well at equal numbers of answers: what spacing buys is in the gaps, not in their shape.
    assert!((ours.over_time - weekly.over_time).abs() < 0.04 && (ours.at_end - weekly.at_end).abs() < 0.04);
    assert!(thin.at_end > ours.at_end, "whoever practised five days ago is at an advantage on day 180");
}
