//! The only place of the window that reads a clock, draws chance or makes ids.
#![allow(clippy::disallowed_methods)] // this is the room's one door to the clock

use std::time::Instant;

use jiff::Zoned;
use uuid::Uuid;

use crate::base::{Clock, Seed, Timestamp, UtcOffset};

/// The time, and the local offset.
#[must_use]
pub fn now() -> Clock {
    let now = Zoned::now();
    Clock { now: Timestamp(now.timestamp().as_millisecond()), offset: UtcOffset(now.offset().seconds()) }
}

/// A point in time to measure from.
#[must_use]
pub fn instant() -> Instant {
    Instant::now()
}

/// A fresh id that sorts by time.
#[must_use]
pub fn fresh_id() -> Uuid {
    Uuid::now_v7()
}

/// Chance for a session.
#[must_use]
pub fn fresh_seed() -> Seed {
    let bytes = fresh_id().into_bytes();
    let mut last = [0; 8];
    last.copy_from_slice(&bytes[8..]);
    Seed(u64::from_le_bytes(last))
}
