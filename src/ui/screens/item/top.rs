//! The bar on top of item and reveal, and the two dialogs they share.

use egui::{Align, Id, Layout, Popup, Rect, Ui, UiBuilder, pos2, vec2};

use super::data::{FlagData, TopData};
use super::state::RunState;
use crate::base::ItemRef;
use crate::session::Mark;
use crate::ui::action::{Action, Setting};
use crate::ui::look::{Fold, Look};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{
    Button, Dialog, DialogAnswer, Field, Step, heading, icon_button, label, line, radio, story_track,
};

/// Text sizes in percent.
const SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// Room at the left and right of item and reveal.
#[must_use]
pub fn side(look: &Look<'_>) -> f32 {
    look.gap(match look.fold {
        Fold::Wide | Fold::Regular => 28.0,
        Fold::Compact => 18.0,
        Fold::Narrow => 20.0,
    })
}

/// Draws the bar across `rect`; what it asks for.
pub fn top_bar(ui: &mut Ui, look: &Look<'_>, data: &TopData, rect: Rect, state: &mut RunState) -> Vec<Action> {
    let mut asked = Vec::new();
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = look.gap(10.0);
        let close = icon_button(ui, look, icon::X, &data.close);
        state.aside.push(close.id);
        if close.clicked() {
            state.leaving = true;
        }
        let tools = 2.0 * look.px(40.0) + look.gap(20.0);
        place(ui, look, data, ui.available_width() - tools);
    });
    let layout = Layout::right_to_left(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = look.gap(10.0);
        let keys = icon_button(ui, look, icon::KEYBOARD, &data.keys);
        let size = icon_button(ui, look, icon::TEXT_AA, &data.text_size);
        state.aside.extend([keys.id, size.id]);
        if keys.clicked() {
            asked.push(Action::Keys);
        }
        let popup = Popup::menu(&size).gap(4.0).width(look.px(120.0));
        popup.show(|ui| {
            label(ui, look, &data.text_size, Text::SmallStrong, look.theme.ink);
            for percent in SIZES {
                let on = (look.text_scale * 100.0 - f32::from(percent)).abs() < 1.0;
                if radio(ui, look, &format!("{percent}%"), on).clicked() && !on {
                    asked.push(Action::Set(Setting::TextSize(percent)));
                }
            }
        });
    });
    asked
}

/// Title, track and position, in the room there is: the track goes first, then the title wraps.
fn place(ui: &mut Ui, look: &Look<'_>, data: &TopData, room: f32) {
    let theme = look.theme;
    let position = look.galley(ui, &data.position, Text::Small, theme.ink2, f32::INFINITY).size().x;
    let title = look.galley(ui, &data.title, Text::Button, theme.ink, f32::INFINITY).size().x;
    let gap = look.gap(14.0);
    #[expect(clippy::cast_precision_loss, reason = "a run has at most a few dozen stories")]
    let least = data.track.len() as f32 * 12.0;
    let width = title.min((room - position - gap).max(look.px(60.0)));
    ui.scope(|ui| {
        ui.set_max_width(width + 1.0);
        heading(ui, look, &data.title, Text::Button, 1);
    });
    let left = room - width - position - 3.0 * gap;
    if look.fold != Fold::Narrow && left >= least {
        ui.add_space(look.gap(8.0));
        #[expect(clippy::cast_precision_loss, reason = "a run has at most a few dozen stories")]
        let full = data.track.len() as f32 * (look.px(30.0) + 4.0);
        let steps: Vec<Step> = data.track.iter().map(|mark| step(*mark)).collect();
        ui.allocate_ui_with_layout(vec2(left.min(full), look.px(8.0)), Layout::left_to_right(Align::Center), |ui| {
            story_track(ui, look, &data.track_name, &steps);
        });
    }
    line(ui, look, &data.position, Text::Small, theme.ink2);
}

fn step(mark: Mark) -> Step {
    match mark {
        Mark::Right => Step::Well,
        Mark::LookAgain => Step::LookAgain,
        Mark::Answered => Step::Answered,
        Mark::Skipped => Step::Skipped,
        Mark::Current => Step::Current,
        Mark::ToCome => Step::ToCome,
    }
}

/// Draws the open dialog, if one is; what it asks for.
pub fn dialogs(
    ui: &Ui,
    look: &Look<'_>,
    top: &TopData,
    (flag, item): (&FlagData, &ItemRef),
    state: &mut RunState,
) -> Vec<Action> {
    let mut asked = Vec::new();
    let ctx = ui.ctx();
    if state.leaving {
        let dialog = Dialog::new(&top.leave.title, &top.leave.text, &top.leave.stay).other(&top.leave.leave);
        if let Some(answer) = dialog.show(ctx, look, Id::unique("leave-run")) {
            state.leaving = false;
            if answer == DialogAnswer::Other {
                asked.push(Action::Leave);
            }
        }
    }
    if let Some(mut note) = state.flag.take() {
        let dialog = Dialog::new(&flag.title, &flag.text, &flag.keep).other(&flag.cancel).typing();
        let (answer, ()) = dialog.show_with(ctx, look, Id::unique("flag-item"), |ui| {
            ui.add_space(look.gap(4.0));
            let field = Field::new(&flag.field).rows(3).show(ui, look, &mut note);
            // What had the focus lies under the dialog and has lost it.
            if ui.memory(egui::Memory::focused).is_none() {
                field.request_focus();
            }
        });
        match answer {
            None => state.flag = Some(note),
            Some(DialogAnswer::Safe) => asked.push(Action::Flag(item.clone(), note)),
            Some(DialogAnswer::Other) => {}
        }
    }
    asked
}

/// A quiet button beside the main way.
pub(super) fn aside(ui: &mut Ui, look: &Look<'_>, button: Button<'_>, state: &mut RunState) -> bool {
    let response = button.show(ui, look);
    state.aside.push(response.id);
    response.clicked()
}

/// A rectangle `inset` from the left, right and bottom of the room there is, below `top`.
pub(in crate::ui::screens) fn stage(ui: &Ui, look: &Look<'_>) -> (Rect, Rect) {
    let whole = ui.max_rect();
    let side = side(look);
    let bar = if look.fold == Fold::Regular || look.fold == Fold::Wide { 60.0 } else { 52.0 };
    // The artefact is at most 980 wide, the panel 440.
    let spare = ((whole.width() - look.px(1390.0) - 2.0 * side) / 2.0).max(0.0).floor();
    let (left, right) = (whole.left() + side + spare, whole.right() - side - spare);
    let middle = whole.top() + look.px(bar);
    let top = Rect::from_min_max(pos2(left - look.gap(8.0), whole.top()), pos2(right, middle));
    let below = if look.is_short() { 16.0 } else { 28.0 };
    (top, Rect::from_min_max(pos2(left, middle), pos2(right, whole.bottom() - look.gap(below))))
}
