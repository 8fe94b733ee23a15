//! One folder a screen: `data` holds every word and number shown, `state` what may be lost without harm,
//! `view` draws both and returns what was asked for. `sample` is for tests and benches.

pub mod about;
pub mod about_items;
pub mod backups;
pub mod check_up;
pub mod course;
pub mod desk;
pub mod exercise;
pub mod findings;
pub mod first_run;
pub mod guide;
pub mod item;
pub mod keys;
pub mod layout;
pub mod lesson;
pub mod library;
pub mod outcome;
pub mod pack;
mod people;
pub mod picker;
mod poster;
pub mod practice;
pub mod progress;
pub mod remark;
pub mod reveal;
#[doc(hidden)]
pub mod sample;
pub mod settings;
pub mod summary;
pub mod today;
pub mod trouble;
