//! The cards of the summary.

use egui::accesskit::Role;
use egui::{CornerRadius, Layout, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::data::{AgainData, CardData, Figure, Outcome, SummaryData, TileData};
use super::view;
use crate::base::{SessionId, Verdict};
use crate::ui::action::Action;
use crate::ui::look::Look;
use crate::ui::theme::{Text, art, icon, radius, stroke};
use crate::ui::widgets::{Card, heading, label, line, paint, paint_picture, verdict_badge, verdict_icon};

/// Spots false, trusts true and confidence, side by side where they fit.
pub(super) fn figures(ui: &mut Ui, look: &Look<'_>, data: &SummaryData) {
    let gap = look.gap(16.0);
    let width = ui.available_width();
    let columns: u8 = if width >= 3.0 * look.px(180.0) + 2.0 * gap { 3 } else { 1 };
    let each = ((width - gap * f32::from(columns - 1)) / f32::from(columns)).floor();
    let pad = 2.0 * (look.gap(16.0) + 1.0);
    let tallest = data.cards.iter().map(|card| figure_height(ui, look, card, each - pad)).fold(0.0, f32::max);
    for row in data.cards.chunks(usize::from(columns)) {
        ui.with_layout(Layout::left_to_right(egui::Align::TOP), |ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for card in row {
                ui.allocate_ui_with_layout(vec2(each, 0.0), Layout::top_down(egui::Align::LEFT), |ui| {
                    let frame = Card::new().padding(16.0).width(each).min_height(tallest + pad);
                    frame.show(ui, look, |ui| figure(ui, look, card));
                });
            }
        });
        if columns == 1 {
            ui.add_space(look.gap(10.0));
        }
    }
}

fn figure_height(ui: &Ui, look: &Look<'_>, card: &CardData, width: f32) -> f32 {
    let name = look.line(Text::Button).max(look.px(22.0));
    let value = look.galley(ui, &card.value, Text::Number, look.theme.ink, f32::INFINITY).size();
    let Some(aside) = &card.aside else { return name + look.gap(6.0) + value.y };
    let beside = width - value.x - look.gap(10.0);
    let words = look.galley(ui, aside, Text::Small, look.theme.ink3, f32::INFINITY).size();
    let more =
        if words.x <= beside { 0.0 } else { look.galley(ui, aside, Text::Small, look.theme.ink3, width).size().y };
    name + look.gap(6.0) + value.y + more
}

fn figure(ui: &mut Ui, look: &Look<'_>, card: &CardData) {
    let theme = look.theme;
    ui.spacing_mut().item_spacing.y = 0.0;
    let (glyph, text, ink) = match card.figure {
        Figure::SpotsFalse => (verdict_icon(Verdict::False), Text::IconFill(20.0), theme.verdict(Verdict::False).ink),
        Figure::TrustsTrue => (verdict_icon(Verdict::News), Text::IconFill(20.0), theme.verdict(Verdict::News).ink),
        Figure::Confidence => (icon::SCALES, Text::Icon(20.0), theme.tigerdeep),
    };
    let width = ui.available_width();
    let name = look.galley(ui, &card.name, Text::Button, theme.ink, width - look.px(30.0));
    let value = look.galley(ui, &card.value, Text::Number, theme.ink, width);
    let row = name.size().y.max(look.px(22.0));
    let spoken = format!("{}: {} {}", card.name, card.value, card.aside.as_deref().unwrap_or_default());
    let (rect, response) = ui.allocate_exact_size(vec2(width, figure_height(ui, look, card, width)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken.trim()));
    let icon = look.galley(ui, glyph, text, ink, f32::INFINITY);
    let middle = rect.top() + row / 2.0;
    let painter = ui.painter();
    painter.galley(pos2(rect.left(), middle - icon.size().y / 2.0), icon, ink);
    painter.galley(pos2(rect.left() + look.px(29.0), middle - name.size().y / 2.0), name, theme.ink);
    let top = rect.top() + row + look.gap(6.0);
    let (size, at) = (value.size(), pos2(rect.left(), top));
    painter.galley(at, value, theme.ink);
    let Some(words) = &card.aside else { return };
    let beside = width - size.x - look.gap(10.0);
    let aside = look.galley(ui, words, Text::Small, theme.ink3, width);
    let at = if aside.size().x <= beside && aside.rows.len() == 1 {
        pos2(rect.left() + size.x + look.gap(10.0), top + size.y * 0.56 - aside.size().y / 2.0 + 2.0)
    } else {
        pos2(rect.left(), top + size.y)
    };
    ui.painter().galley(at, aside, theme.ink3);
}

