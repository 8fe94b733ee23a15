//! Paper Tiger (纸老虎) trains people to tell news reports from false information, and to trust the news that
//! deserves it. The library knows the trade; the one binary opens the window or, with a sub-command, works in the
//! terminal.
//!
//! # The rooms
//!
//! | room | what it is | may use | outside crates |
//! |---|---|---|---|
//! | [`base`] | values without opinions: ids, `Key`, `Verdict`, languages, time, chance | – | jiff, uuid, `rand_chacha` |
//! | [`words`] | the interface in every language (Fluent) | base | fluent, unic-langid |
//! | [`pack`] | what an author writes: draft, format, check, model, catalogue | base | ron, zip, image (headers), strsim, semver, `encoding_rs` |
//! | [`schedule`] | when a skill comes back, and how settled it is | base | fsrs |
//! | [`session`] | one run: plan, state machine, the answered fact | base pack schedule | – |
//! | [`stats`] | figures from answered facts, one a file | base pack session schedule | statrs |
//! | [`store`] | the embedded database, a folder a table | base session schedule | rusqlite |
//! | [`study`] | the only door to change; `study::library` finds and reads packs | all above | tempfile, directories |
//! | [`cli`] | the terminal; the only room that prints | words study stats pack session base | clap, csv, `encoding_rs`, strsim |
//! | [`ui`] | everything drawn: data in, actions out | base words pack session schedule stats | egui, `egui_plot`, `fend_core` |
//! | [`app`] | the window: routes, actions carried out, threads | all but cli | eframe, rfd, image |
//!
//! Arrows point up the table only. One package has no compiler wall between its rooms, so `tests/house.rs` is the
//! wall.
//!
//! # The laws
//!
//! 1. An [`Answered`](session::Answered) fact carries the item's key, kind and skills as they stood: later edits of a
//!    pack never rewrite a learner's past.
//! 2. The answered log is append-only, each row with a `UUIDv7`; schedule rows, tallies and history can be
//!    rebuilt from it by replay.
//! 3. Time and chance are arguments. Only [`app`] and [`cli`] read a clock or draw a seed, and the seed is stored.
//! 4. [`pack::check`] is the only way from a draft to a [`Pack`](pack::model::Pack); nothing downstream checks again.
//! 5. A [`Change`](study::Change) names what went stale; that alone is read anew, never per frame.
//! 6. An answer is on disk before its reveal is drawn: the writer is a thread of its own, the item is locked, and the
//!    reveal waits for the [`Reply`](study::Reply).
//! 7. Packs come from strangers: a pack can show words and its own pictures, and nothing else.
//!
//! # Where to start reading
//!
//! - What a pack is: [`pack::draft`], then one rule of [`pack::check`].
//! - What happens when somebody answers: [`session::Run`], `app::apply`, [`study::Worker`].
//! - How a screen is made: `data.rs`, `state.rs` and `view.rs` of any folder in [`ui::screens`].
//!
//! # Where the code differs from the first plan, and why
//!
//! - [`base`] uses jiff, uuid and `rand_chacha`: calendars, ids and streams of chance are no trade of ours.
//! - The kinds of learners' pictures and the pools of items are in [`base`], so that [`store`] needs neither packs nor
//!   words.
//! - `study::library` reads packs through the trait [`pack::source::PackSource`], so that [`pack`] never sees the disk
//!   and folders, one-file packs and the lessons in the binary are read by the same code.
//! - A reveal is laid out before its answer is on disk, in passes that egui throws away (`app::ahead`): law 6 speaks
//!   of what is painted or told to a screen reader, and what is ready beforehand need not be waited for after. It takes
//!   a few frames after its story has come up, a part each, so that none of them is long.
//! - An answer and what follows from it (schedule, tallies, history) are two transactions and not one: the reveal waits
//!   for the log alone, half as long. Nothing is read in between, and what a crash keeps from being counted the next
//!   opening counts from the log (`store::derived`).
//! - Screens do not hold every answer: tallies kept with each answer ([`store`]) say the figures, and the log is read
//!   page by page.
//! - A finding gets its line and column afterwards, by looking for the item in the text: the reader keeps no places,
//!   which a pack of 100 000 sound items would pay for.
//! - Our lessons are in the binary as one archive a pack (`build.rs`): as plain text they would be three times as large.
//! - What makes a sound pack teach badly ([`pack::check::quality`]) is looked at by the `check` command alone: it takes
//!   seconds, and only authors can mend it.
//! - Exercises have a table of their own ([`store`]), so that no figure of judgements can count one by mistake; what is
//!   not locked in is kept beside them as a draft.

#![warn(missing_docs)]
#![warn(clippy::dbg_macro, clippy::expect_used, clippy::todo, clippy::unwrap_used)]
#![warn(clippy::print_stderr, clippy::print_stdout)]

pub mod app;
pub mod base;
pub mod cli;
pub mod pack;
pub mod schedule;
pub mod session;
pub mod stats;
pub mod store;
pub mod study;
pub mod ui;
pub mod words;
