//! Reads the arguments and hands over to the terminal or the window.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use paper_tiger::app::{self, Options, Renderer, WindowError};
use paper_tiger::base::Language;
use paper_tiger::cli::args::Renderer as Asked;
use paper_tiger::cli::{self, CommandLine, Everywhere, Probe, places};
use paper_tiger::ui::theme;

fn main() -> ExitCode {
    let CommandLine { everywhere, renderer, packs, command } = CommandLine::parse();
    match command {
        Some(command) => cli::run(everywhere, &command, &probe()),
        None => window(everywhere, renderer, packs),
    }
}

fn window(everywhere: Everywhere, renderer: Asked, open: Vec<PathBuf>) -> ExitCode {
    let Some(data_dir) = places::data_dir(&everywhere) else {
        return cli::no_window(everywhere, Some("no data folder"));
    };
    let options = Options {
        data_dir,
        lessons: everywhere.lessons.clone(),
        language: everywhere.lang.as_deref().map(Language::new),
        renderer: match renderer {
            Asked::Auto => Renderer::Auto,
            Asked::Glow => Renderer::Glow,
            Asked::Wgpu => Renderer::Wgpu,
        },
        open,
    };
    match app::run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(WindowError::NoDisplay) => cli::no_window(everywhere, None),
        Err(error) => cli::no_window(everywhere, Some(&error.to_string())),
    }
}

fn probe() -> Probe {
    Probe {
        display: app::display(),
        renderers: vec!["glow".to_owned(), "wgpu".to_owned()],
        fonts: theme::font_names().map(str::to_owned).collect(),
    }
}
