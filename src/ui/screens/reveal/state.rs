//! What the reveal may lose without harm.

use crate::base::ItemRef;
use crate::ui::screens::item::RunState;
use crate::ui::screens::layout::Unfolding;

/// What the reveal may lose without harm.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevealState {
    /// Shared with the item screen.
    pub run: RunState,
    /// The reference whose address is being shown, from 0.
    pub link: Option<usize>,
    /// The item revealed, and since when (in the window's animation time, seconds).
    pub since: Option<(ItemRef, f64)>,
    /// How far it has come.
    pub unfolding: Unfolding,
}

impl RevealState {
    /// Seconds since this item came up.
    pub(super) fn seconds(&mut self, item: &ItemRef, now: f64) -> (f32, bool) {
        let fresh = self.since.as_ref().is_none_or(|(shown, _)| shown != item);
        if fresh && self.since.replace((item.clone(), now)).is_some() {
            self.unfolding = Unfolding::default();
        }
        let since = self.since.as_ref().map_or(now, |(_, since)| *since);
        #[expect(clippy::cast_possible_truncation, reason = "seconds of an animation")]
        let seconds = (now - since) as f32;
        (seconds, fresh)
    }
}
