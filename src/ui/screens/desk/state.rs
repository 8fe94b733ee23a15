//! What the desk may lose without harm.

use crate::session::Spot;
use crate::ui::screens::item::RunState;

/// What the desk may lose without harm; the notebook is not among it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeskState {
    /// Shared with item and reveal.
    pub run: RunState,
    /// The place that has been given its first focus.
    pub opened: Option<Spot>,
    /// What stands in the calculator, and what it comes to.
    pub sum: String,
    /// The same, reckoned when it last changed.
    pub result: Option<(String, Option<(String, bool)>)>,
}

impl DeskState {
    /// What the calculator shows; reckoned anew only when something else was typed.
    pub(super) fn reckoned(&mut self) -> Option<(String, bool)> {
        let known = self.result.as_ref().filter(|(sum, _)| *sum == self.sum);
        if let Some((_, result)) = known {
            return result.clone();
        }
        let result = super::sum::reckon(&self.sum);
        self.result = Some((self.sum.clone(), result.clone()));
        result
    }
}
