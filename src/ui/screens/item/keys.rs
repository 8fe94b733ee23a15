//! Keys of item and reveal. Physical keys count too, so that letters and digits work with a Chinese input method.

use egui::{Event, EventFilter, InputState, Key, Modifiers, Ui};

use super::data::{ItemData, TOOLS};
use super::state::RunState;
use crate::base::Confidence;
use crate::pack::model::Tool;
use crate::session::Spot;
use crate::ui::action::Action;

/// Shift with a digit sets the confidence directly.
const DIRECT: [(Key, u8); 6] =
    [(Key::Num5, 50), (Key::Num6, 60), (Key::Num7, 70), (Key::Num8, 80), (Key::Num9, 90), (Key::Num0, 100)];

/// Takes a key out of the input, by what it writes or by where it lies; a held key counts once.
pub fn take(input: &mut InputState, wanted: Key, with: Modifiers) -> bool {
    let mut hit = false;
    input.events.retain(|event| match event {
        Event::Key { key, physical_key, pressed: true, repeat, modifiers }
            if (*key == wanted || *physical_key == Some(wanted)) && *modifiers == with =>
        {
            hit |= !repeat;
            false
        }
        _ => true,
    });
    hit
}

/// The same for keys that go on while they are held, such as arrows.
fn take_held(input: &mut InputState, wanted: Key) -> bool {
    input.consume_key(Modifiers::NONE, wanted)
}

/// Arrow keys belong to the screen: they do not move the focus, which Tab does.
pub fn keep_arrows(ui: &Ui) {
    let Some(focused) = ui.memory(egui::Memory::focused) else { return };
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
}

/// Whether keys belong to this screen now: no dialog of its own or of the window, no menu, no field being typed in.
#[must_use]
pub fn are_ours(ui: &Ui, state: &RunState) -> bool {
    !state.has_dialog() && are_free(ui)
}

/// Whether nothing lies over the screens and no field is being typed in.
#[must_use]
pub fn are_free(ui: &Ui) -> bool {
    let covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    !covered && !ui.ctx().text_edit_focused() && !egui::Popup::is_any_open(ui.ctx())
}

/// Takes Enter for the main way, unless the focus is on a control that takes it for itself.
pub fn enter(ui: &mut Ui, state: &RunState) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    if focused.is_some_and(|id| state.aside.contains(&id)) {
        return false;
    }
    ui.input_mut(|input| take(input, Key::Enter, Modifiers::NONE))
}

/// What was asked for by keys on the item screen.
pub(super) fn read(ui: &mut Ui, data: &ItemData, state: &mut RunState) -> Vec<Action> {
    let mut asked = Vec::new();
    if !are_ours(ui, state) {
        return asked;
    }
    keep_arrows(ui);
    if ui.input_mut(|input| take(input, Key::Escape, Modifiers::NONE)) {
        state.leaving = true;
        return asked;
    }
    // Enter is taken out even where it does nothing yet, so that it never presses what has the focus.
    let enter = enter(ui, state);
    if !data.is_open() {
        return asked;
    }
    if data.tools.is_some() {
        asked.extend(tool(ui).map(|tool| Action::OpenDesk(Spot::of(tool))));
    }
    for answer in &data.answers {
        let key = answer.key.as_deref().and_then(Key::from_name);
        if key.is_some_and(|key| ui.input_mut(|input| take(input, key, Modifiers::NONE))) {
            asked.push(Action::Judge(answer.verdict));
        }
    }
    asked.extend(sure(ui, data.sure.chosen).map(Action::Sure));
    if enter && data.lock.enabled {
        asked.push(Action::LockIn);
    }
    asked
}

/// The tool whose key was pressed.
pub fn tool(ui: &mut Ui) -> Option<Tool> {
    let pressed = |ui: &mut Ui, name: &str| {
        Key::from_name(name).is_some_and(|key| ui.input_mut(|input| take(input, key, Modifiers::NONE)))
    };
    TOOLS.into_iter().find(|(_, key)| pressed(ui, key)).map(|(tool, _)| tool)
}

/// The confidence that keys ask for, where it is another than the one chosen.
pub fn sure(ui: &mut Ui, chosen: Option<Confidence>) -> Option<Confidence> {
    let stepped = ui.input_mut(|input| {
        if take_held(input, Key::ArrowRight) {
            Some(chosen.map_or(Confidence::LEAST, Confidence::up))
        } else if take_held(input, Key::ArrowLeft) {
            Some(chosen.map_or(Confidence::LEAST, Confidence::down))
        } else {
            let direct = DIRECT.into_iter().find(|(key, _)| take(input, *key, Modifiers::SHIFT));
            direct.and_then(|(_, percent)| Confidence::new(percent).ok())
        }
    });
    stepped.filter(|step| Some(*step) != chosen)
}
