//! How a session is told: in plain words for people, or one JSON object a line for programs.

use super::exercise::{How, Question};
use crate::base::{Key, Language};
use crate::cli::json::{
    AnsweredLine, ExerciseLine, ExplainedLine, ItemLine, KeptLine, NoteLine, PracticeLine, RevealLine, SummaryLine,
};
use crate::cli::{Terminal, Trouble, stats, stem};
use crate::pack::catalog::Found;
use crate::pack::model::{Choice, ItemWords, Respond, World};
use crate::session::exercise::FULL;
use crate::session::{Answered, Exercise, Exercised, Given, Run, Session, score};
use crate::words::{Arg, Words};

/// Tells what happens in a session.
pub(super) struct Teller<'a> {
    json: bool,
    words: &'a Words,
}

impl<'a> Teller<'a> {
    pub(super) fn new(json: bool, words: &'a Words) -> Self {
        Self { json, words }
    }

    /// Whether it tells for programs.
    pub(super) fn is_json(&self) -> bool {
        self.json
    }

    /// The words it tells with.
    pub(super) fn words(&self) -> &'a Words {
        self.words
    }

    /// Asks something beside the verdict.
    pub(super) fn exercise(
        &self,
        run: &Run,
        found: &Found<'_>,
        question: &Question,
        terminal: &mut Terminal<'_>,
    ) -> Result<(), Trouble> {
        let how = match question.how {
            How::One => "one",
            How::Order => "order",
            How::Words => "words",
        };
        if self.json {
            return terminal.json(&PracticeLine::Exercise(ExerciseLine {
                number: run.position() + 1,
                pack: found.pack.id().as_str(),
                id: found.item.id.as_str(),
                exercise: question.exercise.as_str(),
                title: self.words.get(question.title),
                prompt: question.prompt.as_deref(),
                offers: question.offers.iter().map(|offer| offer.text.as_str()).collect(),
                how,
            }));
        }
        terminal.say(&self.words.get(question.title))?;
        if let Some(prompt) = &question.prompt {
            terminal.say(prompt)?;
        }
        for (at, offer) in question.offers.iter().enumerate() {
            terminal.say(&format!("{}. {}", at + 1, offer.text))?;
        }
        terminal.say(&self.words.get(&format!("cli-exercise-{how}")))
    }

    /// Says what an exercise came to; it is on record already.
    pub(super) fn explained(
        &self,
        done: &Exercised,
        found: &Found<'_>,
        terminal: &mut Terminal<'_>,
    ) -> Result<(), Trouble> {
        let why = why(done, found.item.words_or_source(&done.language).1);
        if self.json {
            terminal.json(&PracticeLine::Explained(ExplainedLine {
                number: done.position + 1,
                exercise: done.exercise.as_str(),
                answer: done.id.to_string(),
                score: done.score.map(|score| f64::from(score) / f64::from(FULL)),
                correct: done.is_right(),
                why,
            }))?;
        } else {
            let title = if done.is_right() == Some(true) { "exercise-right" } else { "exercise-again" };
            terminal.say(&self.words.get(title))?;
            if let Some(why) = why {
                terminal.say(why)?;
            }
            terminal.say("")?;
        }
        terminal.flush()
    }

    /// Shows a story and asks.
    pub(super) fn item(
        &self,
        run: &Run,
        found: &Found<'_>,
        wanted: &Language,
        terminal: &mut Terminal<'_>,
    ) -> Result<(), Trouble> {
        let (language, item) = found.item.words_or_source(wanted);
        let session = run.session();
        let (number, of) = (run.position() + 1, session.plan.items.len());
        if self.json {
            return terminal.json(&PracticeLine::Item(ItemLine {
                number,
                of,
                session: session.id.to_string(),
                pack: found.pack.id().as_str(),
                id: found.item.id.as_str(),
                surface: found.item.surface.as_str(),
                language,
                stem: (&item.stem).into(),
            }));
        }
        self.heading(number, of, found, terminal)?;
        for (label, text) in stem::rows(&item.stem, self.words) {
            self.row(label, &text, terminal)?;
        }
        terminal.say(&self.words.get("cli-ask"))
    }

    fn heading(&self, number: u32, of: usize, found: &Found<'_>, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        let surface = self.words.get(&format!("cli-surface-{}", found.item.surface.as_str()));
        let heading = [("number", number.into()), ("of", of.into()), ("surface", surface.into())];
        terminal.say(&self.words.with("cli-story", &heading))
    }

    /// Says that an answer of a check-up is on record, and nothing of its being right.
    pub(super) fn answered(&self, answered: &Answered, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        if self.json {
            terminal.json(&PracticeLine::Answered(AnsweredLine::new(answered)))?;
        } else {
            let args = [
                ("verdict", self.words.get(name(answered.verdict.is_right(Key::News))).into()),
                ("percent", answered.confidence.percent().into()),
            ];
            terminal.say(&self.words.with("cli-taken-down", &args))?;
            terminal.say("")?;
        }
        terminal.flush()
    }

    /// Says at the end of a check-up what one of its stories was.
    pub(super) fn look_back(
        &self,
        run: &Run,
        answered: &Answered,
        found: &Found<'_>,
        terminal: &mut Terminal<'_>,
    ) -> Result<(), Trouble> {
        if !self.json {
            self.heading(answered.position + 1, run.session().plan.items.len(), found, terminal)?;
        }
        self.reveal(answered, found, terminal)
    }

    /// Says what an answered story was; it is on record already. Flushed before anything else happens.
    pub(super) fn reveal(
        &self,
        answered: &Answered,
        found: &Found<'_>,
        terminal: &mut Terminal<'_>,
    ) -> Result<(), Trouble> {
        if self.json {
            terminal.json(&PracticeLine::Reveal(RevealLine::new(answered, found.item)))?;
            return terminal.flush();
        }
        let verdict = self.verdict(answered, terminal);
        verdict?;
        let words = found.item.words_or_source(&answered.language).1;
        terminal.say(&words.explanation)?;
        self.grounds(words, terminal)?;
        let world = match found.item.world {
            World::Real => "cli-world-real",
            World::Invented => "cli-world-invented",
        };
        terminal.say(&self.words.get(world))?;
        terminal.say("")?;
        terminal.flush()
    }

    fn verdict(&self, answered: &Answered, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        let name = |key| self.words.get(name(key == Key::News));
        let right = if answered.is_right() { "cli-right" } else { "cli-wrong" };
        terminal.say(&self.words.with(right, &[("key", name(answered.key).into())]))?;
        let points = score::points(answered.key, answered.verdict, answered.confidence);
        let sign = if points > 0 { "+" } else { "" };
        let said = if answered.is_right() { answered.key } else { other(answered.key) };
        let args = [
            ("verdict", name(said).into()),
            ("percent", answered.confidence.percent().into()),
            ("points", format!("{sign}{points}").replace('-', "\u{2212}").into()),
        ];
        terminal.say(&self.words.with("cli-you-said", &args))?;
        if answered.met_before {
            terminal.say(&self.words.get("cli-met-kept-out"))?;
        }
        Ok(())
    }

    /// Telling details, what would change the verdict, and sources.
    fn grounds(&self, words: &ItemWords, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        for cue in &words.cues {
            let quote = cue.quote.as_deref().map(|quote| self.words.with("cli-quote", &[("quote", quote.into())]));
            let parts = [Some(cue.title.clone()), quote, Some(cue.note.clone())];
            let text: Vec<String> = parts.into_iter().flatten().collect();
            self.row("cli-detail", &text.join(" · "), terminal)?;
        }
        if let Some(change) = &words.would_change {
            self.row("cli-would-change", change, terminal)?;
        }
        for reference in &words.references {
            let url = reference.url.as_deref().unwrap_or_default();
            let checked = self.words.with("cli-checked", &[("date", reference.checked.as_str().into())]);
            let parts = [&reference.title, &reference.publisher, url, &checked];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            self.row("cli-source", &parts.join(" · "), terminal)?;
        }
        Ok(())
    }

    /// Says something beside stories and answers.
    pub(super) fn note(
        &self,
        about: &str,
        message: &str,
        args: &[(&str, Arg<'_>)],
        terminal: &mut Terminal<'_>,
    ) -> Result<(), Trouble> {
        self.say(about, &self.words.with(message, args), terminal)
    }

    /// As [`Teller::note`], in words that are put together already.
    pub(super) fn say(&self, about: &str, message: &str, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        if self.json {
            return terminal.json(&PracticeLine::Note(NoteLine { about, message }));
        }
        terminal.say(message)
    }

    /// Says that the session waits.
    pub(super) fn kept(&self, session: &Session, done: usize, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        let of = session.plan.items.len();
        let message = if session.plan.kind.is_check_up() { "cli-kept-check-up" } else { "cli-kept" };
        if self.json {
            let session = session.id.to_string();
            return terminal.json(&PracticeLine::Kept(KeptLine { session, done, of }));
        }
        terminal.say(&self.words.with(message, &[("done", done.into()), ("of", of.into())]))
    }

    /// Sums up a finished session.
    pub(super) fn summary(
        &self,
        session: &Session,
        answers: &[Answered],
        terminal: &mut Terminal<'_>,
    ) -> Result<(), Trouble> {
        let summary = SummaryLine::new(session, answers);
        if self.json {
            terminal.json(&PracticeLine::Summary(summary))?;
            return terminal.flush();
        }
        terminal.say(&self.words.get("cli-finished"))?;
        for line in stats::figures(&summary.figures, self.words) {
            terminal.say(&line)?;
        }
        if summary.skipped > 0 {
            terminal.say(&self.words.with("cli-skipped-count", &[("n", summary.skipped.into())]))?;
        }
        for missed in &summary.look_again {
            let key = if missed.key == "news" { "verdict-news" } else { "verdict-false" };
            let args = [
                ("number", missed.number.into()),
                ("key", self.words.get(key).into()),
                ("percent", missed.confidence.into()),
            ];
            terminal.say(&self.words.with("cli-look-again", &args))?;
        }
        terminal.flush()
    }

    fn row(&self, label: &str, text: &str, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        let args = [("label", self.words.get(label).into()), ("text", text.into())];
        terminal.say(&self.words.with("cli-row", &args))
    }
}

/// Why what is right is right, as the pack says.
fn why<'a>(done: &Exercised, words: &'a ItemWords) -> Option<&'a str> {
    let right = |choices: &'a [Choice]| choices.iter().find(|choice| choice.right).map(|choice| choice.why.as_str());
    match (done.exercise, &done.given) {
        (_, Given::Passed) => None,
        (Exercise::Reason, _) => right(&words.exercises.reason),
        (Exercise::Share, _) => words.exercises.share.as_ref().map(|share| share.why.as_str()),
        (Exercise::Respond, _) => match words.exercises.respond.as_ref()? {
            Respond::Choose(replies) => right(&replies.replies),
            Respond::Order(parts) => Some(&parts.why),
        },
        (Exercise::Pair, _) => Some(&words.explanation),
        _ => None,
    }
}

/// The words for one of the two verdicts.
fn name(is_news: bool) -> &'static str {
    if is_news { "verdict-news" } else { "verdict-false" }
}

fn other(key: Key) -> Key {
    match key {
        Key::News => Key::False,
        Key::False => Key::News,
    }
}
