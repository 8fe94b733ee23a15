//! Pictures are in the pack, are pictures, are not too large, and say what they show.

use std::collections::HashMap;
use std::io::Cursor;

use image::{ImageFormat, ImageReader};

use super::super::notes::Notes;
use super::{Whole, walk};
use crate::pack::source::{PICTURE_LIMIT, stays_inside};

/// Largest side, in pixels.
const SIDE: u32 = 4096;

/// What was found of a file: rule, message and mend.
type Fault = (&'static str, String, String);

/// Looks at every picture that the pack names, each file once.
pub(super) fn whole<'a>(whole: &'a Whole<'a>, notes: &mut Notes<'a>) {
    let mut known = HashMap::new();
    if let Some(cover) = &whole.header.cover {
        notes.turn_to(super::super::HEADER);
        tell(whole, "cover".to_owned(), cover, &mut known, notes);
    }
    for part in whole.parts {
        notes.turn_to(&part.path);
        for item in part.items() {
            notes.about(Some(&item.draft.id));
            for (field, picture) in walk::pictures(&item.draft.stem) {
                tell(whole, format!("{field}.file"), &picture.file, &mut known, notes);
            }
        }
    }
}

fn tell<'a>(
    whole: &Whole<'a>,
    field: String,
    file: &'a str,
    known: &mut HashMap<&'a str, Option<Fault>>,
    notes: &mut Notes<'_>,
) {
    let fault = known.entry(file).or_insert_with(|| look(whole, file, notes));
    if let Some((rule, message, hint)) = fault {
        notes.error(rule, field, message.clone(), hint.clone());
    }
}

fn look(whole: &Whole<'_>, file: &str, notes: &mut Notes<'_>) -> Option<Fault> {
    if file.trim().is_empty() {
        return None; // told of as an empty text
    }
    if !stays_inside(file) {
        return Some((
            "path-outside",
            format!("the path `{file}` leads out of the pack"),
            "Put the picture into `media/` and write `media/name.png`.".to_owned(),
        ));
    }
    let Some(&size) = whole.files.get(file) else {
        let near = notes.near("file", file, whole.files.keys().map(String::as_str));
        let hint = near.map_or_else(
            || "Put the picture there, or mend the path.".to_owned(),
            |near| format!("Did you mean `{near}`?"),
        );
        return Some(("no-picture", format!("there is no file `{file}` in the pack"), hint));
    };
    if size > PICTURE_LIMIT {
        return Some((
            "picture-size",
            format!("`{file}` is {} MB large", size >> 20),
            format!("Make it smaller than {} MB.", PICTURE_LIMIT >> 20),
        ));
    }
    header(whole, file)
}

/// Reads the header of a picture: its format and its sides.
fn header(whole: &Whole<'_>, file: &str) -> Option<Fault> {
    let not_picture = || {
        let hint = "Save it as PNG, JPEG or WebP.".to_owned();
        Some(("not-a-picture", format!("`{file}` is not a picture that can be shown"), hint))
    };
    let Ok(bytes) = whole.scope.source.read(file, PICTURE_LIMIT) else {
        return not_picture();
    };
    let Ok(reader) = ImageReader::new(Cursor::new(&*bytes)).with_guessed_format() else {
        return not_picture();
    };
    let shown = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP];
    if !reader.format().is_some_and(|format| shown.contains(&format)) {
        return not_picture();
    }
    match reader.into_dimensions() {
        Ok((width, height)) if width.max(height) > SIDE => Some((
            "picture-pixels",
            format!("`{file}` is {width} × {height} pixels large"),
            format!("Make no side longer than {SIDE} pixels."),
        )),
        Ok((width, height)) if width.min(height) > 0 => None,
        _ => not_picture(),
    }
}
