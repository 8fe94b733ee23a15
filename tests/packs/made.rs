//! Packs that would be too large or too odd to keep: archives, bombs, links, huge files. Made when tested.

use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::path::Path;

use paper_tiger::base::PackId;
use paper_tiger::pack::archive::Archive;
use paper_tiger::pack::source::PackSource;
use paper_tiger::study::library::{Library, Loaded, Options, Origin, Place, add_pack, user_folder};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{copy, load, packs};

/// Zips the good pack under `outer` (a folder name, or nothing), and `more` files with it.
fn zipped(outer: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let good = packs().join("good/small");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for path in ["pack.ron", "en/01-parks.ron", "zh-Hans/01-parks.ron"] {
        let bytes = fs::read(good.join(path)).unwrap();
        zip.start_file(format!("{outer}{path}"), SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    for (path, bytes) in more {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn load_archive(bytes: &[u8]) -> Loaded {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("small.tigerpack");
    fs::write(&path, bytes).unwrap();
    load(&path)
}

fn rules(loaded: &Loaded) -> Vec<&'static str> {
    loaded.findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn a_zipped_pack_is_read_with_or_without_a_folder_round_it() {
    for outer in ["", "small/"] {
        let loaded = load_archive(&zipped(outer, &[]));
        assert_eq!(rules(&loaded), Vec::<&str>::new());
        assert_eq!(loaded.counts.items, 2);
    }
}

#[test]
fn a_path_that_leaves_the_archive_is_passed_over_and_told() {
    let loaded = load_archive(&zipped("", &[("../../evil.sh", b"rm"), ("/etc/evil", b"x")]));
    assert_eq!(rules(&loaded), ["path-outside", "path-outside"]);
    assert_eq!(loaded.counts.packs, 1);
}

#[test]
fn a_zip_bomb_is_not_unpacked() {
    let zeros = vec![0u8; 200 << 20];
    let loaded = load_archive(&zipped("", &[("media/bomb.png", &zeros)]));
    assert_eq!(rules(&loaded), ["zip-bomb"]);
}

#[test]
fn a_lesson_in_an_archive_that_unpacks_beyond_the_limit_is_turned_away() {
    let noise: Vec<u8> = (0..(17u32 << 20)).map(|n| b' ' + (n.wrapping_mul(2_654_435_761) >> 27) as u8).collect();
    let loaded = load_archive(&zipped("", &[("en/02-huge.ron", &noise)]));
    assert_eq!(rules(&loaded), ["too-large"]);
}

#[test]
fn a_file_that_is_larger_than_its_archive_says_is_not_read() {
    let mut bytes = zipped("", &[("en/02-lying.ron", &[b' '; 4096])]);
    let last = bytes.windows(4).rposition(|four| four == b"PK\x01\x02").unwrap();
    bytes[last + 24..last + 28].copy_from_slice(&100u32.to_le_bytes());
    let loaded = load_archive(&bytes);
    assert_eq!(rules(&loaded), ["unreadable"]);
    assert_eq!(loaded.counts.items, 2);
}

#[test]
fn a_link_in_an_archive_is_not_followed() {
    let mut zip = ZipWriter::new_append(Cursor::new(zipped("", &[]))).unwrap();
    zip.add_symlink("media/passwd.png", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let loaded = load_archive(&zip.finish().unwrap().into_inner());
    assert_eq!(rules(&loaded), ["link"]);
}

#[test]
fn something_that_is_no_archive_is_told() {
    assert_eq!(rules(&load_archive(b"PK\x03\x04 and nothing behind it")), ["archive"]);
}

#[test]
fn a_shortened_archive_is_told() {
    let mut bytes = zipped("", &[]);
    bytes.truncate(bytes.len() / 2);
    assert_eq!(rules(&load_archive(&bytes)), ["archive"]);
}

#[cfg(unix)]
#[test]
fn a_link_in_a_folder_is_not_followed() {
    let pack = tempfile::tempdir().unwrap();
    copy(&packs().join("good/small"), pack.path());
    std::os::unix::fs::symlink("/etc", pack.path().join("media/etc")).unwrap();
    assert_eq!(rules(&load(pack.path())), ["link"]);
}

/// The good pack, without its translation, with `text` in the place of its lesson.
fn with_lesson(text: &[u8]) -> Loaded {
    let pack = tempfile::tempdir().unwrap();
    copy(&packs().join("good/small"), pack.path());
    fs::remove_dir_all(pack.path().join("zh-Hans")).unwrap();
    fs::write(pack.path().join("en/01-parks.ron"), text).unwrap();
    load(pack.path())
}

fn good_lesson() -> String {
    fs::read_to_string(packs().join("good/small/en/01-parks.ron")).unwrap()
}

#[test]
fn a_byte_order_mark_is_no_matter() {
    let marked = format!("\u{FEFF}{}", good_lesson());
    assert_eq!(rules(&with_lesson(marked.as_bytes())), Vec::<&str>::new());
}

#[test]
fn windows_line_ends_are_no_matter() {
    let windows = good_lesson().replace('\n', "\r\n");
    assert_eq!(rules(&with_lesson(windows.as_bytes())), Vec::<&str>::new());
}

#[test]
fn a_huge_lesson_file_is_not_read() {
    let huge = vec![b' '; (16 << 20) + 1];
    assert_eq!(rules(&with_lesson(&huge)), ["no-items", "too-large"]);
}

#[test]
fn brackets_without_end_are_told_and_do_not_overflow() {
    for open in ["(", "[", "{", "Lesson(quiz: ["] {
        let deep = open.repeat(100_000);
        assert!(rules(&with_lesson(deep.as_bytes())).contains(&"no-items"));
    }
}

#[test]
fn a_picture_file_that_is_too_large_is_told() {
    let pack = tempfile::tempdir().unwrap();
    copy(&packs().join("good/small"), pack.path());
    fs::remove_dir_all(pack.path().join("zh-Hans")).unwrap();
    let picture = r#"published: "2024-04-12T06:40", picture: Picture(file: "media/big.png", alt: "A wall"),"#;
    let text = good_lesson().replace(r#"published: "2024-04-12T06:40","#, picture);
    fs::write(pack.path().join("en/01-parks.ron"), text).unwrap();
    fs::write(pack.path().join("media/big.png"), vec![0; (4 << 20) + 1]).unwrap();
    assert_eq!(rules(&load(pack.path())), ["picture-size"]);
}

#[test]
fn of_two_revisions_the_higher_is_used_and_the_other_told() {
    let shelf = tempfile::tempdir().unwrap();
    for (name, revision) in [("a", "1.0.0"), ("b", "1.10.0"), ("c", "1.9.0")] {
        let pack = shelf.path().join(name);
        copy(&packs().join("good/small"), &pack);
        let header = fs::read_to_string(pack.join("pack.ron")).unwrap();
        fs::write(pack.join("pack.ron"), header.replace("1.0.0", revision)).unwrap();
    }
    let loaded = load(shelf.path());
    assert_eq!(loaded.catalog.packs()[0].revision().to_string(), "1.10.0");
    assert_eq!(rules(&loaded), ["duplicate-pack", "duplicate-pack"]);
    assert!(loaded.shelved[0].name.ends_with("/b"));
}

#[test]
fn a_cancelled_reading_stops() {
    let options = Options::default();
    options.cancel.store(true, std::sync::atomic::Ordering::Relaxed);
    let place = Place::Path(Origin::Named, packs().join("good"));
    let loaded = Library::load(&[place], &options, &|_| {});
    assert!(loaded.cancelled);
    assert_eq!(loaded.counts.packs, 0);
}

#[test]
fn pictures_are_read_when_they_are_asked_for() {
    let loaded = load(&packs().join("good/small"));
    let pack = PackId::from("small");
    assert!(loaded.read_media(&pack, "media/dot.png").unwrap().starts_with(b"\x89PNG"));
    assert!(loaded.read_media(&pack, "../../packs.rs").is_err());
    assert!(loaded.read_media(&pack, "media/none.png").is_err());
}

fn kept(data: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(user_folder(data))
        .unwrap()
        .map(|child| child.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn an_opened_pack_is_kept_whole_or_not_at_all() {
    let data = tempfile::tempdir().unwrap();
    let folder = user_folder(data.path());
    for _ in 0..2 {
        add_pack(&folder, &packs().join("good/small")).unwrap();
    }
    assert_eq!(kept(data.path()), ["small"]);
    assert!(add_pack(&folder, &packs().join("bad/no-header")).is_err());
    assert_eq!(kept(data.path()), ["small"]);
    assert_eq!(load(&folder).counts.items, 2);
}

#[test]
fn an_opened_archive_is_kept() {
    let data = tempfile::tempdir().unwrap();
    let archive = data.path().join("some name.zip");
    fs::write(&archive, zipped("", &[])).unwrap();
    add_pack(&user_folder(data.path()), &archive).unwrap();
    assert_eq!(kept(data.path()), ["small.tigerpack"]);
    let opened = File::open(user_folder(data.path()).join("small.tigerpack")).unwrap();
    assert_eq!(Archive::open("small", opened).unwrap().list().unwrap().files.len(), 3);
}
