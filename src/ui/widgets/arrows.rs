//! Arrow keys that belong to a control.

use egui::{EventFilter, Response, Ui};

/// Left and right belong to a control that has the focus, and do not move it. Returns whether it has.
#[must_use]
pub fn keep_left_and_right(ui: &Ui, control: &Response) -> bool {
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(control.id, filter));
    control.has_focus()
}
