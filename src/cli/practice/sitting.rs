//! One sitting at a session: show, read, lock in, record, reveal.

use super::desk;
use super::exercise::Question;
use super::line::{BadLine, Line};
use super::teller::Teller;
use crate::base::{AnsweredId, Language};
use crate::cli::places::{Timepiece, VERSION, fresh_id};
use crate::cli::{Exit, Terminal, Trouble};
use crate::pack::catalog::{Catalog, Found};
use crate::pack::model::Step;
use crate::session::{Answered, Exercise, Mark, Moment, Phase, Run, Spot};
use crate::study::{Flag, Op, Study};

/// A session under way in the terminal.
pub(super) struct Sitting<'a> {
    pub(super) study: Study,
    pub(super) catalog: &'a Catalog,
    pub(super) run: Run,
    pub(super) teller: Teller<'a>,
    pub(super) time: Timepiece,
    pub(super) language: Language,
}

/// What a line led to.
enum Next {
    /// The same story is still there; read on.
    Stay,
    /// Another story, or the end.
    On,
    /// The session is left.
    Leave,
}

impl<'a> Sitting<'a> {
    /// Goes from story to story until the last, the end of input, or `q`.
    pub(super) fn go(mut self, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
        while let Some(asked) = self.run.current() {
            let Some(found) = self.catalog.find(asked) else {
                self.teller.note("unavailable", "cli-unavailable", &[], terminal)?;
                self.skip()?;
                continue;
            };
            match self.run.phase().clone() {
                Phase::Asking(exercise) => match self.exercise(exercise, &found, terminal)? {
                    Next::Leave => return self.leave(terminal),
                    Next::Stay | Next::On => continue,
                },
                Phase::Revealed(answered) => {
                    self.teller.reveal(&answered, &found, terminal)?;
                    self.run.next();
                    continue;
                }
                _ => {}
            }
            self.teller.item(&self.run, &found, &self.language, terminal)?;
            self.time.start();
            loop {
                match self.answer(&found, terminal)? {
                    Next::Stay => {}
                    Next::On => break,
                    Next::Leave => return self.leave(terminal),
                }
            }
        }
        self.finish(terminal)
    }

    /// Reads one line and does what it says.
    fn answer(&mut self, found: &Found<'a>, terminal: &mut Terminal<'_>) -> Result<Next, Trouble> {
        let Some(line) = terminal.read()? else {
            return Ok(Next::Leave);
        };
        let teller = &self.teller;
        match Line::parse(&line) {
            Ok(Line::Answer { verdict, confidence }) => {
                if let Some(verdict) = verdict {
                    self.run.judge(verdict);
                }
                if let Some(confidence) = confidence {
                    self.run.sure(confidence);
                }
                return self.lock_in(found, terminal);
            }
            Ok(Line::Quit) => return Ok(Next::Leave),
            Ok(Line::Skip) => {
                teller.note("skipped", "cli-skipped", &[], terminal)?;
                self.skip()?;
                return Ok(Next::On);
            }
            Ok(Line::Met) => {
                let met = !self.run.response().met_before;
                self.run.met_before(met);
                let message = if met { "cli-met" } else { "cli-not-met" };
                teller.note("met", message, &[], terminal)?;
            }
            Ok(Line::Desk(spot)) => self.desk(spot, found, terminal)?,
            Ok(Line::Pin) => self.pin(terminal)?,
            Ok(Line::Flag(note)) => {
                self.flag(found, note)?;
                self.teller.note("flagged", "cli-flagged", &[], terminal)?;
            }
            Ok(Line::Help | Line::Empty) => teller.note("help", "cli-help", &[], terminal)?,
            Err(BadLine::Confidence(said)) => {
                teller.note("bad-line", "cli-bad-confidence", &[("said", said.into())], terminal)?;
            }
            Err(BadLine::Word(said)) => {
                teller.note("bad-line", "cli-bad-line", &[("said", said.into())], terminal)?;
            }
        }
        Ok(Next::Stay)
    }

    /// Locks the answer in if it is whole: it is recorded first, and only then revealed; in a check-up it is only said
    /// that it was taken down.
    fn lock_in(&mut self, found: &Found<'a>, terminal: &mut Terminal<'_>) -> Result<Next, Trouble> {
        if !self.run.can_lock() {
            let missing = if self.run.response().verdict.is_none() { "cli-which" } else { "cli-how-sure" };
            self.teller.note("incomplete", missing, &[], terminal)?;
            return Ok(Next::Stay);
        }
        let moment = self.moment(found);
        let answered = self.run.lock(&moment).map_err(Trouble::failure)?;
        self.record(&answered, terminal)?;
        self.run.recorded(answered.id);
        if self.run.is_check_up() {
            self.teller.answered(&answered, terminal)?;
        }
        Ok(Next::On)
    }

    /// What locking in needs from outside, now.
    fn moment<'m>(&self, found: &'m Found<'a>) -> Moment<'m> {
        Moment {
            id: AnsweredId(fresh_id()),
            clock: self.time.clock(),
            milliseconds: self.time.milliseconds(),
            language: found.item.words_or_source(&self.language).0,
            app_version: VERSION,
            found: *found,
        }
    }

