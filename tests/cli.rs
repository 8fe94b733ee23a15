//! What people and scripts see of the program in a terminal: the real binary, told as transcripts.

#[path = "support/press.rs"]
mod press;
#[path = "support/shell.rs"]
mod shell;

#[path = "cli/analyse.rs"]
mod analyse;
#[path = "cli/catalogue.rs"]
mod catalogue;
#[path = "cli/check_up.rs"]
mod check_up;
#[path = "cli/contract.rs"]
mod contract;
#[path = "cli/exercises.rs"]
mod exercises;
#[path = "cli/people.rs"]
mod people;
#[path = "cli/practice.rs"]
mod practice;
#[path = "cli/schema.rs"]
mod schema;
