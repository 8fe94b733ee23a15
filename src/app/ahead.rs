//! The reveal, laid out ahead, in passes that egui throws away: in the frames after its story has come up, so that all
//! its letters are known, a part a frame; and once while the answer is on its way to the disk, so that nothing is left to
//! do but paint. Nothing of it is on the screen, nor told to a screen reader, before the answer is durable.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use egui::epaint::Shape;
use egui::text::LayoutJob;
use egui::{Context, Id, LayerId, Ui};

use super::app::App;
use super::facts::run;
use crate::session::run::{Mark, Phase};
use crate::session::{Answered, Exercise};
use crate::ui::action::Route;
use crate::ui::frame;
use crate::ui::look::Look;
use crate::ui::screens::layout::Unfolding;
use crate::ui::screens::reveal::{self, data::Next};

/// Passes a frame may take: one that acts, one that lays a reveal out, one that learns its sizes, one that is painted.
pub const PASSES: NonZeroUsize = NonZeroUsize::MIN.saturating_add(3);

/// The longest that the window waits for the disk within a frame; a slower disk is waited for from frame to frame.
const PATIENCE: Duration = Duration::from_millis(3);

/// How far it is.
#[derive(Default)]
pub enum Ahead {
    /// Nothing has just happened that a reveal follows.
    #[default]
    Nothing,
    /// A story comes up.
    Story,
    /// The story, or a part of its reveal, was laid out in the frame of this number: the next part is due.
    Due(u64),
    /// The next pass lays a part out. The one before has acted on what was pressed.
    Part,
    /// A part was laid out in the last pass; the focus was there before.
    Parted(Option<Id>),
    /// An answer was locked in in the last pass.
    Lock,
    /// Its reveal was laid out in the last pass; the focus was there before.
    Laid(Option<Id>),
}

/// The texts of a reveal, and whether they are all of it.
#[derive(Default)]
pub struct Texts {
    jobs: Vec<Arc<LayoutJob>>,
    whole: bool,
}

/// Where the button of a reveal leads.
pub fn next_of(ask: Option<Exercise>, track: &[Mark]) -> Next {
    match ask {
        Some(ask) if ask.follows_reveal() => Next::Exercise,
        _ if track.contains(&Mark::ToCome) => Next::Story,
        _ => Next::Summary,
    }
}

impl App {
    /// Whether this pass lays a reveal out and is thrown away.
    pub(super) fn lay_ahead(&mut self, ui: &mut Ui) -> bool {
        let frame = ui.ctx().cumulative_frame_nr();
        match std::mem::take(&mut self.ahead) {
            Ahead::Nothing => false,
            Ahead::Story => {
                // What was laid out for the story before is of no use to this one.
                self.laid = Texts::default();
                self.lay_next(ui.ctx(), frame);
                false
            }
            Ahead::Due(then) => {
                let begins = then < frame && ui.ctx().current_pass_index() == 0;
                let is_shown = *self.router.here() == Route::Item && self.is_judging();
                // A click or a drag under way would lose its widget.
                let held = ui.input(|input| input.pointer.any_down());
                self.ahead = if begins && is_shown && !held {
                    ui.ctx().request_discard("a part of a reveal is about to be laid out ahead");
                    Ahead::Part
                } else {
                    Ahead::Due(then)
                };
                false
            }
            // What was asked for comes first, and takes the passes of this frame.
            Ahead::Part if self.stale => {
                self.lay_next(ui.ctx(), frame);
                false
            }
            Ahead::Part => {
                let focus = ui.ctx().memory(egui::Memory::focused);
                let guess = self.sitting.as_ref().and_then(|sitting| {
                    let found = self.shelf.loaded().catalog.find(sitting.run.current()?)?;
                    sitting.guess(found)
                });
                let Some(texts) = guess.and_then(|answered| self.lay_reveal(ui, &answered, Unfolding::default()))
                else {
                    return false;
                };
                self.ahead = Ahead::Parted(focus);
                self.laid = texts;
                true
            }
            Ahead::Parted(focus) => {
                give_focus(ui.ctx(), focus);
                // What the pointer is over is known to the pass after this one.
                ui.ctx().request_discard("a reveal was where the story is");
                if !self.laid.whole {
                    self.lay_next(ui.ctx(), frame);
                }
                false
            }
            Ahead::Lock => {
                let focus = ui.ctx().memory(egui::Memory::focused);
                let pending = self.sitting.as_ref().and_then(|sitting| sitting.run.pending());
                let laid = pending.and_then(|answered| self.lay_reveal(ui, answered, Unfolding::at_once()));
                let Some(texts) = laid else {
                    return false;
                };
                self.ahead = Ahead::Laid(focus);
                self.laid = texts;
                true
            }
            Ahead::Laid(focus) => {
                if self.is_writing() {
                    self.collect_within(PATIENCE);
                }
                if self.is_writing() {
                    give_focus(ui.ctx(), focus);
                }
                false
            }
        }
    }

