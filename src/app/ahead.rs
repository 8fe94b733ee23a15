//! The reveal, laid out ahead, in passes that egui throws away: once when its story comes up, so that all its letters
//! are known, and once while the answer is on its way to the disk, so that nothing is left to do but paint. Nothing of
//! it is on the screen, nor told to a screen reader, before the answer is durable.

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
use crate::ui::frame;
use crate::ui::look::Look;
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
    /// An answer was locked in in the last pass.
    Lock,
    /// Its reveal was laid out in the last pass; the focus was there before.
    Laid(Option<Id>),
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
        match std::mem::take(&mut self.ahead) {
            Ahead::Nothing => false,
            Ahead::Story => {
                let sitting = self.sitting.as_ref().filter(|sitting| !sitting.run.is_check_up());
                let guess = sitting.and_then(|sitting| {
                    let found = self.shelf.loaded().catalog.find(sitting.run.current()?)?;
                    sitting.guess(found)
                });
                let laid = guess.and_then(|answered| self.lay_reveal(ui, &answered));
                self.take_laid(laid)
            }
            Ahead::Lock => {
                let focus = ui.ctx().memory(egui::Memory::focused);
                let pending = self.sitting.as_ref().and_then(|sitting| sitting.run.pending());
                let laid = pending.and_then(|answered| self.lay_reveal(ui, answered));
                if laid.is_some() {
                    self.ahead = Ahead::Laid(focus);
                }
                self.take_laid(laid)
            }
            Ahead::Laid(focus) => {
                if self.is_writing() {
                    self.collect_within(PATIENCE);
                }
                if let Some(focus) = focus.filter(|_| self.is_writing()) {
                    ui.ctx().memory_mut(|memory| memory.request_focus(focus));
                }
                false
            }
        }
    }

    fn is_writing(&self) -> bool {
        self.sitting.as_ref().is_some_and(|sitting| matches!(sitting.run.phase(), Phase::Recording(_)))
    }

    /// Lays the reveal of an answer out, if this pass can be thrown away; gives its texts.
    fn lay_reveal(&self, ui: &mut Ui, answered: &Answered) -> Option<Vec<Arc<LayoutJob>>> {
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
        let mut state = reveal::RevealState::default();
        frame::ui(ui, &look, &self.frame, |ui| reveal::ui(ui, &look, &data, &mut state));
        Some(texts(ui.ctx(), ui.layer_id()))
    }

    /// Whether a reveal was laid out; its texts are kept.
    fn take_laid(&mut self, laid: Option<Vec<Arc<LayoutJob>>>) -> bool {
        let was_laid = laid.is_some();
        self.laid = laid.unwrap_or_default();
        was_laid
    }

    /// Asks for the texts of the reveal again, so that they are still laid out when the answer is locked in: egui
    /// forgets what no pass has asked for since the last one.
    pub(super) fn keep_laid(&mut self, ctx: &Context) {
        if self.laid.is_empty() {
            return;
        }
        let judging = self.sitting.as_ref().is_some_and(|sitting| *sitting.run.phase() == Phase::Judging);
        if !(judging || self.is_writing()) {
            self.laid = Vec::new();
            return;
        }
        ctx.fonts_mut(|fonts| {
            for job in &self.laid {
                fonts.layout_job(job.as_ref().clone());
            }
        });
    }
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
