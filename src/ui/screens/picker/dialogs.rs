//! The menu of a tile, and the dialogs it opens.

use egui::{Context, Id, Key, Popup, Response, Ui};

use super::data::{PickerData, Tile};
use super::state::{Ask, PickerState};
use crate::base::LearnerId;
use crate::ui::action::Action;
use crate::ui::look::Look;
use crate::ui::screens::people;
use crate::ui::theme::icon;
use crate::ui::widgets::{Button, Dialog, DialogAnswer, Field};

/// The menu that a tile's button drops.
pub(super) fn menu(
    button: &Response,
    look: &Look<'_>,
    data: &PickerData,
    state: &mut PickerState,
    tile: &Tile,
    actions: &mut Vec<Action>,
) {
    let words = &data.dialog;
    Popup::menu(button).show(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let press = |ui: &mut Ui, glyph, label| Button::quiet(label).small().icon(glyph).show(ui, look).clicked();
        if press(ui, icon::PENCIL_SIMPLE, &words.rename) {
            state.ask_about(Ask::Rename(tile.id), tile);
        }
        if press(ui, icon::CAT, &words.animal) {
            state.ask_about(Ask::Animal(tile.id), tile);
        }
        if press(ui, icon::EXPORT, &words.export) {
            actions.push(Action::ExportLearner(tile.id));
        }
        if press(ui, icon::TRASH, &words.delete) {
            state.ask_about(Ask::Delete(tile.id), tile);
        }
    });
}

/// Draws the dialog that is open, if one is.
pub(super) fn show(ctx: &Context, look: &Look<'_>, data: &PickerData, state: &mut PickerState) -> Vec<Action> {
    let tile = |id: LearnerId| data.tiles.iter().find(|tile| tile.id == id);
    let mut actions = Vec::new();
    match state.asking {
        Ask::Nothing => {}
        Ask::New => new(ctx, look, data, state, &mut actions),
        Ask::Rename(id) => match tile(id) {
            Some(tile) => rename(ctx, look, data, state, tile, &mut actions),
            None => state.asking = Ask::Nothing,
        },
        Ask::Animal(id) => match tile(id) {
            Some(tile) => animal(ctx, look, data, state, tile, &mut actions),
            None => state.asking = Ask::Nothing,
        },
        Ask::Delete(id) => match tile(id) {
            Some(tile) => delete(ctx, look, data, state, tile, &mut actions),
            None => state.asking = Ask::Nothing,
        },
    }
    actions
}

fn name_field(ui: &mut Ui, look: &Look<'_>, data: &PickerData, state: &mut PickerState) -> bool {
    let words = &data.dialog;
    let field = Field::new(&words.name).hint(&words.name_hint).show(ui, look, &mut state.name);
    if !state.typed {
        state.typed = true;
        field.request_focus();
    }
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

fn new(ctx: &Context, look: &Look<'_>, data: &PickerData, state: &mut PickerState, actions: &mut Vec<Action>) {
    let words = &data.dialog;
    let dialog = Dialog::new(&words.new_title, "", &words.add).other(&words.cancel).typing().width(560.0);
    let (answer, entered) = dialog.show_with(ctx, look, Id::unique("picker-new"), |ui| {
        let entered = name_field(ui, look, data, state);
        pick_animal(ui, look, data, state);
        entered
    });
    if answer == Some(DialogAnswer::Safe) || entered {
        let name = state.name.trim().to_owned();
        actions.push(Action::AddLearner { name, avatar: state.avatar.clone(), taster: false });
        state.asking = Ask::Nothing;
    } else if answer == Some(DialogAnswer::Other) {
        state.asking = Ask::Nothing;
    }
}

fn pick_animal(ui: &mut Ui, look: &Look<'_>, data: &PickerData, state: &mut PickerState) {
    let words = &data.dialog;
    ui.add_space(look.gap(8.0));
    if let Some(picked) = people::animals(ui, look, &words.animal, &words.animals, &state.avatar, 52.0) {
        state.avatar = picked;
    }
}

fn rename(
    ctx: &Context,
    look: &Look<'_>,
    data: &PickerData,
    state: &mut PickerState,
    tile: &Tile,
    actions: &mut Vec<Action>,
) {
    let words = &data.dialog;
    let dialog = Dialog::new(&tile.rename_title, "", &words.save).other(&words.cancel).typing();
    let (answer, entered) =
        dialog.show_with(ctx, look, Id::unique("picker-rename"), |ui| name_field(ui, look, data, state));
    if answer == Some(DialogAnswer::Safe) || entered {
        actions.push(Action::RenameLearner(tile.id, state.name.trim().to_owned()));
    }
    if answer.is_some() || entered {
        state.asking = Ask::Nothing;
    }
}

fn animal(
    ctx: &Context,
    look: &Look<'_>,
    data: &PickerData,
    state: &mut PickerState,
    tile: &Tile,
    actions: &mut Vec<Action>,
) {
    let words = &data.dialog;
    let dialog = Dialog::new(&tile.name, "", &words.save).other(&words.cancel).width(560.0);
    let (answer, ()) =
        dialog.show_with(ctx, look, Id::unique("picker-animal"), |ui| pick_animal(ui, look, data, state));
    if answer == Some(DialogAnswer::Safe) {
        actions.push(Action::SetAvatar(tile.id, state.avatar.clone()));
    }
    if answer.is_some() {
        state.asking = Ask::Nothing;
    }
}

fn delete(
    ctx: &Context,
    look: &Look<'_>,
    data: &PickerData,
    state: &mut PickerState,
    tile: &Tile,
    actions: &mut Vec<Action>,
) {
    let words = &data.dialog;
    let dialog =
        Dialog::new(&tile.delete_title, &tile.delete_body, &words.keep).danger(&words.delete_sure).width(560.0);
    let (answer, export) = dialog.show_with(ctx, look, Id::unique("picker-delete"), |ui| {
        ui.add_space(look.gap(4.0));
        Button::secondary(&words.delete_export).small().icon(icon::EXPORT).show(ui, look).clicked()
    });
    if export {
        actions.push(Action::ExportLearner(tile.id));
    }
    if answer == Some(DialogAnswer::Other) {
        actions.push(Action::DeleteLearner(tile.id));
    }
    if answer.is_some() {
        state.asking = Ask::Nothing;
    }
}
