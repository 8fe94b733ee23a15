//! The rail: where one can go, at the left of the window.

use egui::accesskit::Role;
use egui::{CornerRadius, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::label::{icon_at, words_at};
use super::paint::{control, focus_ring};
use super::picture::{paint_avatar, paint_whole};
use super::plate::plate;
use crate::ui::look::{Fold, Look};
use crate::ui::theme::{Text, art, color::NONE, radius};

/// One place to go.
#[derive(Clone, Copy, Debug)]
pub struct RailItem<'a> {
    /// Its icon, regular at rest and filled when active.
    pub icon: &'a str,
    /// Its name.
    pub label: &'a str,
    /// One is there now.
    pub active: bool,
    /// A count on the icon; 0 shows none.
    pub badge: u32,
}

/// Who is practising, at the bottom of the rail.
#[derive(Clone, Copy, Debug)]
pub struct RailLearner<'a> {
    /// Name under the picture.
    pub name: &'a str,
    /// What pressing it does ("Mina: switch learner").
    pub spoken: &'a str,
    /// The animal.
    pub avatar: &'a str,
}

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RailAnswer {
    /// The item at this index.
    Item(usize),
    /// The learner.
    Learner,
}

/// Width of the rail in points.
#[must_use]
pub fn rail_width(look: &Look<'_>) -> f32 {
    match look.fold {
        Fold::Wide => 104.0 * look.text_scale,
        Fold::Regular => 88.0 * look.text_scale,
        // Icons grow with the text, but a narrow window has no room to give away.
        Fold::Compact => 64.0 * look.text_scale.min(1.5),
        Fold::Narrow => 56.0 * look.text_scale.min(1.5),
    }
    .round()
}

/// Draws the rail down the whole height of `ui`, whose room is the rail's.
pub fn rail(
    ui: &mut Ui,
    look: &Look<'_>,
    items: &[RailItem<'_>],
    learner: Option<RailLearner<'_>>,
) -> Option<RailAnswer> {
    let theme = look.theme;
    let whole = ui.max_rect();
    ui.painter().add(plate(ui, look, whole, 0, 0, theme.sunk, Stroke::NONE));
    ui.painter().vline(whole.right() - 0.5, whole.y_range(), Stroke::new(theme.width(1.0), theme.rule));
    let mut answer = None;
    let foot = if learner.is_some() { item_size(look).y + look.gap(14.0) } else { 0.0 };
    ui.spacing_mut().item_spacing = vec2(0.0, 4.0);
    let list = Rect::from_min_max(whole.min, pos2(whole.right(), whole.bottom() - foot));
    ui.scope_builder(egui::UiBuilder::new().max_rect(list), |ui| {
        super::scroll(ui, "rail", |ui| {
            ui.vertical_centered(|ui| {
                ui.add_space(look.gap(14.0));
                if !look.is_short() {
                    logo(ui, look);
                    ui.add_space(look.gap(10.0));
                }
                for (index, item) in items.iter().enumerate() {
                    if rail_item(ui, look, item).clicked() {
                        answer = Some(RailAnswer::Item(index));
                    }
                }
            });
        });
    });
    if let Some(learner) = learner {
        let at = Rect::from_min_max(pos2(whole.left(), whole.bottom() - foot), whole.max);
        ui.scope_builder(egui::UiBuilder::new().max_rect(at), |ui| {
            ui.vertical_centered(|ui| {
                if rail_learner(ui, look, learner).clicked() {
                    answer = Some(RailAnswer::Learner);
                }
            });
        });
    }
    answer
}

fn has_labels(look: &Look<'_>) -> bool {
    look.fold >= Fold::Regular
}

fn item_size(look: &Look<'_>) -> Vec2 {
    let height =
        if has_labels(look) { 58.0 } else { 46.0 } * (rail_width(look) / if has_labels(look) { 88.0 } else { 64.0 });
    vec2(rail_width(look) - 14.0, height.round())
}

fn logo(ui: &mut Ui, look: &Look<'_>) {
    let side = (rail_width(look) * 0.52).min(52.0);
    let (rect, _) = ui.allocate_exact_size(vec2(side, side + 6.0), Sense::hover());
    let place = Rect::from_center_size(rect.center(), Vec2::splat(side));
    paint_whole(ui, look, art::LOGO, place);
}

fn rail_item(ui: &mut Ui, look: &Look<'_>, item: &RailItem<'_>) -> Response {
    let theme = look.theme;
    let (rect, response) = control(ui, item_size(look), Role::Tab, item.label, true);
    response.widget_info(|| WidgetInfo::labeled(Role::Tab, ui.is_enabled(), item.label));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_selected(item.active);
        if item.badge > 0 {
            node.set_value(item.badge.to_string());
        }
    });
    let round = CornerRadius::same(radius::ARTEFACT);
    if item.active {
        ui.painter().add(plate(ui, look, rect, round, 1, theme.surface, edge(look)));
        let marker = Rect::from_min_max(
            pos2(rect.left() - 7.0, rect.top() + 10.0),
            pos2(rect.left() - 3.0, rect.bottom() - 10.0),
        );
        ui.painter().rect_filled(marker, CornerRadius { nw: 0, sw: 0, ne: 3, se: 3 }, theme.tiger);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, round, theme.bg);
    }
    let ink = if item.active { theme.tigerdeep } else { theme.ink2 };
    let size = if look.fold == Fold::Wide { 27.0 } else { 23.0 };
    let face = if item.active { Text::IconFill(size) } else { Text::Icon(size) };
    let middle = if has_labels(look) { rect.top() + rect.height() * 0.34 } else { rect.center().y };
    icon_at(ui, look, pos2(rect.center().x, middle), item.icon, face, ink);
    if has_labels(look) {
        let (text, ink) =
            if item.active { (Text::CaptionStrong, theme.ink) } else { (Text::CaptionMedium, theme.ink2) };
        words_at(ui, look, pos2(rect.center().x, rect.top() + rect.height() * 0.75), item.label, text, ink);
    }
    badge(ui, look, pos2(rect.center().x + look.px(13.0), middle - look.px(7.0)), item.badge);
    focus_ring(ui, look, &response, rect.shrink(3.0), radius::ARTEFACT);
    if has_labels(look) { response } else { super::tooltip(response, look, item.label) }
}