    /// Has the next part laid out with the next frame.
    fn lay_next(&mut self, ctx: &Context, frame: u64) {
        self.ahead = Ahead::Due(frame);
        ctx.request_repaint();
    }

    fn is_judging(&self) -> bool {
        self.sitting.as_ref().is_some_and(|sitting| *sitting.run.phase() == Phase::Judging)
    }

    /// Whether the whole reveal of the story on the screen is laid out.
    #[cfg(test)]
    pub(super) fn is_laid_out(&self) -> bool {
        self.laid.whole
    }

    fn is_writing(&self) -> bool {
        self.sitting.as_ref().is_some_and(|sitting| matches!(sitting.run.phase(), Phase::Recording(_)))
    }

    /// Lays the reveal of an answer out as far as it comes, if this pass can be thrown away; gives its texts.
    fn lay_reveal(&self, ui: &mut Ui, answered: &Answered, unfolding: Unfolding) -> Option<Texts> {
        let known = self.known();
        // A check-up goes straight on: no reveal follows.
        let sitting = self.sitting.as_ref().filter(|sitting| !sitting.run.is_check_up())?;
        let track = sitting.run.track();
        // An exercise before the reveal comes first.
        let ask = sitting.run.session().plan.ask(answered.position);
        if ask.is_some_and(|ask| !ask.follows_reveal()) {
            return None;
        }
        let next = next_of(ask, &track);
        let data = run::reveal(&known, sitting.run.session(), &track, answered, next)?;
        ui.ctx().request_discard("a reveal is laid out ahead");
        if !ui.ctx().will_discard() {
            return None;
        }
        let look = Look::new(&self.theme, self.window, self.look_preferences(ui.ctx()), self.pictures.ready());
        let mut state = reveal::RevealState { unfolding, ..reveal::RevealState::default() };
        frame::ui(ui, &look, &self.frame, |ui| reveal::ui(ui, &look, &data, &mut state));
        Some(Texts { jobs: texts(ui.ctx(), ui.layer_id()), whole: state.unfolding.is_whole() })
    }

    /// Asks for the texts of the reveal again, so that they are still laid out when the answer is locked in: egui
    /// forgets what no pass has asked for since the last one.
    pub(super) fn keep_laid(&mut self, ctx: &Context) {
        if self.laid.jobs.is_empty() {
            return;
        }
        if !(self.is_judging() || self.is_writing()) {
            self.laid = Texts::default();
            return;
        }
        ctx.fonts_mut(|fonts| {
            for job in &self.laid.jobs {
                fonts.layout_job(job.as_ref().clone());
            }
        });
    }
}

/// Gives the focus back to what had it, or takes it away.
fn give_focus(ctx: &Context, to: Option<Id>) {
    ctx.memory_mut(|memory| match (to, memory.focused()) {
        (Some(to), _) => memory.request_focus(to),
        (None, Some(now)) => memory.surrender_focus(now),
        (None, None) => {}
    });
}

/// The texts that a layer shows in this pass.
fn texts(ctx: &Context, layer: LayerId) -> Vec<Arc<LayoutJob>> {
    fn collect(shape: &Shape, into: &mut Vec<Arc<LayoutJob>>) {
        match shape {
            Shape::Text(text) => into.push(Arc::clone(&text.galley.job)),
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, into)),
            _ => {}
        }
    }
    let mut texts = Vec::new();
    ctx.graphics(|graphics| {
        let drawn = graphics.get(layer).into_iter().flat_map(egui::layers::PaintList::all_entries);
        drawn.for_each(|drawn| collect(&drawn.shape, &mut texts));
    });
    texts
}
