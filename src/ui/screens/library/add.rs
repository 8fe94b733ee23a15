//! The dialog that adds packs: a file, a folder, or a typed path where there is no file dialog.

use std::path::PathBuf;

use egui::{Context, Id, Key, Ui, vec2};

use super::data::LibraryData;
use super::state::LibraryState;
use crate::ui::action::Action;
use crate::ui::look::Look;
use crate::ui::theme::icon;
use crate::ui::widgets::{Button, Dialog, Field};

/// Draws the dialog while it is open.
pub(super) fn show(ctx: &Context, look: &Look<'_>, data: &LibraryData, state: &mut LibraryState) -> Option<Action> {
    if !state.adding {
        return None;
    }
    let words = &data.dialog;
    let dialog = Dialog::new(&words.title, &words.line, &words.close).width(520.0);
    let (answer, action) = dialog.show_with(ctx, look, Id::unique("library-add"), |ui| body(ui, look, data, state));
    if answer.is_some() || action.is_some() {
        state.adding = false;
    }
    if action.is_some() {
        state.path.clear();
    }
    action
}

fn body(ui: &mut Ui, look: &Look<'_>, data: &LibraryData, state: &mut LibraryState) -> Option<Action> {
    let words = &data.dialog;
    let mut action = None;
    ui.add_space(look.gap(8.0));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(10.0), look.gap(10.0));
        if Button::secondary(&words.file).icon(icon::FILE).show(ui, look).clicked() {
            action = Some(Action::OpenPackDialog);
        }
        if Button::secondary(&words.folder).icon(icon::FOLDER_PLUS).show(ui, look).clicked() {
            action = Some(Action::AddFolderDialog);
        }
    });
    ui.add_space(look.gap(8.0));
    let field = Field::new(&words.path).hint(&words.path_hint).show(ui, look, &mut state.path);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let path = state.path.trim();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(10.0), look.gap(10.0));
        let open = Button::secondary(&words.open).small().enabled(!path.is_empty()).show(ui, look);
        if (open.clicked() || entered) && !path.is_empty() {
            action = Some(Action::OpenPath(PathBuf::from(path)));
        }
        if Button::quiet(&words.reload).small().icon(icon::ARROWS_CLOCKWISE).show(ui, look).clicked() {
            action = Some(Action::ReloadLibrary);
        }
    });
    action
}
