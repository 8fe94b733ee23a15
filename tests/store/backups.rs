//! Backups: how often, which stay, putting one back.

use std::collections::BTreeSet;

use paper_tiger::base::{Clock, Day, Timestamp};
use paper_tiger::store::kept;
use paper_tiger::study::{Op, Study};

use crate::support::*;

fn back_up(study: &mut Study, at: Clock) -> bool {
    study.apply(Op::Backup { at, force: false }).unwrap().backups
}

#[test]
fn half_an_hour_lies_between_two_backups() {
    let folder = folder();
    let mut study = folder.open();
    with_ada(&mut study, 1);
    assert!(back_up(&mut study, start()));
    assert!(!back_up(&mut study, later(29 * MINUTE)));
    assert!(back_up(&mut study, later(30 * MINUTE)));
    assert!(study.apply(Op::Backup { at: later(31 * MINUTE), force: true }).unwrap().backups, "asked for");
    assert!(back_up(&mut study, later(-DAY)), "a clock set back does not stop them");
    let names: Vec<String> =
        study.backups().iter().map(|backup| backup.path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(
        names,
        [
            "progress-20261101-090100.db",
            "progress-20261101-090000.db",
            "progress-20261101-083000.db",
            "progress-20261031-083000.db"
        ]
    );
    assert!(study.backups().iter().all(|backup| backup.verified && backup.bytes > 0));
    let files: Vec<_> = std::fs::read_dir(folder.dir.join("backups")).unwrap().collect();
    assert_eq!(files.len(), 4, "no side files, nothing half written");
}

#[test]
fn of_many_backups_those_of_2_days_12_days_10_weeks_and_9_months_stay() {
    // A year and a half of backups, four a day, thinned after each.
    let mut made: Vec<Timestamp> = Vec::new();
    let mut now = start();
    for quarter in 0..4 * 550 {
        now = later(quarter * DAY / 4);
        made.push(now.now);
        made = kept(&made, now);
    }
    let age = |made: &Timestamp| (now.now.0 - made.0) / (DAY / 4);
    assert_eq!(made.iter().filter(|m| age(m) < 8).count(), 8, "all of two days: {made:?}");
    let older: Vec<Day> = made.iter().filter(|m| age(m) >= 8).map(|m| m.day(now.offset)).collect();
    assert_eq!(older.len(), 12 + 10 + 9);
    assert_eq!(older.iter().collect::<BTreeSet<_>>().len(), older.len(), "one a day at most");
    let daily = &older[..12];
    assert!(daily.windows(2).all(|pair| pair[0].0 - pair[1].0 == 1), "{daily:?}");
    // The first of them ends where the days begin, in the middle of a week; the others are Sundays.
    let weekly = &older[13..22];
    assert!(weekly.windows(2).all(|pair| pair[0].0 - pair[1].0 == 7), "{weekly:?}");
    let monthly: Vec<i32> =
        older[22..].iter().map(|day| i32::from(day.ymd().0) * 12 + i32::from(day.ymd().1)).collect();
    assert!(monthly.windows(2).all(|pair| pair[0] - pair[1] == 1), "{monthly:?}");
}

#[test]
fn thinning_removes_files() {
    let folder = folder();
    let mut study = folder.open();
    for hour in 0..4 {
        assert!(back_up(&mut study, later(hour * 60 * MINUTE)));
    }
    assert_eq!(study.backups().len(), 4);
    back_up(&mut study, later(5 * DAY));
    let made: Vec<Timestamp> = study.backups().iter().map(|backup| backup.made).collect();
    assert_eq!(made, [later(5 * DAY).now, later(180 * MINUTE).now]);
}

#[test]
fn restoring_puts_a_backup_in_place_and_keeps_what_was_there() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 1);
    back_up(&mut study, start());
    let backup = study.backups()[0].path.clone();
    study.apply(record(&answer(&session, 1, later(MINUTE)))).unwrap();
    study.apply(new_learner(2, "Bo")).unwrap();

    // In the very second of the backup, so that its name is taken.
    let change = study.apply(Op::Restore { from: backup.clone(), at: start() }).unwrap();
    assert!(change.all && change.learners && change.settings && change.backups);
    assert_eq!(study.answered(learner_id(1)).unwrap().len(), 1);
    assert_eq!(study.learners().unwrap().len(), 1);
    assert!(study.integrity_check().unwrap().is_empty());

    let backups = study.backups();
    assert_eq!(backups.len(), 2, "the present one was backed up first");
    assert_eq!(backups[1].path, backup);
    study.apply(record(&answer(&session, 2, later(MINUTE)))).unwrap();
    study.apply(Op::Restore { from: backups[0].path.clone(), at: later(DAY) }).unwrap();
    drop(study);
    let study = folder.open();
    let positions: Vec<u32> = study.answered(learner_id(1)).unwrap().iter().map(|a| a.position).collect();
    assert_eq!(positions, [0, 1]);
    assert_eq!(study.learners().unwrap().len(), 2);
}

#[test]
fn a_backup_can_be_restored_though_thinning_would_remove_it() {
    let folder = folder();
    let mut study = folder.open();
    let session = with_ada(&mut study, 1);
    study.apply(Op::Backup { at: start(), force: true }).unwrap();
    let older = study.backups()[0].path.clone();
    study.apply(record(&answer(&session, 1, later(MINUTE)))).unwrap();
    study.apply(Op::Backup { at: later(60 * MINUTE), force: true }).unwrap();
    study.apply(Op::Restore { from: older.clone(), at: later(5 * DAY) }).unwrap();
    assert_eq!(study.answered(learner_id(1)).unwrap().len(), 1);
    assert!(older.exists());
}
