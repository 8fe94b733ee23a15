//! What everything looks like: colours, type, spaces and pictures, by name. Raw values live here alone.

pub mod art;
pub mod color;
mod fonts;
pub mod icon;
mod style;
mod text;

pub use color::{Theme, ThemeKind, VerdictInk};
pub use fonts::{definitions, family, font_names};
pub use style::apply;
pub use text::{Face, Text};

/// Corner radii in points, and nothing between them.
pub mod radius {
    /// Key caps.
    pub const KEY: u8 = 5;
    /// Fields and small buttons.
    pub const FIELD: u8 = 8;
    /// Buttons.
    pub const BUTTON: u8 = 9;
    /// Artefacts and answers.
    pub const ARTEFACT: u8 = 10;
    /// Cards.
    pub const CARD: u8 = 12;
    /// Dialogs.
    pub const DIALOG: u8 = 16;
}

/// Stroke widths in points; they do not grow with the text.
pub mod stroke {
    /// Hairlines and card borders.
    pub const RULE: f32 = 1.0;
    /// Borders of buttons, fields and checkboxes.
    pub const CONTROL: f32 = 1.5;
    /// A field in error.
    pub const ERROR: f32 = 2.0;
    /// The chosen one.
    pub const CHOSEN: f32 = 2.5;
    /// The focus ring.
    pub const FOCUS: f32 = 3.0;
    /// Between a control and its focus ring.
    pub const FOCUS_GAP: f32 = 2.0;
}

/// Durations in seconds.
pub mod motion {
    /// Hover, press, focus.
    pub const QUICK: f32 = 0.12;
    /// Tab, panel and list changes.
    pub const CHANGE: f32 = 0.18;
    /// The verdict stamp.
    pub const STAMP: f32 = 0.22;
    /// One cue's marker sweep.
    pub const SWEEP: f32 = 0.16;
    /// From one sweep's start to the next one's.
    pub const SWEEP_GAP: f32 = 0.09;
    /// Gauges and bars.
    pub const DRAW: f32 = 0.5;
}
