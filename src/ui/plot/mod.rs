//! Plots: described once as data, drawn in the window and written as SVG from the same description.
//!
//! Not egui's own plots: these draw dashed lines with square marks, whiskers, bands and labels at a line's end in our
//! type and colours, cannot trap a wheel, a drag or the focus, and what is exported is what was seen. A plot is a
//! picture to the screen reader, with its reading as its name; the same numbers always stand in a table beside it.

mod model;
mod paint;
mod svg;

pub use model::{Band, Bar, EndLabel, Hint, Ink, Line, Mark, Note, Plot, Point, Span, Tick};
pub use paint::plot;
pub use svg::{Sheet, document};