/// Every story as a tile.
pub(super) fn stories(ui: &mut Ui, look: &Look<'_>, data: &SummaryData, asked: &mut Vec<Action>) {
    let theme = look.theme;
    Card::new().padding(18.0).show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        heading(ui, look, &data.stories_title, Text::H2, 2);
        ui.add_space(look.gap(2.0));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = look.gap(6.0);
            let counts = [
                (icon::CHECK, theme.leaf, &data.right),
                (icon::ARROW_COUNTER_CLOCKWISE, theme.amber, &data.again_count),
            ];
            for (glyph, ink, words) in counts {
                crate::ui::widgets::icon(ui, look, glyph, Text::Icon(17.0), ink);
                line(ui, look, words, Text::Small, theme.ink2);
                ui.add_space(look.gap(8.0));
            }
        });
        ui.add_space(look.gap(12.0));
        tiles(ui, look, data.session, &data.tiles, asked);
    });
}

/// Stories as tiles, in rows as even as can be; each opens its reveal.
pub fn tiles(ui: &mut Ui, look: &Look<'_>, session: SessionId, tiles: &[TileData], asked: &mut Vec<Action>) {
    let (gap, least) = (look.gap(10.0), look.px(116.0));
    let width = ui.available_width();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of columns")]
    let fit = ((width + gap) / (least + gap)).floor().clamp(1.0, 8.0) as u8;
    // As few rows as fit, and these as even as can be: 12 in 6s, 10 and 20 in 5s.
    let count = tiles.len().max(1);
    let rows = count.div_ceil(usize::from(fit));
    let fit = u8::try_from(count.div_ceil(rows)).unwrap_or(fit);
    let each = ((width - gap * f32::from(fit - 1)) / f32::from(fit)).floor();
    for (at, row) in tiles.chunks(usize::from(fit)).enumerate() {
        if at > 0 {
            ui.add_space(gap);
        }
        ui.with_layout(Layout::left_to_right(egui::Align::TOP), |ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for story in row {
                if tile(ui, look, story, each) {
                    asked.push(Action::Review(session, story.item.clone()));
                }
            }
        });
    }
}

/// One story; it opens its reveal, unless it was passed over and there is none.
fn tile(ui: &mut Ui, look: &Look<'_>, data: &TileData, width: f32) -> bool {
    let theme = look.theme;
    let opens = data.outcome != Outcome::Skipped;
    let size = vec2(width, look.px(86.0).max(look.px(30.0) + look.line(Text::SmallStrong) * 2.0 + look.gap(20.0)));
    let (rect, response) = ui.allocate_exact_size(size, if opens { Sense::click() } else { Sense::hover() });
    let role = if opens { Role::Button } else { Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, true, &data.name));
    let (fill, edge, glyph, ink) = match data.outcome {
        Outcome::Right => (theme.raised, theme.rule, icon::CHECK, theme.leaf),
        Outcome::LookAgain => (theme.ambertint, theme.amber, icon::ARROW_COUNTER_CLOCKWISE, theme.amber),
        Outcome::Skipped => (theme.sunk, theme.rule, icon::SKIP_FORWARD, theme.ink3),
    };
    let edge = if opens && response.hovered() { theme.ink } else { edge };
    let edge = Stroke::new(theme.width(stroke::RULE), edge);
    ui.painter().rect(rect, CornerRadius::same(radius::ARTEFACT), fill, edge, StrokeKind::Inside);
    paint::focus_ring(ui, look, &response, rect, radius::ARTEFACT);
    let pad = look.gap(11.0);
    let key = theme.verdict(data.key).ink;
    let left = look.galley(ui, verdict_icon(data.key), Text::IconFill(20.0), key, f32::INFINITY);
    let right = look.galley(ui, glyph, Text::Icon(18.0), ink, f32::INFINITY);
    let room = width - 2.0 * pad;
    let word = look.galley(ui, &data.word, Text::SmallStrong, theme.ink, room);
    let said = look.galley(ui, &data.said, Text::Small, theme.ink2, room);
    let at = rect.min + vec2(pad, pad);
    let (said_y, word_y) = (said.size().y, word.size().y);
    let bottom = rect.bottom() - look.gap(9.0);
    let painter = ui.painter();
    painter.galley(at, left, key);
    painter.galley(pos2(rect.right() - pad - right.size().x, at.y), right, ink);
    painter.galley(pos2(at.x, bottom - said_y - word_y), word, theme.ink);
    painter.galley(pos2(at.x, bottom - said_y), said, theme.ink2);
    response.clicked()
}

