//! Wakes the window from other threads, also from those that are at work before there is a window.

use std::sync::{Arc, OnceLock};

use egui::Context;

/// Wakes the window, once there is one. Cheap to clone.
#[derive(Clone, Default)]
pub struct Wake(Arc<OnceLock<Context>>);

impl Wake {
    /// The window is there.
    pub fn window_is(&self, ctx: &Context) {
        // A second window of one program (the other renderer after a failure) brings its own.
        let _ = self.0.set(ctx.clone());
    }

    /// Something that wakes it.
    pub fn waker(&self) -> Box<dyn Fn() + Send> {
        let slot = Arc::clone(&self.0);
        Box::new(move || {
            if let Some(ctx) = slot.get() {
                ctx.request_repaint();
            }
        })
    }
}
