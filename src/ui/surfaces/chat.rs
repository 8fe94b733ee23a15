//! A message forwarded in a chat group.

use egui::{CornerRadius, Rect, pos2, vec2};

use super::data::{ChatData, MessageData};
use super::sheet::Sheet;
use super::{Drawn, Ground, Place, initial, quiet_field, quiet_height};
use crate::ui::theme::{Text, icon, radius};

pub(super) fn draw(sheet: &mut Sheet<'_>, chat: &ChatData, label: &str, place: Place) -> Drawn {
    let look = sheet.look;
    let theme = look.theme;
    let pad = look.gap(if place.room(&look) >= 600.0 { 24.0 } else { 16.0 });
    let mut y = header(sheet, chat, label, place);
    y += look.gap(13.0);
    let date =
        sheet.lay_aligned(&chat.published, Text::Small, theme.ink3, place.width() - 2.0 * pad, egui::Align::Center);
    y = sheet.put_aligned(&date, pos2(f32::midpoint(place.left, place.right), y)).bottom();
    for message in &chat.messages {
        let at = pos2(place.left + pad, y + look.gap(10.0));
        let highest = look.px(if place.reserve > 0.0 { 170.0 } else { 240.0 });
        y = bubble(sheet, message, at, place.width() - 2.0 * pad, highest);
    }
    let below = if place.reserve > 0.0 { place.reserve } else { look.gap(20.0) };
    let (top, bottom) = footer(sheet, chat, place, y + below);
    // The stamp lies on the conversation, above the field.
    Drawn { bottom, ground: Ground::Sunk, stamp: Some(top) }
}

fn header(sheet: &mut Sheet<'_>, chat: &ChatData, label: &str, place: Place) -> f32 {
    let look = sheet.look;
    let theme = look.theme;
    let held = sheet.hold();
    let pad = look.gap(18.0);
    let left = place.left + pad + look.px(20.0) + look.gap(12.0);
    let tag = sheet.label_width(label) + look.gap(16.0);
    let narrow = place.room(&look) < 440.0;
    let width = place.right - pad - left - if narrow { 0.0 } else { tag };
    let top = place.top + look.gap(14.0);
    let mut y = top;
    if narrow {
        let line = look.line(Text::CaptionStrong);
        sheet.label(label, place.right - pad, y + line / 2.0);
        y += line + look.gap(4.0);
    }
    let name = sheet.text(&chat.group, Text::ButtonLarge, theme.ink, pos2(left, y), width);
    let mut bottom = name.bottom();
    if let Some(members) = &chat.members {
        let size = sheet.measure(members, Text::Small);
        let after = name.right() + look.gap(8.0);
        let beside = name.height() < 1.5 * look.line(Text::ButtonLarge) && after + size.x <= left + width;
        let at = if beside { pos2(after, name.center().y - size.y / 2.0) } else { pos2(left, bottom) };
        bottom = bottom.max(sheet.plain(members, Text::Small, theme.ink3, at, f32::INFINITY).bottom());
    }
    let middle = f32::midpoint(top, bottom);
    sheet.icon(icon::CARET_LEFT, Text::Icon(20.0), theme.ink, pos2(place.left + pad + look.px(10.0), middle));
    if !narrow {
        sheet.label(label, place.right - pad, middle);
    }
    let end = (bottom + look.gap(14.0)).max(place.top + look.px(56.0));
    let rect = Rect::from_min_max(pos2(place.left + 1.0, place.top + 1.0), pos2(place.right - 1.0, end));
    let ten = radius::ARTEFACT;
    let round = CornerRadius { nw: ten, ne: ten, sw: 0, se: 0 };
    sheet.plate(held, rect, theme.raised, None, round);
    sheet.rule(place.left..place.right, end, theme.rule, 1.0);
    end
}

/// Account picture, name and bubble of one message; its bottom.
fn bubble(sheet: &mut Sheet<'_>, message: &MessageData, at: egui::Pos2, width: f32, highest: f32) -> f32 {
    let look = sheet.look;
    let theme = look.theme;
    let side = look.px(40.0);
    initial(sheet, &message.author.text, Rect::from_min_size(at, vec2(side, side)), 7);
    let left = at.x + side + look.gap(10.0);
    let room = at.x + width - left;
    let name = sheet.text(&message.author, Text::Small, theme.ink3, pos2(left, at.y), room);
    let top = name.bottom() + look.gap(2.0);
    let pad = look.gap(15.0);
    let widest = room.min(look.px(560.0));
    let held = sheet.hold();
    // A picture that is nearly as wide as the bubble may be sets the bubble's width.
    let picture = message.picture.as_ref().map(|picture| sheet.picture_size(picture, widest, highest));
    let widest = picture.filter(|size| size.x > widest * 0.6).map_or(widest, |size| size.x);
    let words = sheet.lay(&message.text, Text::Post, theme.ink, widest - 2.0 * pad);
    let mut y = top + look.gap(9.0);
    let mut used = words.size().x;
    if let Some(forwarded) = &message.forwarded {
        let row = look.line(Text::Small);
        let icon = look.px(16.0);
        let center = pos2(left + pad + icon / 2.0, y + row / 2.0);
        sheet.icon(icon::ARROW_BEND_UP_RIGHT, Text::Icon(16.0), theme.ink3, center);
        let from = pos2(left + pad + icon + look.gap(6.0), y);
        let rect = sheet.plain(forwarded, Text::Small, theme.ink3, from, f32::INFINITY);
        used = used.max(rect.right() - left - pad);
        y = rect.bottom() + look.gap(3.0);
    }
    y = sheet.put(&words, pos2(left + pad, y)).bottom() + look.gap(9.0);
    let mut outer = used + 2.0 * pad;
    if let (Some(picture), Some(size)) = (&message.picture, picture) {
        outer = size.x.max(used + 2.0 * pad);
        let rect = Rect::from_min_size(pos2(left, y), size);
        let round = CornerRadius { nw: 0, ne: 0, sw: 8, se: 8 };
        sheet.picture(picture, rect, round);
        let inside = Rect::from_min_max(pos2(left + pad, rect.top()), rect.max);
        let end = sheet.caption(picture, inside, outer - 2.0 * pad);
        y = if end > rect.bottom() { end + look.gap(9.0) } else { end };
    }
    let rect = Rect::from_min_max(pos2(left, top), pos2(left + outer, y));
    sheet.plate(held, rect, theme.raised, None, 8);
    y.max(at.y + side)
}

/// The field in which nothing is sent; it stands at the bottom of the frame. Its top and bottom.
fn footer(sheet: &mut Sheet<'_>, chat: &ChatData, place: Place, y: f32) -> (f32, f32) {
    let look = sheet.look;
    let theme = look.theme;
    let held = sheet.hold();
    let pad = look.gap(18.0);
    let width = place.width() - 2.0 * pad;
    let height = quiet_height(sheet, &chat.nothing_sent, width);
    let bar = height + look.gap(16.0);
    let top = y.max(place.top + place.height - bar);
    let end = top + bar;
    let field = Rect::from_min_size(pos2(place.left + pad, top + look.gap(8.0)), vec2(width, height));
    quiet_field(sheet, &chat.nothing_sent, field, 8);
    let rect = Rect::from_min_max(pos2(place.left + 1.0, top), pos2(place.right - 1.0, end - 1.0));
    let ten = radius::ARTEFACT;
    let round = CornerRadius { nw: 0, ne: 0, sw: ten, se: ten };
    sheet.plate(held, rect, theme.raised, None, round);
    sheet.rule(place.left..place.right, top, theme.rule, 1.0);
    (top, end)
}
