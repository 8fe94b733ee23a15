//! Where the window is, and the way back.

use crate::ui::action::Route;

/// The way from the first screen to the present one.
#[derive(Debug, Default)]
pub struct Router {
    way: Vec<Route>,
    here: Route,
}

impl Router {
    /// Where the window is.
    pub fn here(&self) -> &Route {
        &self.here
    }

    /// Goes somewhere. The places of the rail begin a new way; turning a page is no step on it.
    pub fn go(&mut self, to: Route) {
        if to == self.here {
            return;
        }
        let turned = matches!((&self.here, &to), (Route::Lesson { .. }, Route::Lesson { .. }));
        let from = std::mem::replace(&mut self.here, to);
        if is_start(&self.here) {
            self.way.clear();
        } else if !turned && from != Route::Opening && from != Route::Item {
            self.way.push(from);
        }
    }

    /// Goes back one step; from the start of a way to `home`.
    pub fn back(&mut self, home: Route) {
        self.here = self.way.pop().unwrap_or(home);
    }
}

fn is_start(route: &Route) -> bool {
    matches!(
        route,
        Route::FirstRun
            | Route::Picker
            | Route::Today
            | Route::Library
            | Route::Practice
            | Route::Progress
            | Route::Settings
            | Route::Trouble
    )
}
