//! Where one stands: figures with their intervals, plots with their tables, and every story judged so far.
//!
//! The plots are [`crate::ui::plot`]'s; each card's table holds the same numbers, and the export is made of the tables.

mod bodies;
mod card;
mod cards;
mod confidence;
mod data;
mod days;
mod exercises;
mod export;
mod facts;
mod figures;
mod history;
mod how;
mod list;
#[doc(hidden)]
pub mod sample;
mod skills;
mod state;
mod view;
mod weeks;

pub use card::{
    Body, Calendar, CalendarWeek, CardData, Chip, ChipTone, FigureRow, How, Part, SkillLine, Square, TableCell,
    TableData,
};
pub use data::{CardWords, EmptyData, ProgressData, RangeData};
pub use export::{ExportWords, csv, svg, tsv};
pub use facts::{ProgressFacts, SkillStanding, StoryFacts};
pub use history::{HistoryData, StoryRow};
pub use state::{ProgressState, Range};
pub use view::ui;
