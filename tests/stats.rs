//! Figures from answers, against values worked by hand, by public tools, and by simulated learners who are known.
//!
//! "mpmath" is mpmath 1.4.1 with 40 digits, "scikit-learn" is 1.9.1, "SciPy" 1.17.1 and "NumPy" 2.4.6, on Python 3.11;
//! each test names what its numbers come from.

// References are written with the digits their tool gave, and what is 0 by definition must be exactly 0.
#![allow(clippy::excessive_precision, clippy::float_cmp)]

#[path = "stats/support.rs"]
mod support;

#[path = "stats/changes.rs"]
mod changes;
#[path = "stats/days.rs"]
mod days;
#[path = "stats/discernment.rs"]
mod discernment;
#[path = "stats/edges.rs"]
mod edges;
#[path = "stats/exercises.rs"]
mod exercises;
#[path = "stats/forecasts.rs"]
mod forecasts;
#[path = "stats/guard.rs"]
mod guard;
#[path = "stats/items.rs"]
mod items;
#[path = "stats/recovery.rs"]
mod recovery;
#[path = "stats/sessions.rs"]
mod sessions;
