//! Packs our own lessons for `study::library` to embed: every pack as a one-file pack, texts deflated, pictures as they
//! are.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What a pack needs at run time; drawings' sources stay out.
const ENDINGS: [&str; 5] = ["ron", "png", "jpg", "jpeg", "webp"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let lessons = root.join("lessons");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=lessons");
    let mut table = String::from("pub(super) static LESSONS: &[super::OwnPack] = &[\n");
    for pack in children(&lessons)? {
        if pack.join("pack.ron").is_file() {
            let name = pack.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let file = out.join(format!("{name}.tigerpack"));
            write_pack(&pack, &file)?;
            let _ = writeln!(table, "    ({name:?}, include_bytes!({:?})),", file.display().to_string());
        }
    }
    table.push_str("];\n");
    fs::write(out.join("lessons.rs"), table)
}

fn write_pack(pack: &Path, to: &Path) -> io::Result<()> {
    let mut files = Vec::new();
    walk(pack, &mut files)?;
    let mut zip = ZipWriter::new(File::create(to)?);
    for file in files {
        let inside = file.strip_prefix(pack).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        let text = file.extension().is_some_and(|ending| ending == "ron");
        let method = if text { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        // The same lessons give the same bytes, whenever they are packed.
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        zip.start_file(inside, options)?;
        zip.write_all(&fs::read(&file)?)?;
    }
    zip.finish()?;
    Ok(())
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for child in children(folder)? {
        if child.is_dir() {
            walk(&child, files)?;
        } else if child.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| ENDINGS.contains(&ending)) {
            files.push(child);
        }
    }
    Ok(())
}

/// What lies in a folder, in order of name; nothing if there is no such folder.
fn children(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut children =
        fs::read_dir(folder)?.map(|child| child.map(|child| child.path())).collect::<io::Result<Vec<_>>>()?;
    children.sort();
    Ok(children)
}
