//! Plots: described once as data, drawn in the window and written as SVG from the same description.
//!
//! A description, because one source serves three readers: `egui_plot` draws it in the window, the export writes it as
//! SVG, and the hints at the pointer and the tests read the very figures that were drawn. In the window it is a still
//! picture: it cannot trap a wheel, a drag or the focus. To the screen reader it is an image with its reading as its
//! name; the same numbers always stand in a table beside it.

mod model;
mod paint;
mod svg;

pub use model::{Band, Bar, EndLabel, Hint, Ink, Line, Mark, Note, Plot, Point, Span, Tick};
pub use paint::plot;
pub use svg::{Sheet, document};
