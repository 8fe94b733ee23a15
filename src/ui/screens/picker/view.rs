//! How the picker is drawn.

use egui::epaint::RoundedRect;
use egui::{Color32, Id, Key, Rect, Shape, Stroke, Ui, pos2, vec2};

use super::data::{PickerData, Tile};
use super::dialogs;
use super::state::{Ask, PickerState};
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, equal, page, row};
use crate::ui::screens::people;
use crate::ui::theme::{Text, art, icon};
use crate::ui::widgets::{self, Card, Field};

/// Draws the picker.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &PickerData, state: &mut PickerState) -> Vec<Action> {
    let mut actions = Vec::new();
    page(
        ui,
        look,
        "picker",
        &mut actions,
        |ui, actions| masthead(ui, look, data, actions),
        |ui, actions| {
            title(ui, look, data, state);
            tiles(ui, look, data, state, actions);
            foot(ui, look, data);
        },
    );
    actions.extend(dialogs::show(ui.ctx(), look, data, state));
    actions
}

fn masthead(ui: &mut Ui, look: &Look<'_>, data: &PickerData, actions: &mut Vec<Action>) {
    let gap = look.gap(12.0);
    let logo = look.px(50.0);
    let wide = people::language_width(ui, look, &data.languages);
    let name = (ui.available_width() - logo - wide - 2.0 * gap).max(look.px(80.0));
    columns(ui, "masthead", &[logo, name, wide], gap, |ui, at| match at {
        0 => {
            widgets::illustration(ui, look, art::LOGO, "", vec2(logo, logo));
        }
        1 => {
            ui.spacing_mut().item_spacing.y = 0.0;
            widgets::label(ui, look, &data.app, Text::Question, look.theme.ink);
            let other = look.with_han(!look.han);
            widgets::label(ui, &other, &data.app_beneath, Text::CaptionStrong, look.theme.tigerdeep);
        }
        _ => actions.extend(people::language(ui, look, &data.language, &data.languages)),
    });
    ui.add_space(look.gap(8.0));
    widgets::double_rule(ui, look);
    ui.add_space(look.gap(16.0));
}

fn title(ui: &mut Ui, look: &Look<'_>, data: &PickerData, state: &mut PickerState) {
    if !look.is_short() {
        widgets::caps(ui, look, &data.dateline);
    }
    widgets::heading(ui, look, &data.title, Text::TitleLarge, 1);
    if let Some(hint) = &data.search {
        let width = look.px(280.0);
        Field::new(hint).hide_label().hint(hint).icon(icon::MAGNIFYING_GLASS).width(width).show(
            ui,
            look,
            &mut state.search,
        );
    }
    ui.add_space(look.gap(12.0));
}

/// What stands in a place of the grid.
#[derive(Clone, Copy)]
enum Spot<'a> {
    Learner(&'a Tile),
    Add,
    Guest,
}

