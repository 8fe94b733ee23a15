//! The card with the one primary button: which of five things to do next.

use super::data::{Lead, Second, minutes_for};
use super::facts::{LessonFacts, ResumeFacts, TodayFacts};
use crate::ui::action::{Action, Route};
use crate::words::Words;

/// A session left on its way comes first, then the first lesson, then practice; with nothing fresh left,
/// the library.
pub(super) fn build(words: &Words, facts: &TodayFacts) -> Lead {
    if let Some(resume) = &facts.resume {
        return go_on(words, resume);
    }
    if let (false, Some(lesson)) = (facts.begun, &facts.lesson) {
        return first_lesson(words, facts, lesson);
    }
    if facts.fresh < facts.length {
        return if facts.loading { loading(words) } else { run_out(words, facts) };
    }
    practice(words, facts)
}

fn go_on(words: &Words, resume: &ResumeFacts) -> Lead {
    let left = resume.of.saturating_sub(resume.done);
    let n = [("done", resume.done.into()), ("of", resume.of.into())];
    let place = match &resume.lesson {
        Some(title) => words.with("lead-resume-lesson", &[("title", title.clone().into())]),
        None => words.get("lead-resume-practice"),
    };
    Lead {
        caps: words.get("lead-resume-caps"),
        title: words.with("lead-resume-title", &[("n", left.into())]),
        facts: joined(words, &[place, words.with("lead-resume-done", &n), about(words, left)]),
        primary: words.get("lead-resume-go"),
        action: Action::Resume(resume.session),
        second: Some(Second { label: words.get("lead-resume-end"), action: Action::EndSession(resume.session) }),
        lengths: false,
    }
}

fn first_lesson(words: &Words, facts: &TodayFacts, lesson: &LessonFacts) -> Lead {
    let practice = Second { label: words.get("lead-first-practise"), action: Action::Go(Route::Practice) };
    Lead {
        caps: words.get("lead-first-caps"),
        title: lesson.title.clone(),
        facts: joined(
            words,
            &[
                words.with("lead-first-pages", &[("n", lesson.pages.into())]),
                words.with("lead-first-quiz", &[("n", lesson.quiz.into())]),
                words.with("about-minutes", &[("n", lesson.minutes.into())]),
            ],
        ),
        primary: words.get("lesson-begin"),
        action: Action::Go(Route::Lesson {
            pack: lesson.pack.clone(),
            lesson: lesson.lesson.clone(),
            page: lesson.page,
        }),
        second: (facts.fresh >= facts.length).then_some(practice),
        lengths: false,
    }
}

fn practice(words: &Words, facts: &TodayFacts) -> Lead {
    let today = facts.clock.today();
    let due = facts.skills.iter().filter(|skill| skill.due <= today).count().min(facts.room);
    let met = facts.goal > 0 && facts.today >= facts.goal;
    let mut lines = Vec::new();
    if due > 0 {
        lines.push(words.with("lead-due", &[("n", due.into())]));
    }
    lines.push(words.with("lead-fresh", &[("n", facts.fresh.into())]));
    lines.push(about(words, facts.length));
    Lead {
        caps: words.get(if met { "lead-practice-more" } else { "lead-practice-caps" }),
        title: words.with("lead-practice-title", &[("n", facts.length.into())]),
        facts: joined(words, &lines),
        primary: words.get("lead-practice-go"),
        action: Action::StartPractice { items: facts.length, pack: None },
        second: None,
        lengths: true,
    }
}

fn run_out(words: &Words, facts: &TodayFacts) -> Lead {
    Lead {
        caps: words.get("lead-out-caps"),
        title: words.get("lead-out-title"),
        facts: words.with("lead-out-line", &[("n", facts.fresh.into())]),
        primary: words.get("lead-out-go"),
        action: Action::Go(Route::Library),
        second: (facts.fresh >= 10)
            .then(|| Second { label: words.get("lead-out-shorter"), action: Action::Go(Route::Practice) }),
        lengths: false,
    }
}

fn loading(words: &Words) -> Lead {
    Lead {
        caps: words.get("lead-practice-caps"),
        title: words.get("lead-loading-title"),
        facts: words.get("lead-loading-line"),
        primary: words.get("lead-out-go"),
        action: Action::Go(Route::Library),
        second: None,
        lengths: false,
    }
}

fn about(words: &Words, items: usize) -> String {
    words.with("about-minutes", &[("n", minutes_for(items).into())])
}

fn joined(words: &Words, facts: &[String]) -> String {
    facts.join(&words.get("list-dot"))
}
