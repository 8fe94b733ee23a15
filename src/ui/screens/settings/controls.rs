//! What a setting is changed with.

use std::path::PathBuf;

use egui::{Event, Key, Ui, vec2};

use super::data::{Control, FolderRow, Pick, Row};
use super::state::SettingsState;
use crate::base::Verdict;
use crate::ui::action::{Action, Setting};
use crate::ui::look::Look;
use crate::ui::screens::keys::cap;
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Field};

/// Keys that are spoken for while a story is judged.
const TAKEN: [Key; 13] = [
    Key::Enter,
    Key::Escape,
    Key::Tab,
    Key::Space,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::Slash,
    Key::Questionmark,
    Key::F5,
    Key::Backspace,
    Key::Delete,
];

/// The width a control needs to stand beside its words; none for those that take a whole row.
pub(super) fn width(ui: &Ui, look: &Look<'_>, control: &Control) -> Option<f32> {
    let words = |label: &str, text: Text| look.galley(ui, label, text, look.theme.ink, f32::INFINITY).size().x;
    let segments = |picks: &[Pick]| {
        let sum: f32 = picks.iter().map(|pick| words(&pick.label, Text::BodyStrong) + 2.0 * look.gap(14.0) + 2.0).sum();
        (sum + 8.0).ceil()
    };
    match control {
        Control::Segments(picks) | Control::Palette { picks, .. } => Some(segments(picks)),
        Control::Menu(picks) => {
            let shown = picks.get(chosen(picks)).map_or(0.0, |pick| words(&pick.label, Text::ButtonSmall));
            Some((shown + 2.0 * look.gap(13.0) + look.px(18.0) + 8.0).ceil())
        }
        Control::Switch { on, word, .. } => {
            let text = if *on { Text::BodyStrong } else { Text::Body };
            Some((look.px(44.0) + look.gap(8.0) + words(word, text)).ceil())
        }
        Control::Buttons(picks) => {
            let sum: f32 =
                picks.iter().map(|pick| Button::secondary(&pick.label).small().size(ui, look).x + look.gap(8.0)).sum();
            Some((sum - look.gap(8.0)).ceil() + 1.0)
        }
        Control::AnswerKeys { .. } => Some(look.px(330.0)),
        Control::TextSize { picks, .. } => Some(segments(picks).max(look.px(320.0))),
        Control::Folders { .. } => None,
    }
}

/// Draws a control.
pub(super) fn ui(ui: &mut Ui, look: &Look<'_>, row: &Row, state: &mut SettingsState, actions: &mut Vec<Action>) {
    let name = &row.title;
    match &row.control {
        Control::Segments(picks) => actions.extend(segments(ui, look, name, picks)),
        Control::Menu(picks) => {
            let labels: Vec<_> = picks.iter().map(|pick| pick.label.as_str()).collect();
            let picked = widgets::dropdown(ui, look, name, &labels, chosen(picks));
            actions.extend(picked.and_then(|at| picks.get(at)).map(|pick| pick.action.clone()));
        }
        Control::Switch { on, word, action } => {
            if widgets::switch(ui, look, name, *on, word).clicked() {
                actions.push(action.clone());
            }
        }
        Control::TextSize { picks, headline, text, .. } => {
            actions.extend(segments(ui, look, name, picks));
            ui.add_space(look.gap(6.0));
            widgets::label(ui, look, headline, Text::NumberSmall, look.theme.ink);
            widgets::label(ui, look, text, Text::Story, look.theme.ink);
        }
        Control::Palette { picks, verdicts } => {
            actions.extend(segments(ui, look, name, picks));
            ui.add_space(look.gap(6.0));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(6.0));
                for (verdict, word) in [Verdict::News, Verdict::False].into_iter().zip(verdicts) {
                    widgets::verdict_badge(ui, look, verdict, word);
                }
            });
        }
        Control::AnswerKeys { .. } => answer_keys(ui, look, &row.control, state, actions),
        Control::Buttons(picks) => {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(8.0));
                for pick in picks {
                    if Button::secondary(&pick.label).small().show(ui, look).clicked() {
                        actions.push(pick.action.clone());
                    }
                }
            });
        }
        Control::Folders { .. } => folders(ui, look, &row.control, state, actions),
    }
}

fn chosen(picks: &[Pick]) -> usize {
    picks.iter().position(|pick| pick.chosen).unwrap_or(0)
}

