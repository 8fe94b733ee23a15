//! How the library is drawn. Only the rows of cards in sight are laid out, so a hundred packs cost no more than six.

use egui::{CornerRadius, Id, Key, Modifiers, Rect, Ui, pos2, vec2};

use super::add;
use super::data::{Card as PackCard, LibraryData, Progress};
use super::state::LibraryState;
use crate::ui::action::{Action, Route};
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, equal, page};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card, Chip, Field, Tone};

/// Height of a cover in points at 100 % text.
const COVER: f32 = 118.0;

/// What the parts of the page share.
struct Parts<'a> {
    state: &'a mut LibraryState,
    actions: Vec<Action>,
}

/// Draws the library.
pub fn ui(ui: &mut Ui, look: &Look<'_>, data: &LibraryData, state: &mut LibraryState) -> Vec<Action> {
    if !state.adding {
        slash(ui, state);
    }
    let shown = state.shown(data);
    let mut parts = Parts { state, actions: Vec::new() };
    page(
        ui,
        look,
        "library",
        &mut parts,
        |ui, parts| top(ui, look, data, parts),
        |ui, parts| {
            let Parts { state, actions } = parts;
            if data.cards.is_empty() && data.loading.is_none() {
                let buttons = [Button::secondary(&data.add).icon(icon::PLUS)];
                state.adding |= widgets::empty_state(ui, look, &data.empty.0, &data.empty.1, &buttons).is_some();
            } else if shown.is_empty() && data.loading.is_none() {
                let buttons = [Button::secondary(&data.nothing.1)];
                if widgets::empty_state(ui, look, &data.nothing.0, "", &buttons).is_some() {
                    state.drop_filters();
                }
            } else {
                grid(ui, look, data, &shown, state, actions);
            }
        },
    );
    let Parts { state, mut actions } = parts;
    actions.extend(add::show(ui.ctx(), look, data, state));
    actions
}

fn top(ui: &mut Ui, look: &Look<'_>, data: &LibraryData, parts: &mut Parts<'_>) {
    let Parts { state, actions } = parts;
    let beside = look.fold >= Fold::Regular;
    widgets::title_block(ui, look, &data.caps, &data.title, |ui| {
        if beside {
            state.adding |= add_button(ui, look, data, state);
            ui.add_space(look.gap(12.0));
            let size = vec2(look.px(280.0), look.px(40.0));
            let layout = egui::Layout::top_down(egui::Align::LEFT);
            ui.allocate_ui_with_layout(size, layout, |ui| search(ui, look, data, state, size.x));
        }
    });
    if !beside {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(look.gap(12.0), look.gap(8.0));
            let add = Button::primary(&data.add).icon(icon::PLUS).size(ui, look).x;
            let room = ui.available_width();
            let width = if room - add > look.px(240.0) { room - add - look.gap(12.0) } else { room };
            search(ui, look, data, state, width.min(look.px(420.0)));
            state.adding |= add_button(ui, look, data, state);
        });
    }
    filters(ui, look, data, state, actions);
    if let Some((words, part)) = &data.loading {
        widgets::label(ui, look, words, Text::Small, look.theme.ink2);
        widgets::progress_bar(ui, look, words, *part);
        ui.add_space(look.gap(8.0));
    }
}

/// `/` puts the cursor into the search field.
fn slash(ui: &Ui, state: &mut LibraryState) {
    let typing = ui.ctx().text_edit_focused();
    if !typing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Slash)) {
        ui.input_mut(|input| input.events.retain(|event| !matches!(event, egui::Event::Text(text) if text == "/")));
        state.seek = true;
    }
}

fn add_button(ui: &mut Ui, look: &Look<'_>, data: &LibraryData, state: &mut LibraryState) -> bool {
    let response = Button::primary(&data.add).icon(icon::PLUS).show(ui, look);
    if !state.opened && data.cards.is_empty() {
        state.opened = true;
        response.request_focus();
    }
    response.clicked()
}

fn search(ui: &mut Ui, look: &Look<'_>, data: &LibraryData, state: &mut LibraryState, width: f32) {
    let field = Field::new(&data.search).hide_label().hint(&data.search).icon(icon::MAGNIFYING_GLASS).width(width);
    let response = field.show(ui, look, &mut state.search);
    if std::mem::take(&mut state.seek) {
        response.request_focus();
    }
    if look.keys && state.search.is_empty() && !response.has_focus() {
        let size = widgets::cap_size(ui, look, "/");
        let at = pos2(response.rect.right() - size.x - 10.0, response.rect.center().y - size.y / 2.0);
        widgets::paint_cap(ui, look, Rect::from_min_size(at, size), "/", widgets::CapOn::Paper);
    }
}

