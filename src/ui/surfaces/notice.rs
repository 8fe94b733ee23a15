//! An official-looking notice: number, heading, body, signature, seal.

use egui::{Align, Pos2, Rect, Stroke, Vec2, pos2, vec2};

use super::data::{Line, NoticeData};
use super::news_site::paragraphs;
use super::sheet::Sheet;
use super::{Drawn, Ground, Place};
use crate::ui::theme::{Text, icon};

pub(super) fn draw(sheet: &mut Sheet<'_>, notice: &NoticeData, label: &str, place: Place) -> Drawn {
    let look = sheet.look;
    let theme = look.theme;
    let roomy = place.room(&look) >= 600.0;
    let margin = look.gap(if roomy { 24.0 } else { 14.0 });
    let width = (place.width() - 2.0 * margin).min(look.px(680.0));
    let left = place.left + (place.width() - width) / 2.0;
    let top = place.top + margin;
    let held = sheet.hold();
    let pad = look.gap(if roomy { 44.0 } else { 22.0 });
    let inner = (left + pad, width - 2.0 * pad);
    let mut y = top + look.gap(16.0);
    let line = look.line(Text::CaptionStrong);
    sheet.label(label, left + width - look.gap(16.0), y + line / 2.0);
    y += line + look.gap(12.0);
    let middle = left + width / 2.0;
    y = centred(sheet, &notice.issuer, Text::H2, theme.ink, pos2(middle, y), inner.1);
    if let Some(number) = &notice.number {
        y = centred(sheet, number, Text::Small, theme.ink2, pos2(middle, y + look.gap(4.0)), inner.1);
    }
    y += look.gap(12.0);
    sheet.rule(inner.0..inner.0 + inner.1, y, theme.ink, 2.0);
    sheet.rule(inner.0..inner.0 + inner.1, y + 4.0, theme.ink, 1.0);
    y = centred(sheet, &notice.title, Text::HeadlineSmall, theme.ink, pos2(middle, y + look.gap(20.0)), inner.1);
    y = paragraphs(sheet, &notice.body, Text::Story, inner.0, inner.1, y + look.gap(16.0));
    if let Some(address) = &notice.address {
        y += look.gap(12.0);
        let side = look.px(18.0);
        let row = look.line(Text::Small);
        sheet.icon(icon::LINK, Text::Icon(18.0), theme.ink3, pos2(inner.0 + side / 2.0, y + row / 2.0));
        let at = pos2(inner.0 + side + look.gap(6.0), y);
        y = sheet.text(address, Text::Small, theme.ink2, at, inner.1 - side - look.gap(6.0)).bottom();
    }
    let below = if place.reserve > 0.0 { place.reserve } else { look.gap(26.0) };
    y = signature(sheet, notice, inner, y + look.gap(22.0)) + below;
    let end = y.max(place.top + place.height - margin);
    sheet.plate(held, Rect::from_min_max(pos2(left, top), pos2(left + width, end)), theme.raised, Some(theme.rule), 3);
    // The stamp lies on the paper.
    Drawn { bottom: end + margin, ground: Ground::Sunk, stamp: Some(end - look.gap(6.0)) }
}

fn centred(sheet: &mut Sheet<'_>, line: &Line, text: Text, color: egui::Color32, top: Pos2, width: f32) -> f32 {
    let laid = sheet.lay_aligned(line, text, color, width, Align::Center);
    sheet.put_aligned(&laid, top).bottom()
}

/// Issuer and date at the right, the seal at the left of them.
fn signature(sheet: &mut Sheet<'_>, notice: &NoticeData, (left, width): (f32, f32), top: f32) -> f32 {
    let look = sheet.look;
    let theme = look.theme;
    let side = look.px(124.0);
    let has_seal = notice.seal.is_some();
    let room = if has_seal { width - side - look.gap(20.0) } else { width };
    let signed = Line { text: notice.issuer.text.clone(), ..Line::default() };
    let name = sheet.lay_aligned(&signed, Text::StoryStrong, theme.ink, room, Align::RIGHT);
    let date = sheet.lay(&notice.published, Text::Story, theme.ink2, room);
    let height = name.size().y + date.size().y;
    let from = if has_seal { top + ((side - height) / 2.0).max(0.0) } else { top };
    let right = left + width;
    let name = sheet.put_aligned(&name, pos2(right, from));
    let date = sheet.put(&date, pos2(right - date.size().x, name.bottom()));
    let Some(seal) = &notice.seal else { return date.bottom() };
    let center = pos2(left + width * 0.3, top + side / 2.0).min(pos2(right - room - side / 2.0, f32::MAX));
    let center = pos2(center.x.max(left + side / 2.0), center.y);
    stamp(sheet, seal, center, side / 2.0);
    date.bottom().max(top + side)
}

/// A round seal with a star above its words.
fn stamp(sheet: &mut Sheet<'_>, seal: &Line, center: Pos2, radius: f32) {
    let look = sheet.look;
    let color = look.theme.tigerdeep;
    let painter = sheet.ui.painter();
    painter.circle_stroke(center, radius, Stroke::new(3.0, color));
    painter.circle_stroke(center, radius - 5.0, Stroke::new(1.0, color));
    let icon = look.px(24.0);
    let laid = sheet.lay_aligned(seal, Text::CaptionStrong, color, radius * 1.45, Align::Center);
    let height = icon + laid.size().y;
    let top = center.y - height / 2.0;
    sheet.icon(icon::STAR, Text::IconFill(24.0), color, pos2(center.x, top + icon / 2.0));
    sheet.put_aligned(&laid, center + vec2(0.0, icon / 2.0 - laid.size().y / 2.0) + Vec2::ZERO);
}
