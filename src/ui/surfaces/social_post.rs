//! A post on a social network, with what its author pinned and what others answered.

use egui::{CornerRadius, Rect, pos2, vec2};

use super::data::{Line, SocialPostData};
use super::sheet::Sheet;
use super::{Drawn, Ground, Place, initial, quiet_field, quiet_height, reach};
use crate::ui::theme::{Text, icon};

pub(super) fn draw(sheet: &mut Sheet<'_>, post: &SocialPostData, label: &str, place: Place) -> Drawn {
    let look = sheet.look;
    let roomy = place.room(&look) >= 700.0;
    let has_side = post.pinned.is_some() || !post.replies.is_empty();
    let pad = look.gap(if roomy { 22.0 } else { 14.0 });
    let gap = look.gap(if roomy { 22.0 } else { 14.0 });
    let inner = place.width() - 2.0 * pad;
    let top = place.top + pad;
    if roomy && has_side {
        let side = look.px(210.0);
        let width = (inner - side - gap).min(look.px(540.0));
        let left = place.left + (place.width() - width - gap - side) / 2.0;
        let card = card(sheet, post, label, pos2(left, top), width, look.px(320.0));
        let beside = aside(sheet, post, pos2(left + width + gap, top), side);
        return place.ends(card.max(beside) + pad, Ground::Sunk);
    }
    let width = inner.min(look.px(600.0));
    let highest = look.px(if place.reserve > 0.0 { 240.0 } else { 380.0 });
    let left = place.left + (place.width() - width) / 2.0;
    let mut y = card(sheet, post, label, pos2(left, top), width, highest);
    if has_side {
        y = aside(sheet, post, pos2(left, y + gap), width);
    }
    place.ends(y + pad, Ground::Sunk)
}

/// The post itself; its bottom.
fn card(sheet: &mut Sheet<'_>, post: &SocialPostData, label: &str, at: egui::Pos2, width: f32, highest: f32) -> f32 {
    let look = sheet.look;
    let theme = look.theme;
    let pad = look.gap(18.0);
    let held = sheet.hold();
    let (left, inner) = (at.x + pad, width - 2.0 * pad);
    let mut y = header(sheet, post, label, pos2(left, at.y + look.gap(14.0)), inner);
    y = sheet.text(&post.text, Text::Post, theme.ink, pos2(left, y + look.gap(10.0)), inner).bottom();
    y += look.gap(12.0);
    if let Some(picture) = &post.picture {
        let size = sheet.picture_size(picture, width - 2.0, highest);
        let rect = Rect::from_min_size(pos2(at.x + (width - size.x) / 2.0, y), size);
        sheet.picture(picture, rect, CornerRadius::ZERO);
        let inside = Rect::from_min_max(pos2(left, rect.top()), rect.max);
        y = sheet.caption(picture, inside, inner) + look.gap(10.0);
    }
    if !post.reach.is_empty() {
        y = reach(sheet, &post.reach, pos2(left, y), inner) + look.gap(10.0);
    }
    sheet.rule(at.x..at.x + width, y, theme.rule, 1.0);
    y += look.gap(12.0);
    let height = quiet_height(sheet, &post.nothing_posted, inner);
    quiet_field(sheet, &post.nothing_posted, Rect::from_min_size(pos2(left, y), vec2(inner, height)), 18);
    y += height + look.gap(14.0);
    let rect = Rect::from_min_max(at, pos2(at.x + width, y));
    sheet.plate(held, rect, theme.raised, Some(theme.rule), 14);
    y
}

/// Account picture, name, what the network says of it, and the practice label.
fn header(sheet: &mut Sheet<'_>, post: &SocialPostData, label: &str, at: egui::Pos2, width: f32) -> f32 {
    let look = sheet.look;
    let theme = look.theme;
    let side = look.px(44.0);
    let face = Rect::from_min_size(at, vec2(side, side));
    initial(sheet, &post.author.text, face, 127);
    let left = at.x + side + look.gap(12.0);
    let inner = width - side - look.gap(12.0);
    let tag = sheet.label_width(label);
    // The label keeps to the first line where the name leaves it the room, else it takes the line above.
    let name = sheet.lay(&post.author, Text::ButtonLarge, theme.ink, inner);
    let beside = name.rows() == 1 && name.size().x + tag + look.gap(16.0) <= inner;
    let mut y = at.y;
    let line = look.line(Text::CaptionStrong);
    if !beside {
        sheet.label(label, at.x + width, y + line / 2.0);
        y += line + look.gap(4.0);
    }
    let name = sheet.put(&name, pos2(left, y));
    if beside {
        sheet.label(label, at.x + width, name.center().y);
    }
    let mut y = sheet.text(&post.about, Text::Small, theme.ink3, pos2(left, name.bottom()), inner).bottom();
    if let Some(badge) = &post.badge {
        y = sheet.text(badge, Text::Small, theme.ink3, pos2(left, y), inner).bottom();
    }
    y.max(face.bottom())
}

/// Pinned comment and replies; their bottom.
fn aside(sheet: &mut Sheet<'_>, post: &SocialPostData, at: egui::Pos2, width: f32) -> f32 {
    let look = sheet.look;
    let mut y = at.y;
    if let Some((title, words)) = &post.pinned {
        y = box_of(sheet, title, icon::PUSH_PIN, &[(String::new(), words.clone())], pos2(at.x, y), width);
        y += look.gap(14.0);
    }
    if !post.replies.is_empty() {
        let at = pos2(at.x, y);
        y = box_of(sheet, &post.replies_title, icon::CHAT_CIRCLE, &post.replies, at, width);
    }
    y
}

fn box_of(
    sheet: &mut Sheet<'_>,
    title: &str,
    glyph: &str,
    entries: &[(String, Line)],
    at: egui::Pos2,
    width: f32,
) -> f32 {
    let look = sheet.look;
    let theme = look.theme;
    let held = sheet.hold();
    let (pad, side) = (look.gap(15.0), look.px(18.0));
    let (left, inner) = (at.x + pad, width - 2.0 * pad);
    let mut y = at.y + look.gap(13.0);
    let row = look.line(Text::Caps);
    sheet.icon(glyph, Text::Icon(16.0), theme.ink3, pos2(left + side / 2.0, y + row / 2.0));
    let caps = look.caps(title);
    let from = pos2(left + side + look.gap(5.0), y);
    y = sheet.plain(&caps, Text::Caps, theme.ink3, from, inner - side).bottom() + look.gap(6.0);
    for (at, (author, words)) in entries.iter().enumerate() {
        if at > 0 {
            y += look.gap(8.0);
            sheet.rule(left..left + inner, y, theme.rule, 1.0);
            y += look.gap(8.0);
        }
        if !author.is_empty() {
            y = sheet.plain(author, Text::SmallStrong, theme.ink2, pos2(left, y), inner).bottom();
        }
        y = sheet.text(words, Text::Small, theme.ink, pos2(left, y), inner).bottom();
    }
    y += look.gap(13.0);
    sheet.plate(held, Rect::from_min_max(at, pos2(at.x + width, y)), theme.raised, Some(theme.rule), 12);
    y
}