fn filters(ui: &mut Ui, look: &Look<'_>, data: &LibraryData, state: &mut LibraryState, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(8.0));
        let at = match state.progress {
            None => 0,
            Some(Progress::Finished) => 2,
            Some(_) => 1,
        };
        let labels: Vec<_> = data.filters.iter().map(String::as_str).collect();
        if let Some(picked) = widgets::segmented(ui, look, &data.filters_name, &labels, at) {
            state.progress = [None, Some(Progress::Begun), Some(Progress::Finished)][picked.min(2)];
        }
        if data.languages.len() > 2 {
            let at = data.languages.iter().position(|(tag, _)| *tag == state.language).unwrap_or(0);
            let labels: Vec<_> = data.languages.iter().map(|(_, label)| label.as_str()).collect();
            if let Some(picked) = widgets::dropdown(ui, look, labels[0], &labels, at) {
                state.language.clone_from(&data.languages[picked].0);
            }
        }
        let at = data.levels.iter().position(|(level, _)| *level == state.level).unwrap_or(0);
        let labels: Vec<_> = data.levels.iter().map(|(_, label)| label.as_str()).collect();
        if let Some(picked) = widgets::dropdown(ui, look, labels[0], &labels, at) {
            state.level = data.levels[picked].0;
        }
        if let Some(words) = &data.findings
            && Button::secondary(words)
                .small()
                .icon(icon::WARNING)
                .icon_after(icon::ARROW_RIGHT)
                .show(ui, look)
                .clicked()
        {
            actions.push(Action::Go(Route::Findings));
        }
        let ways = [
            (icon::MAP_PIN, Route::Course),
            (icon::BOOK_OPEN_TEXT, Route::Guide(None)),
            (icon::INFO, Route::AboutItems),
        ];
        for ((glyph, route), words) in ways.into_iter().zip(&data.ways) {
            if Button::quiet(words).small().icon(glyph).show(ui, look).clicked() {
                actions.push(Action::Go(route));
            }
        }
    });
    ui.add_space(look.gap(8.0));
}

fn grid(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &LibraryData,
    shown: &[usize],
    state: &mut LibraryState,
    actions: &mut Vec<Action>,
) {
    let count = match look.fold {
        Fold::Wide => 4,
        Fold::Regular => 3,
        Fold::Compact => 2,
        Fold::Narrow => 1,
    };
    let gap = look.gap(18.0);
    let widths = equal(ui.available_width(), count, gap);
    let id = ui.scope_id().with(("card", count));
    // One height for all cards lets rows out of sight be skipped; it is that of the tallest seen so far.
    let stamp = (ui.available_width().round(), look.text_scale.to_bits(), look.han);
    let known: Option<((f32, u32, bool), f32)> = ui.data(|data| data.get_temp(id));
    let height = known.filter(|(of, _)| *of == stamp).map_or(look.px(COVER + 150.0), |(_, height)| height);
    let rows = shown.len().div_ceil(count);
    let top = ui.cursor().top();
    let left = ui.cursor().left();
    let step = height + gap;
    let clip = ui.clip_rect();
    // A row beyond the edge stays laid out so that Tab can reach it and scroll it in.
    let mut tallest = height;
    #[expect(clippy::cast_precision_loss, reason = "rows are few")]
    for at in 0..rows {
        let y = top + at as f32 * step;
        if y + height < clip.top() - step || y > clip.bottom() + step {
            continue;
        }
        for (column, &index) in shown[at * count..].iter().take(count).enumerate() {
            let place = Rect::from_min_size(pos2(left + column as f32 * (widths[0] + gap), y), vec2(widths[0], height));
            let card = &data.cards[index];
            let builder = egui::UiBuilder::new().max_rect(place).id_salt(("pack", index));
            let mut child = ui.new_child(builder);
            let response = pack_card(&mut child, look, data, card, height);
            tallest = tallest.max(response.1);
            if !state.opened && at == 0 && column == 0 {
                state.opened = true;
                response.0.request_focus();
            }
            if response.0.clicked() {
                actions.push(Action::Go(Route::Pack(card.id.clone())));
            }
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "rows are few")]
    let whole = Rect::from_min_size(pos2(left, top), vec2(ui.available_width(), (rows as f32 * step - gap).max(0.0)));
    ui.allocate_rect(whole, egui::Sense::hover());
    remember(ui, id, stamp, height, tallest);
}

fn remember(ui: &Ui, id: Id, stamp: (f32, u32, bool), height: f32, tallest: f32) {
    let known: Option<((f32, u32, bool), f32)> = ui.data(|data| data.get_temp(id));
    if known.is_none_or(|(of, _)| of != stamp) || tallest > height + 0.5 {
        ui.data_mut(|data| data.insert_temp(id, (stamp, tallest)));
        if tallest > height + 0.5 {
            ui.ctx().request_discard("height of the library's cards");
        }
    }
}

