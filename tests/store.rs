//! The record as those who use it see it: through `Study`, its worker, and the files on disk.

#[path = "store/backups.rs"]
mod backups;
#[path = "store/deleting.rs"]
mod deleting;
#[path = "store/exercises.rs"]
mod exercises;
#[path = "store/log.rs"]
mod log;
#[path = "store/looking_back.rs"]
mod looking_back;
#[path = "store/opening.rs"]
mod opening;
#[path = "store/people.rs"]
mod people;
#[path = "store/processes.rs"]
mod processes;
#[path = "store/replay.rs"]
mod replay;
#[path = "store/support.rs"]
mod support;
#[path = "store/tallies.rs"]
mod tallies;
#[path = "store/trouble.rs"]
mod trouble;
#[path = "store/worker.rs"]
mod worker;
