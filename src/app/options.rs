//! What the command line says about the window.

use std::path::PathBuf;

use crate::base::Language;

/// How to draw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Renderer {
    /// OpenGL, and wgpu if that fails.
    #[default]
    Auto,
    /// OpenGL alone.
    Glow,
    /// wgpu alone (Vulkan, Metal, Direct3D).
    Wgpu,
}

/// What the command line says about the window.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where progress lives.
    pub data_dir: PathBuf,
    /// Further folders of packs.
    pub lessons: Vec<PathBuf>,
    /// Language of the interface, over what the settings say.
    pub language: Option<Language>,
    /// How to draw.
    pub renderer: Renderer,
    /// Packs to add to the library at once (a double click on a file).
    pub open: Vec<PathBuf>,
}
