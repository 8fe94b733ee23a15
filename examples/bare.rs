//! The least window that eframe can open: one label. `benches/window.rs` holds ours against it; Enter changes a word.

#[derive(Default)]
struct Bare {
    presses: usize,
}

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.presses += usize::from(ui.input(|input| input.key_pressed(egui::Key::Enter)));
        ui.label(["Three people make a tiger.", "Two make a rumour."][self.presses % 2]);
    }
}

fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1366.0, 768.0]),
        // The one that ours takes first; eframe, which has both of them here, would take the other.
        renderer: eframe::Renderer::Glow,
        ..Default::default()
    };
    eframe::run_native("bare", options, Box::new(|_| Ok(Box::<Bare>::default())))
}