fn edge(look: &Look<'_>) -> Stroke {
    let color = if look.theme.width(1.0) > 1.0 { look.theme.ink } else { NONE };
    Stroke::new(look.theme.width(1.0), color)
}

fn badge(ui: &Ui, look: &Look<'_>, center: egui::Pos2, count: u32) {
    if count == 0 {
        return;
    }
    let words = if count > 99 { "99+".to_owned() } else { count.to_string() };
    let galley = look.galley(ui, &words, Text::CaptionStrong, look.theme.onfill, f32::INFINITY);
    let height = look.px(18.0);
    let size = vec2((galley.size().x + 8.0).max(height), height);
    let rect = Rect::from_center_size(center, size);
    ui.painter().rect_filled(rect, CornerRadius::same(9), look.theme.tigerdeep);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, look.theme.onfill);
}

fn rail_learner(ui: &mut Ui, look: &Look<'_>, learner: RailLearner<'_>) -> Response {
    let (rect, response) = control(ui, item_size(look), Role::Button, learner.spoken, true);
    let round = CornerRadius::same(radius::ARTEFACT);
    if response.hovered() {
        ui.painter().rect_filled(rect, round, look.theme.bg);
    }
    let side = if has_labels(look) { rect.height() * 0.64 } else { rect.height() * 0.84 };
    let middle = if has_labels(look) { rect.top() + side / 2.0 + 1.0 } else { rect.center().y };
    paint_avatar(ui, look, learner.avatar, Rect::from_center_size(pos2(rect.center().x, middle), Vec2::splat(side)));
    if has_labels(look) {
        let mut job = look.job(learner.name, Text::CaptionMedium, look.theme.ink2, rect.width());
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        let galley = ui.painter().layout_job(job);
        let at = pos2(rect.center().x - galley.size().x / 2.0, rect.bottom() - galley.size().y);
        ui.painter().galley(at, galley, look.theme.ink2);
    }
    focus_ring(ui, look, &response, rect.shrink(3.0), radius::ARTEFACT);
    if has_labels(look) { response } else { super::tooltip(response, look, learner.name) }
}
