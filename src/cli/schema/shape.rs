//! What a type of the format is: its name, and its fields or choices.

/// A type of the format.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    /// Its name as written in a file.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Struct or enum.
    pub kind: Kind,
}

/// Struct or enum.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Written with named fields.
    Struct(&'static [Field]),
    /// One of several.
    Enum(&'static [Variant]),
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it holds: a plain word, or the name of another type here.
    pub holds: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What it says.
    pub about: &'static str,
}

/// A choice.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// How it is written, with what it holds.
    pub written: &'static str,
    /// What it means.
    pub about: &'static str,
}

pub(super) const fn must(name: &'static str, holds: &'static str, about: &'static str) -> Field {
    Field { name, holds, required: true, about }
}

pub(super) const fn may(name: &'static str, holds: &'static str, about: &'static str) -> Field {
    Field { name, holds, required: false, about }
}

pub(super) const fn one(written: &'static str, about: &'static str) -> Variant {
    Variant { written, about }
}
