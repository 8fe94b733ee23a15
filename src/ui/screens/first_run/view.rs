//! How the first start is drawn: all on one card, the focus on the name, Enter begins.

use egui::{Align, CornerRadius, Key, Ui, vec2};

use super::data::FirstRunData;
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{page, row};
use crate::ui::screens::{people, poster};
use crate::ui::theme::{Text, radius};
use crate::ui::widgets::{self, Button, Card, Field};

/// What has been typed and picked so far.
#[derive(Clone, Debug, Default)]
pub struct FirstRunState {
    /// The name, may stay empty.
    pub name: String,
    /// The animal; the first until another is picked.
    pub avatar: Option<String>,
    /// The name has had the focus once.
    pub opened: bool,
}

/// Draws the first start.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &FirstRunData, state: &mut FirstRunState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "first-run",
        &mut actions,
        |ui, actions| {
            widgets::title_block(ui, look, &data.app, &data.title, |ui| {
                if look.fold >= Fold::Regular {
                    let size = vec2(people::language_width(ui, look, &data.languages), look.px(46.0));
                    let layout = egui::Layout::left_to_right(Align::Center);
                    ui.allocate_ui_with_layout(size, layout, |ui| {
                        actions.extend(people::language(ui, look, &data.language, &data.languages));
                    });
                }
            });
        },
        |ui, actions| {
            if look.fold < Fold::Regular {
                actions.extend(people::language(ui, look, &data.language, &data.languages));
                ui.add_space(look.gap(8.0));
            }
            let gap = look.gap(28.0);
            let width = ui.available_width();
            if look.fold >= Fold::Regular {
                intro(ui, look, data, Text::Lesson);
                let side = (width * 0.36).floor();
                row(ui, "first", &[side, width - side - gap], gap, |ui, at, spare| match at {
                    0 => picture(ui, look, spare),
                    _ => form(ui, look, data, state, (spare, actions)),
                });
            } else {
                intro(ui, look, data, Text::Story);
                form(ui, look, data, state, (0.0, actions));
            }
            ui.add_space(look.gap(12.0));
            widgets::label(ui, look, &data.kept, Text::Small, look.theme.ink2);
        },
    );
    actions
}

/// What this is, in lines no longer than a reader likes.
fn intro(ui: &mut Ui, look: &Look<'_>, data: &FirstRunData, text: Text) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(look.px(760.0)));
        widgets::label(ui, look, &data.intro, text, look.theme.ink2);
    });
    ui.add_space(look.gap(12.0));
}

/// The tiger, as high as the card beside it.
fn picture(ui: &mut Ui, look: &Look<'_>, spare: f32) {
    let height = look.px(300.0) + spare;
    let card = Card::new().padding(0.0).show(ui, look, |ui| ui.add_space(height)).response.rect;
    poster::ui(ui, look, card.shrink(look.theme.width(1.0)), CornerRadius::same(radius::CARD - 1));
}

fn form(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &FirstRunData,
    state: &mut FirstRunState,
    (spare, actions): (f32, &mut Vec<Action>),
) {
    Card::new().padding(28.0).folded().show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = look.gap(10.0);
        let field = Field::new(&data.name).hint(&data.name_hint).width(look.px(360.0)).show(ui, look, &mut state.name);
        if !state.opened {
            state.opened = true;
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(look.gap(6.0));
        widgets::label(ui, look, &data.animal, Text::BodyMedium, look.theme.ink);
        let avatar = state.avatar.clone().unwrap_or_else(|| super::ANIMALS[0].to_owned());
        if let Some(picked) = people::animals(ui, look, &data.animal, &data.animals, &avatar, 60.0) {
            state.avatar = Some(picked);
        }
        ui.add_space(look.gap(10.0));
        let begin = ui
            .horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(look.gap(12.0), look.gap(10.0));
                let begin = Button::primary(&data.start).large().key("Enter").show(ui, look);
                if Button::secondary(&data.guest).large().show(ui, look).clicked() {
                    actions.push(Action::Guest { taster: true });
                }
                begin
            })
            .inner;
        ui.with_layout(egui::Layout::top_down(Align::LEFT), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            widgets::label(ui, look, &data.start_note, Text::Small, look.theme.ink3);
            widgets::label(ui, look, &data.guest_note, Text::Small, look.theme.ink3);
        });
        if spare > 0.0 {
            ui.add_space(spare);
        }
        if begin.clicked() || entered {
            actions.push(Action::AddLearner { name: state.name.trim().to_owned(), avatar, taster: true });
        }
    });
}