/// Stories to look at again, with the reason.
pub(super) fn again(ui: &mut Ui, look: &Look<'_>, data: &SummaryData, asked: &mut Vec<Action>) {
    if let Some(none) = &data.again_none {
        Card::new().padding(18.0).show(ui, look, |ui| label(ui, look, none, Text::Body, look.theme.ink2));
        return;
    }
    heading(ui, look, &data.again_title, Text::H3, 2);
    ui.add_space(look.gap(8.0));
    for missed in &data.again {
        let card = Card::new().padding(14.0).click(ui, look, &missed.name, |ui| again_row(ui, look, missed));
        if card.response.clicked() {
            asked.push(Action::Review(data.session, missed.item.clone()));
        }
        ui.add_space(look.gap(10.0));
    }
}

fn again_row(ui: &mut Ui, look: &Look<'_>, data: &AgainData) {
    let theme = look.theme;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = look.gap(14.0);
        crate::ui::widgets::icon(ui, look, icon::ARROW_COUNTER_CLOCKWISE, Text::Icon(20.0), theme.amber);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = look.gap(3.0);
            label(ui, look, &data.title, Text::BodyStrong, theme.ink);
            label(ui, look, &data.why, Text::Small, theme.ink2);
            ui.add_space(2.0);
            verdict_badge(ui, look, data.key, &data.word);
        });
    });
}

/// The stripe of today, and what comes back.
pub(super) fn aside(ui: &mut Ui, look: &Look<'_>, data: &SummaryData) {
    if let Some((title, text)) = &data.stripe {
        stripe(ui, look, (title, text), &data.stripe_alt);
        ui.add_space(look.gap(16.0));
    }
    Card::new().padding(18.0).show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        heading(ui, look, &data.coming_title, Text::H3, 2);
        ui.add_space(look.gap(8.0));
        for (skill, when) in &data.coming {
            coming(ui, look, skill, when);
        }
        if let Some(none) = &data.coming_none {
            label(ui, look, none, Text::Body, look.theme.ink2);
        }
        view::lessons(ui, look, data);
    });
}

/// A skill at the left, its day at the right; under it where both do not fit.
fn coming(ui: &mut Ui, look: &Look<'_>, skill: &str, when: &str) {
    let theme = look.theme;
    let width = ui.available_width();
    let day = look.galley(ui, when, Text::Small, theme.ink2, width);
    let beside = width - day.size().x - look.gap(12.0);
    let name = look.galley(ui, skill, Text::Body, theme.ink, width);
    let fits = name.size().x <= beside;
    let (first, second) = (name.size(), day.size());
    let height = if fits { first.y.max(second.y) } else { first.y + second.y };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height + look.gap(8.0)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{skill}: {when}")));
    let at = if fits { pos2(rect.right() - second.x, rect.top()) } else { pos2(rect.left(), rect.top() + first.y) };
    ui.painter().galley(rect.min, name, theme.ink);
    ui.painter().galley(at, day, theme.ink2);
}

fn stripe(ui: &mut Ui, look: &Look<'_>, (title, text): (&str, &str), alt: &str) {
    let theme = look.theme;
    let width = ui.available_width();
    let height = (width * 0.74).min(look.px(276.0));
    Card::new().padding(0.0).show(ui, look, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let top = ui.cursor().min;
        let ground = Rect::from_min_size(top, vec2(ui.available_width(), height));
        let round = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
        let (_, response) = ui.allocate_exact_size(ground.size(), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, alt));
        paint_picture(ui, look, art::STRIPE, ground, round);
        ui.add_space(look.gap(10.0));
        let middle = egui::Align::Center;
        crate::ui::widgets::aligned(ui, look, title, Text::ButtonLarge, theme.ink, middle);
        crate::ui::widgets::aligned(ui, look, text, Text::Small, theme.ink3, middle);
        ui.add_space(look.gap(12.0));
    });
}
