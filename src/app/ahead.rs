//! The reveal, laid out ahead: while an answer is on its way to the disk, its reveal is laid out in a pass that egui
//! throws away, so that nothing is left to do but paint once the answer is there. Nothing of it is on the screen, nor
//! told to a screen reader, before the answer is durable.

use std::time::Duration;

use egui::{Id, Ui};

use super::app::App;
use super::facts::run;
use crate::session::run::{Mark, Phase};
use crate::ui::frame;
use crate::ui::look::Look;
use crate::ui::screens::reveal::{self, data::Next};

/// Passes a frame may take: one that locks an answer in, one that lays its reveal out, one that is painted.
pub const PASSES: std::num::NonZeroUsize = std::num::NonZeroUsize::new(3).unwrap();

/// The longest that the window waits for the disk within a frame; a slower disk is waited for from frame to frame.
const PATIENCE: Duration = Duration::from_millis(3);

/// How far it is.
#[derive(Default)]
pub enum Ahead {
    /// No answer has just been locked in.
    #[default]
    Nothing,
    /// An answer was locked in in the last pass.
    Lock,
    /// Its reveal was laid out in the last pass; the focus was there before.
    Laid(Option<Id>),
}

impl App {
    /// Whether this pass lays a reveal out and is thrown away.
    pub(super) fn lay_ahead(&mut self, ui: &mut Ui) -> bool {
        match std::mem::take(&mut self.ahead) {
            Ahead::Nothing => false,
            Ahead::Lock => {
                ui.ctx().request_discard("the reveal is laid out while its answer is written");
                let laid = ui.ctx().will_discard();
                if laid {
                    let focus = ui.ctx().memory(egui::Memory::focused);
                    self.lay_reveal(ui);
                    self.ahead = Ahead::Laid(focus);
                }
                laid
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

    fn lay_reveal(&self, ui: &mut Ui) {
        let known = self.known();
        let Some(sitting) = &self.sitting else { return };
        let Some(answered) = sitting.run.pending() else { return };
        let track = sitting.run.track();
        let next = if track.contains(&Mark::ToCome) { Next::Story } else { Next::Summary };
        let Some(data) = run::reveal(&known, sitting.run.session(), &track, answered, next) else { return };
        let look = Look::new(&self.theme, self.window, self.look_preferences(ui.ctx()), self.pictures.ready());
        let mut state = reveal::RevealState::default();
        frame::ui(ui, &look, &self.frame, |ui| reveal::ui(ui, &look, &data, &mut state));
    }
}
