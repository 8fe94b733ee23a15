//! Time as an argument: instants, offsets and local days. Nothing here reads a clock.

use std::fmt;

use jiff::civil::Date;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// An instant: milliseconds since 1970-01-01T00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// Local time minus UTC, in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UtcOffset(pub i32);

/// A local calendar day: days since 1970-01-01. A day ends at local midnight by the stored offset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub i32);

/// "Now", as handed down by the rooms that may read a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// The instant.
    pub now: Timestamp,
    /// The local offset at that instant.
    pub offset: UtcOffset,
}

/// A local date as packs write it, with the time of day where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    /// The date.
    pub day: Day,
    /// Hour 0–23 and minute 0–59.
    pub time: Option<(i8, i8)>,
}

impl LocalTime {
    /// Reads `2024-04-12T06:40` or `2024-04-12`; nothing if it is neither.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        if let Some((date, time)) = written.split_once('T') {
            let day = Day::parse(date)?;
            let time: jiff::civil::Time = time.parse().ok()?;
            return Some(Self { day, time: Some((time.hour(), time.minute())) });
        }
        Some(Self { day: Day::parse(written)?, time: None })
    }
}

const DAY_MS: i64 = 86_400_000;

impl Timestamp {
    /// The local day it falls on.
    #[must_use]
    pub fn day(self, offset: UtcOffset) -> Day {
        let local = self.0.saturating_add(i64::from(offset.0) * 1000);
        Day(i32::try_from(local.div_euclid(DAY_MS)).unwrap_or(i32::MAX))
    }

    /// Reads RFC 3339, e.g. `2026-11-01T08:30:00Z`; also gives the offset that was written.
    ///
    /// # Errors
    /// Not such a time.
    pub fn parse_rfc3339(text: &str) -> Result<(Self, UtcOffset), jiff::Error> {
        let pieces = jiff::fmt::temporal::DateTimeParser::new().parse_pieces(text)?;
        let instant: jiff::Timestamp = text.parse()?;
        let offset = pieces.to_numeric_offset().map_or(0, Offset::seconds);
        Ok((Self(instant.as_millisecond()), UtcOffset(offset)))
    }

    /// RFC 3339 in UTC, to the millisecond.
    #[must_use]
    pub fn to_rfc3339(self) -> String {
        jiff::Timestamp::from_millisecond(self.0).map_or_else(|_| self.0.to_string(), |t| format!("{t:.3}"))
    }
}

impl Clock {
    /// The local day.
    #[must_use]
    pub fn today(self) -> Day {
        self.now.day(self.offset)
    }

    /// Local wall-clock hour, 0–23.
    #[must_use]
    pub fn hour(self) -> u8 {
        let local = self.now.0 + i64::from(self.offset.0) * 1000;
        u8::try_from(local.rem_euclid(DAY_MS) / 3_600_000).unwrap_or(0)
    }
}

impl Day {
    /// The day `days` later (or earlier, if negative).
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Reads `2024-04-12`; nothing if it is not a date.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        if written.len() != 10 {
            return None;
        }
        let date: Date = written.parse().ok()?;
        let since = date.since((jiff::Unit::Day, jiff::civil::date(1970, 1, 1))).ok()?;
        Some(Self(since.get_days()))
    }

    /// Year, month 1–12, day 1–31.
    #[must_use]
    pub fn ymd(self) -> (i16, i8, i8) {
        let date = self.date();
        (date.year(), date.month(), date.day())
    }

    /// The day of a Gregorian date, or `None` if there is no such date.
    #[must_use]
    pub fn from_ymd(year: i16, month: i8, day: i8) -> Option<Self> {
        let date = Date::new(year, month, day).ok()?;
        let midnight = jiff::tz::TimeZone::UTC.to_timestamp(date.to_datetime(jiff::civil::Time::midnight())).ok()?;
        i32::try_from(midnight.as_second().div_euclid(86_400)).ok().map(Self)
    }

    /// 1 = Monday … 7 = Sunday.
    #[must_use]
    pub fn weekday(self) -> i8 {
        self.date().weekday().to_monday_one_offset()
    }

    fn date(self) -> Date {
        let epoch = jiff::civil::date(1970, 1, 1);
        epoch.checked_add(jiff::Span::new().days(i64::from(self.0).clamp(-700_000, 2_900_000))).unwrap_or(epoch)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date().fmt(f)
    }
}
