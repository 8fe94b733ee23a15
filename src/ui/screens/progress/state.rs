//! What may be lost without harm: the range, which tables are open, what is typed.

use std::collections::BTreeSet;

use serde::Serialize;

use super::card::Part;
use crate::ui::screens::layout::Unfolding;

/// How far back the figures go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Range {
    /// The last 28 days.
    FourWeeks,
    /// The last 84 days.
    #[default]
    TwelveWeeks,
    /// Everything.
    All,
}

impl Range {
    /// All, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::FourWeeks, Self::TwelveWeeks, Self::All];

    /// Days it reaches back, today included; none for all.
    #[must_use]
    pub fn days(self) -> Option<i32> {
        match self {
            Self::FourWeeks => Some(28),
            Self::TwelveWeeks => Some(84),
            Self::All => None,
        }
    }

    /// Its name in exported tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FourWeeks => "4-weeks",
            Self::TwelveWeeks => "12-weeks",
            Self::All => "all",
        }
    }

    /// Key of its name.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::FourWeeks => "progress-range-4",
            Self::TwelveWeeks => "progress-range-12",
            Self::All => "progress-range-all",
        }
    }
}

/// The state of Progress.
#[derive(Clone, Debug, Default)]
pub struct ProgressState {
    /// How far back.
    pub range: Range,
    /// Cards that show their table.
    pub tables: BTreeSet<Part>,
    /// The card whose computing is explained.
    pub explained: Option<Part>,
    /// The choice of a file to export is open.
    pub exporting: bool,
    /// What is typed into the search.
    pub search: String,
    /// The search has been taken over from what the rows were searched for: the way back from a reveal leads here.
    pub opened: bool,
    /// Put the cursor into the search field.
    pub seek: bool,
    /// How much of the page is laid out.
    pub unfolding: Unfolding,
}