fn segments(ui: &mut Ui, look: &Look<'_>, name: &str, picks: &[Pick]) -> Option<Action> {
    let labels: Vec<_> = picks.iter().map(|pick| pick.label.as_str()).collect();
    let picked = widgets::segmented(ui, look, name, &labels, chosen(picks))?;
    picks.get(picked).map(|pick| pick.action.clone())
}

fn answer_keys(ui: &mut Ui, look: &Look<'_>, control: &Control, state: &mut SettingsState, actions: &mut Vec<Action>) {
    let Control::AnswerKeys { labels, keys, press, names, taken } = control else { return };
    for at in 0..2 {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = look.gap(10.0);
            let waiting = state.changing == Some(at);
            let shown = if waiting { press.clone() } else { cap(&keys[at]) };
            let verdict = if at == 0 { Verdict::News } else { Verdict::False };
            let button = Button::secondary(&shown).small().name(&names[at]).icon(icon::KEYBOARD);
            if button.show(ui, look).clicked() {
                state.changing = Some(at);
                state.taken = false;
            }
            widgets::verdict_badge(ui, look, verdict, &labels[at]);
        });
        ui.add_space(look.gap(4.0));
    }
    if state.taken {
        widgets::label(ui, look, taken, Text::Small, look.theme.amber);
    }
    let Some(at) = state.changing else { return };
    let Some(key) = listen(ui) else { return };
    let other = &keys[1 - at];
    if key == Key::Escape {
        state.changing = None;
        state.taken = false;
    } else if TAKEN.contains(&key) || key.name() == other.as_str() {
        state.taken = true;
    } else {
        let name = key.name().to_owned();
        let (news, false_key) = if at == 0 { (name, other.clone()) } else { (other.clone(), name) };
        actions.push(Action::Set(Setting::AnswerKeys(news, false_key)));
        state.changing = None;
        state.taken = false;
    }
}

/// The key that was pressed, taken out of the input so that nothing else acts on it. Keys held with Ctrl or Alt are
/// left alone. The physical key counts, so that an input method does not hide it.
fn listen(ui: &Ui) -> Option<Key> {
    ui.input_mut(|input| {
        let mut found = None;
        input.events.retain(|event| match event {
            Event::Key { key, physical_key, pressed: true, modifiers, repeat: false, .. }
                if found.is_none() && !modifiers.ctrl && !modifiers.alt && !modifiers.command =>
            {
                found = Some(physical_key.unwrap_or(*key));
                false
            }
            Event::Text(_) => found.is_none(),
            _ => true,
        });
        found
    })
}

fn folders(ui: &mut Ui, look: &Look<'_>, control: &Control, state: &mut SettingsState, actions: &mut Vec<Action>) {
    let Control::Folders { folders, add, path, add_path, remove, none } = control else { return };
    ui.spacing_mut().item_spacing.y = look.gap(6.0);
    if folders.is_empty() {
        widgets::label(ui, look, none, Text::Small, look.theme.ink3);
    }
    for (at, folder) in folders.iter().enumerate() {
        if one_folder(ui, look, folder, remove, at) {
            actions.push(Action::RemoveFolder(folder.path.clone()));
        }
    }
    if Button::secondary(add).small().icon(icon::FOLDER_PLUS).show(ui, look).clicked() {
        actions.push(Action::AddFolderDialog);
    }
    let width = ui.available_width().min(look.px(460.0));
    let field = Field::new(path).width(width).show(ui, look, &mut state.path);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let typed = state.path.trim().to_owned();
    let pressed = Button::secondary(add_path).small().enabled(!typed.is_empty()).show(ui, look).clicked();
    if (pressed || entered) && !typed.is_empty() {
        actions.push(Action::AddFolder(PathBuf::from(typed)));
        state.path.clear();
    }
}

fn one_folder(ui: &mut Ui, look: &Look<'_>, folder: &FolderRow, remove: &str, at: usize) -> bool {
    let button = Button::quiet(remove).small().name(&folder.remove_name).icon(icon::X);
    let wide = button.size(ui, look).x;
    let gap = look.gap(10.0);
    let text = (ui.available_width() - wide - gap).max(look.px(80.0));
    let mut pressed = false;
    crate::ui::screens::layout::columns(ui, ("folder", at), &[text, wide], gap, |ui, cell| {
        if cell == 0 {
            ui.add_space(look.gap(7.0));
            widgets::label(ui, look, &folder.path.display().to_string(), Text::Body, look.theme.ink);
        } else {
            pressed = button.show(ui, look).clicked();
        }
    });
    pressed
}