fn tiles(ui: &mut Ui, look: &Look<'_>, data: &PickerData, state: &mut PickerState, actions: &mut Vec<Action>) {
    let sought = state.search.trim().to_lowercase();
    let fits = |tile: &&Tile| sought.is_empty() || tile.name.to_lowercase().contains(&sought);
    let mut spots: Vec<Spot<'_>> = data.tiles.iter().filter(fits).map(Spot::Learner).collect();
    if spots.is_empty() && !sought.is_empty() {
        widgets::label(ui, look, &data.nobody, Text::Body, look.theme.ink2);
    }
    spots.extend([Spot::Add, Spot::Guest]);
    let count = match look.fold {
        Fold::Wide => 6,
        Fold::Regular => 5,
        Fold::Compact => 4,
        Fold::Narrow => 2,
    };
    let gap = look.gap(18.0);
    let widths = equal(ui.available_width(), count, gap);
    let mut ids = Vec::with_capacity(spots.len());
    for (number, spots) in spots.chunks(count).enumerate() {
        row(ui, ("tiles", number, spots.len(), sought.len()), &widths[..spots.len()], gap, |ui, at, spare| {
            ids.push(spot(ui, look, data, state, spots[at], spare, actions));
        });
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
    if !state.opened {
        state.opened = true;
        if let Some(first) = ids.first() {
            ui.memory_mut(|memory| memory.request_focus(*first));
        }
    }
    arrows(ui, &ids, count);
}

/// Arrow keys move between tiles; egui's own arrows follow geometry, these follow the grid.
fn arrows(ui: &Ui, ids: &[Id], columns: usize) {
    let Some(at) = ids.iter().position(|id| ui.memory(|memory| memory.has_focus(*id))) else { return };
    let step = ui.input(|input| {
        let pressed = |key| input.key_pressed(key);
        match () {
            () if pressed(Key::Home) => Some(0),
            () if pressed(Key::End) => Some(ids.len() - 1),
            () if pressed(Key::PageDown) => Some((at + columns).min(ids.len() - 1)),
            () if pressed(Key::PageUp) => Some(at.saturating_sub(columns)),
            () => None,
        }
    });
    if let Some(id) = step.and_then(|to| ids.get(to)) {
        ui.memory_mut(|memory| memory.request_focus(*id));
    }
}

fn spot(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &PickerData,
    state: &mut PickerState,
    spot: Spot<'_>,
    spare: f32,
    actions: &mut Vec<Action>,
) -> Id {
    match spot {
        Spot::Learner(tile) => learner(ui, look, data, state, tile, spare, actions),
        Spot::Add => {
            let response = open_tile(ui, look, icon::PLUS, &data.add, "", spare);
            if response.clicked() {
                state.ask(Ask::New);
            }
            response.id
        }
        Spot::Guest => {
            let response = open_tile(ui, look, icon::USER, &data.guest, &data.guest_note, spare);
            if response.clicked() {
                actions.push(Action::Guest { taster: false });
            }
            response.id
        }
    }
}

fn learner(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &PickerData,
    state: &mut PickerState,
    tile: &Tile,
    spare: f32,
    actions: &mut Vec<Action>,
) -> Id {
    let spoken = match &tile.streak_name {
        Some(streak) => format!("{}, {}, {streak}", tile.name, tile.last),
        None => format!("{}, {}", tile.name, tile.last),
    };
    let card = Card::new().padding(16.0).click(ui, look, &spoken, |ui| {
        ui.vertical_centered(|ui| {
            ui.spacing_mut().item_spacing.y = look.gap(4.0);
            ui.add_space(look.gap(8.0) + spare / 2.0);
            widgets::avatar(ui, look, &tile.avatar, 94.0);
            ui.add_space(look.gap(4.0));
            widgets::aligned(ui, look, &tile.name, Text::Name, look.theme.ink, egui::Align::Center);
            last(ui, look, tile);
            ui.add_space(spare / 2.0);
        });
    });
    if card.response.clicked() {
        actions.push(Action::UseLearner(tile.id));
    }
    let side = look.px(32.0);
    let corner = card.response.rect.right_top() + vec2(-side - 6.0, 6.0);
    let place = Rect::from_min_size(corner, vec2(side, side));
    let builder = egui::UiBuilder::new().max_rect(place).id_salt(("more", tile.id));
    let more = ui
        .new_child(builder)
        .scope(|ui| widgets::icon_button_of(ui, look, icon::DOTS_THREE, &tile.more, 32.0, widgets::Rank::Quiet))
        .inner;
    dialogs::menu(&more, look, data, state, tile, actions);
    card.response.id
}

/// When somebody was last here and, in stripes, for how many days in a row.
fn last(ui: &mut Ui, look: &Look<'_>, tile: &Tile) {
    let theme = look.theme;
    let words = look.galley(ui, &tile.last, Text::Caption, theme.ink3, f32::INFINITY);
    let number =
        tile.streak.as_ref().map(|streak| look.galley(ui, streak, Text::CaptionStrong, theme.tigerdeep, f32::INFINITY));
    let mark = look.px(13.0);
    let wide = words.size().x + number.as_ref().map_or(0.0, |number| 8.0 + mark + 4.0 + number.size().x);
    let (rect, _) = ui.allocate_exact_size(vec2(wide, words.size().y), egui::Sense::hover());
    let after = rect.left() + words.size().x + 8.0;
    ui.painter().galley(rect.min, words, theme.ink3);
    if let Some(number) = number {
        let place = Rect::from_min_size(pos2(after, rect.center().y - mark * 0.45), vec2(mark, mark * 0.9));
        widgets::stripes_mark(ui, look, place);
        let at = pos2(after + mark + 4.0, rect.center().y - number.size().y / 2.0);
        ui.painter().galley(at, number, theme.tigerdeep);
    }
}

/// A tile that is not a learner: dashed, on the ground.
fn open_tile(ui: &mut Ui, look: &Look<'_>, glyph: &str, label: &str, note: &str, spare: f32) -> egui::Response {
    let theme = look.theme;
    let spoken = if note.is_empty() { label.to_owned() } else { format!("{label}: {note}") };
    let card = Card::new().padding(16.0).flat().fill(theme.bg).click(ui, look, &spoken, |ui| {
        ui.vertical_centered(|ui| {
            ui.spacing_mut().item_spacing.y = look.gap(4.0);
            ui.add_space(look.gap(20.0) + spare / 2.0);
            let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(look.px(56.0)), egui::Sense::hover());
            ui.painter().circle_filled(rect.center(), rect.width() / 2.0, theme.sunk);
            let glyph = look.galley(ui, glyph, Text::Icon(28.0), theme.ink2, f32::INFINITY);
            ui.painter().galley(rect.center() - glyph.size() / 2.0, glyph, theme.ink2);
            ui.add_space(look.gap(4.0));
            widgets::aligned(ui, look, label, Text::Button, theme.ink, egui::Align::Center);
            if !note.is_empty() {
                widgets::aligned(ui, look, note, Text::Caption, theme.ink3, egui::Align::Center);
            }
            ui.add_space(look.gap(10.0) + spare / 2.0);
        });
    });
    dashes(ui, card.response.rect, theme.bg, theme.control);
    card.response
}

fn dashes(ui: &Ui, rect: Rect, ground: Color32, ink: Color32) {
    let painter = ui.painter();
    let round = egui::CornerRadius::same(crate::ui::theme::radius::CARD);
    painter.rect_stroke(rect, round, Stroke::new(1.0, ground), egui::StrokeKind::Inside);
    let mut outline = Vec::new();
    egui::epaint::tessellator::path::rounded_rectangle(&mut outline, RoundedRect::new(rect.shrink(0.75), round));
    outline.extend(outline.first().copied());
    painter.extend(Shape::dashed_line(&outline, Stroke::new(1.5, ink), 5.0, 4.0));
}

fn foot(ui: &mut Ui, look: &Look<'_>, data: &PickerData) {
    ui.add_space(look.gap(8.0));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = look.gap(8.0);
        widgets::icon(ui, look, icon::HARD_DRIVES, Text::Icon(18.0), look.theme.ink2);
        widgets::label(ui, look, &data.kept, Text::Small, look.theme.ink2);
        if look.keys {
            ui.add_space(look.gap(16.0));
            widgets::key_cap(ui, look, "←");
            widgets::key_cap(ui, look, "→");
            widgets::line(ui, look, &data.hint_choose, Text::Small, look.theme.ink2);
            widgets::key_cap(ui, look, "Enter");
            widgets::line(ui, look, &data.hint_open, Text::Small, look.theme.ink2);
        }
    });
}
