//! Opens the window: OpenGL first, wgpu if that fails, and a word where there is no display.

use egui::{IconData, ViewportBuilder};

use super::app::{App, Beginning};
use super::{Options, Renderer, crash};
use crate::ui::theme::art;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// No display to open one on.
    #[error("there is no display")]
    NoDisplay,
    /// Every way of drawing failed.
    #[error("no window could be opened: {0}")]
    Failed(String),
}

/// The display that a window would open on; none where this system has none. On Linux and the BSDs an X or Wayland
/// server is named in the environment.
#[must_use]
pub fn display() -> Option<String> {
    if cfg!(any(windows, target_os = "macos")) {
        return Some("the desktop".to_owned());
    }
    let names = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"];
    names.into_iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty())
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// No display, or no renderer that works here.
pub fn run(options: &Options) -> Result<(), WindowError> {
    if display().is_none() {
        return Err(WindowError::NoDisplay);
    }
    crash::write_on_panic(&options.data_dir);
    let order: &[eframe::Renderer] = match options.renderer {
        Renderer::Auto => &[eframe::Renderer::Glow, eframe::Renderer::Wgpu],
        Renderer::Glow => &[eframe::Renderer::Glow],
        Renderer::Wgpu => &[eframe::Renderer::Wgpu],
    };
    let mut failures = Vec::new();
    for &renderer in order {
        match open(Beginning::new(options.clone()), renderer) {
            Ok(()) => return Ok(()),
            Err(error) => failures.push(format!("{renderer}: {error}")),
        }
    }
    Err(WindowError::Failed(failures.join("; ")))
}

fn open(beginning: Beginning, renderer: eframe::Renderer) -> eframe::Result {
    let mut viewport = ViewportBuilder::default()
        .with_app_id("paper-tiger")
        .with_title("Paper Tiger · 纸老虎")
        .with_inner_size([1366.0, 768.0])
        .with_min_inner_size([640.0, 480.0]);
    if let Some(icon) = icon() {
        viewport = viewport.with_icon(icon);
    }
    let native = eframe::NativeOptions {
        viewport,
        renderer,
        // Needed to try the second renderer after the first has failed.
        run_and_return: true,
        centered: true,
        // Against banding in gradients, of which there are none; without a graphics card it is a quarter of a frame.
        dithering: false,
        ..Default::default()
    };
    eframe::run_native(
        "paper-tiger",
        native,
        Box::new(|creation| Ok(Box::new(App::new(beginning, creation.egui_ctx.clone())))),
    )
}

fn icon() -> Option<IconData> {
    eframe::icon_data::from_png_bytes(art::APP_ICON).ok()
}
