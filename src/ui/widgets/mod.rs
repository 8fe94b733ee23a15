//! The controls that screens are made of. Each takes a [`Look`], names itself for the screen reader, works from the
//! keyboard, shows its focus, and returns a response or a small enum.

mod answer;
mod arrows;
mod button;
mod card;
mod chip;
mod choose;
mod confidence;
mod dialog;
mod empty;
mod field;
mod gauge;
mod key_cap;
mod label;
mod layout;
pub mod paint;
mod picture;
mod plate;
mod progress;
mod rail;
mod scroll;
mod stripes;
mod switch;
mod table;
mod title_block;
mod toast;
mod tool;
mod verdict;

pub use answer::{Answer, answer_button, verdict_icon};
pub use arrows::keep_left_and_right;
pub use button::{Button, ButtonSize, Rank, icon_button, icon_button_of, link};
pub use card::{Card, rule};
pub use chip::{Chip, Tone};
pub use choose::{dropdown, segmented, segmented_width};
pub use confidence::confidence_bars;
pub use dialog::{Dialog, DialogAnswer, return_focus};
pub use empty::{Trouble, empty_state, error_panel};
pub use field::Field;
pub use gauge::{Gauge, Lean, gauge, lean_bar};
pub use key_cap::{CapOn, cap_size, key_cap, paint_cap};
pub use label::{aligned, announce, caps, heading, icon, label, line};
pub use layout::{layout, marked_rows};
pub use picture::{avatar, illustration, paint_avatar, paint_picture, picture, picture_wide};
pub use plate::plate;
pub use progress::{Step, progress_bar, progress_bar_in, story_track};
pub use rail::{RailAnswer, RailItem, RailLearner, rail, rail_width};
pub use scroll::{scroll, scroll_snug, scroll_viewports};
pub use stripes::{StreakDay, mastery, streak, streak_width, stripes_mark};
pub use switch::{checkbox, radio, switch};
pub use table::{Table, table};
pub use title_block::{double_rule, title_block};
pub use toast::{Mood, Toast, ToastAnswer, Toasts, toasts};
pub use tool::{ToolRow, tool_icon, tool_row, tool_tab};
pub use verdict::{stamp, verdict_badge};

use egui::Response;

use super::look::Look;
use super::theme::Text;

/// A tooltip in our type, above or below the widget while it is hovered.
#[expect(clippy::must_use_candidate, reason = "drawing is the point; few ask for the response")]
pub fn tooltip(response: Response, look: &Look<'_>, words: &str) -> Response {
    response.on_hover_ui(|ui| {
        ui.set_max_width(look.px(280.0));
        label(ui, look, words, Text::Small, look.theme.ink);
    })
}

/// The same beside the pointer, for something large of which a place is pointed at.
#[expect(clippy::must_use_candidate, reason = "drawing is the point; few ask for the response")]
pub fn tooltip_at_pointer(response: Response, look: &Look<'_>, words: &str) -> Response {
    response.on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(look.px(280.0));
        label(ui, look, words, Text::Small, look.theme.ink);
    })
}