/// One pack's card, and the height that its words need.
fn pack_card(ui: &mut Ui, look: &Look<'_>, data: &LibraryData, card: &PackCard, height: f32) -> (egui::Response, f32) {
    let theme = look.theme;
    let cover = look.px(COVER).min(160.0);
    let pad = look.gap(18.0);
    let mut needed = 0.0;
    let shown = Card::new().padding(0.0).min_height(height).click(ui, look, &card.name, |ui| {
        let at = ui.cursor().min;
        let width = ui.available_width();
        let inside =
            Rect::from_min_size(at + vec2(pad, cover + look.gap(11.0)), vec2(width - 2.0 * pad, f32::INFINITY));
        let body = ui.scope_builder(egui::UiBuilder::new().max_rect(inside), |ui| {
            ui.spacing_mut().item_spacing.y = look.gap(4.0);
            words(ui, look, card);
        });
        let foot = look.gap(14.0) + look.px(if card.progress == Progress::New { 22.0 } else { 40.0 });
        let used = body.response.rect.bottom() - at.y;
        needed = used + foot + look.gap(14.0);
        let y = at.y + (height - foot - look.gap(8.0)).max(used + look.gap(10.0));
        let place = Rect::from_min_size(pos2(at.x + pad, y), vec2(width - 2.0 * pad, foot));
        ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| progress(ui, look, data, card));
    });
    let rect = shown.response.rect.shrink(theme.width(1.0));
    let place = Rect::from_min_size(rect.min, vec2(rect.width(), cover));
    let round = CornerRadius { nw: 11, ne: 11, sw: 0, se: 0 };
    match &card.cover {
        Some(name) => widgets::paint_picture(ui, look, name, place, round),
        None => plain_cover(ui, look, card, place, round),
    }
    ui.painter().hline(place.x_range(), place.bottom(), egui::Stroke::new(theme.width(1.0), theme.rule));
    (shown.response, needed)
}

/// A pack without a cover shows its first letter on the poster's ground.
fn plain_cover(ui: &Ui, look: &Look<'_>, card: &PackCard, place: Rect, round: CornerRadius) {
    ui.painter().rect_filled(place, round, look.theme.poster);
    let first: String = card.title.chars().take(1).collect();
    let letter = look.galley(ui, &first, Text::Lead, look.theme.ink, f32::INFINITY);
    ui.painter().galley(place.center() - letter.size() / 2.0, letter, look.theme.ink);
}

fn words(ui: &mut Ui, look: &Look<'_>, card: &PackCard) {
    let gap = look.gap(4.0);
    let chip = |tongue: &String| {
        look.galley(ui, tongue, Text::CaptionMedium, look.theme.ink, f32::INFINITY).size().x + 2.0 * look.gap(8.0) + gap
    };
    let chips: f32 = card.tongues.iter().map(chip).sum();
    let width = ui.available_width();
    let beside = chips < width * 0.4;
    let widths = if beside { vec![width - chips - gap, chips] } else { vec![width] };
    columns(ui, "title", &widths, gap, |ui, at| {
        if at == 0 {
            widgets::heading(ui, look, &card.title, Text::H2, 2);
        } else {
            ui.add_space(3.0);
            tongues(ui, look, card);
        }
    });
    if !beside {
        tongues(ui, look, card);
    }
    widgets::label(ui, look, &card.publisher, Text::Small, look.theme.ink2);
    widgets::label(ui, look, &card.meta, Text::Small, look.theme.ink3);
}

fn tongues(ui: &mut Ui, look: &Look<'_>, card: &PackCard) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(4.0), look.gap(4.0));
        for tongue in &card.tongues {
            Chip::new(tongue, Tone::Outline).small().show(ui, look);
        }
    });
}

fn progress(ui: &mut Ui, look: &Look<'_>, data: &LibraryData, card: &PackCard) {
    ui.spacing_mut().item_spacing.y = look.gap(6.0);
    match card.progress {
        Progress::New => {
            widgets::label(ui, look, &card.count, Text::Small, look.theme.ink3);
        }
        Progress::Begun => {
            widgets::progress_bar(ui, look, &card.count, card.part);
            widgets::label(ui, look, &card.count, Text::Small, look.theme.ink3);
        }
        Progress::Finished => {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = look.gap(10.0);
                Chip::new(&data.finished, Tone::Leaf).icon(icon::CHECK).show(ui, look);
                widgets::line(ui, look, &card.count, Text::Small, look.theme.ink3);
            });
        }
    }
}