    /// Asks an exercise until a line answers it, passes it over or leaves; it is recorded first and then explained.
    fn exercise(
        &mut self,
        exercise: Exercise,
        found: &Found<'a>,
        terminal: &mut Terminal<'_>,
    ) -> Result<Next, Trouble> {
        let other = self.run.pair().and_then(|[_, second]| self.catalog.find(second));
        if exercise == Exercise::Pair && other.is_none() {
            self.skip()?;
            return Ok(Next::On);
        }
        let question = Question::of(&self.run, exercise, found, other.as_ref(), self.teller.words());
        self.teller.exercise(&self.run, found, &question, terminal)?;
        self.time.start();
        loop {
            let Some(line) = terminal.read()? else { return Ok(Next::Leave) };
            let texts = found.item.words_or_source(&self.run.session().plan.language).1;
            let pass = matches!(line.trim().to_lowercase().as_str(), "pass" | "skip" | "跳过");
            if Line::parse(&line) == Ok(Line::Quit) {
                return Ok(Next::Leave);
            }
            if pass && exercise == Exercise::Pair {
                self.skip()?;
                return Ok(Next::On);
            }
            match question.read(&line, texts) {
                Some(given) => self.run.give(given),
                None if pass => {}
                None => {
                    self.teller.note("help", "cli-exercise-help", &[], terminal)?;
                    continue;
                }
            }
            return self.note_down(found, other, pass, terminal);
        }
    }

    /// Records an exercise and says what it came to.
    fn note_down(
        &mut self,
        found: &Found<'a>,
        other: Option<Found<'a>>,
        pass: bool,
        terminal: &mut Terminal<'_>,
    ) -> Result<Next, Trouble> {
        let moment = self.moment(found);
        let done = self.run.lock_exercise(&moment, other, pass).map_err(Trouble::failure)?;
        self.apply(&Op::RecordExercise(Box::new(done.clone())), terminal)?;
        self.run.noted(done.id);
        if !pass {
            self.teller.explained(&done, found, terminal)?;
            self.run.next();
        }
        Ok(Next::On)
    }

    /// Opens a place of the desk and tells it.
    fn desk(&mut self, spot: Spot, found: &Found<'a>, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        if self.run.is_check_up() {
            return self.teller.note("desk", "cli-no-desk", &[], terminal);
        }
        let texts = found.item.words_or_source(&self.run.session().plan.language).1;
        // A page that no tool lists is told of and not opened: it could be pinned otherwise.
        let lists =
            |step: &Step| step.tool == spot.tool && spot.result.is_some_and(|at| usize::from(at) < step.results.len());
        if spot.result.is_none() || texts.trail.iter().any(lists) {
            self.run.open_desk(spot, &texts.trail, self.time.milliseconds());
            self.keep_draft()?;
        }
        desk::tell(&self.teller, self.teller.words(), &self.run, found, spot, terminal)
    }

    /// Pins what was opened last, or takes it out again.
    fn pin(&mut self, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        let Some(spot) = self.run.desk().at else {
            return self.teller.note("desk", "cli-nothing-open", &[], terminal);
        };
        self.run.pin(spot);
        self.keep_draft()?;
        let n = self.run.desk().pins.len();
        self.teller.note("pinned", "cli-pins", &[("n", n.into())], terminal)
    }

    fn keep_draft(&mut self) -> Result<(), Trouble> {
        let op = Op::KeepDraft { session: self.run.session().id, draft: Box::new(self.run.draft()) };
        self.study.apply(op).map(|_| ()).map_err(Trouble::failure)
    }

    /// Records an answer. If that fails for a reason that may pass, any line tries again, under the same id.
    fn record(&mut self, answered: &Answered, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        self.apply(&Op::Record(Box::new(answered.clone())), terminal)
    }

    fn apply(&mut self, op: &Op, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        while let Err(error) = self.study.apply(op) {
            if !error.is_worth_retrying() {
                return Err(Trouble::failure(error));
            }
            let why = [("why", error.to_string().into())];
            self.teller.note("not-saved", "cli-not-saved", &why, terminal)?;
            let again = terminal.read()?;
            if again.is_none_or(|line| Line::parse(&line) == Ok(Line::Quit)) {
                return Err(Trouble::failure(error));
            }
        }
        Ok(())
    }

    /// Says at the end of a check-up what each story was.
    fn reveal_all(&self, answers: &[Answered], terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
        for answered in answers {
            if let Some(found) = self.catalog.find(&answered.item) {
                self.teller.look_back(&self.run, answered, &found, terminal)?;
            }
        }
        Ok(())
    }

    fn skip(&mut self) -> Result<(), Trouble> {
        let session = self.run.session().id;
        for position in self.run.skip() {
            self.study.apply(Op::Skip { session, position }).map_err(Trouble::failure)?;
        }
        Ok(())
    }

    fn flag(&mut self, found: &Found<'a>, note: String) -> Result<(), Trouble> {
        let Some(item) = self.run.current().cloned() else {
            return Ok(());
        };
        let flag = Flag {
            learner: self.run.session().learner,
            item,
            revision: found.pack.revision().to_string(),
            note,
            at: self.time.clock(),
        };
        self.study.apply(Op::FlagItem(flag)).map_err(Trouble::failure)?;
        Ok(())
    }

    fn leave(&self, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
        let is_done = |mark: &&Mark| !matches!(mark, Mark::Current | Mark::ToCome);
        let done = self.run.track().iter().filter(is_done).count();
        self.teller.kept(self.run.session(), done, terminal)?;
        Ok(Exit::Done)
    }

    fn finish(mut self, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
        let session = self.run.session().id;
        let at = self.time.clock();
        self.study.apply(Op::EndSession { session, at }).map_err(Trouble::failure)?;
        let answers = self.study.answered_of_session(session).map_err(Trouble::failure)?;
        if self.run.is_check_up() {
            self.reveal_all(&answers, terminal)?;
        }
        self.teller.summary(self.run.session(), &answers, terminal)?;
        if let Err(error) = self.study.apply(Op::Backup { at, force: false }) {
            terminal.aside(&error.to_string());
        }
        Ok(Exit::Done)
    }
}
