//! The controls that screens are made of. Each takes a [`Look`](crate::ui::look::Look), names itself for the
//! screen reader, works from the keyboard, shows its focus, and returns a response or a small enum.

mod button;
mod key_cap;
mod label;
mod layout;
pub mod paint;

pub use button::{Button, ButtonSize, Rank, icon_button, icon_button_of, link};
pub use key_cap::{CapOn, cap_size, key_cap, paint_cap};
pub use label::{aligned, announce, caps, heading, icon, label, line};
pub use layout::layout;

use egui::Response;

use super::look::Look;
use super::theme::Text;

/// A tooltip in our type, above or below the widget while it is hovered or has the focus.
pub fn tooltip(response: Response, look: &Look<'_>, words: &str) -> Response {
    response.on_hover_ui(|ui| {
        ui.set_max_width(look.px(280.0));
        label(ui, look, words, Text::Small, look.theme.ink);
    })
}
