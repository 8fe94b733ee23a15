//! `schema`: the format of packs, described for authors.

mod shape;
mod table;

pub use shape::{Field, Kind, Type, Variant};
pub use table::TABLE;

use super::{Exit, Terminal, Trouble};

const OPENING: &str = "\
A pack is a folder, or the same folder zipped as one .tigerpack file:

  my-pack/
    pack.ron              the header, a Pack(…)
    en/01-first.ron       a lesson in English, a Lesson(…)
    zh-Hans/01-first.ron  the same lesson in Simplified Chinese: same ids, other words
    media/…               pictures

Files are RON (https://github.com/ron-rs/ron) in UTF-8. A field that is optional is left out when it is empty,
and written bare when it is not: publisher: \"…\". Dates and times are local: 2024-04-12T06:40.
";

/// Prints every type of the format with its fields.
///
/// # Errors
/// Standard output is closed.
pub(super) fn schema(terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    terminal.say(OPENING)?;
    for described in TABLE {
        terminal.say(&format!("{} – {}", described.name, described.about))?;
        match described.kind {
            Kind::Struct(fields) => {
                for field in fields {
                    let optional = if field.required { "" } else { ", optional" };
                    terminal.say(&format!("  {}: {}{optional} – {}", field.name, field.holds, field.about))?;
                }
            }
            Kind::Enum(variants) => {
                for variant in variants {
                    terminal.say(&format!("  {} – {}", variant.written, variant.about))?;
                }
            }
        }
        terminal.say("")?;
    }
    Ok(Exit::Done)
}
