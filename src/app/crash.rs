//! A panic leaves a file that says what broke, without a word of a learner's.

#![expect(clippy::print_stderr, reason = "whoever started the program from a terminal reads it there")]

use std::path::{Path, PathBuf};
use std::{fs, panic};

/// Where crash files of a data folder lie.
#[must_use]
pub fn folder(data_dir: &Path) -> PathBuf {
    data_dir.join("crashes")
}

/// From now on a panic anywhere writes a crash file and says where it is.
///
/// The panic's message is left out on purpose: it could quote what a learner typed. Place and backtrace say enough.
pub fn write_on_panic(data_dir: &Path) {
    let folder = folder(data_dir);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let place = info.location().map_or_else(|| "unknown".to_owned(), ToString::to_string);
        let text = format!(
            "Paper Tiger {}\nsystem: {} {}\nplace: {place}\n\n{}\n",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH,
            std::backtrace::Backtrace::force_capture(),
        );
        let file = folder.join(format!("crash-{}.txt", super::clock::now().now.0));
        if fs::create_dir_all(&folder).and_then(|()| fs::write(&file, text)).is_ok() {
            eprintln!(
                "Paper Tiger stopped at {place}. Your locked-in answers are safe. What broke: {}",
                file.display()
            );
        }
        before(info);
    }));
}
